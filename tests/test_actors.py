"""Who a sentence names: "kind country name | office | level", one line a behaviour."""

import pytest

from helpers import names
from helpers.language import lexicon
from helpers.naming import placenames
from helpers.naming.actors import find_actors
from helpers.text import Article


def told(text: str, published: str | None = "2024-03-20") -> list[str]:
    actors = find_actors(Article("own", text, published=published, published_basis="stated"))
    return [
        f"{a.kind} {a.country} {a.name} | {a.office} | {a.level}" + (" resident" if a.resident else "") for a in actors
    ]


CASES = {
    "an office behind a name that is thanked is that of who thanks": (
        "Cảm ơn Chánh án Khăm Phon Súc-đa-von, Chủ tịch Quốc hội khẳng định sẽ ủng hộ.",
        [
            "person LA Khăm Phon Súc-đa-von | Chánh án | other",
            "office None None | Chủ tịch Quốc hội | head_of_parliament",
        ],
    ),
    "the last office behind somebody welcomed is that of who welcomes": (
        "Chào mừng ông Khăm Phon Súc-đa-von, Bí thư Tỉnh ủy Hủa Phăn, Chủ tịch Quốc hội nhấn mạnh.",
        [
            "person LA Khăm Phon Súc-đa-von | Bí thư Tỉnh ủy Hủa Phăn | provincial",
            "office None None | Chủ tịch Quốc hội | head_of_parliament",
        ],
    ),
    "his own office, behind the name of who speaks": (
        "Thay mặt nhân dân, ông Khăm Phon Súc-đa-von, Bí thư Tỉnh ủy Hủa Phăn cảm ơn.",
        ["person LA Khăm Phon Súc-đa-von | Bí thư Tỉnh ủy Hủa Phăn | provincial"],
    ),
    "his own office, closed by a comma": (
        "Tiếp ông Khăm Phon Súc-đa-von, Bí thư Tỉnh ủy Hủa Phăn, có đông đảo nhân dân.",
        ["person LA Khăm Phon Súc-đa-von | Bí thư Tỉnh ủy Hủa Phăn | provincial"],
    ),
    "a family name that is a word for a delegation": (
        "Phó Chủ tịch UBND tỉnh Lạng Sơn Đoàn Thu Hà chào mừng.",
        ["person VN Đoàn Thu Hà | Phó Chủ tịch UBND tỉnh Lạng Sơn | provincial"],
    ),
    "an office that ends in the unit of a place with a long name": (
        "Ông Khăm Phon Súc-đa-von, Chủ tịch Mặt trận tỉnh Bô - Ly – Khăm – Xay đến dự.",
        ["person LA Khăm Phon Súc-đa-von | Chủ tịch Mặt trận tỉnh Bô - Ly – Khăm – Xay | mass_organisation"],
    ),
    "an abbreviated membership of the youth union": (
        "Do anh Lê Văn Tám, UV BTV Tỉnh đoàn, Phó Chủ tịch Hội LHTN tỉnh dẫn đầu.",
        ["person VN Lê Văn Tám | Phó Chủ tịch Hội LHTN | mass_organisation"],
    ),
    "a secretary of the youth union's abbreviated committee": (
        "Chị Đỗ Thị Hoa, Phó bí thư BCH T.Ư Đoàn và anh Lê Văn Tám, Bí thư TW Đoàn dự.",
        [
            "person VN Đỗ Thị Hoa | Phó bí thư BCH T.Ư Đoàn | mass_organisation",
            "person VN Lê Văn Tám | Bí thư TW Đoàn | mass_organisation",
        ],
    ),
    "abbreviated memberships of the party": (
        "Ông Lê Văn Tám, UVTV Tỉnh ủy, Phó Chủ tịch UBND tỉnh và bà Đỗ Thị Hoa, UV BCH Đảng bộ tỉnh dự.",
        [
            "person VN Lê Văn Tám | Phó Chủ tịch UBND | provincial",
            "person VN Đỗ Thị Hoa | UV BCH Đảng bộ tỉnh | provincial",
        ],
    ),
    "two offices, one of them in a special committee": (
        "Thứ trưởng Bộ Quốc phòng, Trưởng Ban Công tác đặc biệt Chính phủ Lào Trung tướng Bun Lợt Xỉ Đa Phon đến dự.",
        [
            "person LA Bun Lợt Xỉ Đa Phon | Thứ trưởng Bộ Quốc phòng, Trưởng Ban Công tác đặc biệt Chính phủ Lào | military",
        ],
    ),
    "a Lao name in two parts": (
        "Dẫn đầu là Thiếu tướng Bun Lợt - Xỉ Đa Phon, Giám đốc Công an tỉnh Salavan.",
        ["person LA Bun Lợt - Xỉ Đa Phon | Giám đốc Công an tỉnh Salavan | provincial"],
    ),
    "a Lao name goes on in small letters": (
        "Đồng chí Khăm Bun si-phăn-thoong, Phó Tỉnh trưởng tỉnh Hủa Phăn đến dự.",
        ["person LA Khăm Bun si-phăn-thoong | Phó Tỉnh trưởng tỉnh Hủa Phăn | provincial"],
    ),
    "a Lao name parted by dashes, its office behind another": (
        "Về phía bạn có: Kẹo – mi Xổm - bun – thắn – Bí thư Huyện ủy Sê Pôn.",
        ["person LA Kẹo – mi Xổm - bun – thắn | Bí thư Huyện ủy Sê Pôn | provincial"],
    ),
    "Lao names behind words of a list, with dashes closed on one side": (
        "Dự có Vi - sẻn Pha -xay – nha, Bí thư Huyện ủy Sê Pôn và Xổm- phon In – thạ - chắc, Phó Tỉnh trưởng tỉnh Attapeu.",
        [
            "person LA Vi - sẻn Pha -xay – nha | Bí thư Huyện ủy Sê Pôn | provincial",
            "person LA Xổm- phon In – thạ - chắc | Phó Tỉnh trưởng tỉnh Attapeu | provincial",
        ],
    ),
    "a Lao name in capitals, hyphens and dashes": (
        "Ông Sụ-Văn Kẹo-Na-Khon, Giám đốc Công an tỉnh Bokeo và bà Xay – Lư – Phon, Phó Bí thư dự.",
        [
            "person LA Sụ-Văn Kẹo-Na-Khon | Giám đốc Công an tỉnh Bokeo | provincial",
            "person LA Xay – Lư – Phon | Phó Bí thư | provincial",
        ],
    ),
    "a Vietnamese surname that a dash follows is a Lao syllable": (
        "Đồng chí Lê – xay Bun – phon và đồng chí Lê Văn Tám – tác giả tập thơ.",
        ["person LA Lê – xay Bun – phon | None | None", "person VN Lê Văn Tám | None | None"],
    ),
    # what is said behind a dash of who was just named
    "no syllable of a name": (
        "Ông Bounkham Phetvongsa – người dẫn đầu; bà Kẹo-mi Xổm-bun - nguyên giáo viên; ông Bun-mi - cựu tù.",
        [
            "person LA Bounkham Phetvongsa | None | None",
            "person LA Kẹo-mi Xổm-bun | None | None",
            "person LA Bun-mi | None | None",
        ],
    ),
    "delegations of both sides told as one, and that of an association of both peoples": (
        "Đoàn đại biểu tỉnh Attapeu (Lào) và tỉnh Kon Tum đã hội đàm. Đoàn Hội Hữu nghị Lào - Việt Nam hội đàm.",
        [
            "delegation LA None | None | provincial",
            "delegation VN None | None | provincial",
            "delegation LA None | None | mass_organisation",
        ],
    ),
    "an office whose body has a number": (
        "Ông Lê Văn Tám, Trưởng Đoàn đại biểu Quốc hội khu vực 7, Chủ tịch HĐND tỉnh Salavan.",
        ["person LA Lê Văn Tám | Trưởng Đoàn đại biểu Quốc hội khu vực 7, Chủ tịch HĐND tỉnh Salavan | provincial"],
    ),
    "the place of an office told of a name, and a name behind an office": (
        "Có đồng chí Bounkham Phetvongsa, Bí thư, Huyện trưởng Xa Mạch; ông Lê Văn Tám, Bí thư Huyện ủy Lê Văn Chín.",
        [
            "person LA Bounkham Phetvongsa | Huyện trưởng | provincial",
            "person VN Lê Văn Tám | None | None",
            "person VN Lê Văn Chín | Bí thư Huyện ủy | provincial",
        ],
    ),
    "a post at a border gate, whose country stands in brackets": (
        "Có Trung tá Bun Lợt, Đồn trưởng Đồn Công an cửa khẩu Nậm Cắn (Lào).",
        ["person LA Bun Lợt | Đồn trưởng Đồn Công an cửa khẩu Nậm Cắn | military"],
    ),
    "a Lao name that begins as a Vietnamese surname, and Vietnamese ones": (
        "Có ông Vi Xay Phon Kẹo Vông; ông Phan Thanh Phong Vinh; bà Vi Thị Kham Phong; ông Lò Văn Xay Thong.",
        [
            "person LA Vi Xay Phon Kẹo Vông | None | None",
            "person VN Phan Thanh Phong Vinh | None | None",
            "person VN Vi Thị Kham Phong | None | None",
            "person VN Lò Văn Xay Thong | None | None",
        ],
    ),
    "a name with one Lao syllable": (
        "Có ông Pa Cum Nhang.",
        ["person None Pa Cum Nhang | None | None"],
    ),
    "a road is nobody": ("Tuyến Salavan – lạc sao, đường Bun - bán dài 40 km.", []),
    "a Lao name in Latin letters, without a word of Laos": (
        "Đoàn gặp Thứ trưởng Bộ Tư pháp Bounkham Phetvongsa.",
        ["delegation None None | None | None", "person LA Bounkham Phetvongsa | Thứ trưởng Bộ Tư pháp | ministry"],
    ),
    "a Lao name in Vietnamese syllables": (
        "Trưởng đoàn là đồng chí Khăm Sẻng Phôm Ma Vông, Phó Bí thư.",
        ["person LA Khăm Sẻng Phôm Ma Vông | Phó Bí thư | provincial"],
    ),
    "an office said short later on": (
        "Dẫn đầu là Bí thư Trung ương Đoàn Lê Văn Tám. Bí thư Lê Văn Tám cảm ơn.",
        ["person VN Lê Văn Tám | Bí thư Trung ương Đoàn | mass_organisation"] * 2,
    ),
    # negatives: names of Vietnam's other peoples, of Thais and Cambodians
    "names that only look Lao": (
        "Có mặt là ông Tráng A Phoong; ông Srettha Thavisin; ông Prak Sokhonn.",
        [
            "person VN Tráng A Phoong | None | None",
            "person None Srettha Thavisin | None | None",
            "person None Prak Sokhonn | None | None",
        ],
    ),
    # what stands behind the dash is an office, or a Vietnamese is named before it
    "an office behind the dash": (
        "Đồng chí Khăm Bun Xay - Phó Tỉnh trưởng tỉnh Hủa Phăn đến dự.",
        ["person LA Khăm Bun Xay | Phó Tỉnh trưởng tỉnh Hủa Phăn | provincial"],
    ),
    "two towns behind a Vietnamese name": (
        "Đồng chí Lê Văn Tám - Mai Sơn, Sơn La.",
        ["person VN Lê Văn Tám | None | None"],
    ),
    "a number is part of an army region's name": (
        "Thiếu tướng, Phó Tư lệnh Quân khu 5 Trần Văn Tám và Chính ủy Binh đoàn 15 Lê Văn Chín đến dự.",
        [
            "person VN Trần Văn Tám | Phó Tư lệnh Quân khu 5 | military",
            "person VN Lê Văn Chín | Chính ủy Binh đoàn 15 | military",
        ],
    ),
    "an academy that bears a founder's name": (
        "Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh Lê Văn Tám dẫn đầu.",
        ["person VN Lê Văn Tám | Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh | party_official"],
    ),
    "the name of a hospital behind the office of somebody named": (
        "Dự buổi lễ có ông Lê Văn Tám, Giám đốc Bệnh viện Bạch Mai; đại diện các sở.",
        ["person VN Lê Văn Tám | Giám đốc | other"],
    ),
    "a seat on a committee before the office held": (
        "Tiếp đoàn có đồng chí Lê Văn Tám, Ủy viên Ban Thường vụ, Chỉ huy trưởng Bộ CHQS tỉnh Sơn La.",
        ["delegation None None | None | None", "person VN Lê Văn Tám | Chỉ huy trưởng Bộ CHQS tỉnh Sơn La | military"],
    ),
    "in the name of a leader": (
        "Thừa ủy quyền của Chủ tịch nước, Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng trao huân chương.",
        [
            "office None None | Chủ tịch nước | head_of_state",
            "person VN Phan Văn Giang | Bộ trưởng Bộ Quốc phòng | minister",
        ],
    ),
    "offices stack before the name": (
        "Ủy viên Bộ Chính trị, Bí thư Thành ủy Đà Nẵng Nguyễn Văn Quảng phát biểu.",
        ["person VN Nguyễn Văn Quảng | Bí thư Thành ủy Đà Nẵng | provincial"],
    ),
    "offices follow the name": (
        "Đoàn do ông Trần Đình Thành, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Đồng Nai dẫn đầu.",
        ["delegation VN None | None | other", "person VN Trần Đình Thành | Bí thư Tỉnh ủy Đồng Nai | provincial"],
    ),
    "of two offices held the higher": (
        "Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith đến dự.",
        ["person LA Thongloun Sisoulith | Tổng Bí thư, Chủ tịch nước Lào | head_of_party"],
    ),
    "two people in one sentence keep their own": (
        "Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone chứng kiến lễ ký.",
        [
            "person VN Phạm Minh Chính | Thủ tướng | head_of_government",
            "person LA Sonexay Siphandone | Thủ tướng Lào | head_of_government",
        ],
    ),
    "a rank between office and name": (
        "Bộ trưởng Bộ Quốc phòng, Đại tướng Phan Văn Giang chủ trì.",
        ["person VN Phan Văn Giang | Bộ trưởng Bộ Quốc phòng | minister"],
    ),
    "an unknown Lao name in hyphens": (
        "Ông Khăm-phết Xay-nha-von, Phó Tỉnh trưởng tỉnh Sa-la-van cảm ơn.",
        ["person LA Khăm-phết Xay-nha-von | Phó Tỉnh trưởng tỉnh Sa-la-van | provincial"],
    ),
    "a short form later": (
        "Thủ tướng Lào Sonexay Siphandone đến Hà Nội. Ông Siphandone cảm ơn.",
        [
            "person LA Sonexay Siphandone | Thủ tướng Lào | head_of_government",
            "person LA Sonexay Siphandone | Thủ tướng Lào | head_of_government",
        ],
    ),
    "the office alone is who held it that day": (
        "Thủ tướng Lào cảm ơn.",
        ["office LA Sonexay Siphandone | Thủ tướng Lào | head_of_government"],
    ),
    "an ambassador is resident": (
        "Đại sứ Lào tại Việt Nam Khamphao Ernthavanh dự buổi lễ.",
        ["person LA Khamphao Ernthavanh | None | None resident"],
    ),
    "somebody else's office before a name": (
        "Nhất trí với Bí thư Thành ủy Hà Nội, Bí thư Thành ủy Viêng Chăn Anouphap Tounalom khẳng định.",
        ["person LA Anouphap Tounalom | Bí thư Thành ủy Viêng Chăn | provincial"],
    ),
    "a name that holds a country's or a province's": (
        "Chủ tịch Hội Hà Thị Nga và Chánh án Nguyễn Hòa Bình dự họp.",
        [
            "person VN Hà Thị Nga | Chủ tịch Hội | mass_organisation",
            "person VN Nguyễn Hòa Bình | Chánh án | other",
        ],
    ),
    "the unit between office and name": (
        "Phó Chủ tịch UBND tỉnh Nguyễn Hữu Quế chủ trì.",
        ["person VN Nguyễn Hữu Quế | Phó Chủ tịch UBND | provincial"],
    ),
    "an office that ends in the unit of its place": (
        "Đại tá Bùi Văn Sơn, Giám đốc Công an tỉnh Hà Tĩnh phát biểu.",
        ["person VN Bùi Văn Sơn | Giám đốc Công an tỉnh Hà Tĩnh | provincial"],
    ),
    "a head has his delegation's country": (
        "Đoàn đại biểu Tòa án nhân dân tối cao Lào do Chánh án Viengthong Siphandone dẫn đầu.",
        [
            "delegation LA None | None | other",
            "person LA Viengthong Siphandone | Chánh án | other",
        ],
    ),
    "a delegation and its rank": (
        "Đoàn đại biểu Quốc hội Lào đã đến.",
        ["delegation LA None | None | parliamentary"],
    ),
    # --- negatives ---
    "founders travel no more": ("Chủ tịch Hồ Chí Minh và Chủ tịch Kaysone Phomvihane dày công vun đắp.", []),
    "unity is no delegation": ("Tình đoàn kết giữa hai nước ngày càng bền chặt.", []),
    "a company is no delegation": ("Tập đoàn cao su và Liên đoàn bóng đá họp.", []),
    "the youth union is no delegation": ("Đoàn Thanh niên phát động phong trào.", []),
    "a former office names nobody": ("Nguyên Thủ tướng phát biểu.", []),
    "empty": ("", []),
    "a treaty is nobody": ("Hiệp ước Hữu nghị và Hợp tác được ký.", []),
    "a street is nobody": ("Lễ diễn ra trên đường Trần Phú.", []),
    "a school is nobody": ("Trường Trung học phổ thông Lê Hồng Phong khai giảng.", []),
    "a feast is nobody": ("Tết Bunpimay rộn ràng khắp nơi.", []),
}


@pytest.mark.parametrize("name", CASES)
def test_actors(name):
    text, expected = CASES[name]
    found = told(text)
    if not expected:
        found = [f for f in found if f.split(" | ")[0].split(" ", 2)[2] != "None"]
    assert found == expected


def test_a_new_person_in_people_csv_is_read(monkeypatch):
    """Data before code: adding a row changes the reading."""
    from helpers import names
    from helpers.language import lexicon
    from helpers.naming import items

    text = "Bà Lê Thị Thử-Nghiệm Hoa dự lễ."
    rows = (
        *lexicon.rows("people"),
        {"name": "Thử Nghiệm", "country": "LA", "aliases": "Thử-Nghiệm Hoa", "offices": ""},
    )
    before = told(text)
    original = lexicon.rows
    monkeypatch.setattr(lexicon, "rows", lambda name: rows if name == "people" else original(name))
    for cached in (names.people, names.spellings, names._bare_spellings, names._lao_keys, items.name_matcher):
        cached.cache_clear()
    try:
        assert "Thử Nghiệm" in "".join(told(text))
        assert "Thử Nghiệm |" not in "".join(before)
    finally:
        monkeypatch.undo()
        for cached in (names.people, names.spellings, names._bare_spellings, names._lao_keys, items.name_matcher):
            cached.cache_clear()


def test_an_office_that_names_a_country_first_is_of_it():
    sides = {r["phrase"]: r["side"] for r in lexicon.rows("offices")}
    named = {phrase: next(iter(placenames.place_matcher().find(phrase)), None) for phrase in sides}
    places = {phrase: names.places()[found.key] for phrase, found in named.items() if found}
    countries = {phrase: place.country for phrase, place in places.items() if not place.parent}
    assert len(countries) > 100
    assert {phrase for phrase, country in countries.items() if sides[phrase] not in (country, "VN", "LA")} == set()
