"""Sentences that tell a trip, and by when it was made another one: "X thăm Việt Nam, một năm sau khi Y thăm Lào"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from helpers.language import lexicon
from helpers.naming.actor import Actor
from helpers.text import Sentence


def parted(sentence: Sentence, actors: tuple[Actor, ...]) -> Iterator[tuple[Sentence, tuple[Actor, ...], bool]]:
    """A sentence whole, or cut before a trip or conference that only tells when another trip was made.

    Yields:
        A part, its actors with offsets in it, and whether it tells the earlier trip.
    """
    cut = _cut(sentence.text, actors)
    if cut is None:
        yield sentence, actors, False
        return
    at = sentence.start + cut
    yield sentence._replace(text=sentence.text[:cut], end=at), tuple([a for a in actors if a.end <= cut]), False
    moved = (a._replace(start=a.start - cut, end=a.end - cut) for a in actors if a.start >= cut)
    yield sentence._replace(text=sentence.text[cut:], start=at), tuple(moved), True


def _cut(text: str, actors: tuple[Actor, ...]) -> int | None:
    """Where the earlier trip begins: behind a comma, with somebody of its own who is told to have travelled."""
    if not actors or not any(map(text.__contains__, _quick())):
        return None  # cheap: most sentences
    for found in _patterns()["after"].finditer(text):
        before, behind = text[: found.start("after")], text[found.start("after") :]
        told = [a for a in actors if a.end <= found.start() and a.kind == "person"]
        own = [a for a in actors if a.start >= found.end() - 1 and a.kind == "person" and a.country in ("VN", "LA")]
        if not own or not own[0].name or _patterns()["asks"].search(behind):
            continue
        if any(a.name == own[0].name for a in told) and all(a.country == own[0].country for a in told):
            continue  # his own trip goes on; else he invited whoever of the other side came
        if _patterns()["goes"].search(before) and _patterns()["goes"].search(behind):
            return found.start("after")
    for found in _patterns()["while"].finditer(text):
        told = _patterns()["goes"].search(text, 0, found.start()) and not _patterns()["asks"].search(text, found.end())
        if told and any(map(str.isdigit, text[found.end() :])):
            return found.start()
    return None


@cache
def _quick() -> tuple[str, ...]:
    return lexicon.shortest(
        [*lexicon.phrases("visit_words", "after_that"), *lexicon.phrases("visit_words", "while_now")]
    )


@cache
def _patterns() -> dict[str, object]:
    def build(template: str):
        return lexicon.regex(template, "visit_words")

    return {
        # "..., tròn một năm [sau khi] ", "..., ngay [sau chuyến thăm] "
        "after": build(r", \s (?P<after> (?: [^\W\d_]+ \s | \d{1,2} \s ){0,6}? <after_that> ) \s"),
        # "X thăm Lào [trong bối cảnh hai nước vừa] tổ chức thành công Kỳ họp ở Hà Nội tháng 1"
        "while": build(r"(?<!\w) <while_now> \s [^,.;:]{2,40}? \s <just_done> \s"),
        "goes": build(r"(?<!\w) <trip_told> (?!\w)"),
        "asks": build(r"(?<!\w) <asked> (?!\w)"),
    }
