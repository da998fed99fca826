"""Printed names -> people.csv and places.csv; one line a behaviour."""

import pytest

from helpers import names
from helpers.language import lexicon
from helpers.naming import items, placenames
from helpers.naming.spots import spots_in

PEOPLE = {
    "Thongloun Sisoulith": "Thongloun Sisoulith",
    "Thoong-lun Xi-xu-lít": "Thongloun Sisoulith",
    "Thoong - lun Xi - xu - lít": "Thongloun Sisoulith",
    "Thoong – lun Xi - xu -lít": "Thongloun Sisoulith",
    "Thoong-Lun Xi-Xu-Lít": "Thongloun Sisoulith",
    "Thoong\u2011lun Xi\u2011xu\u2011lít": "Thongloun Sisoulith",
    "Thongluon Sinsoulith": "Thongloun Sisoulith",  # two slips
    "Bun-nhăng Vo-la-chít": "Bounnhang Vorachith",
    "Xỏn-xay Xi-phăn-đon": "Sonexay Siphandone",
    "Sonexay Siphandonr": "Sonexay Siphandone",
    "Santiphab Phonvihan": "Santiphap Phomvihane",
    "Saysomphone Phomvihan": "Saysomphone Phomvihane",  # his brother's family name is the same
    "To Lam": "Tô Lâm",
    "Trương Hoà Bình": "Trương Hòa Bình",
    "Nguyễn Xuân Phúc": "Nguyễn Xuân Phúc",
    "Thoonglun Sisulith": "Thongloun Sisoulith",
    "Bounnhang Volachith": "Bounnhang Vorachith",
    "Chum-ma-ly Xay-nha-xỏn": "Choummaly Sayasone",
    "Choummaly Saynhasone": "Choummaly Sayasone",
    "Anouphab Tounalom": "Anouphap Tounalom",
    "Bun-thoong Chít-ma-ny": "Bounthong Chitmany",
    "Xay-xổm-phon Phôm-vi-hản": "Saysomphone Phomvihane",
    "Phankham Viphavan": "Phankham Viphavanh",
    "Lếch-lay Xi-vi-lay": "Leklay Sivilay",
    "NGÔ XUÂN LỊCH": "Ngô Xuân Lịch",
    "XỔN-XAY XI-PHĂN-ĐON": "Sonexay Siphandone",
    "Nguyễn Xuân Phuc": "Nguyễn Xuân Phúc",  # no syllable is without a tone that ends so
    "Trần Quôc Tỏ": "Trần Quốc Tỏ",
    # sounds as Vietnamese writes them: uô and iê, c for k, nh for y, ơ for eu
    "Sun-thon Xay-nha-chặc": "Sounthone Xayachack",
    "Sẻng-nuôn Say-nha-lạt": "Sengnouane Sayalat",
    "Khăm – liêng U - tha – cay - xỏn": "Khamliang Outhakaysone",
    "Sa-lơm-xay Côm-ma-sít": "Saleumxay Kommasith",
    # nobody, or nobody for sure
    "Kẹo-nuôn Xay-nha-lạt": None,  # of one family
    "Bun-liêng U-tha-cay-xỏn": None,
    "Xổm-xay Côm-ma-xít": None,
    "Lê Thanh Long": None,  # Lê Thành Long is another man
    "Trần Quộc Tỏ": None,
    "Nguyễn Phuc": None,
    "Sisoulith": None,  # a family name alone is not one person's
    "Xi-phăn-đon": None,
    "Bun-nhăng": None,
    "Khamtay": None,
    "Phạm Minh": None,
    "Nguyễn Phú": None,
    "Hun Manet": None,
    "Tập Cận Bình": None,
    "Nguyen Van Quang": None,  # two men
    "Nguyễn Văn Quáng": None,
    "Hun Sen": None,
    "Prayut Chan-o-cha": None,
    "Khamphao Ernthavanh": None,
    "Somkeo Phanthavong": None,
    "Phomvihane": None,
    "": None,
}


@pytest.mark.parametrize("printed", PEOPLE)
def test_canonical_person(printed):
    assert names.canonical_person(printed) == PEOPLE[printed]


def test_every_spelling_is_its_own_person():
    wrong = {
        form: names.canonical_person(form)
        for form, name in names.spellings().items()
        if names.canonical_person(form) != name
    }
    assert not wrong


def test_no_two_people_are_joined_by_sound():
    """Each Lao name, taken out of the list, is joined with nobody else."""
    from rapidfuzz import fuzz

    keys = [(key, name) for key, name in names._lao_keys().items()]
    assert all(name for _, name in keys)
    near = [
        (one, other)
        for n, (one, a) in enumerate(keys)
        for other, b in keys[n + 1 :]
        if a != b and fuzz.ratio(one, other) >= names.FUZZY_SCORE
    ]
    assert not near


OFFICES = {
    ("Thongloun Sisoulith", "2017-04-26"): "head_of_government",
    ("Thongloun Sisoulith", "2022-01"): "head_of_party",
    ("Tô Lâm", "2024-07-11"): "head_of_state",
    ("Tô Lâm", "2025-12-01"): "head_of_party",
    ("Tô Lâm", "1990"): None,
    ("nobody", "2020"): None,
    ("Tô Lâm", None): None,
}


@pytest.mark.parametrize(("name", "date"), OFFICES)
def test_office_on(name, date):
    term = names.office_on(name, date)
    assert (term.level if term else None) == OFFICES[name, date]


def test_holder():
    assert names.holder("head_of_government", "LA", "2024-01-06") == "Sonexay Siphandone"
    assert names.holder("head_of_government", "LA", None) is None
    assert names.holder("provincial", "LA", "2024-01-06") is None


PLACES = {
    "Viêng Chăn": "Vientiane",
    "tỉnh Viêng Chăn": "Vientiane Province",
    "Hủa Phăn": "Houaphanh",
    "TP.HCM": "Thành phố Hồ Chí Minh",
    "Viêng-chăn": "Vientiane",
    "Huaphan": "Houaphanh",
    "Sê Kông": "Sekong",
    "Xekong": "Sekong",
    "Khăm Muộn": "Khammouane",
    "Bôlykhămxay": "Bolikhamxay",
    "Xaynabury": "Xayaboury",
    "Champassak": "Champasak",
    "hòa bình": None,  # peace
    "thái bình": None,
    "Bangkok": None,
    "Phnom Penh": None,
    "Vân Nam": None,
    "": None,
    "Paris": None,
}


@pytest.mark.parametrize("printed", PLACES)
def test_canonical_place(printed):
    assert placenames.canonical_place(printed) == PLACES[printed]


FOUND = {
    "giữa Hà Nội và tỉnh Viêng Chăn": ["Hà Nội", "Vientiane Province"],
    "tỉnh Lào Cai": ["Lào Cai"],
    "vì hòa bình, ổn định": [],
    "tỉnh Hoà Bình": ["Hòa Bình"],
    "thuốc lào": [],
    "dép lào, gió bụi": [],
    "đi bình định tâm": [],
    "Vân Nam và Quảng Tây": [],
}


@pytest.mark.parametrize("text", FOUND)
def test_place_matcher(text):
    assert [m.key for m in placenames.place_matcher().find(text)] == FOUND[text]


SPELT = {  # a place of Laos behind its unit, by its sound -> what is found
    "tỉnh Luông - Pha – Băng, Sa – La – Van (Lào)": ["Luang Prabang", "Salavan", "Laos"],
    "các tỉnh: Bô – Ly – Khăm – Xay và Luông – nặm – thà": ["Bolikhamxay", "Luang Namtha"],
    "tỉnh Xiêng – Khoảng - Lào": ["Xieng Khouang", "Laos"],
    "tỉnh Nong – Bua – Sẹt": [],
    "các tỉnh: Lê Văn Nam và Trần Hải": [],
}


@pytest.mark.parametrize("text", SPELT)
def test_places_by_their_sound(text):
    assert [m.key for m in placenames.find_places(text)] == SPELT[text]


GLUED = {  # a text -> the words found where "tại" may stand behind a phrase without a space
    "Bằngtại Huế": ["Bằng"],
    "Bằng tại Huế": ["Bằng"],
    "Bằngtạinhà": [],
    "Bằnglăng": [],
    "cao Bằngtại Huế": ["Bằng"],
    "xBằngtại Huế": [],
}


@pytest.mark.parametrize("text", GLUED)
def test_a_lost_space(text):
    matcher = lexicon.Matcher([("Bằng", "name")], fold_case=False, glued=["tại"])
    assert [text[m.start : m.end] for m in matcher.find(text)] == GLUED[text]


def test_every_row_of_countries_is_a_place_of_its_country():
    for row in lexicon.rows("countries"):
        text = f"Ngày 12/6, tại {row['phrase']}, hai bên đã gặp nhau."
        sides = {item.side for item in items.items_of(text) if item.kind == "place"}
        assert (row["phrase"], sides) == (row["phrase"], {row["country"]})
        assert {spot.country for spot in spots_in(text)} == (set() if row["kind"] == "organisation" else sides)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Diễn đàn châu Á - Thái Bình Dương họp ở Thái Bình.", ["Thái Bình"]),
        ("Khu vực Ấn Độ Dương và Ấn Độ.", ["Ấn Độ"]),
        ("Phóng viên Báo Hà Nội Mới ở Hà Nội.", ["Hà Nội"]),
        # negatives: what stands behind is another name
        ("Chủ tịch UBND tỉnh Thái Bình Dương Văn An tiếp đoàn.", ["tỉnh Thái Bình"]),
        ("Ở Hà Nội, Mới đây thôi.", ["Hà Nội"]),
    ],
)
def test_a_longer_name_is_no_place(text, places):
    assert [text[spot.start : spot.end] for spot in spots_in(text)] == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Đoàn tỉnh Bô li khăm xay sang thăm.", ["tỉnh Bô li khăm xay = Bolikhamxay"]),
        ("Hai tỉnh Xay Sổm Bun và Sa Ra Van họp.", ["Hai tỉnh Xay Sổm Bun = Xaysomboun", "Sa Ra Van = Salavan"]),
        (
            "Các tỉnh Savannakhet, Át Ta Pư, Xê Kông họp.",
            ["Các tỉnh Savannakhet = Savannakhet", "Át Ta Pư = Attapeu", "Xê Kông = Sekong"],
        ),
        ("Công an huyện Pạc Xăn Khăm Phết đến.", ["huyện Pạc Xăn = Pakxan"]),
        # negatives: without a unit anything may sound so; other names; Vietnamese places
        ("Ông Xa Ra Van đến.", []),
        ("Đoàn tỉnh Khăm Phết Bun sang.", []),
        ("Huyện Vũ Thư và huyện Phù Cừ.", []),
    ],
)
def test_lao_places_are_known_by_their_sound_behind_their_unit(text, places):
    assert [f"{text[m.start : m.end]} = {m.key}" for m in placenames.find_places(text)] == places


LEVELS_HELD = {  # name, day -> levels
    "Thongloun Sisoulith": ("2021-06-28", {"head_of_party", "head_of_state"}),
    "Thongloun Sisoulith, before": ("2013-08", {"deputy_head", "minister"}),
    "Nguyễn Phú Trọng": ("2019-02-24", {"head_of_party", "head_of_state"}),
    "Nguyễn Phú Trọng, before": ("2017-05", {"head_of_party"}),
    "nobody": ("2017-05", set()),
}


@pytest.mark.parametrize("case", LEVELS_HELD)
def test_levels_of_all_offices_held(case):
    day, levels = LEVELS_HELD[case]
    assert names.levels_on(case.partition(",")[0], day) == levels
