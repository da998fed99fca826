"""The sentences of an article as scenes: each with the acts, people, places and days found in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from helpers.language import lexicon
from helpers.naming.actor import Actor
from helpers.naming.actors import by_sentence
from helpers.text import Article, Sentence
from helpers.trips.earlier_trips import parted
from helpers.trips.scene import Act, Scene

OFFICE = 12  # characters of an office before an act that would seem to begin in it
SENDS = 24  # characters before somebody in which "thay mặt", "thừa ủy quyền của" stands
VISIT_GROUPS = frozenset(
    (
        "visiting",
        "attending",
        "going",
        "receiving",
        "calling_on",
        "greeting",
        "talking",
        "leading",
        "inviting_host",
        "inviting",
        "decoy",
        "no_visit",
        "exchange",
        "planned",
        "recalled",
        "companion",
        "static",
        "conference_noun",
        "occasion",
        "ending",
        "thanking",
    )
)


@cache
def act_matcher() -> lexicon.Matcher:
    """Finds the acts of acts.csv that tell of trips, "đến chúc mừng" also as "đã đến chúc mừng"."""
    told = {r["phrase"]: (r["group"], r["kind"]) for r in lexicon.rows("acts") if r["group"] in VISIT_GROUPS}
    going = [phrase.split() for phrase, (group, _) in told.items() if group == "going"]
    went = [words for words in going if len(words) == 2 and words[1:] in going]  # "đã đến", as "đến" is one, too
    begun = ((phrase.partition(" "), key) for phrase, key in told.items())
    made = {
        f"{auxiliary} {verb} {rest}": key
        for (to, _, rest), key in begun
        for auxiliary, verb in went
        if verb == to and rest
    }
    return lexicon.Matcher((made | told).items())


def _sends(text: str, actor: Actor) -> bool:
    """Whether somebody is named only as the one for whom another acts: "Đặc phái viên của Tổng Bí thư X".

    Or whose award or letter others hand over and receive: "đón nhận Huân chương của | Chủ tịch nước X".
    """
    if _sender().search(text, max(0, actor.start - SENDS), actor.start) is not None:
        return True
    return text.endswith("của ", 0, actor.start) and _his_thing().search(text, 0, actor.start) is not None


@cache
def _his_thing() -> re.Pattern[str]:
    return lexicon.regex(r"(?<!\w) <his_thing> (?!\w) [^.;:,]{0,60} của \s $", "visit_words")


@cache
def _sender() -> re.Pattern[str]:
    """Before a leader in whose name somebody else acts: "Phó Thủ tướng X đã thay mặt | Thủ tướng Y đón đoàn"."""
    return lexicon.regex(r"(?<!\w) <on_behalf> \s $", "visit_words")


@cache
def _funeral() -> re.Pattern[str]:
    """Behind "dự", "lên đường tham dự": " Lễ tang", " lễ viếng và lễ truy điệu"."""
    return lexicon.regex(r"\s <funeral> (?: \s và \s <funeral> )? (?!\w)", "visit_words")


def _what_for(text: str, act: Act) -> Act:
    """An act of attending with what is attended when it is a funeral, however it is told: "sang dự [Lễ Quốc tang]"."""
    mourns = _funeral().match(text, act.end) if act.group == "attending" and not act.kind else None
    return act._replace(end=mourns.end(), kind="funeral") if mourns else act


@cache
def _congratulated() -> re.Pattern[str]:
    """Before a conference that is only the occasion or the matter: "đến chúc mừng Bộ Công an [nhân dịp] Đại hội"."""
    congratulates = r"<congratulates> (?!\w) [^.;]{0,160} (?<!\w) <on_occasion>"
    return lexicon.regex(rf"(?<!\w) (?: <not_attended> | {congratulates} ) \s $", "visit_words")


@cache
def _feast() -> re.Pattern[str]:
    """Behind "chúc Tết": which feast it is, and of which year, before those who are wished well."""
    years, feasts = (lexicon.alternation(lexicon.phrases("date_words", k)) for k in ("lunar_year", "lao_feast"))
    name = r"(?: <feast_name> | <feasts> | <years> | (?: năm \s )? 20\d\d ) (?!\w)"
    return lexicon.regex(rf"(?: \s {name} )+", "visit_words", years=years, feasts=feasts)


@cache
def _wish() -> re.Pattern[str]:
    """ "đến [chúc] Tết", "thăm, [chúc] mừng"."""
    return lexicon.regex(r"(?<!\w) <wish> (?!\w)", "visit_words")


def _wishes(text: str, acts: list[Act]) -> list[Act]:
    """Acts with the whole feast that somebody brings wishes for; who "đã đến" to bring them pays a visit."""
    told: list[Act] = []
    for act in acts:
        if act.group in ("greeting", "visiting") and _wish().search(text, act.start, act.end):
            feast = _feast().match(text, act.end)
            came = bool(told) and told[-1].group == "going" and act.start - told[-1].end == 1
            group = "visiting" if came else act.group
            act = act._replace(end=feast.end() if feast else act.end, group=group)
        told.append(act)
    return told


@cache
def _to_come() -> re.Pattern[str]:
    """A time to come: "trong tháng 12 [tới], ", "tuần tới sẽ", and no way to a place: "ngày 5/3 tới Lào"."""
    return lexicon.regex(
        r"(?<!\w) <time_noun> (?: \s [\d/.-]{1,10} )? \s tới (?= \s* (?: [,.;:)] | $ ) )", "visit_words"
    )


@cache
def _handed_over() -> re.Pattern[str]:
    """Before a letter that somebody brings: "đã đến Viêng Chăn, [trao tới Chủ tịch nước X] thư mừng"."""
    return lexicon.regex(
        r"(?<!\w) <hands_letter> (?!\w) (?: (?! (?<!\w) <sends_letter> (?!\w) ) [^.,;] ){0,90} $", "visit_words"
    )


def _is_told_of(text: str, act: Act) -> bool:
    """Whether an act is more than the name of a conference that somebody congratulates on or reports of, or a time.

    A letter that is handed over tells of nobody who stays at home.
    """
    if act.kind == "letter":
        return _handed_over().search(text, 0, act.start) is None
    if act.group == "going" and text.startswith("tới", act.start):
        return not any(act.end == time.end() for time in _to_come().finditer(text, max(0, act.start - SENDS)))
    return act.group != "conference_noun" or _congratulated().search(text, 0, act.start) is None


def _of_an_office(text: str, act: Act, people: tuple[Actor, ...]) -> bool:
    """Whether a word is of an office or name and no act: "Đoàn Bộ [Xây dựng]", "[Sang]"."""
    if act.kind not in ("", "apart") or act.group not in ("static", "going"):
        return False
    for a in people:  # asked of nearly every word
        if a.start < act.start:
            named = a.kind == "person" or (a.kind == "delegation" and text[act.start].isupper())
            if act.end <= a.end and named and not a.resident:
                return True
        else:
            return False
    return False


@cache
def _has() -> re.Pattern[str]:
    """What makes a list of those present of it: "X và Y cùng dự| có Z"."""
    return lexicon.regex(r"[^.;]{0,40}? \s có \s", "visit_words")


def _attended_together(text: str, act: Act, people: tuple[Actor, ...]) -> Act:
    """An act of being there besides as attending, where somebody is its subject: "X và Y [cùng dự] hội nghị"."""
    if (act.group, act.kind) != ("companion", "occasion") or _has().match(text, act.end):
        return act
    subject = any(0 <= act.start - a.end <= 4 and text[a.end : act.start].strip() in _AUXILIARY for a in people)
    return Act(act.start, act.end, "attending", "") if subject else act


_AUXILIARY = ("", "đã", "sẽ")


@cache
def _office_ends() -> re.Pattern[str]:
    """What an office ends in that would make another word with the verb behind it: "Tổng [Bí thư] mời"."""
    return lexicon.regex(r"(?<!\w) <office_ends> (?= \s <verb_behind> (?!\w) )", "visit_words")


def _acts_in(text: str) -> Sequence[lexicon.Match]:
    """The acts of a sentence; offices are hidden where one would seem to begin in them."""
    found = act_matcher().find(text)
    if any(_office_ends().search(text, max(0, act.start - OFFICE), act.end) for act in found):
        return act_matcher().find(_office_ends().sub(lambda office: "#" * len(office[0]), text))
    return found


_Told = tuple[Sentence, tuple[Actor, ...]]


def _joined(text: str, told: Iterable[_Told]) -> Iterator[_Told]:
    """Sentences, those whole that a semicolon cut before their verb: "Sáng 9/5, A, Bí thư; | B, Chủ tịch đã tiếp".

    So are those cut between heads of a delegation ("Đoàn ... do A, Bí thư; | B, Chủ tịch dẫn đầu"), and between
    delegations: "Sáng 9/5, đoàn tỉnh A do X dẫn đầu; | đoàn tỉnh B do Y dẫn đầu đã đến ...".
    """
    waiting: list[_Told] = []
    for sentence, actors in told:
        people = [a for a in actors if a.kind == "person" and a.name]
        goes_on = not waiting or waiting[-1][0].paragraph == sentence.paragraph
        cut = goes_on and bool(people) and sentence.text.endswith(";")
        if cut and (_only_leads(sentence, actors) or (not waiting and _is_led_by_list(sentence, actors))):
            waiting.append((sentence, actors))
            continue
        if waiting and people and goes_on and _ends_list(waiting[0], sentence, people[0], actors):
            yield _whole(text, [*waiting, (sentence, actors)])
        else:
            yield from (*waiting, (sentence, actors))
        waiting = []
    yield from waiting


def _done_in(sentence: Sentence) -> Iterator[lexicon.Match]:
    return (m for m in _acts_in(sentence.text) if m.key[0] != "decoy")


@cache
def _led_by() -> re.Pattern[str]:
    """ "Đoàn đại biểu hai tỉnh X và Y (Lào)[ do ]ông Z"."""
    return re.compile(r"[^.;]{0,60}?\bdo\b")


def _is_led_by_list(sentence: Sentence, actors: tuple[Actor, ...]) -> bool:
    """Whether who leads a delegation is being told where a semicolon cuts a sentence: "Đoàn ... do A, Bí thư;"."""
    sent = next((a for a in reversed(actors) if a.kind == "delegation"), None)
    led = _led_by().match(sentence.text, sent.end) if sent is not None else None
    return led is not None and not any(m.key[0] == "leading" and m.start > led.end() for m in _done_in(sentence))


def _only_leads(sentence: Sentence, actors: tuple[Actor, ...]) -> bool:
    """Whether a sentence tells people and nothing that they do, or a delegation and nothing but who leads it."""
    done = {m.key[0] for m in _done_in(sentence)}
    return not done or (done == {"leading"} and any(a.kind == "delegation" for a in actors))


def _ends_list(opening: _Told, sentence: Sentence, person: Actor, actors: tuple[Actor, ...]) -> bool:
    """Whether the first act of a sentence is what the people listed before it do: receive somebody, or lead.

    Another delegation with its head goes on with them when its sentence tells what they all did.
    """
    first, then, *_ = (*_done_in(sentence), None, None)
    if first is None or person.end > first.start:
        return False
    if first.key[0] == "leading" and any(_done_in(opening[0])) and any(a.kind == "delegation" for a in opening[1]):
        sent = any(a.kind == "delegation" and a.start < person.start for a in actors)
        return _is_led_by_list(*opening) or (sent and then is not None and _only_leads(*opening))
    return first.key[0] == "receiving" or (first.key[0] == "leading" and _is_led_by_list(*opening))


def _whole(text: str, parts: list[_Told]) -> _Told:
    """Parts of one printed sentence as one, with all their actors."""
    first, start = parts[0][0], parts[0][0].start
    moved = (
        a._replace(start=a.start + s.start - start, end=a.end + s.start - start) for s, mine in parts for a in mine
    )
    end = parts[-1][0].end
    return first._replace(text=text[start:end], end=end), tuple(moved)


def scenes_of(article: Article) -> list[Scene]:
    scenes: list[Scene] = []
    parts = (part for sentence, mine in _joined(article.text, by_sentence(article)) for part in parted(sentence, mine))
    for sentence, mine, earlier in parts:
        told = [Act(start, end, *key) for start, end, key in _acts_in(sentence.text) if key[0] != "decoy"]
        told = [act for act in told if _is_told_of(sentence.text, act) and not _of_an_office(sentence.text, act, mine)]
        told = [*([Act(0, 0, "recalled", "")] if earlier else ()), *_wishes(sentence.text, told)]
        acts = [_what_for(sentence.text, _attended_together(sentence.text, act, mine)) for act in told]
        listed = bool(scenes) and scenes[-1].attends and scenes[-1].text.endswith(";")
        attends = listed or bool(acts and any(a.group == "attending" for a in acts))
        doing = tuple([a for a in mine if not _sends(sentence.text, a)])
        scenes.append(Scene(article, sentence, sentence.text, tuple(acts), doing, attends))
        if not listed and attends and sentence.text[acts[-1].end :].strip(" .") == "":
            at = len(scenes) - 1  # "Các đồng chí X; Y và Z [đã tới dự]": each of the list
            while at and scenes[at - 1].text.endswith(";") and scenes[at - 1].actors:
                at -= 1
                scenes[at] = replace(scenes[at], attends=True)
    return scenes


@lru_cache(maxsize=1)  # several rules ask, one article after the other
def headline_scenes(article: Article) -> tuple[Scene, ...]:
    """The sentences of an article's headline, read by themselves; none without one."""
    return tuple(scenes_of(replace(article, text=article.title, title="")))
