"""Many reports of a promise or gift -> one commitment, from its pledge to its completion."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from helpers import schema
from helpers.merging.merge_gifts import Gift, gifts, is_placed
from helpers.merging.merge_ledger import Ledger
from helpers.merging.merge_rows import by_id, choices, distinct, plain, reading_order, yes
from helpers.merging.merge_settled import Settled
from helpers.merging.merge_stages import disagree, in_turn, stages_of
from helpers.naming.thirds import with_third
from helpers.schema import STAGES
from helpers.timing.isodates import is_of_years

if TYPE_CHECKING:
    import pandas as pd

MISPRINT, PART, SEVERAL = "misprint", "part of another row", "several years"
# Of a decided work whose sums are in no total, the row shown is not one of these when another is told.
UNFIT = (MISPRINT, "superseded pledge", "duplicate currency of the same gift", "same gift told elsewhere", PART)
DECIDED = ("project_id", "part_of", "stage_dates", "in_totals", "why_not", "loan", "counter_currency")  # of the records
JUDGED = ("project_id", "stage_dates", "in_totals")  # one of these makes a row a decided one; each counts by itself
OWN = {"VN": "VND", "LA": "LAK"}
SLIP = 500  # a sum so many times another one is misprinted: a thousand or a million lost or added


def assign_commitments(
    funding: pd.DataFrame, articles: pd.DataFrame, decided: dict | None = None, by_name: bool = True
) -> pd.Series:
    """The commitment that each row of funding tells of; never null.

    Args:
        funding: rows of table funding, indexed by key ("article_id:row").
        articles: the articles that they stand in.
        decided: name -> records with what a person decided, indexed alike; they win. None: the rule alone.
        by_name: whether the rule knows the works of projects.csv by their names.

    Decided: one project_id is one commitment; a part goes with its total unless it has a project_id of its own.
    The rule: a work that the purpose names as projects.csv does; else the same parties (the state stands for its
    ministries and provinces) and the same sum, in its currency or in US$ within 5 %, with stages in order; else, when
    one side prints no sum, the same parties, stages in order and alike purposes. Two rows of one article are two gifts
    unless they differ in stage or currency. A part goes with the largest sum of its article.
    """
    import pandas as pd

    home = _settle(plain(funding), by_id(articles), decided, by_name).home
    return pd.Series([home[str(key)] for key in funding.index], index=funding.index, dtype="str", name="commitment_id")


def commitments(funding: pd.DataFrame, articles: pd.DataFrame, decided: dict | None = None) -> pd.DataFrame:
    """Every distinct commitment that the rows tell, by first date; arguments as in assign_commitments()."""
    found = commitment_rows(plain(funding), by_id(articles), decided)
    return schema.conform(found, "commitments") if found else schema.empty("commitments")


def commitment_rows(rows: dict[str, dict], known: dict[str, dict], decided: dict | None = None) -> list[dict]:
    """commitments() of rows as plain() and articles as by_id() give them, as rows of the table."""
    settled = _settle(rows, known, decided)
    grouped: dict[str, list[str]] = defaultdict(list)
    for key, group in settled.home.items():
        grouped[group].append(key)
    found = [_commitment(group, reading_order(keys, rows, known), settled) for group, keys in grouped.items()]
    lent = {c["commitment_id"] for c in found if c["kind"] == "loan" and c["why_not"] != MISPRINT and c["amount"]}
    for loan in (c for c in found if c["commitment_id"] in lent):
        if any(settled.whole_of(key) in lent - {loan["commitment_id"]} for key in grouped[loan["commitment_id"]]):
            loan["why_not"] = PART  # a loan inside another, which loans are added up without
    found.sort(key=lambda c: (min(filter(None, (c[f"{s}_on"] for s in STAGES)), default="9999"), c["commitment_id"]))
    return found


def _settle(rows: dict[str, dict], known: dict[str, dict], decided: dict | None, by_name: bool = True) -> Settled:
    asked = choices(decided, "funding", rows, DECIDED)
    choice = {key: c for key, c in asked.items() if any(c[column] is not None for column in JUDGED)}
    told = gifts(rows, choice, by_name)
    placed = {key: c for key, c in choice.items() if is_placed(rows[key], c)}
    ledger = Ledger()
    homes = _homes(placed)
    for key, group in sorted(homes.items()):
        ledger.put(told[key], group, part=_is_part(placed[key], group))
    free = [gift for key, gift in told.items() if key not in placed]
    for gift, group, part in _beside(free, set(homes.values()), rows, known):
        ledger.put(gift, group, part)
    ledger.join([gift for gift in free if gift.key not in ledger.home], rows, known)
    in_dollars = {key for key, c in asked.items() if c["counter_currency"] == "USD"}
    return Settled(rows, known, choice, told, ledger.home, ledger.parts, in_dollars)


def _beside(
    free: list[Gift], given: set[str], rows: dict[str, dict], known: dict[str, dict]
) -> Iterator[tuple[Gift, str, bool]]:
    """Undecided rows of the commitments whose ids a person gave to other rows, as the rule alone puts them together.

    Such an id ("article_id:row") is that of one of them; each comes with the id, and whether it is a part.
    """
    named = given & {gift.key for gift in free}
    if not named:
        return
    alone = Ledger()
    alone.join(free, rows, known)
    group_of = {alone.home[key]: key for key in sorted(named)}
    for gift in free:
        if group := group_of.get(alone.home[gift.key]):
            yield gift, group, gift.key in alone.parts


def _homes(choice: dict[str, dict]) -> dict[str, str]:
    """Decided row -> its commitment: its project, else that of the total it is a part of, else its own key."""

    def home(key: str, seen: tuple[str, ...] = ()) -> str:
        row = choice[key]
        above = row.get("part_of") or ""
        if row.get("project_id") or not above or yes(row["in_totals"]):
            return row.get("project_id") or key
        if above.startswith("total:"):
            return above.removeprefix("total:")
        return home(above, (*seen, key)) if above in choice and above not in seen else key

    return {key: home(key) for key in choice}


def _is_part(sure: dict, group: str) -> bool:
    """Whether a decided row is a part of this very commitment (and not of a larger one that holds the whole of it)."""
    return sure.get("why_not") == PART and (not sure.get("project_id") or sure.get("part_of") == f"total:{group}")


def _commitment(group: str, keys: list[str], settled: Settled) -> dict:
    rows, choice, told = settled.rows, settled.choice, settled.told
    own = [key for key in keys if key not in settled.parts] or keys
    first = _shown(own, settled)
    shown, sure = rows[first], choice.get(first)
    loan = shown["kind"] == "loan" or yes((sure or {}).get("loan"))
    judged = sure is not None and sure["in_totals"] is not None
    why_not = sure["why_not"] if judged else _why_not(first, settled, loan)
    counted = yes(sure["in_totals"]) if judged else why_not is None
    if len(keys) == 1 and not choice:  # most often
        sums = sound = [told[first]] if told[first].low is not None else []
        days, last, ids = told[first].stages, [*told[first].stages, shown["status"]], [shown["article_id"]]
    else:
        sums = [told[key] for key in own if told[key].low is not None]
        sound = [g for g in sums if g.currency == shown["currency"] and _sound(g, told[first], choice.get(g.key))]
        # a part with a project_id of its own is a stage of the work (a collection handed over in two currencies)
        staged = [key for key in keys if key in own or (choice.get(key) or {}).get("project_id") == group]
        dated = stages_of([told[key] for key in staged if key in choice])  # a day that a person told stands
        days = in_turn(stages_of([told[key] for key in staged]) | dated, dated)
        last = [stage for key in staged for stage in (*told[key].stages, rows[key]["status"])]
        ids = distinct(rows[key]["article_id"] for key in (first, *keys))
    year = int(min(days.values())[:4]) if days else None
    return {
        "commitment_id": group,
        "project_id": next((told[key].project for key in keys if told[key].project == group), None),
        "donor": shown["donor"],
        "donor_country": shown["donor_country"],
        "recipient": shown["recipient"],
        "amount": shown["min"],
        "amount_min": min((gift.low for gift in sound), default=None),
        "amount_max": max((gift.high for gift in sound), default=None),
        "reports_disagree": disagree(sums),
        "currency": shown["currency"],
        **settled.dollars(first, own, year),
        "purpose": shown["purpose"],
        "kind": "loan" if loan else shown["kind"],
        **{f"{stage}_on": days.get(stage) for stage in STAGES},
        "status": max(filter(None, last), key=STAGES.index, default=None),
        "year": year,
        "in_totals": counted,
        "why_not": None if counted else why_not,
        "articles": len(ids),
        "article_ids": ";".join(ids),
    }


def _shown(keys: list[str], settled: Settled) -> str:
    """The row whose sum is shown: the decided one that is counted.

    Else that of the latest stage, in the giver's own currency, exact, in most articles, with printed dollars, least
    rounded, best dated.
    """
    if len(keys) == 1:  # most often
        return keys[0]
    rows, choice = settled.rows, settled.choice
    sure = [key for key in keys if key in choice and choice[key]["in_totals"] is not None]
    if counted := [key for key in sure if yes(choice[key]["in_totals"])]:
        return counted[0]
    summed = [key for key in keys if rows[key]["min"] is not None]
    summed = [key for key in summed if (choice.get(key) or {}).get("why_not") != MISPRINT] or summed
    pool = [key for key in summed if key in sure] or summed or sure or keys
    pool = [key for key in pool if key not in sure or choice[key]["why_not"] not in UNFIT] or pool
    pool = [key for key in pool if key in sure or not settled.is_misprinted(key)] or pool
    pool = _without_slips(pool, settled)
    sums = {key: (rows[key]["currency"], rows[key]["min"]) for key in pool}
    told = Counter(sum_ for sum_, _ in {(sums[key], rows[key]["article_id"]) for key in pool})

    def rank(key: str) -> tuple:
        amount = str(rows[key]["min"] or "")
        stage = STAGES.index(rows[key]["status"]) if rows[key]["status"] else -1
        own = rows[key]["currency"] == OWN.get(rows[key]["donor_country"])
        dollars = settled.tells_dollars(key)
        finest = len(rows[key]["date"] or "")
        return stage, own, not rows[key]["approx"], told[sums[key]], dollars, len(amount.rstrip("0")), finest

    return max(pool, key=rank)  # of equals the first in reading order


def _without_slips(keys: list[str], settled: Settled) -> list[str]:
    """The rows without those whose sum is misprinted by thousands: of two scales that which fewer articles print.

    Of as many on either side the larger one goes, which would make a total worthless.
    """
    rows = settled.rows
    usd = {key: rows[key]["usd"] for key in keys if key not in settled.choice and rows[key]["usd"]}
    if len(usd) < 2 or max(usd.values()) < SLIP * min(usd.values()):
        return keys
    large = {key for key, dollars in usd.items() if dollars * SLIP > max(usd.values())}
    small = usd.keys() - large
    articles_of_large, articles_of_small = ({rows[key]["article_id"] for key in camp} for camp in (large, small))
    slips = small if len(articles_of_large) > len(articles_of_small) else large
    return [key for key in keys if key not in slips]


def _why_not(key: str, settled: Settled, loan: bool) -> str | None:
    """Why a row that nobody decided about is not counted; None: it is."""
    row = settled.rows[key]
    if settled.is_misprinted(key):
        return MISPRINT
    if loan:
        return "loan"
    if row["min"] is None:
        return "no sum printed"
    if row["part_of_total"]:
        return PART
    if row.get("covers") and is_of_years(row["covers"]):
        return SEVERAL
    if with_third(row["recipient"] or ""):
        return "not between the two sides"  # what of it is for the other side is not told
    same_country = row["donor_country"] is not None and row["donor_country"] == row["recipient_country"]
    return "own community abroad" if same_country else None


def _sound(gift: Gift, shown: Gift, sure: dict | None) -> bool:
    """Whether a sum is a report and no misprint."""
    if sure:
        return sure["why_not"] != MISPRINT
    return max(gift.low, shown.low) < SLIP * max(1, min(gift.low, shown.low))
