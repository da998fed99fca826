"""The names, offices, organs and places that a sentence prints, none overlapping."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from helpers import names
from helpers.language import lexicon, regexes
from helpers.language.letters import UPPER, dashes
from helpers.naming import placenames
from helpers.naming.thirds import without_currencies


class Item(NamedTuple):
    """A name, office, organ or place of a sentence; offsets in the sentence."""

    start: int
    end: int
    kind: str  # office membership resident former honorific rank organ place name
    side: str = ""
    level: str = ""
    name: str = ""


_COUNTRIES = ("Lào", "Việt")


@cache
def office_matcher() -> lexicon.Matcher:
    return lexicon.Matcher((form, key) for phrase, key in _offices() for form in _printed_as(phrase))


def _offices() -> Iterator[tuple[str, tuple[str, str, str]]]:
    """The rows of offices.csv, companies, and who heads a ministry: "Bộ trưởng [Bộ] Y tế", "Tổng Giám đốc [EVN]"."""
    companies = (r for r in lexicon.rows("bodies") if r["kind"] == "company" and r["phrase"][0].isupper())
    rows = {
        r["phrase"]: ("organ", "LA" if r["la"] and not r["vn"] else "", "")
        for r in companies
        if not any(country in r["phrase"] for country in _COUNTRIES)  # which tells whose it is
    }
    rows.update((r["phrase"], (r["kind"], r["side"], r["level"])) for r in lexicon.rows("offices"))
    yield from rows.items()
    for head, word in lexicon.phrases("visit_words", "heads_ministry").items():
        for phrase, (kind, side, _) in rows.items():
            if kind == "organ" and phrase.startswith(f"{word} "):
                yield head + phrase.removeprefix(word), ("office", side, rows[head][2])


def _printed_as(office: str) -> Iterator[str]:
    """An office as newspapers print it: "Phó Bí thư T.Ư Đoàn", "Ủy ban Hợp tác Việt Nam-Lào", "... Việt Nam – Lào"."""
    yield from dashes(office)
    short = office
    for abbreviation, words in lexicon.phrases("visit_words", "abbreviated").items():
        if words in office:
            yield office.replace(words, abbreviation)
            if (shorter := short.replace(words, abbreviation)) != short:
                short = shorter
    if short != office:
        yield short


_DASHES = (" ", " - ", "–", " – ", "- ", " -")  # for the hyphen of "Thoong-lun"


@cache
def name_matcher() -> lexicon.Matcher:
    forms = []
    for form, name in names.spellings().items():
        forms.append((form, name))
        if "-" in form:
            forms += [(form.replace("-", dash), name) for dash in _DASHES]
    # founders are named in every speech and travel no more
    forms += [(r["name"], f"founder:{r['name']}") for r in lexicon.rows("historical")]
    return lexicon.Matcher(forms, fold_case=False, glued=lexicon.phrases("visit_words", "glued"))


_NO_PLACE = "organisation"  # the kind of what only sounds like a country


@cache
def country_matcher() -> lexicon.Matcher:
    """Finds the names of countries.csv; keys: the country, "organisation" of what is no place, "" of a currency."""
    rows = lexicon.rows("countries")
    return without_currencies((r["phrase"], _NO_PLACE if r["kind"] == _NO_PLACE else r["country"]) for r in rows)


# a chain of places and organs alone names nobody
SOMEBODY = frozenset(("office", "honorific", "rank", "resident", "membership", "name"))


def may_name_somebody(text: str) -> bool:
    """Whether some of items_of() a sentence may be of SOMEBODY."""
    kinds = {match.key[0] for match in office_matcher().find(text)}
    return not kinds.isdisjoint(SOMEBODY | {_TITLE}) or bool(name_matcher().find(text))


_WHERE = frozenset(("capital", "city", "province", "district", "border_gate", "other"))


def items_of(text: str) -> list[Item]:
    """Names, offices, organs, places and countries of a sentence, none overlapping: names first, then the longer."""
    found = []
    placed, held = placenames.find_places(text), office_matcher().find(text)
    for m in name_matcher().find(text):
        person = names.people().get(m.key)
        if person is None and any(p.start < m.start and m.end <= p.end for p in (*placed, *held)):
            continue  # "Thành phố Hồ Chí Minh" is a place, "Học viện Chính trị quốc gia Hồ Chí Minh" an academy
        found.append(Item(m.start, m.end, "name" if person else "founder", person.country if person else "", "", m.key))
    rest = [Item(start, _numbered(text, end), *key) for start, end, key in held if not _is_word(text[start:end])]
    for m in placed:
        place = names.places()[m.key]
        if place.kind in _WHERE:
            end = _one_of_several(text, m.end) if place.kind == "district" else m.end
            rest.append(Item(m.start, end, "place", place.country, "", place.name))
    named = (m for m in country_matcher().find(text) if m.key)
    rest += [
        Item(m.start, _one_of_several(text, m.end), "place", "other" if m.key == _NO_PLACE else m.key) for m in named
    ]
    found = [_longer(text, item, rest) for item in found]
    if not rest:
        return found
    taken = [(i.start, i.end) for i in found]
    inside = (i for i in rest if text[i.start].isupper() and in_name(text, i.start, i.end))
    if named := [i for i in inside if _like_a_name(text, i)]:
        rest = [i for i in rest if i not in named]
    for item in sorted(rest, key=lambda i: (_own_start(text, i) - i.end, i.start, i.kind != "place")):
        if item.kind == "place":
            item = _after_unit(text, item, taken)
        for s, e in taken:
            if item.start < e and s < item.end:
                break
        else:
            taken.append((item.start, item.end))
            found.append(item)
    found.sort(key=lambda i: i.start)
    return _with_titles(text, found) if any(i.kind == _TITLE for i in found) else found


_TITLE = "head_title"


def _with_titles(text: str, items: list[Item]) -> list[Item]:
    """Titles of heads as honorifics before a name: "Trưởng đoàn công tác | Lê X", not "... Bộ Y tế là bà X"."""
    told = []
    for n, item in enumerate(items):
        if item.kind == _TITLE:
            beside = n + 1 < len(items) and items[n + 1].start <= item.end + 1 and items[n + 1].kind != "name"
            # "X, Bí thư, Tỉnh trưởng, | Trưởng đoàn đại biểu tỉnh Luông Pha Băng": his office and whose it is
            held = beside and told and told[-1].kind == "office" and text[told[-1].end : item.start] == ", "
            if not held and (beside or not _before_name().match(text, item.end)):
                continue
            item = item._replace(kind="membership" if held else "honorific")
        told.append(item)
    return told


@cache
def _before_name() -> re.Pattern[str]:
    return lexicon.regex(rf"\s (?! <begins_body> (?!\w) ) [{UPPER}]", "visit_words", ignore_case=False)


def _is_word(found: str) -> bool:
    """Whether what is found as an abbreviation is a common word: "tư" in "tư pháp" is no "TƯ"."""
    return len(found) <= 4 and not found.isupper() and found.upper() in _abbreviations()


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(lexicon.phrases("visit_words", "abbreviated"))


def _like_a_name(text: str, item: Item) -> bool:
    """Whether all words of an item begin with capitals, as those of names do: "Chủ tịch" is no part of one."""
    return all(not word[0].islower() for word in text[item.start : item.end].split())


_ONE_OF_SEVERAL = re.compile(rf"\s[1-9](?=\s?[,;.()]|\s[{UPPER}])")


def _one_of_several(text: str, end: int) -> int:
    """Where a place ends whose name was a district's and is that of communes now: "xã A Lưới [1] (TP Huế)"."""
    one = _ONE_OF_SEVERAL.match(text, end)
    return one.end() if one else end


_ONE_MORE = re.compile(rf"\ [{UPPER}][^\W\d_]+(?![\w-])")


def _longer(text: str, item: Item, rest: list[Item]) -> Item:
    """The name of another of whose name a known one is the beginning: "Nguyễn Văn Phúc | Hậu"."""
    more = _ONE_MORE.match(text, item.end) if item.kind == "name" and item.side == "VN" else None
    if more is None or any(i.start <= item.end + 1 < i.end for i in rest):
        return item
    return Item(item.start, more.end(), "name", "VN", "", text[item.start : more.end()])


@cache
def _number() -> re.Pattern[str]:
    return lexicon.regex(
        rf"\s (?: \d{{1,3}} | <numbered_part> \s (?: \d{{1,3}} | [IVX]{{1,5}} ) ) (?= \s?[,;.)–-] | \s[{UPPER}] | $ )",
        "visit_words",
        ignore_case=False,
    )


def _numbered(text: str, end: int) -> int:
    """Where an office or organ ends whose number is part of its name: "Tư lệnh Quân khu [4]", "ĐBQH [khu vực 11]"."""
    number = _number().match(text, end)
    if number is None and text.startswith(" ", end) and text.endswith(_numbered_units(), 0, end):
        number = _DIGITS.match(text, end)  # "Chính ủy Quân khu [4] đã ..."
    return number.end() if number else end


_DIGITS = re.compile(r"\s\d{1,3}(?!\w|[.,/-]\d)")


@cache
def _numbered_units() -> tuple[str, ...]:
    return tuple(lexicon.phrases("visit_words", "numbered_unit"))


def _own_start(text: str, item: Item) -> int:
    """Where an item's own words begin: a place has its unit from the office before it, however long its name is."""
    united = item.kind == "place" and text[item.start].islower()
    return max(item.start, text.find(" ", item.start, item.end) + 1) if united else item.start


def _after_unit(text: str, place: Item, taken: list[tuple[int, int]]) -> Item:
    """The place without its unit when the office before it takes that: "Giám đốc Công an tỉnh" + "Hà Tĩnh"."""
    for _, end in taken:
        if place.start < end < place.end:
            start = end + len(text[end : place.end]) - len(text[end : place.end].lstrip())
            whole = text[place.start : place.end] == place.name  # listed with its unit alone: "huyện Sông Mã"
            listed = names.places().get(place.name)
            school = listed is not None and listed.kind == "other"  # "Giám đốc | Đại học Vinh"
            if whole or school or placenames.canonical_place(text[start : place.end]) == place.name:
                return Item(start, place.end, place.kind, place.side, place.level, place.name)
    return place


_LAO_NAME = r"[A-Z][a-z]{3,}(?![\w-])"
_FAMILY_BEHIND = re.compile(rf"\ {_LAO_NAME}(?!\ [{UPPER}])")
_MORE_BEHIND = re.compile(rf"\ [{UPPER}][^\W\d_]*[^\W\d_{UPPER}](?![\w-])")
_GIVEN_BEFORE = re.compile(rf"(?<!\w){_LAO_NAME}\ $")


def _is_of_a_lao(text: str, start: int, end: int) -> bool:
    """Whether a place is a Lao's name: "bà [Phonsavanh] Keovongsa", "ông Bun [Viêng Xay]", "ông [Khăm Muôn] Phi La"."""
    own = placenames.canonical_place(text[start:end]) if text[start].isupper() else None
    if own is None or names.places()[own].country != "LA":
        return False
    district = names.places()[own].kind == "district"
    more = names.places()[own].kind != "other" and _MORE_BEHIND.match(text, end) is not None
    told = _named_before().search(text, max(0, start - 40), start) if district or more else None
    if told and (district or told["title"] is not None):
        return told["title"] is not None or names.sounds_lao(text[told.start("given") : end])
    if own not in lexicon.phrases("visit_words", "given_name"):
        return False
    behind = _FAMILY_BEHIND.match(text, end)
    before = _GIVEN_BEFORE.search(text, max(0, start - 20), start)
    if (behind is None) == (before is None):
        return False
    return placenames.canonical_place((behind or before)[0].strip()) is None


@cache
def _named_before() -> re.Pattern[str]:
    """Before a district's name that is a Lao's own: "[ông ]Lao Ngam", "[Trung tá Bun ]Viêng Xay"."""
    titles = lexicon.alternation(r["phrase"] for r in lexicon.rows("offices") if r["kind"] in ("honorific", "rank"))
    word = rf"[{UPPER}][^\W\d_]*[^\W\d_{UPPER}]"
    return regexes.compiled(rf"(?<!\w)(?:(?P<title>{titles})\s(?:{word}\s){{0,3}}|(?P<given>(?:{word}\s){{1,3}}))$")


@cache
def _short_countries() -> frozenset[str]:
    """The third countries whose names are one word, as many words of other names are: "Anh", "Đức"."""
    rows = lexicon.rows("countries")
    return frozenset(r["phrase"] for r in rows if r["country"] == "other" and len(r["phrase"]) <= _SHORT)


_SHORT = 4  # letters: "Pháp"
_NAME_BEFORE = re.compile(rf"(?<!\w)[{UPPER}][^\W\d_]*(?: [{UPPER}][^\W\d_]*){{0,2}} $")


@lru_cache(maxsize=256)  # asked for each place of a sentence by who names people and by who names places
def in_name(text: str, start: int, end: int) -> bool:
    """Whether a word is part of another name: "Hà Thị Nga" is no Russian, "Nguyễn Hòa Bình" no province.

    The names of the two countries never are: "Đoàn Thanh niên Lào", "Đoàn Việt Nam".
    """
    if placenames.begins_longer(text, start, end) or _is_of_a_lao(text, start, end):
        return True
    if start == 0 or text[start - 1] != " " or text[start].islower():
        return False  # "Đoàn TNCS Hồ Chí Minh | tỉnh Gia Lai"
    if placenames.canonical_place(text[start:end]) in ("Laos", "Việt Nam"):
        return False
    if (match := _NAME_BEFORE.search(text, max(0, start - 30), start)) is None:
        return False
    words = match[0].split()
    surname = next((n for n, word in enumerate(words) if word in names.surnames()), None)
    if surname is None and text[start:end] in _short_countries():  # "xã Nam | Anh", "Đại học Hồng | Đức"
        return text[max(0, match.start() - 2) : match.start()].strip().islower() and not words[-1].isupper()
    return surname is not None and (
        len(words) - surname > 1 or words[surname].lower() not in lexicon.phrases("visit_words", "delegation")
    )
