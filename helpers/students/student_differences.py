"""Numbers that only tell how many more or fewer there are than at another time, and count nobody."""

from __future__ import annotations

from helpers.language import lexicon
from helpers.students.student_counts import HEDGED, Clause, has_last


def is_only_more(clause: Clause) -> bool:
    """Whether a number is a difference: "tăng | 80 suất so với năm 2021", "thêm | 5 suất so với năm học trước"."""
    if not clause.count.text[:1].isdigit():
        return False  # "tăng số suất học bổng cho Lào lên 1.200"
    if has_last("increase", clause.before) or _MORE_THAN.search(clause.before):
        return True
    return has_last("added_count", clause.before) and _COMPARED.match(clause.after) is not None


_MORE_THAN = lexicon.regex(  # "1.246 suất, hơn năm trước | 46 suất", "nhiều hơn kế hoạch | 46 suất"
    r"\b <more_or_less> \s (?: <than> | <planned_sum> ) (?:\s [^\W\d]+){0,3} (?:\s 20\d\d)? (?:\s <about>)? \s $",
    "clause_words",
    about=HEDGED,
)
_COMPARED = lexicon.regex(r"\s+ (?:[^\W\d]+\s+){0,4}? <compared> \b", "clause_words")
