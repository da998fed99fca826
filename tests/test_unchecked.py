"""Who read a record is told by the rows that it was made of: a person who corrects one row has not read the others."""

import html
import re

import pytest

from helpers import charts, report, review, telling
from helpers import tables as tables_of
from helpers.charts.words import Words
from helpers.selection import select

PAGE = "khan-tay"  # invented: two sums and two trips
LINES = (
    "Lai Châu trao quà tặng Phongsaly",
    "Thứ ba, 08/11/2022",
    "Ngày 7/11/2022, đoàn đại biểu tỉnh Lai Châu do ông Hoàng Văn Xay, Phó Chủ tịch UBND tỉnh dẫn đầu đã thăm và làm việc "
    "tại tỉnh Phongsaly, Lào. Tại đây, tỉnh Lai Châu trao tặng tỉnh Phongsaly 320 triệu đồng.",
    "Ngày 8/11/2022, tại Lai Châu, đoàn tỉnh Oudomxay (Lào) do ông Bounmy Sẹt, Phó Tỉnh trưởng dẫn đầu đã thăm tỉnh Lai "
    "Châu. Tỉnh Lai Châu trao tặng tỉnh Oudomxay 450 triệu đồng.",
)


@pytest.fixture(scope="module")
def desk():
    made = review.example()
    for page in made.raw.iterdir():
        page.unlink()
    (made.raw / f"{PAGE}.txt").write_text("\n\n".join(LINES) + "\n", encoding="utf-8")
    made.clean()
    return made


def read_by(desk):
    return desk.pages().set_index("article_id").loc[PAGE, "read by"]


DONE = {  # what a person does -> records of the page that no person read, and how pages() tells it
    "nothing": (lambda desk: None, {"trips": 2, "commitments": 2}, "machine"),
    "a sum is corrected": (
        lambda desk: desk.correct(PAGE, "funding", 0, purpose="school books"),
        {"trips": 2, "commitments": 1},
        "you 1, machine 3",
    ),
    "a trip is corrected": (
        lambda desk: desk.correct(PAGE, "visits", 1, places="Lai Châu;Hà Nội"),
        {"trips": 1, "commitments": 2},
        "you 1, machine 3",
    ),
    "a sum is taken out": (
        lambda desk: desk.remove(PAGE, "funding", 0),
        {"trips": 2, "commitments": 1},
        "you 0, machine 3",
    ),
    "all is confirmed": (lambda desk: desk.confirm(PAGE), {"trips": 0, "commitments": 0}, "you"),
}


@pytest.mark.parametrize("case", DONE)
def test_a_row_corrected_leaves_the_others_unchecked(desk, case):
    do, unread, told = DONE[case]
    done = do(desk)
    try:
        tables = desk.load()
        assert len(desk.own().trips) == 2
        found = {kind: int(telling.by_machine(tables, kind, tables[kind]).sum()) for kind in unread}
        assert found == unread
        assert read_by(desk) == told
        for name, kind in (("trips_per_year", "trips"), ("funding_per_year", "commitments")):
            (entry,) = [entry for entry in charts.CHARTS if entry.function.__name__ == name]
            said = re.search(r"records drawn (\d+) read by machine alone", entry.draw(tables).source)
            assert int(said[1] if said else 0) == unread[kind]
        shown = desk.readings(PAGE).data
        mixed = re.search(r"your own rows, (\d) of them as the machine read them", shown)
        assert (mixed and mixed[1]) == (told[-1] if "you " in told else None)
    finally:
        if done is not None:
            desk.undo()


@pytest.mark.parametrize("lang", charts.LANGUAGES)
def test_a_report_says_what_nobody_checked(desk, lang):
    words, mark = Words(lang), Words(lang).say("report.machine_mark")
    desk.correct(PAGE, "funding", 0, purpose="school books")
    try:
        tables = desk.load()
        page = html.unescape(report.report(tables, 2022, 2022, lang=lang))
    finally:
        desk.undo()
    chosen = select(tables, from_year=2022, to_year=2022)
    told = [
        words.say("report.machine_of", machine=machine, records=words.count(len(chosen[kind]), report.NOUNS[kind]))
        for kind, machine in (("trips", "2"), ("commitments", "1"))
    ]
    assert words.say("report.machine", parts="; ".join(told)) in page
    assert words.say("report.limit_machine") in page
    rows = re.findall(r"<tr>.*?</tr>", page)
    assert sum(mark in row for row in rows) == 3
    cards = page[page.index('<ul class="cards">') : page.index("</ul>")]
    assert cards.count(words.say("report.machine_note", records=words.count(1, "noun.trip"))) == 2
    assert cards.count(words.say("report.machine_note", records=words.count(1, "noun.commitment"))) == 1


@pytest.mark.parametrize("lang", charts.LANGUAGES)
def test_a_report_of_what_people_read_says_nothing_of_machines(lang):
    page = report.report(tables_of.load(), 2022, 2022, lang=lang)
    assert not {word for word in ("machine", "máy đọc") if word in page}
