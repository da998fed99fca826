"""Bodies that the lists hold (bodies.csv, parties.csv), and where a passage names one."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from helpers.language import lexicon
from helpers.language.letters import lower

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
            exact += [(form, row) for form in _capitals(phrase)]
            continue
        folded.append((phrase, row))
        if phrase.startswith(_MINISTRY) and row["kind"] == "ministry":
            folded += [(form, row) for form in _joined_otherwise(phrase)]
            for title in lexicon.phrases(WORDS, "minister"):  # a minister hands over for the ministry
                folded += [(f"{title} {form}", row) for form in (phrase[3:], phrase, *_joined_otherwise(phrase))]
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


_MINISTRY = "bộ "
_JOINT = re.compile(r", | và | & |\s?[-–]\s?")


def _capitals(phrase: str) -> list[str]:
    """A firm's name as papers write its first words: "Tổng Công ty Xay", "Tổng công ty Xay"."""
    forms = lexicon.phrases(WORDS, "firm_form")
    head = next((form for form in forms if phrase.startswith(f"{form} ")), None)
    return [phrase] if head is None else [phrase.replace(head, form, 1) for form in forms]


def _joined_otherwise(phrase: str) -> list[str]:
    """A ministry's name with its fields joined as papers join them: "bộ khoa học-công nghệ", "bộ kế hoạch đầu tư"."""
    fields = _JOINT.split(phrase)
    if len(fields) < 2 or not any(" " in field for field in (fields[0].removeprefix(_MINISTRY), *fields[1:])):
        return []  # an abbreviation
    forms = {joint.join(fields) for joint in (" và ", "-", " - ", "–", " – ", " & ", ", ", " ")}
    *first, last = fields
    forms |= {f"{joint.join(first)} và {last}" for joint in ("-", " - ", "–", " – ", ", ")}
    return sorted(forms - {phrase})


def heads(kind: str, *, ignore_case: bool = True) -> str:
    """A regex group of the phrases of a kind of bodies.csv: the words that names are made of."""
    group = lexicon.alternation(r["phrase"] for r in lexicon.rows("bodies") if r["kind"] == kind)
    return f"(?i:{group})" if ignore_case else group


def body_matcher() -> lexicon.Matcher:
    """Finds the bodies of bodies.csv that are printed in any case; the key is the row."""
    return body_matchers()[0]
