"""Who gives to whom in a sentence: the grammar of acts of giving."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from helpers.aid.collected import collected_from
from helpers.aid.deal import AND, LEAD, SHORT, Deal, Span, nearest_first
from helpers.aid.giving_acts import WORDS, Act, find_acts
from helpers.aid.giving_parts import LOCAL, is_in, parts_of
from helpers.aid.giving_roles import acts_at_once, is_passive, owns_gift, role_of, without_sources
from helpers.language import lexicon
from helpers.language.letters import UPPER
from helpers.naming.parties import Party
from helpers.naming.party import OTHER, STATES

# whose the ground is that a work stands on: "xây trường [trên khu đất rộng 2 ha do tỉnh Sẹt cấp]"
_LAND = lexicon.regex(r"(?<!\w) <ground> \b [^;:]{0,60}? \b do \s [^,;:.]{2,60}? \s <grants_land> \b", WORDS)


def find_deals(text: str, parties: list[Party], sums: Sequence[Span] = (), named: Sequence[Span] = ()) -> list[Deal]:
    """Split a sentence into givings and find the giver and receiver of each.

    Args:
        text: a sentence.
        parties: what find_parties(text) found.
        sums: spans of its sums of money. A new act with a subject of its own after a sum begins a new giving: "Gia
            Lai ủng hộ 300 triệu đồng, Kon Tum ủng hộ 550 triệu đồng".
        named: spans of names of works; a party inside one ("Trường Hữu nghị tỉnh Xay") is where the work is.

    Returns:
        Deals in reading order, each with at least one act, covering the sentence without overlap. Giver and receiver
        are None when this sentence does not name them.
    """
    lands = [match.span() for match in _LAND.finditer(text)]
    named = [*named, *lands]
    inside = [*((p.char_start, p.char_end) for p in parties), *lands]
    acts = [a for a in find_acts(text) if not any(first < a.start < last for first, last in inside)]
    if not acts:
        return []  # "Quỹ Hỗ trợ Xay": an act inside a name is none
    cuts = _cuts(text, acts, [p for p in parties if not is_in(p, named)], sums)
    deals = []
    for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True):
        mine = [a for a in acts if start <= a.start < end]
        if mine:
            inside = [s for s, _ in sums if start <= s < end]
            deals.append(
                _deal(text, start, end, mine, [p for p in parties if start <= p.char_start < end], named, inside)
            )
    return deals


_PURPOSE = lexicon.regex(r"\b <in_order> \s+ $", WORDS)  # "..., nhằm | hỗ trợ Lào": still the same giving


def _cuts(text: str, acts: list[Act], parties: list[Party], sums: list[tuple[int, int]]) -> list[int]:
    """Where givings begin: at a party after a sum that is the subject of the next act."""
    cuts = [0]
    for act in acts:
        if act.direction == "noun" or _PURPOSE.search(text, max(0, act.start - 8), act.start):
            continue
        if act.direction == "take" and all(s < act.start for s, _ in sums):
            continue  # "tỉnh A trao 9 triệu kíp, tỉnh B | tiếp nhận"
        done = [e for s, e in sums if cuts[-1] <= s and e <= act.start]
        before = [p for p in parties if done and done[-1] <= p.char_start and p.char_end <= act.start]
        if (
            before
            and _starts_anew(text, before[0], done[-1], acts)
            and any(a.start < done[-1] and a.start >= cuts[-1] for a in acts)
        ):
            cuts.append(before[0].char_start)
    return cuts


def _starts_anew(text: str, party: Party, floor: int, acts: list[Act]) -> bool:
    """Whether a party behind a sum is a new subject: not in "5 triệu đồng ủng hộ | Bộ A giúp người dân"."""
    last = next((a for a in reversed(acts) if floor <= a.start and a.end <= party.char_start), None)
    return role_of(text, party, last.end if last else floor, last) == "subject"


def _deal(
    text: str, start: int, end: int, acts: list[Act], parties: list[Party], named: Sequence[Span], sums: list[int]
) -> Deal:
    parts = parts_of(text, start, end, acts, parties, named)
    givers, receivers, subjects, places = parts.givers, parts.receivers, parts.subjects, parts.places
    verb = _main(text, acts, min(sums, default=end), parties)
    early = [p for p in subjects if p.char_start < verb.start]
    done = max((a.end for a in acts if early and a.direction != "noun" and a.end <= early[-1].char_start), default=0)
    early = [p for p in early if p.char_start >= done]  # "A tặng 9 tấn gạo, | B tặng 9 triệu đồng"
    told = without_sources(text, early)
    early = _without_befallen(text, told, verb)
    places = [*told[: len(told) - len(early)], *places]  # rather who receives: "khi | Xay bị lũ lụt, Sẹt ủng hộ"
    early = _with_sides_of_next(text, _among(text, start, early))
    if not givers and _both_sign(text, early):
        givers, receivers, early = _of_signers(acts, early, receivers)
    late = [p for p in subjects if p.char_start > verb.start]
    told = [p for p in (*late, *places) if any(0 < s - p.char_end <= SHORT for s in sums) and not is_in(p, named)]
    # "9 tỷ đồng, gồm: | Trường Xay 6 tỷ đồng, Trường Sẹt 3 tỷ đồng": what was built, and no givers
    told = [p for p in told if p.kind != "school" or not _OF_PARTS.search(text, min(sums, default=0), p.char_start)]
    takes = verb.direction == "take"  # "tiếp nhận hỗ trợ: | tỉnh Xay 9 triệu kíp"
    short = [
        p
        for p in told
        if _NEXT.search(text, start, p.char_start) or (takes and text.startswith(": ", p.char_start - 2))
    ]
    short = [p for p in short if p.country != "other" or not _shares(text, verb, parties, p, sums)]
    third = any(p.country == "other" for p in (*givers, *early))
    givers = sorted(givers, key=lambda p: (not owns_gift(text, p, verb, acts), _is_nation(text, p, givers)))
    if verb.direction == "take" and not givers:  # "nhận 9 triệu USD viện trợ từ một quỹ của Nhật Bản"
        third = third or any(p.country == "other" and p.char_start > verb.start for p in (*receivers, *places))
    givers = [g for g in givers if not (g.kind == "people" and not g.sure and _is_put_up(text, g, early))]
    agents = tuple(givers)
    if verb.direction == "take" or parts.subject_receives or is_passive(text, verb):
        receivers = receivers + early
    else:
        givers = givers + nearest_first(text, early)
    givers = givers or parts.deciders
    # "trao cho ông X, Bí thư tỉnh Y": a party after the act with no preposition is rather the receiver's
    active = bool(early) and not agents and early[0] in givers and verb.direction != "noun"
    known = {g.country for g in givers if g.sure and g.country in OTHER}
    given = {g.name for g in givers if g.name in STATES.values() and (g.sure or not known or g.country in known)}
    own = [r for r in receivers if r.name in given]  # "Việt Nam viện trợ ..., trong đó phần vốn của | Việt Nam"
    receivers = [r for r in receivers if r.name not in given]
    places = [*late, *places, *own]
    told = *map(tuple, (givers, receivers, places)), third
    return Deal(start, end, tuple(acts), verb, active, *told, tuple(sums), tuple(short))


def _is_put_up(text: str, folk: Party, early: Sequence[Party]) -> bool:
    """Whether people only put up what their province gives: "tỉnh Xay chuyển 9 tấn gạo do | bà con | quyên góp"."""
    local = early and early[-1].kind in LOCAL and early[-1].sure and folk.country == early[-1].country
    return bool(local) and collected_from(text, folk.char_start)


def _shares(text: str, verb: Act, parties: list[Party], third: Party, sums: list[int]) -> bool:
    """Whether a third country shares what is given, and gives none: "hỗ trợ Lào, Campuchia và | Myanmar 9 tỷ"."""
    before = next((p for p in reversed(parties) if verb.end <= p.char_start < third.char_start), None)
    first = before is not None and third.char_start < min(sums, default=0)
    return first and AND.fullmatch(text, before.char_end, third.char_start) is not None


def _without_befallen(text: str, subjects: list[Party], verb: Act) -> list[Party]:
    """The subjects, without whom something befell first: "khi | Lào xảy ra lũ lụt, | Việt Nam đã hỗ trợ".

    None of them where who gives is told by its kind alone: "khi tỉnh Xay bị phong tỏa, | công ty đã ủng hộ".
    """
    last = subjects[-1] if subjects else None
    befallen = last and _WHEN.search(text, max(0, last.char_start - LEAD), last.char_start)
    if last and befallen and _KIND_GIVES.search(text, last.char_end, verb.start):
        return []
    apart = (text.find(",", p.char_end, q.char_start) >= 0 for p, q in pairwise(subjects))
    when = (_WHEN.search(text, max(0, p.char_start - LEAD), p.char_start) is not None for p in subjects)
    hit = [cut and told for cut, told in zip(apart, when, strict=False)]
    return subjects[hit.index(True) + 1 :] if True in hit else subjects


_WHEN = lexicon.regex(r"\b <when_it> \s (?:\w+ \s){0,2} $", WORDS)
_KIND_GIVES = lexicon.regex(r", \s <bare_giver> \s (?:<at_once> \s){0,2} $", WORDS)
_STANDS_FOR = lexicon.regex(r", \s <stands_for> \s $", WORDS)  # "ông A, Tổng Lãnh sự Lào, đại diện | tỉnh Xay trao"
_AMONG = lexicon.regex(r"\b <in_which> \s+ (?:có \s+)? $", WORDS)


def _among(text: str, start: int, subjects: list[Party]) -> list[Party]:
    """The subjects, or those told apart: "Các công ty ủng hộ, trong đó | A và B, thuộc C, ủng hộ 5 tỷ đồng"."""
    first = [n for n, p in enumerate(subjects) if _AMONG.search(text, max(start, p.char_start - LEAD), p.char_start)]
    if not first:
        before = ((p, max(start, p.char_start - LEAD)) for p in subjects[1:] if acts_at_once(text, p))
        return [p for p, low in before if _STANDS_FOR.search(text, low, p.char_start)] or subjects
    end = first[-1] + 1
    while end < len(subjects) and AND.fullmatch(text, subjects[end - 1].char_end, subjects[end].char_start):
        end += 1
    return subjects[first[-1] : end]


_OF_PARTS = lexicon.regex(r"\b (?: <shared> | <lists_parts> ) \b [^.]* $", WORDS)
_NEXT = lexicon.regex(  # "A tặng B 9 tỷ đồng, | C", "và | Ban Tuyên huấn tỉnh C"
    rf"""(?: (?: [,;] | \bvà | \b<lists_members> | \b<in_which> ) \s* :? \s+ | \( )
    (?: (?-i:[{UPPER}]) [^\W\d]+ \s (?: (?! (?: <where> | <to> | của ) \b) [^\W\d]+ \s){{0,5}} )? $""",
    WORDS,
)


_BEHIND = lexicon.regex(r"\s+ (?:(?:đã|sẽ|vừa|cũng) \s+)? (?:<raises> \s+)?", WORDS)


def _main(text: str, acts: list[Act], first_sum: int, parties: Sequence[Party]) -> Act:
    """The verb whose subject gives: the last before the sum; without a sum the first told as done or to come.

    Else the first that stands right behind a party: "lễ bàn giao trụ sở mà Bộ Xay xây dựng | hỗ trợ Bộ Sẹt".
    """
    verbs = [a for a in acts if a.direction != "noun"]
    before = [a for a in verbs if a.end <= first_sum]
    if before and first_sum < len(text):
        return before[-1] if not _PURPOSE.search(text, max(0, before[-1].start - 8), before[-1].start) else before[0]
    told = (a for a in verbs if re.search(r"\b(?:đã|sẽ|vừa|đang|cũng)\s+$", text[max(0, a.start - 6) : a.start]))
    behind = (a for a in verbs if any(_BEHIND.fullmatch(text, p.char_end, a.start) for p in parties))
    return next(told, next(behind, verbs[0] if verbs else acts[0]))


def _with_sides_of_next(text: str, subjects: list[Party]) -> list[Party]:
    """The subjects, an open one of the side of whom "và" joins to it: "cán bộ Đại sứ quán và sinh viên Lào"."""
    found = list(subjects)
    for at, (one, following) in enumerate(pairwise(subjects)):
        known = following.sure and following.country in OTHER
        if known and not one.sure and one.twin and AND.fullmatch(text, one.char_end, following.char_start):
            found[at] = one.on_side(following.country or "")
    return found


NATION = lexicon.regex(r"<wide_people> \b", WORDS)
_JOINED = lexicon.regex(
    r"(?: , | \b và | \b cùng ) \s+ (?:[^\W\d]+ \s+)? $", WORDS
)  # "Đảng, Nhà nước và | nhân dân Lào"


def _is_nation(text: str, party: Party, givers: Sequence[Party]) -> bool:
    """Whether a people gives what a body of it hands over: "tiền do nhân dân A quyên góp được Hội B trao"."""
    wide = NATION.match(text, party.char_start) and not _JOINED.search(
        text, max(0, party.char_start - 16), party.char_start
    )
    bodies = (g for g in givers if g.country == party.country and g.sure)
    return bool(wide) and any(g.kind in ("organisation", "company", "school", "community") for g in bodies)


def _of_signers(
    acts: list[Act], signers: list[Party], receivers: list[Party]
) -> tuple[list[Party], list[Party], list[Party]]:
    """Givers, receivers and other subjects, of two sides that sign: a firm gives, and a province that helps."""
    known = any(r.sure for r in receivers)
    helps = not known and not any(a.kind == "loan" for a in acts)
    firms = [p for p in signers if p.kind == "company" or (helps and p.country == "VN" and p.kind in LOCAL)]
    if len(firms) == 1:  # "Ngân hàng A và Bộ B ký thỏa thuận tài trợ xây trường", two provinces
        return firms, [*(p for p in signers if p not in firms), *receivers], []
    # "Chính phủ A và B ký hiệp định cho vay": who lends is not told
    return [], receivers, signers if known and not firms else []


def _both_sign(text: str, subjects: list[Party]) -> bool:
    """Whether the two sides are one subject: "Bộ A Việt Nam và Bộ B Lào"."""
    sides = {"VN" if p.country is None and p.kind == "company" else p.country for p in subjects}
    joined = (re.search(r"\b(?:và|với)\b", text[a.char_end : b.char_start]) for a, b in pairwise(subjects))
    return {"VN", "LA"} <= sides and len(subjects) == 2 and any(joined)
