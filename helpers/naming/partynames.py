"""A party made of the names that tell it: a body with its place and country, a named unit, a place alone."""

from __future__ import annotations

from helpers import names
from helpers.language import lexicon
from helpers.naming import placenames
from helpers.naming.bodies import Hit
from helpers.naming.party import OTHER, STATES, Party

_WORDS = "clause_words"  # data/reference/clause_words.csv


def _seat(place: str) -> str:
    """The party that a place stands for: a district or Lao town its province, a country its state."""
    known = names.places()[place]
    inside = known.kind in ("district", "border_gate") or (known.kind == "city" and known.country == "LA")
    if known.parent and (inside or _is_village(known)):
        return _seat(known.parent) if known.kind == "other" else known.parent
    return {"Việt Nam": "Vietnam", "Campuchia": "Cambodia"}.get(place, place)


def _is_village(place: names.Place) -> bool:
    """Whether a place is a cluster of villages in a Lao district, and no region, school or hospital."""
    above = names.places().get(place.parent or "")
    return place.kind == "other" and place.country == "LA" and above is not None and above.kind == "district"


def is_country(place: str) -> bool:
    """Whether a place is a country that can be told whole: Vietnam, Laos or Cambodia."""
    return place in ("Việt Nam", "Laos", "Campuchia")


def _can_give(place: str) -> bool:
    return is_country(place) or any(w in place for w in ("University", "College", "school", "hospital"))


def party_of(chain: list[Hit]) -> Party | None:
    """The party that a body, its places and its country name together; None when whose it is is not told."""
    first, end = chain[0], chain[-1].end
    places = [names.places()[h.place] for h in chain if h.place]
    if len(places) > 1 and (places[0].kind, places[1].kind) == ("district", "province"):
        places = places[places[0].parent != places[1].name :]  # the province printed, not that of a namesake
    if first.body is not None:
        other = next((h.body["other"] for h in chain if h.body and h.body["other"]), "")
        if other:
            return Party(other, "other", first.body["kind"], first.start, end)
        unit = next((h for h in chain if h.named), None)
        if unit and not places and first.body["kind"] != "people":
            return Party(unit.named, None, unit.kind, first.start, unit.end)
        return _embassy(first, places, end) if first.body["kind"] == "embassy" else _body(first, places, end)
    country = places[-1].country if places else None
    if first.named:
        if other := next((h.body["other"] for h in chain if h.body and h.body["other"]), ""):
            return Party(other, "other", first.kind, first.start, end)
        if first.kind == "province" and places:
            return Party(_seat(places[0].name), country, "province", first.start, end)
        country = country or (
            _country_in(first.named, first.kind) if first.kind in ("school", "organisation") else None
        )
        sure = country is not None or first.kind == "province"
        return Party(first.named, country, first.kind, first.start, end, sure)
    place = places[0]
    if place.kind == "border_gate" or (place.kind == "other" and not (_is_village(place) or _can_give(place.name))):
        return None
    return Party(_seat(place.name), country, _kind(place), first.start, end)


def _kind(place: names.Place) -> str:
    """The kind of the party that a place stands for."""
    if place.kind != "other" or _is_village(place):
        return "city" if place.kind in ("city", "capital") else "province"
    return "state" if is_country(place.name) else "organisation" if "hospital" in place.name else "school"


_STATE = lexicon.regex(r"\b (?: (?P<LA>Lào) | (?P<VN>Việt\ Nam) ) $", _WORDS, ignore_case=False)


def _country_in(name: str, kind: str) -> str | None:
    """The country that a school's name ends with: "Học viện Quốc phòng Xay | Lào"; none of "Cao đẳng Việt - Lào".

    A Lao town ends one, too ("Trường THPT | Thakhek"), and a place of either begins its name in the tables: "Luang
    Prabang | Medical College".
    """
    ends = _STATE.search(name)
    if ends:
        return None if _PAIRED.search(name) else ends.lastgroup
    found = placenames.find_places(name)
    if found and found[0].start == 0:
        return names.places()[str(found[0].key)].country
    last = next((m for m in found if m.end == len(name)), None)
    there = names.places()[str(last.key)].country if last else None
    return there if there == "LA" or kind == "organisation" else None  # "Quỹ Hỗ trợ bệnh nhân nghèo | tỉnh Xay"


_PAIRED = lexicon.regex(r"\b <paired> \s?[-–]?\s? <paired> $", _WORDS, ignore_case=False)


def _embassy(hit: Hit, places: list[names.Place], end: int) -> Party:
    row = hit.body or {}
    seat = next((p for p in places if not is_country(p.name)), None)
    whose = places[0].country if places and is_country(places[0].name) else None
    if whose == "LA" or (seat and seat.country == "VN"):
        return Party(row["la"], "LA", "state", hit.start, end)
    name = row["local"].format(seat.name) if seat and row["local"] else row["vn"]
    sure = whose is not None or seat is not None
    return Party(name, "VN", "state", hit.start, end, sure, None if sure else row["la"])


def _body(hit: Hit, places: list[names.Place], end: int) -> Party | None:
    row = hit.body or {}
    place = (places[0] if row["kind"] == "people" else places[-1]) if places else None  # sinh viên Lào tại Việt Nam
    near = next((p for p in places if not is_country(p.name)), None)
    if near and row["kind"] in ("people", "state") and near.kind == "other" and not _is_village(near):
        near = None  # người dân vùng lũ | Nam Lào
    country = place.country if place else None
    if place and country not in ("VN", "LA"):  # Bộ Quốc phòng | Campuchia
        return Party(_seat(place.name), "other", row["kind"], hit.start, end)
    if near and row["local"]:
        seat = _seat(near.name)
        name = row["local"].format(seat)
        kind = _kind(near) if name == seat else row["kind"]  # "lãnh đạo | Đại học Huế": a school
        return Party(name, "VN" if row["kind"] == "community" else country, kind, hit.start, end)
    if row["kind"] == "community":
        return Party(row["vn"], "VN", "community", hit.start, end)
    if not row["vn"] and not row["la"]:  # UBND, Tỉnh ủy: whose, only the context tells
        return None
    side = country if country in ("VN", "LA") else "VN"
    if country and (namesake := _namesake(row, side)):
        return Party(namesake, side, row["kind"], hit.start, end)
    if not row["vn" if side == "VN" else "la"] and not (country and _is_of_either(row)):
        side = "VN" if row["vn"] else "LA"
    sure = country is not None or not (row["vn"] and row["la"])
    own, twin = (row["vn"], row["la"]) if side == "VN" else (row["la"] or row["vn"], row["vn"])
    return Party(own, side, row["kind"], hit.start, end, sure, None if sure else twin)


def _is_of_either(row: dict[str, str]) -> bool:
    """Whether a body's name tells no country, so that it may be of either: "Quỹ Vì người nghèo | Lào"."""
    name = row["vn"] or row["la"]
    return row["kind"] == "organisation" and not any(
        word.strip() in name for word in (*_OF_SIDE.values(), *STATES.values())
    )


_OF_SIDE = {"VN": "Vietnam ", "LA": "Lao "}  # how names of bodies begin in the tables


def _namesake(row: dict[str, str], side: str) -> str:
    """The name of a body that the lists hold for the other side only: "Hội Nhà báo | Lào"; "" when they hold it."""
    own, other = (row["vn"], row["la"]) if side == "VN" else (row["la"], row["vn"])
    lead = _OF_SIDE[side]
    printed = row["phrase"].islower()  # TTXVN has none
    if printed and not own and other and row["kind"] == "school" and side == "LA" and not row["local"]:
        return other.replace("Vietnam", "Laos") if "Vietnam" in other else f"{lead}{other}"  # Học viện Tài chính | Lào
    told = printed and not own and other.startswith(_OF_SIDE[OTHER[side]])
    return lead + other.removeprefix(_OF_SIDE[OTHER[side]]) if told else ""


def body_name(hit: Hit, place: str) -> str:
    """The name of the body of the country that a place is in."""
    return (hit.body or {}).get("la" if names.places()[place].country == "LA" else "vn", "")
