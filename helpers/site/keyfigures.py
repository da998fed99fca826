"""The numbers at the head of the report: trips, money delivered and promised, scholarships and students."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pandas as pd

from helpers import covered, recordtopics, schema, telling
from helpers.charts.funding import price_year
from helpers.charts.words import Words, lowered
from helpers.tableset import Tables

DONE = ("delivered", "completed")  # stages at which the receiver has it


@dataclass(frozen=True)
class KeyFigure:
    """A number of the report: what it is, how it is printed, and what it rests on."""

    label: str
    value: str
    note: str


def key_figures(tables: Tables, words: Words, topic: str | None = None) -> list[KeyFigure]:
    """The numbers at the head of the report, each computed from the tables given.

    topic: the one that the tables were selected by. An article that touches it tells of other things, too, so each
        figure then says that it counts all that such articles tell. What no record of its sort has to do with the
        topic, as scholarships with health, is left out.
    """
    figures = [*_trip_figures(tables, words), *_sums(tables, words)]
    if about_students(topic):
        figures += _newest(tables, words)
    if topic is None:
        return figures
    told = words.say("report.told_with", topic=lowered(words.label(topic)))
    return [replace(f, note=". ".join(filter(None, (f.note.removesuffix("."), told)))) for f in figures]


def about_students(topic: str | None) -> bool:
    """Whether scholarships and students belong into a report on a topic (None: on everything), by record_topics.csv."""
    return topic is None or topic in recordtopics.implied({"scholarships": [{}]})


def _trip_figures(tables: Tables, words: Words) -> list[KeyFigure]:
    """Trips each way, as the charts count them; how many are only announced, have no year, or nobody checked."""
    trips, unread = tables.trips, telling.unread(tables, "trips")
    out = []
    for direction in schema.DIRECTIONS:
        mine = trips[trips["direction"] == direction]
        notes = []
        if announced := int((mine["status"] == "announced").sum()):
            notes.append(words.say("report.announced", announced=words.number(announced)))
        if undated := int(mine["start"].isna().sum()):
            notes.append(words.say("report.undated", trips=words.count(undated, "noun.trip")))
        notes += _unchecked(mine["trip_id"], unread, "noun.trip", words)
        out.append(KeyFigure(words.say(f"report.trips_{direction}"), words.number(len(mine)), "; ".join(notes)))
    return out


def _unchecked(ids: pd.Series, unread: frozenset[str], noun: str, words: Words) -> list[str]:
    """How many records the machine alone read, as a note; none when people read all."""
    found = int(ids.isin(unread).sum())
    return [words.say("report.machine_note", records=words.count(found, noun))] if found else []


def _sums(tables: Tables, words: Words) -> list[KeyFigure]:
    """What counts in totals, in constant dollars: delivered, and promised but not reported as delivered.

    Of a selection of years what was delivered or completed in them; what was so after them was promised in them. Sums
    without a year, which no chart draws, count and are told, as are those that began before: charts draw a sum in the
    year in which it begins.
    """
    commitments, unread = tables.commitments, telling.unread(tables, "commitments")
    counted = commitments["in_totals"].fillna(False).astype(bool) & (commitments["kind"] != "loan")
    counted = commitments[counted & commitments["usd_real"].notna()]
    done = counted["status"].isin(DONE)
    later = done & ~_done_in_years(counted)
    out = []
    for name, rows in (("delivered", counted[done & ~later]), ("promised", counted[~done | later])):
        by_laos = int(rows.loc[rows["donor_country"] == "LA", "usd_real"].sum())
        note = words.say("report.sums", year=price_year(), sums=words.count(len(rows), "noun.commitment"))
        if name == "promised" and later.any():
            sums = words.count(int(later.sum()), "noun.commitment")
            note += " " + words.say("report.done_elsewhen", sums=sums)
        note += " " + words.say("report.by_laos", money=words.money(by_laos)) if by_laos else ""
        earlier = rows[rows["year"].notna() & ~covered.of_years_asked(rows)]
        if len(earlier):
            sums = words.count(len(earlier), "noun.commitment")
            money = words.money(int(earlier["usd_real"].sum()))
            note += " " + words.say("report.begun_before", money=money, sums=sums, year=covered.years_asked(rows)[0])
        if undated := int(rows["year"].isna().sum()):
            note += " " + words.say("report.undated_sums", sums=words.count(undated, "noun.commitment"))
        note += "".join(f" {told}." for told in _unchecked(rows["commitment_id"], unread, "noun.commitment", words))
        out.append(KeyFigure(words.say(f"report.{name}"), words.money(int(rows["usd_real"].sum())), note))
    return out


def _done_in_years(commitments: pd.DataFrame) -> pd.Series:
    """Whether a gift was handed over or a work completed in the years asked for; where none were asked, always."""
    if covered.years_asked(commitments) == (None, None):
        return pd.Series(True, index=commitments.index)
    dated = pd.concat([commitments[f"{stage}_on"].notna() for stage in DONE], axis="columns").any(axis="columns")
    inside = [covered.of_years_asked(commitments, f"{stage}_on") for stage in DONE]
    return pd.concat(inside, axis="columns").any(axis="columns") | ~dated


def _newest(tables: Tables, words: Words) -> list[KeyFigure]:
    """The newest yearly count of scholarships of Vietnam's state for Lao students, and of Lao students in Vietnam."""
    series, unread = tables.series, telling.unread(tables, "series")
    to_lao = series[(series["giver"] == "VN") & (series["nationality"] == "LA") & series["max"].notna()]
    state = to_lao["provider"].isna() | (to_lao["provider"] == "government")
    year = to_lao["period"].str.fullmatch(r"\d{4}")
    month = to_lao["period"].str.fullmatch(r"\d{4}(-(0\d|1[0-2]))?")
    given = to_lao[(to_lao["kind"] == "scholarships") & (to_lao["measure"] == "awarded") & state & year]
    studying = to_lao["measure"] == "students_enrolled"
    enrolled = to_lao[studying & to_lao["provider"].isna() & month]
    out = []
    for name, rows in (("scholarships", given), ("students", enrolled)):
        if rows.empty:
            found = "only_parts" if name == "students" and studying.any() else "no_count"
            out.append(KeyFigure(words.say(f"report.{name}"), "–", words.say(f"report.{found}")))
            continue
        last = rows.sort_values("period", kind="stable").iloc[-1]
        note = f"{words.date(str(last['period']))}, {_told_by(last, tables, words)}"
        note += f"; {words.say('report.machine_mark')}" if last["series_id"] in unread else ""
        out.append(KeyFigure(words.say(f"report.{name}"), words.number(int(last["max"])), note))
    return out


def _told_by(figure: pd.Series, tables: Tables, words: Words) -> str:
    """How many articles print the very count that is shown, and what the others print for the same time."""
    whole = tables.whole or tables
    keys = telling.behind(whole, "series", str(figure["series_id"]))["scholarships"]
    rows = whole.scholarships.loc[keys]
    lowest = rows["min"].fillna(rows["max"])
    if rows.empty:  # series of one's own, without the rows that they were made of
        return words.say("report.told_by", reports=words.count(int(figure["reports"]), "noun.report"))
    same = (lowest == figure["min"]) & (rows["max"].fillna(lowest) == figure["max"])
    telling_it = words.count(rows.loc[same, "article_id"].nunique(), "noun.report")
    others = rows[~same & ~rows["article_id"].isin(rows.loc[same, "article_id"])]
    if others.empty:
        return words.say("report.told_by", reports=telling_it)
    low, high = int(others[["min", "max"]].min().min()), int(others[["min", "max"]].max().max())
    counts = words.number(low) if low == high else f"{words.number(low)}–{words.number(high)}"
    more = words.count(others["article_id"].nunique(), "report.others")
    return words.say("report.told_by_some", reports=telling_it, others=more, counts=counts)
