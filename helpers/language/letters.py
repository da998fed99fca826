"""Letters of a Vietnamese text: Unicode, case, diacritics and tone marks, blanks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

# Capital and small letters of Vietnamese and Latin names; ranges such as à-ỹ would mix the two.
_LETTERS = [chr(c) for c in (*range(0x41, 0x250), *range(0x1EA0, 0x1EFA))]
UPPER = "".join(c for c in _LETTERS if c.isupper())

_SPACES = re.compile(r"[^\S\n]{2,}|[^\S\n ]")  # all blanks but a single space, which stays


# Letters that look like Đ and đ, which old keyboards and fonts wrote for them: Icelandic eth, African d with tail. And
# hyphens of word processors, which hold a name together: "Thoong\u2011lun".
LOOKALIKES = {"\u00d0": "Đ", "\u0189": "Đ", "\u00f0": "đ", "\u0256": "đ", "\u2010": "-", "\u2011": "-"}


def nfc(text: str) -> str:
    """The text in Unicode NFC, its đ and hyphens being the usual ones; unchanged (and cheap) when it already is."""
    if text.isascii():
        return text
    text = text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)
    for wrong, right in LOOKALIKES.items():
        if wrong in text:
            text = text.replace(wrong, right)
    return text


def fold(text: str) -> str:
    """Lower case without diacritics, for comparing spellings: "Viêng Chăn" -> "vieng chan", "Đà Nẵng" -> "da nang"."""
    return unicodedata.normalize("NFD", text).translate(_PLAIN).lower()


class _Plain(dict):
    """What str.translate() makes of a character: nothing of a diacritic, d of đ; each is asked about once."""

    def __missing__(self, code: int) -> int | None:
        self[code] = None if unicodedata.combining(chr(code)) else code
        return self[code]


_PLAIN = _Plain({ord("đ"): ord("d"), ord("Đ"): ord("D")})


@lru_cache(maxsize=10_000)  # names and offices come again and again
def slug(text: str) -> str:
    """ASCII words joined by hyphens, for ids: "Đinh Tiến Dũng" -> "dinh-tien-dung"."""
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")


def lower(text: str) -> str:
    """Lower case with the length kept, so that offsets into the result are offsets into the text."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def dashes(phrase: str) -> Iterator[str]:
    """A phrase as papers print it, with a hyphen or a dash, spaced or not: "Việt - Lào", "Việt-Lào", "Việt – Lào"."""
    yield phrase
    if " - " in phrase:
        yield from (phrase.replace(" - ", dash) for dash in ("-", " – ", "–", "- ", " -"))


# "hoà bình" and "hòa bình", "uỷ ban" and "ủy ban": newspapers set the tone mark of an open oa, oe, uy on either vowel.
_TONES = "\u0300\u0301\u0309\u0303\u0323"
_NO_TONE = {ord(tone): None for tone in _TONES}
_ON_FIRST = {
    unicodedata.normalize("NFC", pair[0] + tone + pair[1]): unicodedata.normalize("NFC", pair + tone)
    for pair in ("oa", "oe", "uy")
    for tone in _TONES
}
_ON_SECOND = {second: first for first, second in _ON_FIRST.items()}
_FIRST = re.compile(rf"(?:{'|'.join(_ON_FIRST)})\b")
_SECOND = re.compile(rf"(?<![qQ])(?:{'|'.join(_ON_SECOND)})\b")  # "quý" has one spelling
_EITHER = re.compile(rf"(?:{'|'.join((*_ON_FIRST, *_ON_SECOND))})\b")


def toneless(text: str) -> str:
    """A text without marks of tone, its vowels as they are: "Ngọc Đức" -> "Ngoc Đưc"."""
    return nfc(unicodedata.normalize("NFD", text).translate(_NO_TONE))


def tone_habits(text: str) -> tuple[str, ...]:
    """The text, then with the tones of open oa, oe, uy on the second and on the first vowel, where that differs."""
    if not _EITHER.search(text):  # most phrases
        return (text,)
    second = _FIRST.sub(lambda m: _ON_FIRST[m[0]], text)
    first = _SECOND.sub(lambda m: _ON_SECOND[m[0]], text)
    return tuple(dict.fromkeys((text, second, first)))


def squeeze(text: str) -> str:
    """Runs of blanks become one space; line breaks stay."""
    if "  " not in text and text.isprintable():  # nearly always; no other blank is printable
        return text.strip()
    if "\n" not in text:
        return " ".join(text.split())  # the same, much faster
    return _SPACES.sub(" ", text).strip()
