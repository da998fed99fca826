"""Who is given to where a sentence tells only who gives: a place in it, those named before, or the headline's."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from helpers.aid.asked_for import appeal_before
from helpers.aid.at_home import FRIEND, joins_in, own_spending
from helpers.aid.capital import build_transfer
from helpers.aid.deal import Deal
from helpers.aid.giving_acts import find_acts
from helpers.aid.givings_told import REACH, Reading, Told
from helpers.aid.kinds_told import seen, seen_in_help, spent_at, taker, tells_help
from helpers.aid.villages import province_of_village
from helpers.aid.works import builds
from helpers.language import lexicon
from helpers.language.numbers import has_money
from helpers.naming.parties import OTHER, STATES, Party, is_local_friend, opposite
from helpers.naming.party import PEOPLE_OF, is_province, place_of
from helpers.naming.partylists import MANY

SCHOOL_REACH = 12  # code points between students and their school: "sinh viên Lào tại Trường | Đại học Xay"
AT_ONCE = 3  # sentences in which one ceremony's givers are told, one after the other
_UNNAMED_FIRMS = "companies"  # in the name of firms that are not named: "Vietnamese companies in Laos"


@dataclass(frozen=True)
class Sought:
    """A giving whose receiver is looked for: who gives, the parties of its sentence, and what was told before."""

    so_far: Reading
    deal: Deal
    number: int
    parties: list[Party]
    giver: Party

    @property
    def text(self) -> str:
        return self.so_far.article.sentences[self.number].text

    @property
    def other(self) -> str:
        """The country of whoever is given to."""
        return OTHER[self.giver.country or ""]

    @property
    def last(self) -> Told | None:
        """The giving told last."""
        return self.so_far.told[-1] if self.so_far.told else None

    @property
    def of_firm(self) -> bool:
        return self.giver.kind == "company"

    @property
    def of_community(self) -> bool:
        """Whether people of one country give who may live in the other: they help those at home first."""
        unnamed_state = self.giver.kind == "state" and self.giver.name not in STATES.values()
        return self.giver.kind in ("community", "people") or unnamed_state

    @cached_property
    def built_on_credit(self) -> bool:
        return any(a.phrase in build_transfer() for a in self.deal.acts)

    @property
    def first(self) -> bool:
        """Whether nothing was given to Laos before in this article, and this sentence names no receiver either."""
        told = self.so_far.told
        return self.other == "LA" and not self.deal.receivers and all(t.receiver.country != self.other for t in told)

    def goes_on(self, within: int) -> bool:
        """Whether the giving told last was to the same country, so many sentences before at most."""
        last = self.last
        return last is not None and last.receiver.country == self.other and self.number - last.number <= within


def receiver_for(sought: Sought) -> tuple[Party, Party] | None:
    """Giver and receiver; None when nobody is likely, or when it stays at home (noted as such)."""
    giver, deal = sought.giver, sought.deal
    if _AT_LARGE.match(sought.text, deal.verb.end):
        return None
    asked = None if deal.receivers else appeal_before(sought.so_far, sought.number)
    if asked and asked.receiver.country == sought.other:
        return opposite(giver, asked.receiver)  # "phát động ủng hộ tỉnh Xay. ... Công ty Sẹt ủng hộ 9 tỷ đồng"
    places = _places(sought)
    if _spends_itself(sought, places) or _lends_at_large(sought):
        return None
    if _joins_in(sought, places):
        sought.so_far.home.append(sought.number)
        return None
    if sought.of_firm and not _meant_for_them(sought):
        sought.so_far.home.append(sought.number)
        return None  # "Tập đoàn Xay tài trợ 9 tỷ đồng chống dịch", behind what two leaders said
    if sought.of_firm and sought.built_on_credit:  # the state owes for it, wherever it stands
        places = [replace(p, name=STATES[sought.other], kind="state") for p in places]
    if not deal.receivers and all(p.kind == "state" for p in places):
        places = _in_clauses_ahead(sought)[:1] + places
    if not deal.receivers and not places:
        village = province_of_village(sought.so_far, sought.number, deal.end, sought.other)
        places = [village] if village else []
    friends = _to_friends(sought) if giver.name in STATES.values() and not _stands_behind(sought) else None
    if friends and not is_local_friend(friends):
        return opposite(giver, replace(giver, name=STATES[sought.other], country=sought.other))
    near = _named_before(sought)
    if not deal.receivers and (body := taker(sought.so_far, sought.number, sought.other)):
        near.insert(0, body)  # "Mặt trận Tổ quốc tiếp nhận ủng hộ. Bộ A trao 9 triệu đồng"
        places = [p for p in places if p.kind != "state"]  # "Đại sứ Lào tại | Việt Nam"
    near = _likeliest_first(sought, [*_given_to_before(sought), *near])
    people = [r for r in deal.receivers if r.kind == "people" and not r.sure]
    candidates = (*people, *places, *near, *_in_headline(sought))
    return next((pair for p in candidates if (pair := opposite(giver, p))), None)


def _places(sought: Sought) -> list[Party]:
    """The other country's places and bodies of the sentence, the state last."""
    giver, deal = sought.giver, sought.deal
    beside = (p for p in deal.givers if p.kind != "community")  # "tiền của Chính phủ Lào và | cộng đồng người Việt"
    places = sorted((p for p in (*deal.places, *beside) if p.country == sought.other), key=lambda p: p.kind == "state")
    places = [p for p in places if p.kind != "community" or not _SUM_BEHIND.match(sought.text, p.char_end)]
    return _both(sought.text, deal, [p for p in places if not _studies_there(p, giver)])


def _spends_itself(sought: Sought, places: list[Party]) -> bool:
    """Whether a giver spends on what is his: "tỉnh chi 45 tỷ đồng sửa đường sang Lào"."""
    spends = sought.deal.verb.phrase in own_spending() and not _is_cost_of_help(sought)
    return spends and not any(p in places for p in spent_at(sought.text, sought.deal))


def _is_cost_of_help(sought: Sought) -> bool:
    """Whether a sum is what the help told last costs its giver."""
    last = sought.last
    own = last is not None and sought.goes_on(AT_ONCE) and last.giver.name == sought.giver.name
    return own and tells_cost(sought.text)


def tells_cost(text: str) -> bool:
    """Whether a sentence tells what a programme told before costs: "Kinh phí dành cho | chương trình | là 9 tỷ"."""
    return _OF_PROGRAMME.match(text) is not None


_OF_PROGRAMME = lexicon.regex(
    r"""(?:[^\W\d]+\s){0,3}? <cost_of> \b [^.;:\d]{0,60}? \b (?:cho|của) \s <programme>
    (?: \s <just_told> )? \s (?:là\s)? (?:<about>\s){0,2} (?=\d)""",
    "clause_words",
    about=lexicon.alternation(lexicon.phrases("units", "hedge")),
)


def _lends_at_large(sought: Sought) -> bool:
    """Whether a bank lends to somebody whom the sentence does not name."""
    lends = any(a.kind == "loan" for a in sought.deal.acts)
    return sought.of_firm and not sought.built_on_credit and lends


def _joins_in(sought: Sought, places: list[Party]) -> bool:
    """Whether a giver joins in what others give at home."""
    last = sought.last
    venue = sought.giver.kind == "community" and all(p.char_end <= sought.giver.char_start for p in places)
    if last is None or sought.deal.receivers or (places and not venue):
        return False  # "Tại Xay, | cộng đồng người Việt Nam cũng quyên góp 9 triệu kíp", behind gifts to Vietnam
    return joins_in(last, sought.giver, sought.number)


def _meant_for_them(sought: Sought) -> bool:
    """Whether something beside a firm's gift tells that it goes to the other country."""
    if sought.deal.receivers or sought.built_on_credit or any(p.country == sought.other for p in sought.parties):
        return True
    return tells_help(sought.so_far, sought.number, sought.giver)


def _in_clauses_ahead(sought: Sought) -> list[Party]:
    """Who stands in the clauses that semicolons add: "tặng 60 suất quà; khám bệnh cho người dân huyện Xay"."""
    so_far, number = sought.so_far, sought.number
    told = so_far.clause_ahead(number)
    if told and told[0].char_start == 0:  # "...; Đồn Biên phòng Xay đỡ đầu 4 em học sinh Lào": somebody else
        following = so_far.article.sentences[number + 1].text
        acts = find_acts(following)
        gives = has_money(following) and any(a.kind == "gift" for a in acts)
        if not gives and sought.deal.verb.phrase not in (a.phrase for a in acts):
            return []  # no "A trao 1 tỷ đồng; B ủng hộ 2 tỷ đồng cho Lào"
    named = (p for p in told if p.sure and p.country == sought.other and p.kind != "company" and p.name not in MANY)
    # no pupils: "...; nhận đỡ đầu 4 học sinh Lào"
    return [p for p in named if p.kind != "people" or p.name.startswith(PEOPLE_OF)]


def _named_before(sought: Sought) -> list[Party]:
    """Who was named in the sentences before, the nearest first; firms are given nothing."""
    so_far, number, other, last = sought.so_far, sought.number, sought.other, sought.last
    if sought.of_community:  # rather to those at home, unless the sentences before told who receives
        near = [last.receiver] if last is not None and sought.goes_on(AT_ONCE) else []
        seat = sought.giver.name.rpartition(" in ")[2]
        if is_province(seat) and _LOCAL_OFFICE.search(sought.text):  # "bà con ở Xay góp giúp chính quyền sở tại"
            near.insert(0, replace(sought.giver, name=seat, country=other, kind="province"))
        if FRIEND.search(sought.text):  # "để chính quyền sở tại chống dịch"
            near += seen(so_far, other, number, 1)
    else:
        business = sought.of_firm and not any(a.kind == "gift" for a in sought.deal.acts)
        near = seen(so_far, other, number, 2 if business and not sought.built_on_credit else REACH)
        if sought.first and not _to_friends(sought):
            helped = seen_in_help(so_far, other, number)
            near = [p for p in near if p in helped]
    return [p for p in near if p.kind != "company"]


def _given_to_before(sought: Sought) -> list[Party]:
    """The receiver of the giving told last, where this one goes on with it."""
    last, deal = sought.last, sought.deal
    if last is None or not _may_take(last.receiver, sought.giver):
        return []
    found = []
    pupils = last.receiver.kind == "people" and last.receiver.sure
    school = pupils and builds(sought.text, deal.start, deal.end)  # no school is built for them alone
    reach = REACH if _JOINS.match(sought.text) or _nobody_since(sought, last) else 2
    place = place_of(last.receiver.name)
    if school and sought.goes_on(reach) and place != last.receiver.name and place != STATES[sought.other]:
        found.append(replace(last.receiver, name=place, kind="province"))  # "giúp hộ nghèo tỉnh Xay. Đồn xây trường"
    if sought.goes_on(reach) and not (school or sought.of_community or deal.receivers):
        found.append(_last_receiver(sought.so_far, last))  # "A trao Bộ B 5 triệu kíp. Cùng ngày, C ủng hộ 3 triệu kíp"
    if sought.goes_on(0):
        found.append(last.receiver)  # "A tặng tỉnh Xay 3 tỷ đồng, B tặng 5 tỷ đồng"
    return found


def _nobody_since(sought: Sought, last: Told) -> bool:
    """Whether nobody else of the other country is named since people were given something: it goes to them again."""
    if last.receiver.kind != "people" or not last.receiver.sure:
        return False
    since = (p for at in range(last.number + 1, sought.number + 1) for p in sought.so_far.parties(at))
    return all(p.country != sought.other or not p.sure or p.name == last.receiver.name for p in since)


def _likeliest_first(sought: Sought, near: list[Party]) -> list[Party]:
    """Those named before in the order in which such a giver gives to them: a state to a state."""
    giver = sought.giver
    if giver.kind in ("state", "ministry") or sought.built_on_credit:
        return sorted(near, key=lambda p: p.kind not in ("state", "ministry"))
    if _UNNAMED_FIRMS in giver.name:
        return [replace(p, name=STATES[sought.other], kind="state") for p in near[:1]]  # no one place's
    if sought.of_firm:
        return near
    # a state last: "nhà sàn của người Lào"
    return sorted(near, key=lambda p: (not _may_take(p, giver), p.kind == "state" and p.name in STATES.values()))


def _to_friends(sought: Sought) -> str | None:
    """What a paper calls the other side where a verb is told of it at once: "giúp | bạn | 9 tỷ đồng"."""
    told = _FRIENDS.match(sought.text, sought.deal.verb.end)
    return told["friend"] if told else None


def _stands_behind(sought: Sought) -> bool:
    """Whether the place of what is given is told behind it: "giúp bạn xây trường | tại tỉnh Xay"."""
    there = (p for p in sought.deal.places if p.kind in ("province", "city") and p.country == sought.other)
    return any(p.sure and p.char_start > sought.deal.verb.end for p in there)


_AT_LARGE = lexicon.regex(r"\s (?:cho\s)? <world_at_large> \b", "clause_words")  # "giúp | bạn bè quốc tế | 9 tỷ đồng"
_FRIENDS = lexicon.regex(r"\s (?:cho\s)? (?P<friend><friend>) \b (?! \s <no_friends> \b )", "clause_words")


def _in_headline(sought: Sought) -> list[Party]:
    """Who the headline names: the last to be asked, and for a first gift only where it tells a gift."""
    so_far = sought.so_far
    if sought.of_community:
        return []
    titled = [p for p in so_far.titled if p.sure and p.country == sought.other]
    return titled if not sought.first or sought.giver.kind == "state" or find_acts(so_far.article.title) else []


_SUM_BEHIND = lexicon.regex(r"\s (?:<hedge>\s)? \d", "units")  # "A ủng hộ 9 triệu kíp, Hội Xay | 50 triệu đồng"


_LOCAL_OFFICE = lexicon.regex(r"\b <local_office> \b", "clause_words")
_JOINS = lexicon.regex(r"<joins_givers> \b", "clause_words")
_ARMED = ("army", "police")
_BRANCHES = ("ministry", *_ARMED)


def _may_take(receiver: Party, giver: Party) -> bool:
    """Whether somebody else's receiver may be a giver's, too: what a province gives is not for a ministry."""
    return receiver.kind not in _BRANCHES or giver.kind not in ("province", "city")


def _last_receiver(so_far: Reading, last: Told) -> Party:
    """Who was given something last; the state, where single givers gave to several told one by one."""
    state = STATES[last.receiver.country or ""]
    told = {
        t.receiver.name for t in so_far.told if t.number >= last.number - 1 and t.giver.country == last.giver.country
    }
    return replace(last.receiver, name=state, kind="state") if len(told) > 2 and state in told else last.receiver


def _studies_there(place: Party, giver: Party) -> bool:
    """Whether a school right behind a giver is only where he studies: "Lưu học sinh Lào tại | Học viện Xay ủng hộ"."""
    return place.kind == "school" and 0 <= place.char_start - giver.char_end <= SCHOOL_REACH


def _both(text: str, deal: Deal, places: list[Party]) -> list[Party]:
    """The places, two provinces behind the act as one party: "xây trường tại tỉnh Xay và trạm y tế tại tỉnh Sẹt"."""
    behind = [p for p in places if p.char_start > deal.verb.end and p.kind == "province"]
    if (
        len(behind) != 2
        or behind[0].name == behind[1].name
        or " và " not in text[behind[0].char_end : behind[1].char_start]
    ):
        return places
    both = replace(behind[0], name=f"{behind[0].name};{behind[1].name}", char_end=behind[1].char_end)
    return [both, *(p for p in places if p not in behind)]
