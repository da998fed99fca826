"""What is told of a trip besides that it was made: its days, host, label and status, each told in many wordings.

As in test_frames.py every wording is filled with several people and places, since a rule holds for all of them. The
people are invented or hold their office, and the meetings are invented.
"""

import pytest

from helpers.language.letters import nfc
from helpers.text import Article
from helpers.visits import find_visits

PUBLISHED = "2031-06-13"
LEADERS = (  # somebody in office, and his name
    ("Bộ trưởng Ngoại giao", "Trần Quốc Đạt"),
    ("Phó Thủ tướng", "Lê Văn Hưng"),
    ("Chủ tịch Quốc hội", "Phạm Thị Hoài"),
    ("Bộ trưởng Bộ Công an", "Đỗ Minh Sơn"),
)
DAYS = {  # {g} the guest with office, {n} his name -> start..end
    "the day of a source": (
        "Tin từ Bộ Ngoại giao ngày 12-6: {g} sẽ thăm chính thức Lào từ ngày 20 đến ngày 22-6.",
        "2031-06-20..2031-06-22",
    ),
    "the day of a source, after the news": (
        "{g} sẽ thăm chính thức Lào từ ngày 20 đến ngày 22/6, theo thông báo của Bộ Ngoại giao ngày 12/6.",
        "2031-06-20..2031-06-22",
    ),
    "the day of an agency's report": (
        "Hãng tin KPL ngày 12/6 đưa tin {g} sẽ thăm chính thức Lào từ ngày 20 đến 22/6.",
        "2031-06-20..2031-06-22",
    ),
    "a day before a delegation": (
        "Bộ Ngoại giao cho hay, ngày 20-6 Đoàn đại biểu cấp cao do {g} dẫn đầu sẽ thăm chính thức Lào.",
        "2031-06-20..None",
    ),
    "since he took office": (
        "{g} thăm chính thức Lào ngày 12/6. Kể từ khi nhậm chức vào tháng 4/2031, đây là lần đầu {n} thăm chính thức Lào.",
        "2031-06-12..None",
    ),
    "the day of a source, before it": (
        "Ngày 12-6, tin từ Bộ Ngoại giao, {g} chuẩn bị thăm chính thức Lào.\nÔng sẽ ở thăm từ ngày 20 đến ngày 22-6, theo lời mời của Thủ tướng Lào.",
        "2031-06-20..2031-06-22",
    ),
    "a stay, told of the guest by a pronoun": (
        "Tuần tới, {g} thăm chính thức Lào.\nBộ Ngoại giao nói khách sẽ ở Lào ngày 20-22/6, Thủ tướng Lào là người mời.",
        "2031-06-20..2031-06-22",
    ),
    "a stay, told of the guest": (
        "Tin từ Bộ Ngoại giao: {g} thăm chính thức Lào vào tuần sau. {n} sẽ ở Lào từ ngày 20 đến 22/6.",
        "2031-06-20..2031-06-22",
    ),
    "a stay of his delegation": (
        "Ngày 12/6, tại Viêng Chăn, Thủ tướng Lào tiếp {g}.\nĐoàn sang thăm, làm việc và tham dự giao lưu truyền thống từ ngày 11 đến 14/6.",
        "2031-06-11..2031-06-14",
    ),
    "a stay that began before": (
        "Ngày 12/6, tại Viêng Chăn, Thủ tướng Lào tiếp {g}.\nCuộc tiếp nằm trong khuôn khổ chuyến thăm Lào, bắt đầu từ ngày 10/6.",
        "2031-06-10..2031-06-12",
    ),
    "what else began before": (
        "Ngày 12/6, tại Viêng Chăn, Thủ tướng Lào tiếp {g}.\nDự án bắt đầu từ ngày 10/6 đã có kết quả.",
        "2031-06-12..None",
    ),
    "a stay that lasts": (
        "Ngày 12/6, tại Viêng Chăn, Thủ tướng Lào tiếp {g}.\nĐoàn sẽ ở thăm Lào đến hết ngày 14/6.",
        "2031-06-12..2031-06-14",
    ),
    "the days of a conference he goes to, around his own": (
        "Ngày 12/6, tại Viêng Chăn, Thủ tướng Lào tiếp {g}.\nÔng tham dự hội nghị Tư pháp khu vực từ ngày 8 đến 20/6.",
        "2031-06-12..None",
    ),
    "what he does on several days": (
        "Sáng 12/6, {g} lên đường thăm chính thức Lào.\nNgày 12-13/6, ông sẽ dự lễ kỷ niệm Quốc khánh và hội đàm với Thủ tướng Lào.",
        "2031-06-12..2031-06-13",
    ),
    "a joint meeting of those days": (
        "Sáng 12/6, {g} lên đường thăm chính thức Lào.\nTrong hai ngày 12-13/6 còn có hội thảo chung do {n} chủ trì.",
        "2031-06-12..2031-06-13",
    ),
    "a week of films is not his": (
        "Sáng 12/6, {g} lên đường thăm chính thức Lào.\nTuần phim Việt Nam tại Viêng Chăn chiếu từ ngày 12 đến 19/6.",
        "2031-06-12..None",
    ),
    "a tour's other leg is not his stay": (
        "Sáng 12/6, {g} lên đường thăm chính thức Lào.\nNgày 12-15/6, ông thăm hai nước Lào và Campuchia.",
        "2031-06-12..None",
    ),
    "a visit up to its last day": (
        "Ngày 12/6, tại Viêng Chăn, {g} hội đàm với Thủ tướng Lào.\nĐoàn sẽ thăm và làm việc tại Lào đến hết ngày 14/6.",
        "2031-06-12..2031-06-14",
    ),
    "a fair up to its last day": (
        "Ngày 12/6, tại Viêng Chăn, {g} hội đàm với Thủ tướng Lào.\nHội chợ mở cửa đến hết ngày 14/6.",
        "2031-06-12..None",
    ),
    "what he did there the next day": (
        "Chiều 11/6, tại Viêng Chăn, {g} hội đàm với Thủ tướng Lào.\nSáng 12/6, {n} gặp gỡ cộng đồng người Việt Nam tại Lào.",
        "2031-06-11..2031-06-12",
    ),
    "what his delegation did there the days before": (
        "Chiều 12/6, tại Viêng Chăn, {g} hội đàm với Thủ tướng Lào.\nTrong hai ngày 10 và 11/6, đoàn đã khảo sát các tuyến đường ở tỉnh Salavan.",
        "2031-06-10..2031-06-12",
    ),
    "what he did at home before": (
        "Ngày 12/6, tại Viêng Chăn, {g} hội đàm với Thủ tướng Lào.\nNgày 10/6, tại Hà Nội, {n} đã họp với các bộ, ngành.",
        "2031-06-12..None",
    ),
    "what he did at home before he went": (
        "Ngày 12/6, tại Viêng Chăn, {g} hội đàm với Thủ tướng Lào.\nTrước khi thăm Lào, ngày 10/6, {n} đã tiếp Đại sứ Lào.",
        "2031-06-12..None",
    ),
    "what somebody else did there": (
        "Ngày 12/6, tại Viêng Chăn, {g} hội đàm với Thủ tướng Lào.\nNgày 11/6, Quốc hội Lào đã thông qua một đạo luật.",
        "2031-06-12..None",
    ),
    "the end of a tour is no day of the leg": (
        "Chiều 12/6, {g} của Việt Nam về tới Nội Bài, kết thúc chuyến thăm chính thức Lào và Vương quốc Campuchia từ ngày 10 đến 12/6.\n"
        "Chuyến thăm chính thức Lào của {n} diễn ra trong hai ngày 10 và 11/6.",
        "2031-06-10..2031-06-11",
    ),
    "counted back from its end": (
        "Chiều 12/6, {g} kết thúc chuyến thăm chính thức ba ngày tại Lào.",
        "2031-06-10..2031-06-12",
    ),
    "counted back from his way home": (
        "Sau 3 ngày thăm và làm việc tại Lào, chiều 12/6, {g} đã về tới Hà Nội, kết thúc chuyến thăm.",
        "2031-06-10..2031-06-12",
    ),
    "days of something else at its end": (
        "Chiều 12/6, {g} kết thúc chuyến thăm chính thức Lào. Sau 3 ngày mưa lớn, trời đã nắng.",
        "2031-06..2031-06-12",
    ),
    "talks of both the next day": (
        "Chiều 11/6, {g} tới Viêng Chăn, bắt đầu chuyến thăm chính thức Lào.\nSáng 12/6, tại trụ sở Chính phủ, hai bên tiến hành hội đàm.",
        "2031-06-11..2031-06-12",
    ),
    "the welcome was the next day": (
        "Chiều 11/6, {g} tới Viêng Chăn, bắt đầu chuyến thăm chính thức Lào.\nSáng 12/6, lễ đón chính thức diễn ra tại Phủ Chủ tịch.",
        "2031-06-11..2031-06-12",
    ),
    "what both agreed to do": (
        "Chiều 11/6, {g} tới Viêng Chăn, bắt đầu chuyến thăm chính thức Lào.\nNgày 14/6, hai bên sẽ ký thỏa thuận tại Hà Nội.",
        "2031-06-11..None",
    ),
    "what both did at the guest's before": (
        "Chiều 11/6, {g} tới Viêng Chăn, bắt đầu chuyến thăm chính thức Lào.\nNgày 9/6, tại Hà Nội, hai bên đã ký thỏa thuận.",
        "2031-06-11..None",
    ),
    "what he told of there": (
        "Ngày 12/6, tại Viêng Chăn, {g} hội đàm với Thủ tướng Lào.\nTheo {n}, ngày 11/6 Quốc hội Việt Nam đã thông qua một đạo luật.",
        "2031-06-12..None",
    ),
    "what he did there last month": (
        "Ngày 12/6, tại Viêng Chăn, {g} hội đàm với Thủ tướng Lào.\nNgày 11/5, {n} đã họp với Bộ Tài chính.",
        "2031-06-12..None",
    ),
    "a tour, each leg with its days": (
        "{g} của Việt Nam sẽ thăm chính thức Campuchia từ ngày 20-21/6, Lào từ ngày 22-23/6.",
        "2031-06-22..2031-06-23",
    ),
    "a tour, days behind the countries, then another verb": (
        "Từ ngày 20-28/6, {g} sẽ thăm chính thức Lào, Vương quốc Campuchia và Myanmar.\n"
        "{g} sẽ thăm chính thức Lào trong hai ngày 20-21/6, Vương quốc Campuchia từ ngày 22-23/6, thăm Myanmar từ ngày 25-28/6. Việt Nam coi trọng ba nước.",
        "2031-06-20..2031-06-21",
    ),
    "a tour whose days are told of all": (
        "Việt Nam cho biết, {g} sẽ thăm chính thức Campuchia và Lào từ ngày 20 đến 23/6.",
        "None..None",
    ),
    "the day on which it was told, before a trip spoken of": (
        "{g} sẽ thăm chính thức Lào.\nBộ Ngoại giao chiều 12/6 ra thông cáo cho biết chuyến thăm Lào của {g} diễn ra ngày 25/6.",
        "2031-06-25..None",
    ),
    "the last day alone": (
        "{g} về đến Hà Nội tối 12/6, chuyến thăm chính thức tới Lào khép lại tốt đẹp.",
        "2031-06..2031-06-12",
    ),
}
KINDS = {  # {g} the guest with office -> kind
    "behind the country": ("Ngày 20/6, {g} sẽ thăm Lào ở cấp Nhà nước.", "state"),
    "behind the long name": ("Ngày 20/6, {g} sẽ thăm Cộng hòa Dân chủ Nhân dân Lào ở cấp nhà nước.", "state"),
    "behind the country, of somebody": ("Chuyến thăm Lào chính thức của {g} diễn ra ngày 12/6.", "official"),
    "behind the country, with days": ("{g} thăm Lào chính thức từ ngày 12 đến 14/6.", "official"),
    "both labels behind it": ("{g} thăm Lào hữu nghị chính thức từ ngày 12 đến 14/6.", "official_friendship"),
    "a conference, told of him by a pronoun": (
        "Trưa 12/6, {g} đã đặt chân tới sân bay Wattay.\nTheo lời mời của Thủ tướng Lào, ông dự Hội nghị Cấp cao ASEAN từ ngày 12 đến 14/6.",
        "conference",
    ),
    "a ceremony, at which he speaks": (
        "Ngày 12/6, Lễ khởi công trường hữu nghị diễn ra ở tỉnh Salavan (Lào).\nPhát biểu tại lễ ở Salavan, {g} mong trường sớm mở cửa.",
        "working",
    ),
    "a journey": ("{g} vừa khép lại chuyến công du chính thức ở Lào.", "official"),
}
HOSTS = {  # {g} the guest with office, {n} his name -> host
    "asked, with his wife": (
        "Chủ tịch nước Lào Phommachanh Sayavong và Phu nhân đã mời {g} thăm chính thức Lào.\nNgày 20/6, {n} sẽ thăm chính thức Lào.",
        "Phommachanh Sayavong",
    ),
    "who invites is": (
        "Ngày 20-21/6, {g} thăm chính thức Lào, người mời là Phó Chủ tịch nước Lào Phommachanh Sayavong.",
        "Phommachanh Sayavong",
    ),
    "is who invites": (
        "Ngày 20/6, {g} thăm chính thức Lào.\nThủ tướng Lào Phommachanh Sayavong là người mời.",
        "Phommachanh Sayavong",
    ),
    "by whom he is invited": (
        "Ngày 12/6, {g} bắt đầu thăm chính thức Lào, do Thủ tướng Lào Phommachanh Sayavong mời.",
        "Phommachanh Sayavong",
    ),
    "an invitation came from": (
        "Ngày 12/6, {g} thăm chính thức Lào.\nLời mời tới từ Chủ tịch Quốc hội Lào Phommachanh Sayavong.",
        "Phommachanh Sayavong",
    ),
    "an offer was made": (
        "Chủ tịch nước Lào Phommachanh Sayavong đã ngỏ lời mời; nhận lời, {g} thăm chính thức Lào từ ngày 12/6.",
        "Phommachanh Sayavong",
    ),
    "who sent the invitation is": (
        "Ngày 12/6, {g} thăm chính thức Lào, chào Tổng Bí thư Lào Khamla Siboun.\nNgười gửi lời mời là Phó Thủ tướng Lào Phommachanh Sayavong.",
        "Phommachanh Sayavong",
    ),
    "who only sees him off": (
        "Ngày 12/6, tại Lào, {g} hội kiến Phó Thủ tướng Lào Phommachanh Sayavong trong chuyến thăm chính thức.\n"
        "Ra sân bay tiễn đoàn có Tổng Bí thư Lào Khamla Siboun.",
        "Phommachanh Sayavong",
    ),
    "who only meets him at the airport": (
        "Sáng 12/6, {g} đến Viêng Chăn, thăm chính thức Lào.\nĐón đoàn tại sân bay Wattay có Chánh Văn phòng Chính phủ Lào Khamla Siboun.",
        None,
    ),
    "the first of two who received him": (
        "Chiều 12/6, tại Viêng Chăn, Chủ tịch nước Lào Phommachanh Sayavong và Thủ tướng Lào Khamla Siboun đã tiếp {g}.",
        "Phommachanh Sayavong",
    ),
    "the first of two by whom he was received": (
        "Chiều 12/6, tại Viêng Chăn, {g} được Chủ tịch nước Lào Phommachanh Sayavong và Thủ tướng Lào Khamla Siboun tiếp.",
        "Phommachanh Sayavong",
    ),
    "who received him, not who is named before": (
        "Chiều 12/6, tại Viêng Chăn, thay mặt Tổng Bí thư Lào Khamla Siboun, Thủ tướng Lào Phommachanh Sayavong đã tiếp {g}.",
        "Phommachanh Sayavong",
    ),
    "his colleague there": (
        "Ngày 12/6, {g} hội đàm với người đồng cấp Lào Phommachanh Sayavong tại Viêng Chăn.",
        "Phommachanh Sayavong",
    ),
    "of another's earlier trip": (
        "Ngày 12/6, {g} thăm chính thức Lào.\nTháng 4, nhận lời mời của Chủ tịch nước Lào Khamla Siboun, Tổng Bí thư Nguyễn Hữu Tâm đã thăm Lào.",
        None,
    ),
    "the guest invites in return": (
        "Ngày 12/6, {g} thăm chính thức Lào. {n} mời lãnh đạo Lào sang thăm Việt Nam.",
        None,
    ),
    "of another trip": (
        "Ngày 12/6, {g} thăm chính thức Lào.\nThủ tướng Lào Phommachanh Sayavong đã mời Tổng Bí thư Nguyễn Hữu Tâm thăm Lào.",
        None,
    ),
}


def trips(text: str, published: str | None = PUBLISHED) -> list:
    return find_visits(Article("own", text, "Tin đối ngoại", published, "metadata"))


@pytest.mark.parametrize("wording", DAYS)
def test_days_of_a_trip(wording):
    text, wanted = DAYS[wording]
    filled = [text.format(g=f"{office} {name}", n=f"ông {name}") for office, name in LEADERS]
    assert [[f"{t.start}..{t.end}" for t in trips(one)] for one in filled] == [[wanted]] * len(LEADERS)


@pytest.mark.parametrize("wording", KINDS)
def test_label_of_a_trip(wording):
    text, wanted = KINDS[wording]
    filled = [text.format(g=f"{office} {name}") for office, name in LEADERS]
    assert [[t.kind for t in trips(one)] for one in filled] == [[wanted]] * len(LEADERS)


@pytest.mark.parametrize("wording", HOSTS)
def test_host_of_a_trip(wording):
    text, wanted = HOSTS[wording]
    filled = [text.format(g=f"{office} {name}", n=f"ông {name}") for office, name in LEADERS]
    assert [[t.host for t in trips(one)][:1] for one in filled] == [[wanted]] * len(LEADERS)


@pytest.mark.parametrize(
    "text",
    [
        "Chuyến thăm Lào chính thức bắt đầu sáng 12/6 khi {g} tới sân bay Wattay.",
        "Ngày 12/6, {g} thăm Lào, ký thỏa thuận hợp tác cấp nhà nước.",
        "Ngày 12/6, {g} thăm Lào và đề tài cấp nhà nước về Trường Sơn.",
    ],
)
def test_what_is_no_label_of_a_trip(text):
    found = [trip.kind for office, name in LEADERS for trip in trips(text.format(g=f"{office} {name}"))]
    assert found
    assert not {"state", "official"} & set(found)


STATUSES = {  # {g} the guest with office, {n} his name; told on 13 June -> status
    "ahead, told on its first day": (
        "Nhận lời mời của Thủ tướng Lào, {g} thăm chính thức Lào từ ngày 13 đến 15/6.\nTrong chuyến thăm, {n} sẽ hội đàm với Thủ tướng Lào.",
        "planned",
    ),
    "ahead, and only spoken of": (
        "Chuyến thăm chính thức Lào của {g} từ ngày 13 đến 15/6 có ý nghĩa to lớn.\nDịp này, {n} sẽ bàn với lãnh đạo Lào các biện pháp hợp tác.",
        "planned",
    ),
    "next week": ("Vào tuần tới, {g} thăm chính thức Lào.", "planned"),
    "begun that day": (
        "Sáng 13/6, {g} lên đường thăm chính thức Lào.\nTrong chuyến thăm, {n} sẽ hội đàm với Thủ tướng Lào.",
        "reported",
    ),
    "under way": (
        "{g} đang thăm chính thức Lào từ ngày 13 đến 15/6.\nChiều nay, {n} sẽ hội đàm với Thủ tướng Lào.",
        "reported",
    ),
    "talks held that day": (
        "Ngày 13/6, tại Viêng Chăn, {g} hội đàm với Thủ tướng Lào.\nSau hội đàm, {n} sẽ đến thăm tỉnh Champasak.",
        "reported",
    ),
    "a programme that is expected": (
        "Chương trình công tác dự kiến nêu rõ, từ ngày 15 đến 17/6, {g} sẽ thăm và làm việc tại Lào.",
        "planned",
    ),
    "a trip that is expected": ("Theo Bộ Ngoại giao, chuyến thăm Lào dự kiến của {g} kéo dài hai ngày.", "planned"),
    "a work that is expected": (
        "Ngày 12/6, tại Viêng Chăn, {g} đã đến thăm công trường bệnh viện dự kiến xong năm tới.",
        "reported",
    ),
    "an occasion to come": (
        "Hai nước có đường biên giới dài.\nTrong bối cảnh đó, chuyến thăm chính thức tới Lào của {g} là dịp để hai bên bàn về thương mại.",
        "planned",
    ),
    "an occasion under way": (
        "Ngày 13/6, {g} bắt đầu thăm chính thức Lào.\nChuyến thăm chính thức Lào của {n} là dịp để hai bên bàn về thương mại.",
        "reported",
    ),
    "nothing ahead": ("{g} thăm chính thức Lào từ ngày 13 đến 15/6.", "reported"),
}


@pytest.mark.parametrize("wording", STATUSES)
def test_status_of_a_trip(wording):
    text, wanted = STATUSES[wording]
    filled = [text.format(g=f"{office} {name}", n=f"ông {name}") for office, name in LEADERS]
    assert [[t.status for t in trips(one)] for one in filled] == [[wanted]] * len(LEADERS)


DAYS_BESIDE = {  # headline, text with {g} the guest -> start..end
    "the headline alone tells the day": (
        "Ngày 12/6, {g} thăm Lào",
        "{g} đã hội đàm với Phó Chủ tịch nước Lào Phommachanh Sayavong tại Viêng Chăn.",
        "2031-06-12..None",
    ),
    "the headline alone tells the days to come": (
        "Từ ngày 20-21/6, {g} thăm chính thức Lào",
        "Nhận lời mời của Thủ tướng Lào, {g} sẽ thăm chính thức Lào.",
        "2031-06-20..2031-06-21",
    ),
    "the text outranks the headline": (
        "Ngày 12/6, {g} thăm Lào",
        "Ngày 11/6, {g} đã hội đàm với Phó Chủ tịch nước Lào Phommachanh Sayavong tại Viêng Chăn.",
        "2031-06-11..None",
    ),
    "a day of the headline that is of something else": (
        "{g} thăm Lào: thêm động lực cho lễ hội ngày 20/6",
        "{g} đã hội đàm với Phó Chủ tịch nước Lào Phommachanh Sayavong tại Viêng Chăn.",
        "2031-06..None",
    ),
    "a caption that names nobody": (
        "",
        "{g} đã hội đàm với Phó Chủ tịch nước Lào Phommachanh Sayavong tại Viêng Chăn.\nHai bên tại buổi hội đàm ngày 12/6 (Ảnh: Minh Anh)",
        "2031-06-12..None",
    ),
    "a caption of others": (
        "",
        "{g} đã hội đàm với Phó Chủ tịch nước Lào Phommachanh Sayavong tại Viêng Chăn.\nÔng Đỗ Văn Khải phát biểu ngày 11/6 (Ảnh: Minh Anh)",
        "2031-06..None",
    ),
    "a caption of long ago": (
        "",
        "{g} đã hội đàm với Phó Chủ tịch nước Lào Phommachanh Sayavong tại Viêng Chăn.\nHai bên tại buổi hội đàm ngày 12/4 (Ảnh: Minh Anh)",
        "2031-06..None",
    ),
}


@pytest.mark.parametrize("told", DAYS_BESIDE)
def test_days_told_beside_the_text(told):
    title, text, wanted = DAYS_BESIDE[told]
    for office, name in LEADERS:
        title_, text_ = (one.format(g=f"{office} {name}") for one in (title, text))
        found = find_visits(Article("own", text_, title_, PUBLISHED, "metadata"))
        assert [f"{t.start}..{t.end}" for t in found] == [wanted]


@pytest.mark.parametrize(
    "office",
    [
        "Phó Chủ tịch Quốc hội (QH)",
        "Viện trưởng Viện Kiểm sát nhân dân tối cao (VKSNDTC)",
        "Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch (VHTTDL)",
        "Bộ trưởng Bộ Kế hoạch và Đầu tư (KH&ĐT)",
    ],
)
def test_the_short_form_of_a_body_parts_no_name_from_its_office(office):
    found = trips(
        f"Ngày 12/6, tại Viêng Chăn, Phó Chủ tịch nước Lào Phommachanh Sayavong tiếp {office} Lê Văn Hưng đang thăm Lào."
    )
    assert [(t.direction, t.leader, t.host) for t in found] == [("VN-LA", "Lê Văn Hưng", "Phommachanh Sayavong")]
    found = trips(
        f"Ngày 12/6, tại Hà Nội, Phó Thủ tướng Lê Văn Hưng tiếp {office} Lào Khamla Siboun đang thăm Việt Nam."
    )
    assert [(t.direction, t.leader, t.host) for t in found] == [("LA-VN", "Khamla Siboun", "Lê Văn Hưng")]


UNDATED = {  # {g} the guest with office, {n} his name; a page without a day of publication -> status
    "announced": ("Bộ Ngoại giao ngày 12-6 thông báo: {g} thăm chính thức Lào từ ngày 12 đến 14-6-2031.", "planned"),
    "as was announced": ("Theo thông báo của Bộ Ngoại giao, {g} thăm chính thức Lào ngày 12-6-2031.", "planned"),
    "announced when it was over": ("Bộ Ngoại giao cho biết, {g} đã thăm chính thức Lào ngày 12-6-2031.", "reported"),
    "told by nobody": ("{g} thăm chính thức Lào từ ngày 12 đến 14-6-2031.", "reported"),
    "with what he will do": (
        "{g} thăm chính thức Lào từ ngày 12 đến 14-6-2031.\nTrong chuyến thăm, {n} sẽ hội đàm với Thủ tướng Lào.",
        "planned",
    ),
    "with what he did and will do": (
        "{g} thăm chính thức Lào từ ngày 12 đến 14-6-2031.\nSáng 12/6, tại Viêng Chăn, {n} đã hội đàm với Thủ tướng Lào. {n} sẽ "
        "đến thăm tỉnh Champasak.",
        "reported",
    ),
    "a conference that he will attend": (
        "Đại hội đồng AIPA 52 diễn ra từ ngày 15-20/6/2031 tại Viêng Chăn, Lào. {g} sẽ dẫn đầu Đoàn đại biểu Việt Nam tham dự.",
        "planned",
    ),
}


@pytest.mark.parametrize("wording", UNDATED)
def test_status_of_a_trip_on_a_page_without_a_day(wording):
    text, wanted = UNDATED[wording]
    filled = [text.format(g=f"{office} {name}", n=f"ông {name}") for office, name in LEADERS]
    assert [[t.status for t in trips(one, None)] for one in filled] == [[wanted]] * len(LEADERS)


@pytest.mark.parametrize(
    "credit", [" - Ảnh: TTXVN", " – Ảnh: TTXVN", " Ảnh: TTXVN", " ẢNH: TTXVN", " - Nguồn: VOV", " (Ảnh: Lê Anh)"]
)
@pytest.mark.parametrize("name", ["Khamla Siboun", "Khăm-la Xi-bun"])
def test_who_took_a_picture_is_no_part_of_the_last_name(credit, name):
    caption = f"Phó Thủ tướng Lê Văn Hưng tiếp Bộ trưởng Bộ Nội vụ Lào {name}{credit}"
    found = trips(f"{caption}\nChiều 12/6, Phó Thủ tướng Lê Văn Hưng đã tiếp Bộ trưởng Bộ Nội vụ Lào {name}.")
    assert [t.leader for t in found] == [name]


def test_a_picture_of_an_earlier_trip_tells_none():
    text = (
        "Tổng Bí thư Nguyễn Hữu Tâm sẽ đồng chủ trì cuộc gặp cấp cao hai Đảng.\n"
        "Ảnh: {g} tiếp Phó Chủ tịch nước Lào Phommachanh Sayavong sang dự lễ ký hồi tháng 4 (Ảnh: Minh Anh)."
    )
    assert [trips(text.format(g=f"{office} {name}")) for office, name in LEADERS] == [[]] * len(LEADERS)


def test_letters_like_đ_are_read_as_đ():
    text = nfc("Ngày 12/6, Phó Thủ tướng Lê Văn Ðạt thăm chính thức Lào, dự Ðại hội Đảng.")
    assert [trip.leader for trip in trips(text)] == ["Lê Văn Đạt"]


def test_a_caption_that_tells_who_stands_where_tells_no_trip():
    text = "Ảnh: Đại tá {n} (thứ 4, từ phải sang) và đại diện lưu học sinh Lào.\nĐại tá {n} mong các em sinh viên Lào học tốt."
    assert [trips(text.format(n=name)) for _, name in LEADERS] == [[]] * len(LEADERS)


def test_the_text_tells_the_label_in_full():
    text = "Sáng 12/6, Phó Thủ tướng Lê Văn Hưng tới Viêng Chăn, bắt đầu chuyến thăm chính thức Lào."
    title = "Lễ đón Phó Thủ tướng Lê Văn Hưng thăm hữu nghị Lào"
    assert [trip.kind for trip in find_visits(Article("own", text, title, PUBLISHED, "metadata"))] == ["official"]


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 12/6, Viêng Chăn là nơi diễn ra hội đàm giữa {g} và Phó Chủ tịch nước Lào Phommachanh Sayavong.",
        "Ngày 12/6, thủ đô Viêng Chăn (Lào) đã là nơi hai bên gặp nhau: {g} hội đàm với Phó Chủ tịch nước Lào Phommachanh Sayavong.",
        "Lào đang là điểm đến của {g} từ ngày 12/6, trong chuyến thăm chính thức do Phó Chủ tịch nước Lào Phommachanh Sayavong mời.",
    ],
)
def test_a_place_that_is_where_something_happens(text):
    found = [trip for office, name in LEADERS for trip in trips(text.format(g=f"{office} {name}"))]
    assert [(t.direction, t.leader) for t in found] == [("VN-LA", name) for _, name in LEADERS]
    assert {t.host for t in found} == {"Phommachanh Sayavong"}


COUNTERPARTS = {  # {g} the guest, {k} his Lao counterpart with the same office -> whether the counterpart is the host
    "talks told behind courtesy calls": (
        "Ngày 12/6, tại Viêng Chăn, {g} đã hội kiến Tổng Bí thư, Chủ tịch nước Lào Phommachanh Sayavong; hội đàm với {k}.",
        True,
    ),
    "talks in a sentence of the same paragraph": (
        "Ngày 12/6, tại Viêng Chăn, {g} đã chào Tổng Bí thư, Chủ tịch nước Lào Phommachanh Sayavong. Cùng ngày, {g} hội đàm với {k}.",
        True,
    ),
    "the reception is the news": (
        "Ngày 12/6, tại Viêng Chăn, Tổng Bí thư, Chủ tịch nước Lào Phommachanh Sayavong đã tiếp {g}.\nSáng cùng ngày, {g} hội đàm với {k}.",
        False,
    ),
    "an inviter stays the host": (
        "Ngày 12/6, theo lời mời của Tổng Bí thư, Chủ tịch nước Lào Phommachanh Sayavong, {g} thăm chính thức Lào và hội đàm với {k}.",
        False,
    ),
}


@pytest.mark.parametrize("wording", COUNTERPARTS)
def test_counterparts_hold_talks(wording):
    text, counterpart = COUNTERPARTS[wording]
    filled = [text.format(g=f"{office} {name}", k=f"{office} Lào Khamla Siboun") for office, name in LEADERS]
    wanted = "Khamla Siboun" if counterpart else "Phommachanh Sayavong"
    assert [[t.host for t in trips(one)] for one in filled] == [[wanted]] * len(LEADERS)


HEADLINES = {  # headline, with {g} the guest -> kind, host and places of the trip that the text below it tells
    "a label": ("{g} thăm chính thức Lào", "official", None, ()),
    "a conference": ("{g} tới Viêng Chăn dự hội nghị cấp cao", "conference", None, ("Vientiane",)),
    "who received": ("Phó Chủ tịch nước Lào Phommachanh Sayavong tiếp {g}", None, "Phommachanh Sayavong", ()),
    "somebody else's trip": ("Tổng Bí thư Nguyễn Hữu Tâm thăm cấp Nhà nước tới Lào", None, None, ()),
}


@pytest.mark.parametrize("headline", HEADLINES)
def test_what_the_headline_alone_tells(headline):
    title, kind, host, places = HEADLINES[headline]
    text = "Ngày 12/6, {g} đã lên đường sang Lào."
    for office, name in LEADERS:
        article = Article(
            "own", text.format(g=f"{office} {name}"), title.format(g=f"{office} {name}"), PUBLISHED, "metadata"
        )
        (trip,) = find_visits(article)
        assert (trip.host, trip.places) == (host, places)
        assert trip.kind == kind or (kind is None and trip.kind in ("working", "other"))


@pytest.mark.parametrize(
    ("title", "places"),
    [
        ("Đoàn công tác tỉnh Quảng Trị thăm tỉnh Salavan, Champasak (Lào)", ("Salavan", "Champasak")),
        ("Đoàn công tác tỉnh Quảng Trị thăm tỉnh Champasak (Lào)", ("Salavan",)),
        ("Tỉnh Attapeu (Lào) chờ đón khách", ("Salavan",)),
    ],
)
def test_provinces_that_the_headline_tells_besides(title, places):
    text = (
        "Ngày 12/6, Đoàn công tác tỉnh Quảng Trị do Phó Chủ tịch UBND tỉnh Lê Văn Hưng dẫn đầu thăm tỉnh Salavan (Lào)."
    )
    assert [t.places for t in find_visits(Article("own", text, title, PUBLISHED, "metadata"))] == [places]


@pytest.mark.parametrize("pair", ["Việt Nam - Lào", "Việt Nam – Lào", "Việt Nam-Lào"])
@pytest.mark.parametrize("link", [" ", ", ông ", ", đồng chí "])
def test_whoever_heads_a_body_of_the_two_has_a_name_behind_it(pair, link):
    offices = {
        f"Bộ trưởng Bộ Tài chính, Chủ tịch Ủy ban Hợp tác {pair}": "minister",
        f"Thứ trưởng Bộ Tài chính, Phó Chủ tịch Ủy ban Hợp tác {pair}": "ministry",
        f"Phó Chủ tịch Thường trực Hội Hữu nghị {pair}": "mass_organisation",
        f"Chủ tịch Nhóm Nghị sĩ hữu nghị {pair}": "parliamentary",
    }
    text = (
        "Ngày 12/6, tại Viêng Chăn, {o}{link}Trần Văn Khải đã làm việc với Phó Chủ tịch nước Lào Phommachanh Sayavong."
    )
    found = {office: [(t.leader, t.level) for t in trips(text.format(o=office, link=link))] for office in offices}
    assert found == {office: [("Trần Văn Khải", level)] for office, level in offices.items()}


PROVINCIAL = (  # who travels and his host, each with his office
    ("Lê Văn Hưng", "Phó Chủ tịch UBND tỉnh", "Phommachanh Sayavong", "Phó Tỉnh trưởng tỉnh Hủa Phăn"),
    ("Đỗ Minh Sơn", "Phó Bí thư Tỉnh ủy", "Khăm Sẻng Phôm Ma Vông", "Phó Bí thư Tỉnh ủy Hủa Phăn"),
)
BESIDES = {  # {g} the guest, {o} his office, {h} the host, {p} his office
    "both cut the ribbon": "Tại buổi lễ, đồng chí {g} và đồng chí {h}, {p} đã cắt băng khánh thành.",
    "a keepsake": "Đồng chí {g} tặng quà lưu niệm cho đồng chí {h}, {p}.",
    "both in a picture": "Ảnh: Đồng chí {h}, {p} và đồng chí {g}.",
    "a call still to be made comes last": (
        "Đồng chí {g} tặng quà lưu niệm cho đồng chí {h}, {p}. Theo lịch, chiều nay đoàn sẽ chào xã giao "
        "đồng chí Bounma Latsavong, Chủ tịch Quốc hội Lào."
    ),
}


@pytest.mark.parametrize("wording", BESIDES)
def test_who_is_named_beside_the_head_is_his_host(wording):
    lead = "Ngày 12/6, Đoàn công tác tỉnh Sơn La do đồng chí {g}, {o} làm trưởng đoàn thăm, làm việc tại tỉnh Hủa Phăn (Lào)."
    for g, o, h, p in PROVINCIAL:
        found = trips(f"{lead} {BESIDES[wording]}".format(g=g, o=o, h=h, p=p))
        assert [(t.leader, t.host) for t in found] == [(g, h)]


def test_a_leaders_trip_under_way_is_no_earlier_one():
    text = (
        "Chiều 12/6, tại Viêng Chăn, Chủ nhiệm Ủy ban Pháp luật {b} đã làm việc với Chủ nhiệm Ủy ban Pháp luật Quốc hội Lào {c}, "
        "nhân dịp tháp tùng Chủ tịch Quốc hội {a} thăm chính thức Lào {days}."
    )
    told = {"từ ngày 11 - 13/6": "reported", "từ ngày 1 - 3/6": "recalled"}
    for days, status in told.items():
        found = trips(text.format(a="Trần Quốc Đạt", b="Phạm Thị Hoài", c="Phommachanh Sayavong", days=days))
        assert [t.status for t in found if t.leader == "Trần Quốc Đạt"] == [status]


def test_who_met_a_companion_is_no_host_of_the_leader():
    text = (
        "Tháp tùng Tổng Bí thư {a} trong chuyến thăm cấp Nhà nước đến Lào, chiều 12/6, tại Viêng Chăn, Chủ tịch Quốc hội "
        "{b} hội kiến Chủ tịch Quốc hội Lào {c}. Vui mừng đón ông {b} trong đoàn của Tổng Bí thư {a}, ông {c} cảm ơn."
    )
    found = trips(text.format(a="Trần Quốc Đạt", b="Phạm Thị Hoài", c="Phommachanh Sayavong"))
    assert [(t.leader, t.host) for t in found] == [("Trần Quốc Đạt", None), ("Phạm Thị Hoài", "Phommachanh Sayavong")]


PLACES = {  # text -> places
    "a body that the delegation goes on to": (
        "Chiều 12/6, Phó Bí thư Tỉnh ủy Lê Văn Hưng tiếp đoàn công tác Tòa án nhân dân tỉnh Savannakhet, nước CHDCND Lào. "
        "Đoàn sang thăm và làm việc với Tòa án nhân dân tỉnh Quảng Trị.",
        "Quảng Trị",
    ),
    "provinces behind a colon": (
        "Nhân Tết Bunpimay, ngày 12/6, Đoàn lãnh đạo tỉnh Kon Tum do Bí thư Tỉnh ủy Lê Văn Hưng làm Trưởng đoàn đi chúc Tết "
        "cán bộ và Nhân dân các tỉnh: Attapeu, Champasak, Sê Kông thuộc nước CHDCND Lào.",
        "Attapeu;Champasak;Sekong",
    ),
    "provinces to which somebody came": (
        "Ngày 12/6, bà con vùng biên hai tỉnh Sê Kông và Salavan đã được Đoàn công tác thành phố Huế do Phó Chủ tịch UBND "
        "thành phố Lê Văn Hưng dẫn đầu tới thăm và tặng quà.",
        "Sekong;Salavan",
    ),
    "provinces of bodies told one after the other": (
        "Từ ngày 9 đến 12/6, Đoàn công tác Công an tỉnh Điện Biên do Đại tá Lê Văn Hưng dẫn đầu hội đàm với Công an 3 tỉnh của "
        "Lào là Bò Kẹo, Luông Nậm Thà và Phong Sa Ly.",
        "Bokeo;Luang Namtha;Phongsaly",
    ),
    "the province of a host in office there": (
        "Ngày 12/6, Đoàn đại biểu Ban Tổ chức Trung ương Đảng Nhân dân Cách mạng Lào do đồng chí Phommachanh Sayavong làm "
        "trưởng đoàn thăm và làm việc tại Việt Nam. Tiếp đoàn có đồng chí Lê Văn Hưng, Phó Bí thư Tỉnh ủy Ninh Bình.",
        "Ninh Bình",
    ),
    "the receiving body's town, not where the gift goes": (
        "Ngày 12/6, Hội Liên hiệp Phụ nữ TP Hồ Chí Minh đón đoàn Hội Liên hiệp Phụ nữ tỉnh Champasak và trao 500 triệu đồng "
        "để tỉnh bạn xây nhà cho học viên tại Lào.",
        "Thành phố Hồ Chí Minh",
    ),
    "a work built and opened there": (
        "Trường nghề do Việt Nam tài trợ xây dựng tại tỉnh Xiêng Khoảng (Lào) vừa được chính thức khánh thành ngày 12/6, với sự "
        "tham dự của Phó Thủ tướng Lê Văn Hưng và Phó Thủ tướng Lào Phommachanh Sayavong.",
        "Xieng Khouang",
    ),
    "a conference on investing": (
        "Sáng 12/6, Thủ tướng Lê Văn Hưng và Thủ tướng Lào Phommachanh Sayavong đồng chủ trì hội nghị Hợp tác đầu tư Việt Nam – "
        "Lào năm 2031 tại tỉnh Luang Prabang.",
        "Luang Prabang",
    ),
    "the province of those met": (
        "Nằm trong chương trình thăm và làm việc ở Việt Nam, ngày 12/6, Đoàn đại biểu Ủy ban Pháp luật Quốc hội Lào do Chủ nhiệm "
        "Phommachanh Sayavong làm Trưởng đoàn đã làm việc với Đoàn đại biểu Hội đồng nhân dân tỉnh Nghệ An.",
        "Nghệ An",
    ),
}


CAME_FOR = {  # text -> kind
    "to visit and to attend": (
        "Ngày 12/6, tại Hà Nội, Phó Thủ tướng Lê Văn Hưng tiếp Đoàn đại biểu Bộ Tư pháp Lào do Bộ trưởng Phommachanh Sayavong "
        "dẫn đầu sang thăm và tham dự Hội thảo về trợ giúp pháp lý.",
        "conference",
    ),
    "to visit, to work, to attend": (
        "Ngày 12/6, Phó Thủ tướng Lê Văn Hưng hoan nghênh Bộ trưởng Tư pháp Lào Phommachanh Sayavong đang thăm, làm việc tại "
        "Việt Nam, dự Hội nghị Tư pháp các tỉnh biên giới lần thứ ba.",
        "conference",
    ),
    "on the occasion of attending": (
        "Nhân dịp dự Diễn đàn Năng lượng tại Viêng Chăn (Lào), ngày 12/6 Phó Thủ tướng Lê Văn Hưng đã tới thăm Công ty Điện Xay.",
        "conference",
    ),
    "attending, told behind a semicolon": (
        "Ngày 12/6, tại Viêng Chăn, Bộ trưởng Lê Văn Hưng cùng đoàn đã đến chào xã giao Thủ tướng Lào Phommachanh Sayavong; "
        "Phó Thủ tướng Lào Khamla Siboun, nhân dịp dự Hội nghị Bộ trưởng các nước ASEAN về môi trường.",
        "conference",
    ),
    "received at a funeral": (
        "Ngày 12/6, Chủ tịch nước Lê Văn Hưng tiếp Đoàn đại biểu cấp cao Lào do Phó Chủ tịch nước Lào Phommachanh Sayavong dẫn "
        "đầu đến viếng và dự Lễ truy điệu nguyên Thủ tướng Đỗ Minh Sơn.",
        "funeral",
    ),
    "on the way to a state funeral": (
        "Sáng 12/6, Chủ tịch nước Lê Văn Hưng cùng Đoàn đại biểu cấp cao Việt Nam lên đường tham dự Lễ Quốc tang nguyên Tổng Bí "
        "thư Lào Khamla Siboun tại Viêng Chăn.",
        "funeral",
    ),
    "graves that are visited are no funeral": (
        "Ngày 12/6, Chủ tịch nước Lê Văn Hưng tiếp Đoàn đại biểu cấp cao Lào do Phó Chủ tịch nước Lào Phommachanh Sayavong dẫn "
        "đầu sang thăm và đến viếng nghĩa trang liệt sĩ.",
        "other",
    ),
    "what the host attended": (
        "Ngày 12/6, Phó Thủ tướng Lê Văn Hưng, vừa dự Hội nghị Chính phủ với các địa phương, đã tiếp Phó Thủ tướng Lào "
        "Phommachanh Sayavong tại Hà Nội.",
        "other",
    ),
    "a conference in a third country": (
        "Ngày 12/6, tại Hà Nội, Phó Thủ tướng Lê Văn Hưng tiếp Phó Thủ tướng Lào Phommachanh Sayavong đang thăm và làm việc tại "
        "Việt Nam. Tháng 5, nhân dịp dự Hội nghị tại Bangkok (Thái Lan), hai Phó Thủ tướng đã gặp nhau.",
        "working",
    ),
    "a conference that is only spoken of": (
        "Ngày 12/6, tại Hà Nội, Phó Thủ tướng Lê Văn Hưng tiếp Phó Thủ tướng Lào Phommachanh Sayavong. Hai bên mừng kết quả của "
        "Hội nghị hợp tác đầu tư.",
        "other",
    ),
}


@pytest.mark.parametrize("told", CAME_FOR)
def test_what_a_guest_came_for(told):
    text, kind = CAME_FOR[told]
    assert [t.kind for t in trips(text)] == [kind]


NO_DAY = {  # text, without a day of publication -> start and basis
    "the year of the feast": (
        "Đoàn đại biểu tỉnh Attapeu do Phó Tỉnh trưởng Phommachanh Sayavong dẫn đầu đã đến chúc Tết Nguyên đán Canh Tý 2020 "
        "tỉnh Kon Tum.",
        "2020 inferred",
    ),
    "a year under way": (
        "Đoàn đại biểu tỉnh Attapeu do Phó Tỉnh trưởng Phommachanh Sayavong dẫn đầu đã thăm, làm việc tại tỉnh Kon Tum. Hai "
        "tỉnh mừng Năm Đoàn kết hữu nghị Việt Nam - Lào 2017.",
        "2017 inferred",
    ),
    "a plan's years": (
        "Đoàn đại biểu tỉnh Attapeu do Phó Tỉnh trưởng Phommachanh Sayavong dẫn đầu đã thăm, làm việc tại tỉnh Kon Tum. Hai "
        "tỉnh ký kế hoạch hợp tác giai đoạn 2017-2020.",
        "None none",
    ),
    "the day on which it was told": (
        "Từ ngày 4-9/7, Giao lưu Thanh niên Lào - Việt Nam 2018 sẽ diễn ra tại Lào. Anh Lê Văn Hưng, Bí thư Trung ương Đoàn, "
        "Trưởng đoàn đại biểu Việt Nam tham gia giao lưu, thông tin như vậy chiều 2/7.",
        "2018-07-04 inferred",
    ),
}


@pytest.mark.parametrize("told", NO_DAY)
def test_trips_of_pages_without_a_day(told):
    text, start = NO_DAY[told]
    assert [f"{t.start} {t.date_basis}" for t in find_visits(Article("own", text))] == [start]


@pytest.mark.parametrize("told", PLACES)
def test_places_of_a_trip(told):
    text, places = PLACES[told]
    assert [";".join(t.places) for t in trips(text)] == [places]


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 12/6, tại Hà Nội, Bộ trưởng Lê Văn Hưng dự lễ ra mắt công ty hợp tác đầu tư Việt Nam - Lào tại tỉnh Attapeu.",
        "Ngày 12/6, Bộ trưởng Lê Văn Hưng dự hội nghị xúc tiến đầu tư tại Lào.",
        "Ngày 12/6, tại Hà Nội, Phó Thủ tướng Lê Văn Hưng bàn về trường nghề xây dựng tại tỉnh Attapeu sẽ mở cửa năm tới.",
    ],
)
def test_where_somebody_invests_or_builds_nobody_went(text):
    assert trips(text) == []


def test_whom_a_delegation_calls_on_is_its_host_where_nobody_else_is():
    text = (
        "Viện trưởng Viện kiểm sát nhân dân tối cao Lê Văn Hưng thăm và làm việc tại Lào từ ngày 10 đến 12/6. Ngày 11/6, tại "
        "Viêng Chăn, ông cùng đoàn công tác chào xã giao Tổng Bí thư, Chủ tịch nước Lào {h}."
    )
    assert [t.host for t in trips(text.format(h="Phommachanh Sayavong"))] == ["Phommachanh Sayavong"]


@pytest.mark.parametrize(
    ("body", "office", "level"),
    [
        ("Ủy ban Pháp luật của Quốc hội", "Phó Chủ nhiệm", "parliamentary"),
        ("Ủy ban Các vấn đề xã hội của Quốc hội", "Phó Chủ nhiệm Ủy ban", "parliamentary"),
        ("Hội đồng Dân tộc của Quốc hội", "Phó Chủ tịch Hội đồng", "parliamentary"),
        ("Hội đồng Lý luận Trung ương", "Chủ tịch Hội đồng", "party_official"),
        ("Văn phòng Chủ tịch nước", "Phó Chủ nhiệm", "ministry"),
        ("Ủy ban Kiểm tra Trung ương", "Phó Chủ nhiệm", "party_official"),
        ("Hội Nông dân Việt Nam", "Phó Chủ tịch", "mass_organisation"),
        ("Hội đồng nhân dân tỉnh Sơn La", "Phó Chủ tịch", "provincial"),
    ],
)
def test_a_bare_title_has_the_rank_of_its_body(body, office, level):
    for text in (
        "Ngày 12/6, Đoàn đại biểu {b} do {o} {g} dẫn đầu đã thăm và làm việc tại Lào.",
        "Ngày 12/6, tại Viêng Chăn, Đoàn công tác {b} do đồng chí {g}, {o} làm Trưởng đoàn đã làm việc với Bộ Tài chính Lào.",
    ):
        found = trips(text.format(b=body, o=office, g="Lê Văn Hưng"))
        assert [(t.leader, t.level) for t in found] == [("Lê Văn Hưng", level)]


def test_a_head_with_a_bare_title_has_the_rank_of_his_delegation():
    text = (
        "Ngày 12/6, lãnh đạo tỉnh Salavan (Lào) đón Đoàn đại biểu tỉnh Quảng Trị sang thăm, làm việc. "
        "Trưởng đoàn là Chủ tịch {g}."
    )
    assert [(t.leader, t.level) for t in trips(text.format(g="Lê Văn Hưng"))] == [("Lê Văn Hưng", "provincial")]
