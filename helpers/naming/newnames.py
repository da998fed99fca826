"""Names that no list holds, as papers print them: "Lê Thị Vân", "Vi-lay-vông Bút-đa-khăm", "Bun – mi Kẹo – xay"."""

from __future__ import annotations

import re
from functools import cache

from helpers import names
from helpers.language import lexicon
from helpers.language.letters import UPPER
from helpers.naming.items import Item

# From one syllable of a Lao name to the next: "Vi-lay", "Kẹo-Bun", "Xi - xu", "Pheng -xum", "phong – sa". What a spaced
# dash parts from a capital letter is an office ("Trung - Ủy viên ..."), and some words tell of who was just named.
_JOINED = (
    rf"(?: \s?-[^\W\d_] | [–-](?![{UPPER}])[^\W\d_] | \s?[–-]\s?(?![{UPPER}]) (?! <tells_of_named> (?!\w) ) [^\W\d_] )"
)

#: A template for lexicon.regex with "visit_words", case told apart: a name as a group called name.
NAME = rf"""
    (?P<name>
        [{UPPER}][\w’']* (?: {_JOINED} [\w’']* ){{0,7}}
        (?: \ (?! <credit> \s? [:/] ) [{UPPER}][\w’']* (?: {_JOINED} [\w’']* ){{0,5}} ){{0,7}}
    )
"""
DASH = re.compile("[-–]")
_VIETNAMESE_WORDS = 5  # of a name, at most; "Xay Nạ Khon Sút Thị Phăn" is a Lao


@cache
def _name() -> re.Pattern[str]:
    return lexicon.regex(NAME, "visit_words", ignore_case=False)


@cache
def _second_part() -> re.Pattern[str]:
    """What a Lao name goes on with, behind dashes or in small letters: "Sỉ Sợt [- Xỏn Đa]", "Viêng [si-phăn]"."""
    return lexicon.regex(
        r"""
        (?: (?: \s [-–] \s (?! <no_name> (?!\w) ) <capital> (?: \s <capital> ){0,4} ){1,4}
          | \s [^\W\d_]+ (?: -[^\W\d_]+ ){1,4} )
        (?= \s? (?: [,.;:()–-] | $ ) | \s <ends_organisation> (?!\w) )
        """,
        "visit_words",
        ignore_case=False,
        capital=rf"[{UPPER}][^\W\d_]*",
    )


def unknown_name(text: str, at: int, stop: int) -> tuple[int, int] | None:
    """A capitalised name that starts at `at` and ends before `stop`, of two words or hyphenated; its span."""
    match = _name().match(text, at, stop)
    if match is None:
        return None
    words = names.plain(match["name"]).split(" ")
    if words[0] in lexicon.phrases("visit_words", "no_name"):
        return None
    if _is_vietnamese(words) and len(words) > 1:  # "Lê Văn Tám - người ..."
        parted = (n for n, word in enumerate(words) if DASH.match(word))
        words = words[: min(next(parted, _VIETNAMESE_WORDS), _VIETNAMESE_WORDS)]
        return match.start(), match.start() + len(" ".join(words))
    if behind := _behind_body(words):  # "Đồn trưởng Đồn Biên phòng Thuận | Lê Văn Tám"
        return unknown_name(text, at + len(" ".join(words[:behind])) + 1, stop)
    more = _second_part().match(text, match.end(), stop)
    end = more.end() if more else match.end()
    dashes = len(DASH.findall(text, match.start(), end))  # "Xay - Hủa" are two, "Xay – Nạ – Vông" is one
    return (match.start(), end) if " " in match["name"] or dashes > (more is not None) else None


def _is_vietnamese(words: list[str]) -> bool:
    """Whether a name begins with a Vietnamese surname and goes on as no Lao one: "Vi – xỏn", "Vi Lay Phon ..."."""
    parted = DASH.match("".join(words[1:2]))
    return words[0] in names.surnames() and not parted and not names.goes_on_lao(words)


def _behind_body(words: list[str]) -> int:
    """How many words of a body's name stand before a Vietnamese name of three words or more; 0 when none do."""
    middle = lexicon.phrases("visit_words", "middle_name")
    return next((n for n in range(1, len(words) - 2) if words[n] in names.surnames() and words[n + 1] in middle), 0)


def name_at(text: str, span: tuple[int, int]) -> Item:
    """The item of a name that people.csv may hold in another spelling, or not at all."""
    printed = names.plain(text[span[0] : span[1]])
    known = names.canonical_person(printed)
    if known is None and (latin := _LATIN.match(text, span[1])) and names.sound_alike(printed, latin[1]):
        return Item(*span, "name", "LA", "", names.canonical_person(latin[1]) or latin[1])
    side = names.people()[known].country if known else _shape(printed)
    return Item(*span, "name", side, "", known or printed)


def side_told(text: str, at: int) -> str | None:
    """The country that the name at `at` tells: that of people.csv, else of its shape or sound; None when it tells none.

    "Đại sứ | Xỉ-ha-lạt Phôm-ma-chăn" is of Laos, "Thứ trưởng Bộ Ngoại giao | Hà Văn Minh" of Vietnam.
    """
    span = unknown_name(text, at, len(text))
    name = name_at(text, span) if span else None
    return None if name is None else name.side or ("LA" if is_lao(names.plain(text[slice(*span)])) else None)


def is_lao(printed: str) -> bool:
    """Whether a name is a Lao one by its words, or written by its sound: "Sổm-phon Kẹo – mi - xay"."""
    return _BY_SOUND.search(printed) is not None or names.sounds_lao(printed)


_BY_SOUND = re.compile(r"[^\W\d_]{2,}\s?[-–]\s?[^\W\d_]+")  # names of the neighbour's, with hyphens or dashes
_LATIN = re.compile(r"\s?\(([A-Z][a-z]+(?: [A-Z][a-z]+){1,3})\)")  # the Latin spelling beside a Vietnamese one


def _shape(name: str) -> str:
    """The country that a name's shape tells: VN for a Vietnamese surname and Vietnamese letters, else ""."""
    words = name.split()
    short = 2 <= len(words) <= _VIETNAMESE_WORDS
    return "VN" if _is_vietnamese(words) and not DASH.search(name) and short else ""
