"""Sums told before their giving, or without the name of their work, put together with what the article tells later."""

from __future__ import annotations

from dataclasses import replace

from helpers.aid.givings_told import REACH, Reading, Told
from helpers.aid.works import Work, building_nouns, same_work
from helpers.language import lexicon
from helpers.text import Sentence


def settle(so_far: Reading) -> None:
    """Gives the sums that wait for a giving the one told behind them, and works told without a name theirs."""
    for work, amount, sentence, number in so_far.waiting:
        one = _awaited(so_far, work, sentence, number)
        if one and not any(_is_of(other, one) for other, _, _ in so_far.sums):
            so_far.sums.append((one, amount, sentence))
    _name_works(so_far)


def _awaited(so_far: Reading, work: Work | None, sentence: Sentence, number: int) -> Told | None:
    """The giving of a work whose cost was told before: by its name, else the next of a building of that sort."""
    if work is not None:
        named = next((t for t in so_far.told if t.work and same_work(t.work, work)), None)
        behind = (t for t in so_far.told if t.number - number == 1 and _ALL_OF_IT.match(t.sentence.text))
        return named or next((replace(t, work=work) for t in behind if t.work is None), None)
    return next((t for t in so_far.told if t.number - number <= REACH and _builds_the_same(t, sentence)), None)


_ALL_OF_IT = lexicon.regex(  # "Dự án tốn 9 tỷ đồng. | Toàn bộ là tiền vay của Công ty Xay"
    r"<all_of> \s (?: (?! <comes_from> \b ) [^\W\d]+ \s ){0,4} <comes_from> \b", "clause_words"
)


def _builds_the_same(one: Told, sentence: Sentence) -> bool:
    """Whether a giving is of a building such as a sentence before it speaks of."""
    of_work = one.building or one.work is not None
    return of_work and not building_nouns(one.sentence.text).isdisjoint(building_nouns(sentence.text))


def _is_of(one: Told, other: Told) -> bool:
    """Whether two givings are of one work, or one and the same."""
    return one is other or bool(one.work and other.work and same_work(one.work, other.work))


def _name_works(so_far: Reading) -> None:
    """Gives the sum of a work told without its name the only work that fits: "trường học 9 tỷ đồng"."""
    priced = [one.work for one, _, _ in so_far.sums if one.work]
    for at, (one, amount, sentence) in enumerate(so_far.sums):
        if one.work is not None or not one.building:
            continue
        nouns = building_nouns(one.sentence.text)
        named = (t for t in so_far.told if (t.giver.name, t.receiver.name) == (one.giver.name, one.receiver.name))
        works = {t.work.key: t.work for t in named if t.work and t.work.noun in nouns}
        if len(works) == 1 and not any(same_work(work, w) for work in works.values() for w in priced):
            so_far.sums[at] = (replace(one, work=next(iter(works.values()))), amount, sentence)
