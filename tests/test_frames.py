"""Sentences of the press as frames: whoever fills them, the trip is told by the frame.

A rule that holds for one minister must hold for each; so every frame is filled with every sort of office, name and host
in turn. The people are invented, and so are their meetings.
"""

import itertools

import pytest

from helpers import names
from helpers.language import lexicon
from helpers.text import Article
from helpers.visits import find_visits

FRAMES = {  # {g} the guest with office; {o}, {n} office and name apart; {h} the host, " [host]" when he is one
    "received": "Ngày 12/6, tại Hà Nội, {h} đã tiếp {g} đang thăm và làm việc tại Việt Nam. [host]",
    "a delegation received": "Chiều 12/6, tại trụ sở cơ quan, {h} có buổi tiếp thân mật đoàn đại biểu do {g} làm trưởng đoàn. [host]",
    "talks on a visit": "Ngày 12/6, tại Hà Nội, {h} hội đàm với {g} nhân chuyến thăm chính thức Việt Nam từ ngày 12 đến 14/6. [host]",
    "invited": "Nhận lời mời của {h}, {g} cùng đoàn đại biểu cấp cao thăm Việt Nam từ ngày 12 đến ngày 15/6/2031. [host]",
    "a courtesy call": "Sáng 12/6, {g} đã đến chào xã giao {h} trong khuôn khổ chuyến công tác tại Việt Nam. [host]",
    "a delegation led": "Đoàn đại biểu do {g} dẫn đầu bắt đầu chuyến thăm, làm việc tại Việt Nam vào ngày 12/6.",
    "the name first": "{h} và ngài {n}, {o} Lào, hội kiến sáng 12/6 tại Hà Nội. [host]",
    "at a province": "Ngày 12/6, đồng chí {n}, {o} Lào, dẫn đầu đoàn công tác đến làm việc tại tỉnh Nghệ An.",
    "a member of the party's committee": "Ngày 12/6, tại Hà Nội, {h} tiếp đồng chí {n}, Ủy viên Trung ương Đảng Nhân dân Cách mạng Lào, "
    "{o} Lào, sang thăm và làm việc. [host]",
    "receiving opens": "Tiếp ông {n}, {o} Lào, ngày 12/6, {h} đánh giá cao kết quả hợp tác trong chuyến thăm Việt Nam lần này. [host]",
}
OFFICES = (
    "Thứ trưởng Bộ Ngoại giao",
    "Bộ trưởng, Chủ nhiệm Văn phòng Phủ Thủ tướng",
    "Trưởng Ban Tổ chức Trung ương Đảng Nhân dân Cách mạng",
    "Chánh án Tòa án nhân dân tối cao",
    "Viện trưởng Viện Kiểm sát nhân dân tối cao",
    "Tổng Thanh tra Nhà nước",
    "Chủ tịch Trung ương Hội Liên hiệp Phụ nữ",
    "Bí thư Trung ương Đoàn Thanh niên Nhân dân Cách mạng",
    "Chủ nhiệm Ủy ban Đối ngoại Quốc hội",
    "Thống đốc Ngân hàng Nhà nước",
    "Tổng Tham mưu trưởng Quân đội nhân dân",
    "Giám đốc Học viện Chính trị và Hành chính quốc gia",
    "Chủ tịch Liên hiệp Công đoàn",
    "Tổng Giám đốc Thông tấn xã",
    "Phó Trưởng Ban Đối ngoại Trung ương Đảng",
    "Cục trưởng Cục Cảnh sát",
)
NAMES = ("Somphone Sidalat", "Khamphao Ernthavisay", "Xủn-thon Xay-nha-lạt", "Phet Phomvilay", "Suvanthong Keola")
HOSTS = (
    "Phó Chủ tịch nước Trần Thị Lan Hương",
    "Thủ tướng Lê Quang Bảo",
    "Bộ trưởng Bộ Nội vụ Phạm Văn Định",
    "Phó Chủ tịch Quốc hội Trần Đức Quang",
)


PROVINCES = {  # filled with officials of a Vietnamese and a Lao province -> direction, and whether the other side is host
    "a delegation comes": (
        "Ngày 12/6, đoàn đại biểu cấp cao tỉnh {lp} (Lào) do đồng chí {ln}, {lo} làm trưởng đoàn đã đến làm việc tại tỉnh {vp}.",
        "LA-VN",
        False,
    ),
    "received at home": (
        "Chiều 12/6, {vo} {vp} {vn} tiếp và làm việc với Đoàn công tác tỉnh {lp} (CHDCND Lào) do {lo} {ln} làm Trưởng đoàn.",
        "LA-VN",
        True,
    ),
    "received behind the envoy": (
        "Chiều 12/6, {vo} {vp} {vn} đã tiếp Đại sứ Lào tại Việt Nam Khamphao Ernthavanh và đoàn đại biểu tỉnh {lp} (Lào) "
        "do đồng chí {ln}, {lo} làm trưởng đoàn.",
        "LA-VN",
        True,
    ),
    "receiving opens": (
        "Tiếp đoàn công tác của tỉnh {lp} (Lào) do ông {ln}, {lo} dẫn đầu, chiều 12/6, {vo} {vp} {vn} chúc mừng tỉnh bạn.",
        "LA-VN",
        True,
    ),
    "a delegation goes": (
        "Từ ngày 12 đến 15/6, đoàn công tác tỉnh {vp} do đồng chí {vn}, {vo} làm trưởng đoàn sang làm việc tại tỉnh {lp}, Lào.",
        "VN-LA",
        False,
    ),
    "New Year wishes": (
        "Ngày 12/6, đồng chí {vn}, {vo} {vp} đã đến thăm, chúc Tết Bunpimay tại tỉnh {lp} (Lào). "
        "Tiếp đoàn có đồng chí {ln}, {lo} {lp}.",
        "VN-LA",
        True,
    ),
    "a head in a sentence of his own": (
        "Ngày 12/6, Công an tỉnh {vp} đón đoàn công tác tỉnh {lp} (Lào) sang thăm, làm việc. Trưởng đoàn là {lo} {ln}.",
        "LA-VN",
        False,
    ),
    "who leads, in a sentence of his own": (
        "Ngày 12/6, đoàn đại biểu tỉnh {lp} (Lào) đến làm việc tại tỉnh {vp}. Người dẫn đầu là đồng chí {ln} - {lo}.",
        "LA-VN",
        False,
    ),
    "a head behind his delegation": (
        "Ngày 12/6, đoàn đại biểu tỉnh {lp} (Lào), trưởng đoàn là đồng chí {ln} - {lo}, đến làm việc tại tỉnh {vp}.",
        "LA-VN",
        False,
    ),
    "who is head, behind a semicolon": (
        "Ngày 12/6, tỉnh {vp} đón đoàn công tác tỉnh {lp} (Lào) sang thăm, chúc Tết; đồng chí {ln}, {lo} là Trưởng đoàn.",
        "LA-VN",
        False,
    ),
    "a body that is called on": (
        "Ngày 12/6, cán bộ, chiến sĩ Công an tỉnh {vp} được đoàn công tác tỉnh {lp} (Lào) do {lo} {ln} dẫn đầu sang thăm.",
        "LA-VN",
        False,
    ),
    "the head of that province's": (
        "Ngày 12/6, hội nghị hợp tác diễn ra tại tỉnh {lp} (Lào). Dẫn đầu đoàn {vp} là {vo} {vn}.",
        "VN-LA",
        False,
    ),
    "asked to come, told first": (
        "Được Tỉnh ủy {vp} mời, ngày 12/6, đoàn đại biểu tỉnh {lp} (Lào) do {lo} {ln} dẫn đầu thăm, làm việc tại tỉnh {vp}.",
        "LA-VN",
        False,
    ),
    "asked to come, no other place": (
        "Ngày 12/6, Tỉnh ủy {lp} mời, đoàn đại biểu tỉnh {vp} do {vo} {vn} làm trưởng đoàn lên đường thăm, làm việc.",
        "VN-LA",
        False,
    ),
    "something handed over": (
        "Ngày 12/6, Đoàn công tác tỉnh {vp} do {vo} {vn} làm trưởng đoàn cũng bàn giao nhà ở cho gia đình nghèo tỉnh {lp} (Lào).",
        "VN-LA",
        False,
    ),
    "held where": (
        "Tỉnh {lp} (Lào) ngày 12/6 là nơi diễn ra hội nghị thường niên với tỉnh {vp}. Dẫn đầu đoàn {vp} là {vo} {vn}.",
        "VN-LA",
        False,
    ),
    "thanks for the welcome": (
        "Ngày 12/6, đồng chí {ln}, {lo} {lp} (Lào) trân trọng cảm ơn tỉnh {vp} đã đón tiếp đoàn chu đáo, thắm tình anh em.",
        "LA-VN",
        False,
    ),
    "thanks for our welcome": (
        "Ngày 12/6, thay mặt đoàn, đồng chí {vn}, {vo} {vp} cảm ơn lãnh đạo tỉnh {lp} (Lào) đã dành cho đoàn sự đón tiếp nồng hậu.",
        "VN-LA",
        False,
    ),
    "thanks that open": (
        "Ngày 12/6, hai bên trao đổi tình hình. Cảm ơn sự đón tiếp của {vo} {vp} {vn}, đồng chí {ln}, {lo} {lp} (Lào) mong hợp tác.",
        "LA-VN",
        True,
    ),
    "works opened, the place behind": (
        "Ngày 12/6, Công an tỉnh {vp} tổ chức lễ khánh thành nhà làm việc tặng lực lượng nước bạn tại bản Na Hin, tỉnh {lp} (Lào). "
        "Tại lễ khánh thành, {vo} {vp} {vn} bày tỏ vui mừng.",
        "VN-LA",
        False,
    ),
    "works handed over, no other place": (
        "Công an tỉnh {vp} vừa tổ chức lễ bàn giao trụ sở cho công an bản Na Hin, tỉnh {lp} (Lào). "
        "Ngày 12/6, tại lễ bàn giao, {vo} {vp} {vn} đã trao chìa khóa.",
        "VN-LA",
        False,
    ),
    "a delegation told last": (
        "Ngày 12/6, nhiều đơn vị chúc Tết nước bạn. Đến tỉnh {lp} (Lào) là đoàn đại biểu tỉnh {vp} do {vo} {vn} dẫn đầu ngày 12/6.",
        "VN-LA",
        False,
    ),
    "leaders welcomed, the head in another sentence": (
        "Ngày 12/6, đón lãnh đạo tỉnh {lp} (Lào) sang thăm, chúc Tết, {vo} {vp} {vn} bày tỏ vui mừng. "
        "Trưởng đoàn là {lo} {ln}.",
        "LA-VN",
        True,
    ),
    "two heads": (
        "Ngày 12/6, hai bên hội đàm tại tỉnh {lp} (Lào). Trưởng đoàn {vp} là {vo} {vn}; trưởng đoàn {lp} là {lo} {ln}.",
        "VN-LA",
        True,
    ),
}
BODIES = {  # filled with bodies of a Vietnamese and a Lao province -> direction; None: no trip is told
    "talks as a noun, at home": (
        "Sáng 12/6, tại tỉnh {vp}, đã diễn ra hội đàm thường niên giữa {vb} {vp} và {lb} {lp} (Lào).",
        "LA-VN",
    ),
    "talks as a noun, abroad": (
        "Ngày 12/6, tại tỉnh {lp} (Lào), diễn ra cuộc hội đàm giữa {vb} {vp} và {lb} {lp}.",
        "VN-LA",
    ),
    "one holds talks with the other": (
        "Ngày 12/6, tại tỉnh {lp} (Lào), {vb} {vp} tổ chức hội đàm định kỳ với {lb} {lp}.",
        "VN-LA",
    ),
    "delegations of both told as one": (
        "Ngày 12/6, tại tỉnh {vp} diễn ra hội đàm giữa đoàn đại biểu hai tỉnh {vp} (Việt Nam) và {lp} (Lào).",
        "LA-VN",
    ),
    "a body at work abroad": (
        "Ngày 12/6, tại tỉnh {lp} (Lào), {vb} {vp} phối hợp tổ chức khám bệnh, cấp thuốc cho 300 người dân.",
        "VN-LA",
    ),
    "a medical team": (
        "Ngày 12/6, đoàn y, bác sĩ tỉnh {vp} sang khám, chữa bệnh miễn phí cho nhân dân tỉnh {lp} (Lào).",
        "VN-LA",
    ),
    "leaders without a word for a delegation": (
        "Ngày 12/6, lãnh đạo tỉnh {lp} (Lào) đã sang thăm, chúc Tết Đảng bộ, chính quyền và nhân dân tỉnh {vp}.",
        "LA-VN",
    ),
    "governors behind the envoy, by office": (
        "Chiều 12/6, tại trụ sở UBND tỉnh, lãnh đạo tỉnh {vp} đã tiếp Đại sứ Lào tại Việt Nam và lãnh đạo tỉnh {lp} (Lào).",
        "LA-VN",
    ),
    "an exercise held together": (
        "{vb} {vp} cùng {lb} {lp} (Lào) ngày 12/6 tiến hành tại tỉnh {vp} cuộc diễn tập cứu hộ.",
        "LA-VN",
    ),
    "talks of one with the other": (
        "Cuộc hội đàm của {vb} {vp} với {lb} {lp} (Lào) đã được tổ chức ngày 12/6 tại tỉnh {lp}.",
        "VN-LA",
    ),
    "talks that last": (
        "Hội đàm thường niên năm 2031 giữa {vb} {vp} và {lb} {lp} kéo dài trong ngày 12/6, tại tỉnh {lp} (Lào).",
        "VN-LA",
    ),
    "works begun together": (
        "Ngày 12/6, ở bản Na Hin (tỉnh {lp}, Lào), {vb} {vp} cùng {lb} {lp} khởi công nhà làm việc.",
        "VN-LA",
    ),
    "a body that is there": (
        "Ngày 12/6, {vb} {vp} đã có mặt ở tỉnh {lp} (Lào) để chung vui ngày hội.",
        "VN-LA",
    ),
    "works opened, nobody named": (
        "Ngày 12/6, {vb} {vp} đã tổ chức lễ khánh thành nhà làm việc tặng lực lượng nước bạn tại bản Na Hin, tỉnh {lp} (Lào).",
        None,
    ),
    "presents handed over, no place": (
        "Ngày 12/6, {vb} {vp} tổ chức trao 500 thùng mì cho công an bản Na Hin, tỉnh {lp} (Lào).",
        None,
    ),
    "the fallen brought home": (
        "Ngày 12/6, {vb} {vp} tổ chức lễ bàn giao hài cốt liệt sĩ hy sinh tại tỉnh {lp} (Lào).",
        None,
    ),
    "counted doctors": (
        "Ngày 12/6, hơn 25 y, bác sĩ tỉnh {vp} đã sang tỉnh {lp} (Lào) khám, chữa bệnh miễn phí cho người dân.",
        "VN-LA",
    ),
    "counted doctors behind the dateline": (
        "BVN - 25 y bác sĩ của Hội Thầy thuốc trẻ tỉnh {vp}, ngày 12/6, sang Lào khám bệnh ở tỉnh {lp}.",
        "VN-LA",
    ),
    "talks of a province with a delegation": (
        "Hội đàm giữa tỉnh {vp} và đoàn đại biểu cấp cao tỉnh {lp} (Lào) diễn ra ngày 12/6.",
        "LA-VN",
    ),
    "an invitation made": (
        "Ngày 12/6, lãnh đạo tỉnh {lp} (Lào) trân trọng mời {vb} {vp} sang thăm, làm việc tại tỉnh {lp}.",
        None,
    ),
    "students are given presents": (
        "Ngày 12/6, đoàn công tác tỉnh {vp} trao quà cho lưu học sinh tỉnh {lp} (Lào) đang học tại trường.",
        None,
    ),
    "sent, not brought": ("Ngày 12/6, {vb} {vp} gửi 5 tấn thuốc cho {lb} {lp} (Lào).", None),
    "criminals caught together": (
        "Ngày 12/6, tại tỉnh {vp}, {vb} {vp} phối hợp với {lb} {lp} (Lào) bắt giữ ba đối tượng.",
        None,
    ),
    "after a plan of both": (
        "Theo kế hoạch ký kết giữa {vb} {vp} và {lb} {lp} (Lào), ngày 12/6, tại {vp}, cán bộ xã dự lớp tập huấn.",
        None,
    ),
    "the envoy alone": (
        "Chiều 12/6, lãnh đạo tỉnh {vp} đã tiếp Đại sứ Lào tại Việt Nam, trao đổi về hợp tác với tỉnh {lp} (Lào).",
        None,
    ),
    "talks on the screen": ("Ngày 12/6, {vb} {vp} hội đàm trực tuyến với {lb} {lp} (Lào).", None),
    "talks in turn": (
        "Theo quy chế, hội đàm giữa {vb} {vp} và {lb} {lp} (Lào) được tổ chức luân phiên sáu tháng một lần.",
        None,
    ),
    "patients come": (
        "Ngày 12/6, Bệnh viện Đa khoa tỉnh {vp} khám, chữa bệnh cho 30 bệnh nhân đến từ tỉnh {lp} (Lào).",
        None,
    ),
    "students are wished a good year": (
        "Ngày 12/6, lãnh đạo tỉnh {vp} đến thăm, chúc Tết Bunpimay sinh viên quê ở tỉnh {lp} (Lào).",
        None,
    ),
}
EVENTS = (  # where something is held, in the lead
    "Ngày 12/6, Hội chợ thương mại Việt - Lào năm 2031 khai mạc tại thủ đô {at}.",
    "Lễ khánh thành trường học do Việt Nam giúp xây dựng diễn ra ngày 12/6 tại {at}.",
    "Sáng 12/6, tại {at}, lễ bàn giao bệnh viện cho phía Lào được tổ chức trọng thể.",
    "Hội thảo về bảo tồn di sản diễn ra ngày 12/6 tại {at}.",
)
AT_EVENTS = {  # a later sentence on who was there -> whether somebody came: filled with {g} and a later paragraph's place
    "asks": ("Tại lễ, {g} yêu cầu các đơn vị sớm đưa công trình vào sử dụng.", True),
    "opens": ("Trong lời khai mạc, {g} nhắc lại chặng đường hợp tác đã qua.", True),
    "speaks, behind": ("{g} phát biểu tại lễ khai mạc (Ảnh: Thanh Hương).", True),
    "answers": ("Đáp lời, {g} bày tỏ lòng biết ơn.", True),
    "asked elsewhere": ("Trước đó một năm, {g} đã có bài viết về chủ đề này trên một tạp chí.", False),
}
OUR_BODIES = (
    "Ban Chỉ huy Bộ đội Biên phòng tỉnh",
    "Bộ Chỉ huy Quân sự tỉnh",
    "Công an tỉnh",
    "Ban Công tác biên giới tỉnh",
    "Sở Y tế tỉnh",
    "Hội Liên hiệp Phụ nữ tỉnh",
)
LAO_BODIES = ("Bộ Chỉ huy Quân sự tỉnh", "Sở An ninh tỉnh", "Ban Công tác biên giới tỉnh", "Sở Y tế tỉnh")
BACKGROUND = (  # paragraphs that go with any such report and tell no trip
    "Hai bên bày tỏ vui mừng trước sự phát triển của quan hệ hữu nghị vĩ đại, đoàn kết đặc biệt giữa hai nước.",
    "Năm 2030, kim ngạch thương mại hai chiều đạt 1,7 tỷ USD, tăng 24% so với năm trước.",
    "Hai bên nhất trí phối hợp chặt chẽ tại các diễn đàn đa phương, nhất là Liên hợp quốc và ASEAN.",
    "Đồng chí cũng chuyển lời thăm hỏi của lãnh đạo Đảng, Nhà nước tới các đồng chí lãnh đạo nước bạn.",
    "Trước đó, đoàn đã đến đặt vòng hoa tại Đài tưởng niệm các anh hùng liệt sĩ.",
    "Hai nước thiết lập quan hệ ngoại giao ngày 5/9/1962 và ký Hiệp ước Hữu nghị và Hợp tác ngày 18/7/1977.",
    "Phía Lào đề nghị Việt Nam tiếp tục tạo điều kiện cho hàng hóa quá cảnh qua cảng Vũng Áng.",
    "Hai bên đánh giá cao kết quả kỳ họp lần thứ 53 Ủy ban liên Chính phủ về hợp tác song phương tổ chức tháng 1/2031.",
    "Tuyến đường sắt Viêng Chăn - Vũng Áng được kỳ vọng khởi công trong giai đoạn 2030-2035.",
    "Về hợp tác với Campuchia, hai bên nhất trí duy trì cơ chế gặp gỡ giữa lãnh đạo ba nước.",
    "Lào cảm ơn Việt Nam đã hỗ trợ 500.000 đô la Mỹ khắc phục hậu quả thiên tai.",
)
LAO_OFFICIALS = (
    "Bí thư Tỉnh ủy, Tỉnh trưởng",
    "Phó Tỉnh trưởng",
    "Chủ tịch Hội đồng nhân dân tỉnh",
    "Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh",
    "Giám đốc Sở Giáo dục và Thể thao tỉnh",
    "Chủ tịch Hội Liên hiệp Phụ nữ tỉnh",
    "Bí thư Đoàn Thanh niên tỉnh",
)
OFFICIALS = (
    "Chủ tịch UBND tỉnh",
    "Phó Bí thư Thường trực Tỉnh ủy",
    "Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh",
    "Giám đốc Sở Y tế",
    "Chủ tịch Hội Liên hiệp Phụ nữ tỉnh",
    "Bí thư Tỉnh đoàn",
    "Trưởng ban Dân vận Tỉnh ủy",
)


def ministers() -> list[str]:
    """A minister and a vice minister of every ministry that offices.csv lists, with and without the ministry's word."""
    ministries = [r["phrase"] for r in lexicon.rows("offices") if r["kind"] == "organ" and not r["side"]]
    named = [name for name in ministries if name.startswith("Bộ ") and name.split()[1] not in ("Tổng", "Chỉ", "CHQS")]
    return [f"{head} {name}" for name in named for head in ("Bộ trưởng", "Thứ trưởng")] + [
        f"{head} {name.removeprefix('Bộ ')}" for name in named for head in ("Bộ trưởng", "Thứ trưởng")
    ]


def misread(frame: str, office: str, name: str, host: str) -> str:
    """What a filled frame is read as, when it is not what it tells."""
    wanted_host = "[host]" in frame
    text = frame.replace(" [host]", "").format(g=f"{office} Lào {name}", o=office, n=name, h=host)
    article = Article("frame", text, "Tăng cường hợp tác Việt Nam - Lào", "2031-06-13", "metadata")
    trips = [(t.direction, t.leader, t.start, t.host) for t in find_visits(article)]
    met = " ".join(host.split()[-4:] if "Hương" in host else host.split()[-3:]) if wanted_host else None
    return "" if trips == [("LA-VN", name, "2031-06-12", met)] else f"{trips} in: {text}"


@pytest.mark.parametrize("frame", FRAMES)
def test_whoever_fills_it_the_frame_tells_the_trip(frame):
    turns = zip(OFFICES, itertools.cycle(NAMES), itertools.cycle(HOSTS), strict=False)
    assert [wrong for turn in turns if (wrong := misread(FRAMES[frame], *turn))] == []


@pytest.mark.parametrize("frame", FRAMES)
def test_what_stands_around_a_report_changes_nothing_of_its_trip(frame):
    turns = zip(BACKGROUND, itertools.cycle(OFFICES), itertools.cycle(NAMES), itertools.cycle(HOSTS), strict=False)
    assert [wrong for more, *turn in turns if (wrong := misread(f"{FRAMES[frame]}\n{more}", *turn))] == []


@pytest.mark.parametrize("frame", ["received", "the name first"])
def test_ministers_of_every_ministry_travel(frame):
    turns = zip(ministers(), itertools.cycle(NAMES), itertools.cycle(HOSTS), strict=False)
    assert [wrong for turn in turns if (wrong := misread(FRAMES[frame], *turn))] == []


@pytest.mark.parametrize("frame", PROVINCES)
def test_officials_of_every_province_travel(frame):
    text, direction, hosted = PROVINCES[frame]
    provinces = [
        [p.name for p in names.places().values() if (p.country, p.kind) == (c, "province")] for c in ("VN", "LA")
    ]
    people = zip(
        *provinces, itertools.cycle(OFFICIALS), itertools.cycle(LAO_OFFICIALS), itertools.cycle(NAMES), strict=False
    )
    wrong = []
    for number, (vp, lp, vo, lo, ln) in enumerate(people):
        vn = ("Nguyễn Văn Thông", "Lò Thị Phương", "Hoàng Trung Nghĩa")[number % 3]
        filled = text.format(vp=vp, lp=lp, vo=vo, lo=lo, ln=ln, vn=vn)
        article = Article("frame", filled, f"{vp} - {lp} tăng cường hợp tác", "2031-06-16", "metadata")
        trips = [(t.direction, t.leader, t.start, t.host, t.places) for t in find_visits(article)]
        guest, host, place = (ln, vn, vp) if direction == "LA-VN" else (vn, ln, lp)
        if trips != [(direction, guest, "2031-06-12", host if hosted else None, (place,))]:
            wrong.append(f"{trips} in: {filled}")
    assert wrong == []


@pytest.mark.parametrize("frame", BODIES)
def test_bodies_of_every_province_travel(frame):
    text, direction = BODIES[frame]
    ours, theirs = (
        [p.name for p in names.places().values() if (p.country, p.kind) == (c, "province")] for c in ("VN", "LA")
    )
    filled = zip(ours, itertools.cycle(theirs), itertools.cycle(OUR_BODIES), itertools.cycle(LAO_BODIES), strict=False)
    wrong = []
    for vp, lp, vb, lb in filled:
        told = text.format(vp=vp, lp=lp, vb=vb, lb=lb)
        article = Article("frame", told, f"{vp} - {lp} tăng cường hợp tác", "2031-06-16", "metadata")
        trips = [(t.direction, t.leader, t.start, t.status, t.places) for t in find_visits(article)]
        place = vp if direction == "LA-VN" else lp
        if trips != ([(direction, None, "2031-06-12", "reported", (place,))] if direction else []):
            wrong.append(f"{trips} in: {told}")
    assert wrong == []


GUESTS = (  # who speaks, from which country, and whether he would have to travel to the other one
    ("Thượng tướng Nguyễn Văn Thông, Thứ trưởng Bộ Quốc phòng Việt Nam,", "VN", True),
    ("đồng chí Lò Thị Phương, Phó Chủ tịch Quốc hội Việt Nam,", "VN", True),
    ("ông Somphone Sidalat, Thứ trưởng Bộ Y tế Lào,", "LA", True),
    ("bà Khamphao Ernthavisay, Phó Tỉnh trưởng tỉnh Champasak (Lào),", "LA", True),
    ("Đại sứ Việt Nam tại Lào Hoàng Trung Nghĩa", "VN", False),
    ("Đại sứ Lào tại Việt Nam Phet Phomvilay", "LA", False),
    ("ông Lê Văn Lợi, Giám đốc một hợp tác xã,", "VN", False),
)


@pytest.mark.parametrize("told", AT_EVENTS)
@pytest.mark.parametrize("event", EVENTS)
def test_who_speaks_at_a_ceremony_abroad_came_to_it(event, told):
    sentence, there = AT_EVENTS[told]
    wrong = []
    for guest, country, travels in GUESTS:
        for dest, at in (("LA", "Viêng Chăn"), ("VN", "Hà Nội")):
            opened = event.format(at=at)
            said = sentence.format(g=guest[:1].upper() + guest[1:] if sentence.startswith("{g}") else guest)
            article = Article("frame", f"{opened}\n{BACKGROUND[1]}\n{said}", "Việt Nam - Lào", "2031-06-13", "metadata")
            trips = [(t.direction, t.start) for t in find_visits(article)]
            came = there and travels and country != dest
            if trips != ([(f"{country}-{dest}", "2031-06-12")] if came else []):
                wrong.append(f"{trips} in: {article.text}")
    assert wrong == []


OWN_BODIES = {  # a Lao delegation at a body that names no place -> whether it came
    "làm việc với một số cơ quan, đơn vị của Quân khu 5": True,
    "có buổi làm việc với Ngân hàng về thanh toán biên mậu": True,
    "làm việc với Tập đoàn, trao đổi về chuyển đổi số": True,
    "làm việc với Đại sứ quán Trung Quốc": False,
    "làm việc với huyện Samuoi về khắc phục thiên tai": False,
}


@pytest.mark.parametrize("meets", OWN_BODIES)
def test_a_lao_delegation_at_a_body_of_ours_came(meets):
    wrong = []
    for whose in ("Bộ Chỉ huy Quân sự tỉnh Salavan (Lào)", "Sư đoàn 2 - Quân đội nhân dân Lào", "Bộ Công nghệ Lào"):
        article = Article(
            "frame", f"Ngày 12/6, Đoàn cán bộ {whose} {meets}.", "Việt Nam - Lào", "2031-06-13", "metadata"
        )
        if [t.direction for t in find_visits(article)] != (["LA-VN"] if OWN_BODIES[meets] else []):
            wrong.append(article.text)
    assert wrong == []


COHEADS = {  # a delegation of two provinces -> whether the official of each made a trip of his own
    "Đoàn đại biểu hai tỉnh {a} và {b} (Lào). Tại đây, {x}, {o} {a} và {y}, {o} {b} cảm ơn tỉnh bạn.": True,
    "Đoàn đại biểu các tỉnh Bắc Lào. Cùng dự, về phía Lào có: {x}, {o} {a}; {y}, {o} {b}.": False,
    "Đoàn đại biểu các tỉnh Bắc Lào. Về phía Lào có: {x}, {o} {a}; {y}, {o} {b}.": True,
    "Đoàn đại biểu hai tỉnh {a} và {b} (Lào) do {x}, {o} {a} dẫn đầu. {x} và {y}, {o} {b} cảm ơn tỉnh bạn.": False,
    "Đoàn đại biểu tỉnh {a} (Lào). Tại đây, {x}, {o} {a} và {y}, Phó Giám đốc Sở Y tế tỉnh {a} cảm ơn tỉnh bạn.": False,
}


@pytest.mark.parametrize("told", COHEADS)
def test_officials_of_several_provinces_without_a_head_each_made_a_trip(told):
    wrong = []
    for office in ("Phó Tỉnh trưởng tỉnh", "Chủ tịch Hội Liên hiệp Phụ nữ tỉnh", "Giám đốc Công an tỉnh"):
        x, y = f"ông {NAMES[0]}", f"bà {NAMES[1]}"
        came = told.format(a="Luang Prabang", b="Houaphanh", x=x, y=y, o=office)
        text = f"Ngày 12/6, tại Sơn La, Chủ tịch UBND tỉnh Sơn La Lê Văn Hòa tiếp {came}"
        found = {t.leader for t in find_visits(Article("frame", text, "Sơn La", "2031-06-13", "metadata"))}
        if (found == set(NAMES[:2])) is not COHEADS[told]:
            wrong.append(f"{found} in: {text}")
    assert wrong == []
