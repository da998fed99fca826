"""Sentences on gifts as frames: whoever gives, receives and whatever the sum, the frame tells who gave what to whom.

A rule that holds for a province must hold for a ministry, a bank and a region of the army; so every frame is filled
with every sort of giver and receiver in turn. The gifts are invented.
"""

import itertools

import pytest

from helpers.funding import find_funding
from helpers.text import Article

FRAMES = {  # {g} gives, {r} receives, {s} the sum; {G} and {S} at the beginning of a sentence
    "gives": "Ngày 6/5, {g} trao tặng {r} {s} để phòng, chống dịch.",
    "hands over": "Ngày 6/5, {g} trao {s} cho {r}.",
    "the sum first": "{S} đã được {g} trao cho {r} vào sáng 6/5.",
    "the receiver first": "Sáng 6/5, {r} đã được {g} trao tặng {s}.",
    "by a delegation": "Sáng 6/5, {r} được đoàn công tác của {g} do ông Lê Văn An dẫn đầu trao cho {s}, gửi tới bà con gặp "
    "thiên tai.",
    "receives what is given": "Sáng 6/5, {r} tiếp nhận {s} do {g} hỗ trợ.",
    "receives from": "Sáng 6/5, {r} nhận {s} từ {g}.",
    "receives aid": "Sáng 6/5, {r} nhận viện trợ {s} từ {g}.",
    "a relative clause": "Đây là khoản tiền {s} mà {g} dành cho {r}.",
    "the sum of a relative clause": "{S} là số tiền mà {g} gửi tới {r} sau trận lũ lịch sử.",
    "somebody brings it": "{S} là số tiền mà đại diện {g} đưa tới {r} ngày 6/5.",
    "a noun and a relative clause": "Tổng số tiền {s} là tiền hỗ trợ mà {g} dành cho {r}.",
    "no word for the relative clause": "Số tiền {s} {g} ủng hộ {r} đã được chuyển trong ngày 6/5.",
    "a present of somebody": "Món quà trị giá {s} của {g} đã đến tay {r}.",
    "a present that somebody sends": "Món quà mà {g} gửi tặng {r} có trị giá {s}.",
    "on behalf": "Thay mặt {g}, ông Lê Văn An trao {s} cho đại diện {r}.",
    "decided": "{G} quyết định trích {s} giúp {r} khắc phục hậu quả thiên tai.",
    "agreed to take it from a reserve": "{G} đồng ý lấy {s} từ nguồn dự phòng giúp {r} khắc phục hậu quả thiên tai.",
    "thanked": "Phát biểu tại buổi lễ, lãnh đạo {r} cảm ơn {g} đã hỗ trợ {s}.",
    "goods": "{G} đã bàn giao cho {r} lô thiết bị y tế trị giá {s}.",
    "goods are handed over": "Lô thiết bị y tế trị giá {s} được {g} bàn giao cho {r}.",
    "given goods": "Sáng 6/5, {r} được {g} tặng lô thiết bị y tế, trị giá {s}.",
    "from hand to hand": "Đại diện {r} (phải) nhận {s} từ đại diện {g}.",
    "collected": "Số tiền {s} do {g} quyên góp được trao tận tay đại diện {r}.",
    "contributes": "Đợt này, {g} góp {s} cùng {r} vượt qua khó khăn.",
    "from whom before how much": "Đại diện {r} đã tiếp nhận từ {g} số tiền {s}.",
    "the value in the next sentence": "{G} vừa trao quà cho {r}. Phần quà gồm gạo, mì tôm, tổng trị giá {s}.",
    "decided before the sum is told": "Một khoản kinh phí giúp {r} khắc phục hậu quả thiên tai vừa được {g} quyết định. Số "
    "tiền cụ thể là {s}.",
    "a ceremony takes place": "Ngày 6/5 diễn ra lễ trao {s} của {g} cho {r}.",
    "will give": "{G} sẽ hỗ trợ {r} {s} trong thời gian tới.",
    "the sum behind all": "Kinh phí mua thiết bị là tiền viện trợ {g} dành tặng {r} từ năm ngoái, cả thảy {s}.",
    "welcomes": "Nhân dịp này, {r} đón nhận một xe cứu thương trị giá {s}, quà của {g}.",
    "brings": "Cùng với thuốc men, {g} còn mang đến cho {r} {s} tiền mặt.",
    "has been helped": "Gần đây nhất, {r} đã nhận được sự giúp đỡ trị giá {s} của {g}.",
    "among others": "Trong số đó có {s} {g} tặng {r}.",
    "somebody's own": "Số tiền {s} là của {g} biếu {r}.",
    "a pronoun": "Sáng 6/5, đại diện {g} đến thăm {r}. Nhân đó, ông trao {s}.",
    "a host gives": "Sáng 6/5, {g} tiếp đoàn đại biểu {r} và trao tặng {s}.",
    "guests give": "Sáng 6/5, {r} tiếp đoàn đại biểu {g} đến trao {s}.",
    "presents brought": "Sáng 6/5, đoàn công tác của {g} sang thăm {r}. Quà mang theo gồm {s} và 2 tấn gạo.",
    "beside a counterpart fund": "Tổng kinh phí dự án tại {r} là 9,9 tỷ yen, trong đó {s} là vốn viện trợ của {g}, còn lại là vốn "
    "đối ứng.",
    "days before": "Hai ngày trước đó, {g} đã trao {s} cho {r}.",
    "a drive": "{G} đứng ra quyên góp được {s} gửi tặng {r}.",
    "what they suffer": "Trước những khó khăn của {r}, {g} đã dành {s} để chia sẻ.",
    "brings as a present": "Dịp này, {g} cũng mang sang tặng {r} {s}.",
    "what the sum will buy": "Với số tiền {s} mà {g} ủng hộ, {r} sẽ mua thuốc và lương thực.",
    "from somebody's hand": "Đón nhận {s} từ tay đại diện {g}, lãnh đạo {r} bày tỏ xúc động.",
    "moved": "Lãnh đạo {r} bày tỏ xúc động khi đón nhận {s} từ {g}.",
    "thanks to it": "Nhờ {s} {g} tài trợ, {r} có thêm một xe cứu thương.",
    "through an embassy": "{G} chuyển cho {r}, thông qua Đại sứ quán Lào tại Hà Nội, {s}.",
    "grateful for it": "Cảm kích trước {s} mà {g} dành tặng, lãnh đạo {r} hứa sử dụng đúng mục đích.",
    "one hands over, one takes": "{G} bàn giao {s} tiền mặt, {r} tiếp nhận.",
}
NOTHING = {  # the same words where nothing is given between the two
    "capital": "{G} góp {s} vốn vào liên doanh với {r}.",
    "a share": "{G} góp 20% vốn cảng của {r}, tương đương {s}.",
    "sales": "{G} nhận {s} tiền bán thiết bị cho {r}.",
    "turnover": "Kim ngạch xuất khẩu của {g} sang {r} đạt {s}.",
    "asked for": "Lãnh đạo {r} mong {g} hỗ trợ {s}.",
    "third givers": "Tổ chức Y tế Thế giới trao {s} cho {r} trước sự chứng kiến của {g}.",
    "aid of a third told behind": "Lãnh đạo {g} thăm Lào. Trong tuần, {r} nhận {s} viện trợ từ một quỹ của Nhật Bản.",
    "a contract": "{G} ký hợp đồng cung cấp thiết bị trị giá {s} cho {r}.",
}
MISSES = {
    "in three nouns": "Người trao là đại diện {g}; người nhận là đại diện {r}; khoản tiền là {s}.",
    "done with it": "Bằng {s} của {g}, {r} đã sửa xong 20 phòng làm việc.",
    "a token of somebody": "{S} vừa được trao cho {r}, đó là tấm lòng của {g}.",
}
GIVERS = {
    "tỉnh Quảng Trị": "Quảng Trị",
    "Bộ Y tế Việt Nam": "Vietnam Ministry of Health",
    "Hội Chữ thập đỏ Việt Nam": "Vietnam Red Cross",
    "Ngân hàng BIDV": "BIDV",
    "Chính phủ Việt Nam": "Vietnam",
    "Quân khu 4": "Vietnam Ministry of National Defence",
}
RECEIVERS = {
    "tỉnh Savannakhet (Lào)": "Savannakhet",
    "Chính phủ Lào": "Laos",
    "Bộ Quốc phòng Lào": "Lao Ministry of National Defence",
    "Hội Chữ thập đỏ Lào": "Lao Red Cross",
    "Bộ Y tế Lào": "Lao Ministry of Health",
}
SUMS = {"50.000 USD": (50_000, "USD"), "3 tỷ đồng": (3_000_000_000, "VND"), "200 triệu kíp": (200_000_000, "LAK")}
TURNS = list(zip(itertools.product(GIVERS, RECEIVERS), itertools.cycle(SUMS)))


def read(frame, giver, receiver, money):
    """The text of a filled frame, and who gave whom how much in it."""
    text = frame.format(g=giver, r=receiver, s=money, G=giver[0].upper() + giver[1:], S=money)
    rows = find_funding(Article("frame", text, "Tình cảm Việt - Lào", "2031-05-07", "metadata"))
    return text, [(f.donor, f.recipient, (f.min, f.currency)) for f in rows]


def misread(frame):
    """How a frame is misread, and with whom in it."""
    for (giver, receiver), money in TURNS:
        text, rows = read(frame, giver, receiver, money)
        if rows != [(GIVERS[giver], RECEIVERS[receiver], SUMS[money])]:
            yield rows, text


@pytest.mark.parametrize("frame", FRAMES)
def test_whoever_fills_it_the_frame_tells_the_gift(frame):
    assert list(misread(FRAMES[frame])) == []


@pytest.mark.parametrize("frame", NOTHING)
def test_whoever_fills_it_nothing_is_given(frame):
    told = [read(NOTHING[frame], *pair, money) for pair, money in TURNS]
    assert [(text, rows) for text, rows in told if rows] == []


@pytest.mark.parametrize("frame", MISSES)
@pytest.mark.xfail(strict=True, reason="not read yet")
def test_misses(frame):
    assert list(misread(MISSES[frame])) == []
