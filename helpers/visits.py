"""Trips between the two countries that an article tells: who went where, when, to whom, with what label."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache

from helpers import dates, isodates, lexicon, names
from helpers.actors import Actor, find_actors
from helpers.schema import VISIT_KINDS
from helpers.text import Article, Sentence

OTHER = {"VN": "LA", "LA": "VN"}
REACH = 70  # characters between an act and its destination or guest; longer ones belong to another clause
SAME_TRIP_DAYS = 10  # days of one trip told in one article lie closer than this


@dataclass(frozen=True, slots=True)
class Visit:
    """A trip told in an article; the fields are those of schema.TABLES["visits"]. The quote is text[char_start:char_end]."""

    direction: str
    leader: str | None
    leader_printed: str | None
    office: str | None
    office_printed: str | None
    level: str | None
    start: str | None
    end: str | None
    date_precision: str | None
    date_basis: str | None
    host: str | None
    places: tuple[str, ...]
    kind: str
    status: str
    char_start: int
    char_end: int


@dataclass(frozen=True, slots=True)
class Spot:
    """A place or country in a sentence; offsets in the sentence."""

    start: int
    end: int
    country: str
    name: str | None


@dataclass(frozen=True, slots=True)
class Act:
    """An act of acts.csv in a sentence; offsets in the sentence."""

    start: int
    end: int
    group: str
    kind: str


@dataclass(frozen=True)
class Scene:
    """One sentence with everything found in it; offsets of actors and dates are the sentence's too."""

    sentence: Sentence
    text: str
    acts: tuple[Act, ...]
    actors: tuple[Actor, ...]
    spots: tuple[Spot, ...]
    dates: tuple[dates.DateMention, ...]

    def has(self, *groups: str, before: int | None = None, after: int = 0) -> bool:
        return any(a.group in groups and a.start >= after and (before is None or a.end <= before) for a in self.acts)


@dataclass(frozen=True)
class Claim:
    """What one sentence says of one trip. strength: 3 says where the guest went, 2 who received whom, 1 who met."""

    scene: Scene
    guest_country: str
    guest: Actor | None
    host: Actor | None
    inviter: bool
    strength: int
    kinds: frozenset[str]
    status: str
    places: tuple[str, ...]
    dates: tuple[dates.DateMention, ...]
    rule: str
    tour: bool = False


@cache
def _act_matcher() -> lexicon.Matcher:
    return lexicon.Matcher((r["phrase"], (r["group"], r["kind"])) for r in lexicon.rows("acts") if r["group"] in VISIT_GROUPS)


VISIT_GROUPS = frozenset(
    "visiting attending going receiving calling_on talking leading inviting_host inviting decoy no_visit exchange planned recalled"
    " companion static conference_noun".split()
)


@cache
def _country_matcher() -> lexicon.Matcher:
    return lexicon.Matcher(((r["phrase"], r["country"]) for r in lexicon.rows("countries")), fold_case=False)


def _spots(text: str) -> tuple[Spot, ...]:
    found = [
        Spot(m.start, m.end, names.places()[m.key].country, m.key if names.places()[m.key].kind != "other" else None)
        for m in names.place_matcher().find(text)
    ]
    found += [Spot(m.start, m.end, m.key, None) for m in _country_matcher().find(text)]
    # "quan hệ Việt Nam - Lào", "Hà Nội - Viêng Chăn" name a pair, not where somebody is
    found.sort(key=lambda s: s.start)
    pairs = {
        n
        for n in range(len(found) - 1)
        if re.fullmatch(r"\s*[-–/]\s*|\s+và\s+", text[found[n].end : found[n + 1].start]) and found[n].country != found[n + 1].country
        and "other" not in (found[n].country, found[n + 1].country)
    }
    return tuple(s for n, s in enumerate(found) if n not in pairs and n - 1 not in pairs)


def _scenes(article: Article) -> list[Scene]:
    actors, told = find_actors(article), dates.find_dates(article)
    scenes = []
    for sentence in article.sentences:
        s, e = sentence.start, sentence.end
        mine = tuple(replace(a, start=a.start - s, end=a.end - s) for a in actors if s <= a.start < e)
        days = tuple(replace(d, char_start=d.char_start - s, char_end=d.char_end - s) for d in told if s <= d.char_start < e)
        acts = tuple(Act(m.start, m.end, *m.key) for m in _act_matcher().find(sentence.text) if m.key[0] != "decoy")
        scenes.append(Scene(sentence, sentence.text, acts, mine, _spots(sentence.text), days))
    return scenes


# --- where: the destination of an act ---------------------------------------------------------------------------------------

# Words that end the reach of a visit verb: what follows is about something else.
_STOP = re.compile(r"\b(?:cương vị|nhằm|cho|giữa|với|mời|tiếp|hội đàm|ký|khẳng định|nhấn mạnh|góp phần|diễn ra|để|và dự|vì|khi|sau|trước|theo)\b|[;:]")
_OF = re.compile(r"\bcủa\b")
_LISTED = re.compile(r"\b(?:có|gồm|còn có)\b")
_TO = re.compile(r"\b(?:tới|đến|tại|sang|ở)(?: (?:nước|tỉnh|thủ đô|Thủ đô|thành phố|các tỉnh))?$")


def _gap(scene: Scene, start: int, end: int) -> str:
    """The text between two offsets with the actors in it blanked out."""
    text = scene.text[start:end]
    for a in scene.actors:
        s, e = max(a.start - start, 0), min(a.end - start, len(text))
        if s < e:
            text = text[:s] + " " * (e - s) + text[e:]
    return text


def _destination(scene: Scene, act: Act) -> list[Spot]:
    """Where a visit verb leads: the places right after it ("thăm Lào và Campuchia" has two)."""
    spots: list[Spot] = []
    end = act.end
    for spot in scene.spots:
        if spot.start < act.end:
            continue
        inside = next((a for a in scene.actors if a.start <= spot.start < a.end), None)
        if inside is not None and not (inside.kind == "delegation" and inside.start < act.start):
            if spots or not _OF.search(scene.text, act.end, inside.start + 1):
                break
            continue  # "chuyến thăm của Thủ tướng Lào ... tới Việt Nam": the office names his country, not the way
        gap = " ".join(_gap(scene, end, spot.start).split())
        if len(gap) > (REACH if not spots else 12) or _STOP.search(gap):
            break
        if not spots and ("," in gap or _OF.search(scene.text, act.end, spot.start)) and not _TO.search(gap):
            break
        if spots and not re.fullmatch(r"(?:,|và|\(|-|tại|ở|nước|tỉnh)?(?: ?(?:nước|tỉnh|thủ đô|tại))?", gap):
            break
        spots.append(spot)
        end = spot.end
    return spots


# --- who: guest and host ------------------------------------------------------------------------------------------------------


def _leads(scene: Scene, delegation: Actor) -> Actor | None:
    """The head of a delegation: "đoàn ... do X dẫn đầu", "X dẫn đầu đoàn ..."."""
    after = scene.text[delegation.end :]
    if match := re.match(r"[^.;]{0,60}?\bdo\b\s*", after):
        at = delegation.end + match.end()
        for person in scene.actors:
            if person.kind != "delegation" and at - 2 <= person.start <= at + 3:
                return person
    before = [a for a in scene.actors if a.kind != "delegation" and a.end <= delegation.start]
    if before:
        gap = scene.text[before[-1].end : delegation.start]
        if len(gap) <= 60 and re.search(r"\b(?:dẫn đầu|làm trưởng|làm Trưởng|là trưởng|cùng|và)\b", gap):
            return before[-1]
    return None


def _is_guest(actor: Actor, country: str) -> bool:
    """Whether an actor can be the one who travelled; an office that nobody could be found for cannot."""
    somebody = actor.kind == "delegation" or actor.name or names.rank(actor.level) < names.rank("minister")
    return actor.country == country and bool(somebody) and not actor.resident and not actor.many


def _is_noun(scene: Scene, act: Act) -> bool:
    """Whether a visit is spoken of ("chuyến thăm"), not told by a verb."""
    return scene.text[max(0, act.start - 7) : act.end].lower().startswith("chuyến") or scene.text.startswith("chuyến", act.start)


def _companions_from(scene: Scene) -> int:
    """Where the list of companions or listeners begins; nobody named after it is the head.

    "cùng đi với đoàn có ..." begins one at once; "tham dự lễ đón X có ..." only at "có": X is the guest.
    """
    starts = []
    for act in scene.acts:
        if act.group == "companion":
            listed = _LISTED.search(scene.text, act.end)
            at_once = not scene.text[act.start : act.end].lower().lstrip("cùng ").startswith(("tham dự", "dự"))
            starts.append(act.start if at_once else listed.start() if listed else len(scene.text))
    return min(starts, default=len(scene.text))


def _guest(scene: Scene, act: Act, country: str) -> Actor | None:
    """Who travels by a visit verb: the nearest one of the right country before it, else "của X" or the first one after it."""
    limit = _companions_from(scene)
    of = re.match(r"[^.;,]{0,40}?\bcủa\b\s*", scene.text[act.end :])
    if of:
        at = act.end + of.end()
        for a in scene.actors:
            if at - 1 <= a.start <= at + 2:
                return _head(scene, a) if _is_guest(a, country) else None
    before = [a for a in scene.actors if a.end <= act.start + 1 and a.start < limit and _is_guest(a, country)]
    if before:
        last = before[-1]
        # of people joined by commas and "và" the first is the head
        chain = [last]
        for a in reversed(before[:-1]):
            if re.fullmatch(r"[\s,]*(?:và|cùng|,)?[\s,]*(?:phu nhân|Phu nhân)?[\s,]*(?:và|cùng)?\s*", scene.text[a.end : chain[-1].start]):
                chain.append(a)
            else:
                break
        people = [a for a in chain if a.kind != "delegation" and a.name]
        best = min(people, key=lambda a: names.rank(a.level), default=last)
        return _head(scene, best)
    after = [a for a in scene.actors if a.start >= act.end and a.start < limit and _is_guest(a, country)]
    return _head(scene, after[0]) if after else None


def _head(scene: Scene, actor: Actor) -> Actor:
    if actor.kind == "delegation":
        return _leads(scene, actor) or actor
    return actor


def _host(scene: Scene, country: str, guest: Actor | None) -> tuple[Actor | None, bool]:
    """The inviter, else the first person of the country visited; and whether it was an inviter."""
    limit = _companions_from(scene)
    people = [a for a in scene.actors if a.kind != "delegation" and a.name and a.country == country and not a.resident and a != guest]
    for act in scene.acts:
        if act.group == "inviting_host":
            for a in people:
                if 0 <= a.start - act.end <= 60:
                    return a, True
    people = [a for a in people if a.start < limit]
    return (people[0] if people else None), False


# --- claims ---------------------------------------------------------------------------------------------------------------------


def _status(scene: Scene, act: Act) -> str:
    near = [a for a in scene.acts if a.group == "planned" and act.start - 60 <= a.start < act.start]
    if near:
        return "planned"
    return "recalled" if scene.has("recalled") else "reported"


def _where(scene: Scene, country: str) -> tuple[str, ...]:
    """Places of the visited country in which the sentence says that something happened."""
    found = []
    for spot in scene.spots:
        if spot.country == country and spot.name and _located(scene, spot):
            found.append(spot.name)
    return tuple(dict.fromkeys(found))


def _located(scene: Scene, spot: Spot) -> bool:
    """Whether "tại", "ở", "đến" ... stands before the place, and not after somebody who lives, works or studies there."""
    before = scene.text[max(0, spot.start - 50) : spot.start]
    match = re.search(r"\b(?:tại|ở|đến|tới|sang|thăm)\b(?:(?!\b(?:tại|ở)\b)[^.;:]){0,40}$", before)
    if match is None:
        return False
    start = max(0, spot.start - 50) + match.start()
    return not any(a.group == "static" and start - 45 <= a.start <= start for a in scene.acts)


def _locations(scene: Scene) -> set[str]:
    return {s.country for s in scene.spots if _located(scene, s) and not any(a.start < s.start < a.end and a.kind != "delegation" for a in scene.actors)}


def _claims(scene: Scene) -> Iterator[Claim]:
    """What one sentence says of trips, by the rules in order of strength."""
    if scene.has("no_visit"):
        return
    labels = [a for a in scene.acts if a.group == "visiting"]
    found: dict[tuple, Claim] = {}
    for act in scene.acts:
        for claim in _claim_of(scene, act, labels):
            key = (claim.guest_country, claim.guest.name if claim.guest else None, claim.strength)
            if key in found:
                same = found[key]
                claim = replace(same, kinds=same.kinds | claim.kinds, places=tuple(dict.fromkeys([*same.places, *claim.places])))
            found[key] = claim
    yield from found.values()


def _claim_of(scene: Scene, act: Act, labels: list[Act]) -> Iterator[Claim]:
    if act.group in ("visiting", "going", "attending"):
        yield from _travel(scene, act, labels)
        if act.group == "attending" and "chủ trì" in scene.text[act.start : act.end]:
            yield from _meeting(scene, act, labels)
    elif act.group in ("receiving", "calling_on"):
        yield from _reception(scene, act, labels)
    elif act.group == "talking":
        yield from _meeting(scene, act, labels)


def _invited_only(scene: Scene, act: Act) -> bool:
    """Whether the verb is only what somebody is invited to: "mời ... sang thăm" without "nhận lời mời"."""
    inviting = [a for a in scene.acts if a.group == "inviting" and a.end <= act.start]
    hosting = [a for a in scene.acts if a.group == "inviting_host" and a.end <= act.start]
    return bool(inviting) and not hosting


def _travel(scene: Scene, act: Act, labels: list[Act]) -> Iterator[Claim]:
    """"X sang thăm Lào", "chuyến thăm Việt Nam của Y", "dự hội nghị tại Viêng Chăn"."""
    in_general = any(a.group == "exchange" and act.start - 80 <= a.start <= act.end + 20 for a in scene.acts)
    if in_general or _invited_only(scene, act):
        return
    if act.group == "attending":
        spots = [s for s in scene.spots if s.start >= act.end and _located(scene, s)][:1]
    else:
        spots = _destination(scene, act)
        if act.group == "going" and spots and spots[0].start - act.end > 30 and not _TO.search(scene.text[act.end : spots[0].start].rstrip()):
            return
    ours = [s for s in spots if s.country in OTHER]
    if not ours:
        if act.group != "visiting" or spots:
            return
        # "chuyến thăm của X", "bắt đầu chuyến thăm": the guest's country tells the direction
        guest = next((a for c in OTHER if _is_noun(scene, act) and (a := _guest(scene, act, c))), None)
        if guest is None or not guest.country:
            return
        yield _make(scene, act, guest.country, guest, 1, labels, (), "a trip without a destination")
        return
    dest = ours[0].country
    guest = _guest(scene, act, OTHER[dest])
    if act.group in ("going", "attending") and (guest is None or guest.start > act.start):
        return
    if guest is None and (not _is_noun(scene, act) or any(a.country == "other" for a in scene.actors)):
        return
    places = tuple(dict.fromkeys(s.name for s in ours if s.name and s.country == dest))
    tour = any(s.country == "other" for s in spots)
    yield replace(_make(scene, act, OTHER[dest], guest, 3, labels, places, f"{act.group}: {scene.text[act.start : ours[0].end]}"), tour=tour)


def _reception(scene: Scene, act: Act, labels: list[Act]) -> Iterator[Claim]:
    """"A tiếp B": B came; "B chào xã giao A": B came."""
    before = [a for a in scene.actors if a.end <= act.start and (a.name or a.kind == "delegation")]
    after = [a for a in scene.actors if a.start >= act.end and a.start - act.end <= REACH and (a.name or a.kind == "delegation")]
    if act.group == "receiving":
        passive = bool(re.search(r"\bđược\b", scene.text[before[-2].end : act.start] if len(before) > 1 else ""))
        guest, host = (before[-2], before[-1]) if passive and not after else ((after[0] if after else None), before[-1] if before else None)
    else:
        guest, host = (before[-1] if before else None), (after[0] if after else None)
    if guest is None or guest.country not in OTHER or guest.resident or guest.many:
        return
    if host is not None and host.country == guest.country:
        host = next((a for a in reversed(before) if a.country == OTHER[guest.country]), None)
    where = _locations(scene)
    if host is None and OTHER[guest.country] not in where:
        return
    if "other" in where and not where & set(OTHER):
        return
    guest = _head(scene, guest)
    yield _make(scene, act, guest.country, guest, 2, labels, (), f"receiving: {scene.text[act.start : act.end]}", host)


def _meeting(scene: Scene, act: Act, labels: list[Act]) -> Iterator[Claim]:
    """"A hội đàm với B tại Viêng Chăn": the place tells who travelled; without one it is settled by the article."""
    people = [a for a in scene.actors if a.country in OTHER and not a.resident and not a.many and a.start < _companions_from(scene)]
    sides = {c: [a for a in people if a.country == c] for c in OTHER}
    where = _locations(scene)
    if not all(sides.values()):
        # "tại Vinh, lãnh đạo tỉnh làm việc với đoàn ...": the place stands for the side that nobody is named of
        came = [c for c in OTHER if sides[c] and where & set(OTHER) == {OTHER[c]}]
        if len(came) == 1:
            yield _make(scene, act, came[0], _first(scene, sides[came[0]]), 2, labels, (), "a guest met at a place")
        return
    here = where & set(OTHER)
    if "other" in where and not here:
        return
    if len(here) == 1:
        dest = here.pop()
        yield _make(scene, act, OTHER[dest], _first(scene, sides[OTHER[dest]]), 2, labels, (), "meeting at a place", _first(scene, sides[dest]))
    elif not here:
        # both are possible; kept as two weak claims, of which the article's other claims choose
        for country in OTHER:
            yield _make(scene, act, country, _first(scene, sides[country]), 0, labels, (), "meeting without a place", _first(scene, sides[OTHER[country]]))


def _first(scene: Scene, actors: list[Actor]) -> Actor:
    people = [a for a in actors if a.name and a.kind != "delegation"]
    return _head(scene, (people or actors)[0])


def _make(scene, act, guest_country, guest, strength, labels, places, rule, host=None) -> Claim:
    dest = OTHER[guest_country]
    inviter, invited = _host(scene, dest, guest)
    kinds = {act.kind} if act.kind else {a.kind for a in labels if a.kind and not _elsewhere(scene, a, dest)}
    if act.group == "attending" and not act.kind and scene.has("conference_noun", after=act.end):
        kinds |= {"conference"}
    return Claim(
        scene,
        guest_country,
        guest,
        inviter if invited or host is None or host.kind == "delegation" else host,
        invited,
        strength,
        frozenset(kinds),
        _status(scene, act),
        tuple(dict.fromkeys([*places, *_where(scene, dest)])),
        _own_dates(scene, act, dest),
        rule,
    )


def _elsewhere(scene: Scene, act: Act, dest: str) -> bool:
    """Whether a visit verb leads to another country than the one meant."""
    countries = {s.country for s in _destination(scene, act)}
    return bool(countries) and dest not in countries


def _own_dates(scene: Scene, act: Act, dest: str) -> tuple[dates.DateMention, ...]:
    """The sentence's days that are this trip's: of a tour only those on this leg's side of the other leg's verb."""
    days = tuple(d for d in scene.dates if d.role == "event" and d.start)
    for other in scene.acts:
        if other.group == "visiting" and other != act and _elsewhere(scene, other, dest):
            days = tuple(d for d in days if (d.char_start < other.start) == (act.start < other.start))
    return days


# --- from claims to trips -------------------------------------------------------------------------------------------------------


@dataclass
class Trip:
    """Claims of one trip of one article."""

    country: str
    claims: list[Claim] = field(default_factory=list)


def _identity(actor: Actor | None) -> str | None:
    if actor is None:
        return None
    return actor.name or (actor.office if actor.kind == "office" else None)


def find_visits(article: Article) -> list[Visit]:
    """Find the trips between the two countries that an article tells, in reading order.

    Args:
        article: cleaned Vietnamese text; offsets refer to article.text.

    Returns:
        One Visit per distinct trip, [] when there is none. Rules: data/README.md, "What counts as a visit".
    """
    return [visit for visit, _ in explain_visits(article)]


def explain_visits(article: Article) -> list[tuple[Visit, list[Claim]]]:
    """find_visits with the claims (sentence, rule, what was matched) behind each trip."""
    scenes = _scenes(article)
    claims = _settle([c for s in scenes for c in _claims(s)], scenes)
    trips = _group(claims)
    main = max(trips, key=lambda t: (any(c.status == "reported" for c in t.claims), sum(c.strength for c in t.claims)), default=None)
    found = []
    for trip in trips:
        visit = _visit(article, trip, trip is main, main, scenes)
        if visit is not None:
            found.append((visit, trip.claims))
    return sorted(_distinct(found), key=lambda pair: pair[0].char_start)


def _settle(claims: list[Claim], scenes: list[Scene]) -> list[Claim]:
    """Weak claims (a meeting without a place) take the direction of the article's strong ones, or of its dateline."""
    weight: dict[str, int] = defaultdict(int)
    for claim in claims:
        weight[claim.guest_country] += claim.strength
    if not weight or weight["VN"] == weight["LA"]:
        for scene in scenes[:4]:
            here = _locations(scene) & set(OTHER)
            if len(here) == 1:
                weight[OTHER[here.pop()]] += 1
                break
    if weight["VN"] == weight["LA"]:
        # a delegation (and not one's own) is who comes
        for claim in claims:
            if claim.strength == 0 and any(a.kind == "delegation" and a.country == claim.guest_country for a in claim.scene.actors):
                weight[claim.guest_country] += 1
    chosen = max(weight, key=lambda c: weight[c]) if weight and weight["VN"] != weight["LA"] else None
    return [c for c in claims if c.strength > 0 or c.guest_country == chosen]


def _group(claims: list[Claim]) -> list[Trip]:
    """Claims by direction and head; those without a head join the trip before them that they fit."""
    trips: list[Trip] = []
    by_key: dict[tuple, list[Trip]] = defaultdict(list)
    for claim in claims:
        who = _identity(claim.guest)
        options = by_key[(claim.guest_country, who)] if who else [t for t in trips if t.country == claim.guest_country]
        match = next((t for t in reversed(options) if _compatible(t, claim)), None)
        if match is None and who:
            # the head may be named only after "đoàn đại biểu ..." was
            match = next((t for t in trips if t.country == claim.guest_country and _unnamed(t) and _compatible(t, claim)), None)
            if match:
                by_key[(claim.guest_country, who)].append(match)
        if match is None:
            match = Trip(claim.guest_country)
            trips.append(match)
            if who:
                by_key[(claim.guest_country, who)].append(match)
        match.claims.append(claim)
    return trips


def _unnamed(trip: Trip) -> bool:
    return all(_identity(c.guest) is None for c in trip.claims)


def _days(claims: Iterable[Claim]) -> list[tuple[str, str]]:
    return [(d.start, d.end or d.start) for c in claims for d in c.dates]


def _compatible(trip: Trip, claim: Claim) -> bool:
    """Whether a claim's dates can be of the trip: none told, overlapping, or close."""
    known, new = _days(trip.claims), _days([claim])
    if not known or not new:
        # a recalled trip without a date is not the one told as news unless it says the same head went
        return True
    return any(_near(a, b) for a in known for b in new)


def _near(one: tuple[str, str | None], other: tuple[str, str | None]) -> bool:
    """Whether two (start, end) lie at most SAME_TRIP_DAYS apart."""
    return isodates.overlaps(isodates.interval(*one), isodates.interval(*other), SAME_TRIP_DAYS)


def _visit(article: Article, trip: Trip, is_main: bool, main: Trip | None, scenes: list[Scene]) -> Visit | None:
    claims = trip.claims
    if all(c.guest is None for c in claims):
        return None
    strong = [c for c in claims if c.strength >= 2] or claims
    head = _best_head(claims, scenes)
    day = _choose_date(strong, head) or _choose_date(claims, head)
    status = _trip_status(article, claims, day, is_main, main)
    if not is_main and not _stands_alone(trip, head, day, status, main):
        return None
    country = trip.country
    start = day.start if day else None
    term = names.office_on(head.name if head else None, start or article.published)
    kinds = {k for c in claims for k in c.kinds}
    host = _choose_host(claims)
    level = _level(head, claims, term)
    first = max(claims, key=lambda c: (c.strength, bool(c.dates), -c.scene.sentence.start))
    return Visit(
        direction=f"{country}-{OTHER[country]}",
        leader=head.name if head and head.kind != "delegation" else None,
        leader_printed=head.printed if head and head.kind == "person" else None,
        office=names.title_on(head.name if head else None, start or article.published, level) or (head.office if head else None),
        office_printed=head.office if head else None,
        level=level,
        start=start,
        end=day.end if day else None,
        date_precision=day.precision if day else None,
        date_basis=day.basis if day else "none",
        host=host,
        places=_choose_places(claims),
        kind="funeral" if "funeral" in kinds else min(kinds, key=VISIT_KINDS.index, default="other"),
        status=status,
        char_start=first.scene.sentence.start,
        char_end=first.scene.sentence.end,
    )


def _best_head(claims: list[Claim], scenes: list[Scene]) -> Actor | None:
    named = [c.guest for c in claims if c.guest is not None and c.guest.name]
    if named:
        who = named[0].name
        mentions = [a for s in scenes for a in s.actors if a.name == who and a.kind == "person"]
        best = min(mentions or [named[0]], key=lambda a: (names.rank(a.level), not a.office))
        return best
    # a delegation whose head is told in another sentence: "Đoàn đại biểu ... do ông X dẫn đầu"
    delegations = [c.guest for c in claims if c.guest is not None]
    for scene in scenes:
        for a in scene.actors:
            if a.kind == "delegation" and a.country == claims[0].guest_country and (not delegations or set(a.places) & set(delegations[0].places) or a.printed == delegations[0].printed):
                lead = _leads(scene, a)
                if lead is not None and lead.country in (None, claims[0].guest_country) and lead.name:
                    return lead
    return delegations[0] if delegations else None


def _choose_date(claims: list[Claim], head: Actor | None) -> dates.DateMention | None:
    """The trip's own range when one is told, else its earliest day, else month or year."""
    told = [d for c in claims if not c.tour for d in c.dates]
    for precision in ("day", "month", "year"):
        some = [d for d in told if d.precision == precision]
        ranges = [d for d in some if d.end and d.end != d.start]
        if ranges:
            return min(ranges, key=lambda d: (told.index(d)))
        if some:
            return min(some, key=lambda d: (d.start, d.char_start))
    return None


def _trip_status(article: Article, claims: list[Claim], day, is_main: bool, main: Trip | None) -> str:
    statuses = [c.status for c in claims if c.strength > 0] or [c.status for c in claims]
    if day and article.published and len(day.start) == 10 and "planned" in statuses:
        if day.start > article.published:
            return "planned"
        if is_main and (day.end or day.start) < article.published:
            return "reported"  # "lên đường" told the day after
    if is_main:
        if "reported" in statuses and not (statuses[0] == "planned"):
            return "reported"
        return "planned" if "planned" in statuses else "reported"
    if "planned" in statuses and not (day and main and _before(day, main)):
        return "planned"
    if "recalled" in statuses or (day and main and _before(day, main)):
        return "recalled"
    return "reported"


def _before(day, main: Trip) -> bool:
    known = [d.start for c in main.claims for d in c.dates]
    return bool(known) and day.start[:10] < min(known)[: len(day.start)]


def _stands_alone(trip: Trip, head: Actor | None, day, status: str, main: Trip | None) -> bool:
    """Whether a second trip of an article is told well enough to be a row: a named head or a date of its own."""
    strength = max(c.strength for c in trip.claims)
    if strength < 2:
        return False
    named = head is not None and head.name is not None
    return (named and (day is not None or strength >= 3)) or day is not None


def _choose_host(claims: list[Claim]) -> str | None:
    for claim in [*(c for c in claims if c.inviter), *claims]:
        if claim.host is not None and claim.host.name:
            return claim.host.name
    return None


def _choose_places(claims: list[Claim]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(p for c in claims for p in c.places))


def _level(head: Actor | None, claims: list[Claim], term: names.Term | None) -> str | None:
    levels = [head.level if head else None, term.level if term else None]
    levels += [c.guest.level for c in claims if c.guest is not None and head is not None and c.guest.name == head.name]
    known = [x for x in levels if x]
    return min(known, key=names.rank) if known else None


def _distinct(found: list[tuple[Visit, list[Claim]]]) -> list[tuple[Visit, list[Claim]]]:
    """Companions of a leader are no second trip: of trips of one direction and the same days the highest head stays."""
    kept: list[tuple[Visit, list[Claim]]] = []
    for visit, claims in sorted(found, key=lambda p: (names.rank(p[0].level), p[0].char_start)):
        twin = next(
            (
                k
                for k, _ in kept
                if k.direction == visit.direction
                and (k.leader == visit.leader or visit.leader is None or not _own_trip(claims))
                and (not k.start or not visit.start or _near((k.start, k.end), (visit.start, visit.end)))
            ),
            None,
        )
        if twin is None:
            kept.append((visit, claims))
    return kept


def _own_trip(claims: list[Claim]) -> bool:
    """Whether somebody besides the leader is told to have travelled: the subject of a visit verb or received by name."""
    return any(c.strength >= 2 and c.guest is not None and c.guest.name for c in claims)
