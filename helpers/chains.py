"""The names, offices, organs and places of a sentence, and the chains that they form: "Ủy viên ..., Bí thư ... X"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from helpers import lexicon, names
from helpers.letters import UPPER


@cache
def _link() -> re.Pattern[str]:
    """What may stand between two parts of one chain: "Ủy viên Bộ Chính trị, Bí thư Thành ủy", "Bộ trưởng kiêm ..."."""
    return lexicon.regex(r"\s* (?: \)? \s* [,–(-] | \) | <joins_offices> )? \s*", "visit_words")


# "Vi-lay-vông", "Xi - xu - lít"; what a spaced hyphen parts from a capital letter is an office: "Trung - Ủy viên ..."
_HYPHEN = rf"(?: -[^\W\d] | \s?-\s? (?![{UPPER}]) [^\W\d] )"
_NAME = (
    re.compile(  # "Thongsalith Mangnomek", "Vi-lay-vông Bút-đa-khăm", "Thoong - lun Xi - xu - lít", "Lê Thị Bích Vân"
        rf"""
    (?P<name>
        [{UPPER}][\w’']* (?:{_HYPHEN}[\w’']*){{0,4}}
        (?:\ [{UPPER}][\w’']* (?:{_HYPHEN}[\w’']*){{0,5}}){{0,7}}
    )
    """,
        re.VERBOSE,
    )
)


@cache
def _to_name() -> re.Pattern[str]:
    """What may stand between an office and a name: "UBND [tỉnh] Nguyễn ...", "Savannakhet (Lào[)] ..."."""
    units = lexicon.alternation(r["phrase"] for r in lexicon.rows("place_units"))
    return re.compile(rf"\)?\s*(?:{units}\s+)?", re.VERBOSE)


class Item(NamedTuple):
    """A name, office, organ or place of a sentence; offsets in the sentence."""

    start: int
    end: int
    kind: str  # office membership resident former honorific rank organ place name
    side: str = ""
    level: str = ""
    name: str = ""


@cache
def office_matcher() -> lexicon.Matcher:
    return lexicon.Matcher((form, key) for phrase, key in _offices() for form in _printed_as(phrase))


def _offices() -> Iterator[tuple[str, tuple[str, str, str]]]:
    """The rows of offices.csv, and who heads a ministry named without its first word: "Bộ trưởng [Bộ] Y tế".

    A row without a side takes that of the place that its phrase names first: "Chủ tịch Liên hiệp Công đoàn Lào".
    """
    rows = {}
    for r in lexicon.rows("offices"):
        named = (names.places()[m.key].country for m in names.place_matcher().find(r["phrase"]))
        rows[r["phrase"]] = (r["kind"], r["side"] or next(named, ""), r["level"])
    yield from rows.items()
    for head, word in lexicon.phrases("visit_words", "heads_ministry").items():
        for phrase, (kind, side, _) in rows.items():
            if kind == "organ" and phrase.startswith(f"{word} "):
                yield head + phrase.removeprefix(word), ("office", side, rows[head][2])


def _printed_as(office: str) -> Iterator[str]:
    """An office as newspapers print it: "Phó Bí thư Trung ương Đoàn", "Phó Bí thư T.Ư Đoàn"."""
    yield office
    short = office
    for abbreviation, words in lexicon.phrases("visit_words", "abbreviated").items():
        if words in office:
            yield office.replace(words, abbreviation)
            if (shorter := short.replace(words, abbreviation)) != short:
                short = shorter
    if short != office:
        yield short


@cache
def name_matcher() -> lexicon.Matcher:
    forms = []
    for form, name in names.spellings().items():
        forms.append((form, name))
        if "-" in form:
            forms += [(form.replace("-", " - "), name), (form.replace("-", " "), name)]
    # founders are named in every speech and travel no more
    forms += [(r["name"], f"founder:{r['name']}") for r in lexicon.rows("historical")]
    return lexicon.Matcher(forms, fold_case=False, glued=lexicon.phrases("visit_words", "glued"))


@cache
def country_matcher() -> lexicon.Matcher:
    """Finds the names of other countries; keys: "other", of what is no place "organisation", of a currency nothing."""
    countries = ((r["phrase"], r["kind"] or r["country"]) for r in lexicon.rows("countries"))
    return lexicon.Matcher(
        (*countries, *dict.fromkeys(lexicon.phrases("units", "currency"), "").items()), fold_case=False
    )


_WHERE = frozenset(("capital", "city", "province", "district", "border_gate", "other"))


def items_of(text: str) -> list[Item]:
    """Names, offices, organs, places and countries of a sentence, none overlapping: names first, then the longer."""
    found = []
    placed, held = names.place_matcher().find(text), office_matcher().find(text)
    for m in name_matcher().find(text):
        person = names.people().get(m.key)
        if person is None and any(p.start < m.start and m.end <= p.end for p in (*placed, *held)):
            continue  # "Thành phố Hồ Chí Minh" is a place, "Học viện Chính trị quốc gia Hồ Chí Minh" an academy
        found.append(Item(m.start, m.end, "name" if person else "founder", person.country if person else "", "", m.key))
    rest = [Item(start, _numbered(text, end), *key) for start, end, key in held]
    for m in placed:
        place = names.places()[m.key]
        if place.kind in _WHERE:
            rest.append(Item(m.start, m.end, "place", place.country, "", place.name))
    rest += [Item(m.start, m.end, "place", "other") for m in country_matcher().find(text) if m.key]
    found = [_longer(text, item, rest) for item in found]
    if not rest:
        return found
    taken = [(i.start, i.end) for i in found]
    rest = [i for i in rest if not (text[i.start].isupper() and in_name(text, i.start, i.end))]
    for item in sorted(rest, key=lambda i: (i.start - i.end, i.start, i.kind != "place")):
        if item.kind == "place":
            item = _after_unit(text, item, taken)
        for s, e in taken:
            if item.start < e and s < item.end:
                break
        else:
            taken.append((item.start, item.end))
            found.append(item)
    return sorted(found, key=lambda i: i.start)


_ONE_MORE = re.compile(rf"\ [{UPPER}][^\W\d_]+(?![\w-])")


def _longer(text: str, item: Item, rest: list[Item]) -> Item:
    """The name of another of whose name a known one is the beginning: "Nguyễn Văn Phúc | Hậu"."""
    more = _ONE_MORE.match(text, item.end) if item.kind == "name" and item.side == "VN" else None
    if more is None or any(i.start <= item.end + 1 < i.end for i in rest):
        return item
    return Item(item.start, more.end(), "name", "VN", "", text[item.start : more.end()])


_NUMBER = re.compile(rf"\s\d{{1,3}}(?= \s?[,;.)–-] | \s[{UPPER}] | $ )", re.VERBOSE)


def _numbered(text: str, end: int) -> int:
    """Where an office or organ ends whose number is part of its name: "Tư lệnh Quân khu [4]"."""
    number = _NUMBER.match(text, end)
    return number.end() if number else end


def _after_unit(text: str, place: Item, taken: list[tuple[int, int]]) -> Item:
    """The place without its unit when the office before it takes that: "Giám đốc Công an tỉnh" + "Hà Tĩnh"."""
    for _, end in taken:
        if place.start < end < place.end:
            start = end + len(text[end : place.end]) - len(text[end : place.end].lstrip())
            if names.canonical_place(text[start : place.end]) == place.name:
                return Item(start, place.end, place.kind, place.side, place.level, place.name)
    return place


_NAME_BEFORE = re.compile(rf"(?<!\w)[{UPPER}][^\W\d_]*(?: [{UPPER}][^\W\d_]*){{0,2}} $")


@lru_cache(maxsize=256)  # asked for each place of a sentence by who names people and by who names places
def in_name(text: str, start: int, end: int) -> bool:
    """Whether a word is part of a Vietnamese name: "Hà Thị Nga" is no Russian, "Nguyễn Hòa Bình" no province.

    The names of the two countries never are: "Đoàn Thanh niên Lào", "Đoàn Việt Nam".
    """
    if start == 0 or text[start - 1] != " " or text[start].islower():
        return False  # "Đoàn TNCS Hồ Chí Minh | tỉnh Gia Lai"
    if names.canonical_place(text[start:end]) in ("Laos", "Việt Nam"):
        return False
    if (match := _NAME_BEFORE.search(text, max(0, start - 30), start)) is None:
        return False
    words = match[0].split()
    surname = next((n for n, word in enumerate(words) if word in names.surnames()), None)
    return surname is not None and (
        len(words) - surname > 1 or words[surname].lower() not in lexicon.phrases("visit_words", "delegation")
    )


def unknown_name(text: str, at: int, stop: int) -> tuple[int, int] | None:
    """A capitalised name that starts at `at` and ends before `stop`, of two words or hyphenated; its span."""
    match = _NAME.match(text, at, stop)
    if match is None:
        return None
    words = match["name"].split(" ")
    if (len(words) < 2 and "-" not in match["name"]) or words[0] in lexicon.phrases("visit_words", "no_name"):
        return None
    if words[0] in names.surnames():  # a Vietnamese name has five words at most; "Xay Nạ Khon Sút Thị Phăn" is a Lao
        return match.start(), match.start() + len(" ".join(words[:5]))
    return match.start(), match.end()


def _shape(name: str) -> str | None:
    """The country that a name's shape tells: VN for a Vietnamese surname and Vietnamese letters, else None."""
    words = name.split()
    if words[0] in names.surnames() and "-" not in name and 2 <= len(words) <= 5:
        return "VN"
    return None


LONGEST_NAME = 60  # characters


@cache
def _in_front() -> re.Pattern[str]:
    """A name at the start of a sentence or of an item of a list, up to the comma before its office."""
    return re.compile(rf"(?: ^ | [;:(]\s | (?<!\w)(?:có|gồm|và|là)\s ) {_NAME.pattern} \s?[,–-]\s $", re.VERBOSE)


_BEFORE_NAME = frozenset(("office", "membership", "honorific", "rank", "organ", "place", "resident"))


def _linked(text: str, run: list[Item], item: Item) -> bool:
    """Whether only a link stands between a run and the item behind it; "Đại sứ Lào tại Việt Nam ..." is one too."""
    if _link().fullmatch(text, run[-1].end, item.start):
        return True
    posted = run[-1].kind in ("place", "organ") and any(i.kind == "resident" for i in run)
    return posted and text[run[-1].end : item.start].strip() == "tại"


def _name_in_front(text: str, free: int, office: Item) -> list[Item]:
    """The unknown name that opens a sentence or an item of a list, its office behind a comma: "gồm: [X Y], Bí thư"."""
    match = _in_front().search(text, max(free, office.start - LONGEST_NAME), office.start)
    if match is None or (span := unknown_name(text, match.start("name"), match.end("name"))) is None:
        return []
    return [name_at(text, span)] if span == match.span("name") else []


def name_at(text: str, span: tuple[int, int]) -> Item:
    """The item of a name that people.csv may hold in another spelling, or not at all."""
    printed = text[span[0] : span[1]]
    known = names.canonical_person(printed)
    side = names.people()[known].country if known else (_shape(printed) or "")
    return Item(*span, "name", side, "", known or printed)


def chains_of(text: str, items: list[Item]) -> Iterator[list[Item]]:
    """Runs of items that only links separate; unknown names are put in after offices, honorifics and ranks."""
    to_name = _to_name().match
    run: list[Item] = []
    for n, item in enumerate(items):
        if run and not _linked(text, run, item):
            yield from _on_behalf(text, run)
            run = []
        if not run and item.kind in ("office", "membership"):
            run += _name_in_front(text, items[n - 1].end if n else 0, item)
        run.append(item)
        if item.kind in _BEFORE_NAME:
            gap = to_name(text, item.end).end()
            stop = items[n + 1].start if n + 1 < len(items) else len(text)
            free = item.end < gap < stop and text[gap].isupper() and not _names_its_body(text, run)
            if free and (span := unknown_name(text, gap, stop)):
                if item.kind in ("organ", "place") and not any(
                    i.kind in ("office", "membership", "resident") for i in run
                ):
                    # "Đoàn đại biểu tỉnh Hủa Phăn (Lào) | Bun-mi Kẹo, Phó Chủ tịch Hội": the office behind tells a name
                    behind = items[n + 1] if n + 1 < len(items) else None
                    told = behind is not None and behind.kind in ("office", "membership")
                    if not (told and text[span[1] : behind.start].strip() in (",", "-", "–")):
                        continue
                name = name_at(text, span)
                if cut := _hosts_end(text, run) if name.side == "VN" else 0:
                    yield run[:cut]
                    run = run[cut:]
                run.append(name)
    if run:
        yield from _on_behalf(text, run)


@cache
def _sender() -> re.Pattern[str]:
    return lexicon.regex(r"(?<!\w) <on_behalf> \s $", "visit_words")


_HEADS = names.rank("head_of_parliament")


def _on_behalf(text: str, run: list[Item]) -> Iterator[list[Item]]:
    """A run without the leader in whose name somebody acts: "thừa ủy quyền của Chủ tịch nước, | Đại tướng X"."""
    if _sender().search(text, max(0, run[0].start - 24), run[0].start):
        for n in range(1, len(run)):
            parted = text[run[n - 1].end : run[n].start].strip() == ","
            if parted and not (run[n].kind == "office" and names.rank(run[n].level) <= _HEADS):
                yield run[:n]
                run = run[n:]
                break
    yield run


@cache
def _body() -> re.Pattern[str]:
    return lexicon.regex(r"(?<!\w) <begins_body> (?: \s (?:Đại \s học | Cao \s đẳng) )? $", "visit_words")


def _names_its_body(text: str, run: list[Item]) -> bool:
    """Whether capital letters go on a body's name: "X, Giám đốc Bệnh viện [Bạch Mai]", where X is named already."""
    last = run[-1]
    named = last.kind in ("office", "organ") and any(i.kind == "name" for i in run)
    return named and _body().search(text, last.start, last.end) is not None


def _hosts_end(text: str, run: list[Item]) -> int:
    """Where an office of Laos ends before that of a Vietnamese: "Thủ tướng Lào|, Phó Thủ tướng Lê X"; else 0."""
    if any(i.kind == "resident" for i in run):
        return 0  # "Đại sứ Việt Nam tại Lào, Trưởng đoàn Nguyễn Văn X"
    for n in range(len(run) - 2, 0, -1):
        ended = run[n].kind == "place" and run[n].side == "LA" and run[n - 1].kind == "office"
        if ended and run[n + 1].kind == "office" and text[run[n].end : run[n + 1].start].strip() == ",":
            return n + 1
    return 0
