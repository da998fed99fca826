"""Words by which a chart is found: who, where, bodies and purposes of the records behind it, in both languages."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from helpers import labels
from helpers.charts import LANGUAGES, Chart, Words
from helpers.language import lexicon
from helpers.language.letters import fold
from helpers.telling import KEYS

COLUMNS = {  # of the records behind a chart: what a reader may look for
    "trips": ("leader", "office", "level", "places", "kind", "status"),
    "commitments": ("donor", "recipient", "purpose", "kind", "status", "project_id"),
    "series": ("kind", "measure", "provider", "nationality", "register"),
}
TOP = ("head_of_party", "head_of_state", "head_of_government", "head_of_parliament")  # offices that everybody names
MOST = 3000  # words of a chart: a gallery of very many records stays a page that loads at once
_WORD = re.compile(r"[^\W_]+")  # gallery.js takes texts apart in the same way: "(COVID-19)" is covid and 19


def words_behind(chart: Chart, tables) -> str:
    """The words of a chart's rows and of the records behind them: each once, folded to plain letters, sorted.

    Args:
        chart: with or without ids.
        tables: an object with the tables that it was drawn from as attributes.

    Returns:
        At most MOST words, those of most records.
    """
    frames = [chart.data.select_dtypes(["object", "str"])]
    if chart.ids and chart.of in COLUMNS:
        ids = {one for behind in chart.ids for one in behind}
        records = getattr(tables, chart.of)
        frames.append(records.loc[records[KEYS[chart.of]].isin(ids), list(COLUMNS[chart.of])])
    told: Counter[str] = Counter()
    for frame in frames:
        for column in frame:
            for cell, rows in frame[column].value_counts().items():
                for word in {word for item in str(cell).split(";") for word in _words(item.strip())}:
                    told[word] += rows
    ranked = sorted(told, key=lambda word: (-told[word], word))
    return " ".join(sorted(ranked[:MOST]))


@cache
def _words(item: str) -> frozenset[str]:
    """The words of an item as each language prints it: of the vocabulary, a name, a title, a work, or as it stands."""
    said = [Words(lang).label(item) if labels.known(item) else Words(lang).name(item) for lang in LANGUAGES]
    said += [told for lang in LANGUAGES if (told := labels.title(item, lang))]
    if item in _works():
        said = [*_works()[item]]
    if item in TOP:
        said += [row["phrase"] for row in lexicon.rows("offices") if (row["level"], row["kind"]) == (item, "office")]
    return frozenset(word for text in said for word in _WORD.findall(fold(text)))


@cache
def _works() -> dict[str, tuple[str, str]]:
    return {row["project_id"]: (row["name_en"], row["name_vi"]) for row in lexicon.rows("projects")}
