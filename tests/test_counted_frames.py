"""Ways in which the press tells a count of awards or students, whoever gives or teaches and whatever the number.

A rule that holds for one province must hold for each giver; so every frame is filled with every sort of them in turn.
"""

import itertools

import pytest

from helpers.scholarships import find_scholarships
from helpers.text import Article

NUMBERS = (("185", "185"), ("1.240", "1240"), ("gần 60", "~60"))
GIVERS = (
    ("tỉnh Quảng Trị", "Quảng Trị"),
    ("Chính phủ Việt Nam", "government"),
    ("thành phố Đà Nẵng", "Đà Nẵng"),
    ("Trường Đại học Vinh", "Vinh University"),
    ("Bộ Quốc phòng Việt Nam", "Ministry of National Defence"),
    ("UBND tỉnh Nghệ An", "Nghệ An"),
    ("Viettel", "Viettel"),
)
PLACES = (
    ("Trường Đại học Vinh", "Vinh University"),
    ("Trường Đại học Tây Bắc", "Tây Bắc University"),
    ("tỉnh Quảng Trị", "Quảng Trị"),
    ("Đại học Huế", "Huế University"),
)
AWARDED = (
    "Năm 2030, {n} suất học bổng đã được {who} cấp cho lưu học sinh Lào.",
    "{who} có {n} suất học bổng dành cho sinh viên Lào năm 2030.",
    "Số suất học bổng {who} dành cho học sinh Lào năm 2030 là {n}.",
    "Năm 2030, học sinh Lào được {who} cấp {n} suất học bổng.",
    "Năm 2030, học sinh tỉnh Salavan tiếp tục được {who} cấp {n} chỉ tiêu học bổng.",
    "{n} lưu học sinh Lào được {who} cấp học bổng năm 2030.",
    "Năm 2030, sinh viên Lào nhận {n} suất học bổng của {who}.",
    "Năm 2030, {n} sinh viên Lào nhận học bổng do {who} tài trợ.",
    "Năm 2030, {who} chi học bổng cho {n} lưu học sinh Lào.",
    "Năm 2030, có {n} suất học bổng từ {who} đến với sinh viên Lào.",
    "{n} suất học bổng năm 2030 vừa được {who} đồng ý cấp cho lưu học sinh 2 tỉnh Salavan, Khammouane (Lào).",
    "Năm 2030, số học bổng mà {who} cấp cho lưu học sinh Lào là {n} suất.",
    "Năm 2030, phía Lào nhận từ {who} {n} suất học bổng cho lưu học sinh của mình.",
)
PER_YEAR = (
    "Mỗi năm {who} có {n} suất học bổng cho lưu học sinh Lào.",
    "Mỗi năm, lưu học sinh Lào được {who} dành cho {n} suất học bổng.",
    "Năm nào {who} cũng dành {n} suất học bổng cho học sinh Lào.",
    "{n} suất là số học bổng mà {who} dành cho sinh viên Lào hằng năm.",
    "Đều đặn hằng năm, {n} suất học bổng của {who} đến với học sinh Lào.",
    "{who} duy trì {n} suất học bổng mỗi năm cho lưu học sinh Lào.",
)
SINCE = (
    "Từ năm 2012 đến nay, {n} lưu học sinh Lào được {who} hỗ trợ đào tạo bậc đại học.",
    "Tính từ năm 2012 đến nay, {n} lưu học sinh Lào được {who} cấp học bổng.",
    "Từ năm 2012 đến nay, {who} đã cấp {n} suất học bổng cho sinh viên Lào.",
    "Kể từ năm 2012, {n} suất học bổng đã được {who} trao cho học sinh Lào.",
)
ENROLLED = (
    "Số lưu học sinh Lào đang học tập tại {who} là {n}.",
    "Theo báo cáo, số lưu học sinh Lào mà {who} hiện đào tạo là {n}, con số lớn nhất từ trước tới nay.",
    "Đến nay, tổng số sinh viên Lào theo học tại {who} đã lên {n}.",
    "Lúc này, {who} có {n} lưu học sinh Lào theo học.",
    "{n} người là tổng số lưu học sinh Lào học ở {who} hiện nay.",
    "Ở {who}, lưu học sinh Lào hiện là {n} em.",
    "Lưu học sinh Lào tại {who} hiện có {n} người.",
    "Hiện có {n} bạn trẻ Lào theo học tại {who}.",
    "Con số lưu học sinh Lào ở {who} nay đã là {n}.",
    "Theo học tại {who} lúc này là {n} lưu học sinh Lào.",
    "Lượng sinh viên Lào đang theo học ở {who} đạt {n}, nhiều hơn các năm trước.",
)
FRAMES = (
    *((frame, GIVERS, "awarded of LA, 2030") for frame in AWARDED),
    *((frame, GIVERS, "per_year of LA, 2031") for frame in PER_YEAR),
    *((frame, GIVERS, "awarded of LA, 2012/2031") for frame in SINCE),
    *((frame, PLACES, "students_enrolled of LA, 2031-05") for frame in ENROLLED),
)
NOTHING = (  # {n} people who are met, praised or none of ours
    "Dự lễ có lãnh đạo {who} và {n} lưu học sinh Lào.",
    "Tới dự là lãnh đạo {who}; đại diện Hội Hữu nghị Việt Nam - Lào, và {n} lưu học sinh của trường.",
    "Nhân dịp này, {n} lưu học sinh Lào học tập nổi bật được {who} biểu dương, trao bằng khen.",
    "Số phần quà mà {who} tặng sinh viên Lào là {n}.",
    "Số lưu học sinh Campuchia đang học tập tại {who} là {n}.",
    "Số phòng ở dành cho lưu học sinh Lào tại {who} là {n}.",
    "Mỗi năm {who} có {n} suất học bổng cho sinh viên Campuchia, trong khi Lào chưa có sinh viên nào.",
)


def told(text):
    """'giver (provider): count measure of nationality, period', with ~ when hedged, of an article of 20 May 2031."""
    return [
        f"{s.giver} ({s.provider or '-'}): {'~' * s.approx}{s.min} {s.measure} of {s.nationality}, {s.period or '-'}"
        for s in find_scholarships(Article("a", text, published="2031-05-20", published_basis="metadata"))
    ]


def filled(frame, who, number):
    text = frame.format(who=who, n=number)
    return text[0].upper() + text[1:]


@pytest.mark.parametrize(("frame", "fillers", "row"), FRAMES, ids=[frame for frame, *_ in FRAMES])
def test_whoever_gives_the_frame_tells_the_count(frame, fillers, row):
    misread = []
    for (who, name), (number, count) in itertools.product(fillers, NUMBERS):
        if (read := told(filled(frame, who, number))) != [f"VN ({name}): {count} {row}"]:
            misread.append((who, number, read))
    assert not misread


@pytest.mark.parametrize("frame", NOTHING)
def test_frames_that_tell_no_count(frame):
    misread = []
    for (who, _), (number, _) in itertools.product((*GIVERS, *PLACES), NUMBERS):
        if read := told(filled(frame, who, number)):
            misread.append((who, number, read))
    assert not misread
