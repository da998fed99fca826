"""Whose people are awarded or trained where help for Laos is told with it."""

from __future__ import annotations

from helpers.aid.giving import find_deals
from helpers.language import lexicon
from helpers.naming.parties import find_parties
from helpers.students.student_counts import HEDGED, NEAR, Clause, has
from helpers.text import Article

REACH = 3  # clauses that semicolons join


def of_those_helped(article: Article, number: int, clause: Clause) -> str | None:
    """LA for awards or training that help for Laos is told with: "hỗ trợ Sekong xây trường; cấp | 45 suất".

    Of training in the same clause, too: "giúp Bộ Công an Lào xây 5 trạm và mỗi năm đào tạo | 60 cán bộ", "Chủ tịch Quốc
    hội Lào X cảm ơn Việt Nam đào tạo | 60 cán bộ".
    """
    if clause.sort != "award":
        if not _TRAINED.search(clause.before) or has("abroad", clause.after[:NEAR]):
            return None
        if _THANKED.search(clause.sentence.text[: clause.count.char_start]):
            return "LA"
        if helped := _helped(clause.sentence.text[: clause.count.char_start]):
            return helped
    for at in range(number, max(0, number - REACH), -1):
        if not article.joins_on(at):
            return None
        if helped := _helped(article.sentences[at - 1].text):
            return helped if helped == "LA" else None
    return None


def _helped(text: str) -> str | None:
    """LA if all who receive something in a passage are of Laos, "" if others do, None without any."""
    receivers = [p for deal in find_deals(text, find_parties(text)) for p in deal.receivers]
    return ("LA" if all(p.country == "LA" and p.sure for p in receivers) else "") if receivers else None


_TRAINED = lexicon.regex(  # "tiếp nhận đào tạo | 210 cán bộ"
    r"\b (?: <trains> | <train> ) \s (?:<hedge>\s){0,2} $", "students", column="phrase", hedge=HEDGED
)
_THANKED = lexicon.regex(  # "Thủ tướng Lào X cảm ơn Việt Nam đã giúp ..."
    r"^ [^.;:,]{0,60} \b Lào \b (?! \s? [-–] ) [^.;:]{0,60} \b <thanks_for> \b [^.;:]{0,160} $",
    "students",
    column="phrase",
)
