"""What the offices of a chain tell of who holds them: his country, his rank, and how they are printed."""

from __future__ import annotations

import re

from helpers.naming.delegations import level_of_words
from helpers.naming.items import Item

_DASH = re.compile(r"\s*[-–]\s*")


def side_of(text: str, parts: list[Item]) -> str | None:
    """The country that a chain's organs and places tell: the last one named, of an ambassador the one that sent him."""
    told = [
        item.side
        for n, item in enumerate(parts)
        # "Hội Hữu nghị Việt Nam - Lào" is a Vietnamese body
        if item.side and not (n and parts[n - 1].side and _DASH.fullmatch(text, parts[n - 1].end, item.start))
    ]
    if not told:
        return None
    return told[0] if any(i.kind == "resident" for i in parts) else told[-1]


def level_of(text: str, top: Item | None, parts: list[Item]) -> str | None:
    """The rank of an office; of a secretary or vice chairman that of the body: "Phó Bí thư Trung ương Đoàn".

    So is that of a department's head: "Cục trưởng Cục Dân quân, Bộ Tổng Tham mưu" is of the army.
    """
    if top is None:
        return None
    if top.level == "ministry" and parts:
        whole = text[top.start : max(i.end for i in parts)]
        return "military" if level_of_words(whole) == "military" else top.level
    if top.kind != "membership" and top.level != "other":
        return top.level or None  # "Bí thư Đảng ủy": his delegation's
    return level_of_words(office_text(text, top, parts) or "") or top.level


def office_text(text: str, top: Item | None, parts: list[Item]) -> str | None:
    """The offices held as printed, from the first to the last, with the organs and places that continue it."""
    if top is None:
        return None
    offices = [i for i in parts if i.kind == top.kind]
    start, end = min(i.start for i in offices), max(i.end for i in offices)
    for item in parts:
        if item.start >= end:
            if item.kind not in ("organ", "place") or "," in text[end : item.start]:
                break
            end = item.end
    return re.sub(r"\s*\([^)]*$", "", " ".join(text[start:end].split())).strip(" ,")
