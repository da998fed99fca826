"""Scholarships and students: what exactly is counted, whose, for when, and who pays."""

from pathlib import Path

import pytest

from helpers.schema import MEASURES
from helpers.scholarships import find_scholarships
from helpers.text import Article

PAGES = Path(__file__).resolve().parent.parent.parent / "shared" / "articles"


def article(text, published="2031-05-20"):
    return Article("a", text, published=published, published_basis="metadata" if published else "none")


def show(text, published="2031-05-20"):
    """'giver (provider): count measure of nationality, period level', with ~ when hedged, part when beside its total."""
    lines = []
    for s in find_scholarships(article(text, published)):
        count = f"{'~' if s.approx else ''}{s.min}" + (f"-{s.max}" if s.max != s.min else "")
        end = f" {s.level}" * bool(s.level) + " part" * s.part_of_total
        lines.append(f"{s.giver} ({s.provider or '-'}): {count} {s.measure} of {s.nationality}, {s.period or '-'}{end}")
    return lines


AWARDS = {
    "awards of the state": (
        "Năm 2030, Chính phủ Việt Nam cấp 870 suất học bổng cho sinh viên Lào.",
        ["VN (government): 870 awarded of LA, 2030"],
    ),
    "of the country": (
        "Năm 2030, Việt Nam dành cho Lào 870 suất học bổng.",
        ["VN (government): 870 awarded of LA, 2030"],
    ),
    "of a province": (
        "Năm 2030, tỉnh Quảng Trị trao 25 suất học bổng cho học sinh Salavan.",
        ["VN (Quảng Trị): 25 awarded of LA, 2030"],
    ),
    "học bổng của X": (
        "Năm 2030 có 18 sinh viên Lào nhận học bổng của tỉnh Gia Lai.",
        ["VN (Gia Lai): 18 awarded of LA, 2030"],
    ),
    "of a school": (
        "Năm 2030, Trường Đại học Vinh cấp 12 suất học bổng cho lưu học sinh Lào.",
        ["VN (Vinh University): 12 awarded of LA, 2030"],
    ),
    "of a ministry": (
        "Năm 2030, Bộ Quốc phòng Việt Nam cấp 33 suất học bổng cho học viên Lào.",
        ["VN (Ministry of National Defence): 33 awarded of LA, 2030"],
    ),
    "Laos gives": (
        "Năm 2030, Chính phủ Lào dành cho Việt Nam 45 suất học bổng.",
        ["LA (government): 45 awarded of VN, 2030"],
    ),
    "both directions in a sentence": (
        "Năm 2030, Việt Nam dành 970 suất học bổng cho Lào, trong khi Lào dành 40 suất cho Việt Nam.",
        ["VN (government): 970 awarded of LA, 2030", "LA (government): 40 awarded of VN, 2030"],
    ),
    "planned": (
        "Theo kế hoạch, năm 2032, Việt Nam sẽ cấp 990 học bổng cho lưu học sinh Lào.",
        ["VN (government): 990 planned of LA, 2032"],
    ),
    "a call for candidates": (
        "Thông báo tuyển sinh 35 chỉ tiêu học bổng của Chính phủ Lào dành cho sinh viên Việt Nam năm 2031.",
        ["LA (government): 35 planned of VN, 2031"],
    ),
    "a rate a year": (
        "Hằng năm, tỉnh Thái Bình dành 8-12 suất học bổng cho học sinh tỉnh Oudomxay.",
        ["VN (Thái Bình): 8-12 per_year of LA, -"],
    ),
    "a rate behind the number": (
        "Đà Nẵng cấp khoảng 90 suất học bổng mỗi năm cho sinh viên Nam Lào.",
        ["VN (Đà Nẵng): ~90 per_year of LA, -"],
    ),
    "pupils supported every year": (
        "Hằng năm, Hải Phòng hỗ trợ 6 học sinh của Viêng Chăn sang học đại học theo diện học bổng.",
        ["VN (Hải Phòng): 6 per_year of LA, -"],
    ),
    "school year": (
        "Năm học 2029-2030, Quảng Nam cấp 30 suất học bổng cho lưu học sinh tỉnh Sê Kông.",
        ["VN (Quảng Nam): 30 awarded of LA, 2029-30"],
    ),
    "a semicolon goes on with the year": (
        "Năm học 2029-2030, Chính phủ Việt Nam cấp 880 suất học bổng cho học sinh Lào; Chính phủ Lào dành cho Việt Nam 35 suất.",
        ["VN (government): 880 awarded of LA, 2029-30", "LA (government): 35 awarded of VN, 2029-30"],
    ),
    "several years": (
        "Giai đoạn 2021-2030, Nghệ An đã cấp 940 suất học bổng cho sinh viên Lào.",
        ["VN (Nghệ An): 940 awarded of LA, 2021/2030"],
    ),
    "since a year": (
        "Từ năm 2012 đến nay, Nghệ An đã cấp 940 suất học bổng cho sinh viên Lào.",
        ["VN (Nghệ An): 940 awarded of LA, 2012/.."],
    ),
    "parts of a total": (
        "Năm 2030, Việt Nam cấp 880 suất học bổng cho Lào, trong đó 400 suất dài hạn và hơn 90 suất ngắn hạn.",
        [
            "VN (government): 880 awarded of LA, 2030",
            "VN (government): 400 awarded of LA, 2030 part",
            "VN (government): ~90 awarded of LA, 2030 part",
        ],
    ),
    "children of Vietnamese in Laos": (
        "Năm 2030, Đại sứ quán Việt Nam tại Lào trao 28 suất học bổng của Chính phủ Việt Nam cho con em Việt kiều tại Lào.",
        ["VN (government): 28 awarded of VN, 2030"],
    ),
    "a year behind each number": (
        "Số học bổng của Chính phủ Việt Nam cho con em Việt kiều tại Lào tăng từ 7 suất năm 2027 lên 19 suất năm 2030.",
        ["VN (government): 7 awarded of VN, 2027", "VN (government): 19 awarded of VN, 2030"],
    ),
    "no date is the article's year": (
        "Tỉnh Quảng Trị vừa trao 25 suất học bổng cho học sinh Salavan.",
        ["VN (Quảng Trị): 25 awarded of LA, 2031"],
    ),
}
STUDENTS = {
    "stock": (
        "Hiện có khoảng 9.340 lưu học sinh Lào học tập tại hơn 120 trường của Việt Nam.",
        ["VN (-): ~9340 students_enrolled of LA, 2031-05"],
    ),
    "number behind its noun": (
        "Hiện tổng số sinh viên Lào học tập tại Việt Nam là 9.340 người.",
        ["VN (-): 9340 students_enrolled of LA, 2031-05"],
    ),
    "both sides": (
        "Hiện tổng số sinh viên Lào tại Việt Nam là 9.340 người trong khi số lưu học sinh Việt Nam học tập tại Lào khoảng 180 "
        "người.",
        ["VN (-): 9340 students_enrolled of LA, 2031-05", "LA (-): ~180 students_enrolled of VN, 2031-05"],
    ),
    "nghìn": (
        "Hơn 9 nghìn lưu học sinh Lào đang theo học tại Việt Nam.",
        ["VN (-): ~9000 students_enrolled of LA, 2031-05"],
    ),
    "a stock beside an award": (
        "Năm 2030, Việt Nam cấp 870 suất học bổng cho Lào; hiện có 9.340 sinh viên Lào đang học tại Việt Nam.",
        ["VN (government): 870 awarded of LA, 2030", "VN (-): 9340 students_enrolled of LA, 2031-05"],
    ),
    "stock of a school in a school year": (
        "Năm học 2029-2030, Trường Cao đẳng Sơn La đang đào tạo 210 lưu học sinh Lào.",
        ["VN (-): 210 students_enrolled of LA, 2029-30"],
    ),
    "of a province's": (
        "Trường có 77 lưu học sinh tỉnh Xiêng Khoảng đang theo học.",
        ["VN (-): 77 students_enrolled of LA, 2031-05"],
    ),
    "total of years": (
        "Từ năm 2009 đến nay, trường đã đào tạo 640 sinh viên Lào.",
        ["VN (-): 640 students_total of LA, 2009/.."],
    ),
    "graduates beside the total": (
        "Từ năm 2009 đến nay, trường đã đào tạo 640 sinh viên Lào, trong đó 310 em đã tốt nghiệp.",
        ["VN (-): 640 students_total of LA, 2009/..", "VN (-): 310 graduates of LA, 2009/.. part"],
    ),
    "officials": (
        "Giai đoạn 2026-2030, tỉnh Điện Biên đã đào tạo, bồi dưỡng 260 cán bộ cho các tỉnh Bắc Lào.",
        ["VN (Điện Biên): 260 officials_trained of LA, 2026/2030 officials"],
    ),
    "guests at a feast are the school's stock": (
        "Dự lễ có 210 lưu học sinh Lào đang học tập tại trường, đại diện 210 gia đình.",
        ["VN (-): 210 students_enrolled of LA, 2031-05"],
    ),
    "without a publication date a stock has no month": (
        "Hiện có 9.340 lưu học sinh Lào học tập tại Việt Nam.",
        ["VN (-): 9340 students_enrolled of LA, -"],
        None,
    ),
}
NOTHING = {
    "students of Cambodia": "Hiện có 800 lưu học sinh Campuchia học tập tại Việt Nam; Lào cũng cử sinh viên.",
    "joint count of two countries": "Trường có 300 lưu học sinh Lào và Campuchia đang theo học.",
    "children of residents in Cambodia": "Tỉnh cấp 3 học bổng cho học sinh là con em Việt kiều tại Campuchia.",
    "students at home": "Năm 2030, trường có 12.000 sinh viên đang theo học.",
    "awards at home": "Quỹ trao 50 suất học bổng cho học sinh nghèo tỉnh Quảng Trị.",
    "stipend": "Mỗi lưu học sinh Lào được hỗ trợ 4,2 triệu đồng/tháng.",
    "parcels": "Hội tặng 40 suất quà cho các em học sinh Lào.",
    "a few who are praised": "Tỉnh đoàn tuyên dương 15 lưu học sinh Lào tiêu biểu.",
    "a few who take part": "Chương trình có sự tham gia của 30 sinh viên Lào.",
    "officials of a delegation": "Đoàn gồm 14 cán bộ của Lào thăm Hà Nội.",
    "cooperation without a number": "Hai bên tiếp tục trao học bổng và đào tạo cán bộ.",
    "empty": "",
}
MISSES = {
    "a stock in the next sentence keeps the school year": (
        "Năm học 2029-2030, tỉnh nhận 60 lưu học sinh Lào. Trường Cao đẳng có 40 lưu học sinh theo học.",
        ["VN (-): 60 students_enrolled of LA, 2029-30", "VN (-): 40 students_enrolled of LA, 2029-30"],
    ),
}
CASES = AWARDS | STUDENTS


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_scholarships(case):
    text, wanted, *published = case
    assert show(text, *published) == wanted


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_no_scholarships(text):
    assert show(text) == []


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize(("text", "wanted"), MISSES.values(), ids=MISSES)
def test_misses(text, wanted):
    assert show(text) == wanted


def test_rows_point_at_their_sentence_and_keep_the_vocabulary():
    text = "\n".join(case[0] for case in CASES.values())
    rows = find_scholarships(article(text))
    assert len(rows) > len(CASES) / 2
    for row in rows:
        assert row.measure in MEASURES
        assert row.nationality in ("VN", "LA")
        assert f"{row.min:,}".replace(",", "")[:1] in text[row.char_start : row.char_end]
