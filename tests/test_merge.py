"""Merging: which reports are one trip, one commitment, one yearly figure. People, works and sums here are invented."""

import pandas as pd
import pytest

from helpers import merge, money, schema

# An article is named by a letter; its day of publication and outlet where a rule looks at them.
PUBLISHED = {"p": "2031-06-12", "q": "2031-06-14", "r": "2032-02-01"}
OUTLETS = {"a": "one.vn", "b": "one.vn", "c": "two.vn", "d": "three.vn"}


def articles(frame, published=PUBLISHED):
    ids = sorted(set(frame["article_id"]))
    rows = [
        {
            "article_id": i,
            "story_id": i,
            "language": "vi",
            "published": published.get(i),
            "outlet": OUTLETS.get(i, f"{i}.vn"),
        }
        for i in ids
    ]
    return schema.conform(rows, "articles")


def table(name, rows):
    """Rows as a table of the contract, indexed by article:row in the order given."""
    told = {}
    for row in rows:
        number = sum(key.startswith(f"{row['article_id']}:") for key in told)
        told[f"{row['article_id']}:{number}"] = {"coding": "machine", **row}
    frame = schema.conform_read(list(told.values()), name)
    frame.index = list(told)
    return frame


def groups(assigned):
    """The grouping as text: keys of a group joined by +, groups by a space, rows without a group in brackets."""
    held = ["+".join(keys) for keys in merge.members(assigned).values()]
    return " ".join(sorted(held) + sorted(f"({key})" for key in assigned.index[assigned.isna()]))


# ---- trips


def visit(text, **more):
    """A row of visits from "ARTICLE DAY[..DAY] STATUS HEAD": "a 2031-05-02..2031-05-04 planned Lê Sa"."""
    article, days, status, *head = text.split(" ", 3)
    start, _, end = days.partition("..")
    row = {"article_id": article, "direction": "VN-LA", "status": status, "kind": "working"}
    row |= {"start": start if start != "?" else None, "end": end or None, "leader": head[0] if head else None}
    return row | more


ONE = "reported Lê Sa"
TRIPS = {  # rows -> groups; one line a behaviour
    "one day": ([f"a 2031-05-02 {ONE}", f"b 2031-05-02 {ONE}"], "a:0+b:0"),
    "gap of three days": ([f"a 2031-05-02 {ONE}", f"b 2031-05-05 {ONE}"], "a:0+b:0"),
    "gap of four days": ([f"a 2031-05-02 {ONE}", f"b 2031-05-06 {ONE}"], "a:0 b:0"),
    "gap after the end": ([f"a 2031-05-02..2031-05-06 {ONE}", f"b 2031-05-09 {ONE}"], "a:0+b:0"),
    "over New Year": ([f"a 2031-12-31 {ONE}", f"b 2032-01-02 {ONE}"], "a:0+b:0"),
    "an end before the start is not believed": ([f"a 2031-05-20..2031-05-02 {ONE}", f"b 2031-05-03 {ONE}"], "a:0 b:0"),
    "another head": ([f"a 2031-05-02 {ONE}", "b 2031-05-02 reported Khamla Phomma"], "a:0 b:0"),
    "the only trip of the month": ([f"a 2031-05-02 {ONE}", f"b 2031-05 {ONE}", f"c 2031-06-20 {ONE}"], "a:0+b:0 c:0"),
    "the only trip of the year": ([f"a 2031-05-02 {ONE}", f"b 2031 {ONE}", f"c 2032-06-20 {ONE}"], "a:0+b:0 c:0"),
    "two trips of the month": ([f"a 2031-05-02 {ONE}", f"b 2031-05-22 {ONE}", f"c 2031-05 {ONE}"], "a:0 b:0 (c:0)"),
    "two trips of the year": ([f"a 2031-05-02 {ONE}", f"b 2031-10-22 {ONE}", f"c 2031 {ONE}"], "a:0 b:0 (c:0)"),
    "no trip of the month": ([f"a 2031-05-02 {ONE}", f"b 2031-07 {ONE}"], "a:0 b:0"),
    "month first, then its year": ([f"a 2031-07 {ONE}", f"b 2031 {ONE}"], "a:0+b:0"),
    "recalled without a trip": (["a 2031-07 recalled Lê Sa"], "(a:0)"),
    "recalled waits for the reported": (["a 2031-07 recalled Lê Sa", f"b 2031-07 {ONE}"], "a:0+b:0"),
    "recalled to the day": (["a 2031-07-04 recalled Lê Sa"], "a:0"),
    "announced for the month": (["a 2031-07 planned Lê Sa", f"b 2031-07-09 {ONE}"], "a:0+b:0"),
    "two trips of one article": ([f"a 2031-05-02 {ONE}", f"a 2031-05-05 {ONE}"], "a:0 a:1"),
    "one trip told twice": ([f"a 2031-05-02..2031-05-05 {ONE}", f"a 2031-05-05 {ONE}"], "a:0 (a:1)"),
    "told again by its month": ([f"a 2031-05-02 {ONE}", f"a 2031-05 {ONE}"], "a:0 (a:1)"),
    "no date, told in its days": ([f"a 2031-06-10 {ONE}", f"p ? {ONE}", f"c 2031-11-10 {ONE}"], "a:0+p:0 c:0"),
    "no date, no trip in those days": ([f"a 2031-06-10 {ONE}", f"r ? {ONE}"], "a:0 r:0"),
    "no date at all": (["a ? recalled Lê Sa"], "(a:0)"),
    "none": ([], ""),
}


@pytest.mark.parametrize(("rows", "expected"), TRIPS.values(), ids=TRIPS)
def test_trips_by_the_rule(rows, expected):
    visits = table("visits", [visit(row) for row in rows])
    assigned = merge.assign_trips(visits, articles(visits))
    assert groups(assigned) == expected
    assert groups(merge.assign_trips(visits[::-1], articles(visits))[::-1]) == expected  # order of rows is no reason


UNDATED = {  # rows of pages without a day, whose year nothing tells -> groups
    "its day is none of the only trip's": ([f"a 2031-08-28 {ONE}", (f"b ? {ONE}", "01-09")], "a:0 b:0"),
    "its day is one of the only trip's": ([f"a 2031-08-28 {ONE}", (f"b ? {ONE}", "08-29")], "a:0+b:0"),
    "its day in an announced trip": (["a 2031-08-28..2031-08-30 planned Lê Sa", (f"b ? {ONE}", "08-30")], "a:0+b:0"),
    "its day over New Year": ([f"a 2031-12-31 {ONE}", (f"b ? {ONE}", "01-02")], "a:0+b:0"),
    "its day in trips of two years": (
        [f"a 2031-08-28 {ONE}", f"c 2033-08-28 {ONE}", (f"b ? {ONE}", "08-28")],
        "a:0 c:0 (b:0)",
    ),
    "its day in the month of a trip": ([f"a 2031-08 {ONE}", (f"b ? {ONE}", "08-29")], "a:0+b:0"),
    "29 February": ([f"a 2032-02-28 {ONE}", (f"b ? {ONE}", "02-29")], "a:0+b:0"),
    "no day at all, beside a trip": ([f"a 2031-08-28 {ONE}", f"b ? {ONE}"], "a:0 (b:0)"),
    "no day at all, beside an announced trip": (["a 2031-08-28 planned Lê Sa", f"b ? {ONE}"], "a:0 (b:0)"),
    "two of one day": ([(f"a ? {ONE}", "08-29"), (f"b ? {ONE}", "08-29")], "a:0+b:0"),
    "two of two days": ([(f"a ? {ONE}", "08-29"), (f"b ? {ONE}", "12-03")], "a:0 b:0"),
    "two without any day": ([f"a ? {ONE}", f"b ? {ONE}"], "a:0+b:0"),
    "recalled, of another day": ([f"a 2031-08-28 {ONE}", ("b ? recalled Lê Sa", "01-09")], "a:0 (b:0)"),
}


@pytest.mark.parametrize(("rows", "expected"), UNDATED.values(), ids=UNDATED)
def test_a_report_without_a_year_joins_no_trip_of_other_days(rows, expected):
    told = [visit(row) if isinstance(row, str) else visit(row[0], day_printed=row[1]) for row in rows]
    visits = table("visits", told)
    assert groups(merge.assign_trips(visits, articles(visits))) == expected


def trips(*rows, decided=None):
    visits = table("visits", rows)
    found = merge.trips(visits, articles(visits), decided)
    return found.astype(object).where(found.notna(), None).to_dict("records")


def test_direction_parts_trips():
    assert len(trips(visit(f"a 2031-05-02 {ONE}"), visit(f"b 2031-05-02 {ONE}", direction="LA-VN"))) == 2


def test_without_a_name_the_office_is_the_head():
    nameless = [
        visit("a 2031-05-02 reported", office="đoàn Hội A"),
        visit("b 2031-05-03 reported", office="đoàn Hội A"),
    ]
    (trip,) = trips(*nameless)
    assert (trip["trip_id"], trip["leader"], trip["articles"]) == ("VN-LA-doan-hoi-a-2031-05", None, 2)
    assert len(trips(*nameless, visit("c 2031-05-03 reported", office="đoàn Hội B"))) == 2


def test_delegations_without_name_and_office_stay_apart():
    assert len(trips(visit("a 2031-05-02 reported"), visit("b 2031-05-02 reported"))) == 2


PROVINCE = {"level": "provincial", "places": "Savannakhet"}
HUE, TRI = PROVINCE | {"home": "Thừa Thiên Huế"}, PROVINCE | {"home": "Quảng Trị"}
CAPITAL = {"level": "ministry", "places": "Vientiane"}
HEADLESS = {  # reports of delegations, the first two without a named head -> groups
    "one day, rank and place": ([PROVINCE, PROVINCE], "a:0+b:0"),
    "of one province": ([TRI, TRI], "a:0+b:0"),
    "of two provinces": ([TRI, HUE], "a:0 b:0"),
    "whence only one tells": ([TRI, PROVINCE], "a:0+b:0"),
    "of one province, where to only one tells": ([TRI, TRI | {"places": None}], "a:0+b:0"),
    "another day": ([TRI, TRI | {"start": "2031-05-03"}], "a:0 b:0"),
    "another place": ([TRI, TRI | {"places": "Salavan"}], "a:0 b:0"),
    "another rank": ([TRI, TRI | {"level": "military"}], "a:0 b:0"),
    "another direction": ([TRI, TRI | {"direction": "LA-VN"}], "a:0 b:0"),
    "several come to a capital on a day": ([CAPITAL, CAPITAL], "a:0 b:0"),
    "from one province to a capital": ([CAPITAL | {"home": "Quảng Trị"}] * 2, "a:0+b:0"),
    "beside the one that names the head": ([TRI, TRI, TRI | {"leader": "Lê Sa"}], "a:0+b:0+c:0"),
    "beside one of another province": ([TRI, TRI, HUE | {"leader": "Lê Sa"}], "a:0+b:0 c:0"),
    "beside two heads": ([TRI, TRI, TRI | {"leader": "Lê Sa"}, TRI | {"leader": "Vũ Tư"}], "c:0 d:0 (a:0) (b:0)"),
    "within the days of one": (
        [TRI, TRI, TRI | {"leader": "Lê Sa", "start": "2031-05-01", "end": "2031-05-03"}],
        "a:0+b:0+c:0",
    ),
}


@pytest.mark.parametrize(("told", "expected"), HEADLESS.values(), ids=HEADLESS)
def test_a_delegation_without_a_named_head_is_one_trip(told, expected):
    rows = [visit(f"{name} 2031-05-02 reported") | more for name, more in zip("abcd", told, strict=False)]
    visits = table("visits", rows)
    assert groups(merge.assign_trips(visits, articles(visits))) == expected
    assert groups(merge.assign_trips(visits[::-1], articles(visits))[::-1]) == expected


GIVEN = {  # a row that a person gave the id of the trip of `a` -> groups
    "of nobody named": ({}, "a:0+b:0"),
    "of nobody named, of another place": ({"places": "Salavan"}, "a:0+b:0"),
    "of somebody else": ({"leader": "Lê Xa"}, "a:0+b:0"),
    "of somebody else, of other days": ({"leader": "Lê Xa", "start": "2031-05-22"}, "a:0 b:0"),
}


@pytest.mark.parametrize(("more", "expected"), GIVEN.values(), ids=GIVEN)
def test_a_row_given_the_id_of_a_trip_joins_it(more, expected):
    visits = table("visits", [visit("a 2031-05-02 reported") | TRI, visit("b 2031-05-02 reported") | TRI | more])
    if "leader" in more:
        visits.loc["a:0", "leader"] = "Lê Sa"
    shown = merge.assign_trips(visits[:1], articles(visits))["a:0"]
    decided = decisions("visits", {"b:0": {"trip_id": shown, "note": None}})
    assert groups(merge.assign_trips(visits, articles(visits), decided)) == expected


def test_a_report_confirms_an_announcement():
    planned, reported = visit("p 2031-06-20 planned Lê Sa"), visit("q 2031-06-20 reported Lê Sa")
    (only_planned,) = trips(planned)
    (both,) = trips(planned, reported)
    assert (only_planned["status"], only_planned["announced_on"]) == ("announced", "2031-06-12")
    assert (both["status"], both["announced_on"]) == ("confirmed", "2031-06-12")


def test_a_trip_gathers_its_reports():
    (trip,) = trips(
        visit(f"a 2031-05-02 {ONE}", kind="other", level="minister", places="Vientiane"),
        visit(f"b 2031-05-03..2031-05-04 {ONE}", kind="official", level="deputy_head", places="Savannakhet;Vientiane"),
        visit(f"c 2031-05 {ONE}", kind="working"),
    )
    assert trip["trip_id"] == "VN-LA-le-sa-2031-05"
    assert (trip["start"], trip["end"], trip["kind"], trip["level"]) == (
        "2031-05-02",
        "2031-05-04",
        "official",
        "deputy_head",
    )
    assert (trip["places"], trip["articles"], trip["outlets"]) == ("Vientiane;Savannakhet", 3, 2)


def test_an_outlet_that_is_not_known_is_none():
    told = table("visits", [visit(f"{i} 2031-05-02 {ONE}") for i in "abc"])
    known = articles(told).assign(outlet=["one.vn", None, None])
    assert merge.trips(told, known)["outlets"].tolist() == [1]


def test_a_funeral_is_no_degree_of_form():
    (trip,) = trips(visit(f"a 2031-05-02 {ONE}", kind="official"), visit(f"b 2031-05-02 {ONE}", kind="funeral"))
    assert trip["kind"] == "funeral"


ENDS = {  # rows -> start, end
    "one day": ([f"a 2031-05-02 {ONE}"], "2031-05-02", None),
    "a later day attested": ([f"a 2031-05-02 {ONE}", f"b 2031-05-04 {ONE}"], "2031-05-02", "2031-05-04"),
    "announced longer than reported": (
        ["a 2031-05-02..2031-05-05 planned Lê Sa", f"b 2031-05-02..2031-05-03 {ONE}"],
        "2031-05-02",
        "2031-05-03",
    ),
    "announced end stands without another": (
        ["a 2031-05-02..2031-05-05 planned Lê Sa", f"b 2031-05-02 {ONE}"],
        "2031-05-02",
        "2031-05-05",
    ),
    "only the month": ([f"a 2031-05 {ONE}"], "2031-05", None),
    "an announced month is the last resort": (["a 2031-05 planned Lê Sa", f"b 2031 {ONE}"], "2031", None),
}


@pytest.mark.parametrize(("rows", "start", "end"), ENDS.values(), ids=ENDS)
def test_first_and_last_day(rows, start, end):
    (trip,) = trips(*map(visit, rows))
    assert (trip["start"], trip["end"]) == (start, end)


def test_ids_of_one_month_are_numbered():
    found = trips(visit(f"a 2031-05-22 {ONE}"), visit(f"b 2031-05-02 {ONE}"), visit(f"c 2032 {ONE}"))
    assert [trip["trip_id"] for trip in found] == ["VN-LA-le-sa-2031-05", "VN-LA-le-sa-2031-05-2", "VN-LA-le-sa-2032"]


NESTED = {  # the delegation of a lower office -> part of the leader's trip or not
    "in his days and article": ({}, "VN-LA-le-sa-2031-05"),
    "another direction": ({"direction": "LA-VN"}, None),
    "other days": ({"start": "2031-05-20"}, None),
    "another article": ({"article_id": "b"}, None),
    "a leader himself": ({"level": "head_of_state"}, None),
    "office not known": ({"level": None}, None),
}


@pytest.mark.parametrize(("changed", "expected"), NESTED.values(), ids=NESTED)
def test_a_minister_in_the_delegation(changed, expected):
    lead = visit(f"a 2031-05-02..2031-05-04 {ONE}", level="head_of_government")
    minister = visit("a 2031-05-03 reported Vũ Tư", level="minister") | changed
    found = {trip["leader"]: trip["part_of_trip"] for trip in trips(lead, minister)}
    assert found == {"Lê Sa": None, "Vũ Tư": expected}


def decisions(name, rows):
    return {name: pd.DataFrame.from_dict(rows, orient="index")}


def test_decided_trips_win_and_others_may_join_them():
    rows = [
        visit(f"a 2031-05-02 {ONE}"),
        visit(f"b 2031-05-03 {ONE}"),
        visit(f"c 2031-05-03 {ONE}"),
        visit(f"d 2031 {ONE}"),
    ]
    visits = table("visits", rows)
    decided = decisions(
        "visits",
        {
            "a:0": {"trip_id": "VN-LA-le-sa-2031-05", "note": None},
            "b:0": {"trip_id": None, "note": "a mention"},
            "d:0": {"trip_id": None, "note": None},  # coded, not decided: the rule
        },
    )
    assert groups(merge.assign_trips(visits, articles(visits), decided)) == "a:0+c:0+d:0 (b:0)"


def test_a_day_joins_the_decided_trip_of_its_month():
    visits = table("visits", [visit(f"a 2031-05 {ONE}"), visit(f"b 2031-05-09 {ONE}")])
    decided = decisions("visits", {"a:0": {"trip_id": "VN-LA-le-sa-2031-05", "note": None}})
    assert groups(merge.assign_trips(visits, articles(visits), decided)) == "a:0+b:0"


# ---- commitments


def gift(text, **more):
    """A row of funding from "ARTICLE GIVER>RECEIVER SUM STAGE[=DATE] PURPOSE"; _ in names, SUM like 3000000USD or -."""
    article, parties, printed, stage, purpose = text.split(" ", 4)
    giver, taker = (name.replace("_", " ") for name in parties.split(">"))
    stage, _, day = stage.partition("=")
    amount = None if printed == "-" else int(printed[:-3])
    rates = {"USD": 1, "VND": 25000, "LAK": 20000}
    currency = None if printed == "-" else printed[-3:]
    row = {"article_id": article, "donor": giver, "donor_country": "VN", "recipient": taker, "recipient_country": "LA"}
    row |= {"min": amount, "max": amount, "currency": currency, "usd": amount and amount // rates[currency]}
    return row | {"purpose": purpose, "kind": "gift", "status": stage, "date": day or None} | more


CITY = "Hà_Nội>Vientiane"
STATE = "Vietnam>Laos"
WELL = "a library of the teachers' college"
GIFTS = {  # rows -> groups
    "promised and finished": (
        [f"a {CITY} 2000000USD pledged=2031-04-04 {WELL}", f"b {CITY} 2000000USD completed=2033-03-12 {WELL}"],
        "a:0+b:0",
    ),
    "wording is no key": (
        [f"a {CITY} 2000000USD pledged=2031-04-04 {WELL}", f"b {CITY} 2000000USD signed=2031-11 new house for books"],
        "a:0+b:0",
    ),
    "another currency within 5 %": (
        [f"a {CITY} 2000000USD signed=2031-04 {WELL}", f"b {CITY} 51000000000VND completed=2033 {WELL}"],
        "a:0+b:0",
    ),
    "another currency beyond 5 %": (
        [f"a {CITY} 2000000USD signed=2031-04 {WELL}", f"b {CITY} 56000000000VND completed=2033 {WELL}"],
        "a:0 b:0",
    ),
    "another sum": (
        [f"a {CITY} 2000000USD pledged=2031-04-04 {WELL}", f"b {CITY} 3000000USD completed=2033-03-12 {WELL}"],
        "a:0 b:0",
    ),
    "another receiver": (
        [f"a {CITY} 2000000USD pledged=2031-04-04 {WELL}", f"b Hà_Nội>Sekong 2000000USD completed=2033-03-12 {WELL}"],
        "a:0 b:0",
    ),
    "handed over twice, a year apart": (
        [f"a {CITY} 10000USD delivered=2031-10-02 rice", f"b {CITY} 10000USD delivered=2032-10-04 rice"],
        "a:0 b:0",
    ),
    "handed over, told for the day and the month": (
        [f"a {CITY} 10000USD delivered=2031-10-02 rice", f"b {CITY} 10000USD delivered=2031-10 rice"],
        "a:0+b:0",
    ),
    "promised after it was finished": (
        [f"a {CITY} 2000000USD completed=2031-04-04 {WELL}", f"b {CITY} 2000000USD pledged=2032-03-12 {WELL}"],
        "a:0 b:0",
    ),
    "longer than a work lasts": (
        [f"a {CITY} 2000000USD pledged=2011-04-04 {WELL}", f"b {CITY} 2000000USD completed=2033-03-12 {WELL}"],
        "a:0 b:0",
    ),
    "promised weeks after it was agreed on": (
        [f"a {CITY} 2000000USD signed=2031-04-04 {WELL}", f"b {CITY} 2000000USD pledged=2031-04-24 six buses"],
        "a:0 b:0",
    ),
    "told as promised the day after it was handed over": (
        [f"a {CITY} 20000USD delivered=2031-04-04 rice", f"b {CITY} 20000USD pledged=2031-04-05 rice"],
        "a:0+b:0",
    ),
    "undated": ([f"a {CITY} 2000000USD signed=2031-04 {WELL}", f"b {CITY} 2000000USD completed {WELL}"], "a:0+b:0"),
    "finished, no sum printed": (
        [
            f"a {CITY} 3000000USD pledged=2031-04-04 trụ sở Sở Nội vụ và Thanh tra thành phố",
            f"b {CITY} - completed=2033-03 trụ sở mới của Sở Nội vụ và Thanh tra thành phố",
        ],
        "a:0+b:0",
    ),
    "no sum printed, another work": (
        [f"a {CITY} 3000000USD pledged=2031-04-04 trụ sở Sở Nội vụ", f"b {CITY} - completed=2033-03 trường mầm non"],
        "a:0 b:0",
    ),
    "no sum printed, one common word": (
        [f"a {CITY} 3000000USD pledged=2031-04-04 primary school", f"b {CITY} - completed=2033-03 school"],
        "a:0 b:0",
    ),
    "no sum printed, another giver": (
        [f"a {CITY} 3000000USD pledged=2031-04-04 {WELL}", f"b Nghệ_An>Vientiane - completed=2033-03 {WELL}"],
        "a:0 b:0",
    ),
    "promised without a sum": (
        [f"a {CITY} - pledged=2031 {WELL}", f"b {CITY} 70000USD signed=2032 {WELL}"],
        "a:0+b:0",
    ),
    "the state for its ministry": (
        [
            f"a {STATE} 7300000USD signed=2031 a library of the teachers' college",
            "b Vietnam_Ministry_of_Construction>Laos 7300000USD completed=2032 library",
        ],
        "a:0+b:0",
    ),
    "the state for its ministry, another purpose": (
        [
            f"a {STATE} 7300000USD signed=2031 {WELL}",
            "b Vietnam_Ministry_of_Construction>Laos 7300000USD completed=2032 road",
        ],
        "a:0 b:0",
    ),
    "both sides another": (
        [f"a {STATE} 7300000USD signed=2031 {WELL}", f"b Nghệ_An>Sekong 7300000USD completed=2032 {WELL}"],
        "a:0 b:0",
    ),
    "a company is no part of the state": (
        [f"a {STATE} 7300000USD signed=2031 {WELL}", f"b BIDV>Laos 7300000USD completed=2032 {WELL}"],
        "a:0 b:0",
    ),
    "two gifts of one article": (
        [f"a {CITY} 10000USD delivered=2031-10 rice", f"a {CITY} 10000USD delivered=2031-10 books"],
        "a:0 a:1",
    ),
    "one gift of one article in two currencies": (
        [f"a {CITY} 10000USD delivered=2031-10 rice", f"a {CITY} 250000000VND delivered=2031-10 rice"],
        "a:0+a:1",
    ),
    "two stages of one article": (
        [f"a {CITY} 70000USD signed=2031-10 {WELL}", f"a {CITY} 70000USD completed=2032-10 {WELL}"],
        "a:0+a:1",
    ),
    "a thousand times too much": (
        [f"a {STATE} 450000USD delivered=2031-07-26 rice", f"b {STATE} 450000000USD delivered=2031-07-27 rice"],
        "a:0+b:0",
    ),
    "ten times is another gift": (
        [f"a {STATE} 450000USD delivered=2031-07-26 rice", f"b {STATE} 4500000USD delivered=2031-07-27 rice"],
        "a:0 b:0",
    ),
    "a thousand times, another year": (
        [f"a {STATE} 450000USD delivered=2031-07-26 rice", f"b {STATE} 450000000USD delivered=2033-07-27 rice"],
        "a:0 b:0",
    ),
    "a work that projects.csv names": (
        [
            f"a {STATE} 7000000USD pledged=2031 sân bay Nong Khang",
            f"b {STATE} 9900000USD completed=2037 Nongkhang airport",
        ],
        "a:0+b:0",
    ),
    "two works that projects.csv names, of one sum": (
        [f"a {STATE} 7000000USD pledged=2031 sân bay Nong Khang", f"b {STATE} 7000000USD signed=2032 cầu Xà Ớt"],
        "a:0 b:0",
    ),
    "years apart, alike purposes": (
        [f"a {CITY} 2000000USD pledged=2031-04-04 {WELL}", f"b {CITY} 2000000USD completed=2035-03-12 {WELL}"],
        "a:0+b:0",
    ),
    "years apart, other purposes": (
        [f"a {CITY} 2000000USD pledged=2031-04-04 {WELL}", f"b {CITY} 2000000USD completed=2035-03-12 six buses"],
        "a:0 b:0",
    ),
    "nobody named": (["a > 10000USD delivered=2031-10 rice", "b > 10000USD delivered=2031-10 rice"], "a:0 b:0"),
    "nothing": ([], ""),
}  # fmt: skip


AID = "Vietnam>Laos 700000000000VND"
FOR_YEARS = {  # the years of each row's sum, and the rows -> groups
    "aid of two years": (["2031", "2032"], [f"a {AID} pledged=2031-12 -", f"b {AID} signed=2032-01-12 -"], "a:0 b:0"),
    "aid of one year": (["2032", "2032"], [f"a {AID} pledged=2031-12 -", f"b {AID} signed=2032-01-12 -"], "a:0+b:0"),
    "aid of a year of a plan": (
        ["2031/2035", "2032"], [f"a {AID} pledged=2031 -", f"b {AID} signed=2032-01-12 -"], "a:0 b:0"
    ),
    "aid whose year one article leaves out": (
        ["2032", None], [f"a {AID} pledged=2032 -", f"b {AID} signed=2032-01-12 -"], "a:0+b:0"
    ),
    "aid told years later": (
        [None, None], [f"a {AID} pledged=2031 aid that is a gift", f"b {AID} signed=2036 aid that is a gift"], "a:0 b:0"
    ),
    "up to now and up to a year": (
        ["2031/..", "2031/2034"],
        [f"a {CITY} 90000USD delivered=2034 training", f"b {CITY} 90000USD delivered=2034 training"],
        "a:0+b:0",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("years", "rows", "expected"), FOR_YEARS.values(), ids=FOR_YEARS)
def test_sums_for_other_years_are_other_commitments(years, rows, expected):
    kinds = ["aid_plan" if AID in row else "grant" for row in rows]
    told = [gift(row, covers=of, kind=kind) for row, of, kind in zip(rows, years, kinds, strict=True)]
    funding = table("funding", told)
    assert groups(merge.assign_commitments(funding, articles(funding))) == expected


@pytest.mark.parametrize(("rows", "expected"), GIFTS.values(), ids=GIFTS)
def test_commitments_by_the_rule(rows, expected):
    funding = table("funding", [gift(row) for row in rows])
    assert groups(merge.assign_commitments(funding, articles(funding))) == expected


def commitments(*rows, decided=None):
    funding = table("funding", rows)
    found = merge.commitments(funding, articles(funding), decided)
    return found.astype(object).where(found.notna(), None).to_dict("records")


def test_a_commitment_gathers_its_stages():
    (one,) = commitments(
        gift(f"a {CITY} 2000000USD pledged=2031 {WELL}"),
        gift(f"b {CITY} 2000000USD pledged=2031-04-04 {WELL}"),
        gift(f"c {CITY} 2040000USD completed=2033-03 {WELL}"),
        gift(f"d {CITY} - delivered=2033-02 {WELL}"),
    )
    days = [one[f"{stage}_on"] for stage in schema.STAGES]
    assert days == ["2031-04-04", None, "2033-02", "2033-03"]
    assert (one["commitment_id"], one["status"], one["year"], one["articles"]) == ("a:0", "completed", 2031, 4)
    assert (one["amount"], one["amount_min"], one["amount_max"]) == (2040000, 2000000, 2040000)
    assert (one["reports_disagree"], one["in_totals"], one["why_not"]) == (True, True, None)


def test_a_promise_told_late_has_no_day():
    (one,) = commitments(
        gift(f"a {CITY} 20000USD delivered=2031-04-04 rice"), gift(f"b {CITY} 20000USD pledged=2031-04-05 rice")
    )
    assert [one[f"{stage}_on"] for stage in schema.STAGES] == [None, None, "2031-04-04", None]


DIFFERENT = {  # sums of one commitment, its last report first -> whether they differ
    "one sum": (["2000000USD", "2000000USD"], False),
    "one sum in two currencies": (["2000000USD", "50500000000VND"], False),
    "another than the one shown": (["2000000USD", "2040000USD"], True),
    "none of those shown": (["2000000USD", "50000000000VND", "50500000000VND"], True),
}


@pytest.mark.parametrize(("sums", "expected"), DIFFERENT.values(), ids=DIFFERENT)
def test_reports_disagree_where_any_two_do(sums, expected):
    stages = ("completed=2033-04-04", "pledged=2031-04-04", "signed=2032-04-04")
    told = [gift(f"{i} {CITY} {sum_} {of} {WELL}") for i, sum_, of in zip("abc", sums, stages, strict=False)]
    (one,) = commitments(*told)
    assert (one["amount"], one["reports_disagree"]) == (2_000_000, expected)


def test_a_row_given_the_id_of_a_commitment_drives_none_of_its_reports_out():
    rows = [
        gift(f"a {CITY} 2000000USD pledged=2031-04-04 {WELL}"),
        gift(f"b {CITY} 2000000USD signed=2031-09-04 {WELL}"),
        gift(f"c {CITY} 2000000USD signed=2035-09-04 {WELL}"),
    ]
    funding = table("funding", rows)
    assert groups(merge.assign_commitments(funding, articles(funding))) == "a:0+b:0 c:0"
    decided = decisions("funding", {"c:0": DECIDED | {"project_id": "a:0", "in_totals": None}})
    assert groups(merge.assign_commitments(funding, articles(funding), decided)) == "a:0+b:0+c:0"


WHY_NOT = {  # a row's change -> why it is in no total
    "a gift": ({}, None),
    "a loan": ({"kind": "loan"}, "loan"),
    "no sum": ({"min": None, "max": None, "currency": None, "usd": None}, "no sum printed"),
    "a part whose total is not here": ({"part_of_total": True}, "part of another row"),
    "one's own community": ({"recipient_country": "VN"}, "own community abroad"),
    "shared with a third country": ({"recipient": "Laos;Cambodia"}, "not between the two sides"),
    "shared with a third country's province": ({"recipient": "Attapeu;Ratanakiri"}, "not between the two sides"),
    "several years": ({"covers": "2026/2030"}, "several years"),
    "years up to now": ({"covers": "2026/.."}, "several years"),
    "one year": ({"covers": "2031"}, None),
    "a school year": ({"covers": "2031-32"}, None),
}


@pytest.mark.parametrize(("changed", "expected"), WHY_NOT.values(), ids=WHY_NOT)
def test_what_is_in_no_total(changed, expected):
    (one,) = commitments(gift(f"a {CITY} 2000000USD pledged=2031 {WELL}") | changed)
    assert (one["why_not"], one["in_totals"]) == (expected, expected is None)


def test_a_part_goes_with_its_total_and_adds_nothing():
    total = gift(f"a {CITY} 700000USD delivered=2031-10 flood relief")
    part = gift(f"a {CITY} 200000USD delivered=2031-10 rice", part_of_total=True)
    (one,) = commitments(total, part)
    assert (one["amount"], one["amount_min"], one["articles"]) == (700000, 700000, 1)


def test_a_misprint_is_no_report():
    told = [gift(f"{a} {STATE} 450000USD delivered=2031-07-26 flood relief") for a in "ac"]
    (one,) = commitments(*told, gift(f"b {STATE} 450000000USD delivered=2031-07-26 flood relief"))
    assert (one["amount"], one["amount_max"], one["articles"]) == (450000, 450000, 3)


NO_SUMS = {  # a sum that can hardly be meant as printed, and what the article prints of it in dollars
    "too large": ("111000000000USD", None),
    "too small": ("500VND", None),
    "not worth its dollars": ("200000000LAK", 21_000_000),
}


@pytest.mark.parametrize(("told", "usd"), NO_SUMS.values(), ids=NO_SUMS)
def test_a_sum_that_cannot_be_meant_is_shown_but_in_no_total(told, usd):
    row = gift(f"a {STATE} {told} delivered=2024-07-26 flood relief")
    (one,) = commitments(row | ({"usd": usd} if usd else {}))
    assert (one["amount"], one["in_totals"], one["why_not"]) == (row["min"], False, "misprint")


def test_of_a_work_with_one_slip_the_sound_sum_is_shown():
    slip = gift(f"b {STATE} 111000000000USD completed=2024-07-26 {WELL}")
    rows = [gift(f"a {STATE} 111000000USD pledged=2020-07-26 {WELL}"), slip]
    decided = decisions("funding", {key: DECIDED | {"project_id": "hall", "in_totals": None} for key in ("a:0", "b:0")})
    (one,) = commitments(*rows, decided=decided)
    assert (one["amount"], one["in_totals"], one["status"]) == (111_000_000, True, "completed")


SCALES = {  # reports of one gift, some a thousand times off -> the sum shown
    "of as many articles the smaller": ("a 200000000", "b 200000"),
    "what more articles print": ("a 200000", "b 200000000", "c 200000"),
    "pledged and handed over": ("a 200000 pledged=2031-07-25", "b 200000000 delivered=2031-07-26"),
}


@pytest.mark.parametrize("told", SCALES.values(), ids=SCALES)
def test_of_two_scales_the_slip_is_not_shown(told):
    def row(text):
        article, amount, *stage = text.split()
        return gift(f"{article} {STATE} {amount}USD {stage[0] if stage else 'delivered=2031-07-26'} {WELL}")

    (one,) = commitments(*map(row, told))
    assert (one["amount"], one["reports_disagree"], one["in_totals"]) == (200_000, True, True)


def test_a_report_that_a_person_calls_a_misprint_leaves_the_other_to_count():
    rows = [gift(f"{a} {STATE} {n}USD delivered=2031-07-26 {WELL}") for a, n in (("a", 200_000_000), ("b", 200_000))]
    decided = decisions("funding", {"a:0": DECIDED | {"in_totals": False, "why_not": "misprint"}})
    (one,) = commitments(*rows, decided=decided)
    assert (one["amount"], one["in_totals"], one["why_not"]) == (200_000, True, None)


def test_dollars_that_one_report_prints_outrank_the_rate_of_the_other():
    rows = [gift(f"{a} {STATE} 10000000000VND delivered=2019-07-26 {WELL}") for a in "ab"]
    rate = money.usd(10_000_000_000, "VND", 2019)
    (one,) = commitments(rows[0] | {"usd": rate}, rows[1] | {"usd": 400_000})
    assert (one["usd"], rate == 400_000) == (400_000, False)


BEGUN = {  # a work agreed on, then begun: kinds, purposes, how many commitments
    "a work": ("project", "2031-09", "2032-02", WELL, WELL, 1),
    "a work, four years later": ("project", "2031-09", "2035-12", WELL, WELL, 2),
    "another work": ("project", "2031-09", "2032-02", "school in Xay village", "clinic in Mon village", 2),
    "goods": ("gift", "2031-09", "2032-02", "lúa giống và phân bón", "lúa giống và phân bón", 2),
    "a work that one report calls a gift": (
        "gift",
        "2031-09",
        "2032-02",
        "Trường tiểu học Xay",
        "Trường tiểu học Xay",
        1,
    ),
    "aid for years": ("aid_plan", "2031-09", "2032-12", "Trường tiểu học Xay", "Trường tiểu học Xay", 2),
}


@pytest.mark.parametrize(("kind", "agreed", "begun", "one", "other", "count"), BEGUN.values(), ids=BEGUN)
def test_a_work_is_agreed_on_and_begun_later(kind, agreed, begun, one, other, count):
    rows = [gift(f"a {STATE} 5000000USD signed={agreed} {one}"), gift(f"b {STATE} 5000000USD signed={begun} {other}")]
    assert len(commitments(*(row | {"kind": kind} for row in rows))) == count


DECIDED = {"project_id": None, "part_of": None, "stage_dates": None, "in_totals": True, "why_not": None, "loan": False}


def test_decided_commitments_win_and_others_may_join_them():
    rows = [
        gift(f"a {CITY} 2000000USD pledged=2031-04-04 {WELL}"),
        gift(f"b {CITY} 2000000USD completed=2033-03-12 {WELL}"),
        gift(f"c {CITY} 2000000USD completed=2033-03-10 {WELL}"),
        gift(f"d {CITY} 500000USD delivered=2033 chairs", part_of_total=True),
    ]
    decided = decisions(
        "funding",
        {
            "a:0": DECIDED | {"stage_dates": "pledged=2031-04-04"},
            "b:0": DECIDED | {"project_id": "new-library", "stage_dates": "signed=2032;completed=2033-03-12"},
            "d:0": DECIDED | {"part_of": "b:0", "in_totals": False, "why_not": "part of another row"},
        },
    )
    funding = table("funding", rows)
    assert groups(merge.assign_commitments(funding, articles(funding), decided)) == "a:0 b:0+c:0+d:0"
    found = {one["commitment_id"]: one for one in commitments(*rows, decided=decided)}
    library = found["new-library"]
    assert (library["project_id"], library["amount"]) == ("new-library", 2000000)
    assert (library["signed_on"], library["completed_on"]) == ("2032", "2033-03-12")
    assert (library["amount_min"], library["articles"], found["a:0"]["project_id"]) == (2000000, 3, None)


INSIDE = {  # of what row a, a loan, is decided to be a part -> why it is not counted, once it is no sum of its own
    "of another loan": ("total:roads-2033", "part of another row"),
    "of a row of another loan": ("b:0", "part of another row"),
    "of a gift": ("total:library-2033", "loan"),
    "of itself": ("total:bridge-2031", "loan"),
    "of nothing": (None, "loan"),
    "of a commitment that nobody tells": ("total:dam-2040", "loan"),
    "of a loan without a printed sum": ("total:canal-2033", "loan"),
}


@pytest.mark.parametrize(("whole", "expected"), INSIDE.values(), ids=INSIDE)
def test_a_loan_inside_another_is_a_part(whole, expected):
    rows = [
        gift(f"a {STATE} 5000000USD pledged=2031-04-04 a bridge"),
        gift(f"b {STATE} 9000000USD pledged=2033-03-12 roads"),
        gift(f"c {STATE} 7000000USD pledged=2033-05-01 {WELL}"),
        gift(f"d {STATE} - pledged=2033-06-01 a canal"),
    ]
    loan = DECIDED | {"in_totals": False, "why_not": "loan", "loan": True}
    decided = decisions(
        "funding",
        {
            "a:0": loan | {"project_id": "bridge-2031", "part_of": whole, "stage_dates": "pledged=2031-04-04"},
            "b:0": loan | {"project_id": "roads-2033", "stage_dates": "pledged=2033-03-12"},
            "c:0": DECIDED | {"project_id": "library-2033", "stage_dates": "pledged=2033-05-01"},
            "d:0": loan | {"project_id": "canal-2033", "stage_dates": "pledged=2033-06-01"},
        },
    )
    found = {one["commitment_id"]: one for one in commitments(*rows, decided=decided)}
    told = {name: found[name]["why_not"] for name in ("bridge-2031", "roads-2033", "canal-2033")}
    assert told == {"bridge-2031": expected, "roads-2033": "loan", "canal-2033": "loan"}
    assert {one["kind"] for name, one in found.items() if name != "library-2033"} == {"loan"}


PARTLY = {  # what a person says of rows a and b, which the rule puts together -> groups, counted, the day of b
    "not counted": ({}, {"in_totals": False, "why_not": "several years"}, "a:0+b:0", [False], "2031-11-02"),
    "counted": ({}, {"in_totals": True}, "a:0+b:0", [True], "2031-11-02"),
    "a commitment that others may join": ({}, {"project_id": "books-2031"}, "a:0+b:0", [True], "2031-11-02"),
    "two commitments": (
        {"project_id": "library-2031"}, {"project_id": "books-2031"}, "a:0 b:0", [True, True], "2031-11-02"
    ),
    "other stages": ({}, {"stage_dates": "signed=2031-10-30"}, "a:0+b:0", [True], "2031-10-30"),
    "one of its own": (
        {"project_id": "library-2031"},
        {"in_totals": False, "why_not": "several years", "stage_dates": "signed=2031-11-02"},
        "a:0 b:0", [True, False], "2031-11-02",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("first", "said", "expected", "counted", "day"), PARTLY.values(), ids=PARTLY)
def test_each_decision_counts_by_itself(first, said, expected, counted, day):
    """Who says that a sum is in no total, or of which commitment it is, leaves everything else as it was read."""
    rows = [
        gift(f"a {CITY} 2000000USD pledged=2031-04-04 {WELL}"),
        gift(f"b {CITY} 2000000USD signed=2031-11-02 new house for books"),
    ]
    nothing = dict.fromkeys(DECIDED) | {"loan": None}
    decided = decisions("funding", {"a:0": nothing | first, "b:0": nothing | said})
    funding = table("funding", rows)
    assert groups(merge.assign_commitments(funding, articles(funding), decided)) == expected
    found = commitments(*rows, decided=decided)
    assert [one["in_totals"] for one in found] == counted
    assert found[-1]["signed_on"] == day


DOLLARS = {  # rows -> the commitment's year, its dollars, and whether constant ones are of the same year
    "at the rate of its year": (
        [f"a {CITY} 50000000000VND pledged=2011 {WELL}", f"b {CITY} 50000000000VND completed=2019 {WELL}"], 2011, None
    ),
    "as the article prints them": (
        [f"a {CITY} 2000000USD pledged=2011 {WELL}", f"b {CITY} 2000000USD completed=2019 {WELL}"], 2011, 2_000_000
    ),
}  # fmt: skip


@pytest.mark.parametrize(("rows", "year", "dollars"), DOLLARS.values(), ids=DOLLARS)
def test_dollars_are_of_the_year_that_the_sum_stands_in(rows, year, dollars):
    def read(row, day):
        return row | {"usd": money.usd(row["min"], row["currency"], day), "coding": "machine"}

    told = [read(gift(row), day) for row, day in zip(rows, (2011, 2019), strict=True)]
    (one,) = commitments(*told)
    expected = dollars or money.usd(one["amount"], one["currency"], year)
    assert (one["year"], one["usd"], one["usd_real"]) == (year, expected, money.real(expected, year))


def test_printed_dollars_outrank_the_rate():
    (one,) = commitments(gift(f"a {CITY} 50000000000VND pledged=2011 {WELL}") | {"usd": 2_345_678, "coding": "machine"})
    assert (one["usd"], one["usd_real"]) == (2_345_678, money.real(2_345_678, 2011))


# ---- yearly figures


def count(text, **more):
    """A row of scholarships from "ARTICLE NUMBER MEASURE PERIOD [PROVIDER]", hedged numbers with ~."""
    article, number, measure, period, *provider = text.split(" ", 4)
    low = number.removeprefix("~")
    row = {"article_id": article, "giver": "VN", "nationality": "LA", "min": low, "max": low, "measure": measure}
    return (
        row | {"approx": number != low, "period": period, "provider": provider[0] if provider else "government"} | more
    )


def turnover(text, **more):
    article, value, period = text.split(" ")
    return {"article_id": article, "value_usd": value, "period": period} | more


def stock(text, **more):
    article, projects, capital, day = text.split(" ")
    row = {"article_id": article, "as_of": day, "measure": "stock", "register": "VN", "direction": "VN-LA"}
    return row | {"projects": projects if projects != "-" else None, "capital_usd": capital} | more


def points(scholarships=(), trade=(), investment=(), decided=None, published=PUBLISHED):
    told = [
        table(n, r)
        for n, r in zip(("scholarships", "trade", "investment"), (scholarships, trade, investment), strict=True)
    ]
    found = merge.series(*told, decided, articles(pd.concat(told), published))
    return found.astype(object).where(found.notna(), None).to_dict("records")


COUNTS = {  # rows -> period: value [low..high] why
    "awarded over planned": (
        ["a 900 planned 2031", "b ~700 awarded 2031"],
        ["2031: 700 [700..900] awarded over planned"],
    ),
    "exact over its rounding": (
        ["a ~1200 awarded 2031", "b ~1200 awarded 2031", "c 1234 awarded 2031"],
        ["2031: 1234 [1200..1234] exact over its rounding"],
    ),
    "a number told shorter that is no rounding of it": (
        ["a 1120 awarded 2031", "c 1200 awarded 2031", "d 1200 awarded 2031"],
        ["2031: 1200 [1120..1200] printed by most outlets"],
    ),
    "cut off": (["a 1300 awarded 2031", "c 1370 awarded 2031"], ["2031: 1370 [1300..1370] exact over its rounding"]),
    "rounded up": (["a 1400 awarded 2031", "c 1370 awarded 2031"], ["2031: 1370 [1370..1400] exact over its rounding"]),
    "a half rounded up": (
        ["a 1400 awarded 2031", "c 1350 awarded 2031"],
        ["2031: 1350 [1350..1400] exact over its rounding"],
    ),
    "most outlets": (
        ["a 15 awarded 2031", "c 17 awarded 2031", "d 17 awarded 2031"],
        ["2031: 17 [15..17] printed by most outlets"],
    ),
    "one outlet twice is one": (
        ["a 15 awarded 2031", "b 15 awarded 2031", "p 17 awarded 2031"],
        ["2031: 17 [15..17] the newest"],
    ),
    "the newest": (["p 15 awarded 2031", "r 17 awarded 2031"], ["2031: 17 [15..17] the newest"]),
    "years stay apart": (
        ["a 15 awarded 2031", "a 17 awarded 2032"],
        ["2031: 15 [15..15] the only report", "2032: 17 [17..17] the only report"],
    ),
    "a school year is no year": (
        ["a 15 awarded 2031-32", "b 17 awarded 2031"],
        ["2031: 17 [17..17] the only report", "2031-32: 15 [15..15] the only report"],
    ),
    "several years make no point": (["a 150 awarded 2031/2035", "b 15 awarded 2031/.."], []),
    "a month of a stock is its year": (
        ["a 9300 students_enrolled 2031-12"],
        ["2031: 9300 [9300..9300] the only report"],
    ),
    "a stock never joins a flow": (
        ["a 15 awarded 2031", "b 15 students_enrolled 2031"],
        ["2031: 15 [15..15] the only report", "2031: 15 [15..15] the only report"],
    ),
    "no period": (["a 15 awarded "], []),
}  # fmt: skip


@pytest.mark.parametrize(("rows", "expected"), COUNTS.values(), ids=COUNTS)
def test_one_count_a_year(rows, expected):
    found = points([count(row) | ({"period": None} if row.endswith(" ") else {}) for row in rows])
    assert [f"{p['period']}: {p['min']} [{p['low']}..{p['high']}] {p['chosen_because']}" for p in found] == expected


def test_parts_are_never_summed():
    rows = [count("a 1160 planned 2031"), *(count(f"a {n} planned 2031", part_of_total=True) for n in (511, 100))]
    (point,) = points(rows)
    assert (point["series_id"], point["min"], point["low"], point["reports"]) == (
        "scholarships-VN-government-LA-planned-2031",
        1160,
        1160,
        1,
    )


def test_a_school_is_not_the_country():
    rows = [
        count("a 14000 students_enrolled 2031"),
        count("b 600 students_enrolled 2031"),
        count("c 25 students_enrolled 2032"),
    ]
    (point,) = points([row | {"provider": None} for row in rows])
    assert (point["period"], point["low"], point["provider"]) == ("2031", 14000, None)


AWARDS = {  # rows -> the awards of the state, by year
    "an embassy's are not the country's": (["a 1120 awarded 2031", "b 18 awarded 2031"], {"2031": 1120}),
    "two reports of the country's": (["a 1000 awarded 2031", "b 1200 awarded 2031"], {"2031": 1000}),
    "told for the years beside": (
        ["a 1120 awarded 2031", "b 18 awarded 2032", "c 1200 awarded 2033"],
        {"2031": 1120, "2033": 1200},
    ),
    "many more than the year before": (["a 300 awarded 2031", "b 900 awarded 2032"], {"2031": 300, "2032": 900}),
    "years far away": (["a 60 awarded 2021", "b 900 awarded 2031"], {"2021": 60, "2031": 900}),
    "a province's own": (["a 1120 awarded 2031", "b 18 awarded 2031 Nghệ An"], {"2031": 1120}),
}


@pytest.mark.parametrize(("rows", "expected"), AWARDS.values(), ids=AWARDS)
def test_a_few_awards_are_not_those_of_the_state(rows, expected):
    found = points([count(row) for row in rows])
    assert {p["period"]: p["low"] for p in found if p["provider"] == "government"} == expected
    assert any(p["provider"] == "Nghệ An" for p in found) == ("Nghệ An" in rows[-1])


def test_the_only_stock_without_a_payer_is_the_country_s():
    (point,) = points([count("a 14000 students_enrolled 2031") | {"provider": None}])
    assert (point["period"], point["low"]) == ("2031", 14000)


TURNOVERS = {
    "a part of the year": ([turnover("a 900000000 2031-01/2031-06")], []),
    "told over estimated": (
        [turnover("a 1500000000 2031", estimate=True), turnover("b 1370000000 2031", estimate=False)],
        [("trade-2031", 1370000000, 1370000000, 1500000000)],
    ),
    "a rounding supports its number": (
        [turnover("a 1370000000 2031"), turnover("c 1400000000 2031"), turnover("d 1250000000 2031")],
        [("trade-2031", 1370000000, 1250000000, 1400000000)],
    ),
    "more than can be meant": ([turnover("a 1370000000000 2031")], []),
    "growth alone": ([turnover("a 1 2031", value_usd=None, growth_pct=4)], []),
}


@pytest.mark.parametrize(("rows", "expected"), TURNOVERS.values(), ids=TURNOVERS)
def test_one_turnover_a_year(rows, expected):
    found = points(trade=rows)
    assert [(p["series_id"], p["usd"], p["low"], p["high"]) for p in found] == expected


STOCKS = {
    "the latest count of the year": (
        ["a 240 5100000000 2031-03", "b 250 5200000000 2031-10"],
        [("VN", 250, 5200000000)],
    ),
    "a count told the year after closes the year": (
        ["c 250 5200000000 2031-11", "d 250 5200000000 2031-11", "r 260 5400000000 2031"],
        [("VN", 260, 5400000000)],
    ),
    "a sum over none": (["a 250 5200000000 2031-03", "b 260 - 2031-10"], [("VN", 250, 5200000000)]),
}  # fmt: skip


@pytest.mark.parametrize(("rows", "expected"), STOCKS.values(), ids=STOCKS)
def test_one_stock_a_year(rows, expected):
    found = points(
        investment=[stock(row.replace(" - ", " 0 ")) | ({"capital_usd": None} if " - " in row else {}) for row in rows]
    )
    assert [(p["register"], p["min"], p["usd"]) for p in found] == expected


MISPRINTS = {  # rows, why the second is left out -> value [low..high] of how many reports, and why it was chosen
    "a count of another report": (
        ["art-0 412 5012000000 2031", "art-2 409 5000000000 2031"], "the earlier count; art-0:0 chosen",
        "412 5012000000 [409..412] 2 exact over its rounding",
    ),
    "a misprint": (
        ["art-0 412 5012000000 2031", "art-2 142 5012000000 2031"], "142 is a misprint of 412 (art-0:0)",
        "412 5012000000 [412..412] 2 the misprint left out",
    ),
    "a misprint among reports that agree": (
        ["art-0 412 5012000000 2031", "art-2 142 5000000000 2031", "art-3 412 5012000000 2031"],
        "a misprint (art-0:0)",
        "412 5012000000 [412..412] 3 the misprint left out",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("rows", "why", "expected"), MISPRINTS.values(), ids=MISPRINTS)
def test_a_misprint_is_a_report_but_none_of_the_range(rows, why, expected):
    said = {"art-0:0": {"in_series": True, "why_not": None}, "art-2:0": {"in_series": False, "why_not": why}}
    said |= {"art-3:0": {"in_series": False, "why_not": "repeats art-0:0"}} if len(rows) > 2 else {}
    (point,) = points(investment=[stock(row) for row in rows], decided=decisions("investment", said))
    told = "{min} {usd} [{low}..{high}] {reports} {chosen_because}"
    assert told.format(**point) == expected
    assert point["article_ids"].split(";") == [row.split()[0] for row in rows]


def test_registers_and_directions_stay_apart():
    rows = [
        stock("a 250 5200000000 2031"),
        stock("b 410 4300000000 2031", register="LA"),
        stock("c 9 70000000 2031", direction="LA-VN"),
    ]
    assert [(p["giver"], p["register"], p["usd"]) for p in points(investment=rows)] == [
        ("LA", "VN", 70000000),
        ("VN", "LA", 4300000000),
        ("VN", "VN", 5200000000),
    ]


def test_decided_points_win_and_other_reports_give_their_range():
    rows = [count(f"art-{n} {number} awarded 2031") for n, number in enumerate((1155, 1100, 900, 1300, 40))]
    says = {
        "art-1:0": "told early; art-0:0 chosen",
        "art-2:0": "repeats art-1:0",
        "art-4:0": "Lao count, another thing",
    }
    decided = decisions(
        "scholarships",
        {"art-0:0": {"in_series": True, "why_not": None}}
        | {k: {"in_series": False, "why_not": w} for k, w in says.items()},
    )
    (point,) = points(rows, decided=decided)
    assert (point["min"], point["low"], point["high"], point["reports"]) == (1155, 900, 1300, 4)
    assert point["article_ids"].split(";")[0] == "art-0"


def test_a_decision_for_a_row_without_a_count_makes_no_point():
    rows = [count("a 15 awarded 2031", min=None, max=None), count("b 17 awarded 2031")]
    decided = decisions("scholarships", {"a:0": {"in_series": True, "why_not": None}})
    assert [point["min"] for point in points(rows, decided=decided)] == [17]


# ---- the score

SCORES = {  # rule, person -> precision, recall
    "the same": ("aabb", "ccdd", 1, 1),
    "split": ("aabc", "aabb", 1, 0.5),
    "lumped": ("aaaa", "aabb", 2 / 6, 1),
    "all apart": ("abcd", "abcd", 1, 1),
    "nothing found": ("abcd", "aabb", 0, 0),
    "a mention stands alone": ("aa__", "aab_", 1, 1),
    "a mention lost": ("a___", "aab_", 0, 0),
}


@pytest.mark.parametrize(("rule", "person", "precision", "recall"), SCORES.values(), ids=SCORES)
def test_pairwise_scores(rule, person, precision, recall):
    by_rule, by_hand = (pd.Series([None if c == "_" else c for c in text], dtype="str") for text in (rule, person))
    scores = merge.pairwise_scores(by_rule, by_hand)
    assert (scores.precision, scores.recall) == (pytest.approx(precision), pytest.approx(recall))


def test_arguments_stay_as_they_were():
    visits = table("visits", [visit(f"a 2031-05-02 {ONE}"), visit(f"b 2031-05 {ONE}")])
    before = visits.copy(deep=True)
    merge.trips(visits, articles(visits))
    pd.testing.assert_frame_equal(visits, before)


def test_a_key_that_stands_twice_is_refused():
    visits = pd.concat([table("visits", [visit(f"a 2031-05-02 {ONE}")])] * 2)
    with pytest.raises(ValueError, match="twice"):
        merge.trips(visits, articles(visits))
