"""What a chart says of who read its records: how many no person did, where others were read by hand."""

from __future__ import annotations

from dataclasses import replace

from helpers import schema, telling
from helpers.charts.chart import Chart

FACTS = schema.BEHIND | {"trade": ("trade",)}  # a row of trade is its own record


def marked(chart: Chart, tables) -> Chart:
    """The chart, its source line telling how many of its records a machine read alone, where people read the others.

    A record is the machine's when no person read one of the rows that it was made of (telling.by_machine()). Nothing is
    said of a corpus that only people, or only the machine, read.

    Args:
        chart: of these tables.
        tables: as tables.load() gives them, or a selection.
    """
    if chart.of not in FACTS or not len(chart.data):
        return chart
    whole = tables.everything
    if not telling.is_mixed(whole, FACTS[chart.of]):
        return chart
    records = tables[chart.of]
    keys = records[schema.KEYS[chart.of][0]] if chart.of in schema.BEHIND else records.index
    drawn = records[keys.isin({one for ids in chart.ids for one in ids})]
    found = int(telling.by_machine(whole, chart.of, drawn).sum())
    if not found:
        return chart
    w = chart.words
    told = w.say("source.machine", machine=w.number(found), records=w.count(len(drawn), "noun.record"))
    return replace(chart, source=f"{chart.source} {told}")
