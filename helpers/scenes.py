"""The sentences of an article as scenes: each with the acts, people, places and days found in it."""

from __future__ import annotations

import re
from functools import cache

from helpers import lexicon
from helpers.actors import by_sentence
from helpers.scene import Act, Scene
from helpers.text import Article

SENDS = 24  # characters before somebody in which "thay mặt", "thừa ủy quyền của" stands
VISIT_GROUPS = frozenset(
    (
        "visiting",
        "attending",
        "going",
        "receiving",
        "calling_on",
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
    )
)


@cache
def act_matcher() -> lexicon.Matcher:
    return lexicon.Matcher(
        (r["phrase"], (r["group"], r["kind"])) for r in lexicon.rows("acts") if r["group"] in VISIT_GROUPS
    )


@cache
def _sender() -> re.Pattern[str]:
    """Before a leader in whose name somebody else acts: "Phó Thủ tướng X đã thay mặt | Thủ tướng Y đón đoàn"."""
    return lexicon.regex(r"(?<!\w) <on_behalf> \s $", "visit_words")


def scenes_of(article: Article) -> list[Scene]:
    find_acts = act_matcher().find
    scenes: list[Scene] = []
    for sentence, mine in by_sentence(article):
        acts = [Act(start, end, *key) for start, end, key in find_acts(sentence.text) if key[0] != "decoy"]
        listed = bool(scenes) and scenes[-1].attends and scenes[-1].text.endswith(";")
        attends = listed or bool(acts and any(a.group == "attending" for a in acts))
        doing = tuple([a for a in mine if not _sender().search(sentence.text, max(0, a.start - SENDS), a.start)])
        scenes.append(Scene(article, sentence, sentence.text, tuple(acts), doing, attends))
    return scenes
