"""Which articles are about Vietnam and Laos together."""

import json
from pathlib import Path

import pytest

from helpers.clean import Rejection, read_page
from helpers.intake import relevance_words
from helpers.intake.firstlook import may_concern
from helpers.intake.relevance import verdict
from helpers.intake.screening import relevant
from helpers.language import lexicon
from helpers.text import Article

PAGES = Path(__file__).parent / "pages"
REAL = Path(__file__).parents[1] / ".." / "shared" / "articles"

CASES = {  # name: (title, body, about both)
    "a visit": ("", "Sáng 3/6, đoàn đại biểu tỉnh Kon Tum sang thăm tỉnh Attapeu (Lào).", True),
    "a reception": ("", "Tại Hà Nội, Bộ trưởng đã tiếp ông Khamla Inthavong, Thứ trưởng Bộ Y tế Lào.", True),
    "a gift": ("", "Hội Chữ thập đỏ Việt Nam trao tặng bà con vùng lũ Khammouane của Lào 2.000 thùng mì.", True),
    "scholarships": ("", "Việt Nam dành cho Lào 900 suất học bổng trong năm học tới.", True),
    "ties told twice": (
        "",
        "Quan hệ Việt - Lào ngày càng sâu sắc.\nKim ngạch hai nước Việt Nam và Lào tăng khá.",
        True,
    ),
    "a short dash, no spaces": ("Hợp tác Việt Nam–Lào", "Hai bên bàn kế hoạch năm tới.", True),
    "one act in news of something else": (
        "Tin vắn cuối tuần",
        "Giá lúa tăng.\nĐội bóng trường huyện vô địch.\nĐoàn công tác Nghệ An thăm Xiêng Khoảng (Lào).",
        True,
    ),
    "a summit in Vientiane": ("", "Thủ tướng Phạm Minh Chính tới Vientiane, Lào tham dự hội nghị cấp cao ASEAN.", True),
    "neighbour in passing": (
        "",
        "Huyện giáp với Lào, có đường biên giới Việt Nam dài 40 km.\nDân số 30 nghìn người.",
        False,
    ),
    "Lào Cai": ("Lào Cai đón đoàn đại biểu", "Đoàn đại biểu Hà Nội thăm Lào Cai, trao tặng 200 triệu đồng.", False),
    "tobacco": ("", "Nông dân Hải Phòng trồng thuốc lào được hỗ trợ giống, ký kết bao tiêu.", False),
    "smuggling": ("", "Công an Hà Tĩnh bắt giữ xe chở ma túy từ Lào về Việt Nam, bàn giao cho đoàn công tác.", False),
    "football": ("", "Đội tuyển Việt Nam thăm sân vận động ở Viêng Chăn trước trận đấu với Lào.", False),
    "weather": (
        "",
        "Áp thấp trên đất liền Trung Lào gây mưa ở Nghệ An, tỉnh hỗ trợ dân 3 tỷ đồng.\nDự báo mưa giảm.",
        False,
    ),
    "Laos and Cambodia, spelt with hyphens": (
        "Lào và Cam-pu-chia mở thêm cửa khẩu",
        "Thủ tướng Lào Thoong-xỉn Thăm-ma-vông tới Phnôm Pênh, hội đàm với người đồng cấp Cam-pu-chia.\n"
        "Hai nước hài lòng về biên giới chung và sẽ mở vận tải song phương.",
        False,
    ),
    "Laos alone": ("", "Chính phủ Lào hỗ trợ nông dân 20 tỷ kíp.\nChủ tịch nước Lào thăm tỉnh Bokeo.", False),
    "what firms that nobody knows give in Laos": (
        "Thủ tướng Lào tiếp nhận tiền cứu trợ",
        "Năm doanh nghiệp đã góp 3 tỷ kíp.\nCông ty Chalern ủng hộ Chính phủ Lào 900 triệu kíp.",
        False,
    ),
    "what a firm with a Vietnamese name gives in Laos": (
        "Tiếp nhận tiền cứu trợ",
        "Năm doanh nghiệp đã góp 3 tỷ kíp.\nCông ty Sao Băng ủng hộ Chính phủ Lào 900 triệu kíp.",
        True,
    ),
    "what a firm that is known gives in Laos": (
        "Tiếp nhận tiền cứu trợ",
        "Năm doanh nghiệp đã góp 3 tỷ kíp.\nViettel ủng hộ Chính phủ Lào 900 triệu kíp.",
        True,
    ),
    "what a firm gives in Laos, an embassy taking part": (
        "Tiếp nhận tiền cứu trợ",
        "Công ty Chalern ủng hộ Chính phủ Lào 900 triệu kíp.\nĐại sứ quán Việt Nam cùng dự.",
        True,
    ),
    "Laos and Thailand": (
        "Thái Lan tặng Lào xe cứu thương",
        "Ngày 4/5, Phó Thủ tướng Thái Lan thăm Lào, hai nước ký kết.",
        False,
    ),
    "Cambodia": ("", "Thủ tướng Campuchia thăm Việt Nam, bàn Tam giác phát triển Campuchia - Lào - Việt Nam.", False),
    "three at a table abroad": (
        "",
        "Tại Malaysia, Thủ tướng Việt Nam làm việc với Thủ tướng Campuchia và Thủ tướng Lào.",
        False,
    ),
    "neither": ("", "Thành phố khánh thành cầu mới, đoàn đại biểu quận dự lễ.", False),
    "empty": ("", "", False),
}

SCREEN = {
    "named": ("Đoàn sang Lào", True),
    "capitals": ("ĐOÀN SANG LÀO", True),
    "capital city": ("tới Viêng Chăn", True),
    "Lào Cai only": ("Từ Lào Cai về Hà Nội", False),
    "Lào Cai and Laos": ("Từ Lào Cai sang Lào", True),
    "lower case": ("ống điếu hút thuốc lào", False),
    "nothing": ("Hà Nội", False),
}


@pytest.mark.parametrize("name", CASES)
def test_relevant(name):
    title, body, expected = CASES[name]
    assert relevant(Article("a", body, title=title))[0] is expected, relevant(Article("a", body, title=title))


@pytest.mark.parametrize("name", SCREEN)
def test_screen(name):
    text, expected = SCREEN[name]
    assert may_concern(text) is expected


def test_reason_is_the_passage_that_decided():
    body = "Trời đẹp.\nĐoàn Sơn La thăm Hủa Phăn (Lào)."
    assert relevant(Article("a", body)) == (True, "Đoàn Sơn La thăm Hủa Phăn (Lào).")


def test_the_reason_names_laos():
    text = "Trời đẹp.\nDân vui.\nMùa cưới đến.\nSo với Đà Lạt, Hà Nội đã hỗ trợ nhiều hơn.\nCó đường qua Lào."
    assert verdict(Article("a", text)).why == "only in passing: Có đường qua Lào."


@pytest.mark.parametrize("page", json.loads((PAGES / "gold.json").read_text())["pages"], ids=lambda page: page["file"])
def test_made_up_pages(page):
    article = read_page(PAGES / page["file"], PAGES)
    assert not isinstance(article, Rejection)
    assert relevant(article)[0] is page["relevant"], relevant(article)


@pytest.mark.skipif(not REAL.is_dir(), reason="the real pages are not part of the repository")
def test_real_pages_are_all_about_both():
    for path in sorted(REAL.glob("*.txt")):
        assert relevant(read_page(path, REAL))[0], path.name


VERDICTS = {  # title, body -> what the words alone say: True, False, or None when records must tell
    "an act between both": ("", "Sáng 3/6, đoàn đại biểu Kon Tum sang thăm Attapeu (Lào).", True),
    "ties twice": ("", "Quan hệ Việt - Lào sâu sắc.\nKim ngạch Việt Nam - Lào tăng.", True),
    "one word of ties": ("", "Hợp tác Việt - Lào được nhắc tới.", None),
    "Laos alone": ("", "Chính phủ Lào họp phiên thường kỳ.", None),
    "a crime in the lead": (
        "Bắt 3 người",
        "Công an thu heroin.\nHai nước Việt Nam và Lào hợp tác, ký kết quy chế.",
        None,
    ),
    "a meeting abroad": ("", "Tại Kuala Lumpur, hai Thủ tướng gặp nhau.\nViệt Nam và Lào ký kết hai văn kiện.", None),
    "a third country in the title": ("Thái Lan tặng Lào xe", "Hai bên ký kết.\nĐoàn đại biểu Việt Nam thăm Lào.", None),
    "no Laos": ("Đoàn đại biểu thăm Huế", "Hai bên ký kết biên bản ghi nhớ.", False),
    "Lào Cai": ("Đoàn thăm Lào Cai", "Lào Cai trao tặng 20 suất quà.", False),
}


@pytest.mark.parametrize("name", VERDICTS)
def test_verdict(name):
    title, body, expected = VERDICTS[name]
    assert verdict(Article("a", body, title=title)).about is expected


@pytest.fixture
def extended(monkeypatch):
    """Adds rows to relevance.csv for one test."""

    def extend(*rows):
        known = lexicon.rows("relevance")
        fields = [dict(zip(("phrase", "says", "note"), (*row, ""), strict=True)) for row in rows]
        monkeypatch.setattr(
            lexicon, "rows", lambda name, real=lexicon.rows: (*known, *fields) if name == "relevance" else real(name)
        )
        relevance_words.matcher.cache_clear()

    yield extend
    monkeypatch.undo()
    relevance_words.matcher.cache_clear()


ROWS = {  # a row -> the verdict on a text before and after it
    "an act": (("múa xòe cùng", "event"), "Thanh niên Việt Nam múa xòe cùng bạn bè Lào.", None, True),
    "a subject to leave out": (("ngựa đua", "off"), "Ngựa đua.\nĐoàn Việt Nam sang thăm Lào mua ngựa đua.", True, None),
    "a word for there": (("ngay ở giữa", "at"), "Ngay ở giữa Tokyo, Việt Nam và Lào ký kết văn kiện.", True, None),
    "a name that is not Laos": (("cà phê Lào", "not_laos"), "Quán cà phê Lào của người Việt Nam.", None, False),
    "a row of no matter": (("ngọc bích", "event"), "Chính phủ Lào họp.", None, None),
}


@pytest.mark.parametrize("name", ROWS)
def test_a_row_changes_the_verdict(name, extended):
    row, text, before, after = ROWS[name]
    assert verdict(Article("a", text)).about is before
    extended(row)
    assert verdict(Article("a", text)).about is after
