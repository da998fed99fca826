"""What a chart says of who read its records: how many no person did, where others were read by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from helpers import schema
from helpers.charts.chart import Chart
from helpers.charts.coverage import holds

FACTS = schema.BEHIND | {"trade": ("trade",)}  # a row of trade is its own record


def marked(chart: Chart, tables) -> Chart:
    """The chart, its source line telling how many of its records a machine read alone, where people read the others.

    A record counts as read by a person when one of its articles has a row of this kind that a person coded. Nothing is
    said of a corpus that only people, or only the machine, read.

    Args:
        chart: of these tables.
        tables: an object with the tables as attributes.
    """
    whole = getattr(tables, "whole", None) or tables
    if chart.of not in FACTS or not len(chart.data) or not _is_mixed(whole, chart.of):
        return chart
    records = getattr(tables, chart.of)
    keys = records[schema.KEYS[chart.of][0]] if chart.of in schema.BEHIND else records.index
    drawn = records[keys.isin({one for ids in chart.ids for one in ids})]
    by_hand = _by_hand(drawn, whole, chart.of)
    found = int((~by_hand).sum())
    if not found:
        return chart
    w = chart.words
    told = w.say("source.machine", machine=w.number(found), records=w.count(len(drawn), "noun.record"))
    return replace(chart, source=f"{chart.source} {told}")


def _is_mixed(tables, of: str) -> bool:
    codings = [getattr(tables, name)["coding"] for name in FACTS[of]]
    return all(any(holds(coding, word).any() for coding in codings) for word in ("hand", "machine"))


def _by_hand(drawn, tables, of: str) -> np.ndarray:
    """Of each record whether a person read one of its rows."""
    if of == "trade":
        return holds(drawn["coding"], "hand")
    coded = [getattr(tables, name) for name in FACTS[of]]
    ids = {one for rows in coded for one in rows.loc[holds(rows["coding"], "hand"), "article_id"].unique()}
    return drawn["article_ids"].map(lambda cell: not ids.isdisjoint(cell.split(";"))).to_numpy(bool)
