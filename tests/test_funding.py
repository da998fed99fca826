"""Sums and stages of giving: what counts, who gives whom, which stage, kind and date."""

import json
from pathlib import Path

import pytest

from helpers.funding import find_funding
from helpers.schema import FUNDING_KINDS, STAGES
from helpers.text import Article, nfc, squeeze

PAGES = Path(__file__).resolve().parent.parent.parent / "shared" / "articles"


def article(text, published="2031-05-20"):
    return Article("a", text, published=published, published_basis="metadata" if published else "none")


def show(text, published="2031-05-20"):
    """'donor -> recipient: sum kind status date', with ~ when hedged, = counter-value, part when beside its total."""
    lines = []
    for f in find_funding(article(text, published)):
        amount = "no sum" if f.min is None else f"{'~' if f.approx else ''}{f.min} {f.currency}"
        amount += f" = {f.counter.min} {f.counter.currency}" if f.counter else ""
        end = " part" if f.part_of_total else ""
        lines.append(f"{f.donor} -> {f.recipient}: {amount} {f.kind} {f.status} {f.date or '-'}{end}")
    return lines


WHO = {  # who gives, who receives
    "subject, verb, receiver, sum": (
        "Ngày 6/5, tỉnh Sơn La tặng tỉnh Luang Prabang 700 triệu đồng.",
        ["Sơn La -> Luang Prabang: 700000000 VND gift delivered 2031-05-06"],
    ),
    "sum first, then cho": (
        "Ngày 6/5, tỉnh Sơn La trao 700 triệu đồng cho tỉnh Luang Prabang.",
        ["Sơn La -> Luang Prabang: 700000000 VND gift delivered 2031-05-06"],
    ),
    "the receiver is the subject": (
        "Ngày 6/5, tỉnh Champasak nhận được 40.000 USD từ tỉnh Kon Tum.",
        ["Kon Tum -> Champasak: 40000 USD gift delivered 2031-05-06"],
    ),
    "passive": (
        "Ngày 6/5, tỉnh Champasak được tỉnh Kon Tum hỗ trợ 2 tỷ đồng.",
        ["Kon Tum -> Champasak: 2000000000 VND grant delivered 2031-05-06"],
    ),
    "do X hỗ trợ": (
        "Ngày 6/5, khoản tiền 2 tỷ đồng do tỉnh Kon Tum hỗ trợ đã đến tỉnh Attapeu.",
        ["Kon Tum -> Attapeu: 2000000000 VND grant delivered 2031-05-06"],
    ),
    "quà của X dành tặng Y": (
        "Ngày 6/5, phần quà trị giá 90 triệu đồng của tỉnh Gia Lai dành tặng tỉnh Sekong đã được trao.",
        ["Gia Lai -> Sekong: 90000000 VND gift delivered 2031-05-06"],
    ),
    "thừa ủy quyền": (
        "Ngày 6/5, thừa ủy quyền của Bộ trưởng Bộ Y tế Việt Nam, ông Bảo trao cho Bộ Y tế Lào 30.000 USD.",
        ["Vietnam Ministry of Health -> Lao Ministry of Health: 30000 USD gift delivered 2031-05-06"],
    ),
    "Laos gives": (
        "Ngày 6/5, tỉnh Bokeo ủng hộ tỉnh Lào Cai 300 triệu kíp.",
        ["Bokeo -> Lào Cai: 300000000 LAK gift delivered 2031-05-06"],
    ),
    "fund of the receiver": (
        "Ngày 6/5, tỉnh Bokeo ủng hộ 300 triệu kíp cho Quỹ phòng, chống thiên tai của tỉnh Lào Cai.",
        ["Bokeo -> Lào Cai: 300000000 LAK gift delivered 2031-05-06"],
    ),
    "the place where it is handed over is no party": (
        "Ngày 6/5, tỉnh Oudomxay đến Tổng Lãnh sự quán Việt Nam tại Luang Prabang trao 8.000 USD giúp tỉnh Yên Bái.",
        ["Oudomxay -> Yên Bái: 8000 USD gift delivered 2031-05-06"],
    ),
    "a village and its province are where": (
        "Ngày 6/5, tại bản Na Kham, tỉnh Khammouane, Hà Tĩnh trao 90 triệu đồng giúp người dân.",
        ["Hà Tĩnh -> Khammouane: 90000000 VND gift delivered 2031-05-06"],
    ),
    "several receivers together": (
        "Ngày 6/5, tỉnh Bokeo trao 90 triệu kíp hỗ trợ 3 tỉnh của Việt Nam gồm: Lai Châu, Sơn La và Phú Thọ.",
        ["Bokeo -> Lai Châu;Sơn La;Phú Thọ: 90000000 LAK gift delivered 2031-05-06"],
    ),
    "two givers in a sentence": (
        "Ngày 6/5, tỉnh Gia Lai tặng tỉnh Attapeu 400 triệu đồng, tỉnh Kon Tum tặng tỉnh Sekong 300 triệu đồng.",
        [
            "Gia Lai -> Attapeu: 400000000 VND gift delivered 2031-05-06",
            "Kon Tum -> Sekong: 300000000 VND gift delivered 2031-05-06",
        ],
    ),
    "two receivers of two sums": (
        "Ngày 6/5, tỉnh Bokeo trao 9.000 USD cho Hà Nội và 8.000 USD cho Hải Phòng.",
        [
            "Bokeo -> Hà Nội: 9000 USD gift delivered 2031-05-06",
            "Bokeo -> Hải Phòng: 8000 USD gift delivered 2031-05-06",
        ],
    ),
    "the receiver stands in the sentence before": (
        "Ngày 6/5, đoàn tỉnh Nghệ An thăm tỉnh Bolikhamxay. Dịp này, tỉnh Nghệ An đã trao 250 triệu đồng tiền mặt.",
        ["Nghệ An -> Bolikhamxay: 250000000 VND gift delivered 2031-05-06"],
    ),
    "people hit by a flood": (
        "Ngày 6/5, Hà Nội trao 50.000 USD giúp người dân vùng lũ Lào.",
        ["Hà Nội -> people of Laos: 50000 USD gift delivered 2031-05-06"],
    ),
    "a community abroad may receive": (
        "Ngày 6/5, Đà Nẵng tặng Hội người Việt Nam tỉnh Salavan 60 triệu đồng.",
        ["Đà Nẵng -> Vietnamese Association in Salavan: 60000000 VND gift delivered 2031-05-06"],
    ),
    "embassy": (
        "Ngày 6/5, Đại sứ quán Lào tại Việt Nam trao 120 triệu đồng cho Mặt trận Tổ quốc Việt Nam.",
        ["Lao Embassy in Vietnam -> Vietnam Fatherland Front: 120000000 VND gift delivered 2031-05-06"],
    ),
    "a third country shares the gift": (
        "Ngày 6/5, Chính phủ Việt Nam tặng Lào và Campuchia 200.000 USD.",
        ["Vietnam -> Laos;Cambodia: 200000 USD gift delivered 2031-05-06"],
    ),
}
MONEY = {  # which sums, and what stands beside them
    "dropped currency": (
        "Ngày 6/5, Gia Lai ủng hộ tỉnh Attapeu 300 triệu đồng tiền mặt và 100 triệu tiền hàng.",
        [
            "Gia Lai -> Attapeu: 300000000 VND gift delivered 2031-05-06",
            "Gia Lai -> Attapeu: 100000000 VND gift delivered 2031-05-06",
        ],
    ),
    "hedge": (
        "Ngày 6/5, Hà Nội tặng Viêng Chăn gần 3 tỷ đồng.",
        ["Hà Nội -> Vientiane: ~3000000000 VND gift delivered 2031-05-06"],
    ),
    "a counter-value is the same sum": (
        "Ngày 6/5, tỉnh Oudomxay tặng tỉnh Điện Biên 180 triệu kíp (tương đương 9.000 USD).",
        ["Oudomxay -> Điện Biên: 180000000 LAK = 9000 USD gift delivered 2031-05-06"],
    ),
    "goods by their worth": (
        "Ngày 6/5, Bộ Quốc phòng Việt Nam tặng Bộ Quốc phòng Lào 12 máy thở trị giá 4 tỷ đồng.",
        [
            "Vietnam Ministry of National Defence -> Lao Ministry of National Defence: "
            "4000000000 VND gift delivered 2031-05-06"
        ],
    ),
    "worth told in the next sentence": (
        "Ngày 6/5, tỉnh Thanh Hóa tặng tỉnh Hủa Phăn 8 tấn gạo và thuốc. Tổng trị giá 600 triệu đồng.",
        ["Thanh Hóa -> Houaphanh: 600000000 VND gift delivered 2031-05-06"],
    ),
    "parcels of one value each": (
        "Ngày 6/5, tỉnh Quảng Trị tặng người dân tỉnh Salavan 40 suất quà, mỗi suất 500.000 đồng.",
        ["Quảng Trị -> people of Salavan: 20000000 VND gift delivered 2031-05-06"],
    ),
    "equal shares beside their total": (
        "Ngày 6/5, Bình Định tặng 4 tỉnh Nam Lào 800 triệu đồng, mỗi tỉnh 200 triệu đồng.",
        ["Bình Định -> Lao provinces: 800000000 VND gift delivered 2031-05-06"],
    ),
    "parts beside their total": (
        "Ngày 6/5, Hà Nội tặng Viêng Chăn 9 tỷ đồng, trong đó 5 tỷ đồng tiền mặt.",
        [
            "Hà Nội -> Vientiane: 9000000000 VND gift delivered 2031-05-06",
            "Hà Nội -> Vientiane: 5000000000 VND gift delivered 2031-05-06 part",
        ],
    ),
    "counterpart funds are the receiver's": (
        "Ngày 6/5, khánh thành Trung tâm văn hóa Xay Sẹt tại Lào. Dự án có tổng mức đầu tư trên 98 tỷ đồng, trong đó "
        "vốn viện trợ của Chính phủ Việt Nam dành cho Lào là 89 tỷ đồng, vốn đối ứng gần 9 tỷ đồng.",
        ["Vietnam -> Laos: 89000000000 VND project completed 2031-05-06"],
    ),
    "sums that add up to the one before are its parts": (
        "Giai đoạn 2024-2028, Quảng Ninh tài trợ các tỉnh Bắc Lào 56 tỷ đồng. Quảng Ninh tài trợ tỉnh Hủa Phăn 30 tỷ đồng; "
        "tài trợ tỉnh Xayaboury 26 tỷ đồng.",
        [
            "Quảng Ninh -> Lao provinces: 56000000000 VND grant delivered 2028",
            "Quảng Ninh -> Houaphanh: 30000000000 VND grant delivered 2031-05 part",
            "Quảng Ninh -> Xayaboury: 26000000000 VND grant delivered 2031-05 part",
        ],
    ),
    "a builder of another work gives goods": (
        "Ngày 6/5, Binh đoàn 11, đơn vị xây dựng Nhà hát Sao Mai, đã tặng Bộ Y tế Lào thuốc trị giá 2 tỷ đồng.",
        ["Vietnam People's Army -> Lao Ministry of Health: 2000000000 VND gift delivered 2031-05-06"],
    ),
    "told twice is one gift": (
        "Ngày 6/5, Hà Nội tặng Viêng Chăn 3 tỷ đồng. Khoản 3 tỷ đồng mà Hà Nội tặng Viêng Chăn sẽ giúp mua xe.",
        ["Hà Nội -> Vientiane: 3000000000 VND gift delivered 2031-05-06"],
    ),
}
STAGE = {  # promised, begun, delivered, completed; kind; date
    "promised, for a work": (
        "Ngày 6/5, hai bên hội đàm tại Viêng Chăn. Hà Nội sẽ hỗ trợ thủ đô Viêng Chăn 2 triệu USD để xây dựng trụ sở Sở Xây "
        "dựng Viêng Chăn.",
        ["Hà Nội -> Vientiane: 2000000 USD project pledged 2031-05-06"],
    ),
    "a promise is not dated by the work's end": (
        "Ngày 6/5, Đà Nẵng cam kết hỗ trợ tỉnh Sekong 7 tỷ đồng xây Trường Tiểu học Hữu nghị Sekong, dự kiến hoàn thành "
        "tháng 11/2032.",
        ["Đà Nẵng -> Sekong: 7000000000 VND project pledged 2031-05-06"],
    ),
    "building begins": (
        "Ngày 6/5, tại Attapeu khởi công Bệnh viện Hữu nghị Sanxay trị giá 90 tỷ đồng do Việt Nam viện trợ cho Lào.",
        ["Vietnam -> Laos: 90000000000 VND project signed 2031-05-06"],
    ),
    "finished, without a sum": (
        "Ngày 6/5, đoàn thăm Viêng Chăn.\nDự án trụ sở Đài Truyền hình Viêng Chăn do Hà Nội hỗ trợ kinh phí xây dựng đã hoàn "
        "thành.",
        ["Hà Nội -> Vientiane: no sum project completed 2031-05"],
    ),
    "a year after its start is not its start": (
        "Ngày 6/5, đoàn thăm Viêng Chăn.\nHai năm sau khởi công, trụ sở Đài Truyền hình Viêng Chăn do Hà Nội hỗ trợ xây dựng "
        "đã hoàn thành.",
        ["Hà Nội -> Vientiane: no sum project completed 2031-05"],
    ),
    "stage and giver in two sentences": (
        "Ngày 6/5 diễn ra lễ khởi công Bệnh viện huyện Nậm Bạc tại Lào. Đây là món quà của Nhà nước Việt Nam dành tặng Lào.",
        ["Vietnam -> Laos: no sum project signed 2031-05-06"],
    ),
    "finished, with its own month": (
        "Ngày 6/5, báo đưa tin Trường Trung học Hữu nghị Sekong do Đà Nẵng tặng Sekong có tổng mức đầu tư 12 tỷ đồng, hoàn "
        "thành vào tháng 2/2031.",
        ["Đà Nẵng -> Sekong: 12000000000 VND project completed 2031-05-06"],
    ),
    "a plan of years has the first year": (
        "Việt Nam cam kết viện trợ không hoàn lại cho Lào 4.100 tỷ đồng giai đoạn 2026-2030.",
        ["Vietnam -> Laos: 4100000000000 VND aid_plan pledged 2026"],
    ),
    "given over years has the last": (
        "Giai đoạn 2024-2028, Đà Nẵng đã hỗ trợ Sekong 20 tỷ đồng.",
        ["Đà Nẵng -> Sekong: 20000000000 VND grant delivered 2028"],
    ),
    "loan": (
        "Ngày 6/5, BIDV cho Lào vay ưu đãi 90 triệu USD bằng vốn vay ưu đãi.",
        ["BIDV -> Laos: 90000000 USD loan pledged 2031-05-06"],
    ),
    "no year, no date": (
        "Ngày 6/5, Hà Nội tặng Viêng Chăn 3 tỷ đồng.",
        ["Hà Nội -> Vientiane: 3000000000 VND gift delivered -"],
        None,
    ),
}
NOTHING = {  # what is no gift between the two sides
    "trade": "Kim ngạch Việt Nam - Lào đạt 1,6 tỷ USD; Việt Nam hỗ trợ Lào phát triển thương mại.",
    "trade in a sentence of giving": "Việt Nam hỗ trợ Lào nâng kim ngạch thương mại lên 2 tỷ USD.",
    "investment": "Việt Nam có 300 dự án đầu tư sang Lào với tổng vốn đăng ký 5,4 tỷ USD.",
    "a company invests": "Công ty Sao Mai đầu tư 40 triệu USD trồng cao su tại tỉnh Champasak của Lào.",
    "third country": "Chính phủ Nhật Bản viện trợ cho Lào 12 triệu USD.",
    "bank of many countries": "ADB hỗ trợ Lào 30 triệu USD; WB cho Lào vay 20 triệu USD.",
    "relief at home": "Tỉnh Quảng Trị trao 500 triệu đồng hỗ trợ tỉnh Quảng Bình khắc phục bão lũ; Lào cũng chịu thiệt hại.",
    "the community collects for home": (
        "Đại sứ quán Việt Nam tại Lào quyên góp ủng hộ đồng bào miền Trung; số tiền quyên góp đạt 700 triệu đồng."
    ),
    "goods without a value": "Hà Nội tặng Viêng Chăn 20 máy tính và 3 xe cứu thương.",
    "seizure": "Công an tỉnh Nghệ An và Công an tỉnh Xiêng Khoảng bắt giữ đối tượng, thu giữ 200 triệu đồng.",
    "damage": "Lũ gây thiệt hại 40 tỷ đồng tại tỉnh Attapeu của Lào, Việt Nam gửi lời chia sẻ.",
    "a government at home": (
        "Lào đang chống dịch.\nPhó Thủ tướng cho biết Chính phủ cấp cho các tỉnh Hà Tĩnh, Quảng Bình mỗi tỉnh 90 tỷ đồng."
    ),
    "prize": "Sinh viên Lào đoạt giải nhất trị giá 10 triệu đồng do trường ở Việt Nam trao giải.",
    "stipend": "Tỉnh Bắc Ninh hỗ trợ lưu học sinh Lào 4,2 triệu đồng/tháng.",
    "what a scholarship is worth": "Tỉnh Quảng Trị tặng học sinh Lào 20 suất học bổng, mỗi suất 2 triệu đồng.",
    "mutual help": "Hai thủ đô Hà Nội và Viêng Chăn luôn hỗ trợ lẫn nhau, thu nhập bình quân đạt 3.000 USD.",
    "finished works without a giver": "Sân bay Noọng Khang và Bệnh viện Hữu nghị Lào - Việt đã bàn giao năm 2030.",
    "leaders at a ceremony give nothing": "Thủ tướng Lào dự lễ bàn giao công trình.",
    "empty": "",
}
MISSES = {
    "three givers, two of them no party": (
        "Ngày 6/5, Đồn Biên phòng Na Mèo tặng Đại đội Biên phòng 215 của Lào 2 triệu đồng, Chi cục Hải quan tặng 1 triệu đồng.",
        [
            "Vietnam People's Army -> Lao People's Army: 2000000 VND gift delivered 2031-05-06",
            "Thanh Hóa -> Lao People's Army: 1000000 VND gift delivered 2031-05-06",
        ],
    ),
    "the day of the paper is not the day of the gift": (
        "Báo Lào số ra ngày 6/5 đưa tin Đà Nẵng bàn giao trường trị giá 9 tỷ đồng cho tỉnh Sekong.",
        ["Đà Nẵng -> Sekong: 9000000000 VND project completed 2031-05"],
    ),
}
CASES = WHO | MONEY | STAGE


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_funding(case):
    text, wanted, *published = case
    assert show(text, *published) == wanted


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_no_funding(text):
    assert show(text) == []


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize(("text", "wanted"), MISSES.values(), ids=MISSES)
def test_misses(text, wanted):
    assert show(text) == wanted


def test_rows_point_at_their_sentence_and_keep_the_vocabulary():
    text = "\n".join(case[0] for case in CASES.values())
    rows = find_funding(article(text))
    assert rows
    for row in rows:
        assert row.status in STAGES
        assert row.kind in FUNDING_KINDS
        quote = text[row.char_start : row.char_end]
        assert "\n" not in quote
        assert quote == quote.strip() != ""


def test_purpose_is_the_work_or_what_follows_the_sum():
    (work,) = find_funding(article("Hà Nội tặng Viêng Chăn công trình Trường Mầm non Sao Sáng trị giá 5 tỷ đồng."))
    assert work.purpose == "Trường Mầm non Sao Sáng"
    (gift,) = find_funding(article("Hà Nội tặng Viêng Chăn 5 tỷ đồng để mua xe cứu hỏa, vật tư."))
    assert gift.purpose == "để mua xe cứu hỏa"


GOLD = json.loads((PAGES / "gold.json").read_text(encoding="utf-8"))["pages"] if PAGES.is_dir() else []


@pytest.mark.skipif(not GOLD, reason="no folder of real pages beside the repository")
@pytest.mark.parametrize("page", GOLD, ids=lambda page: page["file"])
def test_real_pages(page):
    lines = nfc((PAGES / page["file"]).read_text(encoding="utf-8")).split("\n")
    body = [squeeze(line) for first, last in page["keep"] for line in lines[first - 1 : last]]
    basis = page["published_basis"]
    real = Article("a", "\n".join(filter(None, body)), published=page["published"], published_basis=basis)
    rows = find_funding(real)
    assert len(rows) == len(page["funding"])
    for row, wanted in zip(rows, page["funding"], strict=True):
        words = wanted.pop("purpose_words", [])
        wanted.pop("note", None)
        assert {key: getattr(row, key) for key in wanted} == wanted
        assert all(word in (row.purpose or "") for word in words)
