"""Givers and receivers: printed wording -> party, country and kind."""

import pytest

from helpers.naming.parties import find_parties


def show(text):
    """'printed = party (country kind)'; a question mark when the wording does not tell the country."""
    return [
        f"{text[p.char_start : p.char_end]} = {p.name} ({p.country or '-'} {p.kind}){'' if p.sure else '?'}"
        for p in find_parties(text)
    ]


CASES = {
    "people of a province whose name begins like a country's": (
        "ủng hộ đồng bào Lào Cai",
        ["đồng bào Lào Cai = people of Lào Cai (VN people)"],
    ),
    "a front of such a province": ("tặng Mặt trận Lào Cai", ["Lào Cai = Lào Cai (VN province)"]),
    "the country's people and front": (
        "đồng bào Lào, Mặt trận Lào",
        [
            "đồng bào Lào = people of Laos (LA people)",
            "Mặt trận Lào = Lao Front for National Development (LA organisation)",
        ],
    ),
    "officers of a province's police are no ministry": (
        "25 cán bộ Công an tỉnh Khăm Muộn",
        ["tỉnh Khăm Muộn = Khammouane (LA province)"],
    ),
    "a ministry's officers are": (
        "cán bộ Bộ Công an Lào",
        ["Bộ Công an Lào = Lao Ministry of Public Security (LA ministry)"],
    ),
    "two offices of one person": (
        "Tổng Bí thư, Chủ tịch nước Lào tặng hoa.",
        ["Tổng Bí thư, Chủ tịch nước Lào = Laos (LA state)"],
    ),
    "a government and a side": (
        "Theo lời Chính phủ, phía Lào vui.",
        ["Chính phủ = Vietnam (VN state)?", "phía Lào = Laos (LA state)"],
    ),
    "province with its committee": (
        "UBND tỉnh Sơn La tổ chức lễ trao.",
        ["UBND tỉnh Sơn La = Sơn La (VN province)"],
    ),
    "old tone marks": ("Uỷ ban nhân dân tỉnh Lai Châu", ["Uỷ ban nhân dân tỉnh Lai Châu = Lai Châu (VN province)"]),
    "Lao ministry": ("Bộ Y tế Lào tiếp nhận.", ["Bộ Y tế Lào = Lao Ministry of Health (LA ministry)"]),
    "ministry without its country is not sure": (
        "Bộ Tài chính cho biết.",
        ["Bộ Tài chính = Vietnam Ministry of Finance (VN ministry)?"],
    ),
    "a minister stands for the ministry": (
        "Bộ trưởng An ninh Lào",
        ["Bộ trưởng An ninh Lào = Lao Ministry of Public Security (LA ministry)"],
    ),
    "state in many words": (
        "Đảng, Nhà nước và nhân dân Việt Nam",
        ["Đảng, Nhà nước và nhân dân Việt Nam = Vietnam (VN state)"],
    ),
    "government of Laos": ("Chính phủ nước CHDCND Lào", ["Chính phủ nước CHDCND Lào = Laos (LA state)"]),
    "nước bạn": ("lực lượng nước bạn Lào", ["nước bạn Lào = Laos (LA state)"]),
    "district, province and country are one": (
        "tại huyện Nongbok, tỉnh Khăm Muộn (Lào)",
        ["huyện Nongbok, tỉnh Khăm Muộn (Lào = Khammouane (LA province)"],
    ),
    "a district that no list has takes its province": (
        "huyện Noọng Hét, tỉnh Xiêng Khoảng",
        ["huyện Noọng Hét, tỉnh Xiêng Khoảng = Xieng Khouang (LA province)"],
    ),
    "a spelling that no list has": ("tỉnh Xayyabury", ["tỉnh Xayyabury = Xayaboury (LA province)"]),
    "capital and province": (
        "thủ đô Viêng Chăn giúp tỉnh Viêng Chăn",
        ["thủ đô Viêng Chăn = Vientiane (LA city)", "tỉnh Viêng Chăn = Vientiane Province (LA province)"],
    ),
    "Lào Cai is not Laos": ("tỉnh Lào Cai", ["tỉnh Lào Cai = Lào Cai (VN province)"]),
    "a list is one party": (
        "tặng Lai Châu, Điện Biên và Sơn La",
        ["Lai Châu, Điện Biên và Sơn La = Lai Châu;Điện Biên;Sơn La (VN province)"],
    ),
    "a list after gồm": (
        "3 tỉnh của Việt Nam gồm: Nghệ An, Hà Tĩnh và Quảng Trị",
        ["Việt Nam gồm: Nghệ An, Hà Tĩnh và Quảng Trị = Nghệ An;Hà Tĩnh;Quảng Trị (VN province)"],
    ),
    "border guard is the army": (
        "Bộ đội Biên phòng tỉnh Kon Tum",
        ["Bộ đội Biên phòng tỉnh Kon Tum = Vietnam People's Army (VN army)"],
    ),
    "embassy": (
        "Đại sứ quán Việt Nam tại Lào",
        ["Đại sứ quán Việt Nam tại Lào = Vietnamese Embassy in Laos (VN state)"],
    ),
    "the other embassy": (
        "Đại sứ quán Lào tại Việt Nam",
        ["Đại sứ quán Lào tại Việt Nam = Lao Embassy in Vietnam (LA state)"],
    ),
    "consulate by its seat": (
        "Tổng Lãnh sự quán Việt Nam tại Savannakhet",
        ["Tổng Lãnh sự quán Việt Nam tại Savannakhet = Vietnamese Consulate General in Savannakhet (VN state)"],
    ),
    "community abroad": (
        "Hội người Việt Nam tỉnh Salavan",
        ["Hội người Việt Nam tỉnh Salavan = Vietnamese Association in Salavan (VN community)"],
    ),
    "friendship association of a province": (
        "Hội hữu nghị Việt Nam - Lào tỉnh Gia Lai",
        ["Hội hữu nghị Việt Nam - Lào tỉnh Gia Lai = Vietnam-Laos Friendship Association of Gia Lai (VN organisation)"],
    ),
    "university of the lists": ("Trường Đại học Vinh", ["Trường Đại học Vinh = Vinh University (VN school)"]),
    "company by its long name": (
        "Tập đoàn Hoàng Anh Gia Lai",
        ["Tập đoàn Hoàng Anh Gia Lai = Hoàng Anh Gia Lai (VN company)"],
    ),
    "company of no list": (
        "Công ty cổ phần Sao Mai",
        ["Công ty cổ phần Sao Mai = Công ty cổ phần Sao Mai (- company)?"],
    ),
    "third country": ("Chính phủ Hàn Quốc", ["Chính phủ Hàn Quốc = Hàn Quốc (other state)"]),
    "bank of many countries": (
        "Ngân hàng Phát triển châu Á",
        ["Ngân hàng Phát triển châu Á = ADB (other organisation)"],
    ),
    "people hit, with words between": (
        "người dân vùng sạt lở tỉnh Attapeu",
        ["người dân vùng sạt lở tỉnh Attapeu = people of Attapeu (LA people)"],
    ),
    "students of Laos in Vietnam": (
        "lưu học sinh Lào đang học tập tại Việt Nam",
        ["lưu học sinh Lào đang học tập tại Việt Nam = Lao students (LA people)"],
    ),
    "two countries as an adjective name nobody": ("quan hệ Việt Nam - Lào, tình hữu nghị Việt-Lào", []),
    "a friendship hospital names nobody": ("Bệnh viện Hữu nghị Lào - Việt Nam", []),
    "peace is no province": ("vì hòa bình và phát triển", []),
    "a governor is no province": ("Chủ tịch UBND tỉnh Trần Văn Bách phát biểu", []),
    "a committee alone names nobody": ("Tỉnh ủy và HĐND đã họp.", []),
    "a place that ends a person's name": ("Chủ tịch Lê Hồng Vinh cùng bà Trần Thái Bình và ông Nguyễn Hòa Bình", []),
    "but a delegation of a place": ("Đoàn Thái Bình đã đến.", ["Thái Bình = Thái Bình (VN province)"]),
    "a commune on the border of Laos": ("xã biên giới giáp Lào, huyện giáp với Lào", []),
    "a company's trade is part of its name": (
        "Công ty Cao su Hoàng Sa tặng Lào",
        ["Công ty Cao su Hoàng Sa = Công ty Cao su Hoàng Sa (- company)?", "Lào = Laos (LA state)"],
    ),
    "a school's subject too": (
        "Trường Cao đẳng Sư phạm Sao Mai",
        ["Trường Cao đẳng Sư phạm Sao Mai = Sao Mai College of Education (- school)?"],
    ),
    "provinces of the south by name": (
        "4 tỉnh Nam Lào gồm Attapeu, Sekong",
        ["tỉnh Nam Lào gồm Attapeu, Sekong = Attapeu;Sekong (LA province)"],
    ),
    "Đức in a man's name is no country": ("ông Lê Đức Thịnh", []),
    "kíp Lào is money": ("50 triệu kíp Lào", []),
    "a parliament building is no parliament": ("tòa nhà Quốc hội", []),
    "empty": ("", []),
    "a customs office is counted with its province": (
        "Chi cục Hải quan cửa khẩu Na Mèo",
        ["Chi cục Hải quan cửa khẩu Na Mèo = Thanh Hóa (VN province)"],
    ),
    "a commune is a party where it gives": (
        "xã Sơn Thượng 2 tặng bạn 1 triệu đồng",
        ["xã Sơn Thượng 2 = xã Sơn Thượng 2 (- organisation)?"],
    ),
    "and a place elsewhere": ("tại xã Sơn Thượng 2, nhân dịp này", []),
    "a hospital is a party where it gives or trains": (
        "Bệnh viện Sao Khuê đã hỗ trợ nhiều máy móc",
        ["Bệnh viện Sao Khuê = Bệnh viện Sao Khuê (- organisation)?"],
    ),
    "a school is called by what it is and teaches": (
        "Trường CĐSP Lai Châu và Trường Cao đẳng Văn hóa, Thể thao và Du lịch Thanh Hóa",
        [
            "Trường CĐSP Lai Châu = Lai Châu College of Education (VN school)",
            "Trường Cao đẳng Văn hóa, Thể thao và Du lịch Thanh Hóa = "
            "Thanh Hóa College of Culture, Sports and Tourism (VN school)",
        ],
    ),
    "two subjects, of which one is a head by itself": (
        "Trường Cao đẳng Công nghiệp và Xây dựng Sơn La",
        ["Trường Cao đẳng Công nghiệp và Xây dựng Sơn La = Sơn La College of Industry and Construction (VN school)"],
    ),
    "a school in Laos by the place in its name": (
        "Trường Trung cấp Y tế Hủa Phăn",
        ["Trường Trung cấp Y tế Hủa Phăn = Trường Trung cấp Y tế Hủa Phăn (LA school)"],
    ),
    "a fund that Laos has, too": (
        "Quỹ Vì người nghèo của Lào",
        ["Quỹ Vì người nghèo của Lào = Fund for the Poor (LA organisation)"],
    ),
    "a listed school": ("Trường Đại học Công đoàn", ["Trường Đại học Công đoàn = Trade Union University (VN school)"]),
    "a school whose word has no English here stays as printed": (
        "Trường Trung cấp Luật Sao Khuê",
        ["Trường Trung cấp Luật Sao Khuê = Trường Trung cấp Luật Sao Khuê (- school)?"],
    ),
    "a river is no party": ("dòng sông Mê Công và cánh đồng Chum", []),
    "a dish is no party": ("món phở và cơm lam", []),
    "a day is no party": ("ngày Quốc khánh và Tết cổ truyền", []),
    "a war is no party": ("hai cuộc kháng chiến gian khổ", []),
    "a virtue is no party": ("tình đoàn kết, thủy chung, trong sáng", []),
    "a feast is no party": ("lễ hội té nước và điệu múa", []),
    "a number is no party": ("gồm 20 máy tính, 15 bàn ghế", []),
    "weather is no party": ("mưa lũ, sạt lở, gió mùa", []),
}

MISSES = {
    "two words of a name with a small letter": (
        "tỉnh Viêng chăn",
        ["tỉnh Viêng chăn = Vientiane Province (LA province)"],
    ),
}


@pytest.mark.parametrize(("text", "wanted"), CASES.values(), ids=CASES)
def test_parties(text, wanted):
    assert show(text) == wanted


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize(("text", "wanted"), MISSES.values(), ids=MISSES)
def test_misses(text, wanted):
    assert show(text) == wanted


def test_an_unsure_body_takes_the_side_left_over():
    (party,) = find_parties("Bộ Y tế")
    assert party.on_side("LA").name == "Lao Ministry of Health"
    assert party.on_side("VN") is party


def test_offsets_point_into_the_article():
    (party,) = find_parties("tỉnh Sơn La", offset=100)
    assert (party.char_start, party.char_end) == (100, 111)
