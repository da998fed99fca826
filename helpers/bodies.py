"""Bodies that the lists hold (bodies.csv, parties.csv), and where a passage names one."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from helpers import lexicon
from helpers.letters import lower

WORDS = "clause_words"  # data/reference/clause_words.csv


class Hit(NamedTuple):
    """A phrase found: a row of bodies.csv, a name of places.csv, or the name and kind of what no list holds."""

    start: int
    end: int
    body: dict[str, str] | None = None
    place: str | None = None
    named: str = ""
    kind: str = ""


@cache
def body_matchers() -> tuple[lexicon.Matcher, lexicon.Matcher]:
    """Two matchers over bodies.csv: phrases written there in lower case match any case, the others only as written."""
    folded: list[tuple[str, object]] = []
    exact: list[tuple[str, object]] = []
    for row in lexicon.rows("bodies"):
        if row["kind"] == "trade" or row["kind"].startswith("name_"):
            continue  # only a part of names: "Công ty Cao su Xay"
        phrase = row["phrase"]
        if lower(phrase) != phrase:
            exact.append((phrase, row))
            continue
        folded.append((phrase, row))
        if phrase.startswith("bộ ") and row["kind"] == "ministry":  # a minister hands over for the ministry
            for title in lexicon.phrases(WORDS, "minister"):
                folded += [(f"{title} {phrase[3:]}", row), (f"{title} {phrase}", row)]
    for row in lexicon.rows("parties"):
        if row["kind"] in ("company", "school", "organisation", "community") and row["party"] != "several":
            side = {"VN": ("vn",), "LA": ("la",), "both": ("vn", "la")}.get(row["country"], ())
            if side and row["printed"][0].isupper():
                body = (
                    dict.fromkeys(("vn", "la", "other", "local"), "")
                    | {"kind": row["kind"]}
                    | dict.fromkeys(side, row["party"])
                )
                exact.append((row["printed"], body))
    return lexicon.Matcher(folded), lexicon.Matcher(exact, fold_case=False)


def heads(kind: str, *, ignore_case: bool = True) -> str:
    """A regex group of the phrases of a kind of bodies.csv: the words that names are made of."""
    group = lexicon.alternation(r["phrase"] for r in lexicon.rows("bodies") if r["kind"] == kind)
    return f"(?i:{group})" if ignore_case else group


def body_matcher() -> lexicon.Matcher:
    """Finds the bodies of bodies.csv that are printed in any case; the key is the row."""
    return body_matchers()[0]
