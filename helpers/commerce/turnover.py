"""Which sums are turnover between Vietnam and Laos: not exports alone, targets, or trade of or with other countries."""

from __future__ import annotations

import re
from functools import cache

from helpers import names
from helpers.amounts import Amount
from helpers.language import lexicon
from helpers.language.letters import lower
from helpers.naming.items import name_matcher
from helpers.naming.parties import find_parties
from helpers.naming.thirds import names_third, thirds_in
from helpers.text import Article, Sentence
from helpers.timing.told import said

WORDS = "clause_words"  # data/reference/clause_words.csv
HEAD = 170  # code points before a sum in which what it measures is named
_HEDGE = lexicon.alternation(lexicon.phrases("units", "hedge"))


def is_of_both(text: str) -> bool:
    """Whether a sentence is of the trade of the two: "Hai nước đặt mục tiêu đưa kim ngạch lên 5 tỷ USD"."""
    return may_tell_trade(text) and said("trade").search(text) is not None and _TWO_SIDED.search(text) is not None


def opens_trade(article: Article, number: int) -> bool:
    """Whether a sentence opens the topic for the next one: "Hợp tác thương mại phát triển tốt. | Kim ngạch ...".

    Not of third countries, provinces or a gate, nor in an article whose title is of a province.
    """
    text = article.sentences[number].text
    if _TOPIC.match(text) is None or names_others(text):
        return False
    return not any(_LOCAL.search(t) or placed(t) for t in (text, article.title))


_TOPIC = lexicon.regex(r"(?:\w+\s){0,3}? (?:<field_of>\s)? <trade_topic> \b", WORDS)
_LOCAL = lexicon.regex(r"\b <of_one_place> \b", WORDS)


def names_both(text: str) -> bool:
    """Whether a clause names the two: "Việt Nam có 245 dự án tại Lào; | kim ngạch 10 tháng đạt 1,3 tỷ USD"."""
    return _LAOS.search(text) is not None and _VIETNAM.search(text) is not None and not names_others(text)


def may_tell_trade(text: str) -> bool:
    """A cheap look before said("trade"): most sentences with a number are of something else."""
    return any(map(lower(text).__contains__, _trade_words()))


@cache
def _trade_words() -> tuple[str, ...]:
    return lexicon.shortest({" ".join(lower(r["phrase"]).split()[:2]) for r in lexicon.acts("trade")})


def without_contrast(text: str) -> str:
    """A sentence up to what is only set against it: "kim ngạch hai nước đạt 1 tỷ USD|, trong khi Thái Lan là 6"."""
    contrast = _CONTRAST.search(text)
    return text[: contrast.start()] if contrast else text


_CONTRAST = lexicon.regex(r"[,;] \s <contrast> \b", WORDS)


def is_about_laos(article: Article, number: int) -> bool:
    """Whether "hai nước" of a sentence are Vietnam and Laos; of what is set against it no more is asked.

    No third country is named in it, nor one country's whole trade told, and Laos is named; else the sentence before it
    that last names either decides, else the first one behind it, else the title. Where the title names Laos and no
    third country, a sentence that names it among others decides nothing.
    """
    titled = bool(_names_laos_alone(article.title))
    sentences = article.sentences
    text = sentences[number].text
    alone = (m for m in _ALONE.finditer(text) if not _PARTNER.search(text, max(0, m.start() - 12), m.start()))
    if next(alone, None):
        return False
    for at in (number, *range(number - 1, -1, -1), *range(number + 1, len(sentences))):
        laos = _names_laos_alone(without_contrast(sentences[at].text) if at == number else sentences[at].text)
        among_others = laos is False and at != number and titled and _tells_of_others(sentences[at], sentences[number])
        if laos is not None and not among_others:
            return laos
    return titled


def _tells_of_others(one: Sentence, told: Sentence) -> bool:
    """Whether a sentence that names third countries is no measure of whose another one is: it names Laos or a list."""
    if _LAOS.search(one.text):
        return True
    return one.paragraph != told.paragraph and len(set(thirds_in(one.text))) > 1  # "Bên lề hội nghị, X gặp A, B, C"


def _names_laos_alone(text: str) -> bool | None:
    """Whether Laos or a Lao leader is named and no third country is; None where neither is.

    A third country where the two meet counts for nothing: "tại Jakarta (Indonesia), Thủ tướng X gặp Thủ tướng Lào".
    Nor do the three whose conference they meet at: "Bên lề Hội nghị Campuchia - Lào - Việt Nam, ...".
    """
    if names_others(text):
        elsewhere, places = _OF_THREE.subn(" ", text)
        elsewhere, met = _MET_IN.subn(" ", elsewhere)
        return _names_laos(elsewhere) and places + met > 0 and not names_others(_ORGANISATION.sub(" ", elsewhere))
    return _names_laos(text) or None


def _names_laos(text: str) -> bool:
    """Whether a passage names Laos, or one of its leaders."""
    people = (names.people().get(m.key) for m in name_matcher().find(text))
    return _LAOS.search(text) is not None or any(p is not None and p.country == "LA" for p in people)


_OF_THREE = re.compile(  # "Tam giác phát triển | Campuchia - Lào - Việt Nam"
    r"\b(?:Campuchia|Việt Nam|Lào)(?:(?:\s?[-–]\s?|, | và )(?:Campuchia|Việt Nam|Lào)\b){2}"
)
_MET_IN = lexicon.regex(
    r"""\b <venue_at> \s (?: <venue_noun> \s )? (?: [A-ZĐ][\w.-]* \s? ){0,5} [,(–-]? \s? <third> \b
    (?: \s? [,(] \s? <third> \b )?""",
    WORDS,
    ignore_case=False,
    third=lexicon.alternation(r["phrase"] for r in lexicon.rows("countries") if r["country"] == "other"),
)


# "Bên lề khóa họp Đại hội đồng Liên hợp quốc tại New York"
_ORGANISATION = re.compile(
    lexicon.alternation(r["phrase"] for r in lexicon.rows("countries") if r["kind"] == "organisation")
)


def names_others(text: str) -> bool:
    """Whether a third country is named, and not only as one that Vietnam ranks behind: "đứng sau Thái Lan"."""
    return _PAIRED.search(text) is not None or names_third(_RANKED.sub(" ", text))


_PAIRED = lexicon.regex(r"\b <pair_of_others> \b", WORDS, ignore_case=False)  # "tuyến đường sắt Lào - Trung"
_RANKED = lexicon.regex(  # "đứng sau Trung Quốc (17 tỷ USD, 965 dự án) và Thái Lan"
    r"\b <ranks_behind> \b [^.;:\d]{0,50} (?: (?<=\() [^()]{1,40} \) [^.;:\d]{0,50} )*", WORDS
)


def without_ranked(text: str) -> str:
    """A text with what those have, behind whom Vietnam ranks, left blank: "sau Trung Quốc (16 tỷ USD, 862 dự án)"."""
    return _RANKED.sub(lambda ranked: _IN_BRACKETS.sub(lambda told: " " * len(told[0]), ranked[0]), text)


_IN_BRACKETS = re.compile(r"\([^()]*\)")


def is_of_these_two(head: str) -> bool:
    """Whether the words before a sum, in a sentence of others too, name Vietnam with Laos: "Việt Nam - Lào đạt |"."""
    named = list(_THESE_TWO.finditer(head))
    return bool(named) and not names_third(head[named[-1].start() :])


_THESE_TWO = lexicon.regex(
    r"""(?<![-–]\s) (?<![-–]) (?<![a-zà-ỹ],\s) \b
        (?: (?:Việt|Việt\ Nam) \s* (?: [-–] | với | và ) \s* Lào | Lào \s* (?: [-–] | với | và ) \s* Việt\ Nam ) \b
        (?! \s* [-–,] | \s+ và \s+ [A-ZĐ])""",
    WORDS,
    ignore_case=False,
)
_VIETNAM = re.compile(r"\b(?:Việt Nam|VN)\b")
_LAOS = re.compile(r"\bLào\b(?!\s+Cai)")
# "Tổng kim ngạch xuất nhập khẩu của Việt Nam năm 2029", but not "của Việt Nam với Lào"
_ALONE = lexicon.regex(
    r"""
    \b <whole_trade> \b [^,.;]{0,40} \s
    (?: cả\ nước \b | của \s (?:Việt\ Nam|Lào) \b (?! \s*[-–] | \s<with_partner>\s ) )
    """,
    WORDS,
)


_PARTNER = lexicon.regex(r"\b <partner> \s $", WORDS)  # "đối tác | thương mại lớn thứ ba của Lào"


@cache
def _measures() -> lexicon.Matcher:
    """What a sum can measure: trade, or something that is none (one_way, investment, target)."""
    groups = ("trade", "one_way", "target", "investment", "not_money")
    worth = lexicon.phrases(WORDS, "worth")  # "hàng hóa qua lại trị giá ..."
    rows = [(r["phrase"], group) for group in groups for r in lexicon.acts(group) if r["phrase"] not in worth]
    return lexicon.Matcher(rows)


def _of_last_clause(head: str) -> str:
    """The words before a sum without its cause: "do Lào ngừng xuất khẩu gỗ, | kim ngạch hai chiều đạt"."""
    trade = list(said("trade").finditer(head)) if _CAUSE.match(head) else []
    whole = trade and _TWO_SIDED.search(head, trade[-1].start())
    return head[head.rfind(",", 0, trade[-1].start()) + 1 :] if whole else head


_CAUSE = lexicon.regex(r"(?: [^,]{1,30} , \s )? (?: [^,]{1,40} \s )? <cause_of> \b", WORDS)


def is_turnover(text: str, amount: Amount, floor: int, continues: bool, goes_on: bool, follows: bool) -> bool:
    head = _of_last_clause(text[max(floor, amount.char_start - HEAD) : amount.char_start])
    told = [m.key for m in _measures().find(head)]
    if said("target").search(_END.split(text[amount.char_end : amount.char_end + 45], maxsplit=1)[0]):
        return False  # "sớm đạt 10 tỷ USD trong thời gian tới"
    if _REACHED_BEYOND.search(text, 0, amount.char_start) and said("trade").search(text, 0, amount.char_start):
        return True  # "vượt mục tiêu 2 tỷ USD mà hai bên đề ra, đạt | 2,2 tỷ USD"
    if MEAN.search(head):
        return False  # "trung bình đạt 1,8 tỷ USD/năm"
    if base_year(text, amount) and not {"one_way", "investment"} & set(told) and not placed(_of_the_pair(head)):
        return said("trade").search(text) is not None
    if "target" in told or "one_way" in told or "investment" in told or placed(_of_the_pair(head)):
        return False
    if _WITH_BLOC.search(head) or any(p.kind == "company" and p.char_start == 0 for p in find_parties(text)):
        return False  # "Kim ngạch Việt Nam - ASEAN", a firm's own
    if "trade" in told and _NO_TRADE.search(head):
        return False  # "ngân hàng thương mại đạt lợi nhuận | 9 triệu USD"
    if "trade" in told:
        return follows or _TWO_SIDED.search(text) is not None or not _ONE_SIDED.fullmatch(_last_noun(head))
    if not told and _FIRST.match(text[: amount.char_start]) and said("trade").search(text, amount.char_end):
        return True  # "Đạt 2,2 tỷ USD trong năm 2023, kim ngạch ..."
    if not told and _NAMED_BEHIND.match(text, amount.char_end):
        return True
    # "năm 2023 đạt 1,6 tỷ USD; 8 tháng đầu năm 2024 đạt 1,3 tỷ USD": the noun stands before the first of them
    named = goes_on or (continues and said("trade").search(text[:floor]) is not None)
    listed = any(pattern.fullmatch(head) for pattern in (_LISTED, _PAIR_NEXT))
    return named and not told and not _INVEST.search(head) and (listed or _REACHES.search(head) is not None)


def base_year(text: str, amount: Amount) -> str | None:
    """The year of a sum with which another year's is compared: "vượt con số | 1,6 tỷ USD của năm 2023"."""
    base = _BASE.search(text, 0, amount.char_start)
    told = _OF_A_YEAR.match(text, amount.full_end) if base else None
    compared = told and (told["of"] or base["than"])  # but "lên mức | 5 tỷ USD trong năm 2030" is aimed at
    return told["year"] if compared else None


_BASE = lexicon.regex(r"\b (?P<than> <more_than> \s )? <base_figure> \s (?:<hedge>\s){0,2} $", WORDS, hedge=_HEDGE)
_OF_A_YEAR = re.compile(r" (?:(?P<of>của )|trong |vào )?năm (?P<year>\d{4})\b")
_INVEST = lexicon.regex(r"\b <invest> \b", WORDS)  # "thương mại đạt 1,7 tỷ USD, đầu tư đạt | 5,3 tỷ USD"
_REACHED_BEYOND = lexicon.regex(
    r"""\b <beyond> \s (?:\w+\s){0,2}? <planned_sum> \b [^.;]{0,90}? , \s
        (?:<reaches>\s){1,2} (?:<hedge>\s){0,2} $""",
    WORDS,
    hedge=_HEDGE,
)


_NO_TRADE = lexicon.regex(r"\b <not_of_trade> \s <bare_trade> \b", WORDS)


def _of_the_pair(head: str) -> str:
    """The words before a sum, from those that name both countries behind a word of turnover.

    Whatever place is told before them is where it is told: "Tại Hà Nội, ... kim ngạch Việt Nam - Lào đạt |".
    """
    trade = list(said("trade").finditer(head))
    both = bool(trade) and _BOTH.search(head, trade[-1].start()) is not None
    return head[trade[-1].start() :] if both else head


_BOTH = lexicon.regex(  # "hai chiều Việt Nam - Lào", "giữa hai nước"
    r"""\b (?: hai\ nước | (?:Việt|Việt\ Nam) \s* (?:[-–]|và|với|,) \s* Lào
            | Lào \s* (?:[-–]|và|với|,) \s* Việt\ Nam ) \b""",
    WORDS,
)
_PAIR_NEXT = lexicon.regex(  # "..., Lào - Việt Nam | 1,6 tỷ USD", "... và với Việt Nam đạt | 1,6 tỷ USD"
    r"""\s* (?: , | và | còn )? \s* (?: Lào \s* [-–] \s* Việt\ Nam | Việt\ Nam \s* [-–] \s* Lào ) \s+
        (?: <comes_to> \s+ )? (?: <hedge> \s+ ){0,2}""",
    WORDS,
    hedge=_HEDGE,
)


_LISTED = lexicon.regex(  # "1,2 tỷ USD | năm 2028, 1,3 tỷ USD", "1,2 tỷ USD | và năm 2029 là 1,3 tỷ USD"
    r"""\s* (?: (?:trong|vào|của) \s+ )?
        (?: \(? (?:năm \s+)? \d{4} \)? \s* (?: , | và ) | (?: (?: , | và ) \s+ )? năm \s+ \d{4} \s* :? ) \s+
        (?: <comes_to> \s+ )? (?: <hedge> \s+ ){0,2}""",
    WORDS,
    hedge=_HEDGE,
)
_NAMED_BEHIND = (
    lexicon.regex(  # "2,2 tỷ USD | là kim ngạch thương mại", "khép lại với 2,2 tỷ USD | kim ngạch hai chiều"
        r"\s+ (?: là \s+ )? <turnover> \b",
        WORDS,
        turnover=lexicon.alternation(row["phrase"] for row in lexicon.acts("trade")),
    )
)
_WITH_BLOC = lexicon.regex(r"(?: [-–] | \b với | \b và ) \s* <bloc> \b (?! \s* \()", WORDS, ignore_case=False)
# "trung bình đạt | 1,8 tỷ USD/năm", "Tính trung bình, kim ngạch đạt | 1,8 tỷ USD"
MEAN = lexicon.regex(r"(?: \b <average> \b [^,;]* | ^ \s* (?: \w+ \s ){0,2} <average> , [^,;]* ) $", WORDS)
_END = re.compile(r"[,(;]")
_ONE_SIDED = lexicon.regex(r"<one_sided>", WORDS)
_TWO_SIDED = lexicon.regex(r"(?<!\w) <two_sided> \b", WORDS, ignore_case=False)
_FIRST = lexicon.regex(
    r"^ (?: (?: sau\ khi \s )? <reaches> | từ | với ) \s+ (?: \w+ \s+){0,3}? $", WORDS
)  # "Từ 1 tỷ USD năm 2025, kim ngạch ..."


def _last_noun(head: str) -> str:
    """The last words of turnover before a sum."""
    return [head[m.start : m.end] for m in _measures().find(head) if m.key == "trade"][-1]


_REACHES = lexicon.regex(r"\b <reaches> \b", WORDS)


def placed(head: str) -> bool:
    """Whether a figure is one province's or place's and not the country's: "làm thủ tục cho 900 xe, kim ngạch ...".

    Where those meet who tell it is no such place: "Tại hội nghị xúc tiến đầu tư ở Hà Nội, ...".
    """
    met = _MET_AT.match(head)
    head = head[met.end() :] if met else head
    return _AT_GATE.search(head) is not None or any(p.kind in ("province", "city") for p in find_parties(head))


_MET_AT = lexicon.regex(
    r"[^,;]{0,40}? \b <conference> \b [^,;]{0,110} , \s",
    WORDS,
    conference=lexicon.alternation(r["phrase"] for r in lexicon.acts("conference_noun")),
)
_AT_GATE = lexicon.regex(r"\b <at_gate> \b", WORDS)
