"""Made corpora for tests of charts: one row of everything for each article."""

from types import SimpleNamespace

import pandas as pd

from helpers import schema


def article(n: int, **more) -> dict:
    row = {
        "article_id": f"a{n}",
        "story_id": f"a{n}",
        "outlet": f"outlet{n % 2}.vn",
        "language": "vi" if n % 2 else "en",
    }
    return (
        row
        | {"year": 2019 + n, "year_basis": "published", "published": f"{2019 + n}-05-03", "topics": "diplomacy;health"}
        | more
    )


def trip(n: int, **more) -> dict:
    row = {"trip_id": f"t{n}", "direction": ("VN-LA", "LA-VN")[n % 2], "leader": f"Người thứ {n}", "level": "minister"}
    row |= {
        "start": f"{2019 + n}-03-0{n + 1}",
        "kind": "working",
        "places": "Vientiane" if n % 2 == 0 else "Hà Nội",
        "status": "confirmed",
    }
    return row | {"articles": 1, "outlets": 1, "article_ids": f"a{n}"} | more


def commitment(n: int, **more) -> dict:
    row = {
        "commitment_id": f"c{n}",
        "donor": "Nghệ An",
        "donor_country": "VN",
        "recipient": "Xieng Khouang",
        "amount": 1000 * (n + 1),
    }
    row |= {
        "currency": "USD",
        "usd": 1000 * (n + 1),
        "usd_real": 1100 * (n + 1),
        "kind": "gift",
        "pledged_on": f"{2019 + n}",
    }
    row |= {"completed_on": f"{2020 + n}-02-11", "year": 2019 + n, "in_totals": True, "purpose": "a school of ours"}
    return row | {"articles": 1, "article_ids": f"a{n}"} | more


def point(n: int, kind: str, **more) -> dict:
    row = {
        "series_id": f"{kind}{n}",
        "kind": kind,
        "giver": "VN",
        "nationality": "LA",
        "measure": "awarded",
        "period": str(2019 + n),
    }
    row |= {"min": 100 + n, "max": 110 + n, "low": 90, "high": 140, "reports": 2, "article_ids": f"a{n}"}
    return row | more


def points(n: int) -> list[dict]:
    value = 10**9 + n
    return [
        point(n, "scholarships", provider="government"),
        point(n, "scholarships", provider="Nghệ An", series_id=f"provider{n}"),
        point(n, "students", measure="students_enrolled"),
        point(n, "trade", measure="turnover", usd=value, low=value, high=value + 10**8, giver=None, nationality=None),
        point(n, "investment", measure="stock", register="VN", usd=value, giver=None, nationality=None),
    ]


def tables(rows: int) -> SimpleNamespace:
    """Tables of a made corpus with so many articles, and one row of everything for each."""
    made = {
        "articles": [article(n) for n in range(rows)],
        "trips": [trip(n) for n in range(rows)],
        "commitments": [commitment(n) for n in range(rows)],
        "series": [row for n in range(rows) for row in points(n)],
        "mentions": [],
        "trade": [
            {"article_id": f"a{n}", "coding": "hand", "period": period, "value_usd": usd}
            for n in range(rows)
            for period, usd in ((f"{2019 + n}", 10**9 + n), (f"{2030 + n}-01/{2030 + n}-06", 7 * 10**8))
        ],
    }
    return SimpleNamespace(
        **{
            name: schema.conform(pd.DataFrame(made[name], dtype=object), name) if made[name] else schema.empty(name)
            for name in made
        }
    )
