"""The sentences of an article as scenes: each with the acts, people, places and days found in it."""

from __future__ import annotations

from functools import cache

from helpers import lexicon
from helpers.actors import by_sentence
from helpers.scene import Act, Scene
from helpers.text import Article

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


def scenes_of(article: Article) -> list[Scene]:
    find_acts = act_matcher().find
    scenes: list[Scene] = []
    for sentence, mine in by_sentence(article):
        acts = [Act(start, end, *key) for start, end, key in find_acts(sentence.text) if key[0] != "decoy"]
        listed = bool(scenes) and scenes[-1].attends and scenes[-1].text.endswith(";")
        attends = listed or bool(acts and any(a.group == "attending" for a in acts))
        scenes.append(Scene(article, sentence, sentence.text, tuple(acts), mine, attends))
    return scenes
