"""Givers, receivers and payers that a person writes, in any spelling, and what a row of them then tells."""

import pytest
from chart_corpora import article, point

from helpers import charts, hand, names, records, review, schema
from helpers.building import build
from helpers.correcting.correction_files import Wrong
from helpers.language import lexicon
from helpers.naming.known_parties import known, payer, sides

ARTICLE = "kham-muon-ha-tinh"


def show(found):
    """'name (country kind)', a question mark behind what no list has, two where either country may be meant."""
    return f"{found.name} ({found.country or '-'} {found.kind or '-'}){'??' if found.twin else '' if found.listed else '?'}"


KNOWN = {  # as written -> who it is
    "Chính phủ Việt Nam": "Vietnam (VN state)",
    "Việt Nam": "Vietnam (VN state)",
    "viet nam": "Vietnam (VN state)",
    "Lao government": "Laos (LA state)",
    "Lào": "Laos (LA state)",
    "Bộ Y tế Lào": "Lao Ministry of Health (LA ministry)",
    "Lao Ministry of Health": "Lao Ministry of Health (LA ministry)",
    "Bộ Y tế": "Bộ Y tế (- ministry)??",
    "Chính phủ": "Chính phủ (- state)??",
    "government": "government (- state)??",
    "tỉnh Hà Tĩnh": "Hà Tĩnh (VN province)",
    "TỈNH HÀ TĨNH": "Hà Tĩnh (VN province)",
    "nghe an": "Nghệ An (VN province)",
    "UBND tỉnh Nghệ An": "Nghệ An (VN province)",
    "Khăm Muộn": "Khammouane (LA province)",
    "huyện Mường La": "Sơn La (VN province)",  # and no district of Laos that is called so without diacritics
    "HUYỆN MƯỜNG LA": "Sơn La (VN province)",
    "huyện Nongbok": "Khammouane (LA province)",
    "Tổng Lãnh sự quán Việt Nam tại Savannakhet": "Vietnamese Consulate General in Savannakhet (VN state)",
    "người dân Attapeu": "people of Attapeu (LA people)",
    "people of Attapeu": "people of Attapeu (LA people)",
    "Khammouane hospital": "Khammouane hospital (LA organisation)",
    "Bệnh viện tỉnh Khăm Muộn": "Khammouane hospital (LA organisation)",
    "Vietnamese community in Savannakhet": "Vietnamese community in Savannakhet (VN community)",
    "bidv": "BIDV (VN company)",
    "Yên Bái và Sơn La": "Yên Bái;Sơn La (VN province)",
    "Yên Bái;Sơn La": "Yên Bái;Sơn La (VN province)",
    "Laos and Cambodia (joint)": "Laos;Cambodia (- state)",
    "LaoVietBank": "LaoVietBank (- company)",
    "Công ty Xay": "Công ty Xay (- company)?",
    "Công ty Xay (Lào)": "Công ty Xay (LA company)?",
    "Xay Sẹt": "Xay Sẹt (- -)?",
    "Công ty Xay tặng tỉnh Nghệ An": "Công ty Xay tặng tỉnh Nghệ An (- -)?",
}


@pytest.mark.parametrize("written", KNOWN)
def test_every_spelling_of_the_lists_is_known(written):
    assert show(known(written)) == KNOWN[written]


def test_what_the_tables_call_a_party_is_its_own_name():
    rows = records.read("funding", local=False)
    printed = {name for c in ("giver_party", "receiver_party") for cell in rows[c].dropna() for name in cell.split(";")}
    printed |= {row["party"] for row in lexicon.rows("parties") if row["party"] not in ("several", "government")}
    assert {name for name in printed if known(name).name != name or not known(name).listed} == set()
    paid = records.read("scholarships", local=False)
    paid = paid[paid["provider"].notna()]
    assert [payer(*row).name for row in zip(paid["provider"], paid["giver"], strict=True)] == paid["provider"].tolist()


def test_no_spelling_of_a_place_is_of_the_other_country():
    wrong = set()
    for row in lexicon.rows("places"):
        for form in (row["name"], *lexicon.split(row["aliases"])):
            found = {known(spelling).country for spelling in (form, form.lower(), form.upper())}
            wrong |= {(form, found)} if not found <= {row["country"], None} else set()
    assert not wrong
    assert {known(place.name).country for place in names.places().values() if place.kind == "province"} == {"VN", "LA"}


SIDES = {  # giver, receiver, their countries as told -> both, each with its country
    "each tells the other": (("Bộ Y tế", "Bộ Y tế Lào"), "Vietnam Ministry of Health VN > Lao Ministry of Health LA"),
    "the giver tells": (("Lào", "Bộ Y tế"), "Laos LA > Vietnam Ministry of Health VN"),
    "neither tells": (("Bộ Y tế", "Bộ Y tế"), "Bộ Y tế - > Bộ Y tế -"),
    "it is told": (("Bộ Y tế", "Bộ Y tế", "VN"), "Vietnam Ministry of Health VN > Lao Ministry of Health LA"),
    "a giver of no list": (("Công ty Xay", "Lào"), "Công ty Xay - > Laos LA"),
    "told of a giver of no list": (("Công ty Xay", "Lào", "VN"), "Công ty Xay VN > Laos LA"),
    "a gift to one's own people": (
        ("Việt Nam", "Trường Xay", None, "VN"),
        "Vietnam VN > Trường Xay VN",
    ),
}


@pytest.mark.parametrize("case", SIDES)
def test_the_two_sides_tell_whose_the_other_is(case):
    written, expected = SIDES[case]
    assert " > ".join(f"{one.name} {one.country or '-'}" for one in sides(*written)) == expected


PAYERS = {  # provider as written, giver -> provider of the tables
    ("Chính phủ", "VN"): "government",
    ("Việt Nam", "VN"): "government",
    ("Lao government", "LA"): "government",
    ("Lao government", "VN"): "Laos",  # a contradiction, which the desk refuses
    ("Bộ Công an", "VN"): "Ministry of Public Security",
    ("Học viện Quốc phòng", "VN"): "Ministry of National Defence",
    ("tỉnh Nghệ An", "VN"): "Nghệ An",
    ("Đại học Thái Nguyên", "VN"): "Thái Nguyên University",
    ("Vừ A Dính Scholarship Fund", "VN"): "Vừ A Dính Fund",  # as the shipped records have it
    ("Quỹ Xay", "VN"): "Quỹ Xay",
}


@pytest.mark.parametrize(("written", "giver"), PAYERS)
def test_who_pays_is_called_as_in_the_records(written, giver):
    assert payer(written, giver).name == PAYERS[written, giver]


SORTED = {  # provider of the tables -> its heading in the chart, also where parties.csv does not print it
    "Nghệ An": "province",
    "Bắc Ninh": "province",
    "Vinh University": "school",
    "Hoa Sen University": "school",
    "Công ty Xay": "company",
    "Quỹ Xay Sẹt": "association",
    "Ministry of Public Security": "association",
}


def test_who_pays_stands_under_his_own_heading():
    points = [
        point(n, "scholarships", provider=provider, measure="awarded", min=9, max=9)
        for n, provider in enumerate(SORTED)
    ]
    articles = schema.conform([article(n) for n in range(len(SORTED))], "articles")
    drawn = charts.scholarship_givers(schema.conform(points, "series"), articles).data
    assert dict(zip(drawn["provider"], drawn["sort"], strict=True)) == SORTED


# ---- at the desk, and in files written by hand


@pytest.fixture(scope="module")
def desk():
    made = review.example()
    made.clean()
    return made


GIFT = {"min": 10_000_000, "currency": "VND", "kind": "gift", "status": "delivered", "date": "2025-08-20"}
ADDED = {  # what a person says -> donor, its country, recipient, its country; what he is told
    "in Vietnamese": (
        {"donor": "Chính phủ Việt Nam", "recipient": "Chính phủ Lào"},
        ("Vietnam", "VN", "Laos", "LA"),
        None,
    ),
    "told by the other side": (
        {"donor": "Bộ Y tế", "recipient": "Bộ Y tế Lào"},
        ("Vietnam Ministry of Health", "VN", "Lao Ministry of Health", "LA"),
        "donor: 'Bộ Y tế' is taken as Vietnam Ministry of Health, since the other side is LA; else give donor_country",
    ),
    "told by nothing": (
        {"donor": "Bộ Y tế", "recipient": "Bộ Y tế"},
        ("Bộ Y tế", None, "Bộ Y tế", None),
        "donor: 'Bộ Y tế' may be either country's and stays as written: give donor_country (VN or LA)",
    ),
    "a giver of no list": (
        {"donor": "Công ty Xay", "recipient": "Lào"},
        ("Công ty Xay", None, "Laos", "LA"),
        "donor: 'Công ty Xay' is not in parties.csv and stays as written; its country is not known: give donor_country "
        "(VN or LA), or put it into data/reference/local/parties.csv",
    ),
    "its country told": (
        {"donor": "Công ty Xay", "donor_country": "Việt Nam", "recipient": "Lào"},
        ("Công ty Xay", "VN", "Laos", "LA"),
        None,
    ),
    "a receiver of no list": (
        {"donor": "tỉnh Hà Tĩnh", "recipient": "Trường Xay"},
        ("Hà Tĩnh", "VN", "Trường Xay", "LA"),
        "recipient: 'Trường Xay' is not in parties.csv and stays as written; its country is taken as LA, the other side: "
        "else give recipient_country",
    ),
    "its country told, too": (
        {"donor": "tỉnh Hà Tĩnh", "recipient": "Trường Xay", "recipient_country": "VN"},
        ("Hà Tĩnh", "VN", "Trường Xay", "VN"),
        None,
    ),
    "against the lists": (
        {"donor": "tỉnh Hà Tĩnh", "donor_country": "LA", "recipient": "Việt Nam"},
        ("Hà Tĩnh", "LA", "Vietnam", "VN"),
        "donor: the lists have Hà Tĩnh in VN, and here donor_country is LA",
    ),
}


@pytest.mark.parametrize("case", ADDED)
def test_a_sum_that_a_person_adds_has_its_two_sides(desk, case):
    fields, expected, told = ADDED[case]
    said = desk.add(ARTICLE, "funding", **GIFT, **fields)
    try:
        row = desk.load().funding.loc[f"{ARTICLE}:1"]
    finally:
        desk.undo()
    sides_told = [
        row[c] if row[c] == row[c] else None for c in ("donor", "donor_country", "recipient", "recipient_country")
    ]
    assert tuple(sides_told) == expected
    assert f"  funding.{told}" in said.splitlines() if told else "parties.csv" not in said


CORRECTED = {  # what a person changes in "Hà Tĩnh > Khammouane hospital" -> the four cells
    "another giver brings its country": ({"donor": "Khăm Muộn"}, ("Khammouane", "LA", "Khammouane hospital", "LA")),
    "one of no list has none": ({"donor": "Xay Sẹt"}, ("Xay Sẹt", None, "Khammouane hospital", "LA")),
    "the country alone": ({"donor_country": "Lào"}, ("Hà Tĩnh", "LA", "Khammouane hospital", "LA")),
    "another receiver": ({"recipient": "tỉnh Sekong"}, ("Hà Tĩnh", "VN", "Sekong", "LA")),
    "the receiver's country": ({"recipient_country": "VN"}, ("Hà Tĩnh", "VN", "Khammouane hospital", "VN")),
}


@pytest.mark.parametrize("case", CORRECTED)
def test_a_giver_corrected_leaves_no_country_behind(desk, case):
    fields, expected = CORRECTED[case]
    desk.correct(ARTICLE, "funding", 0, **fields)
    try:
        row = desk.load().funding.loc[f"{ARTICLE}:0"]
    finally:
        desk.undo()
    assert (
        tuple(
            row[c] if row[c] == row[c] else None for c in ("donor", "donor_country", "recipient", "recipient_country")
        )
        == expected
    )


def test_who_pays_scholarships_is_checked(desk):
    award = {"min": 1000, "measure": "awarded", "nationality": "Lào", "period": "2025"}
    said = desk.add(ARTICLE, "scholarships", giver="Việt Nam", provider="Quỹ Xay", **award)
    assert "'Quỹ Xay' is not in parties.csv and stays as written" in said
    desk.undo()
    with pytest.raises(Wrong, match="'Chính phủ Lào' is LA, and the giver is VN"):
        desk.add(ARTICLE, "scholarships", giver="VN", provider="Chính phủ Lào", **award)
    desk.add(ARTICLE, "scholarships", giver="Việt Nam", provider="Chính phủ", **award)
    row = desk.load().scholarships.loc[f"{ARTICLE}:0"]
    desk.undo()
    assert (row["giver"], row["provider"], row["nationality"]) == ("VN", "government", "LA")


DAYS = {  # a day as a person writes it -> as the row has it; None: refused
    "13/8/2025": "2025-08-13",
    "02/2024": "2024-02",
    "2024-2": None,
    "13 tháng 8, 2025": "2025-08-13",
    "31/2/2025": None,
    "8/25": None,
}


@pytest.mark.parametrize("written", DAYS)
def test_days_are_taken_as_metadata_are(desk, written):
    if DAYS[written] is None:
        with pytest.raises(Wrong, match="is no date; write it as 2024-03-11, 11/3/2024, 2024-03 or 2024"):
            desk.correct(ARTICLE, "funding", 0, date=written)
        return
    assert f"→ {DAYS[written]}" in desk.correct(ARTICLE, "funding", 0, date=written)
    desk.undo()


HEADER = "id,row,donor,recipient,donor_country,min,max,currency,status\n"
BY_HAND = {  # a row of records/local/funding.csv -> the four cells; whether a build says that something is left open
    "x,0,Việt Nam,Lào,,5,5,USD,delivered": (("Vietnam", "VN", "Laos", "LA"), ""),
    "x,0,Bộ Y tế,Lào,,5,5,USD,delivered": (("Vietnam Ministry of Health", "VN", "Laos", "LA"), ""),
    "x,0,Công ty Xay,Lào,VN,5,5,USD,delivered": (("Công ty Xay", "VN", "Laos", "LA"), ""),
    "x,0,Công ty Xay,Lào,,5,5,USD,delivered": (("Công ty Xay", None, "Laos", "LA"), "x:0 'Công ty Xay'"),
    "x,0,Công ty Xay,Trường Sẹt,,5,5,USD,delivered": (
        ("Công ty Xay", None, "Trường Sẹt", None),
        "x:0 'Công ty Xay', x:0 'Trường Sẹt'",
    ),
}


@pytest.mark.parametrize("line", BY_HAND)
def test_rows_written_by_hand_are_looked_up_too(tmp_path, line):
    expected, open_ones = BY_HAND[line]
    (tmp_path / "funding.csv").write_text(HEADER + line + "\n", encoding="utf-8")
    rows = records.own(tmp_path)
    (row,) = hand.facts(rows, rows["funding"]["row"].iloc[:0], "mine/")["funding"].to_dict("records")
    assert (
        tuple(
            row[c] if row[c] == row[c] else None for c in ("donor", "donor_country", "recipient", "recipient_country")
        )
        == expected
    )
    assert [f"{note.source_file} {note.told.partition(';')[0]}" for note in hand.notes(rows, "mine/")] == (
        [f"mine/funding.csv whose these are no list tells: {open_ones}"] if open_ones else []
    )


def test_a_build_says_what_rows_leave_open(tmp_path):
    (tmp_path / "pages").mkdir()
    own = tmp_path / "mine"
    own.mkdir()
    (own / "funding.csv").write_text(
        HEADER + next(line for line in BY_HAND if BY_HAND[line][1]) + "\n", encoding="utf-8"
    )
    summary = build.build(tmp_path / "out", tmp_path / "pages", records=own)
    assert any("x:0 'Công ty Xay'" in line and "fill donor_country" in line for line in summary.said())
