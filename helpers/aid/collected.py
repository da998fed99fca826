"""Who put up the money that somebody else hands over: "trao 9 triệu đồng do hội viên đóng góp"."""

from __future__ import annotations

from helpers.aid.giving_acts import find_acts
from helpers.language import lexicon

COLLECTED = 80  # code points from "do" to the last of those who put up the money: "do cán bộ, đoàn viên và | hội viên"


def collected_from(text: str, at: int) -> bool:
    """Whether what stands there is who put up the money that a sentence hands over, and nobody who receives it."""
    source = _SOURCE.search(text, max(0, at - COLLECTED), at)
    if source and source["by"].lower() == "do" and _PUT_UP.match(text, at) is None:
        return False  # "bị thiệt hại do mưa lũ | trên địa bàn"
    before = [a.direction for a in find_acts(text) if source and a.end <= source.start()]
    return any(way in ("give", "hand") for way in before) and "take" not in before


_SOURCE = lexicon.regex(r"\b (?P<by><collected_from>) \s [^.;:\d]* $", "clause_words")
_PUT_UP = lexicon.regex(r"[^.;:\d]{0,60}? \b <put_up> \b", "clause_words")
