"""Trade and investment: what period a figure covers, its growth, and what is no such figure."""

import pytest

from helpers.economy import find_investment, find_trade
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
    "a year": (
        "Kim ngạch thương mại hai chiều Việt Nam - Lào năm 2029 đạt 3,41 tỷ USD.",
        ["2029: 3410000000 year"],
    ),
    "growth behind": (
        "Năm 2029, kim ngạch thương mại Việt Nam - Lào đạt 3,41 tỷ USD, tăng 12,7% so với năm 2028.",
        ["2029: 3410000000 +12.7% year"],
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
    "exports beside the whole": (
        "Năm 2029, kim ngạch thương mại Việt Nam - Lào đạt 3,4 tỷ USD, trong đó xuất khẩu sang Lào đạt 1,3 tỷ USD.",
        ["2029: 3400000000 year"],
    ),
}
NO_TRADE = {
    "exports alone": "Xuất khẩu của Việt Nam sang Lào năm 2029 đạt 1,3 tỷ USD.",
    "one good": "Kim ngạch nhập khẩu cao su từ Lào năm 2029 đạt 200 triệu USD.",
    "target": "Hai bên phấn đấu đưa kim ngạch thương mại Việt Nam - Lào lên 5 tỷ USD.",
    "wish for later": "Mục tiêu kim ngạch thương mại Việt Nam - Lào đạt 10 tỷ USD vào năm 2035.",
    "Cambodia": "Kim ngạch thương mại Việt Nam - Campuchia năm 2029 đạt 9 tỷ USD.",
    "hai nước, a third country named before": (
        "Lào là bạn. Đoàn thăm Thái Lan. Kim ngạch thương mại hai nước năm 2029 đạt 22 tỷ USD."
    ),
    "two provinces": "Kim ngạch thương mại giữa tỉnh Nghệ An và tỉnh Xiêng Khoảng năm 2029 đạt 90 triệu USD.",
    "a gate": "Kim ngạch xuất nhập khẩu qua cửa khẩu giữa Việt Nam và Lào tại Cầu Treo đạt 300 triệu USD.",
    "đồng": "Kim ngạch thương mại Việt Nam - Lào tại chợ biên giới đạt 70 tỷ đồng.",
    "aid": "Việt Nam viện trợ Lào 30 triệu USD.",
    "empty": "",
}
INVESTMENT = {
    "stock now": (
        "Việt Nam hiện có 283 dự án đầu tư tại Lào với tổng vốn đăng ký 6,4 tỷ USD.",
        ["stock 2031-05 / -: 283, 6400000000, unknown VN-LA"],
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
        ["stock 2031-05 / -: 283, 6400000000, unknown VN-LA"],
    ),
    "flow of a year": (
        "Vốn đăng ký đầu tư của Việt Nam sang Lào năm 2030 đạt 144,2 triệu USD.",
        ["flow - / 2030: -, 144200000, unknown VN-LA"],
    ),
    "flow of months, new projects": (
        "Trong 8 tháng đầu năm 2030, có 7 dự án cấp mới đầu tư sang Lào với tổng vốn đăng ký 90 triệu USD.",
        ["flow - / 2030-01/2030-08: 7, 90000000, unknown VN-LA"],
    ),
    "projects alone": (
        "Việt Nam hiện có 283 dự án đầu tư tại Lào.",
        ["stock 2031-05 / -: 283, -, unknown VN-LA"],
    ),
    "a stock and a sector of it": (
        "Việt Nam hiện có 283 dự án đầu tư tại Lào với tổng vốn 6,4 tỷ USD, trong đó khai khoáng 1,7 tỷ USD.",
        ["stock 2031-05 / -: 283, 6400000000, unknown VN-LA"],
    ),
}
NO_INVESTMENT = {
    "one province": "Tại tỉnh Attapeu của Lào, Việt Nam có 17 dự án đầu tư với tổng vốn 1,1 tỷ USD.",
    "one sector": "Về lĩnh vực thủy điện, Việt Nam có 5 dự án đầu tư tại Lào với tổng vốn đầu tư 1,2 tỷ USD.",
    "all countries together": "Việt Nam có 1.900 dự án đầu tư ra nước ngoài với tổng vốn 23 tỷ USD; Lào đứng đầu.",
    "another country": "Việt Nam hiện có 210 dự án đầu tư sang Campuchia với tổng vốn 2,9 tỷ USD.",
    "trade": "Kim ngạch thương mại Việt Nam - Lào năm 2029 đạt 3,4 tỷ USD.",
    "taxes": "Doanh nghiệp Việt Nam đầu tư tại Lào nộp ngân sách 200 triệu USD mỗi năm.",
    "empty": "",
}
MISSES = {
    "a country at the head of a list": (
        "11 tháng năm 2030, Lào dẫn đầu với 160 triệu USD, chiếm 26% tổng vốn đầu tư ra nước ngoài của Việt Nam.",
        ["flow - / 2030-01/2030-11: -, 160000000, VN VN-LA"],
    ),
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


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize(("text", "wanted"), MISSES.values(), ids=MISSES)
def test_misses(text, wanted):
    assert investment(text) == wanted


def test_rows_point_at_their_sentence():
    text = (
        "Hai bên họp tại Lào.\nKim ngạch hai chiều năm 2029 đạt 3,4 tỷ USD. Việt Nam hiện có 283 dự án đầu tư tại Lào."
    )
    for row in (*find_trade(article(text)), *find_investment(article(text))):
        assert text[row.char_start : row.char_end].endswith((".", "Lào."))
        assert "\n" not in text[row.char_start : row.char_end]
