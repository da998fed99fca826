"""Who gives and who receives: from the printed wording of a passage to the party of data/reference."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from helpers import lexicon, names
from helpers.text import UPPER, lower

STATES = {"VN": "Vietnam", "LA": "Laos"}


@dataclass(frozen=True, slots=True)
class Party:
    """A giver or receiver named in a text.

    country is VN, LA or other, None when the wording alone does not tell ("huyện Xay"). sure is False when a body that
    both countries have stands without its country ("Bộ Y tế"): it is then read as Vietnamese, and twin is its Lao
    namesake. Several parties of a list are one Party whose name joins theirs with ";".
    """

    name: str
    country: str | None
    kind: str
    char_start: int
    char_end: int
    sure: bool = True
    twin: str | None = None

    def on_side(self, country: str) -> Party:
        """The party read as the namesake of that country, when its own is not sure."""
        if self.country == country or (self.sure and self.country is not None):
            return self
        return replace(self, name=self.twin or self.name, country=country, twin=None, sure=True)

    @property
    def members(self) -> tuple[str, ...]:
        return tuple(self.name.split(";"))


@dataclass(frozen=True, slots=True)
class _Hit:
    """A phrase found, before bodies and places are joined: row of bodies.csv, place name, or printed name."""

    start: int
    end: int
    body: dict[str, str] | None = None
    place: str | None = None
    party: Party | None = None


def find_parties(text: str, offset: int = 0) -> list[Party]:
    """Find who is named in a passage, in reading order, none overlapping.

    Args:
        text: a sentence or paragraph.
        offset: added to the spans, so that they point into the article.

    "UBND tỉnh Nghệ An" and "Công an tỉnh Nghệ An" are Nghệ An, "huyện Nongbok, tỉnh Khammouane (Lào)" is Khammouane,
    "Bộ Y tế Lào" is the Lao Ministry of Health, "Yên Bái, Sơn La và Điện Biên" is one Party of three members. "quan hệ
    Việt Nam - Lào" names nobody.
    """
    found = _listed(text, _joined(text, _hits(text)))
    return [replace(p, char_start=p.char_start + offset, char_end=p.char_end + offset) for p in found]


# ---- phrases


@cache
def _bodies() -> tuple[lexicon.Matcher, lexicon.Matcher]:
    """Two matchers over bodies.csv: phrases written there in lower case match any case, the others only as written."""
    folded: list[tuple[str, object]] = []
    exact: list[tuple[str, object]] = []
    for row in lexicon.rows("bodies"):
        phrase = row["phrase"]
        if lower(phrase) != phrase:
            exact.append((phrase, row))
            continue
        folded += [(form, row) for form in _tone_styles(phrase)]
        if phrase.startswith("bộ ") and row["kind"] == "ministry":  # a minister hands over for the ministry
            folded += [(f"{title} {phrase[3:]}", row) for title in ("bộ trưởng", "thứ trưởng")]
            folded += [(f"{title} {phrase}", row) for title in ("bộ trưởng", "thứ trưởng")]
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


_WORD = rf"[{UPPER}][\w'’]*"
_NAME = rf"{_WORD}(?:[ -](?:{_WORD}|\d+)){{0,5}}"
_GENERIC = re.compile(
    rf"""
      (?P<unit> \b (?:[Tt]ỉnh|[Hh]uyện|[Tt]hành\ phố|[Tt]hị\ xã|[Cc]ụm\ bản|[Qq]uận) )
          \s (?P<unit_name> {_WORD}(?:[ -]{_WORD}){{0,3}} )
    | (?P<company> \b (?:[Cc]ông\ ty|[Tt]ập\ đoàn|[Tt]ổng\ công\ ty|[Nn]gân\ hàng|[Ll]iên\ doanh)
          (?:\ (?:cổ\ phần|TNHH|TMCP|MTV|liên\ doanh|một\ thành\ viên)){{0,3}} \s {_NAME} )
    | (?P<school> \b (?:[Tt]rường\ )?
          (?:[ĐđDd]ại\ học|[Cc]ao\ đẳng|[Hh]ọc\ viện|THPT|THCS|[Tt]iểu\ học|[Mm]ầm\ non|[Pp]hổ\ thông|[Ss]ong\ ngữ)
          \s {_NAME} )
    | (?P<fund> \b (?:Quỹ|Hội|Hiệp\ hội|Liên\ hiệp) \s (?!Hữu\ nghị) {_NAME} )
    """,
    re.VERBOSE,
)
_FIRST_WORDS = (
    *("tỉnh", "huyện", "thành phố", "thị xã", "cụm bản", "quận"),
    *("công ty", "tập đoàn", "tổng công ty", "ngân hàng", "liên doanh", "quỹ", "hội", "hiệp hội", "liên hiệp"),
    *("trường", "đại học", "cao đẳng", "học viện", "thpt", "thcs", "tiểu học", "mầm non", "phổ thông", "song ngữ"),
)
# "quan hệ Việt Nam - Lào, Lào - Việt Nam", "Việt-Lào", "Hà Nội - Viêng Chăn": an adjective of two names, not a party
_PAIRED = r"(?:Việt\ Nam|Việt|Lào|Vientiane|Viêng\ Chăn|Hà\ Nội|Campuchia)"
_PAIR = re.compile(rf"\b{_PAIRED}(?:\s*[-–—]\s*{_PAIRED})+\b", re.VERBOSE)


_STATE_NAME = re.compile(  # in whatever case: "Cộng hòa dân chủ nhân dân Lào"
    r"\bc(?:ộng\ h(?:òa|oà)\ )(?:(?P<lao>dân\ chủ\ nhân\ dân\ lào)|x(?:ã\ hội\ chủ\ nghĩa\ việt\ nam))\b",
    re.VERBOSE | re.IGNORECASE,
)


def _hits(text: str) -> list[_Hit]:
    folded, exact = _bodies()
    raw: list[_Hit] = []
    for matcher in (folded, exact):
        raw += [_Hit(m.start, m.end, body=m.key) for m in matcher.find(text)]
    raw += [_Hit(m.start, m.end, place=m.key) for m in names.place_matcher().find(text)]
    raw += _generic(text)
    raw += [
        _Hit(m.start, m.end, body=_third(text[m.start : m.end]))
        for m in _third_countries().find(text)
        if _stands_alone(text, m)
    ]
    raw += [_Hit(m.start(), m.end(), place="Laos" if m["lao"] else "Việt Nam") for m in _STATE_NAME.finditer(text)]
    masked = [m.span() for m in _PAIR.finditer(text)]
    chosen: list[_Hit] = []
    at = 0
    for hit in sorted(raw, key=lambda h: (h.start, -h.end)):
        within = any(a <= hit.start and hit.end <= b for a, b in masked)
        if hit.start >= at and not within:
            chosen.append(hit)
            at = hit.end
    return [
        h
        for h in chosen
        if not (h.body and h.body["kind"] == "work") and not _UNIT_OF_MONEY.search(text, max(0, h.start - 6), h.start)
    ]


_TONES = ("òa oà", "óa oá", "ỏa oả", "õa oã", "ọa oạ", "ủy uỷ", "úy uý", "ùy uỳ", "ũy uỹ", "ụy uỵ")


def _tone_styles(phrase: str) -> set[str]:
    """The phrase with its tone marks in either place: "ủy ban", "uỷ ban"."""
    other = phrase
    for pair in _TONES:
        other = other.replace(*pair.split())
    return {phrase, other}


_UNIT_OF_MONEY = re.compile(
    r"\b(?:kíp|kip|tiền|tiếng|đồng)\s+$", re.IGNORECASE
)  # "50 triệu kíp | Lào", "tiếng | Việt Nam"


@cache
def _third_countries() -> lexicon.Matcher:
    return lexicon.Matcher(
        ((r["phrase"], r["phrase"]) for r in lexicon.rows("countries") if r["country"] == "other"), fold_case=False
    )


def _third(printed: str) -> dict[str, str]:
    return {"phrase": "", "vn": "", "la": "", "other": printed, "kind": "state", "local": ""}


def _stands_alone(text: str, match: lexicon.Match) -> bool:
    """Whether a country's name is not a part of a person's: "Chính phủ Đức", but not "Nguyễn Đức Hải"."""
    before, after = text[: match.start].rstrip(" ").rpartition(" ")[2], text[match.end :].lstrip(" ")
    return (
        not (before[:1].isupper() and before[-1:].isalpha() and match.start > len(before) + 1)
        and not after[:1].isupper()
    )


@cache
def _lao_places() -> dict[str, str]:
    """Sound of a Lao province's or district's spelling -> its name, for spellings that places.csv lacks."""
    found: dict[str, str] = {}
    for row in lexicon.rows("places"):
        if row["country"] == "LA" and row["kind"] in ("province", "district"):
            for form in (row["name"], *lexicon.split(row["aliases"])):
                if form.isascii() or "-" in form or " " in form:
                    found.setdefault(names.lao_key(form), row["name"])
    return found


@cache
def _triggers() -> lexicon.Matcher:
    """First words of the names that _GENERIC reads, so that it looks only where one stands."""
    return lexicon.Matcher((word, word) for word in _FIRST_WORDS)


def _is_person(name: str) -> bool:
    words = name.split()
    return len(words) > 2 and words[0] in {r["surname"] for r in lexicon.rows("surnames")}


def _generic(text: str) -> list[_Hit]:
    """Names that no list holds: a unit, company, school or fund with its proper name."""
    found = []
    for begin in _triggers().find(text):
        m = _GENERIC.match(text, begin.start)
        if m is None or any(known.end == len(m[0]) for known in _bodies()[1].find(m[0])):
            continue  # "Công ty Viettel" is the Viettel of the lists
        start, end = m.span()
        if m["unit"]:
            place = names.canonical_place(m["unit_name"]) or _lao_places().get(names.lao_key(m["unit_name"]))
            # provinces and cities are all listed; "tỉnh Trần Văn An" is a governor, not a province
            if not place and (lower(m["unit"]) in ("tỉnh", "thành phố") or _is_person(m["unit_name"])):
                continue
            party = None if place else Party(f"{lower(m['unit'])} {m['unit_name']}", None, "province", start, end)
        else:
            place = names.canonical_place(m[0]) or names.canonical_place(re.sub(r"^[Tt]rường ", "", m[0]))
            kind = "company" if m["company"] else "school" if m["school"] else "organisation"
            party = None if place else Party(m[0], None, kind, start, end, sure=False)
        found.append(_Hit(start, end, place=place, party=party))
    return found


# ---- joining a body with its place and country

_OF = r"(?:của|thuộc|ở|nước|nước bạn|bạn|các tỉnh|tỉnh|thành phố|thủ đô|CHDCND|Cộng hòa Dân chủ Nhân dân|anh em)"
_LINK = re.compile(rf"[\s,(]*(?:{_OF}\s+){{0,3}}[\s(]*")
_SEATED = re.compile(
    r"""\s*\(? (?:(?:đang|theo\ học|học\ tập|sinh\ sống|làm\ việc|công\ tác)\s+){0,3}
        (?:tại|ở)\s+ (?:(?:nước|tỉnh|thành\ phố|thủ\ đô)\s+)?""",
    re.VERBOSE,
)
_WIDE = (
    "nhân dân",
    "chính quyền",
    "lực lượng vũ trang",
    "lực lượng bảo vệ biên giới",
)  # nhân dân | các bản vùng biên | tỉnh Xay
_GIVES = re.compile(r"\b(?:tặng|trao|cho|hỗ trợ|giúp|với|tại)\b")
_HIT_BY = re.compile(r"(?:\s+[^\W\dA-Z]+){0,7}\s+")  # người dân | vùng lũ các tỉnh miền núi | Lào


def _joined(text: str, hits: list[_Hit]) -> list[Party]:
    """Bodies with the place and country that follow them; places with their province and country."""
    parties: list[Party] = []
    i = 0
    while i < len(hits):
        j = i + 1
        while j < len(hits) and _belongs(text, hits[i:j], hits[j]):
            j += 1
        if party := _party(hits[i:j]):
            parties.append(party)
        i = j
    return parties


def _belongs(text: str, chain: list[_Hit], nxt: _Hit) -> bool:
    """Whether the next hit names the place or country of what the chain began."""
    first, last = chain[0], chain[-1]
    gap = text[last.end : nxt.start]
    if len(gap) > 60:
        return False
    close = "," not in gap and _LINK.fullmatch(gap) is not None
    if nxt.party is not None:  # nhân dân | huyện Xay Tha Ny
        return (
            first.body is not None
            and last is first
            and nxt.party.kind == "province"
            and first.body["local"] == "{}"
            and close
        )
    if nxt.place is None:  # Chính phủ | Nhật Bản
        return (
            first.body is not None
            and last is first
            and not first.body["other"]
            and bool(nxt.body and nxt.body["other"])
            and close
        )
    there = names.places()[nxt.place]
    if first.body is not None:
        kind = first.body["kind"]
        if kind in ("embassy", "community", "people") and _SEATED.fullmatch(gap):
            return True  # Đại sứ quán Việt Nam | tại Lào
        if last is first:
            wide = kind == "people" or first.body.get("phrase") in _WIDE
            return close or (wide and _HIT_BY.fullmatch(gap) is not None and not _GIVES.search(gap))
    if last.place is None and last.body is None:
        unit = last.party is not None and last.party.kind == "province"
        return (unit and there.kind == "province" and _LINK.fullmatch(gap) is not None) or close
    if last.place is None:
        return False
    here = names.places()[last.place]
    inside = there.name in ("Việt Nam", "Laos") and there.country == here.country
    return (inside or here.parent == there.name) and _LINK.fullmatch(gap) is not None


def _seat(place: str) -> str:
    """The party that a place stands for: a district or Lao town its province, a country its state."""
    known = names.places()[place]
    if (known.kind == "district" or (known.kind == "city" and known.country == "LA")) and known.parent:
        return known.parent
    return {"Việt Nam": "Vietnam", "Campuchia": "Cambodia"}.get(place, place)


def _is_country(place: str) -> bool:
    return place in ("Việt Nam", "Laos", "Campuchia")


def _can_give(place: str) -> bool:
    return _is_country(place) or any(w in place for w in ("University", "College", "school", "hospital"))


def _party(chain: list[_Hit]) -> Party | None:
    first, end = chain[0], chain[-1].end
    places = [names.places()[h.place] for h in chain if h.place]
    if first.body is not None:
        other = next((h.body["other"] for h in chain if h.body and h.body["other"]), "")
        if other:
            return Party(other, "other", first.body["kind"], first.start, end)
        unit = next((h.party for h in chain if h.party), None)
        if unit and not places:
            return replace(unit, char_start=first.start)
        return _embassy(first, places, end) if first.body["kind"] == "embassy" else _body(first, places, end)
    country = places[-1].country if places else None
    if first.party is not None:
        if first.party.kind == "province" and places:
            return Party(_seat(places[0].name), country, "province", first.start, end)
        return replace(first.party, country=country, char_end=end, sure=country is not None)
    place = places[0]
    if place.kind == "border_gate" or (place.kind == "other" and not _can_give(place.name)):
        return None
    kind = "city" if place.kind in ("city", "capital") else "province"
    if place.kind == "other":
        kind = "state" if _is_country(place.name) else "organisation" if "hospital" in place.name else "school"
    return Party(_seat(place.name), country, kind, first.start, end)


def _embassy(hit: _Hit, places: list[names.Place], end: int) -> Party:
    row = hit.body or {}
    seat = next((p for p in places if not _is_country(p.name)), None)
    whose = places[0].country if places and _is_country(places[0].name) else None
    if whose == "LA" or (seat and seat.country == "VN"):
        return Party(row["la"], "LA", "state", hit.start, end)
    name = row["local"].format(seat.name) if seat and row["local"] else row["vn"]
    sure = whose is not None or seat is not None
    return Party(name, "VN", "state", hit.start, end, sure, None if sure else row["la"])


def _body(hit: _Hit, places: list[names.Place], end: int) -> Party | None:
    row = hit.body or {}
    place = (places[0] if row["kind"] == "people" else places[-1]) if places else None  # sinh viên Lào tại Việt Nam
    near = next((p for p in places if not _is_country(p.name)), None)
    country = place.country if place else None
    if near and row["local"]:
        seat = _seat(near.name)
        name = row["local"].format(seat)
        kind = ("city" if near.kind in ("city", "capital") else "province") if name == seat else row["kind"]
        return Party(name, "VN" if row["kind"] == "community" else country, kind, hit.start, end)
    if row["kind"] == "community":
        return Party(row["vn"], "VN", "community", hit.start, end)
    if not row["vn"] and not row["la"]:  # UBND, Tỉnh ủy: whose, only the context tells
        return None
    side = country if country in ("VN", "LA") else "VN"
    if not row["vn" if side == "VN" else "la"]:
        side = "VN" if row["vn"] else "LA"
    sure = country is not None or not (row["vn"] and row["la"])
    own, twin = (row["vn"], row["la"]) if side == "VN" else (row["la"], row["vn"])
    return Party(own, side, row["kind"], hit.start, end, sure, None if sure else twin)


# ---- lists

_COMMA = re.compile(r"\s*(?:,|và|cùng)\s*(?:với\s+)?(?:các\s+)?(?:tỉnh\s+|thành phố\s+)?")


def _names_them(text: str, state: Party, party: Party) -> bool:
    inside = state.kind == "state" and party.kind in ("province", "city") and party.country == state.country
    return inside and _NAMELY.fullmatch(text[state.char_end : party.char_start]) is not None


def _names_them(text: str, state: Party, party: Party) -> bool:
    inside = state.kind == "state" and party.kind in ("province", "city") and party.country == state.country
    return inside and _NAMELY.fullmatch(text[state.char_end : party.char_start]) is not None


_NAMELY = re.compile(r"\s*,?\s*(?:bao gồm|gồm|là)\s*:?\s*(?:các\s+)?(?:tỉnh\s+|thành phố\s+)?")


def _listed(text: str, parties: list[Party]) -> list[Party]:
    """Neighbours of one country and kind that a comma or "và" joins become one party of several."""
    out: list[Party] = []
    for party in parties:
        before = out[-1] if out else None
        if before and _names_them(text, before, party):  # 5 tỉnh của Việt Nam gồm: Yên Bái, ...
            out[-1] = replace(party, char_start=before.char_start)
            continue
        if (
            before is not None
            and party.kind in ("province", "city")
            and before.kind in ("province", "city")
            and party.country == before.country
            and party.name not in before.members
            and _COMMA.fullmatch(text[before.char_end : party.char_start])
        ):
            out[-1] = replace(before, name=f"{before.name};{party.name}", char_end=party.char_end)
        else:
            out.append(party)
    return out
