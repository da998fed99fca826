"""What one sentence says of a trip: a rule for each way of telling it, with the strength of what it says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from helpers import names
from helpers.naming.actors import Actor
from helpers.trips.claim import Claim, make
from helpers.trips.compatriots import with_compatriots
from helpers.trips.heads import greets_there, head_of
from helpers.trips.legs import at_farewell, destination, invited_only, is_among
from helpers.trips.meetings import meeting
from helpers.trips.posts import at_home
from helpers.trips.presence import presence
from helpers.trips.receptions import reception
from helpers.trips.roles import can_travel, crosses, is_spoken_of, joined_before, owner, presides, traveller
from helpers.trips.scene import OTHER, REACH, Act, Scene, Spot, countries_where, event_days, inside, is_where, patterns
from helpers.trips.signings import signed_at
from helpers.trips.thanks import came_to_envoy, came_to_thanker, thanked_for_coming, thanks, welcome_thanked
from helpers.trips.trips_together import day_beside, each_on_a_day, trips_together
from helpers.trips.untold import goes, is_its_own, is_sent, of_our_own, travel_untold


def claims_in(scene: Scene, before: Scene | None = None) -> Iterator[Claim]:
    """What one sentence says of trips, by the rules in order of strength.

    Args:
        scene: the sentence.
        before: the sentence before it in the same or the lead paragraph, which may tell where and when.
    """
    if not (scene.acts or scene.actors) or scene.has("no_visit"):  # most sentences have neither
        return
    labels = [a for a in scene.acts if a.group == "visiting"]
    found: dict[tuple, Claim] = {}
    for act in scene.acts:
        for claim in _claim_of(scene, act, labels, before) if act.group in _TELLING else ():
            key = (claim.guest_country, claim.guest.name if claim.guest else None, claim.strength)
            if key in found:
                same = found[key]
                hosted = same if same.host is not None else claim  # "sang dự Lễ tang ..., đã được | X tiếp"
                claim = replace(
                    same,
                    kinds=same.kinds | claim.kinds,
                    places=tuple(dict.fromkeys([*same.places, *claim.places])),
                    host=hosted.host,
                    inviter=hosted.inviter,
                )
            found[key] = claim
    if not any(claim.strength >= 2 for claim in found.values()):
        yield from presence(scene, before)
        yield from thanks(scene)
        yield from thanked_for_coming(scene)
    yield from signed_at(scene, before)
    travellers = {c.guest.name for c in found.values() if c.strength == 3 and c.guest is not None and c.guest.name}
    for claim in found.values():  # of two trips told in one sentence neither head is the other's host
        crossed = claim.host is not None and claim.host.name in travellers and not claim.inviter
        yield replace(claim, host=None) if crossed else claim


_TELLING = frozenset(("visiting", "going", "attending", "receiving", "calling_on", "greeting", "talking", "exchange"))


def _claim_of(scene: Scene, act: Act, labels: list[Act], before: Scene | None) -> Iterator[Claim]:
    for claim in _told_by(scene, act, labels, before):
        stays = at_home(scene, act, claim.guest_country) or came_to_envoy(scene, act, claim.guest)
        if not stays and not came_to_thanker(scene, act, claim.guest):
            yield claim


def _told_by(scene: Scene, act: Act, labels: list[Act], before: Scene | None) -> Iterator[Claim]:
    greets = act.group == "greeting" and greets_there(scene, act)
    travels = greets or act.group in ("visiting", "going", "attending")
    if (travels or presides(scene, act)) and invited_only(scene, act):
        return  # "mời ông X thăm Việt Nam và đồng chủ trì kỳ họp"
    if at_farewell(scene, act):
        return  # "gặp mặt, động viên đoàn giáo viên trước khi sang Hủa Phăn"
    if travels:
        each = each_on_a_day(scene, act) if act.group == "visiting" and len(scene.dates) > 1 else []
        yield from each or _travel(scene, act, labels)
        if act.group == "visiting" and len(scene.dates) > 1:
            yield from trips_together(scene, act)
        if act.group == "attending" and presides(scene, act):
            yield from meeting(scene, act, labels)
    elif act.group in ("receiving", "calling_on"):
        thanked = welcome_thanked(scene)
        if thanked is None or act.start < thanked[0].start:  # "cảm ơn tỉnh đã đón tiếp đoàn": the guest is speaking
            yield from (_of_the_same_day(claim, before) for claim in reception(scene, act, labels))
    elif act.group == "talking":
        yield from meeting(scene, act, labels, before)
        yield from with_compatriots(scene, act, labels)
    elif act.group == "exchange":
        yield from trips_together(scene, act)


def _of_the_same_day(claim: Claim, before: Scene | None) -> Claim:
    """A reception with the day of the one told before it in the same sentence: "ngày 9/1, A tiếp B; | C tiếp D"."""
    if before is None or claim.dates or not before.text.endswith(";") or not before.has("receiving"):
        return claim
    alike = countries_where(before) <= {OTHER[claim.guest_country]} and claim.status == "reported"
    return replace(claim, dates=event_days(before)) if alike and claim.guest is not None else claim


def _travel(scene: Scene, act: Act, labels: list[Act]) -> Iterator[Claim]:
    """ "X sang thăm Lào", "chuyến thăm Việt Nam của Y", "dự hội nghị tại Viêng Chăn"."""
    if scene.has("exchange") and any(
        a.group == "exchange" and act.start - 80 <= a.start <= act.end + 20 and not is_among(scene, a, act)
        for a in scene.acts
    ):
        return  # exchanges in general
    if patterns()["times"].search(scene.text, max(0, act.start - REACH), act.start):
        return
    if act.group == "attending":
        after = [s for s in scene.spots if s.start >= act.end and is_where(scene, s)]
        # "sang dự Tuần Văn hóa Lào [tại Việt Nam]", but "đến dự lễ kỷ niệm Quốc khánh Lào" leads nowhere
        after = [s for s in after if inside(scene, s)] or [s for s in after if s.name or crosses(scene, act)]
        before = [s for s in scene.spots if s.start < act.start and is_where(scene, s)]
        spots = after[:1] or (before if len({s.country for s in before}) == 1 else []) or scene.at_opening
    else:
        spots = destination(scene, act)
    ours = [s for s in spots if s.country in OTHER]
    if not ours:
        if not spots:
            yield from travel_untold(scene, act, labels)
        return
    dest = ours[0].country
    guest = traveller(scene, act, OTHER[dest]) or of_our_own(scene, act, dest)
    last = _comes_last(scene, act, ours[-1])
    if guest is None and last is not None and dest == "LA":
        guest = head_of(scene, last)._replace(country="VN")  # "Đến tỉnh Khăm Muộn là đoàn do ông X dẫn đầu": of ours
    guest = guest or _named_behind(scene, act, OTHER[dest])
    if guest is None and is_its_own(scene, act):
        # "Đoàn đã đến thăm cố đô Luang Prabang": the delegation told before
        places = tuple(dict.fromkeys(s.name for s in ours if s.name and s.country == dest))
        claim = make(scene, act, OTHER[dest], None, 1, labels, places, "the delegation goes on")
        yield replace(claim, goes_on=True)
        return
    told_by = guest is not None and guest.kind == "person" and not is_spoken_of(scene, act)
    if told_by and patterns()["of_many"].search(scene.text, guest.end, act.start):
        return  # "X vui mừng khi [các bạn trẻ] sang dự trại hè ở Champasak"
    guest = _prepared_for(scene, act, guest) if told_by else guest
    behind = guest is not None and guest == _named_behind(scene, act, OTHER[dest])
    inverted = guest is not None and guest.start > act.start and (last is not None or behind)
    if act.group == "attending" and (whose := _who_attended(scene, act, ours[-1], OTHER[dest])) is not None:
        guest, inverted = whose, True
    if act.group in ("going", "attending") and (guest is None or (guest.start > act.start and not inverted)):
        return
    if act.group == "going" and not inverted and not (is_sent(scene, guest) and goes(scene, act, guest, ours[0])):
        return
    if guest is None and (not is_spoken_of(scene, act) or any(a.country == "other" for a in scene.actors)):
        return
    places = tuple(dict.fromkeys(s.name for s in ours if s.name and s.country == dest))
    rule = f"{act.group}: {scene.text[min(act.start, ours[0].start) : max(act.end, ours[0].end)]}"
    claim = make(scene, act, OTHER[dest], guest, 3, labels, places, rule)
    elsewhere = [s for s in spots if s.country == "other"]
    tour = bool(elsewhere)
    bracketed = tour and scene.text[ours[-1].end :].lstrip().startswith("(")
    apart = bracketed or (tour and all(day_beside(scene, s.end) for s in elsewhere))
    own = day_beside(scene, ours[-1].end) if apart else ()  # "thăm Campuchia (3-5/11) và Lào [(5-7/11)]"
    if not tour and guest is not None and guest.start > act.end and len(scene.dates) > 1:
        own = day_beside(scene, guest.end)  # "cử nhiều đoàn sang Lào, trong đó có đoàn của X [vào tháng 6] và ..."
    claim = replace(claim, tour=False, dates=own) if own else replace(claim, tour=tour)
    yield claim
    for other in _each_went(scene, act, guest):
        yield replace(claim, guest=head_of(scene, other), host=None, inviter=False)


def _prepared_for(scene: Scene, act: Act, teller: Actor) -> Actor:
    """Who goes where somebody has his staff prepare it: "X giao Sở Y chuẩn bị để | đoàn của tỉnh | sang"; else he."""
    if patterns()["to_prepare"].search(scene.text, teller.end, act.start) is None:
        return teller
    sent = [a for a in scene.actors if a.kind == "delegation" and teller.end <= a.start < act.start]
    return sent[-1]._replace(country=teller.country) if sent else teller


def _each_went(scene: Scene, act: Act, guest: Actor | None) -> list[Actor]:
    """Leaders beside a trip's head who each went by himself: "[X] và Y lần lượt thăm Lào", not "X và Y thăm Lào"."""
    before = [a for a in scene.actors if a.end <= act.start and a.kind == "person" and a.name]
    if guest is None or not before or not patterns()["each"].match(scene.text, before[-1].end):
        return []
    leaders = (a for a in joined_before(scene, before) if names.rank(a.level) <= names.rank("deputy_head"))
    return [a for a in leaders if a.name != guest.name and can_travel(a, guest.country)]


def _who_attended(scene: Scene, act: Act, place: Spot, country: str) -> Actor | None:
    """Whose trip to an event is spoken of: "chuyến dự Hội nghị Cấp cao ASEAN tại Vientiane của | Thủ tướng X"."""
    of = owner().match(scene.text, place.end) if is_spoken_of(scene, act) else None
    whose = next((a for a in scene.actors if of and of.end() - 1 <= a.start <= of.end() + 1), None)
    return head_of(scene, whose) if whose is not None and can_travel(whose, country) else None


_THERE = ("going", "attending")


def _named_behind(scene: Scene, act: Act, country: str) -> Actor | None:
    """The head told behind what his delegation did: "Làm trưởng đoàn công tác tỉnh X đến viếng ... là [đồng chí Y]"."""
    first = scene.acts[0]
    if first.group != "leading" or first.start > 2 or first.start >= act.start or act.group not in _THERE:
        return None
    who = next((a for a in scene.actors if a.start >= act.end and a.kind == "person" and a.name), None)
    told = who is not None and who.country == country and not who.resident
    return who if told and patterns()["comes_last"].search(scene.text, act.end, who.start) else None


def _comes_last(scene: Scene, act: Act, place: Spot) -> Actor | None:
    """The delegation that is the subject of a verb before it: "Đến tỉnh Khăm Muộn là [đoàn ...]"."""
    came = next((a for a in scene.actors if a.kind == "delegation" and a.start >= place.end), None)
    opens = act.start == 0 or scene.text[: act.start].rstrip().endswith((",", "-", "–"))
    if came is None or came.many or not opens or came.country == place.country:
        return None
    return came if patterns()["comes_last"].search(scene.text, place.end, came.start) else None
