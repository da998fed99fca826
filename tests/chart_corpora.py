"""Made corpora for tests of charts: one row of everything for each article; and, as a command, how charts stand them.

    python -m tests.chart_corpora --rows 50000 --out build/charts-of-50000

draws every chart of many(50000) in both languages and prints a line for each: drawn or why not, the texts that lie over
each other or leave the page, seconds, rows drawn. It ends with 1 when a text does. 50,000 take about two minutes.
"""

import argparse
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pandas as pd
from matplotlib.figure import Figure

from helpers import schema
from helpers.charts import CHARTS, LANGUAGES, Chart


class Made(SimpleNamespace):
    """Tables that a test may change, with what a chart asks of tableset.Tables."""

    @property
    def everything(self) -> "Made":
        return self

    def __getitem__(self, name: str) -> pd.DataFrame:
        return getattr(self, name)


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


def tables(rows: int) -> Made:
    """Tables of a made corpus with so many articles, and one row of everything for each."""
    made = {
        "articles": [article(n) for n in range(rows)],
        "trips": [trip(n) for n in range(rows)],
        "commitments": [commitment(n) for n in range(rows)],
        "series": [row for n in range(rows) for row in points(n)],
        "mentions": [],
        "visits": [],
        "funding": [],
        "scholarships": [],
        "investment": [],
        "trade": [
            {"article_id": f"a{n}", "coding": "hand", "period": period, "value_usd": usd}
            for n in range(rows)
            for period, usd in ((f"{2019 + n}", 10**9 + n), (f"{2030 + n}-01/{2030 + n}-06", 7 * 10**8))
        ],
    }
    return Made(
        **{
            name: schema.conform(pd.DataFrame(made[name], dtype=object), name) if made[name] else schema.empty(name)
            for name in made
        }
    )


PLACES = {"VN-LA": ("Vientiane", "Champasak", "Luang Prabang"), "LA-VN": ("Hà Nội", "Đà Nẵng", "Nghệ An")}


def many(rows: int) -> Made:
    """Tables of a large made corpus: so many articles, trips and commitments over 50 years, of 997 people and givers."""
    made = tables(0)
    year = [1977 + n % 50 for n in range(rows)]
    month = [1 + n // 50 % 12 for n in range(rows)]
    way = [("VN-LA", "LA-VN")[n % 2] for n in range(rows)]
    topics = [schema.TOPICS[n % 21] + ";" + schema.TOPICS[n * 7 % 19] for n in range(rows)]
    articles = {
        "article_id": [f"a{n}" for n in range(rows)],
        "story_id": [f"a{n}" for n in range(rows)],
        "outlet": [f"outlet{n % 997}.vn" for n in range(rows)],
        "language": [("vi", "en", "fr")[n % 3] for n in range(rows)],
        "year": year,
        "year_basis": [("published", "event")[n % 5 == 0] for n in range(rows)],
        "published": [
            None if n % 5 == 0 else f"{y}-{m:02}-11" for n, (y, m) in enumerate(zip(year, month, strict=True))
        ],
        "topics": topics,
    }
    trips = {
        "trip_id": [f"t{n}" for n in range(rows)],
        "direction": way,
        "leader": [f"Người được gọi bằng một tên rất dài thứ {n % 997}" for n in range(rows)],
        "level": [schema.LEVELS[n % len(schema.LEVELS)] for n in range(rows)],
        "start": [f"{y}-{m:02}-07" if n % 9 else str(y) for n, (y, m) in enumerate(zip(year, month, strict=True))],
        "announced_on": [f"{y}-01-01" if n % 11 == 0 else None for n, y in enumerate(year)],
        "kind": ["working"] * rows,
        "places": [PLACES[one][n % 3] for n, one in enumerate(way)],
        "status": [("confirmed", "announced")[n % 22 == 0] for n in range(rows)],
        "articles": [1] * rows,
        "outlets": [1] * rows,
        "article_ids": articles["article_id"],
    }
    commitments = {
        "commitment_id": [f"c{n}" for n in range(rows)],
        "donor": [f"Bên hỗ trợ có tên rất dài thứ {n % 997}" for n in range(rows)],
        "donor_country": [("VN", "LA")[n % 7 == 0] for n in range(rows)],
        "recipient": [("Houaphanh", "Xieng Khouang", "Laos")[n % 3] for n in range(rows)],
        "amount": [1000 * (1 + n % 5003) for n in range(rows)],
        "currency": ["USD"] * rows,
        "usd": [1000 * (1 + n % 5003) for n in range(rows)],
        "usd_real": [1100 * (1 + n % 5003) for n in range(rows)],
        "kind": [schema.FUNDING_KINDS[n % 5] for n in range(rows)],
        "pledged_on": [str(y) for y in year],
        "completed_on": [f"{y + 1 + n % 4}-02-11" if n % 3 == 0 else None for n, y in enumerate(year)],
        "year": year,
        "in_totals": [True] * rows,
        "purpose": [f"a school of ours, the {n}th that somebody promised to build" for n in range(rows)],
        "articles": [1] * rows,
        "article_ids": articles["article_id"],
    }
    frames = {"articles": articles, "trips": trips, "commitments": commitments}
    for name, columns in frames.items():
        setattr(made, name, schema.conform(pd.DataFrame(columns, dtype=object), name))
    kept = [row for n in range(50) for row in points(n)]
    for row in kept:
        row["period"] = str(int(row["period"]) - 42)
    made.series = schema.conform(pd.DataFrame(kept, dtype=object), "series")
    return made


def tried(made: Made, langs: tuple[str, ...] = LANGUAGES) -> Iterator[tuple[Chart, Figure, list[str], float]]:
    """Every chart of some tables: the chart, its picture, what is wrong with its texts, and the seconds it took."""
    import pytest

    sys.path.insert(0, str(Path(__file__).parent))  # as pytest finds it
    from drawn_texts import collisions, drawn_texts, outside

    for entry in CHARTS:
        for lang in langs:
            began = time.perf_counter()
            chart = entry.draw(made, lang)
            figure = chart.figure()
            with pytest.MonkeyPatch.context() as patch:
                texts = drawn_texts(figure, patch)
            wrong = [f"outside: {text!r}" for text in outside(figure, texts)] + collisions(texts)
            if len(chart.title.split()) > 15:
                wrong.append(f"title of over 15 words: {chart.title!r}")
            yield chart, figure, wrong, time.perf_counter() - began


def main(argv: list[str] | None = None) -> int:
    """Draw every chart of a large made corpus and say how each came out."""
    parser = argparse.ArgumentParser(prog="python -m tests.chart_corpora", description=main.__doc__)
    parser.add_argument("--rows", type=int, default=5000, metavar="N", help="articles, trips, commitments each")
    parser.add_argument("--lang", choices=LANGUAGES, help="one language; default: both")
    parser.add_argument("--out", type=Path, metavar="DIR", help="folder for the pictures, to look at them")
    args = parser.parse_args(argv)
    if args.rows < 0:
        parser.error("--rows: 0 or more")
    bad = 0
    for chart, figure, wrong, took in tried(many(args.rows), (args.lang,) if args.lang else LANGUAGES):
        told = f"{len(chart.data)} rows drawn" if len(chart.data) else f"says why not: {chart.title}"
        print(
            f"{chart.name:24} {chart.lang} {took:6.1f} s  {len(wrong)} collisions  {told}",
            *wrong,
            sep="\n    ",
            flush=True,
        )
        if args.out:
            args.out.mkdir(parents=True, exist_ok=True)
            (args.out / f"{chart.name}-{chart.lang}.png").write_bytes(figure.png())
        bad += bool(wrong)
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main())
