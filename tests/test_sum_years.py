"""The years that a sum is for, and the date of one for several: sentences and sums are invented."""

import pytest

from helpers.funding import find_funding
from helpers.text import Article

GIVES = "tỉnh Nghệ An đã hỗ trợ tỉnh Xiêng Khoảng"
CASES = {  # text -> years, stage, its date; published 2031-05-20
    "a plan's years": (f"Giai đoạn 2026 - 2030, {GIVES} 9 tỷ đồng.", "2026/2030 delivered 2030"),
    "years and several works": (
        f"Trong giai đoạn 2026 - 2030, {GIVES} 9 tỷ đồng để xây dựng Trường Dân tộc nội trú, Bệnh viện huyện Khoun và nhiều "
        "công trình khác.",
        "2026/2030 delivered 2030",
    ),
    "years after a work of the day": (
        "Ngày 18/5, hai tỉnh khánh thành Trường Hữu nghị do tỉnh Nghệ An tặng tỉnh Xiêng Khoảng. Trong giai đoạn 2026 - "
        f"2030, {GIVES} 9 tỷ đồng.",
        "None completed 2031-05-18, 2026/2030 delivered 2030",
    ),
    "since a year": (f"Từ năm 2022 đến nay, {GIVES} đào tạo cán bộ với tổng kinh phí 9 tỷ đồng.", "2022/2031 delivered 2031"),
    "so many years": (f"Trong 5 năm qua, {GIVES} 9 tỷ đồng.", "2027/2031 delivered 2031"),
    "so many years in a word": (f"Hai năm qua, {GIVES} 9 tỷ đồng.", "2030/2031 delivered 2031"),
    "promised for years under way": (
        "Giai đoạn 2029-2033, tỉnh Nghệ An sẽ hỗ trợ tỉnh Xiêng Khoảng 9 tỷ đồng, bình quân mỗi năm 1,8 tỷ đồng.",
        "2029/2033 pledged 2029",
    ),
    "so much a year": (
        "Giai đoạn 2026-2030, mỗi năm tỉnh Nghệ An hỗ trợ tỉnh Xiêng Khoảng 9 tỷ đồng.", "None delivered 2030"
    ),
    "promised for so many years": (
        "Ngày 18/5, tỉnh Nghệ An cam kết hỗ trợ tỉnh Xiêng Khoảng 9 tỷ đồng trong 3 năm.", "2031/2033 pledged 2031-05-18"
    ),
    "for the years to come, behind what for": (
        "Ngày 18/5, tỉnh Nghệ An cam kết hỗ trợ tỉnh Xiêng Khoảng 9 tỷ đồng để phát triển nông nghiệp trong vòng 5 năm tới.",
        "2031/2035 pledged 2031-05-18",
    ),
    "so many years, told first": (
        "Trong hai năm, tỉnh Nghệ An đã hỗ trợ tỉnh Xiêng Khoảng 9 tỷ đồng.", "2030/2031 delivered 2031"
    ),
    "so much a year for so many years": (
        "Ngày 18/5, tỉnh Nghệ An cam kết hỗ trợ tỉnh Xiêng Khoảng mỗi năm 9 tỷ đồng trong 5 năm.", "None pledged 2031-05-18"
    ),
    "built within so many years": (
        "Ngày 18/5, tỉnh Nghệ An hỗ trợ tỉnh Xiêng Khoảng 9 tỷ đồng xây dựng Trường Hữu nghị trong 2 năm.",
        "None delivered 2031-05-18",
    ),
    "within one year": (
        "Ngày 18/5, tỉnh Nghệ An cam kết hỗ trợ tỉnh Xiêng Khoảng 9 tỷ đồng trong năm.", "None pledged 2031-05-18"
    ),
    "built in some years": (
        "Trường Hữu nghị do tỉnh Nghệ An tặng tỉnh Xiêng Khoảng được xây dựng trong giai đoạn 2028 - 2030 với tổng vốn 9 tỷ "
        "đồng.",
        "None delivered 2031-05",
    ),
    "promised for a work of years to come": (
        "Ngày 18/5, tỉnh Nghệ An cam kết hỗ trợ tỉnh Xiêng Khoảng 9 tỷ đồng xây dựng Trường Hữu nghị trong giai đoạn "
        "2031-2033.",
        "2031/2033 pledged 2031-05-18",
    ),
    "a state's aid for a year": (
        "Ngày 18/5, hai bên ký Kế hoạch hợp tác năm 2032. Theo đó, Chính phủ Việt Nam viện trợ không hoàn lại cho Lào 9 tỷ "
        "đồng trong năm 2032.",
        "2032 signed 2031-05-18",
    ),
    "a year of a plan": (
        "Chính phủ Việt Nam viện trợ không hoàn lại cho Lào giai đoạn 2026-2030 là 90 tỷ đồng, trong đó năm 2029 là 20 tỷ "
        "đồng.",
        "2026/2030 pledged 2026, 2029 pledged 2029",
    ),
    "a province's gift of a year": (f"Năm 2030, {GIVES} 9 tỷ đồng.", "None delivered 2030"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_years_of_a_sum(text, expected):
    rows = find_funding(Article("a", text, "Hợp tác", published="2031-05-20", published_basis="metadata"))
    assert ", ".join(f"{row.covers} {row.status} {row.date}" for row in rows) == expected
