"""Whom a visit verb that names no place leads to: who invites, somebody in office at home, or the body called on."""

from __future__ import annotations

from helpers.naming.actors import Actor
from helpers.trips.heads import BESIDE, head_of
from helpers.trips.legs import taken_up
from helpers.trips.placepatterns import patterns
from helpers.trips.roles import is_spoken_of
from helpers.trips.scene import OTHER, REACH, Act, Scene, Spot


def inviting_place(scene: Scene) -> Spot | None:
    """The place whose people invite: "theo lời mời của | Tỉnh ủy Salavan", "được Tỉnh ủy | Salavan mời, ..."."""
    for act in scene.acts:
        if taken_up(scene, act):
            before = [s for s in scene.spots if s.name and s.country in OTHER and 0 <= act.start - s.end <= BESIDE]
            return before[-1] if before else None
        if act.group == "inviting_host":
            near = (s for s in scene.spots if 0 <= s.start - act.end <= REACH and s.name and s.country in OTHER)
            place = next(near, None)
            parted = place is not None and "," in scene.text[act.end : place.start]
            somebody = any(a.name and 0 <= a.start - act.end <= REACH // 2 for a in scene.actors)
            return None if parted or somebody else place
    return None


def visited_in_office(scene: Scene, act: Act) -> Actor | None:
    """Whom a visit verb leads to, when it is somebody in office at home: "đến thăm, chúc Tết | Bí thư Tỉnh ủy X"."""
    joined = patterns()["joined"].match(scene.text, act.end)
    end = joined.end() if joined else act.end
    after = next((a for a in scene.actors if a.start >= act.end), None)
    beside = after is not None and 0 <= after.start - end <= 2 and not is_spoken_of(scene, act)
    at_home = beside and after.country in OTHER and after.name and after.level and not after.resident
    return after if at_home else None


def body_called_on(scene: Scene, act: Act) -> tuple[Actor, tuple[str, ...]] | None:
    """Who came to a body, and its places: "Bộ đội Biên phòng tỉnh Quảng Trị được [Đoàn Công an Salavan sang thăm]"."""
    came = (a for a in scene.actors if a.kind == "delegation" and a.country in OTHER and a.end <= act.start)
    came = (a for a in came if patterns()["passive"].search(scene.text, max(0, a.start - REACH), a.start))
    guest = next(came, None)
    if guest is None or guest.many:
        return None
    before = [s for s in scene.spots if s.end <= guest.start]
    at = before[-1:]
    for spot in reversed(before[:-1]):  # "bà con hai tỉnh Sê Kông và Salavan được ..."
        if spot.country != at[0].country or not patterns()["next"].fullmatch(
            scene.text[spot.end : at[0].start].strip()
        ):
            break
        at.insert(0, spot)
    places = tuple(s.name for s in at if s.name)
    return (head_of(scene, guest), places) if places and at[0].country == OTHER[guest.country] else None
