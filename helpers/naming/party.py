"""A giver or receiver: a Party with its country and kind; whether two are of opposite sides, or told apart."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from helpers import names
from helpers.language import lexicon

OTHER = {"VN": "LA", "LA": "VN"}
STATES = {"VN": "Vietnam", "LA": "Laos"}
PEOPLE_OF = "people of "  # before a place: the people who live there
COMMUNITY_IN = "Vietnamese community in "  # before a place: the Vietnamese who live there


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

    def apart(self) -> list[Party]:
        """The party of several as one party each, in reading order."""
        return [replace(self, name=name, char_start=self.char_start + i) for i, name in enumerate(self.members)]

    @property
    def members(self) -> tuple[str, ...]:
        return tuple(self.name.split(";"))


def opposite(giver: Party, receiver: Party) -> tuple[Party, Party] | None:
    """Giver and receiver when they are, or can be read as, of the two countries; None when both are surely of one.

    A Vietnamese community in Laos may also receive from Vietnam.
    """
    if "other" in (giver.country, receiver.country):
        return None
    if giver.sure and giver.country in OTHER:
        receiver = receiver.on_side(OTHER[giver.country])
    elif receiver.sure and receiver.country in OTHER:
        own = receiver.kind == "community" and giver.country == "VN"  # "Chủ tịch Quốc hội tặng Hội người Việt Nam"
        giver = giver if own else giver.on_side(OTHER[receiver.country])
    else:
        return None
    if receiver.kind == "community" and giver.country == "VN" and giver.kind != "community":
        return giver, receiver
    told = None not in (giver.country, receiver.country) and giver.name != receiver.name
    return (giver, receiver) if told and giver.country != receiver.country else None


_MAY_PASS_ON = ("state", "ministry", "people", None)  # what these get or give is told of others, too


@cache
def _kinds() -> dict[str, str]:
    """Party -> its kind, by the lists of data/reference."""
    bodies = {row[side]: row["kind"] for row in lexicon.rows("bodies") for side in ("vn", "la") if row[side]}
    listed = {row["party"]: row["kind"] for row in lexicon.rows("parties")}
    places = {place.name: "province" for place in names.places().values()}
    return bodies | listed | places | dict.fromkeys(STATES.values(), "state")


def place_of(name: str) -> str:
    """The place whose people a party is; its own name when it is no people of a place."""
    return name.removeprefix(PEOPLE_OF)


def is_listed(name: str) -> bool:
    """Whether a party's name is that of a list, and not as an article prints it."""
    return place_of(name.split(";")[0]) in _kinds()


def end_of(text: str, party: Party) -> int:
    """Where a party's wording ends, the bracket behind it closed: "tỉnh Xay (Lào | )"."""
    opened = "(" in text[party.char_start : party.char_end]
    return party.char_end + (opened and text.startswith(")", party.char_end))


def differ(one: str, other: str) -> bool:
    """Whether two names are of two that are told apart: two provinces, two companies; not a state and its ministry."""
    if one in other or other in one or set(one.split(";")) & set(other.split(";")):
        return False
    first, second = (_kinds().get(place_of(name.split(";")[0]), "company") for name in (one, other))
    return first == second and first not in _MAY_PASS_ON


def is_ministry(name: str) -> bool:
    """Whether a party is a ministry, by the lists."""
    return _kinds().get(name) == "ministry"


def is_capital(name: str) -> bool:
    """Whether a party is the capital of its country."""
    known = names.places().get(name)
    return known is not None and known.kind == "capital"


def is_province(name: str) -> bool:
    """Whether a party is one province or city, of the lists."""
    known = names.places().get(name)
    return known is not None and known.kind != "other"  # Laos itself


def joint(party: Party, text: str, parties: list[Party]) -> Party:
    """The receiver with the third countries that share the gift: "Lào và Campuchia", "Campuchia và Lào"."""
    at = next((i for i, p in enumerate(parties) if p.char_start <= party.char_start < p.char_end), None)
    if at is None:
        return party
    low = high = at
    while low and parties[low - 1].country == "other" and _are_joined(text, parties[low - 1], parties[low]):
        low -= 1
    while high + 1 < len(parties) and parties[high + 1].country == "other":
        if not _are_joined(text, parties[high], parties[high + 1]):
            break
        high += 1
    thirds = [p.name for p in (*parties[low:at], *parties[at + 1 : high + 1])]
    ends = max(party.char_end, parties[high].char_end)
    return replace(party, name=";".join(dict.fromkeys((*party.members, *thirds))), char_end=ends) if thirds else party


def _are_joined(text: str, one: Party, other: Party) -> bool:
    return _AND.fullmatch(text, end_of(text, one), other.char_start) is not None


_AND = lexicon.regex(r"\s* (?: , | (?:,\s+)? và ) \s+ (?: (?:các\s)? <unit> \s )?", "clause_words")
