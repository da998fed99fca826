"""Trade and investment: what period a figure covers, its growth, and what is no such figure."""

import pytest

from helpers.economy import find_trade
from helpers.investment import find_investment
from helpers.text import Article


def article(text, published="2031-05-20"):
    return Article("a", text, published=published, published_basis="metadata" if published else "none")


def trade(text, *published):
    """'period: value growth', then low..high, year for a whole year, estimate."""
    lines = []
    for t in find_trade(article(text, *published)):
        line = f"{t.period or '-'}: {t.value_usd}" + (f" {t.growth_pct:+g}%" if t.growth_pct is not None else "")
        line += f" {t.low}..{t.high}" * (t.low is not None) + " year" * t.full_year + " estimate" * t.estimate
        lines.append(line)
    return lines


def investment(text, *published):
    """'measure as of / period: projects, capital, register direction'."""
    return [
        f"{i.measure} {i.as_of or '-'} / {i.period or '-'}: {i.projects or '-'}, {i.capital_usd or '-'}, "
        f"{i.register} {i.direction}"
        for i in find_investment(article(text, *published))
    ]


TRADE = {
    "what fell first, then what is told of this year, with a cause that names exports": (
        "Hai nước Việt Nam và Lào bàn về buôn bán. Sau khi rơi xuống 800 triệu USD trong năm 2029, giảm 25% so với năm trước đó "
        "vì bạn ngừng xuất khẩu gỗ tròn, kim ngạch hai chiều năm 2030 đạt 950 triệu USD, tăng 18,8%.",
        ["2029: 800000000 -25% year", "2030: 950000000 +18.8% year"],
    ),
    "a change of the figure before, where turnover is named anew": (
        "Từ mức 800 triệu USD năm 2029, giảm 25%, kim ngạch hai chiều Việt Nam - Lào năm 2030 đạt 950 triệu USD.",
        ["2029: 800000000 year", "2030: 950000000 year"],
    ),
    "a change before its own figure": (
        "Năm 2030, kim ngạch hai chiều Việt Nam - Lào tăng 18,8%, đạt 950 triệu USD.",
        ["2030: 950000000 +18.8% year"],
    ),
    "the worth of what was exchanged": (
        "Kim ngạch Việt Nam - Lào năm 2030 đạt 1,9 tỷ USD. Cả năm 2029, giá trị trao đổi ở mức 1,6 tỷ USD, giảm 4% so với năm trước đó.",
        ["2030: 1900000000 year", "2029: 1600000000 -4% year"],
    ),
    "the worth of what a province exchanged": (
        "Năm 2030, giá trị trao đổi qua các cửa khẩu của Quảng Trị với Lào ở mức 1,6 tỷ USD.",
        [],
    ),
    "exports that fell, their cause told before": (
        "Vì Lào siết xuất khẩu gỗ, lượng hàng Việt Nam nhập khẩu từ Lào năm 2030 rơi xuống 300 triệu USD.",
        [],
    ),
    "goods of one sector": (
        "Kim ngạch thương mại nông lâm thủy sản hai nước Việt Nam - Lào năm 2021 đạt 290 triệu USD.",
        [],
    ),
    "goods of one sector, its mark on the other vowel": (
        "Kim ngạch thương mại nông lâm thuỷ sản hai nước Việt Nam - Lào năm 2021 đạt 290 triệu USD.",
        [],
    ),
    "trade in a sector, told before or behind the two": (
        "Trong lĩnh vực nông nghiệp, kim ngạch Việt Nam - Lào năm 2021 đạt 290 triệu USD. Kim ngạch thương mại Việt Nam - "
        "Lào về gỗ năm 2022 đạt 90 triệu USD.",
        [],
    ),
    "goods as a part of the whole, and what it holds": (
        "Kim ngạch thương mại Việt Nam - Lào, gồm nông sản và gỗ, năm 2021 đạt 1,3 tỷ USD, trong đó nông sản đạt 290 "
        "triệu USD.",
        ["2021: 1300000000 year"],
    ),
    "what a fall is explained by": (
        "Do giá hàng hóa giảm và Lào ngừng xuất khẩu gỗ tròn, kim ngạch thương mại hai chiều Việt Nam - Lào năm 2029 chỉ "
        "đạt 823 triệu USD, giảm 26,6%. Tình hình đã khởi sắc khi quý I/2030 đạt 226 triệu USD, tăng 14,5% so với cùng kỳ.",
        ["2029: 823000000 -26.6% year", "2030-01/2030-03: 226000000 +14.5%"],
    ),
    "a mark passed, told behind the figure": (
        "Kim ngạch thương mại Việt Nam - Lào năm 2030 ước đạt 2,2 tỷ USD, tăng 34%. Đây là lần đầu tiên kim ngạch giữa hai "
        "nước vượt mốc 2 tỷ USD.",
        ["2030: 2200000000 +34% year estimate"],
    ),
    "capital behind turnover in one sentence is none": (
        "Hợp tác kinh tế Việt Nam - Lào phát triển: thương mại năm 2030 đạt 1,7 tỷ USD, đầu tư đạt 5,3 tỷ USD với 240 dự án.",
        ["2030: 1700000000 year"],
    ),
    "what else grew when a quarter was over": (
        "Kim ngạch hai chiều Việt Nam - Lào năm 2030 đạt 2,2 tỷ USD. Doanh thu du lịch cũng khởi sắc khi quý I/2031 đạt 226 "
        "triệu USD.",
        ["2030: 2200000000 year"],
    ),
    "turnover alone, joined to capital of the two": (
        "Đến nay Việt Nam có 245 dự án tại Lào, tổng vốn 5,5 tỷ USD; kim ngạch 10 tháng năm 2030 đạt gần 1,3 tỷ USD.",
        ["2030-01/2030-10: 1300000000"],
    ),
    "months told behind a colon for several clauses": (
        "Ông báo cáo: sáu tháng đầu năm 2030, Việt Nam có 6 dự án mới tại Lào; kim ngạch thương mại đạt 582 triệu USD.",
        ["2030-01/2030-06: 582000000"],
    ),
    "by its bare name, of months": (
        "Việt Nam và Lào có quan hệ tốt đẹp.\nThương mại 10 tháng năm 2030 đạt 2,4 tỷ USD, tăng hơn 46%.",
        ["2030-01/2030-10: 2400000000 +46%"],
    ),
    "months that open a sentence of several clauses": (
        "Sáu tháng đầu năm 2030, Việt Nam có thêm 6 dự án đầu tư tại Lào; kim ngạch thương mại đạt 582 triệu USD.",
        ["2030-01/2030-06: 582000000"],
    ),
    "growth by a word of praise": (
        "Thương mại giữa hai nước Việt Nam - Lào tăng trưởng ấn tượng 31%, đạt 1,9 tỷ USD vào năm 2030.",
        ["2030: 1900000000 +31% year"],
    ),
    "that number of another time": (
        "Năm 2029, kim ngạch thương mại giữa Việt Nam và Lào lên mức 1,4 tỷ USD. Hết tháng 10 năm 2030, con số là 1,3 tỷ USD.",
        ["2029: 1400000000 year", "2030-01/2030-10: 1300000000"],
    ),
    "what a year may reach": (
        "Kim ngạch thương mại hai nước Việt Nam - Lào cả năm 2030 có thể đạt 1,9 tỷ USD.",
        ["2030: 1900000000 year estimate"],
    ),
    "another year without a noun": (
        "Kim ngạch Việt Nam – Lào năm 2029 là 1,4 tỷ USD. Sang năm 2030, ước 1,9 tỷ USD, tăng 35%.",
        ["2029: 1400000000 year", "2030: 1900000000 +35% year estimate"],
    ),
    "turnover alone behind a sentence on the two": (
        "Việt Nam và Lào muốn đưa kim ngạch lên 6 tỷ USD. Năm 2030 kim ngạch mới 1,9 tỷ USD.",
        ["2030: 1900000000 year"],
    ),
    # negative: another good behind a sentence without trade of the two
    "a good's turnover behind a sentence on the two": (
        "Việt Nam và Lào họp bàn về giao thông. Năm 2030 kim ngạch cao su 120 triệu USD.",
        [],
    ),
    "more than the year before": (
        "Kim ngạch thương mại Việt Nam - Lào năm 2030 là 2,35 tỷ USD, hơn năm 2029 tới 31,2%.",
        [
            "2030: 2350000000 +31.2% year",
        ],
    ),
    "more than the same months": (
        "3 tháng đầu năm 2031, thương mại hai chiều Việt Nam - Lào được hơn 870 triệu USD, cao hơn cùng kỳ năm trước 95,5%.",
        [
            "2031-01/2031-03: 870000000 +95.5%",
        ],
    ),
    "less than the year before": (
        "Năm 2030, kim ngạch Việt Nam - Lào đạt 2,2 tỷ USD, thấp hơn năm trước 4,5%.",
        [
            "2030: 2200000000 -4.5% year",
        ],
    ),
    "the rise is so much": (
        "Năm 2030, kim ngạch Việt Nam - Lào đạt 2,2 tỷ USD, mức tăng so với năm 2029 là 12,3%.",
        [
            "2030: 2200000000 +12.3% year",
        ],
    ),
    "a sign": (
        "Năm 2030, kim ngạch Việt Nam - Lào đạt 2,2 tỷ USD (+12% so với năm 2029).",
        [
            "2030: 2200000000 +12% year",
        ],
    ),
    "above a target": (
        "Năm 2030, kim ngạch Việt Nam - Lào đạt 2,2 tỷ USD, cao hơn mục tiêu 10% mà hai bên đề ra.",
        [
            "2030: 2200000000 year",
        ],
    ),
    "a share of goods": (
        "Năm 2030, kim ngạch Việt Nam - Lào đạt 2,2 tỷ USD, trong đó hàng công nghiệp chiếm 60%, tăng so với năm 2029.",
        [
            "2030: 2200000000 year",
        ],
    ),
    "to the end of a month, then the whole year": (
        "Buôn bán hai chiều Việt Nam - Lào hết tháng 10/2030 đạt 1,4 tỉ USD, cả năm 2030 ước được hơn 1,7 tỷ, so với năm 2029 tăng hơn 18%.",
        [
            "2030-01/2030-10: 1400000000",
            "2030: 1700000000 +18% year estimate",
        ],
    ),
    "the whole year, not said again": (
        "Tính hết tháng 11/2030, kim ngạch Việt Nam - Lào đạt 1,5 tỉ USD; cả năm ước 1,6 tỷ USD.",
        [
            "2030-01/2030-11: 1500000000",
            "2030: 1600000000 year estimate",
        ],
    ),
    "months of the year that follows": (
        "Trao đổi hàng hóa Việt Nam - Lào 10 tháng đầu năm nổi bật, kim ngạch hai chiều 840 triệu USD; cả năm 2029 ước 1,1 tỷ USD, tăng 11,6%.",
        [
            "2029-01/2029-10: 840000000",
            "2029: 1100000000 +11.6% year estimate",
        ],
    ),
    "the sum first": (
        "2,2 tỷ USD là kim ngạch thương mại Việt Nam - Lào năm 2030.",
        [
            "2030: 2200000000 year",
        ],
    ),
    "half a year": (
        "Nửa đầu năm 2031, kim ngạch Việt Nam - Lào đạt 1,2 tỷ USD.",
        [
            "2031-01/2031-06: 1200000000",
        ],
    ),
    "a year": (
        "Kim ngạch thương mại hai chiều Việt Nam - Lào năm 2029 đạt 3,41 tỷ USD.",
        ["2029: 3410000000 year"],
    ),
    "growth behind": (
        "Năm 2029, kim ngạch thương mại Việt Nam - Lào đạt 3,41 tỷ USD, tăng 12,7% so với năm 2028.",
        ["2029: 3410000000 +12.7% year"],
    ),
    "growth misprinted": (
        "Năm 2029, kim ngạch thương mại Việt Nam - Lào đạt 3,41 tỷ USD, tăng 29,9,5% so với năm 2028.",
        ["2029: 3410000000 year"],
    ),
    "growth before": (
        "Năm 2029, kim ngạch thương mại Việt Nam - Lào giảm 4,5%, đạt 3,41 tỷ USD.",
        ["2029: 3410000000 -4.5% year"],
    ),
    "months of a year": (
        "Kim ngạch hai chiều Việt Nam - Lào 7 tháng đầu năm 2030 đạt hơn 910 triệu USD.",
        ["2030-01/2030-07: 910000000"],
    ),
    "quarter": (
        "Quý I/2030, trao đổi thương mại giữa hai nước Việt Nam và Lào đạt 430 triệu USD.",
        ["2030-01/2030-03: 430000000"],
    ),
    "months by number": (
        "Tổng kim ngạch xuất nhập khẩu Việt Nam - Lào từ tháng 1-9/2030 đạt 1,2 tỷ USD.",
        ["2030-01/2030-09: 1200000000"],
    ),
    "the year before is no period": (
        "Kim ngạch thương mại Việt Nam - Lào 5 tháng đầu năm 2030 tăng mạnh so với cùng kỳ năm 2029, đạt 700 triệu USD.",
        ["2030-01/2030-05: 700000000"],
    ),
    "two figures with one noun": (
        "Kim ngạch thương mại Việt Nam - Lào năm 2029 đạt 3,4 tỷ USD, 4 tháng đầu năm 2030 đạt 1,1 tỷ USD.",
        ["2029: 3400000000 year", "2030-01/2030-04: 1100000000"],
    ),
    "estimate with a range": (
        "Kim ngạch thương mại Việt Nam - Lào ước cả năm 2030 đạt khoảng 3,6 - 3,7 tỷ USD.",
        ["2030: 3600000000 3600000000..3700000000 year estimate"],
    ),
    "hai nước, Laos named before": (
        "Đoàn thăm Lào. Kim ngạch thương mại giữa hai nước năm 2029 đạt 3,4 tỷ USD.",
        ["2029: 3400000000 year"],
    ),
    "set against others' turnover": (
        "Đoàn thăm Lào. Kim ngạch hai chiều năm 2029 đạt 3,4 tỷ USD, trong khi Thái Lan - Lào là 6 tỷ USD, Trung Quốc - Lào 5 tỷ USD.",
        ["2029: 3400000000 year"],
    ),
    "hai nước, met in a third country": (
        "Bên lề hội nghị tại Jakarta (Indonesia), Thủ tướng Việt Nam gặp Thủ tướng Lào. Kim ngạch thương mại hai nước năm"
        " 2029 đạt 3,4 tỷ USD.",
        ["2029: 3400000000 year"],
    ),
    "hai nước, met at the United Nations": (
        "Bên lề khóa họp Đại hội đồng Liên hợp quốc ở New York, Mỹ, Chủ tịch nước gặp Chủ tịch nước Lào. Kim ngạch thương"
        " mại hai nước năm 2029 đạt 3,4 tỷ USD.",
        ["2029: 3400000000 year"],
    ),
    "months of this year, the year before first": (
        "Kim ngạch thương mại Việt - Lào năm 2028 đạt 3,4 tỷ USD; 2 tháng năm nay đạt 0,5 tỷ USD.",
        ["2028: 3400000000 year", "2031-01/2031-02: 500000000"],
    ),
    "exports beside the whole": (
        "Năm 2029, kim ngạch thương mại Việt Nam - Lào đạt 3,4 tỷ USD, trong đó xuất khẩu sang Lào đạt 1,3 tỷ USD.",
        ["2029: 3400000000 year"],
    ),
    "quarter of this year": (
        "Theo Thương vụ Việt Nam tại Lào, quý I/2031, kim ngạch hai chiều đạt 620 triệu USD, tăng 17,5% so với cùng kỳ.",
        ["2031-01/2031-03: 620000000 +17.5%"],
    ),
    "months of last year": (
        "Kim ngạch thương mại Việt Nam - Lào 9 tháng năm 2030 đạt 1,9 tỷ USD, tăng 29%.",
        ["2030-01/2030-09: 1900000000 +29%"],
    ),
    "since the start of the year": (
        "Từ đầu năm đến nay, kim ngạch thương mại Việt Nam - Lào đạt 760 triệu USD.",
        ["2031-01/2031-05: 760000000"],
    ),
    "expected": (
        "Theo Bộ Công Thương, dự kiến hết năm 2031, trao đổi thương mại Việt - Lào chạm mức 2,9 tỷ USD, tức tăng 20%.",
        ["2031: 2900000000 +20% year estimate"],
    ),
    "month alone": (
        "Riêng tháng 4/2031, thương mại hai chiều Việt Nam - Lào đạt 210 triệu USD.",
        ["2031-04: 210000000"],
    ),
    "growth of X times": (
        "Kim ngạch thương mại Việt Nam - Lào năm 2030 đạt 2,6 tỷ USD, gấp 1,5 lần năm 2029.",
        ["2030: 2600000000 year"],
    ),
    "from to": (
        "Kim ngạch thương mại Việt Nam - Lào tăng từ 1,3 tỷ USD năm 2027 lên 2,4 tỷ USD năm 2030.",
        ["2027: 1300000000 year", "2030: 2400000000 year"],
    ),
    "exports beside total reversed": (
        "Xuất khẩu sang Lào đạt 900 triệu USD, nhập khẩu từ Lào đạt 1,4 tỷ USD, đưa tổng kim ngạch thương mại hai nước năm 2030 lên 2,3 tỷ USD.",
        ["2030: 2300000000 year"],
    ),
    "month range": (
        "Từ tháng 1-10/2030, tổng kim ngạch xuất nhập khẩu Việt Nam - Lào đạt 1,7 tỷ USD.",
        ["2030-01/2030-10: 1700000000"],
    ),
    "months 4": (
        "Trong 4 tháng đầu năm nay, kim ngạch song phương Việt - Lào đạt 880 triệu USD, giảm 3,2%.",
        ["2031-01/2031-04: 880000000 -3.2%"],
    ),
    "half": (
        "6 tháng đầu năm 2030, tổng kim ngạch thương mại Việt Nam - Lào đạt 1,1 tỷ USD, tăng 9,4%.",
        ["2030-01/2030-06: 1100000000 +9.4%"],
    ),
    "more than": (
        "Năm 2030, kim ngạch thương mại hai chiều giữa Việt Nam và Lào lần đầu vượt mốc 2 tỷ USD.",
        ["2030: 2000000000 year"],
    ),
    "last year": ("Năm ngoái, kim ngạch thương mại Việt Nam - Lào đạt 2,25 tỷ USD.", ["2030: 2250000000 year"]),
    "eleven months": (
        "11 tháng năm 2030, trao đổi thương mại Việt - Lào đạt 2,05 tỷ USD, trong đó Việt Nam xuất khẩu 700 triệu USD.",
        ["2030-01/2030-11: 2050000000"],
    ),
    "growth in words": (
        "Năm 2030, kim ngạch thương mại Việt - Lào đạt 2,3 tỷ USD, tăng trên 33,9% so với cùng kỳ năm 2029.",
        ["2030: 2300000000 +33.9% year"],
    ),
    "the year before, beside a hope for this one": (
        "Đại sứ tin kim ngạch Việt Nam - Lào cả năm nay sẽ tăng trên 10%, vượt con số khoảng 1,63 tỷ USD của năm 2029.",
        ["2029: 1630000000 year"],
    ),
    "a year and the one that it beats": (
        "Thương mại Việt - Lào năm 2030 đạt 2,2 tỷ USD, cao hơn mức 1,7 tỷ USD năm 2029.",
        ["2030: 2200000000 year", "2029: 1700000000 year"],
    ),
    "fewer in nine months, after a whole year": (
        "Thương mại Việt Nam - Lào chững lại. Sau khi đạt 1,12 tỷ USD năm 2029, kim ngạch 9 tháng năm 2030 chỉ còn 620 triệu USD.",
        ["2029: 1120000000 year", "2030-01/2030-09: 620000000"],
    ),
    "value dollars": ("Năm 2029, kim ngạch thương mại Việt - Lào đạt 1.725,8 triệu USD.", ["2029: 1725800000 year"]),
    "seven months": (
        "Bộ Công Thương cho biết 7 tháng năm 2030 thương mại hai chiều Việt Nam - Lào đạt 1,31 tỷ USD, tăng 64,6% so cùng kỳ.",
        ["2030-01/2030-07: 1310000000 +64.6%"],
    ),
    "a fall": (
        "Kim ngạch hai nước Việt Nam và Lào năm 2028 chỉ đạt 980 triệu USD, giảm 6,1%.",
        ["2028: 980000000 -6.1% year"],
    ),
    "turnover goes on in the next sentence": (
        "Tổng kim ngạch hai chiều Việt Nam - Lào năm 2030 đạt 2,35 tỷ USD. Bốn tháng đầu năm 2031, kim ngạch đạt 860 triệu USD.",
        ["2030: 2350000000 year", "2031-01/2031-04: 860000000"],
    ),
    "a semicolon goes on": (
        "Kim ngạch thương mại Việt Nam - Lào năm 2030 đạt 2,4 tỷ USD; 4 tháng đầu năm 2031 đạt 980 triệu USD, tăng 30%.",
        ["2030: 2400000000 year", "2031-01/2031-04: 980000000 +30%"],
    ),
    "January estimated": (
        "Trong tháng 1/2031, kim ngạch xuất nhập khẩu giữa Việt Nam và Lào ước đạt 190 triệu USD.",
        ["2031-01: 190000000 estimate"],
    ),
    "the sum before its noun": (
        "Đạt 2,2 tỷ USD trong năm 2030, kim ngạch thương mại Việt Nam - Lào tăng 33% so với năm trước.",
        ["2030: 2200000000 +33% year"],
    ),
}
NO_TRADE = {
    "exports beside those of the year before": (
        "Năm 2030, Việt Nam xuất khẩu sang Lào 600 triệu USD, cao hơn con số 550 triệu USD của năm 2029."
    ),
    "a level aimed at": "Việt Nam - Lào phấn đấu đưa kim ngạch thương mại tới mức 5 tỷ USD vào năm 2035.",
    "a level aimed at in the year itself": "Hai bên nhất trí đưa kim ngạch Việt Nam - Lào lên mức 2 tỷ USD trong năm 2029.",
    "another pair's year before": "Kim ngạch thương mại Lào - Thái Lan cao hơn con số 7 tỷ USD của năm 2029.",
    "turnover alone, joined to what names one of the two": (
        "Hàng Việt Nam có mặt ở nhiều nước; kim ngạch 10 tháng năm 2030 đạt 300 tỷ USD."
    ),
    "capital of a year behind a semicolon": (
        "Đầu tư của Việt Nam sang Lào tăng: có 241 dự án, tổng vốn 5,5 tỷ USD, riêng năm 2030 đạt 116 triệu USD, tăng 65,7%."
    ),
    "a third country's, by its bare name": (
        "Việt Nam và Thái Lan có quan hệ tốt đẹp.\nThương mại 10 tháng năm 2030 đạt 17 tỷ USD."
    ),
    "of two others, told short": "Kim ngạch Thái - Việt qua Lào năm 2024 đạt 1,1 tỷ USD.",
    "of two others, the first far away": "Thương mại Nga - Lào năm 2024 đạt 22 triệu USD, Việt Nam đứng ngoài.",
    "people of the border": "Buôn bán giữa cư dân biên giới Việt Nam và Lào năm 2030 đạt 20 triệu USD.",
    "goods given": "Giá trị hàng hóa viện trợ cho Lào năm 2030 là 2 triệu USD.",
    "goods sent one way": "Việt Nam xuất sang Lào lượng hàng hóa giá trị 700 triệu USD.",
    "exports alone": "Xuất khẩu của Việt Nam sang Lào năm 2029 đạt 1,3 tỷ USD.",
    "one good": "Kim ngạch nhập khẩu cao su từ Lào năm 2029 đạt 200 triệu USD.",
    "target": "Hai bên phấn đấu đưa kim ngạch thương mại Việt Nam - Lào lên 5 tỷ USD.",
    "wish for later": "Mục tiêu kim ngạch thương mại Việt Nam - Lào đạt 10 tỷ USD vào năm 2035.",
    "Cambodia": "Kim ngạch thương mại Việt Nam - Campuchia năm 2029 đạt 9 tỷ USD.",
    "hai nước, a third country named before": (
        "Lào là bạn. Đoàn thăm Thái Lan. Kim ngạch thương mại hai nước năm 2029 đạt 22 tỷ USD."
    ),
    "of Laos and China by their short names": (
        "Đoàn Việt Nam dự hội nghị. Năm 2029, tuyến đường sắt Lào - Trung chở 5 triệu tấn hàng, kim ngạch 700 triệu USD."
    ),
    "others' turnover, that of the two set against it": (
        "Đoàn thăm Lào. Kim ngạch Thái Lan - Lào năm 2029 đạt 6 tỷ USD, trong khi Trung Quốc - Lào là 5 tỷ USD."
    ),
    "hai nước, a partner met in a third country": (
        "Bên lề hội nghị tại Jakarta (Indonesia), Thủ tướng Thái Lan gặp Thủ tướng Lào. Kim ngạch thương mại hai nước năm"
        " 2029 đạt 22 tỷ USD."
    ),
    "hai nước, Laos and others in a third country": (
        "Tại Jakarta, Thủ tướng gặp Thủ tướng Lào và Thủ tướng Malaysia. Kim ngạch hai nước năm 2029 đạt 22 tỷ USD."
    ),
    "two provinces": "Kim ngạch thương mại giữa tỉnh Nghệ An và tỉnh Xiêng Khoảng năm 2029 đạt 90 triệu USD.",
    "a gate": "Kim ngạch xuất nhập khẩu qua cửa khẩu giữa Việt Nam và Lào tại Cầu Treo đạt 300 triệu USD.",
    "đồng": "Kim ngạch thương mại Việt Nam - Lào tại chợ biên giới đạt 70 tỷ đồng.",
    "aid": "Việt Nam viện trợ Lào 30 triệu USD.",
    "empty": "",
    "a rise wished for": "Hai bên đặt mục tiêu kim ngạch thương mại Việt Nam - Lào tăng 10-15% mỗi năm, đạt 5 tỷ USD.",
    "gate": "Kim ngạch xuất nhập khẩu giữa Việt Nam và Lào qua cửa khẩu Lao Bảo đạt 310 triệu USD.",
    "goods": "Cao su nhập khẩu từ Lào đạt 170 triệu USD, tăng 58%.",
    "to a year": "Hai nước quyết tâm đưa kim ngạch Việt - Lào lên 5 tỷ USD vào năm 2035.",
    "province": "Kim ngạch thương mại giữa Quảng Trị và Savannakhet đạt 50 triệu USD.",
    "three countries": "Kim ngạch thương mại ba nước Campuchia - Lào - Việt Nam đạt 15 tỷ USD.",
    "exports": "Năm 2030, Việt Nam xuất khẩu sang Lào 780 triệu USD.",
    "CLMV": "Kim ngạch thương mại của Lào với Thái Lan đạt 7 tỷ USD.",
    "a pair of gates": "Trao đổi hàng hóa qua cặp cửa khẩu Bờ Y - Phou Keua giữa Việt Nam và Lào đạt 120 triệu USD.",
    "two provinces unnamed": "Năm 2030, kim ngạch thương mại giữa hai tỉnh đạt 36 triệu USD; Lào là thị trường gần.",
    "a good at the head": (
        "Thương mại Việt Nam - Lào tăng mạnh. Hóa chất dẫn đầu với kim ngạch 80 triệu USD, gấp 3 lần cùng kỳ."
    ),
    "a deficit": "Lào nhập siêu 300 triệu USD từ Việt Nam.",
}
INVESTMENT = {
    "projects on the other's soil": (
        "Theo Cục Đầu tư, hiện Việt Nam có 240 dự án đang chạy trên đất Lào, tổng vốn 5 tỷ USD.",
        ["stock 2031-05 / -: 240, 5000000000, VN VN-LA"],
    ),
    "capital sent over in addition, then all of it in that market": (
        "Năm ngoái, các nhà đầu tư Việt Nam đăng ký rót thêm 150 triệu USD vào Lào. Cộng dồn tới nay, doanh nghiệp Việt "
        "có 240 dự án với tổng vốn đăng ký 5 tỷ USD tại thị trường này.",
        ["flow - / 2030: -, 150000000, VN VN-LA", "stock 2031-05 / -: 240, 5000000000, VN VN-LA"],
    ),
    "in the market of Laos": (
        "Lũy kế đến nay, doanh nghiệp Việt Nam có 240 dự án với tổng vốn đăng ký 5 tỷ USD tại thị trường Lào.",
        ["stock 2031-05 / -: 240, 5000000000, VN VN-LA"],
    ),
    "Laos's projects behind Vietnam's, told the other way round": (
        "Đến tháng 4/2031, Việt Nam có 258 dự án tại Lào, tổng vốn 5,7 tỷ USD. Ở chiều ngược lại, tại Việt Nam, Lào có 10 dự "
        "án đầu tư với tổng vốn đăng ký trên 71 triệu USD.",
        ["stock 2031-04 / -: 258, 5700000000, VN VN-LA", "stock 2031-04 / -: 10, 71000000, VN LA-VN"],
    ),
    "the day of the clause before": (
        "Đến tháng 4/2031 Việt Nam có 258 dự án tại Lào, tổng vốn 5,7 tỷ USD; phía Lào có 9 dự án tại Việt Nam, vốn 68 triệu "
        "USD.",
        ["stock 2031-04 / -: 258, 5700000000, VN VN-LA", "stock 2031-04 / -: 9, 68000000, VN LA-VN"],
    ),
    "capital behind turnover and a semicolon": (
        "Thương mại Việt Nam - Lào mới chỉ đạt khoảng 1 tỷ USD; đầu tư khoảng 5 tỷ USD nhưng chưa có dự án động lực.",
        ["stock 2031-05 / -: -, 5000000000, VN VN-LA"],
    ),
    "Laos's projects in Vietnam, the receiver first": (
        "Việt Nam hiện có 10 dự án của Lào với tổng vốn đăng ký 71 triệu USD.",
        ["stock 2031-05 / -: 10, 71000000, VN LA-VN"],
    ),
    "behind what investor Vietnam is in Laos": (
        "Việt Nam giữ ngôi nhà đầu tư lớn thứ ba tại Lào; tính đến tháng 4/2031 có 219 dự án còn hiệu lực với tổng vốn đăng ký "
        "khoảng 5,3 tỷ USD.",
        ["stock 2031-04 / -: 219, 5300000000, VN VN-LA"],
    ),
    "behind the rank of Vietnam among those in Laos": (
        "Việt Nam xếp thứ ba trong các nước rót vốn vào Lào. Đến nay đã có 265 dự án, tổng vốn đăng ký 5,6 tỷ USD.",
        ["stock 2031-05 / -: 265, 5600000000, VN VN-LA"],
    ),
    "behind what Laos is to Vietnamese firms": (
        "Lào là địa bàn số một của doanh nghiệp Việt Nam ở nước ngoài; đến hết năm 2030 có 270 dự án, tổng vốn 5,7 tỷ USD.",
        ["stock 2030 / -: 270, 5700000000, VN VN-LA"],
    ),
    "of a year, newly licensed, told apart": (
        "Việt Nam có 413 dự án đầu tư tại Lào với tổng vốn 4,22 tỷ USD, riêng năm 2030 cấp mới 6 dự án với vốn 63 triệu USD.",
        ["stock 2031-05 / -: 413, 4220000000, LA VN-LA", "flow - / 2030: 6, 63000000, LA VN-LA"],
    ),
    "all that was ever licensed": (
        "Từ năm 1989 đến năm 2029, Việt Nam đầu tư vào Lào 4,6 tỷ USD với 470 dự án.",
        ["stock 2029 / -: 470, 4600000000, LA VN-LA"],
    ),
    "some years": (
        "Giai đoạn 2026-2029, Việt Nam đầu tư vào Lào 600 triệu USD với 40 dự án.",
        ["flow - / 2026/2029: 40, 600000000, VN VN-LA"],
    ),
    "largest market of capital abroad": (
        "Theo Bộ Tài chính, 7 tháng năm 2031, vốn đầu tư ra nước ngoài cấp mới và điều chỉnh đạt 330 "
        "triệu USD. Lào là thị trường lớn nhất với 140,2 triệu USD, chiếm 42,5%; tiếp đến là Philippines "
        "34,3 triệu USD.",
        ["flow - / 2031-01/2031-07: -, 140200000, VN VN-LA"],
    ),
    "where most capital goes, up to a month": (
        "Các địa bàn nhận nhiều vốn của Việt Nam nhất tính đến cuối tháng 9/2031 lần lượt là Lào (5,9 tỷ "
        "USD, chiếm 24,8%), Campuchia (2,9 tỷ USD, chiếm 12%), Venezuela (1,8 tỷ USD).",
        ["stock 2031-09 / -: -, 5900000000, VN VN-LA"],
    ),
    "on the field of the economy, which is all": (
        "Trên lĩnh vực kinh tế, tính đến hết tháng 6/2031, Việt Nam có 290 dự án tại Lào, tổng vốn đăng ký 6,4 tỷ USD.",
        ["stock 2031-06 / -: 290, 6400000000, VN VN-LA"],
    ),
    "of the field of investment": (
        "Về lĩnh vực đầu tư, tính đến hết tháng 6/2031, Việt Nam có 290 dự án tại Lào với 6,4 tỷ USD vốn đăng ký.",
        ["stock 2031-06 / -: 290, 6400000000, VN VN-LA"],
    ),
    "first of those with Vietnamese projects": (
        "Tính đến hết tháng 6/2031, Lào đứng thứ nhất trong 85 quốc gia, vùng lãnh thổ có đầu tư của "
        "Việt Nam với 290 dự án, tổng vốn 6,4 tỷ USD.",
        ["stock 2031-06 / -: 290, 6400000000, VN VN-LA"],
    ),
    "new projects of some months": (
        "Trong 9 tháng đầu năm 2030, doanh nghiệp Việt Nam có 21 dự án mới tại Lào, vốn đăng ký 77 triệu USD, tăng "
        "40% so với cùng kỳ.",
        ["flow - / 2030-01/2030-09: 21, 77000000, VN VN-LA"],
    ),
    "new licences of a year": (
        "Riêng năm 2030, Việt Nam cấp mới 14 dự án đầu tư sang Lào với tổng vốn 121 triệu USD.",
        ["flow - / 2030: 14, 121000000, VN VN-LA"],
    ),
    "Lao projects in Vietnam so far": (
        "Đại sứ cho biết đến nay Lào có 20 dự án đầu tư vào Việt Nam, tổng vốn hơn 120 triệu USD.",
        ["stock 2031-05 / -: 20, 120000000, VN LA-VN"],
    ),
    "a year, raising the total": (
        "Vốn đầu tư của Việt Nam sang Lào năm 2030 đạt 160 triệu USD, nâng tổng vốn lũy kế lên 6,1 tỷ "
        "USD với 280 dự án.",
        ["flow - / 2030: -, 160000000, VN VN-LA", "stock 2030 / -: 280, 6100000000, VN VN-LA"],
    ),
    "first in a list, so far": (
        "Về vốn đầu tư ra nước ngoài, Lào tiếp tục dẫn đầu danh sách, tổng vốn Việt Nam rót vào nước này "
        "tới nay gần 6,5 tỷ USD.",
        ["stock 2031-05 / -: -, 6500000000, VN VN-LA"],
    ),
    "capital abroad, first in a list": (
        "Trong 8 tháng năm 2031, vốn Việt Nam ra nước ngoài đạt 410 triệu USD. Vốn đã tới 29 quốc gia, "
        "vùng lãnh thổ. Trong đó, Lào dẫn đầu với 120,4 triệu USD, chiếm 29,4% tổng vốn đầu tư. Sau Lào "
        "là Úc, 60 triệu USD.",
        ["flow - / 2031-01/2031-08: -, 120400000, VN VN-LA"],
    ),
    "always first among those that receive capital": (
        "Trong 71 nước và vùng lãnh thổ nhận đầu tư của Việt Nam, Lào luôn đứng thứ nhất, với tổng vốn đầu tư đăng ký "
        "trên 5,9 tỷ USD.",
        ["stock 2031-05 / -: -, 5900000000, VN VN-LA"],
    ),
    "another country always first": (
        "Trong 71 nước và vùng lãnh thổ nhận đầu tư của Việt Nam, có Lào; Cuba luôn đứng thứ nhất, với tổng vốn đầu tư "
        "đăng ký trên 5,9 tỷ USD.",
        [],
    ),
    "poured abroad, first in a list": (
        "Trong 5 tháng đầu năm 2031, doanh nghiệp Việt Nam rót 290 triệu USD ra nước ngoài. Đứng đầu là "
        "Lào với 88,2 triệu USD, chiếm 30,4%; kế đến là Cuba, 40 triệu USD.",
        ["flow - / 2031-01/2031-05: -, 88200000, VN VN-LA"],
    ),
    "still where most goes": (
        "Đến hết năm 2030, Việt Nam có 1.990 dự án đầu tư ra nước ngoài còn hiệu lực, vốn hơn 24 tỷ USD. "
        "Lào vẫn là nơi nhận nhiều nhất với gần 6,1 tỷ USD, chiếm 25,4% vốn; sau đó là Campuchia (gần 3 "
        "tỷ USD).",
        ["stock 2030 / -: -, 6100000000, VN VN-LA"],
    ),
    "received most, without a verb": (
        "Lũy kế đến ngày 20/6/2031, Việt Nam có 2.001 dự án đầu tư ra nước ngoài còn hiệu lực. Lào nhận "
        "nhiều vốn nhất, hơn 6,2 tỷ USD; tiếp theo là Campuchia với 3 tỷ USD.",
        ["stock 2031-06 / -: -, 6200000000, VN VN-LA"],
    ),
    "received most, in brackets": (
        "Lũy kế đến hết tháng 3/2031, Việt Nam có 1.950 dự án ở nước ngoài còn hiệu lực. Nhận nhiều vốn "
        "Việt Nam nhất là Lào (6,3 tỷ USD, chiếm 26%), Campuchia (3 tỷ USD).",
        ["stock 2031-03 / -: -, 6300000000, VN VN-LA"],
    ),
    "received most in some months": (
        "Trong 11 tháng năm 2031, tổng vốn đầu tư của Việt Nam ra nước ngoài là 500 triệu USD. Lào là "
        "nước tiếp nhận vốn lớn nhất, đạt 155 triệu USD, bằng 31% tổng vốn.",
        ["flow - / 2031-01/2031-11: -, 155000000, VN VN-LA"],
    ),
    "a year's capital behind the stock": (
        "Về đầu tư, Việt Nam hiện có 251 dự án còn hiệu lực tại Lào, vốn đăng ký khoảng 5,9 tỷ USD. Năm "
        "2030, Việt Nam đưa sang Lào 133,4 triệu USD, tăng 12% so với năm 2029.",
        ["stock 2031-05 / -: 251, 5900000000, VN VN-LA", "flow - / 2030: -, 133400000, VN VN-LA"],
    ),
    "poured in that year": (
        "Về đầu tư, Việt Nam hiện có 251 dự án tại Lào, vốn đăng ký 5,9 tỷ USD. Riêng năm 2030, doanh "
        "nghiệp Việt Nam rót vào Lào 140 triệu USD, giảm 3% so với năm trước.",
        ["stock 2031-05 / -: 251, 5900000000, VN VN-LA", "flow - / 2030: -, 140000000, VN VN-LA"],
    ),
    "flowed in a year": (
        "Năm 2030, vốn Việt Nam chảy sang Lào đạt 171 triệu USD, gấp 2 lần năm 2029.",
        ["flow - / 2030: -, 171000000, VN VN-LA"],
    ),
    "invested in a year": (
        "Năm 2030, Việt Nam đầu tư sang Lào 191,1 triệu USD, tăng 62% so với năm 2029.",
        ["flow - / 2030: -, 191100000, VN VN-LA"],
    ),
    "run by Lao firms in Vietnam": (
        "Phía Lào có 21 dự án đang hoạt động tại Việt Nam, vốn đăng ký trên 115 triệu USD.",
        ["stock 2031-05 / -: 21, 115000000, VN LA-VN"],
    ),
    "Lao projects in Vietnam": (
        "Ở chiều ngược lại, Lào hiện có 17 dự án đầu tư tại Việt Nam với tổng vốn 71 triệu USD.",
        ["stock 2031-05 / -: 17, 71000000, VN LA-VN"],
    ),
    "Lao firms' projects in Vietnam": (
        "Doanh nghiệp Lào có 19 dự án còn hiệu lực ở Việt Nam, tổng vốn đăng ký 80 triệu USD.",
        ["stock 2031-05 / -: 19, 80000000, VN LA-VN"],
    ),
    "the number behind its projects": (
        "Tính đến tháng 4/2030, số dự án Việt Nam đầu tư tại Lào là 261, tổng vốn đăng ký 5,73 tỷ USD.",
        [
            "stock 2030-04 / -: 261, 5730000000, VN VN-LA",
        ],
    ),
    "projects alone, the number behind": (
        "Ở mảng đầu tư, số dự án hiện có của Việt Nam tại Lào là 274.",
        [
            "stock 2031-05 / -: 274, -, VN VN-LA",
        ],
    ),
    "an average beside": (
        "Đến nay, đầu tư sang Lào của Việt Nam gồm 261 dự án, tổng vốn đăng ký 5,73 tỷ USD; trung bình mỗi dự án 21 triệu USD.",
        [
            "stock 2031-05 / -: 261, 5730000000, VN VN-LA",
        ],
    ),
    "capital that goes to Laos in some months": (
        "Riêng 10 tháng năm 2030, vốn Việt Nam sang Lào đạt 466,1 triệu USD, rót vào những dự án có chất lượng.",
        [
            "flow - / 2030-01/2030-10: -, 466100000, VN VN-LA",
        ],
    ),
    "capital that flows": (
        "Trong năm 2030, dòng vốn Việt Nam chảy vào Lào đạt 191 triệu USD.",
        [
            "flow - / 2030: -, 191000000, VN VN-LA",
        ],
    ),
    "poured into projects": (
        "Việt Nam đã rót 5,7 tỷ USD vào 257 dự án tại Lào.",
        [
            "stock 2031-05 / -: 257, 5700000000, VN VN-LA",
        ],
    ),
    "Laos receives capital": (
        "Bốn tháng đầu năm 2031, Lào nhận 120 triệu USD vốn đầu tư mới của Việt Nam.",
        [
            "flow - / 2031-01/2031-04: -, 120000000, VN VN-LA",
        ],
    ),
    "first of a list, with projects": (
        "Trong các nước nhận đầu tư của Việt Nam, Lào đứng đầu với 257 dự án, 5,7 tỷ USD.",
        [
            "stock 2031-05 / -: 257, 5700000000, VN VN-LA",
        ],
    ),
    "so many projects are those licensed in Laos": (
        "Việt Nam hiện có 415 dự án đầu tư tại Lào với tổng vốn 4,3 tỷ USD.",
        ["stock 2031-05 / -: 415, 4300000000, LA VN-LA"],
    ),
    "a wording of years before the registers were told apart": (
        "Cục Đầu tư nước ngoài thống kê: tính đến tháng 6/2010, Việt Nam có 214 dự án đầu tư sang Lào, tổng vốn đăng ký 2,2 tỷ USD.",
        ["stock 2010-06 / -: 214, 2200000000, unknown VN-LA"],
    ),
    "before both registers were told apart": (
        "Tính đến tháng 8/2010, Việt Nam có 230 dự án đầu tư tại Lào với tổng vốn 2,5 tỷ USD.",
        ["stock 2010-08 / -: 230, 2500000000, unknown VN-LA"],
    ),
    "four billion without projects": (
        "Đến nay, tổng vốn đầu tư đăng ký của Việt Nam sang Lào đạt 4,1 tỷ USD.",
        ["stock 2031-05 / -: -, 4100000000, LA VN-LA"],
    ),
    "Lao projects in Vietnam are of Vietnam's register": (
        "Lào hiện có 14 dự án đầu tư đang triển khai tại Việt Nam với tổng vốn đăng ký trên 82 triệu USD.",
        ["stock 2031-05 / -: 14, 82000000, VN LA-VN"],
    ),
    "new capital in one country, whose months stand before": (
        "5 tháng đầu năm, có 60 dự án đầu tư ra nước ngoài được cấp phép. Thị trường đầu tư tập trung nhiều tại Lào với "
        "8 dự án cấp mới, 7 dự án tăng vốn, tổng vốn cấp mới và tăng thêm là 112 triệu USD.",
        ["flow - / 2031-01/2031-05: -, 112000000, VN VN-LA"],
    ),
    "in one breath with trade": (
        "Trao đổi thương mại song phương Việt Nam – Lào đạt hơn 1,3 tỷ USD, đầu tư khoảng 5,2 tỉ USD.",
        ["stock 2031-05 / -: -, 5200000000, VN VN-LA"],
    ),
    "stock now": (
        "Việt Nam hiện có 283 dự án đầu tư tại Lào với tổng vốn đăng ký 6,4 tỷ USD.",
        ["stock 2031-05 / -: 283, 6400000000, VN VN-LA"],
    ),
    "stock at a day": (
        "Tính đến hết tháng 9/2030, Việt Nam có 281 dự án đầu tư sang Lào còn hiệu lực, tổng vốn đăng ký 6,3 tỷ USD.",
        ["stock 2030-09 / -: 281, 6300000000, VN VN-LA"],
    ),
    "stock of the Lao register": (
        "Đến nay, Lào đã cấp phép cho 466 dự án của doanh nghiệp Việt Nam với tổng vốn đầu tư 5,1 tỷ USD.",
        ["stock 2031-05 / -: 466, 5100000000, LA VN-LA"],
    ),
    "capital carried out is another sum": (
        "Việt Nam hiện có 283 dự án đầu tư tại Lào với tổng vốn đăng ký 6,4 tỷ USD, vốn thực hiện 3,1 tỷ USD.",
        ["stock 2031-05 / -: 283, 6400000000, VN VN-LA"],
    ),
    "flow of a year": (
        "Vốn đăng ký đầu tư của Việt Nam sang Lào năm 2030 đạt 144,2 triệu USD.",
        ["flow - / 2030: -, 144200000, VN VN-LA"],
    ),
    "flow of months, new projects": (
        "Trong 8 tháng đầu năm 2030, có 7 dự án cấp mới đầu tư sang Lào với tổng vốn đăng ký 90 triệu USD.",
        ["flow - / 2030-01/2030-08: 7, 90000000, VN VN-LA"],
    ),
    "projects alone": (
        "Việt Nam hiện có 283 dự án đầu tư tại Lào.",
        ["stock 2031-05 / -: 283, -, VN VN-LA"],
    ),
    "a stock and a sector of it": (
        "Việt Nam hiện có 283 dự án đầu tư tại Lào với tổng vốn 6,4 tỷ USD, trong đó khai khoáng 1,7 tỷ USD.",
        ["stock 2031-05 / -: 283, 6400000000, VN VN-LA"],
    ),
    "valid projects": (
        "Theo Cục Đầu tư nước ngoài, lũy kế đến tháng 3/2031, Việt Nam có 260 dự án đầu tư sang Lào còn hiệu lực với tổng vốn đăng ký 5,9 tỷ USD.",
        ["stock 2031-03 / -: 260, 5900000000, VN VN-LA"],
    ),
    "Lao licensed": (
        "Phía Lào thống kê đã cấp phép 415 dự án đầu tư từ Việt Nam, tổng vốn trên 4,8 tỷ USD, tính đến nay.",
        ["stock 2031-05 / -: 415, 4800000000, LA VN-LA"],
    ),
    "ranking": (
        "Việt Nam đứng thứ ba trong số các nước đầu tư tại Lào với 270 dự án, tổng vốn 5,6 tỷ USD.",
        ["stock 2031-05 / -: 270, 5600000000, VN VN-LA"],
    ),
    "flow": (
        "Năm 2030, Việt Nam có 12 dự án cấp mới đầu tư sang Lào với tổng vốn đăng ký 150 triệu USD.",
        ["flow - / 2030: 12, 150000000, VN VN-LA"],
    ),
    "flow months": (
        "Trong 4 tháng đầu năm 2031, vốn đầu tư của Việt Nam sang Lào đạt 64 triệu USD.",
        ["flow - / 2031-01/2031-04: -, 64000000, VN VN-LA"],
    ),
    "a country at the head of a list": (
        "11 tháng năm 2030, Lào dẫn đầu với 160 triệu USD, chiếm 26% tổng vốn đầu tư ra nước ngoài của Việt Nam.",
        ["flow - / 2030-01/2030-11: -, 160000000, VN VN-LA"],
    ),
    "new capital of a year in the next sentence": (
        "Việt Nam có 271 dự án đầu tư tại Lào với tổng vốn 5,95 tỷ USD. Riêng năm 2030, vốn đầu tư đăng ký cấp mới và tăng thêm "
        "đạt 202 triệu USD.",
        ["stock 2031-05 / -: 271, 5950000000, VN VN-LA", "flow - / 2030: -, 202000000, VN VN-LA"],
    ),
    "countries in a list": (
        "Theo Cục Đầu tư nước ngoài, 7 tháng đầu năm 2030, vốn đầu tư ra nước ngoài đạt 388 triệu USD. Đứng đầu là Lào với "
        "131,5 triệu USD; tiếp theo là Đức. Lũy kế đến hết tháng 7/2030, Việt Nam có 1.870 dự án đầu tư ra nước ngoài. Nhiều "
        "nhất lần lượt là Lào với 5,7 tỷ USD, Campuchia 2,8 tỷ USD.",
        [
            "flow - / 2030-01/2030-07: -, 131500000, VN VN-LA",
            "stock 2030-07 / -: -, 5700000000, VN VN-LA",
        ],
    ),
    "projects behind the capital": (
        "5 tháng đầu năm 2030, vốn đăng ký đầu tư sang Lào đạt 92,5 triệu USD với 6 dự án cấp mới.",
        ["flow - / 2030-01/2030-05: 6, 92500000, VN VN-LA"],
    ),
    "reverse": (
        "Ở chiều ngược lại, Lào có 18 dự án đầu tư tại Việt Nam với tổng vốn 71 triệu USD.",
        ["stock 2031-05 / -: 18, 71000000, VN LA-VN"],
    ),
    "average size": (
        "Việt Nam đang có ở Lào 150 dự án đầu tư, tổng vốn đăng ký 1,6 tỷ USD, bình quân mỗi dự án 10,6 triệu USD.",
        ["stock 2031-05 / -: 150, 1600000000, unknown VN-LA"],
    ),
    "disbursed": (
        "Việt Nam có 240 dự án đầu tư tại Lào, tổng vốn đăng ký 5,4 tỷ USD, vốn thực hiện 2,8 tỷ USD.",
        ["stock 2031-05 / -: 240, 5400000000, VN VN-LA"],
    ),
    "until": (
        "Tính đến hết năm 2030, Việt Nam có 267 dự án đầu tư tại Lào với tổng vốn đăng ký 5,7 tỷ USD.",
        ["stock 2030 / -: 267, 5700000000, VN VN-LA"],
    ),
    "Laos largest": (
        "Với 262 dự án và tổng vốn 5,5 tỷ USD, Lào là nơi Việt Nam đầu tư nhiều nhất.",
        ["stock 2031-05 / -: 262, 5500000000, VN VN-LA"],
    ),
    "doanh nghiệp": (
        "Doanh nghiệp Việt Nam hiện có 255 dự án còn hiệu lực tại Lào, tổng vốn đăng ký 5,47 tỷ USD.",
        ["stock 2031-05 / -: 255, 5470000000, VN VN-LA"],
    ),
    "five new": (
        "Quý I/2031, có 5 dự án mới đầu tư sang Lào với vốn đăng ký 38 triệu USD.",
        ["flow - / 2031-01/2031-03: 5, 38000000, VN VN-LA"],
    ),
    "up compared": (
        "Năm 2030, vốn đầu tư của Việt Nam sang Lào đạt 191 triệu USD, tăng 62,1% so với năm 2029.",
        ["flow - / 2030: -, 191000000, VN VN-LA"],
    ),
    "heads the list": (
        "Cục Đầu tư nước ngoài cho biết Lào hiện đứng đầu với 245 dự án đầu tư của Việt Nam, tổng vốn 5,1 tỷ USD.",
        ["stock 2031-05 / -: 245, 5100000000, VN VN-LA"],
    ),
    "poured in": (
        "Năm 2030, doanh nghiệp Việt Nam rót thêm 120 triệu USD vốn đầu tư vào Lào.",
        ["flow - / 2030: -, 120000000, VN VN-LA"],
    ),
}
NO_INVESTMENT = {
    "one firm's addition": ("Năm ngoái, Tập đoàn Cao su Việt Nam đầu tư thêm 190 triệu USD vào Lào."),
    "capital sent into another market": (
        "Việt Nam và Lào bàn về buôn bán. Năm ngoái, các nhà đầu tư Việt Nam rót thêm 190 triệu USD vào thị trường Campuchia."
    ),
    "a third's projects, told the other way round": (
        "Việt Nam có 12 dự án tại Thái Lan. Ở chiều ngược lại, Thái Lan có 700 dự án tại Việt Nam, tổng vốn 13 tỷ USD."
    ),
    "another investor behind what Vietnam is in Laos": (
        "Việt Nam là nhà đầu tư lớn thứ ba tại Lào; Thái Lan đứng thứ hai với 770 dự án, tổng vốn 4,8 tỷ USD."
    ),
    "capital of all countries behind what Vietnam is in Laos": (
        "Việt Nam là nhà đầu tư lớn thứ ba tại Lào; năm 2030 cả nước có 170 dự án đầu tư ra nước ngoài với 660 triệu USD."
    ),
    "a province behind what Vietnam is in Laos": (
        "Việt Nam là nhà đầu tư lớn thứ ba tại Lào; riêng tỉnh Champasak có 40 dự án với tổng vốn 800 triệu USD."
    ),
    "what another investor who is named last has": (
        "Việt Nam là nhà đầu tư lớn thứ ba tại Lào; Trung Quốc dẫn đầu. Tính đến nay có 900 dự án, vốn đăng ký 12 tỷ USD."
    ),
    "of a city's firms": "Các doanh nghiệp thành phố có 16 dự án đầu tư tại Lào với tổng vốn 270 triệu USD.",
    "of a province's firms": "Doanh nghiệp trong tỉnh đã đầu tư sang Lào 12 dự án với tổng vốn 35 triệu USD.",
    "paid into the budget": (
        "Doanh nghiệp Việt Nam tại Lào nộp ngân sách Lào bình quân 200 triệu USD mỗi năm, cộng từ năm 2015 đạt 1,8 tỷ USD."
    ),
    "only planned": "Dự kiến năm 2031, Việt Nam đầu tư sang Lào 200 triệu USD.",
    "goods received": "Thái Lan là nước nhận nhiều hàng Việt Nam nhất khu vực; Lào nhận 600 triệu USD, tăng 7%.",
    "of a third country, first in a list": (
        "Trung Quốc đứng đầu về đầu tư vào Lào với 16 tỷ USD, tiếp theo là Thái Lan với 4,7 tỷ USD."
    ),
    "goods sent": "Về đầu tư, hai bên đã bàn nhiều việc. Năm 2030, Việt Nam đưa sang Lào 93,7 triệu USD hàng hóa.",
    "who comes behind Laos": "Vốn Việt Nam ra nước ngoài tăng. Sau Lào là Úc, 52 triệu USD, chiếm 14%, rồi tới Cuba.",
    "a field that is not all": "Trên lĩnh vực thủy điện, Việt Nam có 12 dự án tại Lào, tổng vốn 1,5 tỷ USD.",
    "one wind farm": "Dự án điện gió của Việt Nam tại Lào có vốn 1 tỷ USD, bán điện 200 triệu USD mỗi năm.",
    "capital from all countries": "Lào thu hút 500 triệu USD vốn đầu tư nước ngoài, trong đó có dự án của Việt Nam.",
    "an average alone": "Bình quân mỗi dự án của Việt Nam tại Lào có vốn 20 triệu USD.",
    "capital given": "Vốn của Việt Nam viện trợ cho Lào năm 2030 là 20 triệu USD.",
    "one province": "Tại tỉnh Attapeu của Lào, Việt Nam có 17 dự án đầu tư với tổng vốn 1,1 tỷ USD.",
    "one sector": "Về lĩnh vực thủy điện, Việt Nam có 5 dự án đầu tư tại Lào với tổng vốn đầu tư 1,2 tỷ USD.",
    "all countries together": "Việt Nam có 1.900 dự án đầu tư ra nước ngoài với tổng vốn 23 tỷ USD; Lào đứng đầu.",
    "another country": "Việt Nam hiện có 210 dự án đầu tư sang Campuchia với tổng vốn 2,9 tỷ USD.",
    "trade": "Kim ngạch thương mại Việt Nam - Lào năm 2029 đạt 3,4 tỷ USD.",
    "taxes": "Doanh nghiệp Việt Nam đầu tư tại Lào nộp ngân sách 200 triệu USD mỗi năm.",
    "empty": "",
    "the projects of a province": "Tại tỉnh Attapeu (Lào) hiện có 31 dự án đầu tư của doanh nghiệp Việt Nam, vốn 900 triệu USD.",
    "one firm": "Tập đoàn Sao Vàng có 3 dự án đầu tư tại Lào.",
    "a firm told by its kind, up to now": "Ông Lưu Văn Khải cho biết, đến nay tập đoàn đã đầu tư tại Lào 150 triệu USD.",
    "a firm told by its kind alone": "Tổng Giám đốc cho biết, tính đến nay, tập đoàn đã đầu tư tại Lào 150 triệu USD.",
    "sector": "Việt Nam có 40 dự án thủy điện tại Lào với vốn 1,1 tỷ USD.",
    "jobs": "Các dự án của Việt Nam tại Lào tạo 50.000 việc làm.",
    "loan": "BIDV cho vay 700 triệu USD các dự án tại Lào.",
    "Thailand": "Thái Lan có 760 dự án đầu tư tại Lào với tổng vốn 4,5 tỷ USD.",
    "wish": "Hai bên phấn đấu thu hút thêm 20 dự án đầu tư sang Lào với vốn 1 tỷ USD.",
    "a firm alone": "Công ty Sông Hồng đầu tư vào Lào 90 triệu USD.",
    "Thai capital": "Đầu tư của Thái Lan vào Lào đạt 4 tỷ USD.",
}


@pytest.mark.parametrize(("text", "wanted"), TRADE.values(), ids=TRADE)
def test_trade(text, wanted):
    assert trade(text) == wanted


@pytest.mark.parametrize("text", NO_TRADE.values(), ids=NO_TRADE)
def test_no_trade(text):
    assert trade(text) == []


@pytest.mark.parametrize(("text", "wanted"), INVESTMENT.values(), ids=INVESTMENT)
def test_investment(text, wanted):
    assert investment(text) == wanted


@pytest.mark.parametrize("text", NO_INVESTMENT.values(), ids=NO_INVESTMENT)
def test_no_investment(text):
    assert investment(text) == []


def test_laos_among_others_decides_nothing_where_the_title_names_it_alone():
    text = (
        "Đoàn dự cuộc họp Quốc hội ba nước Campuchia - Lào - Việt Nam. Kim ngạch song phương năm 2029 đạt 3,41 tỷ USD."
    )
    titles = ("Quan hệ Việt Nam - Lào", "Quan hệ Việt Nam với Lào và Thái Lan", "")
    assert [len(find_trade(Article("a", text, one, "2030-05-20", "metadata"))) for one in titles] == [1, 0, 0]


def test_several_countries_met_beside_a_meeting_decide_nothing_in_the_next_paragraph():
    met = "Bên lề hội nghị, Chủ tịch Quốc hội gặp các đoàn {}.\nVề kinh tế, kim ngạch song phương năm 2029 đạt 3,41 tỷ USD."
    texts = (met.format("Malaysia, Nga và Campuchia"), met.format("Malaysia"))
    rows = [find_trade(Article("a", one, "Chủ tịch Quốc hội thăm Lào", "2030-05-20", "metadata")) for one in texts]
    assert [len(row) for row in rows] == [1, 0]


def test_whose_turnover_two_leaders_speak_of_who_met_beside_a_conference_of_several_countries():
    met = (
        "Hội nghị có lãnh đạo Thái Lan và Trung Quốc dự.\n{} Hai bên hài lòng về hợp tác. Kim ngạch thương mại hai nước năm 2029 "
        "đạt 3,41 tỷ USD."
    )
    meetings = {
        "Chiều 30/3, Thủ tướng Nguyễn Xuân Phúc gặp Thủ tướng Thongloun Sisoulith.": 1,
        "Bên lề Hội nghị cấp cao Campuchia - Lào - Việt Nam, Thủ tướng gặp Thủ tướng Lào.": 1,
        "Bên lề Hội nghị cấp cao Campuchia - Lào - Việt Nam, Thủ tướng gặp Thủ tướng Campuchia.": 0,
        "Thủ tướng Thongloun Sisoulith và Thủ tướng Thái Lan gặp nhau bên lề hội nghị.": 0,
        "Hội nghị cấp cao Campuchia - Lào - Việt Nam đã bế mạc.": 0,
    }
    assert [len(trade(met.format(one))) for one in meetings] == list(meetings.values())


def test_capital_told_behind_turnover_is_no_turnover():
    text = (
        "Kim ngạch thương mại song phương Việt Nam - Lào năm 2030 đạt 1,63 tỷ USD; đầu tư của Việt Nam sang Lào tăng: có 241 dự "
        "án, tổng vốn 5,5 tỷ USD, riêng năm 2030 đạt 116 triệu USD, tăng 65,7%."
    )
    assert trade(text) == ["2030: 1630000000 year"]


def test_rows_point_at_their_sentence():
    text = (
        "Hai bên họp tại Lào.\nKim ngạch hai chiều năm 2029 đạt 3,4 tỷ USD. Việt Nam hiện có 283 dự án đầu tư tại Lào."
    )
    for row in (*find_trade(article(text)), *find_investment(article(text))):
        assert text[row.char_start : row.char_end].endswith((".", "Lào."))
        assert "\n" not in text[row.char_start : row.char_end]


def test_the_title_tells_whose_trade_it_is_where_no_sentence_does():
    text = "Kim ngạch thương mại hai nước năm 2029 đạt 3,41 tỷ USD."
    titled = [Article("a", text, title, "2030-05-20", "metadata") for title in ("Thương mại Việt - Lào", "Thương mại")]
    assert [len(find_trade(one)) for one in titled] == [1, 0]
