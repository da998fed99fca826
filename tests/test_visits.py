"""Trips read from sentences of our own: one line a behaviour; a bug begins as a new line here."""

import pytest

from helpers.text import Article
from helpers.visits import find_visits


def told(text: str, published: str | None = "2024-03-20", title: str = "") -> list[str]:
    """Trips as "direction leader start..end host kind status places"."""
    article = Article("own", text, title, published, "stated" if published else "none")
    return [
        f"{v.direction} {v.leader} {v.start}..{v.end} {v.host} {v.kind} {v.status} {';'.join(v.places)}".rstrip()
        for v in find_visits(article)
    ]


CASES = {
    "a visit with its range": (
        "Từ ngày 11 đến 13/3, đồng chí Nguyễn Văn Nên, Bí thư Thành ủy Thành phố Hồ Chí Minh dẫn đầu đoàn đại biểu thăm và làm việc tại Lào.",
        ["VN-LA Nguyễn Văn Nên 2024-03-11..2024-03-13 None working reported"],
    ),
    "the host is the grammatical subject": (
        "Chiều 12/3, tại Hà Nội, Thủ tướng Phạm Minh Chính đã tiếp Chủ tịch Quốc hội Lào Saysomphone Phomvihane.",
        ["LA-VN Saysomphone Phomvihane 2024-03-12..None Phạm Minh Chính other reported Hà Nội"],
    ),
    "an inviter is the host": (
        "Nhận lời mời của Chủ tịch nước Võ Văn Thưởng, Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith sẽ thăm cấp Nhà nước tới Việt Nam từ ngày 27 đến 28/3.",
        ["LA-VN Thongloun Sisoulith 2024-03-27..2024-03-28 Võ Văn Thưởng state planned"],
    ),
    "talks in Vientiane are the Vietnamese side's trip": (
        "Sáng 14/3, tại Thủ đô Viêng Chăn, Bộ trưởng Bộ Công an Tô Lâm đã hội đàm với Bộ trưởng Bộ Công an Lào Vilay Lakhamphong.",
        ["VN-LA Tô Lâm 2024-03-14..None Vilay Lakhamphong other reported Vientiane"],
    ),
    "a delegation without a named head": (
        "Ngày 5/3, đoàn đại biểu tỉnh Champasak (Lào) đã sang thăm và làm việc tại thành phố Đà Nẵng.",
        ["LA-VN None 2024-03-05..None None working reported Đà Nẵng"],
    ),
    "a Lao name in Vietnamese spelling": (
        "Ngày 8/3, tại Hà Nội, Chủ tịch nước Võ Văn Thưởng đã tiếp Thủ tướng Lào Xỏn-xay Xi-phăn-đon đang thăm chính thức Việt Nam.",
        ["LA-VN Sonexay Siphandone 2024-03-08..None Võ Văn Thưởng official reported Hà Nội"],
    ),
    "a conference in the other's capital": (
        "Chiều 17/3, Phó Thủ tướng Trần Hồng Hà đã đến Viêng Chăn, tham dự Hội nghị hợp tác tiểu vùng tổ chức tại Lào.",
        ["VN-LA Trần Hồng Hà 2024-03-17..None None conference reported Vientiane"],
    ),
    "told three times, one trip": (
        "Sáng 11/3, Chủ tịch Quốc hội Vương Đình Huệ bắt đầu chuyến thăm chính thức Lào.\n"
        "Chiều cùng ngày, tại Viêng Chăn, Chủ tịch Quốc hội Vương Đình Huệ hội đàm với Chủ tịch Quốc hội Lào Saysomphone Phomvihane.\n"
        "Chuyến thăm Lào của Chủ tịch Quốc hội Vương Đình Huệ kết thúc ngày 13/3.",
        ["VN-LA Vương Đình Huệ 2024-03-11..None Saysomphone Phomvihane official reported Vientiane"],
    ),
    "an unknown provincial head": (
        "Ngày 6/3, đoàn công tác tỉnh Quảng Trị do ông Hà Sỹ Thắng, Phó Chủ tịch UBND tỉnh làm trưởng đoàn đã sang thăm, làm việc tại tỉnh Savannakhet (Lào).",
        ["VN-LA Hà Sỹ Thắng 2024-03-06..None None working reported Savannakhet"],
    ),
    # --- negatives ---
    "an invitation is no visit": (
        "Đồng chí Tô Lâm trân trọng mời đồng chí Thongloun Sisoulith sang thăm Việt Nam vào thời gian thích hợp.",
        [],
    ),
    "a meeting in a third country": (
        "Chiều 4/3, tại Melbourne (Australia), Thủ tướng Phạm Minh Chính đã gặp Thủ tướng Lào Sonexay Siphandone bên lề hội nghị.",
        [],
    ),
    "an ambassador lives there": (
        "Ngày 6/3, tại Hà Nội, Phó Thủ tướng Trần Lưu Quang đã tiếp Đại sứ Lào tại Việt Nam Khamphao Ernthavanh.",
        [],
    ),
    "online talks": (
        "Ngày 6/3, Bộ trưởng Bộ Y tế Đào Hồng Lan hội đàm trực tuyến với Bộ trưởng Bộ Y tế Lào.",
        [],
    ),
    "exchange told in general": (
        "Hằng năm, nhiều đoàn đại biểu của tỉnh Nghệ An và tỉnh Xiêng Khoảng thăm lẫn nhau.",
        [],
    ),
    "a third country's guest": (
        "Ngày 7/3, tại Viêng Chăn, Thủ tướng Lào Sonexay Siphandone đã tiếp Thủ tướng Campuchia Hun Manet đang thăm chính thức Lào.",
        [],
    ),
    "a Lao leader in Bangkok": (
        "Ngày 7/3, Thủ tướng Lào Sonexay Siphandone thăm chính thức Thái Lan và hội đàm với Thủ tướng Srettha Thavisin tại Bangkok.",
        [],
    ),
    "a telegram": (
        "Tổng Bí thư Nguyễn Phú Trọng đã gửi điện mừng tới Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith.",
        [],
    ),
    "students are no delegation": ("Tỉnh Sơn La đã đưa 40 học sinh Lào sang Việt Nam học tập từ tháng 9/2023.", []),
    "empty": ("", []),
}
MISSES = {}


@pytest.mark.parametrize("name", CASES)
def test_visits(name):
    text, expected = CASES[name]
    assert told(text) == expected


@pytest.mark.parametrize("name", MISSES)
@pytest.mark.xfail(strict=True)
def test_known_misses(name):
    text, expected = MISSES[name]
    assert told(text) == expected
