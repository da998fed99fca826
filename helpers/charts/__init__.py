"""Every chart: one question each, static and interactive from one table. CHARTS is the list that all exports use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from helpers.charts.accuracy import accuracy
from helpers.charts.announcements import announced_and_reported
from helpers.charts.chart import Chart
from helpers.charts.collected import articles_collected
from helpers.charts.funding import funding_per_year
from helpers.charts.giver_kinds import funding_by_giver
from helpers.charts.givers import givers_and_receivers
from helpers.charts.investment import investment_stock
from helpers.charts.ladder import promise_ladder
from helpers.charts.read_by import marked
from helpers.charts.scholarship_givers import scholarship_givers
from helpers.charts.scholarships import scholarships_per_year
from helpers.charts.students import students_enrolled
from helpers.charts.topic_changes import topic_changes
from helpers.charts.topic_heatmap import topic_heatmap
from helpers.charts.topic_rates import topic_rates
from helpers.charts.topic_shares import topic_shares
from helpers.charts.trade import trade_per_year
from helpers.charts.travellers import leaders, places
from helpers.charts.trip_calendar import trip_calendar
from helpers.charts.trip_map import trip_map
from helpers.charts.trips import trips_per_year
from helpers.charts.words import LANGUAGES, Words


@dataclass(frozen=True)
class Entry:
    """A chart of the list: its theme, and the tables that its function takes, in order.

    Of `whole` it takes those of the whole collection, since what a selection leaves out tells of what it holds.
    """

    theme: str
    function: Callable[..., Chart]
    tables: tuple[str, ...]
    whole: tuple[str, ...] = ()
    always: bool = True  # False: exported only where there is something to draw

    def draw(self, tables, lang: str = "en", **more: object) -> Chart:
        """The chart of these tables, an object with the attributes articles, trips and so on; it says who read them."""
        of_all = getattr(tables, "whole", None) or tables
        frames = [getattr(tables, name) for name in self.tables] + [getattr(of_all, name) for name in self.whole]
        chart = self.function(*frames, lang=lang, **more)
        return marked(chart, tables)

    def heading(self, lang: str = "en") -> str:
        """The theme as the language prints it."""
        return Words(lang).say(f"theme.{self.theme}")


CHARTS: tuple[Entry, ...] = (
    Entry("Articles", articles_collected, ("articles",)),
    Entry("Visits", trips_per_year, ("trips", "articles")),
    Entry("Visits", trip_calendar, ("trips", "articles")),
    Entry("Visits", trip_map, ("trips", "articles")),
    Entry("Visits", leaders, ("trips", "articles")),
    Entry("Visits", places, ("trips", "articles")),
    Entry("Visits", announced_and_reported, ("trips", "articles"), ("visits",)),
    Entry("Funding", funding_per_year, ("commitments", "articles")),
    Entry("Funding", promise_ladder, ("commitments", "articles")),
    Entry("Funding", givers_and_receivers, ("commitments", "articles")),
    Entry("Funding", funding_by_giver, ("commitments", "articles")),
    Entry("Scholarships", scholarships_per_year, ("series", "articles", "scholarships")),
    Entry("Scholarships", students_enrolled, ("series", "articles", "scholarships")),
    Entry("Scholarships", scholarship_givers, ("series", "articles", "scholarships")),
    Entry("Topics", topic_shares, ("articles",)),
    Entry("Topics", topic_heatmap, ("articles",)),
    Entry("Topics", topic_changes, ("articles",)),
    Entry("Topics", topic_rates, ("mentions", "articles"), always=False),
    Entry("Trade and investment", trade_per_year, ("series", "trade", "articles")),
    Entry("Trade and investment", investment_stock, ("series", "articles", "investment")),
)

__all__ = [
    "CHARTS",
    "LANGUAGES",
    "Chart",
    "Entry",
    "Words",
    "accuracy",
    "announced_and_reported",
    "articles_collected",
    "funding_by_giver",
    "funding_per_year",
    "givers_and_receivers",
    "investment_stock",
    "leaders",
    "places",
    "promise_ladder",
    "scholarship_givers",
    "scholarships_per_year",
    "students_enrolled",
    "topic_changes",
    "topic_heatmap",
    "topic_rates",
    "topic_shares",
    "trade_per_year",
    "trip_calendar",
    "trip_map",
    "trips_per_year",
]
