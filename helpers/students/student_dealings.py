"""People and awards of Laos by what is done: who is helped, given awards, sent, agreed upon, or told as guests."""

from __future__ import annotations

from helpers.language import lexicon
from helpers.naming.parties import Party
from helpers.students.student_counts import HEDGED, Clause, has, has_last


def is_from_laos(clause: Clause, parties: list[Party]) -> bool:
    """Whether what is told to be done with people tells that they are of Laos."""
    helped = helps_laos(clause, parties) or is_given(clause, parties) or _agreed_with_laos(clause, parties)
    return helped or _sent_by_laos(clause, parties) or _of_guests(clause, parties)


def _of_guests(clause: Clause, parties: list[Party]) -> bool:
    """Whether students from abroad are told behind a place of Laos: "Sở Giáo dục Khăm Muộn ... 34 lưu học sinh"."""
    if not has("foreign_student", clause.count.noun):
        return False
    whole = has_last("among_all", clause.before)  # "Trong | 185 lưu học sinh có 90 em đến từ Xay"
    told = [p for p in parties if (whole and p.kind != "state") or p.char_end <= clause.count.char_start]
    from_laos = any(
        p.country == "LA" and p.sure and not _STAY.search(clause.sentence.text, max(0, p.char_start - 30), p.char_start)
        for p in told
    )
    return from_laos and not any(p.country == "other" for p in told)


def is_given(clause: Clause, parties: list[Party]) -> bool:
    """Whether somebody of Laos is given what is counted: "Học sinh tỉnh Xay tiếp tục được Hà Tĩnh cấp | 62 suất"."""
    text, at = clause.sentence.text, clause.count.char_start
    laos = [p for p in parties if p.country == "LA" and p.sure and clause.start <= p.char_start and p.char_end <= at]
    done = _IS_GIVEN if clause.sort == "award" else _IS_TAUGHT
    if any(done.match(text, p.char_end, at) for p in laos):
        return True
    if clause.sort != "award" or not laos or not _SO_MANY.fullmatch(text, laos[-1].char_end, at):
        return False
    return _TO_WHOM.search(text, 0, laos[-1].char_start) is not None  # "tặng tỉnh Xay | 20 suất"


_SO_MANY = lexicon.regex(r"\s+ (?:<hedge>\s+){0,2}", "students", column="phrase", hedge=HEDGED)
_TO_WHOM = lexicon.regex(r"\b <give> \s+ (?:<back>\s+)? (?:[^\W\d]+\s){0,2} $", "students", column="phrase")
_IS_TAUGHT = lexicon.regex(  # "Quân đội nhân dân Lào được Học viện Xay đào tạo 40 khóa với | 300 học viên"
    r"\s+ (?:\w+\s+){0,3} được \s [^.;]{0,60}? \b <teaches> \b", "students", column="phrase"
)
_IS_GIVEN = lexicon.regex(r"\s+ (?:\w+\s+){0,3} được \s [^.;]{0,60}? \b <give> \b", "students", column="phrase")
_STAY = lexicon.regex(r"(?<!\w) <lives> \s+ (?:\w+\s+){0,2} $", "students", column="phrase")
_SENT = lexicon.regex(
    r"\s* \)? \s+ (?:<so_far>\s+)? (?:<send>|<delivers>) \s+ (?:\w+\s+){0,5}?", "students", column="phrase"
)


_HAS_ABROAD = lexicon.regex(
    r"\s+ (?:<so_far>\s+)? <has> \s+ (?:<hedge>\s+){0,2}", "students", column="phrase", hedge=HEDGED
)


def _sent_by_laos(clause: Clause, parties: list[Party]) -> bool:
    """Whether a party of Laos sent those counted, or has them abroad: "tỉnh Xay đã cử | 12 cán bộ".

    So has "tỉnh Xay đã có | 210 sinh viên tốt nghiệp tại Huế".
    """
    text, at, end = clause.sentence.text, clause.count.char_start, clause.count.char_end
    high = end + len(clause.after)
    abroad = any(p.country == "VN" and p.kind != "people" and end <= p.char_start < high for p in parties)
    laos = [p for p in parties if p.country == "LA"]
    sent = any(_SENT.fullmatch(text, p.char_end, at) for p in laos)
    return sent or (abroad and any(_HAS_ABROAD.fullmatch(text, p.char_end, at) for p in laos))


def _agreed_with_laos(clause: Clause, parties: list[Party]) -> bool:
    """Whether people are taken in as agreed with a place of Laos: "Theo biên bản với tỉnh Xay, A nhận | 20 em"."""
    text = clause.sentence.text
    if not _AGREED.match(text) or not (has("taken_in", clause.before) or has("trains", clause.before)):
        return False
    told = (p for p in parties if p.country == "LA" and p.sure and p.char_end <= clause.count.char_start)
    return any(_PARTNER.search(text, 0, p.char_start) for p in told)


_AGREED = lexicon.regex(r"<by_agreement> \b", "clause_words")
_PARTNER = lexicon.regex(r"\b (?: với | và ) \s (?:\w+ \s){0,2} $", "clause_words")


def helps_laos(clause: Clause, parties: list[Party]) -> bool:
    """Whether what is told before a count is done for a place of Laos: "đào tạo cho tỉnh Xay | 240 em"."""
    return any(
        p.country == "LA" and p.sure and _FOR.search(clause.sentence.text, max(0, p.char_start - 30), p.char_start)
        for p in parties
        if p.char_end <= clause.count.char_start
    )


_FOR = lexicon.regex(r"\b <done_for> \s+ (?:\w+\s+){0,2} $", "students", column="phrase")
