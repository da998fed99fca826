"""Sums and counts: what is printed, and the exact whole numbers read from it."""

from decimal import Decimal

import pytest

from helpers.amounts import find_amounts
from helpers.language.counts import find_counts
from helpers.language.numbers import parse_number


def told(amount):
    """An amount as one line: text = min[..max] currency, then what the words around it say."""
    number = f"{amount.min}" if amount.min == amount.max else f"{amount.min}..{amount.max}"
    words = [word for word in ("approx", "each", "total", "part") if getattr(amount, word)]
    words += [f"x{amount.times}"] if amount.times else []
    words += [f"({told(amount.counter)})"] if amount.counter else []
    return " ".join([f"{amount.text} = {number} {amount.currency}", *words])


AMOUNTS = {  # one line a behaviour; a bug begins as a new line here
    # numbers and scales
    "decimal comma": ("Tỉnh hỗ trợ 2,4 tỷ đồng.", ["2,4 tỷ đồng = 2400000000 VND"]),
    "thousands stops": ("Bản Phôn nhận 640.000.000 đồng.", ["640.000.000 đồng = 640000000 VND"]),
    "stop and scale": ("Vốn 2.740 tỷ đồng.", ["2.740 tỷ đồng = 2740000000000 VND"]),
    "stop and comma": ("Hết 1.370,5 triệu kíp.", ["1.370,5 triệu kíp = 1370500000 LAK"]),
    "stop for the comma, a slip": ("Đạt 3.47 tỷ USD.", ["3.47 tỷ USD = 3470000000 USD"]),
    "tỉ as tỷ": ("Trao 4,25 tỉ đồng.", ["4,25 tỉ đồng = 4250000000 VND"]),
    "leading zero": ("Trao 02 tỷ VNĐ.", ["02 tỷ VNĐ = 2000000000 VND"]),
    "nghìn": ("Tặng 350 nghìn USD.", ["350 nghìn USD = 350000 USD"]),
    "ngàn": ("Tặng 350 ngàn USD.", ["350 ngàn USD = 350000 USD"]),
    "nghìn tỷ": ("Vốn 7 nghìn tỷ đồng.", ["7 nghìn tỷ đồng = 7000000000000 VND"]),
    "two scales": ("Chi 3 tỷ 65 triệu đồng.", ["3 tỷ 65 triệu đồng = 3065000000 VND"]),
    "half a scale": ("Chi 4 triệu rưỡi đồng.", ["4 triệu rưỡi đồng = 4500000 VND"]),
    "English thousands": ("Tặng 750,000 USD.", ["750,000 USD = 750000 USD"]),
    "English millions": ("Tặng 2,750,000 USD.", ["2,750,000 USD = 2750000 USD"]),
    "in words": ("Tỉnh tặng hai triệu USD.", ["hai triệu USD = 2000000 USD"]),
    "in longer words": ("Tặng một trăm hai mươi triệu đồng.", ["một trăm hai mươi triệu đồng = 120000000 VND"]),
    "hundreds of millions are no number": ("Tặng hàng trăm triệu đồng.", []),
    "some millions are no number": ("Tặng vài triệu USD, mấy tỷ đồng.", []),
    # currencies
    "kíp": ("Quà 340 triệu kíp.", ["340 triệu kíp = 340000000 LAK"]),
    "Kip Lào": ("Quà 340 triệu Kip Lào.", ["340 triệu Kip Lào = 340000000 LAK"]),
    "baht": ("Ủng hộ 90.000 baht.", ["90.000 baht = 90000 THB"]),
    "nhân dân tệ": ("Ủng hộ 90.000 nhân dân tệ.", ["90.000 nhân dân tệ = 90000 CNY"]),
    "đô la Mỹ": ("Ủng hộ 45.000 đô la Mỹ.", ["45.000 đô la Mỹ = 45000 USD"]),
    "unit in front": ("Ủng hộ US$2,6 triệu.", ["US$2,6 triệu = 2600000 USD"]),
    "dollar sign in front": ("Ủng hộ $45.000.", ["$45.000 = 45000 USD"]),
    "short đ": ("Tặng 400.000đ.", ["400.000đ = 400000 VND"]),
    "another dollar is not read as USD": ("Ủng hộ 3 triệu đô la Úc.", []),
    "comrades are no money": ("Đoàn gồm 14 đồng chí; 20 đồng bào.", []),
    "no unit, no sum": ("Có 3,2 triệu lượt khách và 45.000 tấn gạo.", []),
    "people by the million": ("Dân số tỉnh là 2 triệu người.", []),
    # a currency left out
    "dropped the second time": (
        "Tỉnh góp 260 triệu đồng tiền mặt và 140 triệu tiền hàng.",
        ["260 triệu đồng = 260000000 VND", "140 triệu = 140000000 VND"],
    ),
    "dropped the first time": (
        "Góp 260 triệu, 140 triệu và 90 triệu kíp.",
        ["260 triệu = 260000000 LAK", "140 triệu = 140000000 LAK", "90 triệu kíp = 90000000 LAK"],
    ),
    "dropped everywhere, beside money words": ("Kinh phí trên 76 tỷ.", ["76 tỷ = 76000000000 VND approx"]),
    "dropped, without money words": ("Thế giới có hơn 8 tỷ.", []),
    "a thing counted after a sum": ("Tặng 3 tỷ đồng và 2 triệu liều.", ["3 tỷ đồng = 3000000000 VND"]),
    "dropped: a new paragraph starts anew": ("Tặng 5 triệu kíp\nCó 3 triệu.", ["5 triệu kíp = 5000000 LAK"]),
    # ranges
    "range": ("Cần 4-6 triệu USD.", ["4-6 triệu USD = 4000000..6000000 USD"]),
    "range in words": ("Cần từ 20 đến 25 tỷ đồng.", ["20 đến 25 tỷ đồng = 20000000000..25000000000 VND"]),
    "range, spaced dash": ("Cần 4 – 6 triệu USD.", ["4 – 6 triệu USD = 4000000..6000000 USD"]),
    "range, two scales": ("Từ 800 triệu đến 1,2 tỷ đồng.", ["800 triệu đến 1,2 tỷ đồng = 800000000..1200000000 VND"]),
    "range, unit twice": (
        "Chi từ 6,1 triệu đồng đến 9,4 triệu đồng.",
        ["6,1 triệu đồng đến 9,4 triệu đồng = 6100000..9400000 VND"],
    ),
    # hedges
    "hơn": ("Trị giá hơn 3 tỷ kíp.", ["3 tỷ kíp = 3000000000 LAK approx"]),
    "trên khoảng": ("Vốn ước khoảng 3 tỷ kíp.", ["3 tỷ kíp = 3000000000 LAK approx"]),
    "lên tới": ("Vốn lên tới 3 tỷ kíp.", ["3 tỷ kíp = 3000000000 LAK approx"]),
    "trở lên": ("Vốn 3 tỷ kíp trở lên.", ["3 tỷ kíp = 3000000000 LAK approx"]),
    "a province that sounds like a hedge": (
        "Trao tỉnh Xiêng Khoảng 300 triệu đồng.",
        ["300 triệu đồng = 300000000 VND"],
    ),
    "no hedge": ("Hơn nữa, tỉnh tặng 3 tỷ kíp.", ["3 tỷ kíp = 3000000000 LAK"]),
    # counter-values
    "counter-value": (
        "Trao 150 triệu kíp (tương đương 16.300 USD).",
        ["150 triệu kíp = 150000000 LAK (16.300 USD = 16300 USD)"],
    ),
    "counter-value, hedged": (
        "Trao 30 triệu kíp (khoảng 66 triệu đồng) cho huyện.",
        ["30 triệu kíp = 30000000 LAK (66 triệu đồng = 66000000 VND approx)"],
    ),
    "counter-value without brackets": (
        "Trao 2 tỷ đồng, tương đương khoảng 82.000 USD.",
        ["2 tỷ đồng = 2000000000 VND (82.000 USD = 82000 USD approx)"],
    ),
    "counter-value behind what is given": (
        "Trao 150 triệu kíp tiền mặt (tương đương 16.300 USD) và gạo.",
        ["150 triệu kíp = 150000000 LAK (16.300 USD = 16300 USD)"],
    ),
    "another's sum in a bracket is no counter-value": (
        "Trao 150 triệu kíp và Unitel (16.300 USD).",
        ["150 triệu kíp = 150000000 LAK", "16.300 USD = 16300 USD"],
    ),
    "a bracket in the same currency is a part": (
        "Trao 5 tỷ đồng (2 tỷ đồng tiền mặt).",
        ["5 tỷ đồng = 5000000000 VND", "2 tỷ đồng = 2000000000 VND"],
    ),
    "two gifts are two": (
        "Trao 30 triệu kíp và 66 triệu đồng.",
        ["30 triệu kíp = 30000000 LAK", "66 triệu đồng = 66000000 VND"],
    ),
    # each, times, total, part
    "each": ("Mỗi tỉnh nhận 240 triệu đồng.", ["240 triệu đồng = 240000000 VND each"]),
    "each, receivers printed": ("Trao 85 suất quà, mỗi suất 120 USD.", ["120 USD = 120 USD each x85"]),
    "each, receivers in words": ("Tặng bốn tỉnh, mỗi tỉnh 3 tỷ đồng.", ["3 tỷ đồng = 3000000000 VND each x4"]),
    "each, by a slash": ("Trao 40 suất trị giá 700.000 đồng/suất.", ["700.000 đồng = 700000 VND each x40"]),
    "each, other receivers": ("Trao 85 suất quà; mỗi trường 120 USD.", ["120 USD = 120 USD each"]),
    "a year is no receiver": ("Mỗi năm tỉnh dành 3 triệu USD.", ["3 triệu USD = 3000000 USD"]),
    "total": ("Tổng trị giá quà là 310 triệu đồng.", ["310 triệu đồng = 310000000 VND total"]),
    "total and parts": (
        "Tổng mức đầu tư trên 64 tỷ đồng, trong đó viện trợ trên 58 tỷ; đối ứng gần 6 tỷ.",
        [
            "64 tỷ đồng = 64000000000 VND approx total",
            "58 tỷ = 58000000000 VND approx part",
            "6 tỷ = 6000000000 VND approx part",
        ],
    ),
    "contents of a present are no part": (
        "Trao 30 phần quà gồm gạo và tiền mặt 40 triệu đồng.",
        ["40 triệu đồng = 40000000 VND"],
    ),
    "contents of a sum are": (
        "Trao 90 triệu đồng, gồm 50 triệu tiền mặt và 40 triệu tiền hàng.",
        ["90 triệu đồng = 90000000 VND", "50 triệu = 50000000 VND part", "40 triệu = 40000000 VND part"],
    ),
    "the general secretary is no total": (
        "Tổng Bí thư tặng trường. Tỉnh góp 5 tỷ đồng.",
        ["5 tỷ đồng = 5000000000 VND"],
    ),
    # what looks like a sum
    "date and score": ("Ngày 15-17/5, đội thắng 3-1.", []),
    "per cent": ("Tăng 12,5% so với 2.300 hộ.", []),
    "a code": ("Hội nghị AIPA-45 triệu tập ngày 17.5.", []),
    "a very long number": ("Số " + "9" * 60 + " đồng.", []),
    "empty": ("", []),
    "English, with a scale": ("Cam kết US$2.15 million.", ["US$2.15 million = 2150000 USD"]),
    "English billions": ("Chi US$1.5 billion.", ["US$1.5 billion = 1500000000 USD"]),
    "tỉ of dollars": ("Đạt 2,98 tỉ USD.", ["2,98 tỉ USD = 2980000000 USD"]),
    # no sums
    "people in millions": ("Có 30 triệu dân.", []),
    "power": ("Đạt 12 tỷ kWh.", []),
    "area": ("Đất 5 triệu ha.", []),
    "weight": ("Xuất 3 triệu tấn.", []),
    "trips of tourists": ("Tăng 15%, đạt 3 triệu lượt.", []),
    "a bare number": ("Số 650.000.", []),
    "phone": ("Gọi 0912.345.678.", []),
    "distance": ("Cách 500 km.", []),
    "đồng bào is no đồng": ("Có 50 đồng bào.", []),
    "đồng chí is no đồng": ("Có 50 đồng chí.", []),
    "đồng đội is no đồng": ("Có 3 đồng đội.", []),
    "billions untold": ("Hàng tỷ đồng.", []),
    "a few millions": ("Vài triệu đồng.", []),
    "a currency without a number": ("Tiền kíp mất giá.", []),
    "dollars without a number": ("Đô la Mỹ tăng giá.", []),
    "a share": ("Tỷ lệ 3/4.", []),
    # words further off
    "raised later": ("Vốn ban đầu 42 tỷ đồng, sau điều chỉnh lên 57 tỷ đồng.", ["57 tỷ đồng = 57000000000 VND"]),
    "cut later": ("Vốn duyệt 42 tỷ đồng, sau được điều chỉnh còn 37 tỷ đồng.", ["37 tỷ đồng = 37000000000 VND"]),
    "grown is not raised": (
        "Doanh thu từ 2 tỷ đồng tăng lên 3 tỷ đồng.",
        ["2 tỷ đồng = 2000000000 VND", "3 tỷ đồng = 3000000000 VND"],
    ),
    "raised in another currency": (
        "Vốn 3 triệu USD, sau điều chỉnh lên 90 tỷ đồng.",
        ["3 triệu USD = 3000000 USD", "90 tỷ đồng = 90000000000 VND"],
    ),
    "each, who gives told between": (
        "Hai căn nhà. Mỗi căn nhà rộng 24 m2 do Hội Liên hiệp Phụ nữ tỉnh Phú Thọ cùng các nhà hảo tâm hỗ trợ 70 triệu đồng.",
        ["70 triệu đồng = 70000000 VND each"],
    ),
    "a total, what for told between": (
        "Tổng trị giá các phần quà và công trình đã được trao cho người dân các bản giáp biên trong đợt này là 470 triệu đồng.",
        ["470 triệu đồng = 470000000 VND total"],
    ),
}

COUNTS = {
    "thousands stop": ("Ta cấp 1.340 suất học bổng.", ["1.340 suất học bổng = 1340"]),
    "no stop": ("Ta cấp 1275 suất học bổng.", ["1275 suất học bổng = 1275"]),
    "comma as stop": ("Ta cấp 1,340 suất.", ["1,340 suất = 1340"]),
    "range": ("Mỗi năm có 15 - 25 học sinh sang học.", ["15 - 25 học sinh = 15..25"]),
    "hedged range": ("Nhận khoảng 60-80 suất mỗi năm.", ["60-80 suất = 60..80 approx"]),
    "hedge": ("Hiện có hơn 13.000 lưu học sinh.", ["13.000 lưu học sinh = 13000 approx"]),
    "scale": ("Hiện có 16 nghìn sinh viên.", ["16 nghìn sinh viên = 16000"]),
    "words": ("Trường nhận hai mươi lăm học viên.", ["hai mươi lăm học viên = 25"]),
    "people": ("Tổng số là 12.480 người.", ["12.480 người = 12480"]),
    "parts": ("Trong đó 420 dài hạn và hơn 90 ngắn hạn.", ["420 dài hạn = 420", "90 ngắn hạn = 90 approx"]),
    "longest noun": ("Dành 45 chỉ tiêu học bổng.", ["45 chỉ tiêu học bổng = 45"]),
    "thousands of are no number": ("Hàng nghìn sinh viên đã về nước.", []),
    "an article is no number": ("Một sinh viên Lào kể.", []),
    "a year is no number": ("Trong năm 2023 sinh viên Lào tăng.", []),
    "mỗi năm is no five": ("Mỗi năm học sinh hai trường gặp nhau.", []),
    "a day is no number": ("Ngày 26-11 người dân đón đoàn.", []),
    "a share is no number": ("Có 2/3 sinh viên ở ký túc xá.", []),
    "another noun": ("Tặng 30 máy tính.", []),
    "a fraction of a student": ("Đạt 2,5 người.", []),
    "empty": ("", []),
}


@pytest.mark.parametrize(("text", "expected"), AMOUNTS.values(), ids=AMOUNTS)
def test_amounts(text, expected):
    assert [told(amount) for amount in find_amounts(text)] == expected


@pytest.mark.parametrize(("text", "expected"), COUNTS.values(), ids=COUNTS)
def test_counts(text, expected):
    found = [
        f"{c.text} = {c.min}" + (f"..{c.max}" if c.max != c.min else "") + (" approx" if c.approx else "")
        for c in find_counts(text)
    ]
    assert found == expected


NUMBERS = {
    "14.050": "14050",
    "1,8": "1.8",
    "1.370,5": "1370.5",
    "2.98": "2.98",
    "01": "1",
    "1246": "1246",
    "1,370,000": "1370000",
}


@pytest.mark.parametrize(("text", "value"), NUMBERS.items(), ids=NUMBERS)
def test_number(text, value):
    assert parse_number(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "ba", "1.2.3", "12%", "3-1", "1 2"])
def test_what_is_no_number(text):
    with pytest.raises(ValueError, match="not a number"):
        parse_number(text)


def test_offsets_point_at_the_printed_sum():
    text = "Quà trị giá 30 triệu kíp (khoảng 66 triệu đồng), mỗi hộ 2 triệu kíp."
    for amount in find_amounts(text, offset=7):
        for one in filter(None, (amount, amount.counter)):
            assert ("." * 7 + text)[one.char_start : one.char_end] == one.text


def test_product_only_over_printed_receivers():
    printed, unprinted = find_amounts("Trao 85 suất quà, mỗi suất 120 USD.") + find_amounts("Mỗi suất 120 USD.")
    assert (printed.product, unprinted.product) == ((10200, 10200), (120, 120))


def test_a_long_run_of_sums_is_read():
    assert len(find_amounts("3 tỷ 2 triệu đồng " * 3000)) == 3000
