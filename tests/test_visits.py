"""Trips read from sentences of our own: one line a behaviour; a bug begins as a new line here."""

import pytest

from helpers.language import lexicon
from helpers.naming import actors, chains, delegations, organs, sides
from helpers.text import Article
from helpers.trips import roles, scene
from helpers.visits import find_visits


def told(text: str, published: str | None = "2024-03-20", title: str = "") -> list[str]:
    """Trips as "direction leader start..end host kind status places"."""
    article = Article("own", text, title, published, "stated" if published else "none")
    return [
        f"{v.direction} {v.leader} {v.start}..{v.end} {v.host} {v.kind} {v.status} {';'.join(v.places)}".rstrip()
        for v in find_visits(article)
    ]


CASES = {
    "how people went over before": (
        'Ông Xổm Chăn, Trưởng bản Na Háng, kể: "Trước đây, muốn sang Việt Nam bán ngô phải đi bè".',
        [],
    ),
    "a preparatory school": (
        "Ông Vũ Văn Quân, Tổng Giám đốc Ngân hàng Lào - Việt, nói ngân hàng đã tài trợ Lào xây Trường Dự bị Đại học.",
        [],
    ),
    "words that only begin as a verb of meeting": (
        "Phó Chủ tịch UBND tỉnh Lò Văn Phú cho biết người dân tỉnh Hủa Phăn (Lào) gặp nạn được tiếp tế gạo.",
        [],
    ),
    "kin across the border": (
        'Chủ tịch UBND huyện Lò Văn Phú nói: "Ngày trước, muốn sang Lào thăm họ hàng phải đi bộ cả ngày".',
        [],
    ),
    "a Chinese premier named without his country, then with it": (
        "Chiều 8/3, Thủ tướng Lý Đại Minh tới Viêng Chăn. Thủ tướng Trung Quốc Lý Đại Minh sẽ hội đàm với Thủ tướng Lào.",
        [],
    ),
    "a Chinese delegation and its head": (
        "Đoàn đại biểu Quảng Tây do ông Lý Hồng Hải dẫn đầu thăm tỉnh Champasak từ ngày 8 đến 10/3.",
        [],
    ),
    "a volleyball team": (
        "Đội bóng chuyền nữ Hà Tĩnh do ông Trần Quốc Hải làm trưởng đoàn sang Khammouane thi đấu ngày 9/3.",
        [],
    ),
    "guests who play football with their hosts": (
        "Ngày 9/3, đoàn đại biểu tỉnh Hà Tĩnh do Phó Chủ tịch UBND tỉnh Trần Quốc Hải dẫn đầu sang thăm tỉnh Khammouane và giao lưu thể thao.",
        ["VN-LA Trần Quốc Hải 2024-03-09..None None working reported Khammouane"],
    ),
    "a head who comes from China, with a surname of Vietnam alone": (
        "Sau khi rời Trung Quốc, từ ngày 8 đến 10/3, Bộ trưởng Nguyễn Lâm Thịnh thăm và làm việc tại Lào.",
        ["VN-LA Nguyễn Lâm Thịnh 2024-03-08..2024-03-10 None working reported"],
    ),
    "a head whose country his name tells, and China beside": (
        "Từ ngày 8 đến 10/3, Bộ trưởng Lý Văn Thịnh dẫn đầu đoàn thăm và làm việc tại Lào. Trước đó ông dự hội nghị ở Trung Quốc.",
        ["VN-LA Lý Văn Thịnh 2024-03-08..2024-03-10 None working reported"],
    ),
    "a year that opens the sentence": (
        "Năm 2022, Thủ tướng Lào Phankham Viphavanh đã thăm chính thức Việt Nam.",
        ["LA-VN Phankham Viphavanh 2022..None None official recalled"],
    ),
    "an inviter by his office, then a guest that no list holds": (
        "Nhận lời mời của Thủ tướng Lào, Phó Thủ tướng Đỗ Văn Tâm thăm chính thức Lào từ ngày 11 đến 13/3.",
        ["VN-LA Đỗ Văn Tâm 2024-03-11..2024-03-13 Sonexay Siphandone official reported"],
    ),
    "a visit with its range": (
        "Từ ngày 11 đến 13/3, đồng chí Nguyễn Văn Nên, Bí thư Thành ủy Thành phố Hồ Chí Minh dẫn đầu đoàn đại biểu thăm và làm việc tại Lào.",
        ["VN-LA Nguyễn Văn Nên 2024-03-11..2024-03-13 None working reported"],
    ),
    "a lost space behind a host's name": (
        "Chiều 12/3, tại Hà Nội, Thủ tướng Phạm Minh Chínhđã tiếp Chủ tịch Quốc hội Lào Saysomphone Phomvihane.",
        ["LA-VN Saysomphone Phomvihane 2024-03-12..None Phạm Minh Chính other reported Hà Nội"],
    ),
    "a lost space behind a guest's name": (
        "Sáng 12/3, Bí thư Thành ủy Hà Nội Đinh Tiến Dũngđã tới Viêng Chăn, bắt đầu thăm và làm việc tại Lào.",
        ["VN-LA Đinh Tiến Dũng 2024-03-12..None None working reported Vientiane"],
    ),
    "right after another trip, which is recalled": (
        "Thủ tướng Lào Sonexay Siphandone sẽ thăm chính thức Việt Nam từ ngày 24 đến 26/3. Chuyến thăm diễn ra tiếp ngay sau chuyến thăm hữu nghị chính thức Việt Nam của Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith từ ngày 5 đến 6/3.",
        [
            "LA-VN Sonexay Siphandone 2024-03-24..2024-03-26 None official planned",
            "LA-VN Thongloun Sisoulith 2024-03-05..2024-03-06 None official_friendship recalled",
        ],
    ),
    "a photo of an earlier trip adds no day": (
        "Sáng 12/3, đoàn đại biểu cấp cao TP. Hà Nội do Bí thư Thành ủy Đinh Tiến Dũng làm trưởng đoàn tới Viêng Chăn.\nẢnh: Bí thư Thành ủy Đinh Tiến Dũng tại Viêng Chăn ngày 12/2/2023. (Ảnh tư liệu)",
        ["VN-LA Đinh Tiến Dũng 2024-03-12..None None working reported Vientiane"],
    ),
    "the conference's days around the trip's": (
        "Hội nghị diễn ra từ ngày 8 đến 11/3 tại Vientiane. Bộ trưởng Ngoại giao Bùi Thanh Sơn dẫn đầu đoàn Việt Nam tham dự từ ngày 9 đến 10/3.",
        ["VN-LA Bùi Thanh Sơn 2024-03-09..2024-03-10 None conference reported Vientiane"],
    ),
    "the host is the grammatical subject": (
        "Chiều 12/3, tại Hà Nội, Thủ tướng Phạm Minh Chính đã tiếp Chủ tịch Quốc hội Lào Saysomphone Phomvihane.",
        ["LA-VN Saysomphone Phomvihane 2024-03-12..None Phạm Minh Chính other reported Hà Nội"],
    ),
    "an inviter is the host": (
        "Nhận lời mời của Chủ tịch nước Võ Văn Thưởng, Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith sẽ thăm cấp Nhà nước tới Việt Nam từ ngày 27 đến 28/3.",
        ["LA-VN Thongloun Sisoulith 2024-03-27..2024-03-28 Võ Văn Thưởng state planned"],
    ),
    "talks in Vientiane are the Vietnamese side's trip": (
        "Sáng 14/3, tại Thủ đô Viêng Chăn, Bộ trưởng Bộ Công an Tô Lâm đã hội đàm với Bộ trưởng Bộ Công an Lào Vilay Lakhamphong.",
        ["VN-LA Tô Lâm 2024-03-14..None Vilay Lakhamphong working reported Vientiane"],
    ),
    "a delegation without a named head": (
        "Ngày 5/3, đoàn đại biểu tỉnh Champasak (Lào) đã sang thăm và làm việc tại thành phố Đà Nẵng.",
        ["LA-VN None 2024-03-05..None None working reported Đà Nẵng"],
    ),
    "a Lao name in Vietnamese spelling": (
        "Ngày 8/3, tại Hà Nội, Chủ tịch nước Võ Văn Thưởng đã tiếp Thủ tướng Lào Xỏn-xay Xi-phăn-đon đang thăm chính thức Việt Nam.",
        ["LA-VN Sonexay Siphandone 2024-03-08..None Võ Văn Thưởng official reported Hà Nội"],
    ),
    "a conference in the other's capital": (
        "Chiều 17/3, Phó Thủ tướng Trần Hồng Hà đã đến Viêng Chăn, tham dự Hội nghị hợp tác tiểu vùng tổ chức tại Lào.",
        ["VN-LA Trần Hồng Hà 2024-03-17..None None conference reported Vientiane"],
    ),
    "told three times, one trip": (
        "Sáng 11/3, Chủ tịch Quốc hội Vương Đình Huệ bắt đầu chuyến thăm chính thức Lào.\n"
        "Chiều cùng ngày, tại Viêng Chăn, Chủ tịch Quốc hội Vương Đình Huệ hội đàm với Chủ tịch Quốc hội Lào Saysomphone Phomvihane.\n"
        "Chuyến thăm Lào của Chủ tịch Quốc hội Vương Đình Huệ kết thúc ngày 13/3.",
        ["VN-LA Vương Đình Huệ 2024-03-11..2024-03-13 Saysomphone Phomvihane official reported Vientiane"],
    ),
    "an unknown provincial head": (
        "Ngày 6/3, đoàn công tác tỉnh Quảng Trị do ông Hà Sỹ Thắng, Phó Chủ tịch UBND tỉnh làm trưởng đoàn đã sang thăm, làm việc tại tỉnh Savannakhet (Lào).",
        ["VN-LA Hà Sỹ Thắng 2024-03-06..None None working reported Savannakhet"],
    ),
    "province delegation, long head, 'với lãnh đạo tỉnh'": (
        "Sáng nay 13/3, Đoàn đại biểu cấp cao tỉnh Attapeu nước Cộng hòa Dân chủ Nhân dân Lào do đồng chí Khăm-xỉ Vông-na-la, Ủy viên Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào, Bí thư, Tỉnh trưởng làm Trưởng đoàn sang thăm, làm việc với lãnh đạo tỉnh Kon Tum.",
        ["LA-VN Khăm-xỉ Vông-na-la 2024-03-13..None None working reported Kon Tum"],
    ),
    "our province is not named": (
        "Ngày 12/3, Đoàn đại biểu cấp cao tỉnh Bokeo, nước CHDCND Lào do đồng chí Bua-khong Nam-ma-vông, Bí thư Tỉnh ủy, Tỉnh trưởng làm Trưởng đoàn đã bắt đầu chuyến thăm và làm việc tại tỉnh ta.",
        ["LA-VN Bouakhong Nammavong 2024-03-12..None None working reported"],
    ),
    "countries in brackets on both sides": (
        "Trong 2 ngày (14 - 15/3), Đoàn công tác của tỉnh Điện Biên (nước Cộng hòa xã hội chủ nghĩa Việt Nam) do đồng chí Lò Văn Thắng - Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch HĐND tỉnh làm trưởng đoàn đã đến thăm và làm việc với tỉnh Phongsaly (nước Cộng hòa Dân chủ Nhân dân Lào).",
        ["VN-LA Lò Văn Thắng 2024-03-14..2024-03-15 None working reported Phongsaly"],
    ),
    "received in the passive": (
        "Trong khuôn khổ chuyến thăm và làm việc tại Lào từ ngày 4-8/3, sáng 6/3, đoàn đại biểu Hội Nông dân Việt Nam do Chủ tịch Hội Nông dân Việt Nam Lương Quốc Toàn dẫn đầu đã được Chủ tịch Quốc hội Lào Saysomphone Phomvihane tiếp tại thủ đô Viêng Chăn.",
        ["VN-LA Lương Quốc Toàn 2024-03-04..2024-03-08 Saysomphone Phomvihane working reported Vientiane"],
    ),
    "received by several in turn": (
        "Trong khuôn khổ chuyến thăm hữu nghị chính thức Lào, sáng 7/3, tại thủ đô Vientiane, đồng chí Phan Thanh Bình, Bí thư Trung ương Đảng, Trưởng Ban Dân vận Trung ương đã lần lượt được Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith, Thủ tướng Lào Sonexay Siphandone tiếp thân mật.",
        ["VN-LA Phan Thanh Bình 2024-03-07..None Thongloun Sisoulith official_friendship reported Vientiane"],
    ),
    "'đang ở thăm'": (
        "Chiều 11-3, tại Trụ sở Trung ương Đảng, Tổng Bí thư Nguyễn Phú Trọng đã tiếp Đoàn đại biểu Ban Kiểm tra Trung ương Đảng Nhân dân Cách mạng Lào do đồng chí Khamphan Phommathath, Ủy viên Bộ Chính trị, Chủ nhiệm Ủy ban Kiểm tra Trung ương làm Trưởng đoàn, đang ở thăm Việt Nam.",
        ["LA-VN Khamphan Phommathath 2024-03-11..None Nguyễn Phú Trọng other reported"],
    ),
    "a rank leads, a defence delegation": (
        "Chiều 14/3, tại Hà Nội, Thượng tướng Vũ Hải Sản, Thứ trưởng Bộ Quốc phòng, tiếp Đoàn cán bộ Tổng cục Hậu cần Quân đội nhân dân Lào do Thiếu tướng Bun-thăn Khẹo-đa-la, Phó Chủ nhiệm Tổng cục, làm trưởng đoàn, đang thăm và làm việc tại Việt Nam.",
        ["LA-VN Bun-thăn Khẹo-đa-la 2024-03-14..None Vũ Hải Sản working reported Hà Nội"],
    ),
    "an exchange plan in front of the delegation": (
        "Thực hiện Kế hoạch hợp tác năm 2024 giữa Bộ Quốc phòng Việt Nam và Bộ Quốc phòng Lào, Đoàn đại biểu quân sự cấp cao Quân đội nhân dân Lào do đồng chí Trung tướng Vông-xay In-tha-khăm, Phó Tổng Tham mưu trưởng Quân đội nhân dân Lào làm Trưởng đoàn thăm chính thức Việt Nam từ ngày 5-8/3/2024.",
        ["LA-VN Vông-xay In-tha-khăm 2024-03-05..2024-03-08 None official reported"],
    ),
    "inviter first, then delegation, then head": (
        "Nhận lời mời của Đại tướng Phan Văn Giang, Ủy viên Bộ Chính trị, Bộ trưởng Bộ Quốc phòng, Đoàn đại biểu quân sự cấp cao Lào do Thượng tướng Khamliang Outhakaysone, Bộ trưởng Bộ Quốc phòng dẫn đầu đã sang thăm chính thức Việt Nam, từ ngày 11 đến 14-3-2024. Sáng 12-3, tại Trụ sở Bộ Quốc phòng, Đại tướng Phan Văn Giang đã chủ trì lễ đón chính thức Bộ trưởng Khamliang Outhakaysone và các thành viên trong Đoàn.",
        ["LA-VN Khamliang Outhakaysone 2024-03-11..2024-03-14 Phan Văn Giang official reported"],
    ),
    "leaves for an official visit and a meeting": (
        "Nhận lời mời của Đại tướng Chansamone Chanyalath, Bộ trưởng Bộ Quốc phòng Lào, sáng 18/3, Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng dẫn đầu Đoàn đại biểu Quân sự cấp cao Việt Nam lên đường thăm chính thức Lào và dự hội nghị Bộ trưởng Quốc phòng các nước ASEAN từ ngày 18 đến 20/3.",
        ["VN-LA Phan Văn Giang 2024-03-18..2024-03-20 Chansamone Chanyalath official reported"],
    ),
    "leads a delegation that pays respects": (
        "Chiều 15/3, Đoàn đại biểu cấp cao Đảng, Nhà nước Lào do Phó Chủ tịch nước Pany Yathotou làm Trưởng đoàn đã viếng nguyên Chủ tịch Quốc hội Đặng Quang Hải tại Nhà tang lễ Quốc gia ở Hà Nội.",
        ["LA-VN Pany Yathotou 2024-03-15..None None funeral reported Hà Nội"],
    ),
    "attends a memorial service": (
        "Thủ tướng Phạm Minh Chính hôm nay dẫn đầu đoàn đại biểu cấp cao Việt Nam tham dự lễ viếng và lễ truy điệu nguyên Chủ tịch nước Lào Khăm-mun Xay-xổm-bát diễn ra tại thủ đô Vientiane.",
        ["VN-LA Phạm Minh Chính 2024-03-20..None None funeral reported Vientiane"],
    ),
    "farewell, back in Hà Nội": (
        "Tối 8/3, Chủ tịch nước Võ Văn Thưởng và Phu nhân cùng Đoàn đại biểu cấp cao Việt Nam đã về đến Hà Nội, kết thúc tốt đẹp chuyến thăm cấp Nhà nước tới CHDCND Lào theo lời mời của Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith từ ngày 7 đến 8/3/2024.",
        ["VN-LA Võ Văn Thưởng 2024-03-07..2024-03-08 Thongloun Sisoulith state reported"],
    ),
    "a tour with dates for each leg": (
        "Tối 16/3, Thủ tướng Phạm Minh Chính đã về tới Hà Nội, kết thúc chuyến thăm chính thức Vương quốc Campuchia từ ngày 13-14/3 và thăm chính thức Cộng hòa Dân chủ Nhân dân Lào từ ngày 15-16/3 theo lời mời của Thủ tướng Campuchia Hun Manet và Thủ tướng Lào Sonexay Siphandone.",
        ["VN-LA Phạm Minh Chính 2024-03-15..2024-03-16 Sonexay Siphandone official reported"],
    ),
    "leaves Laos for Cambodia": (
        "Chiều 14/3, Chủ tịch nước Võ Văn Thưởng cùng đoàn đại biểu cấp cao rời tỉnh Savannakhet, kết thúc chuyến thăm cấp Nhà nước tới CHDCND Lào, đi thăm cấp Nhà nước Vương quốc Campuchia. Chuyến thăm Campuchia diễn ra từ ngày 15-16/3.",
        ["VN-LA Võ Văn Thưởng 2024-03..2024-03-14 None state reported Savannakhet"],
    ),
    "women's union": (
        "Chiều nay (15/3), tại trụ sở Trung ương Đảng, bà Trương Thị Mai, Thường trực Ban Bí thư đã tiếp Đoàn đại biểu Hội Liên hiệp Phụ nữ Lào do bà Chăn-thi Xỉ-phăn-đa, Chủ tịch Hội Liên hiệp Phụ nữ Lào dẫn đầu đang ở thăm và làm việc tại Việt Nam.",
        ["LA-VN Chăn-thi Xỉ-phăn-đa 2024-03-15..None Trương Thị Mai working reported"],
    ),
    "peace committee in a port": (
        "Ngày 13/3 tại Hải Phòng, ông Đỗ Mạnh Hiến, Phó Bí thư Thường trực Thành ủy Hải Phòng, đã tiếp đoàn đại biểu Ủy ban Hòa bình và Đoàn kết Lào do ông Khăm-mạ-ni Phôm-ma-chăn, Phó Chủ tịch Ủy ban dẫn đầu, nhân dịp đoàn thăm và làm việc tại Việt Nam.",
        ["LA-VN Khăm-mạ-ni Phôm-ma-chăn 2024-03-13..None Đỗ Mạnh Hiến working reported Hải Phòng"],
    ),
    "a medical team without a head": (
        "Từ ngày 11-15/3, Đoàn cán bộ y tế tỉnh Quảng Ngãi (Việt Nam) gồm 20 thành viên đã sang khám bệnh, phát thuốc miễn phí cho gần 900 người dân huyện Pạc-xoong, tỉnh Champasak (Lào).",
        ["VN-LA None 2024-03-11..2024-03-15 None working reported Champasak"],
    ),
    "yearly talks of the security services": (
        "Từ ngày 12/3 - 13/3/2024, đoàn đại biểu An ninh tỉnh Oudomxay (nước CHDCND Lào) đã sang hội đàm thường niên với Công an tỉnh Sơn La.",
        ["LA-VN None 2024-03-12..2024-03-13 None working reported Sơn La"],
    ),
    "border post congratulates at the Lao gate": (
        "Ngày 18/3, Đoàn cán bộ Đồn Biên phòng cửa khẩu quốc tế Cha Lo do Trung tá Lê Quốc Tuấn, Chính trị viên đơn vị làm trưởng đoàn đã sang thăm và chúc mừng Quốc khánh nước Cộng hòa Dân chủ Nhân dân Lào tại cụm cửa khẩu Nà Phàu, tỉnh Khammouane (Lào).",
        ["VN-LA Lê Quốc Tuấn 2024-03-18..None None working reported Khammouane"],
    ),
    "new year greetings across the border": (
        "Ngày 11/3, Đoàn công tác Ban Chỉ đạo công tác biên giới tỉnh Quảng Nam do ông Trần Anh Tú, Phó Chủ tịch UBND tỉnh làm trưởng đoàn đến thăm, chúc Tết các đơn vị lực lượng vũ trang và nhân dân tỉnh Sekong nhân dịp Tết cổ truyền Bunpimay của nước CHDCND Lào.",
        ["VN-LA Trần Anh Tú 2024-03-11..None None working reported Sekong"],
    ),
    "Lao province at the border guard": (
        "Chiều 5-3, đoàn công tác tỉnh Houaphanh, nước Cộng hòa Dân chủ Nhân dân Lào do đồng chí Khăm-phủi, Thường vụ Tỉnh ủy, Phó Tỉnh trưởng tỉnh Houaphanh làm trưởng đoàn đã đến thăm và chúc Tết cán bộ, chiến sĩ Bộ đội Biên phòng Thanh Hóa.",
        ["LA-VN Khăm-phủi 2024-03-05..None None working reported Thanh Hóa"],
    ),
    "a course of study": (
        "Ngày 12/3, tại Trụ sở Trung ương Đảng, đồng chí Trương Thị Mai, Ủy viên Bộ Chính trị, Thường trực Ban Bí thư đã tiếp Đoàn cán bộ cao cấp Đảng Nhân dân Cách mạng Lào do đồng chí Xổm-bun Kẹo-ma-ni, Phó Bí thư Tỉnh ủy Salavan làm Trưởng đoàn sang nghiên cứu, trao đổi chuyên đề tại Việt Nam.",
        ["LA-VN Xổm-bun Kẹo-ma-ni 2024-03-12..None Trương Thị Mai other reported"],
    ),
    "party commission, inviter is an organ": (
        "Nhận lời mời của Ban Tổ chức Trung ương Đảng ta, Đoàn đại biểu Ban Tuyên huấn Trung ương Đảng Nhân dân Cách mạng Lào do Trưởng Ban Tuyên huấn Trung ương Khamphanh Pheuyavong làm trưởng đoàn, sang thăm và làm việc tại Việt Nam, từ ngày 5 đến ngày 8/3/2024. Chiều nay, tại Trụ sở Trung ương Đảng, Tổng Bí thư Nguyễn Phú Trọng đã tiếp Đoàn.",
        ["LA-VN Khamphanh Pheuyavong 2024-03-05..2024-03-08 Nguyễn Phú Trọng working reported"],
    ),
    "inspection commission goes to Laos": (
        "Nhận lời mời của Ủy ban Kiểm tra Trung ương Đảng Nhân dân Cách mạng Lào, Đoàn đại biểu Ủy ban Kiểm tra Trung ương do ông Hoàng Văn Trà, Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương dẫn đầu đã thăm và làm việc tại Lào từ ngày 4 đến 8/3.\n"
        "Chiều 4/3 tại thủ đô Vientiane, đoàn đã hội đàm với Đoàn đại biểu Ủy ban Kiểm tra Trung ương Đảng Nhân dân Cách mạng Lào do ông Bun-nhang Xay-nha-đết, Phó Chủ nhiệm Ủy ban dẫn đầu.",
        ["VN-LA Hoàng Văn Trà 2024-03-04..2024-03-08 Bun-nhang Xay-nha-đết working reported Vientiane"],
    ),
    "public security minister arrives": (
        "Ngày 12-3, Đoàn đại biểu cấp cao Bộ Công an Việt Nam do Đại tướng Tô Lâm, Ủy viên Bộ Chính trị, Bộ trưởng Bộ Công an làm trưởng đoàn đã tới thủ đô Vientiane, bắt đầu chuyến thăm chính thức CHDCND Lào theo lời mời của Đại tướng Vilay Lakhamphong, Phó Thủ tướng, Bộ trưởng Bộ Công an Lào.\n"
        "Ra đón đoàn tại sân bay quốc tế Wattay có các lãnh đạo Bộ Công an Lào; Đại sứ Việt Nam tại Lào Nguyễn Bá Hùng.",
        ["VN-LA Tô Lâm 2024-03-12..None Vilay Lakhamphong official reported Vientiane"],
    ),
    "a Lao prime minister arrives in Hà Nội with wife": (
        "Nhận lời mời của Thủ tướng Chính phủ Phạm Minh Chính, Thủ tướng Chính phủ nước Cộng hòa Dân chủ Nhân dân Lào Sonexay Siphandone và Phu nhân đã dẫn đầu Đoàn đại biểu cấp cao Chính phủ Lào đến Hà Nội, bắt đầu chuyến thăm chính thức Việt Nam từ ngày 6 đến 7/3.",
        ["LA-VN Sonexay Siphandone 2024-03-06..2024-03-07 Phạm Minh Chính official reported Hà Nội"],
    ),
    "to attend a summit in Vientiane, by invitation": (
        "Nhận lời mời của Thủ tướng CHDCND Lào, Chủ tịch ASEAN 2024 Sonexay Siphandone, Thủ tướng Phạm Minh Chính sẽ dẫn đầu đoàn đại biểu cấp cao Việt Nam tham dự Hội nghị cấp cao ASEAN tại Vientiane, Lào, từ ngày 28 - 30/3, Bộ Ngoại giao thông báo.",
        ["VN-LA Phạm Minh Chính 2024-03-28..2024-03-30 Sonexay Siphandone conference planned Vientiane"],
    ),
    "a summit that only our side travels to": (
        "Chiều 14/3, Thủ tướng Phạm Minh Chính đến Thủ đô Vientiane, Lào, bắt đầu các hoạt động trong khuôn khổ Hội nghị Cấp cao Tam giác phát triển Campuchia - Lào - Việt Nam. Ra sân bay quốc tế Wattay đón Thủ tướng Phạm Minh Chính có Bộ trưởng Bộ Tư pháp Lào Phayvy Siboualypha, Đại sứ Việt Nam tại Lào Nguyễn Minh Tâm.",
        ["VN-LA Phạm Minh Chính 2024-03-14..None None conference reported Vientiane"],
    ),
    "a parliament head to an assembly": (
        "Nhận lời mời của Chủ tịch Quốc hội Lào Saysomphone Phomvihane, Đoàn đại biểu Quốc hội Việt Nam do Chủ tịch Quốc hội Vương Đình Huệ dẫn đầu sẽ tham dự Đại hội đồng AIPA từ ngày 25-28/3 tại Thủ đô Vientiane.",
        ["VN-LA Vương Đình Huệ 2024-03-25..2024-03-28 Saysomphone Phomvihane conference planned Vientiane"],
    ),
    "three legs, Laos first": (
        "Chủ tịch Quốc hội Vương Đình Huệ sẽ dẫn đầu Đoàn đại biểu cấp cao Quốc hội Việt Nam thăm hữu nghị chính thức nước Cộng hòa Dân chủ Nhân dân Lào từ ngày 24-25/3, Vương quốc Campuchia từ ngày 26-27/3 và thăm chính thức Myanmar từ ngày 28-29/3.",
        ["VN-LA Vương Đình Huệ 2024-03-24..2024-03-25 None official_friendship planned"],
    ),
    "a notice by a party organ": (
        "Theo Thông cáo của Ban Đối ngoại Trung ương, Tổng Bí thư Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào, Chủ tịch nước Cộng hòa Dân chủ Nhân dân Lào Thongloun Sisoulith và Phu nhân sẽ thăm hữu nghị chính thức nước Cộng hòa xã hội chủ nghĩa Việt Nam.\n"
        "Chuyến thăm diễn ra từ ngày 26 đến 28/3, theo lời mời của Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam Nguyễn Phú Trọng và Phu nhân.",
        ["LA-VN Thongloun Sisoulith 2024-03-26..2024-03-28 Nguyễn Phú Trọng official_friendship planned"],
    ),
    "an announcement that recalls an earlier trip": (
        "Theo Bộ Ngoại giao, Thủ tướng Phạm Minh Chính sẽ dẫn đầu Đoàn đại biểu cấp cao Việt Nam thăm chính thức Cộng hòa Dân chủ Nhân dân Lào ngày 28-3.\n"
        "Trước đó, nhận lời mời của Thủ tướng Phạm Minh Chính, Thủ tướng Lào Sonexay Siphandone đã thăm chính thức Việt Nam từ ngày 6 đến 7-1.",
        [
            "VN-LA Phạm Minh Chính 2024-03-28..None None official planned",
            "LA-VN Sonexay Siphandone 2024-01-06..2024-01-07 Phạm Minh Chính official recalled",
        ],
    ),
    "'hosted the welcome of ... who leads'": (
        "Sáng 6/3, tại Phủ Chủ tịch, Thủ tướng Phạm Minh Chính đã chủ trì Lễ đón Thủ tướng Lào Sonexay Siphandone dẫn đầu đoàn đại biểu cấp cao Chính phủ Lào thăm chính thức Việt Nam từ ngày 6-7/3.",
        ["LA-VN Sonexay Siphandone 2024-03-06..2024-03-07 Phạm Minh Chính official reported"],
    ),
    "youth from Laos at a border gate": (
        "Ngày 12-3 tại cửa khẩu quốc tế Cầu Treo (Hà Tĩnh), Trung ương Đoàn tổ chức đón đoàn đại biểu thanh niên Lào do anh Xay-xa-nạ Phim-ma-xỏn - Bí thư Trung ương Đoàn Thanh niên Nhân dân Cách mạng Lào - làm trưởng đoàn sang Việt Nam dự chương trình Gặp gỡ hữu nghị thanh niên Việt Nam - Lào.",
        ["LA-VN Xay-xa-nạ Phim-ma-xỏn 2024-03-12..None None other reported Hà Tĩnh"],
    ),
    "'Về phía Lào, có ... làm Trưởng đoàn' in Đà Nẵng": (
        "Chiều 12-3, tại TP Đà Nẵng, Hội Liên hiệp Phụ nữ Việt Nam tổ chức lễ kỷ niệm Ngày Quốc tế Phụ nữ cùng Hội Liên hiệp Phụ nữ Lào.\n"
        "Đến dự có đồng chí Hà Thị Nga, Chủ tịch Hội LHPN Việt Nam. Về phía Lào, có bà A-ly Vông-nô-búp-pha, Chủ tịch Hội Liên hiệp Phụ nữ Lào làm Trưởng đoàn.",
        ["LA-VN A-ly Vông-nô-búp-pha 2024-03-12..None Hà Thị Nga other reported Đà Nẵng"],
    ),
    "courtesy call by a provincial front on a governor": (
        "Sáng 06-3, Đoàn công tác tỉnh Bình Phước do ông Trần Văn Vinh - Chủ tịch Ủy ban MTTQ Việt Nam tỉnh làm Trưởng đoàn đã đến thăm và chào xã giao ông Alounxai Sounnalath - Bí thư Tỉnh ủy, Tỉnh trưởng tỉnh Champasak nhân chuyến công tác tại Lào.",
        ["VN-LA Trần Văn Vinh 2024-03-06..None Alounxai Sounnalath working reported Champasak"],
    ),
    "Lao governor's people call on us": (
        "Chiều 12/3, lãnh đạo tỉnh Champasak, nước Cộng hòa Dân chủ Nhân dân Lào do đồng chí TS. Vilayvong Bouddakham - Bí thư, Tỉnh trưởng tỉnh Champasak làm trưởng đoàn đã đến chào xã giao lãnh đạo tỉnh Nghệ An.",
        ["LA-VN Vilayvong Bouddakham 2024-03-12..None None working reported Nghệ An"],
    ),
    "ministers meet inside the leader's trip": (
        "Sáng 7/3, tại Vientiane, Chủ tịch nước Võ Văn Thưởng hội đàm với Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith trong chuyến thăm chính thức Lào.\n"
        "Cùng ngày, Bộ trưởng Bộ Công Thương Nguyễn Hồng Diên gặp Bộ trưởng Bộ Công Thương Lào Malaythong Kommasith.",
        [
            "VN-LA Võ Văn Thưởng 2024-03-07..None Thongloun Sisoulith official reported Vientiane",
            "VN-LA Nguyễn Hồng Diên 2024-03-07..None Malaythong Kommasith working reported",
        ],
    ),
    "governors behind their ambassador": (
        "Chiều 12/3, tại thành phố Vinh, Chủ tịch UBND tỉnh Nghệ An Nguyễn Văn Thông đã tiếp Đại sứ Lào tại Việt Nam Khamphao Ernthavanh cùng Tỉnh trưởng các tỉnh Xiêng Khoảng, Hủa Phăn.",
        ["LA-VN None 2024-03-12..None Nguyễn Văn Thông working reported Nghệ An"],
    ),
    "an envoy and a deputy governor, one by office": (
        "Chiều 12/3, Chủ tịch UBND tỉnh Quảng Trị Nguyễn Văn Thông có buổi tiếp Tổng Lãnh sự Lào tại Đà Nẵng và Phó Tỉnh trưởng Savannakhet Xổm-phon Keo.",
        ["LA-VN Xổm-phon Keo 2024-03-12..None Nguyễn Văn Thông working reported Quảng Trị"],
    ),
    "an ambassador and his staff": (
        "Chiều 12/3, Chủ tịch UBND tỉnh Quảng Trị Nguyễn Văn Thông tiếp Đại sứ Lào tại Việt Nam Khamphao Ernthavanh và các cán bộ Đại sứ quán.",
        [],
    ),
    "a delegation of several districts": (
        "Ngày 12/3, tại huyện Mường Lát, Đoàn 4 huyện biên giới tỉnh Houaphanh (Lào) dự hội nghị giao ban với 5 huyện biên giới tỉnh Thanh Hóa.",
        ["LA-VN None 2024-03-12..None None conference reported Thanh Hóa"],
    ),
    "a numbered unit is no delegation": (
        "Ngày 12/3, tại huyện Mường Lát, Đoàn 5 Kinh tế - Quốc phòng tặng quà học sinh vùng giáp tỉnh Houaphanh (Lào).",
        [],
    ),
    "a place invites": (
        "Nhận lời mời của tỉnh Houaphanh, từ ngày 12-14/3, Đoàn đại biểu tỉnh Thanh Hóa do Bí thư Tỉnh ủy Lê Văn Hòa dẫn đầu sang thăm và làm việc.",
        ["VN-LA Lê Văn Hòa 2024-03-12..2024-03-14 None working reported Houaphanh"],
    ),
    "border posts meet, the company's province behind a comma": (
        "Ngày 12/3, tại Cửa khẩu Thanh Thủy, Đồn Biên phòng Thanh Thủy và Đại đội Biên phòng 253, tỉnh Bolikhamxay (Lào) tổ chức giao ban.",
        ["LA-VN None 2024-03-12..None None working reported Nghệ An"],
    ),
    "border posts of one side meet": (
        "Ngày 12/3, tại Cửa khẩu Thanh Thủy, Đồn Biên phòng Thanh Thủy và Công an xã tổ chức giao ban về địa bàn giáp tỉnh Bolikhamxay (Lào).",
        [],
    ),
    "ministers sign inside the leader's trip": (
        "Sáng 7/3, tại Vientiane, Chủ tịch nước Võ Văn Thưởng hội đàm với Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith trong chuyến thăm chính thức Lào.\n"
        "Cùng ngày, Bộ trưởng Bộ Công Thương Nguyễn Hồng Diên và Bộ trưởng Bộ Công Thương Lào Malaythong Kommasith đã ký biên bản ghi nhớ.",
        ["VN-LA Võ Văn Thưởng 2024-03-07..None Thongloun Sisoulith official reported Vientiane"],
    ),
    "visit continues the next day": (
        "Tiếp tục chuyến công tác tại nước bạn Lào, chiều 13/3, Thượng tướng Hoàng Xuân Chiến, Thứ trưởng Bộ Quốc phòng đã tới thăm Đại đội Biên phòng 213 của Quân đội nhân dân Lào.",
        ["VN-LA Hoàng Xuân Chiến 2024-03-13..None None working reported"],
    ),
    "office only, delegation heads both": (
        "Sáng 5/3, đoàn công tác Văn phòng Quốc hội Lào do Phó Chủ nhiệm Văn phòng Quốc hội Khăm-pha Xỏn-na-lát dẫn đầu đã thăm, trao đổi kinh nghiệm tại tỉnh Hòa Bình.",
        ["LA-VN Khăm-pha Xỏn-na-lát 2024-03-05..None None working reported Hòa Bình"],
    ),
    "friendship association visits old battlefields": (
        "Từ ngày 10 đến 14/3, đoàn đại biểu Hội hữu nghị Việt Nam - Lào tỉnh Phú Thọ do ông Bùi Minh Đạo, Chủ tịch Hội làm trưởng đoàn đã thăm lại chiến trường xưa tại tỉnh Luang Prabang.",
        ["VN-LA Bùi Minh Đạo 2024-03-10..2024-03-14 None other reported Luang Prabang"],
    ),
    "cabinet minister to co-chair committee in Laos": (
        "Ngày 9/3, tại Luang Prabang, Bộ trưởng Bộ Kế hoạch và Đầu tư Nguyễn Chí Dũng và Bộ trưởng Bộ Kế hoạch và Đầu tư Lào Phet Phomphiphak đã đồng chủ trì Hội nghị hợp tác Việt Nam - Lào.",
        ["VN-LA Nguyễn Chí Dũng 2024-03-09..None Phet Phomphiphak conference reported Luang Prabang"],
    ),
    "results of a visit": (
        "Chuyến thăm chính thức Lào của Thủ tướng Phạm Minh Chính từ ngày 11 đến 12/3 đã thành công tốt đẹp. Trả lời báo chí, Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn cho biết hai bên đạt nhiều thỏa thuận.",
        ["VN-LA Phạm Minh Chính 2024-03-11..2024-03-12 None official reported"],
    ),
    "joint statement": (
        "Theo lời mời của Chủ tịch nước Võ Văn Thưởng, Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith dẫn đầu Đoàn đại biểu cấp cao Lào thăm cấp Nhà nước tới Việt Nam từ ngày 4 đến ngày 6 tháng 3 năm 2024.\n"
        "Trong thời gian thăm, đồng chí Thongloun Sisoulith đã chào đồng chí Nguyễn Phú Trọng, Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam; hội kiến Thủ tướng Phạm Minh Chính.\n"
        "Đồng chí Thongloun Sisoulith trân trọng mời đồng chí Võ Văn Thưởng sang thăm Lào vào thời gian thích hợp.",
        ["LA-VN Thongloun Sisoulith 2024-03-04..2024-03-06 Võ Văn Thưởng state reported"],
    ),
    "local time in front": (
        "Hơn 8 giờ sáng nay (giờ Lào), Phó Thủ tướng Trần Lưu Quang và đoàn công tác đã tới thủ đô Viêng Chăn, bắt đầu chuyến thăm và làm việc tại Lào trong 2 ngày 20, 21/3 theo lời mời của Phó Thủ tướng Lào Saleumxay Kommasith.",
        ["VN-LA Trần Lưu Quang 2024-03-20..2024-03-21 Saleumxay Kommasith working reported Vientiane"],
    ),
    "reception after a greeting line with a caption": (
        "Chủ tịch UBND tỉnh Đắk Lắk Phạm Ngọc Nghị tiếp Tỉnh trưởng Sekong. Ảnh: báo tỉnh\n"
        "Chiều 12/3, Chủ tịch UBND tỉnh Đắk Lắk Phạm Ngọc Nghị đã có buổi tiếp và làm việc với đoàn công tác tỉnh Sekong (Lào) do Tỉnh trưởng Leklay Sivilay dẫn đầu.",
        ["LA-VN Leklay Sivilay 2024-03-12..None Phạm Ngọc Nghị working reported Đắk Lắk"],
    ),
    "a court's delegation": (
        "Sáng 13/3, tại Hà Nội, Chánh án Tòa án nhân dân tối cao Nguyễn Hòa Bình đã tiếp và hội đàm với đoàn đại biểu Tòa án nhân dân tối cao Lào do Chánh án Viengthong Siphandone dẫn đầu.",
        ["LA-VN Viengthong Siphandone 2024-03-13..None Nguyễn Hòa Bình working reported Hà Nội"],
    ),
    "look-back with named trips": (
        "Trong năm 2023, Chủ tịch nước Võ Văn Thưởng đã thăm chính thức Lào (tháng 4/2023); Thủ tướng Phạm Minh Chính thăm chính thức Lào (tháng 1/2023).",
        [
            "VN-LA Võ Văn Thưởng 2023-04..None None official recalled",
            "VN-LA Phạm Minh Chính 2023-01..None None official recalled",
        ],
    ),
    "a minister's first trip, announced": (
        "Bộ trưởng Bộ Ngoại giao Lào Saleumxay Kommasith sẽ thăm chính thức Việt Nam từ ngày 25-27/3, theo lời mời của Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn, người phát ngôn cho biết.",
        ["LA-VN Saleumxay Kommasith 2024-03-25..2024-03-27 Bùi Thanh Sơn official planned"],
    ),
    "delegation of teachers at a university": (
        "Ngày 6/3, Trường Đại học Hà Tĩnh đã đón tiếp đoàn công tác Sở Giáo dục và Thể thao tỉnh Khammouane (Lào) do ông Đuông-xa-vẳn Lắt-tha-nạ, Giám đốc Sở làm trưởng đoàn đến thăm và làm việc.",
        ["LA-VN Đuông-xa-vẳn Lắt-tha-nạ 2024-03-06..None None working reported Hà Tĩnh"],
    ),
    "met by the head in Thakhek, then on to other place": (
        "Sáng 14/3, tại thị xã Thakhek, tỉnh Khammouane, đoàn đại biểu tỉnh Quảng Bình do đồng chí Vũ Đại Thắng, Bí thư Tỉnh ủy dẫn đầu đã hội đàm với đoàn đại biểu tỉnh Khammouane do đồng chí Vanxay Phongsavanh, Bí thư, Tỉnh trưởng dẫn đầu.",
        ["VN-LA Vũ Đại Thắng 2024-03-14..None Vanxay Phongsavanh working reported Khammouane"],
    ),
    "plane lands": (
        "Đúng 9 giờ sáng 19/3, chuyên cơ chở Phó Thủ tướng Lê Minh Khái và Đoàn đại biểu Chính phủ đã hạ cánh xuống sân bay quốc tế Wattay, thủ đô Vientiane, bắt đầu chuyến thăm Lào và đồng chủ trì Kỳ họp Ủy ban liên Chính phủ trong hai ngày 19 và 20/3 theo lời mời của Phó Thủ tướng Lào Saleumxay Kommasith.",
        ["VN-LA Lê Minh Khái 2024-03-19..2024-03-20 Saleumxay Kommasith conference reported Vientiane"],
    ),
    "in the framework of the trip, talks of two cities": (
        "Ngày 14/3, trong khuôn khổ chuyến thăm Lào từ ngày 13 đến 16/3, Đoàn đại biểu cấp cao thành phố Hải Phòng do đồng chí Lê Tiến Châu, Ủy viên Trung ương Đảng, Bí thư Thành ủy Hải Phòng làm Trưởng đoàn có cuộc hội đàm với Đoàn đại biểu thủ đô Vientiane do đồng chí Anouphap Tounalom, Bí thư Thành ủy làm Trưởng đoàn.",
        ["VN-LA Lê Tiến Châu 2024-03-13..2024-03-16 Anouphap Tounalom working reported Vientiane"],
    ),
    "city receives a delegation that 'comes to visit TPHCM'": (
        "Sáng 14/3, Phó Chủ tịch UBND TPHCM Võ Văn Hoan đã tiếp thân mật đoàn cán bộ tỉnh Savannakhet do đồng chí Bun-chôm U-bon-pạ-xợt, Bí thư - Tỉnh trưởng tỉnh Savannakhet dẫn đầu, đến thăm TPHCM.",
        ["LA-VN Bounchom Oubonpaseuth 2024-03-14..None Võ Văn Hoan working reported Thành phố Hồ Chí Minh"],
    ),
    "'đang có chuyến thăm và làm việc tại Việt Nam'": (
        "Ngày 15/3, Phó Chủ tịch UBND thành phố Cần Thơ Nguyễn Văn Hồng có buổi tiếp Đoàn đại biểu tỉnh Champasak (Lào) do ông Xổm-phon Xỉ-súc, Phó Tỉnh trưởng dẫn đầu, đang có chuyến thăm và làm việc tại Việt Nam.",
        ["LA-VN Xổm-phon Xỉ-súc 2024-03-15..None Nguyễn Văn Hồng working reported Cần Thơ"],
    ),
    "continues a working trip in a province": (
        "Tiếp tục chương trình chuyến công tác tại Việt Nam, ngày 14/3, Phó Chủ tịch Quốc hội Lào Sounthone Xayachack cùng đoàn công tác của Quốc hội Lào đã đến thăm, làm việc tại tỉnh Quảng Trị.",
        ["LA-VN Sounthone Xayachack 2024-03-14..None None working reported Quảng Trị"],
    ),
    "a party and assembly delegation arrives": (
        "Nhận lời mời của Quốc hội Việt Nam, chiều 13/3, Đoàn đại biểu cấp cao Quốc hội Lào do Phó Chủ tịch Quốc hội Khambay Damlath dẫn đầu đã tới Hà Nội, bắt đầu chuyến thăm Việt Nam từ ngày 13 - 17/3.",
        ["LA-VN Khambay Damlath 2024-03-13..2024-03-17 None other reported Hà Nội"],
    ),
    "an inauguration in Laos with both sides' people": (
        "Sáng 12/3, tại huyện Viengxay, tỉnh Houaphanh, đã diễn ra lễ khánh thành bệnh viện hữu nghị.\n"
        "Tham dự lễ có Phó Thủ tướng Việt Nam Trần Hồng Hà, Phó Thủ tướng Lào Kikeo Khaykhamphithoune và lãnh đạo tỉnh.",
        ["VN-LA Trần Hồng Hà 2024-03-12..None Kikeo Khaykhamphithoune working reported Houaphanh"],
    ),
    "a jubilee that the lead tells of, its guests listed with semicolons": (
        "Sáng 12/3, tại thủ đô Viêng Chăn, Trường Đại học Hàng Xanh và Trường Đại học Sông Bạc tổ chức lễ kỷ niệm 20 năm kết nghĩa.\n"
        "Trong hai mươi năm, hơn 300 giảng viên được bồi dưỡng.\n"
        "Tham dự buổi lễ có ông Khamphet Sayavong, Thứ trưởng Bộ Giáo dục và Thể thao Lào; bà Đỗ Thị Mai Khôi, Thứ trưởng Bộ Giáo dục và Đào tạo Việt Nam; đông đảo sinh viên.",
        ["VN-LA Đỗ Thị Mai Khôi 2024-03-12..None Khamphet Sayavong other reported Vientiane"],
    ),
    "a firm that leads a market, told by its head": (
        "Ngày 12/3, Tổng Giám đốc Công ty Mekong Telecom Vũ Đình Khang cho biết công ty đặt mục tiêu dẫn đầu tại Lào vào năm 2030.",
        [],
    ),
    "a firm that is in many countries, by its head's words": (
        "Theo ông Vũ Đình Khang, Tổng Giám đốc Công ty Mekong Telecom, công ty có mặt ở nhiều nước, nhưng ở Lào thì thuận lợi hơn cả.",
        [],
    ),
    "words of an ambassador on a premier's trip": (
        "Theo Đại sứ Nguyễn Minh Tâm, chuyến thăm Lào của Thủ tướng Phạm Minh Chính từ ngày 26 - 27/3 có ý nghĩa to lớn.",
        ["VN-LA Phạm Minh Chính 2024-03-26..2024-03-27 None other planned"],
    ),
    "a jubilee at home, its guests all resident": (
        "Sáng 12/3, tại Hà Nội, Hội Hữu nghị tổ chức lễ kỷ niệm ngày lập quan hệ ngoại giao Việt Nam - Lào.\n"
        "Tham dự buổi lễ có bà Đỗ Thị Mai Khôi, Thứ trưởng Bộ Ngoại giao; Đại sứ Lào tại Việt Nam Khamphao Ernthavanh; đông đảo sinh viên Lào.",
        [],
    ),
    "a jubilee of which no place is told": (
        "Sáng 12/3, hai trường đại học tổ chức lễ kỷ niệm 20 năm kết nghĩa.\n"
        "Tham dự buổi lễ có ông Khamphet Sayavong, Thứ trưởng Bộ Giáo dục và Thể thao Lào; bà Đỗ Thị Mai Khôi, Thứ trưởng Bộ Giáo dục và Đào tạo Việt Nam.",
        [],
    ),
    "an exhibition where a deputy minister speaks": (
        "Ngày 13/3, tại thủ đô Viêng Chăn, Bộ Giáo dục và Đào tạo phối hợp Bộ Giáo dục và Thể thao Lào tổ chức triển lãm giáo dục.\n"
        "Phát biểu tại lễ khai mạc, Thứ trưởng Bộ Giáo dục và Đào tạo Hoàng Minh Sơn khẳng định tình hữu nghị hai nước.",
        ["VN-LA Hoàng Minh Sơn 2024-03-13..None None other reported Vientiane"],
    ),
    "documents exchanged inside the leader's trip": (
        "Trong khuôn khổ chuyến thăm cấp Nhà nước của Chủ tịch nước Võ Văn Thưởng tới Cộng hòa Dân chủ Nhân dân Lào ngày 14/3, Bộ trưởng Bộ Tư pháp Lê Thành Long và Bộ trưởng Bộ Tư pháp Lào Phayvy Siboualypha đã trao văn kiện hợp tác.",
        [  # the article opens with it: its news
            "VN-LA Võ Văn Thưởng 2024-03-14..None None state reported",
            "VN-LA Lê Thành Long 2024-03-14..None Phayvy Siboualipha working reported",
        ],
    ),
    "a teacher leads": (
        "Vừa qua, đoàn công tác Trường Đại học Vinh do PGS.TS. Nguyễn Huy Bằng, Hiệu trưởng dẫn đầu đã có chuyến công tác tại Lào.",
        ["VN-LA Nguyễn Huy Bằng 2024-03..None None working reported"],
    ),
    "comes back to receive": (
        "Chiều nay 20/3, tại Phủ Chủ tịch, Chủ tịch nước Võ Văn Thưởng đã tiếp Bộ trưởng Bộ Công an Lào Vilay Lakhamphong nhân dịp sang thăm và làm việc tại Việt Nam.",
        ["LA-VN Vilay Lakhamphong 2024-03-20..None Võ Văn Thưởng working reported"],
    ),
    "the name first, office later with dashes": (
        "Sáng 6/3, ông Bounthong Divixay - Thứ trưởng Bộ Nông nghiệp và Lâm nghiệp Lào dẫn đầu đoàn công tác đến thăm và làm việc với UBND tỉnh Bắc Giang.",
        ["LA-VN Bounthong Divixay 2024-03-06..None None working reported Bắc Giang"],
    ),
    "a conference hosted in Vietnam": (
        "Ngày 7/3, tại Đà Nẵng, Bộ trưởng Bộ Nội vụ Phạm Thị Thanh Trà và Bộ trưởng Bộ Nội vụ Lào Thongchanh Manixay đồng chủ trì Hội nghị tổng kết hợp tác.",
        ["LA-VN Thongchanh Manixay 2024-03-07..None Phạm Thị Thanh Trà conference reported Đà Nẵng"],
    ),
    "a front leader meets three leaders": (
        "Ngày 6 và 7/3, trong chuyến thăm hữu nghị Lào, đồng chí Đỗ Văn Chiến, Bí thư Trung ương Đảng, Chủ tịch Ủy ban Trung ương MTTQ Việt Nam đã có các cuộc hội kiến Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith; chào xã giao Thủ tướng Lào Sonexay Siphandone.",
        ["VN-LA Đỗ Văn Chiến 2024-03-06..2024-03-07 Thongloun Sisoulith official_friendship reported"],
    ),
    "talks between delegations hosted at home": (
        "Chiều 15/3, tại Hà Nội, ông Đỗ Văn Chiến, Chủ tịch Ủy ban Trung ương MTTQ Việt Nam và ông Sinlavong Khoutphaythoune, Chủ tịch Ủy ban Trung ương Mặt trận Lào xây dựng đất nước đã chủ trì cuộc hội đàm giữa hai đoàn đại biểu.",
        ["LA-VN Sinlavong Khoutphaythoune 2024-03-15..None Đỗ Văn Chiến working reported Hà Nội"],
    ),
    "announced for next month": (
        "Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith dự kiến thăm Việt Nam vào tháng 4 tới, Đại sứ Lào tại Việt Nam Khamphao Ernthavanh cho biết.",
        ["LA-VN Thongloun Sisoulith 2024-04..None None other planned"],
    ),
    "interview before a visit": (
        "Nhận lời mời của Thủ tướng Lào Sonexay Siphandone, Thủ tướng Phạm Minh Chính sẽ thăm chính thức Lào trong hai ngày 28-29/3.\n"
        "Nhân dịp này, Đại sứ Việt Nam tại Lào Nguyễn Minh Tâm đã trả lời phỏng vấn báo chí.\n"
        "Phóng viên: Đại sứ đánh giá thế nào về ý nghĩa chuyến thăm Lào của Thủ tướng Phạm Minh Chính?\n"
        "Đại sứ Nguyễn Minh Tâm: Chuyến thăm có ý nghĩa quan trọng, diễn ra sau chuyến thăm Việt Nam của Thủ tướng Lào Sonexay Siphandone hồi tháng 1.",
        [
            "VN-LA Phạm Minh Chính 2024-03-28..2024-03-29 Sonexay Siphandone official planned",
            "LA-VN Sonexay Siphandone 2024-01..None None other recalled",
        ],
    ),
    "wives and a delegation list": (
        "Sáng 7/3, Chủ tịch nước Võ Văn Thưởng và Phu nhân Phan Thị Thanh Tâm rời Hà Nội, lên đường thăm cấp Nhà nước tới Cộng hòa Dân chủ Nhân dân Lào.\n"
        "Tháp tùng Chủ tịch nước có các đồng chí: Lê Khánh Hải, Chủ nhiệm Văn phòng Chủ tịch nước; Phan Văn Giang, Bộ trưởng Bộ Quốc phòng; Bùi Thanh Sơn, Bộ trưởng Bộ Ngoại giao; Nguyễn Bá Hùng, Đại sứ Việt Nam tại Lào.",
        ["VN-LA Võ Văn Thưởng 2024-03-07..None None state reported"],
    ),
    "a gift handed over in Xieng Khouang": (
        "Ngày 12/3, tại thị xã Phonsavan, đoàn công tác Tập đoàn cao su do ông Trần Công Kha, Chủ tịch Hội đồng quản trị làm trưởng đoàn đã trao quà cho tỉnh Xieng Khouang (Lào).",
        ["VN-LA Trần Công Kha 2024-03-12..None None working reported Xieng Khouang"],
    ),
    "the Lao side comes for a border meeting at a gate": (
        "Ngày 14/3, tại cửa khẩu quốc tế Bờ Y (Kon Tum), Bộ Chỉ huy BĐBP tỉnh Kon Tum tổ chức hội đàm với đoàn đại biểu Bộ Chỉ huy Quân sự tỉnh Attapeu (Lào) do Đại tá Khăm-lếch Xỉ-lị-vông, Chỉ huy trưởng làm trưởng đoàn.",
        ["LA-VN Khăm-lếch Xỉ-lị-vông 2024-03-14..None None working reported Kon Tum"],
    ),
    "two trips in one look-back sentence with months": (
        "Tháng 1/2024, Thủ tướng Lào Sonexay Siphandone thăm chính thức Việt Nam; tháng 2/2024, Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn dự hội nghị tại Luang Prabang.",
        [
            "LA-VN Sonexay Siphandone 2024-01..None None official recalled",
            "VN-LA Bùi Thanh Sơn 2024-02..None None conference recalled Luang Prabang",
        ],
    ),
    "a visit whose date is only in the caption": (
        "Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone tại lễ đón ở Viêng Chăn, ngày 11/3. Ảnh: TTXVN\n"
        "Thủ tướng Phạm Minh Chính thăm chính thức Lào nhằm củng cố quan hệ hai nước.",
        ["VN-LA Phạm Minh Chính 2024-03..None Sonexay Siphandone official reported Vientiane"],
    ),
    "a pagoda delegation": (
        "Từ ngày 5 đến 9/3, đoàn Giáo hội Phật giáo Việt Nam do Hòa thượng Thích Thiện Nhơn dẫn đầu đã sang thăm Liên minh Phật giáo Lào tại thủ đô Viêng Chăn.",
        ["VN-LA Thích Thiện Nhơn 2024-03-05..2024-03-09 None working reported Vientiane"],
    ),
    "trade union": (
        "Ngày 12/3, Chủ tịch Tổng Liên đoàn Lao động Việt Nam Nguyễn Đình Khang đã hội đàm với đoàn Trung ương Liên đoàn Lao động Lào do bà Ly-lay Khăm-phui, Phó Chủ tịch Liên đoàn dẫn đầu sang thăm và làm việc tại Việt Nam từ ngày 11 đến 15/3.",
        ["LA-VN Ly-lay Khăm-phui 2024-03-11..2024-03-15 Nguyễn Đình Khang working reported"],
    ),
    "journalists": (
        "Chiều 13/3, tại Hà Nội, Chủ tịch Hội Nhà báo Việt Nam Lê Quốc Minh tiếp đoàn đại biểu Hội Nhà báo Lào do Chủ tịch Hội Sạ-vẳn-khon Rạ-xạ-muồn-tri dẫn đầu.",
        ["LA-VN Savankhone Razmountry 2024-03-13..None Lê Quốc Minh other reported Hà Nội"],
    ),
    "prosecutors": (
        "Từ 11 - 14/3, Đoàn đại biểu Viện kiểm sát nhân dân tối cao Việt Nam do Viện trưởng Lê Minh Trí làm Trưởng đoàn thăm và làm việc tại nước Cộng hòa Dân chủ Nhân dân Lào. Sáng 12/3, Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith đã tiếp Đoàn.",
        ["VN-LA Lê Minh Trí 2024-03-11..2024-03-14 Thongloun Sisoulith working reported"],
    ),
    "a prince of the provincial press: news in Nghệ An about a trip to Bolikhamxay": (
        "Chiều 7/3, đồng chí Bùi Thanh An, Phó Chủ tịch UBND tỉnh Nghệ An cùng đoàn công tác đã có mặt tại tỉnh Bolikhamxay (Lào), dự lễ bàn giao trường học.",
        ["VN-LA Bùi Thanh An 2024-03-07..None None working reported Bolikhamxay"],
    ),
    "arrives to attend a congress as a guest": (
        "Nhận lời mời của Bộ Chính trị Đảng ta, Đoàn đại biểu Đảng Nhân dân Cách mạng Lào do đồng chí Bounthong Chitmany, Thường trực Ban Bí thư dẫn đầu đã tới Hà Nội dự Đại hội từ ngày 11 đến 13/3.",
        ["LA-VN Bounthong Chitmany 2024-03-11..2024-03-13 None conference reported Hà Nội"],
    ),
    "full article, province, two days": (
        "Trong hai ngày 13 và 14/3, đoàn đại biểu tỉnh Thanh Hóa do đồng chí Đỗ Minh Tuấn, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh làm trưởng đoàn đã thăm và làm việc tại tỉnh Houaphanh.\n"
        "Tham gia đoàn có đồng chí Nguyễn Văn Thi, Phó Chủ tịch Thường trực UBND tỉnh; lãnh đạo các sở, ngành.\n"
        "Tiếp đoàn, về phía tỉnh Houaphanh có đồng chí Khamphay Vansitthideth, Bí thư, Tỉnh trưởng.\n"
        "Phát biểu tại buổi làm việc, Chủ tịch UBND tỉnh Đỗ Minh Tuấn cảm ơn sự đón tiếp của tỉnh bạn. Nhân dịp này, đồng chí mời lãnh đạo tỉnh Houaphanh sang thăm Thanh Hóa.",
        ["VN-LA Đỗ Minh Tuấn 2024-03-13..2024-03-14 Khamphay Vansitthideth working reported Houaphanh"],
    ),
    "director of a department with an unlisted body": (
        "Ngày 12/3, đoàn công tác do Giám đốc Sở Du lịch Quảng Bình Nguyễn Ngọc Quý dẫn đầu đã sang làm việc với Sở Thông tin, Văn hóa và Du lịch tỉnh Khammouane (Lào).",
        ["VN-LA Nguyễn Ngọc Quý 2024-03-12..None None working reported Khammouane"],
    ),
    "a Lao deputy governor with 'sang'": (
        "Chiều 5/3, ông Phút-pha-chăn Vông-phết, Phó Tỉnh trưởng tỉnh Luang Prabang, dẫn đầu đoàn cán bộ sang trao đổi kinh nghiệm với tỉnh Phú Thọ.",
        ["LA-VN Phút-pha-chăn Vông-phết 2024-03-05..None None working reported Phú Thọ"],
    ),
    "TTXVN opening, correspondent": (
        "Theo phóng viên TTXVN tại Viêng Chăn, sáng 14/3, Phó Thủ tướng Trần Lưu Quang đã đến thủ đô Viêng Chăn, bắt đầu chuyến thăm chính thức Lào theo lời mời của Phó Thủ tướng Lào Kikeo Khaykhamphithoune.",
        ["VN-LA Trần Lưu Quang 2024-03-14..None Kikeo Khaykhamphithoune official reported Vientiane"],
    ),
    "talks after the welcome, next paragraph alone": (
        "Sáng 6/3, tại Phủ Chủ tịch, Thủ tướng Phạm Minh Chính chủ trì lễ đón chính thức Thủ tướng Lào Sonexay Siphandone thăm chính thức Việt Nam.\n"
        "Ngay sau lễ đón, hai Thủ tướng đã hội đàm. Thủ tướng Sonexay Siphandone mời Thủ tướng Phạm Minh Chính thăm chính thức Lào.\n"
        "Thủ tướng Phạm Minh Chính cảm ơn và vui vẻ nhận lời.",
        ["LA-VN Sonexay Siphandone 2024-03-06..None Phạm Minh Chính official reported"],
    ),
    "police chiefs in Laos": (
        "Ngày 14/3, tại tỉnh Bolikhamxay, Đại tá Nguyễn Hồng Phong, Giám đốc Công an tỉnh Hà Tĩnh đã hội đàm với Đại tá Khăm-phăn Bun-lợt, Giám đốc Công an tỉnh Bolikhamxay.",
        ["VN-LA Nguyễn Hồng Phong 2024-03-14..None Khăm-phăn Bun-lợt working reported Bolikhamxay"],
    ),
    "the Lao deputy minister works with a ministry in Hà Nội": (
        "Chiều 13/3, Thứ trưởng Bộ Xây dựng Nguyễn Tường Văn đã có buổi làm việc với đoàn công tác Bộ Công chính và Vận tải Lào do Thứ trưởng Bun-ta Ôn-na-vông làm trưởng đoàn.",
        ["LA-VN Bun-ta Ôn-na-vông 2024-03-13..None Nguyễn Tường Văn working reported"],
    ),
    "a former leader called on": (
        "Ngày 8/3, trong chuyến thăm chính thức Lào, tại thủ đô Viêng Chăn, Chủ tịch Quốc hội Vương Đình Huệ đã đến thăm nguyên Tổng Bí thư, Chủ tịch nước Lào Bounnhang Vorachith.",
        ["VN-LA Vương Đình Huệ 2024-03-08..None Bounnhang Vorachith official reported Vientiane"],
    ),
    "youth union secretary": (
        "Từ ngày 10-14/3, đoàn đại biểu Trung ương Đoàn TNCS Hồ Chí Minh do Bí thư thứ nhất Trung ương Đoàn Bùi Quang Huy dẫn đầu đã thăm và làm việc tại Lào. Ngày 12/3, đoàn được Phó Chủ tịch nước Lào Bounthong Chitmany tiếp.",
        ["VN-LA Bùi Quang Huy 2024-03-10..2024-03-14 Bounthong Chitmany working reported"],
    ),
    "Lao newspapermen at the province": (
        "Sáng 14/3, Báo Quảng Trị tiếp đoàn công tác Báo Savannakhet do ông Xổm-xắc Phôm-ma, Tổng Biên tập dẫn đầu đến thăm và làm việc.",
        ["LA-VN Xổm-xắc Phôm-ma 2024-03-14..None None working reported Quảng Trị"],
    ),
    "opening of talks in Vinh": (
        "Ngày 5/3, tại thành phố Vinh, đoàn đại biểu cấp cao tỉnh Nghệ An do đồng chí Thái Thanh Quý, Bí thư Tỉnh ủy làm trưởng đoàn đã hội đàm với đoàn đại biểu cấp cao tỉnh Xieng Khouang do đồng chí Bounchanh Sinthavong, Bí thư Tỉnh ủy, Tỉnh trưởng làm trưởng đoàn.",
        ["LA-VN Bounchanh Sinthavong 2024-03-05..None Thái Thanh Quý working reported Nghệ An"],
    ),
    "a general on leave": (
        "Sáng 13/3, Thượng tướng Nguyễn Tân Cương, Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam đến chào xã giao Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith, trong chuyến thăm chính thức Lào từ ngày 12 đến 14/3.",
        ["VN-LA Nguyễn Tân Cương 2024-03-12..2024-03-14 Thongloun Sisoulith official reported"],
    ),
    "'sẽ' of programme inside a visit under way": (
        "Chiều 18/3, Chủ tịch Quốc hội Lào Saysomphone Phomvihane đến Hà Nội, bắt đầu thăm chính thức Việt Nam từ ngày 18 đến 22/3. Theo chương trình, Chủ tịch Quốc hội Lào sẽ hội đàm với Chủ tịch Quốc hội Vương Đình Huệ và thăm tỉnh Quảng Ninh.",
        ["LA-VN Saysomphone Phomvihane 2024-03-18..2024-03-22 Vương Đình Huệ official reported Hà Nội;Quảng Ninh"],
    ),
    "old bracketed names": (
        "Sáng 6/3, tại Hà Nội, Chủ tịch nước Võ Văn Thưởng tiếp đồng chí Bun-thoong Chít-ma-ny (Bounthong Chitmany), Thường trực Ban Bí thư, Phó Chủ tịch nước Lào đang thăm Việt Nam.",
        ["LA-VN Bounthong Chitmany 2024-03-06..None Võ Văn Thưởng other reported Hà Nội"],
    ),
    "Lao minister attends a fair in Hà Nội": (
        "Sáng 13/3, tại Hà Nội, Bộ trưởng Bộ Công Thương Lào Malaythong Kommasith đã dự lễ khai mạc hội chợ.",
        ["LA-VN Malaythong Kommasith 2024-03-13..None None other reported Hà Nội"],
    ),
    "VN deputy minister lays first stone in Savannakhet": (
        "Sáng 13/3, tại tỉnh Savannakhet, Thứ trưởng Bộ Giao thông vận tải Nguyễn Danh Huy dự lễ khởi công tuyến đường nối hai nước.",
        ["VN-LA Nguyễn Danh Huy 2024-03-13..None None working reported Savannakhet"],
    ),
    "visit finishes, leaves Hà Nội": (
        "Chiều 7/3, Thủ tướng Lào Sonexay Siphandone và Đoàn đại biểu cấp cao Chính phủ Lào đã rời Hà Nội, kết thúc chuyến thăm chính thức Việt Nam. Tiễn đoàn tại sân bay Nội Bài có Bộ trưởng Nguyễn Chí Dũng.",
        ["LA-VN Sonexay Siphandone 2024-03..2024-03-07 None official reported Hà Nội"],
    ),
    "two delegations the same day": (
        "Sáng 12/3, tại Hà Nội, Chủ tịch Quốc hội Vương Đình Huệ tiếp Phó Chủ tịch Quốc hội Lào Sounthone Xayachack. Chiều cùng ngày, Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn dự tiệc tại Hà Nội.",
        ["LA-VN Sounthone Xayachack 2024-03-12..None Vương Đình Huệ other reported Hà Nội"],
    ),
    "a planned tour by a deputy": (
        "Phó Chủ tịch nước Võ Thị Ánh Xuân sẽ thăm chính thức Lào và Campuchia từ ngày 25 đến 29/3.",
        ["VN-LA Võ Thị Ánh Xuân None..None None official planned"],
    ),
    "military region": (
        "Từ ngày 4 đến 7/3, đoàn công tác Quân khu 4 do Thiếu tướng Hà Thọ Bình, Tư lệnh Quân khu làm trưởng đoàn thăm, làm việc với Bộ Chỉ huy Quân sự các tỉnh Bolikhamxay, Khammouane (Lào).",
        ["VN-LA Hà Thọ Bình 2024-03-04..2024-03-07 None working reported Bolikhamxay;Khammouane"],
    ),
    "in the passive with 'được ... đón'": (
        "Sáng 14/3, tại Viêng Chăn, Bộ trưởng Bộ Công an Tô Lâm đã được Thủ tướng Lào Sonexay Siphandone tiếp thân mật.",
        ["VN-LA Tô Lâm 2024-03-14..None Sonexay Siphandone other reported Vientiane"],
    ),
    "glued office and name": (
        "Chiều 12/3, tại trụ sở UBND tỉnh Gia Lai, Phó Chủ tịch UBND tỉnh Nguyễn Hữu Quế có buổi tiếp Đoàn cán bộ tỉnh Attapeu do Phó Tỉnh trưởng Thạ-nu-xay Băn-xạ-lít làm Trưởng đoàn.",
        ["LA-VN Thạ-nu-xay Băn-xạ-lít 2024-03-12..None Nguyễn Hữu Quế working reported Gia Lai"],
    ),
    "agency piece on an arrival, with history": (
        "Chiều 18/3, Đoàn đại biểu cấp cao Đảng Cộng sản Việt Nam do đồng chí Trương Thị Mai, Ủy viên Bộ Chính trị, Thường trực Ban Bí thư làm Trưởng đoàn đã đến thủ đô Vientiane, bắt đầu chuyến thăm, làm việc tại Lào từ ngày 18 đến 20/3.\n"
        "Đón đoàn tại sân bay có đồng chí Bounleua Phandanouvong, Phó Trưởng Ban Đối ngoại Trung ương Đảng Nhân dân Cách mạng Lào.\n"
        "Năm 1962, hai nước thiết lập quan hệ ngoại giao. Tháng 4/2023, Chủ tịch nước Võ Văn Thưởng đã thăm chính thức Lào.",
        [
            "VN-LA Trương Thị Mai 2024-03-18..2024-03-20 None working reported Vientiane",
            "VN-LA Võ Văn Thưởng 2023-04..None None official recalled",
        ],
    ),
    "the host's thanks name other leaders' coming visits": (
        "Sáng 13/3, tại Hà Nội, Tổng Bí thư Nguyễn Phú Trọng tiếp Bộ trưởng Bộ Ngoại giao Lào Saleumxay Kommasith.\n"
        "Tổng Bí thư mong sớm được đón Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith thăm Việt Nam.",
        ["LA-VN Saleumxay Kommasith 2024-03-13..None Nguyễn Phú Trọng other reported Hà Nội"],
    ),
    "the delegation told before the sentence with its head": (
        "Ngày 12/3, đoàn đại biểu tỉnh Salavan (Lào) đã đến chào xã giao lãnh đạo tỉnh Quảng Trị.\n"
        "Đoàn do đồng chí Xi-xu-văn Vông-chăm-xi, Bí thư, Tỉnh trưởng làm trưởng đoàn.",
        ["LA-VN Sisouvanh Vongchomsy 2024-03-12..None None working reported Quảng Trị"],
    ),
    "co-chairs at the border gate in Laos": (
        "Sáng 14/3, tại cửa khẩu Nà Phàu (Khammouane), Chủ tịch UBND tỉnh Quảng Bình Trần Thắng và Tỉnh trưởng Khammouane Vanxay Phongsavanh đồng chủ trì lễ thông xe.",
        ["VN-LA Trần Thắng 2024-03-14..None Vanxay Phongsavanh working reported Khammouane"],
    ),
    "deputy prime minister as the PM's special envoy": (
        "Sáng 11/3, Phó Thủ tướng Trần Hồng Hà, Đặc phái viên của Thủ tướng, đã đến Viêng Chăn trao thư mời.",
        ["VN-LA Trần Hồng Hà 2024-03-11..None None other reported Vientiane"],
    ),
    "a Lao deputy minister receives treatment? no: visits a hospital": (
        "Ngày 12/3, Thứ trưởng Bộ Y tế Lào Phayvanh Keopaseuth cùng đoàn công tác đã đến thăm và làm việc tại Bệnh viện Bạch Mai, Hà Nội.",
        ["LA-VN Phayvanh Keopaseuth 2024-03-12..None None working reported Hà Nội"],
    ),
    "wife of the leader has a programme": (
        "Sáng 7/3, tại Viêng Chăn, Chủ tịch nước Võ Văn Thưởng hội đàm với Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith.\n"
        "Cùng ngày, Phu nhân Chủ tịch nước Phan Thị Thanh Tâm và Phu nhân Naly Sisoulith thăm bảo tàng dệt.",
        ["VN-LA Võ Văn Thưởng 2024-03-07..None Thongloun Sisoulith other reported Vientiane"],
    ),
    "vice chair of the assembly works with the Lao side there": (
        "Tiếp tục chương trình thăm và làm việc tại Lào, ngày 13/3, tại tỉnh Champasak, Phó Chủ tịch Quốc hội Nguyễn Đức Hải đã gặp Bí thư, Tỉnh trưởng Champasak Alounxai Sounnalath.",
        ["VN-LA Nguyễn Đức Hải 2024-03-13..None Alounxai Sounnalath working reported Champasak"],
    ),
    "reception by a city front": (
        "Chiều 12/3, Chủ tịch Ủy ban MTTQ Việt Nam TPHCM Trần Kim Yến tiếp Đoàn Ủy ban Mặt trận Lào xây dựng đất nước thủ đô Vientiane do bà Khăm-bun Đa-la-vông, Chủ tịch Ủy ban làm trưởng đoàn đến thăm, làm việc tại TPHCM.",
        ["LA-VN Khăm-bun Đa-la-vông 2024-03-12..None Trần Kim Yến working reported Thành phố Hồ Chí Minh"],
    ),
    "the visit cut short to a title-like lead": (
        "Nhận lời mời của Chủ tịch Quốc hội Vương Đình Huệ, sáng nay, Chủ tịch Quốc hội Lào Saysomphone Phomvihane đến Hà Nội.",
        ["LA-VN Saysomphone Phomvihane 2024-03-20..None Vương Đình Huệ other reported Hà Nội"],
    ),
    "year printed in a date of a commentary": (
        "Chuyến thăm Việt Nam của Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith từ ngày 26 đến 28/2/2024 có ý nghĩa quan trọng.\n"
        "Trong thời gian ở Việt Nam, đồng chí Thongloun Sisoulith đã hội đàm với Tổng Bí thư Nguyễn Phú Trọng.",
        ["LA-VN Thongloun Sisoulith 2024-02-26..2024-02-28 Nguyễn Phú Trọng other reported"],
    ),
    "military hospital": (
        "Từ ngày 4-8/3, Đoàn công tác Bệnh viện Quân y 4 do Đại tá Trần Nam Chung, Giám đốc Bệnh viện làm trưởng đoàn sang thăm, làm việc với Bệnh viện Quân y 101 tại tỉnh Xieng Khouang, Lào.",
        ["VN-LA Trần Nam Chung 2024-03-04..2024-03-08 None working reported Xieng Khouang"],
    ),
    "meeting of border provinces' commanders in Điện Biên": (
        "Ngày 6/3, tại tỉnh Điện Biên, Thượng tướng Hoàng Xuân Chiến và Trung tướng Vongkham Phommakone, Thứ trưởng Bộ Quốc phòng Lào đồng chủ trì Đối thoại chính sách quốc phòng.",
        ["LA-VN Vongkham Phommakone 2024-03-06..None Hoàng Xuân Chiến conference reported Điện Biên"],
    ),
    "no year, past months": (
        "Hồi tháng 2, Chủ tịch Quốc hội Lào Saysomphone Phomvihane đã thăm chính thức Việt Nam. Ngày 28/3 tới, Chủ tịch Quốc hội Vương Đình Huệ sẽ thăm Lào.",
        [
            "LA-VN Saysomphone Phomvihane 2024-02..None None official recalled",
            "VN-LA Vương Đình Huệ 2024-03-28..None None other planned",
        ],
    ),
    "to the Lao congress as guests": (
        "Nhận lời mời của Trung ương Hội Liên hiệp Phụ nữ Lào, từ ngày 11 đến 13/3, bà Tôn Ngọc Hạnh, Phó Chủ tịch Hội Liên hiệp Phụ nữ Việt Nam dẫn đầu đoàn sang dự Đại hội Phụ nữ Lào tại thủ đô Viêng Chăn.",
        ["VN-LA Tôn Ngọc Hạnh 2024-03-11..2024-03-13 None conference reported Vientiane"],
    ),
    "'tại nước bạn Lào' only": (
        "Từ ngày 6 - 9/3, đoàn công tác huyện Hướng Hóa do Bí thư Huyện ủy Thái Thị Nga làm trưởng đoàn đã có chuyến thăm và chúc Tết tại nước bạn Lào.",
        ["VN-LA Thái Thị Nga 2024-03-06..2024-03-09 None working reported"],
    ),
    "overview with trips of both sides": (
        "Quan hệ chính trị Việt Nam - Lào ngày càng tin cậy. Trong tháng 1/2024, Thủ tướng Lào Sonexay Siphandone đã thăm chính thức Việt Nam và đồng chủ trì Kỳ họp Ủy ban liên Chính phủ.\n"
        "Kim ngạch thương mại hai chiều năm 2023 đạt 1,6 tỷ USD.\n"
        "Hai bên thường xuyên trao đổi các đoàn cấp cao.",
        ["LA-VN Sonexay Siphandone 2024-01..None None official recalled"],
    ),
    "prize for Lao students by a VN leader in Laos": (
        "Nhân chuyến thăm Lào, ngày 14/3, Chủ tịch Quốc hội Vương Đình Huệ đã đến thăm Trường song ngữ Nguyễn Du tại thủ đô Viêng Chăn.",
        ["VN-LA Vương Đình Huệ 2024-03-14..None None other reported Vientiane"],
    ),
    "a Lao minister in several Vietnamese places": (
        "Từ ngày 10 - 15/3, Bộ trưởng Bộ Lao động và Phúc lợi xã hội Lào Baykham Khattiya thăm, làm việc tại Hà Nội và Quảng Ninh.",
        ["LA-VN Baykham Khattiya 2024-03-10..2024-03-15 None working reported Hà Nội;Quảng Ninh"],
    ),
    "office resolved to the person of the day": (
        "Chiều 6/3, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào đang thăm chính thức Việt Nam.",
        ["LA-VN Sonexay Siphandone 2024-03-06..None Phạm Minh Chính official reported"],
    ),
    "dates with dots and dashes": (
        "(TTXVN) - Từ ngày 11 - 13.3, Đoàn đại biểu Ủy ban Đối ngoại Quốc hội Lào do Chủ nhiệm Sanya Praseuth dẫn đầu thăm và làm việc tại Việt Nam.",
        ["LA-VN Sanya Praseuth 2024-03-11..2024-03-13 None working reported"],
    ),
    "first visit abroad": (
        "Ngày 10/3, Chủ tịch nước Võ Văn Thưởng đến Viêng Chăn. Đây là chuyến thăm nước ngoài đầu tiên của Chủ tịch nước Võ Văn Thưởng.",
        ["VN-LA Võ Văn Thưởng 2024-03-10..None None other reported Vientiane"],
    ),
    "Lao prime minister co-chairs in Hà Nội": (
        "Sáng 7/1, tại Hà Nội, Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone đồng chủ trì Kỳ họp lần thứ 46 Ủy ban liên Chính phủ Việt Nam - Lào.",
        ["LA-VN Sonexay Siphandone 2024-01-07..None Phạm Minh Chính conference recalled Hà Nội"],
    ),
    "governor with abbreviated ranks": (
        "Ngày 14/3, đ/c Lê Hồng Vinh, Phó Chủ tịch Thường trực UBND tỉnh Nghệ An tiếp đoàn công tác tỉnh Vientiane do đ/c Bun-xu Kẹo-mi, Phó Tỉnh trưởng dẫn đầu.",
        ["LA-VN Bun-xu Kẹo-mi 2024-03-14..None Lê Hồng Vinh working reported Nghệ An"],
    ),
    "treasury officials": (
        "Từ ngày 5-9/3, đoàn cán bộ Kho bạc Quốc gia Lào do ông Khăm-xay Xụ-pha-nu-vông, Phó Tổng Giám đốc làm trưởng đoàn đã thăm và học tập kinh nghiệm tại Hà Nội.",
        ["LA-VN Khăm-xay Xụ-pha-nu-vông 2024-03-05..2024-03-09 None working reported Hà Nội"],
    ),
    "handing over a school in Laos": (
        "Sáng 13/3, tại tỉnh Luang Namtha, Phó Chủ tịch UBND tỉnh Vĩnh Phúc Vũ Việt Văn và Phó Tỉnh trưởng Luang Namtha cùng cắt băng khánh thành trường học.\n"
        "Tham dự lễ có Tổng Lãnh sự Việt Nam tại Luang Prabang.",
        ["VN-LA Vũ Việt Văn 2024-03-13..None None other reported Luang Namtha"],
    ),
    "reception at the government office": (
        "Chiều 12/3, tại Trụ sở Chính phủ, Phó Thủ tướng Lê Minh Khái tiếp Bộ trưởng Bộ Tài chính Lào Santiphab Phomvihane.",
        ["LA-VN Santiphap Phomvihane 2024-03-12..None Lê Minh Khái other reported"],
    ),
    "official visit announced with weekday": (
        "Bộ Ngoại giao Lào thông báo, Thủ tướng Phạm Minh Chính sẽ thăm Lào trong hai ngày 26 và 27/3 theo lời mời của Thủ tướng Sonexay Siphandone.",
        ["VN-LA Phạm Minh Chính 2024-03-26..2024-03-27 Sonexay Siphandone other planned"],
    ),
    "inspection delegation from Lao party school": (
        "Ngày 12/3, Học viện Chính trị quốc gia Hồ Chí Minh đón đoàn Học viện Chính trị và Hành chính Quốc gia Lào do Giám đốc Thongsalith Mangnormek dẫn đầu sang thăm, làm việc tại Việt Nam.",
        ["LA-VN Thongsalith Mangnormek 2024-03-12..None None working reported"],
    ),
    "Bunpimay in Laos with leaders": (
        "Ngày 18/3, đoàn lãnh đạo tỉnh Hà Tĩnh do Phó Bí thư Thường trực Tỉnh ủy Trần Thế Dũng dẫn đầu sang chúc Tết Bunpimay tỉnh Bolikhamxay và Khammouane.",
        ["VN-LA Trần Thế Dũng 2024-03-18..None None working reported Bolikhamxay;Khammouane"],
    ),
    "three ministers in Vientiane": (
        "Sáng 6/3, tại Viêng Chăn, Bộ trưởng Bộ Quốc phòng ba nước Việt Nam, Lào, Campuchia đã gặp nhau; Đại tướng Phan Văn Giang dẫn đầu đoàn Việt Nam.",
        ["VN-LA Phan Văn Giang 2024-03-06..None None conference reported Vientiane"],
    ),
    "invites and comes back": (
        "Chiều 8/3, Bí thư Thành ủy Huế Phan Thiên Định tiếp đoàn công tác tỉnh Salavan do Phó Tỉnh trưởng Phu-thong Khăm-ma-ni làm trưởng đoàn; dịp này, tỉnh bạn mời lãnh đạo Huế sang thăm Salavan.",
        ["LA-VN Phu-thong Khăm-ma-ni 2024-03-08..None Phan Thiên Định working reported Huế"],
    ),
    "accompanying the chair": (
        "Nhân dịp tháp tùng Chủ tịch Quốc hội Vương Đình Huệ thăm chính thức Lào từ ngày 17 - 19/3, chiều 18/3 tại thủ đô Viêng Chăn, Chủ nhiệm Ủy ban Pháp luật Hoàng Thanh Tùng đã làm việc với Chủ nhiệm Ủy ban Pháp luật Quốc hội Lào Xụ-văn-thoong Búp-pha.",
        [
            "VN-LA Vương Đình Huệ 2024-03-17..2024-03-19 None official reported",
            "VN-LA Hoàng Thanh Tùng 2024-03-18..None Xụ-văn-thoong Búp-pha working reported Vientiane",
        ],
    ),
    "signing witnessed": (
        "Ngày 7/3, tại Viêng Chăn, dưới sự chứng kiến của Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone, đại diện hai bên đã trao văn kiện. Thủ tướng Phạm Minh Chính đang ở thăm chính thức Lào.",
        ["VN-LA Phạm Minh Chính 2024-03-07..None Sonexay Siphandone official reported Vientiane"],
    ),
    # --- negatives ---
    "an invitation is no visit": (
        "Đồng chí Tô Lâm trân trọng mời đồng chí Thongloun Sisoulith sang thăm Việt Nam vào thời gian thích hợp.",
        [],
    ),
    "a meeting in a third country": (
        "Chiều 4/3, tại Melbourne (Australia), Thủ tướng Phạm Minh Chính đã gặp Thủ tướng Lào Sonexay Siphandone bên lề hội nghị.",
        [],
    ),
    "an ambassador lives there": (
        "Ngày 6/3, tại Hà Nội, Phó Thủ tướng Trần Lưu Quang đã tiếp Đại sứ Lào tại Việt Nam Khamphao Ernthavanh.",
        [],
    ),
    "online talks": (
        "Ngày 6/3, Bộ trưởng Bộ Y tế Đào Hồng Lan hội đàm trực tuyến với Bộ trưởng Bộ Y tế Lào.",
        [],
    ),
    "exchange told in general": (
        "Hằng năm, nhiều đoàn đại biểu của tỉnh Nghệ An và tỉnh Xiêng Khoảng thăm lẫn nhau.",
        [],
    ),
    "a third country's guest": (
        "Ngày 7/3, tại Viêng Chăn, Thủ tướng Lào Sonexay Siphandone đã tiếp Thủ tướng Campuchia Hun Manet đang thăm chính thức Lào.",
        [],
    ),
    "a Lao leader in Bangkok": (
        "Ngày 7/3, Thủ tướng Lào Sonexay Siphandone thăm chính thức Thái Lan và hội đàm với Thủ tướng Srettha Thavisin tại Bangkok.",
        [],
    ),
    "a telegram": (
        "Tổng Bí thư Nguyễn Phú Trọng đã gửi điện mừng tới Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith.",
        [],
    ),
    "students are no delegation": (
        "Tỉnh Sơn La đã đưa 40 học sinh Lào sang Việt Nam học tập từ tháng 9/2023.",
        [],
    ),
    "greetings at the Lao embassy": (
        "Ngày 14/3, Đoàn đại biểu Trung ương Hội Liên hiệp Phụ nữ Việt Nam do bà Hà Thị Nga, Chủ tịch Hội làm Trưởng đoàn, đã đến thăm, chúc mừng Đại sứ quán nước Cộng hòa Dân chủ Nhân dân Lào tại Việt Nam.",
        [],
    ),
    "greetings at the consulate": (
        "Ngày 12/3, Đoàn đại biểu Thành phố Hồ Chí Minh do ông Nguyễn Hồ Hải, Phó Bí thư Thành ủy dẫn đầu đã đến chúc mừng cán bộ, nhân viên Tổng Lãnh sự quán Lào tại Thành phố Hồ Chí Minh nhân dịp Tết cổ truyền Bunpimay của Lào.",
        [],
    ),
    "the embassy's delegation": (
        "Ngày 18/3, Phó Chủ tịch UBND tỉnh Cao Bằng Trịnh Trường Huy tiếp, làm việc với đoàn cán bộ Đại sứ quán nước CHDCND Lào tại Việt Nam do Đại sứ đặc mệnh toàn quyền nước CHDCND Lào tại Việt Nam Khamphao Ernthavanh làm Trưởng đoàn.",
        [],
    ),
    "a farewell call of an ambassador": (
        "Chiều 11/3, tại Phủ Chủ tịch, tiếp Đại sứ Lào Sengphet Houngboungnuang chào từ biệt kết thúc nhiệm kỳ công tác, Chủ tịch nước Võ Văn Thưởng chúc mừng Đại sứ.",
        [],
    ),
    "a Lao new year's speech": (
        "Trong bài phát biểu nhân dịp năm mới, Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith đã gửi lời chúc tới người dân Lào ở cả trong và ngoài nước.",
        [],
    ),
    "students from Laos at a Vietnamese school": (
        "Chiều 13/3, Phó Chủ tịch UBND tỉnh Sơn La Tráng Thị Xuân đã đến thăm, chúc Tết lưu học sinh Lào đang học tập tại Trường Cao đẳng Sơn La.",
        [],
    ),
    "a Vietnamese leader at a border gate": (
        "Sáng 9/3, Thủ tướng Phạm Minh Chính đã tới thăm cán bộ, chiến sĩ Đồn Biên phòng cửa khẩu quốc tế Lao Bảo, tỉnh Quảng Trị, giáp tỉnh Savannakhet của Lào.",
        [],
    ),
    "a domestic trip of a Lao leader": (
        "Ngày 10/3, Thủ tướng Lào Sonexay Siphandone đã đến thăm và làm việc tại tỉnh Champasak, kiểm tra tiến độ các dự án thủy điện.",
        [],
    ),
    "a Chinese minister in Vientiane": (
        "Ngày 5/3, tại Viêng Chăn, Thủ tướng Lào Sonexay Siphandone tiếp Bộ trưởng Ngoại giao Trung Quốc Vương Nghị đang thăm Lào.",
        [],
    ),
    "three prime ministers abroad": (
        "Sáng 7/3, tại Kuala Lumpur (Malaysia), Thủ tướng Phạm Minh Chính, Thủ tướng Campuchia Hun Manet và Thủ tướng Lào Sonexay Siphandone đã có cuộc ăn sáng làm việc.",
        [],
    ),
    "our summit in Cambodia": (
        "Sáng 13/3, Thủ tướng Phạm Minh Chính rời Hà Nội, lên đường sang Campuchia tham dự Hội nghị Cấp cao Tam giác phát triển Campuchia - Lào - Việt Nam; Thủ tướng Lào Sonexay Siphandone cũng tham dự.",
        [],
    ),
    "remains brought home": (
        "Ngày 14/3, tại tỉnh Oudomxay, Đội Quy tập mộ liệt sĩ Quân khu 2 phối hợp với chính quyền 6 tỉnh Bắc Lào tổ chức Lễ tiễn đưa 12 hài cốt liệt sĩ quân tình nguyện Việt Nam hy sinh tại Lào.",
        [],
    ),
    "online talks of the police": (
        "Sáng 8/3, Công an tỉnh Nghệ An đã hội đàm theo hình thức trực tuyến với Công an 3 tỉnh Bolikhamxay, Khammouane, Xieng Khouang của Lào.",
        [],
    ),
    "a letter of thanks": (
        "Ngày 11/3, Chủ tịch nước Lào Thongloun Sisoulith gửi thư cảm ơn Tổng Bí thư Nguyễn Phú Trọng.",
        [],
    ),
    "talks with China on the border of three": (
        "Ngày 14/3, đoàn đại biểu Bộ đội Biên phòng tỉnh Điện Biên hội đàm với Bộ đội Biên phòng khu vực Mông Tự (Trung Quốc) về quản lý mốc giao điểm ba nước Việt Nam - Lào - Trung Quốc.",
        [],
    ),
    "a Cambodian guest in Vietnam beside Lao ties": (
        "Chiều 6/3, tại Hà Nội, Chủ tịch Quốc hội Vương Đình Huệ tiếp Chủ tịch Quốc hội Campuchia Khuon Sudary; hai bên đánh giá cao hợp tác giữa Quốc hội ba nước Campuchia - Lào - Việt Nam.",
        [],
    ),
    "a veterans' meeting at home": (
        "Sáng 12-3, tại Trung tâm Văn hóa tỉnh, Hội Hữu nghị Việt Nam - Lào tỉnh Đắk Lắk đã gặp mặt các cựu chuyên gia từng công tác tại Lào.",
        [],
    ),
    "an invitation accepted": (
        "Dịp này, Thủ tướng Lào Sonexay Siphandone mời Thủ tướng Phạm Minh Chính sớm thăm lại Lào; Thủ tướng Phạm Minh Chính vui vẻ nhận lời.",
        [],
    ),
    "delegations in general": (
        "Từ đầu năm đến nay, hai bên đã trao đổi nhiều đoàn cấp cao; lãnh đạo tỉnh Thanh Hóa và tỉnh Houaphanh thường xuyên thăm, làm việc với nhau.",
        [],
    ),
    "an ambassador on a visit that he looks forward to, no date": (
        "Đại sứ Việt Nam tại Lào Nguyễn Minh Tâm đã đến thăm và làm việc tại tỉnh Savannakhet, gặp gỡ bà con Việt kiều.",
        [],
    ),
    "a Lao student's trip": (
        "Em Xam-ni Thong-may, quê ở tỉnh Xayaboury, sang Việt Nam học tập từ năm 2021 và rất vui khi được đón Tết tại Thái Nguyên.",
        [],
    ),
    "the Lao embassy's party": (
        "Tối 12/3 tại Hà Nội, Đại sứ quán Lào tại Việt Nam đã tổ chức Lễ đón Tết Bunpimay. Tham dự buổi lễ, về phía Việt Nam có Phó Thủ tướng Trần Hồng Hà; về phía Lào có Đại sứ Khamphao Ernthavanh và du học sinh Lào.",
        [],
    ),
    "a Lao leader in China": (
        "Từ ngày 5 đến 8/3, Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith thăm cấp Nhà nước Trung Quốc và hội đàm với Chủ tịch Trung Quốc Tập Cận Bình tại Bắc Kinh.",
        [],
    ),
    "a Thai minister in Laos, Vietnam mentioned": (
        "Ngày 6/3, Bộ trưởng Ngoại giao Thái Lan thăm chính thức Lào, sau đó sẽ thăm Việt Nam.",
        [],
    ),
    "a telephone call": (
        "Chiều 7/3, Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn đã điện đàm với Bộ trưởng Ngoại giao Lào Saleumxay Kommasith, trao đổi về chuẩn bị chuyến thăm Lào của lãnh đạo Việt Nam.",
        [],
    ),
    "Lao Cai is no Laos": (
        "Ngày 9/3, Chủ tịch nước Võ Văn Thưởng thăm và làm việc tại tỉnh Lào Cai.",
        [],
    ),
    "a provincial leader inside his province": (
        "Sáng 10/3, đồng chí Thái Thanh Quý, Bí thư Tỉnh ủy Nghệ An đã đi kiểm tra, thăm các xã biên giới huyện Kỳ Sơn giáp với Lào.",
        [],
    ),
    "a Vietnamese delegation received at home": (
        "Ngày 12/3, Thứ trưởng Bộ Quốc phòng Hoàng Xuân Chiến tiếp đoàn cựu quân tình nguyện Việt Nam tại Lào đến thăm Bộ Quốc phòng.",
        [],
    ),
    "residents in Laos": (
        "Ngày 10/3, Hội người Việt Nam tại Viêng Chăn tổ chức gặp mặt; Chủ tịch Hội Phạm Văn Hùng phát biểu chào mừng bà con kiều bào.",
        [],
    ),
    "Vietnam's first partner, told as rank": (
        "Lào là quốc gia đầu tiên mà nhiều lãnh đạo Việt Nam chọn đến thăm sau khi nhậm chức.",
        [],
    ),
    "Thai princess": (
        "Ngày 8/3, Công chúa Thái Lan đến Viêng Chăn; Phó Chủ tịch nước Lào Pany Yathotou chủ trì lễ đón. Việt Nam và Lào cũng đang chuẩn bị kỳ họp Ủy ban liên Chính phủ.",
        [],
    ),
    "an invitation to come in the future": (
        "Tổng Bí thư Nguyễn Phú Trọng gửi lời mời Tổng Bí thư Thongloun Sisoulith thăm Việt Nam; đồng chí Thongloun Sisoulith vui vẻ nhận lời.",
        [],
    ),
    "embassy's delegation at a university": (
        "Sáng 12/3, đoàn công tác Đại sứ quán Lào tại Việt Nam do Đại sứ Khamphao Ernthavanh dẫn đầu đến thăm, làm việc tại Trường Đại học Tân Trào, tỉnh Tuyên Quang.",
        [],
    ),
    "our ambassador calls in Laos": (
        "Ngày 13/3, tại Viêng Chăn, Đại sứ Việt Nam tại Lào Nguyễn Minh Tâm đã đến chào Thủ tướng Lào Sonexay Siphandone.",
        [],
    ),
    "a Cambodian king in Vientiane": (
        "Ngày 6/3, Quốc vương Campuchia Norodom Sihamoni thăm cấp Nhà nước Lào và hội kiến Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith tại Viêng Chăn; Việt Nam theo dõi với sự quan tâm.",
        [],
    ),
    "our leader in Cambodia meets the Lao one": (
        "Ngày 7/3, tại Phnom Penh, Thủ tướng Phạm Minh Chính đã gặp Thủ tướng Lào Sonexay Siphandone nhân dịp dự Hội nghị ba nước Campuchia - Lào - Việt Nam.",
        [],
    ),
    "students received at their school in Hanoi": (
        "Ngày 11/3, Bộ trưởng Bộ Giáo dục và Đào tạo Nguyễn Kim Sơn gặp mặt lưu học sinh Lào đang học tập tại Hà Nội.",
        [],
    ),
    "a seized shipment": (
        "Ngày 9/3, Công an tỉnh Quảng Trị phối hợp với Công an tỉnh Savannakhet (Lào) bắt giữ hai đối tượng vận chuyển ma túy từ Lào sang Việt Nam.",
        [],
    ),
    "a book launch at home": (
        "Sáng 12/3, tại Hà Nội, Hội Hữu nghị Việt Nam - Lào tổ chức ra mắt sách; Chủ tịch Hội Trần Văn Túy và Đại sứ Lào Khamphao Ernthavanh tham dự.",
        [],
    ),
    "a defence attaché": (
        "Chiều 14/3, tại Hà Nội, Thượng tướng Hoàng Xuân Chiến tiếp Đại tá Viengxay Soulivong, Tùy viên Quốc phòng Lào tại Việt Nam.",
        [],
    ),
    "a Lao football team": (
        "Đội tuyển Lào sẽ gặp Đội tuyển Việt Nam tại sân Mỹ Đình tối 19/3.",
        [],
    ),
    "UN general assembly": (
        "Chiều 8/3, tại New York, Chủ tịch nước Võ Văn Thưởng gặp Phó Chủ tịch nước Lào Pany Yathotou bên lề phiên họp Đại hội đồng Liên hợp quốc.",
        [],
    ),
    "a business invests": (
        "Tập đoàn của Việt Nam đã đầu tư sang Lào từ năm 2008; Chủ tịch Hội đồng quản trị Nguyễn Văn Hải cho biết dự án tại Attapeu đang có lãi.",
        [],
    ),
    "history": (
        "Năm 1967, Chủ tịch Kaysone Phomvihane sang Việt Nam gặp Chủ tịch Hồ Chí Minh.",
        [],
    ),
    "condolences at the Lao embassy in Hanoi": (
        "Sáng 5/3, tại Đại sứ quán Lào ở Hà Nội, Thủ tướng Phạm Minh Chính đã đến viếng và ghi sổ tang nguyên Chủ tịch nước Lào.",
        [],
    ),
    "an award to an ambassador": (
        "Ngày 13/3, tại Viêng Chăn, thừa ủy quyền Chủ tịch nước Lào, Bộ trưởng Ngoại giao Lào Saleumxay Kommasith trao Huân chương Phát triển cho Đại sứ Việt Nam tại Lào Nguyễn Bá Hùng.",
        [],
    ),
    "a Japanese minister goes to both": (
        "Bộ trưởng Ngoại giao Nhật Bản Kamikawa Yoko sẽ thăm Lào và Việt Nam từ ngày 22 đến 25/3.",
        [],
    ),
    "a hero's land": (
        "Thủ tướng Phạm Minh Chính nhấn mạnh Việt Nam luôn dành ưu tiên cao nhất cho quan hệ với Lào, sẵn sàng hỗ trợ Lào đảm nhiệm Chủ tịch ASEAN.",
        [],
    ),
    "students' union exchange without a head": (
        "Ngày 9/3, 40 đại biểu thanh niên tỉnh Sekong (Lào) đã sang tham dự chương trình giao lưu tại Thừa Thiên Huế.",
        ["LA-VN None 2024-03-09..None None working reported Thừa Thiên Huế"],
    ),
    "ceremony in Hà Nội with the ambassador and former experts": (
        "Sáng 12/3, tại Hà Nội, Bộ Quốc phòng gặp mặt truyền thống.\n"
        "Tham dự có Đại sứ Lào tại Việt Nam Khamphao Ernthavanh và các cựu chuyên gia.",
        [],
    ),
    "VN minister speaks in Hà Nội about Laos": (
        "Sáng 12/3, tại Hà Nội, Hội nghị xúc tiến đầu tư vào Lào được tổ chức.\n"
        "Phát biểu tại hội nghị, Bộ trưởng Bộ Kế hoạch và Đầu tư Nguyễn Chí Dũng nhấn mạnh vai trò của doanh nghiệp.",
        [],
    ),
    "a Lao conference with Lao speakers": (
        "Sáng 12/3, tại Viêng Chăn, Bộ Y tế Lào tổ chức hội nghị.\n"
        "Phát biểu tại hội nghị, Bộ trưởng Bộ Y tế Lào Bounfeng Phoummalaysith cho biết Lào đã tiếp nhận vắc xin từ Việt Nam.",
        [],
    ),
    "exports cross": (
        "Năm 2023, tỉnh Quảng Trị xuất khẩu sang Lào đạt 200 triệu USD; Chủ tịch UBND tỉnh Võ Văn Hưng cho biết sẽ mở rộng chợ biên giới.",
        [],
    ),
    "policemen hand over a suspect": (
        "Ngày 11/3, tại cửa khẩu Cha Lo, Công an tỉnh Khammouane (Lào) bàn giao đối tượng truy nã cho Công an tỉnh Quảng Bình.",
        [],
    ),
    "the head of a firm": (
        "Tổng Giám đốc Nguyễn Đình Lâm cho biết công ty sẽ mở rộng dự án sang tỉnh Savannakhet trong năm nay.",
        [],
    ),
    "a TV bridge": (
        "Tối 5/3, cầu truyền hình nối hai điểm cầu Hà Nội và Viêng Chăn; tại điểm cầu Viêng Chăn có Phó Thủ tướng Lào Kikeo Khaykhamphithoune.",
        [],
    ),
    "the Lao president in Laos receives our ambassador": (
        "Ngày 7/3, tại Viêng Chăn, Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith tiếp Đại sứ Việt Nam tại Lào Nguyễn Bá Hùng chào từ biệt.",
        [],
    ),
    "the Lao PM in Japan with ours": (
        "Ngày 16/3, tại Tokyo, Thủ tướng Phạm Minh Chính dự hội nghị và gặp Thủ tướng Lào Sonexay Siphandone.",
        [],
    ),
    "a Chinese delegation in Hà Nội, the Lao in brackets": (
        "Chiều 6/3, tại Hà Nội, Tổng Bí thư Nguyễn Phú Trọng tiếp Trưởng Ban Liên lạc đối ngoại Trung ương Đảng Cộng sản Trung Quốc Lưu Kiến Siêu; trước đó, ông đã thăm Lào.",
        [],
    ),
    "martyrs' remains team": (
        "Ngày 13/3, Đội quy tập 584 tỉnh Quảng Trị đã lên đường sang Lào tìm kiếm hài cốt liệt sĩ mùa khô.",
        [],
    ),
    "a book on past trips": (
        "Cuốn sách kể lại những chuyến thăm của Chủ tịch Souphanouvong tới Việt Nam trong kháng chiến.",
        [],
    ),
    "an inspection at home": (
        "Sáng 11/3, Phó Thủ tướng Trần Hồng Hà kiểm tra tuyến cao tốc nối Vinh với Thanh Thủy, hướng kết nối tới Viêng Chăn (Lào).",
        [],
    ),
    "tourism": (
        "Đoàn caravan gồm 50 xe của các doanh nghiệp lữ hành đã khảo sát tuyến Đông Hà - Savannakhet - Pakse.",
        [],
    ),
    "Lao students' new year with provincial leader": (
        "Chiều 13/4, Bí thư Tỉnh ủy Quảng Bình Vũ Đại Thắng đến chúc Tết Bunpimay lưu học sinh Lào tại Trường Đại học Quảng Bình.",
        [],
    ),
    "medals for Lao officials, told as a decision": (
        "Chủ tịch nước Võ Văn Thưởng ký quyết định tặng Huân chương Hữu nghị cho Phó Thủ tướng Lào Saleumxay Kommasith.",
        [],
    ),
    "consulate in Đà Nẵng": (
        "Sáng 12/3, Chủ tịch UBND thành phố Đà Nẵng Lê Trung Chinh tiếp bà Souphanh Hadaoheuang, Tổng Lãnh sự Lào tại Đà Nẵng.",
        [],
    ),
    "the VN community's leader": (
        "Ngày 9/3, tại Viêng Chăn, Tổng hội người Việt Nam tại Lào tổ chức lễ kỷ niệm.\n"
        "Phát biểu tại lễ, Chủ tịch Tổng hội Nguyễn Duy Trung cảm ơn bà con.",
        [],
    ),
    "a state tour without Laos": (
        "Từ ngày 7 đến 12/3, Thủ tướng Phạm Minh Chính thăm chính thức Australia và New Zealand; tại Melbourne, Thủ tướng gặp Thủ tướng Lào Sonexay Siphandone.",
        [],
    ),
    "hosts in Hà Nội greet an anniversary": (
        "Chiều 1/3, tại Hà Nội, Thường trực Ban Bí thư Trương Thị Mai đến Đại sứ quán Lào chúc mừng 69 năm Ngày thành lập Đảng Nhân dân Cách mạng Lào.",
        [],
    ),
    "trade fair in Vientiane with firms only": (
        "Hội chợ Thương mại Việt - Lào sẽ diễn ra từ ngày 25 đến 30/3 tại Viêng Chăn với 200 gian hàng.",
        [],
    ),
    "the Lao minister at a Thai meeting": (
        "Ngày 6/3, tại Udon Thani (Thái Lan), Bộ trưởng Bộ Công chính và Vận tải Lào Ngampasong Muongmany làm việc với phía Thái Lan về cầu biên giới.",
        [],
    ),
    "Lao victims thanked": (
        "Bộ trưởng Bộ Y tế Lào cảm ơn các bác sĩ Việt Nam đang làm việc tại bệnh viện Viêng Chăn.",
        [],
    ),
    "a court case": (
        "Tòa án nhân dân tỉnh Điện Biên xét xử bị cáo người Lào vận chuyển ma túy từ tỉnh Luang Prabang sang Việt Nam.",
        [],
    ),
    "a delegation of Lao monks living in Huế": (
        "Các nhà sư Lào đang tu học tại Huế đã dự lễ Phật đản.",
        [],
    ),
    "a flight": (
        "Hãng hàng không mở đường bay từ Đà Nẵng đến Viêng Chăn từ tháng 4; Tổng Giám đốc Lê Hồng Hà dự lễ công bố.",
        [],
    ),
    "head of a VN province visits a Vietnamese district near Laos with Lao guests absent": (
        "Sáng 9/3, Bí thư Tỉnh ủy Kon Tum Dương Văn Trang thăm, tặng quà đồng bào các xã biên giới giáp Lào và Campuchia.",
        [],
    ),
    "Lao leader's message quoted": (
        "Trong điện mừng gửi Chủ tịch nước Võ Văn Thưởng, Chủ tịch nước Lào Thongloun Sisoulith nhắc lại chuyến thăm Việt Nam năm 2023.",
        [],
    ),
    "a rehearsal": (
        "Bộ Ngoại giao hai nước đang chuẩn bị cho các chuyến thăm cấp cao trong năm 2024.",
        [],
    ),
    "our veterans' trip is wished for": (
        "Cựu chiến binh Nguyễn Văn Bảy mong một lần được trở lại thăm chiến trường Cánh Đồng Chum ở Lào.",
        [],
    ),
    "a trade mission at home": (
        "Sáng 12/3, tại TP Hồ Chí Minh, Tham tán Thương mại Lào tại Việt Nam gặp doanh nghiệp; Phó Chủ tịch UBND TP Võ Văn Hoan phát biểu chào mừng.",
        [],
    ),
    "Lao PM opens an office of a Vietnamese firm": (
        "Ngày 12/3, tại Viêng Chăn, Thủ tướng Lào Sonexay Siphandone dự lễ khai trương chi nhánh ngân hàng Việt Nam.",
        [],
    ),
    "Lao ambassador and VN PM at an event in Laos? no: at Hà Nội opera": (
        "Tối 9/3, tại Hà Nội, Thủ tướng Phạm Minh Chính và Đại sứ Lào tại Việt Nam Khamphao Ernthavanh dự chương trình nghệ thuật.",
        [],
    ),
    "Lao border guards patrol together": (
        "Ngày 13/3, Đồn Biên phòng Lao Bảo phối hợp với Đại đội Biên phòng 321 (Lào) tuần tra song phương trên đoạn biên giới giáp tỉnh Savannakhet.",
        [],
    ),
    "party chief in China, Lao in the list of greetings": (
        "Ngày 5/3, tại Bắc Kinh, Thủ tướng Phạm Minh Chính tiếp lãnh đạo tập đoàn xây dựng đường sắt Lào - Trung Quốc.",
        [],
    ),
    "an AIPA speech online from Hà Nội": (
        "Sáng 13/3, tại Hà Nội, Chủ tịch Quốc hội Vương Đình Huệ dự phiên họp trực tuyến do Quốc hội Lào chủ trì.",
        [],
    ),
    "condolence visit in Hà Nội of other envoys": (
        "Sáng 15/3, tại Đại sứ quán Lào, Thứ trưởng Bộ Ngoại giao Đỗ Hùng Việt ghi sổ tang.",
        [],
    ),
    "Thai princess at Lao bridge": (
        "Ngày 13/3, tại Nakhon Phanom (Thái Lan), Tỉnh trưởng Khammouane Vanxay Phongsavanh gặp đoàn tỉnh Quảng Bình.",
        [],
    ),
    "a Lao ceremony, then a word from Hà Nội": (
        "Sáng 12/3, tại Viêng Chăn, Quốc hội Lào khai mạc kỳ họp bất thường.\n"
        "Trước đó, phát biểu tại phiên họp Quốc hội Việt Nam, Chủ tịch Quốc hội Vương Đình Huệ đánh giá cao hợp tác giữa hai Quốc hội.",
        [],
    ),
    "a Lao event that a resident Vietnamese official attends": (
        "Sáng 12/3, tại Viêng Chăn, Đại sứ quán Việt Nam tổ chức gặp mặt kiều bào.\n"
        "Tham dự có Tham tán Công sứ Phạm Thanh Bình và Trưởng Ban liên lạc Vũ Văn Hòa.",
        [],
    ),
    "a Vietnamese province's meeting on Lao students": (
        "Ngày 12/3, tại Sơn La, UBND tỉnh tổ chức hội nghị về lưu học sinh Lào.\n"
        "Phát biểu tại hội nghị, Phó Chủ tịch UBND tỉnh Tráng Thị Xuân đề nghị nhà trường quan tâm học sinh.",
        [],
    ),
    "a letter read at a ceremony": (
        "Ngày 12/3, tại Hà Nội, Hội hữu nghị tổ chức mít tinh.\n"
        "Thư của Thủ tướng Lào Sonexay Siphandone được đọc tại buổi lễ.",
        [],
    ),
    "workers sent": (
        "Công ty đã đưa 300 công nhân sang tỉnh Attapeu; Phó Chủ tịch UBND tỉnh Gia Lai Nguyễn Hữu Quế đề nghị bảo đảm quyền lợi người lao động.",
        [],
    ),
    "a province supports": (
        "Chủ tịch UBND tỉnh Điện Biên Lê Thành Đô cho biết tỉnh đã cử chuyên gia sang giúp tỉnh Phongsaly trồng cà phê.",
        [],
    ),
    "a goal of a highway": (
        "Phó Thủ tướng Trần Hồng Hà yêu cầu đẩy nhanh cao tốc Hà Nội - Viêng Chăn, sớm thông tuyến sang Lào.",
        [],
    ),
    "smugglers flee": (
        "Đối tượng Lò Văn Hùng bỏ trốn sang tỉnh Houaphanh (Lào) và bị Công an tỉnh Sơn La bắt giữ ngày 5/3.",
        [],
    ),
    "a Lao former student now an official, at home": (
        "Ông Khăm-phui Bút-đa-vông, Phó Giám đốc Sở Y tế tỉnh Savannakhet, từng sang học tại Trường Đại học Y Dược Huế từ năm 1998.",
        [],
    ),
    "a commander recalls the war": (
        "Thiếu tướng Huỳnh Đắc Hương từng sang chiến đấu tại chiến trường Xieng Khouang năm 1972.",
        [],
    ),
    "reporters in Vientiane quote the PM at home": (
        "Theo phóng viên tại Viêng Chăn, Thủ tướng Lào Sonexay Siphandone ngày 12/3 chủ trì phiên họp Chính phủ thường kỳ.",
        [],
    ),
    "a Lao minister thanks VN for vaccine in Vientiane": (
        "Ngày 12/3, tại Viêng Chăn, Bộ trưởng Bộ Y tế Lào Bounfeng Phoummalaysith tiếp nhận vật tư y tế do Đại sứ Việt Nam Nguyễn Bá Hùng trao.",
        [],
    ),
    "football coach": (
        "Huấn luyện viên đội tuyển Lào Ha Hyeok-jun cho biết đội đã đến Hà Nội tập huấn.",
        [],
    ),
    "Thai PM in Laos at bridge": (
        "Ngày 7/3, Thủ tướng Thái Lan Srettha Thavisin đến tỉnh Bolikhamxay dự lễ hợp long cầu hữu nghị.",
        [],
    ),
    "students' thanks": (
        "Bí thư Tỉnh đoàn Nghệ An Lê Văn Lương trao quà cho sinh viên Lào tại Đại học Vinh.",
        [],
    ),
    "plan for exchange": (
        "Hai bên thống nhất năm 2024 sẽ trao đổi ba đoàn cấp tỉnh, luân phiên thăm Hà Tĩnh và Bolikhamxay.",
        [],
    ),
    "an embassy's farewell": (
        "Chiều 6/3, tại Viêng Chăn, Đại sứ Việt Nam Nguyễn Bá Hùng chào từ biệt Chủ tịch Quốc hội Lào Saysomphone Phomvihane.",
        [],
    ),
    "our PM on the phone": (
        "Trưa 9/3, Thủ tướng Phạm Minh Chính trao đổi qua điện thoại với Thủ tướng Lào Sonexay Siphandone về cứu hộ.",
        [],
    ),
    "an embassy receives the people it is among": (
        "Ngày 12/3, Đại sứ quán nước bạn Lào tại Hà Nội đã đón đoàn Trung ương Mặt trận Tổ quốc Việt Nam do bà Tô Thị Mỹ Châu, Phó Chủ tịch, dẫn đầu đến chúc Tết.",
        [],
    ),
    "an embassy receives, its guests' head in a sentence of its own": (
        "Ngày 12/3, Đại sứ quán Lào tại Việt Nam đã đón Đoàn đại biểu Trung ương Hội Nông dân Việt Nam tới chúc mừng.\n\nLàm trưởng đoàn là bà Bùi Thị Thơ, Phó Chủ tịch Hội Nông dân Việt Nam.",
        [],
    ),
    "our embassy receives Lao officials": (
        "Sáng 12/3, Đại sứ quán Việt Nam tại Lào đã đón đoàn đại biểu Bộ Ngoại giao Lào do Thứ trưởng Phongsamouth Anlavan dẫn đầu đến chúc mừng.",
        [],
    ),
    "our students in Laos receive a Lao official": (
        "Lưu học sinh Việt Nam tại Trường Đại học Quốc gia Lào ngày 2/3 đón Phó Bí thư Trung ương Đoàn Thanh niên Nhân dân Cách mạng Lào Souliya Keomany tới thăm, động viên.",
        [],
    ),
    "our community in Laos receives a vice governor": (
        "Cộng đồng người Việt Nam tại Champasak ngày 4/2 đón Phó Tỉnh trưởng Champasak Somboun Keovilay đến chúc Tết.",
        [],
    ),
    "Lao students receive who leads the province they study in": (
        "Lưu học sinh Lào tại Trường Đại học Sơn La sáng 12/3 đón Bí thư Tỉnh ủy Sơn La Hoàng Quốc Khánh tới thăm.",
        [],
    ),
    "our embassy receives who came from home": (
        "Sáng 12/3, Đại sứ quán Việt Nam tại Lào đã đón đoàn công tác Bộ Y tế do Thứ trưởng Trần Văn Thuận dẫn đầu sang làm việc tại Viêng Chăn.",
        ["VN-LA Trần Văn Thuận 2024-03-12..None None working reported Vientiane"],
    ),
    "a Lao guest visits Lao students": (
        "Chiều 12/3, Thứ trưởng Bộ Giáo dục và Thể thao Lào Phout Simmalavong đến thăm lưu học sinh Lào tại Trường Đại học Vinh (Nghệ An).",
        ["LA-VN Phout Simmalavong 2024-03-12..None None working reported Nghệ An"],
    ),
    "a Lao guest visits our students on a trip": (
        "Ngày 12/3, Thứ trưởng Bộ Giáo dục và Thể thao Lào Phout Simmalavong sang thăm Nghệ An; đến thăm sinh viên Việt Nam học tiếng Lào.",
        ["LA-VN Phout Simmalavong 2024-03-12..None None working reported Nghệ An"],
    ),
    "invited to come and preside": (
        "Nhân dịp này, Chánh án Lê Minh Trí mời Chánh án Viengthong Siphandone thăm Việt Nam và cùng chủ trì hội thảo về tư pháp.",
        [],
    ),
    "invited to a session": (
        "Bộ trưởng Nguyễn Văn Thắng trân trọng mời Bộ trưởng Tài chính Lào Santiphab Phomvihane sang Việt Nam dự và đồng chủ trì hội nghị vào năm tới.",
        [],
    ),
    "trips and meetings of leaders in general": (
        "Chiều 5/3, Tổng Bí thư Nguyễn Phú Trọng tiếp Đại sứ Lào tại Việt Nam Khamphao Ernthavanh. Đóng góp của Đại sứ trong các chuyến đi, cuộc gặp của lãnh đạo hai nước được Tổng Bí thư đánh giá cao.",
        [],
    ),
    "a place that opens a sentence is where something is held": (
        "(Báo Sơn La) - Huyện Sốp Bâu, tỉnh Hủa Phăn (Lào), ngày 10/3 làm lễ kỷ niệm 60 năm Ngày thiết lập quan hệ ngoại giao Việt Nam - Lào.\n\nDự lễ có đồng chí Lò Văn Hà - Bí thư Huyện ủy, Chủ tịch HĐND huyện Mộc Châu.",
        ["VN-LA Lò Văn Hà 2024-03-10..None None other reported Houaphanh"],
    ),
    "a town that opens a sentence": (
        "Thị xã Pakse sáng 8/3 long trọng diễn ra lễ khánh thành bệnh viện do Việt Nam giúp xây dựng. Tham dự có ông Trần Văn Minh, Phó Chủ tịch UBND thành phố Cần Thơ.",
        ["VN-LA Trần Văn Minh 2024-03-08..None None working reported Champasak"],
    ),
    "our town that opens a sentence": (
        "Thành phố Huế tối 8/3 khai mạc Tuần Văn hóa Lào. Về phía Lào có bà Suanesavanh Vignaket, Bộ trưởng Bộ Thông tin, Văn hóa và Du lịch.",
        ["LA-VN Suanesavanh Vignaket 2024-03-08..None None other reported Huế"],
    ),
    "a ceremony in our capital among our own": (
        "Hà Nội sáng 8/3 diễn ra lễ mít tinh. Dự lễ có Phó Chủ tịch UBND thành phố Hà Nội Lê Hồng Sơn và Đại sứ Lào Khamphao Ernthavanh.",
        [],
    ),
    "a province that sends delegations holds nothing": (
        "Tỉnh Savannakhet tổ chức nhiều đoàn đi học tập. Về phía Việt Nam có ông Trần Văn Minh, Phó Chủ tịch UBND tỉnh Quảng Trị góp ý.",
        [],
    ),
    "a ceremony in Laos with our diplomats alone": (
        "Thủ đô Vientiane sáng 8/3 diễn ra lễ khánh thành trường học. Tham dự có Đại sứ Việt Nam tại Lào Nguyễn Minh Tâm và Tham tán Trần Văn Nam.",
        [],
    ),
    "who is present now, and who visited before": (
        "Thủ đô Vientiane sáng 1/3 diễn ra lễ động thổ nhà hát, món quà của Việt Nam.\n\nVề phía Lào có Phó Chủ tịch Quốc hội Sommad Pholsena; về phía Việt Nam có Phó Thủ tướng Trần Lưu Quang, Đại sứ Việt Nam tại Lào Nguyễn Minh Tâm.\n\nHồi tháng 1/2023, lúc thăm chính thức Lào, Thủ tướng Phạm Minh Chính đã bàn việc ấy.",
        [
            "VN-LA Trần Lưu Quang 2024-03-01..None None working reported Vientiane",
            "VN-LA Phạm Minh Chính 2023-01..None None official recalled",
        ],
    ),
    "a delegation that names its body calls on a Lao leader": (
        "Đoàn đại biểu Ban Dân vận Trung ương đã đến chào đồng chí Khamphanh Pheuyavong, Trưởng Ban Tuyên huấn Trung ương Đảng Nhân dân Cách mạng Lào, sáng 12/3.",
        ["VN-LA None 2024-03-12..None Khamphanh Pheuyavong working reported"],
    ),
    "a delegation at our border post": (
        "Sáng 12/3, Đoàn cán bộ Đại đội Biên phòng 252 tỉnh Bolikhamxay (Lào) đến thăm Đồn Biên phòng Thanh Thủy, chúc Tết cán bộ, chiến sĩ.",
        ["LA-VN None 2024-03-12..None None other reported Nghệ An"],
    ),
    "provinces listed behind a colon": (
        "Đoàn công tác tỉnh Hà Tĩnh, với ông Lê Ngọc Trâu - Phó Chủ tịch UBND tỉnh làm trưởng đoàn, ngày 12/3 đến 3 tỉnh Trung Lào: Bolikhamxay, Khăm Muộn và Savannakhet.",
        ["VN-LA Lê Ngọc Trâu 2024-03-12..None None working reported Bolikhamxay;Khammouane;Savannakhet"],
    ),
    "one of two delegations, its provinces behind a colon": (
        "Đoàn thứ nhất, với ông Lê Ngọc Trâu - Phó Chủ tịch HĐND tỉnh làm trưởng đoàn, ngày 12/3 đến 2 tỉnh chung biên giới: Hủa Phăn và Xiêng Khoảng.",
        ["VN-LA Lê Ngọc Trâu 2024-03-12..None None working reported Houaphanh;Xieng Khouang"],
    ),
    "who speaks where a culture week opened": (
        'Tối 12/3, "Tuần Văn hóa Lào tại Việt Nam" khai mạc ở Nhà hát lớn Hà Nội.\n\nBộ trưởng Bộ Thông tin, Văn hóa và Du lịch Lào Suanesavanh Vignaket phát biểu: quan hệ hai nước là tài sản vô giá.',
        ["LA-VN Suanesavanh Vignaket 2024-03-12..None None other reported Hà Nội"],
    ),
    "our own minister speaks where a culture week opened": (
        'Tối 12/3, "Tuần Văn hóa Lào tại Việt Nam" khai mạc ở Nhà hát lớn Hà Nội.\n\nBộ trưởng Bộ Văn hóa, Thể thao và Du lịch Nguyễn Văn Hùng phát biểu: quan hệ hai nước là tài sản vô giá.',
        [],
    ),
    "an ambassador speaks where a film week opened": (
        "Tối 12/3, Tuần phim Lào được tổ chức tại Hà Nội.\n\nĐại sứ Lào Khamphao Ernthavanh cảm ơn khán giả.",
        [],
    ),
    "who speaks at what was held online": (
        "Sáng 12/3, hội nghị trực tuyến giữa hai bộ diễn ra tại Hà Nội.\n\nBộ trưởng Tài chính Lào Santiphab Phomvihane phát biểu cảm ơn.",
        [],
    ),
    "a minister at work on the premier's visit that opens the sentence": (
        "Nhân dịp Thủ tướng Phạm Minh Chính thăm chính thức Lào, chiều 12/3, tại Viêng Chăn, Bộ trưởng Bộ Công Thương Nguyễn Hồng Diên đã làm việc với Bộ trưởng Công Thương Lào Malaithong Kommasith.",
        [
            "VN-LA Phạm Minh Chính 2024-03-12..None None official reported",
            "VN-LA Nguyễn Hồng Diên 2024-03-12..None Malaythong Kommasith working reported Vientiane",
        ],
    ),
    "a committee's head at work in the days of a visit": (
        "Trong những ngày Chủ tịch Quốc hội Trần Thanh Mẫn ở thăm Lào, Chủ nhiệm Ủy ban Đối ngoại Vũ Hải Hà ngày 12/3 đã gặp Chủ nhiệm Ủy ban Đối ngoại Quốc hội Lào Sanya Praseuth.",
        [
            "VN-LA Trần Thanh Mẫn 2024-03-12..None None other reported",
            "VN-LA Vũ Hải Hà 2024-03-12..None Sanya Praseuth working reported",
        ],
    ),
    "a Lao minister on his president's visit": (
        "Khi Chủ tịch nước Lào Thongloun Sisoulith thăm Việt Nam, Bộ trưởng Quốc phòng Lào Khamliang Outhakaysone, ngày 12/3 tại Hà Nội, đã hội đàm với Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng.",
        [
            "LA-VN Thongloun Sisoulith 2024-03-12..None None other reported",
            "LA-VN Khamliang Outhakaysone 2024-03-12..None Phan Văn Giang working reported Hà Nội",
        ],
    ),
    "who visits himself does what is told": (
        "Trong thời gian Chủ tịch nước Lương Cường thăm Lào, ngày 12/3, ông đã hội kiến Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith.",
        ["VN-LA Lương Cường 2024-03-12..None Thongloun Sisoulith other reported"],
    ),
    "the host receives whose visit opens the sentence": (
        "Khi Chủ tịch Quốc hội Lào Xaysomphone Phomvihane thăm Việt Nam, ngày 12/3 tại Hà Nội, Chủ tịch Quốc hội Trần Thanh Mẫn đã tiếp và hội đàm với ông.",
        ["LA-VN Saysomphone Phomvihane 2024-03-12..None Trần Thanh Mẫn other reported Hà Nội"],
    ),
    "an ambassador at his post on a visit": (
        "Nhân dịp Phó Thủ tướng Nguyễn Hòa Bình thăm Lào, ngày 12/3, Đại sứ Việt Nam tại Lào Nguyễn Minh Tâm gặp gỡ cộng đồng.",
        ["VN-LA Nguyễn Hòa Bình 2024-03-12..None None other reported"],
    ),
    "ministers meet elsewhere on a visit elsewhere": (
        "Nhân dịp Thủ tướng Phạm Minh Chính thăm Thái Lan, ngày 12/3 tại Bangkok, Bộ trưởng Nguyễn Hồng Diên làm việc với Bộ trưởng Lào Malaithong Kommasith.",
        [],
    ),
    "an envoy of a leader who is named, on his own": (
        "Ngày 12/3, đồng chí Lê Hoài Trung, Đặc phái viên của Tổng Bí thư Tô Lâm, đã đến Lào chúc mừng thành công Đại hội XII.",
        ["VN-LA Lê Hoài Trung 2024-03-12..None None other reported"],
    ),
    "an envoy named behind who sent him": (
        "Đặc phái viên của Chủ tịch nước Lương Cường, đồng chí Trần Quốc Phú, Thứ trưởng Bộ Ngoại giao, ngày 12/3 sang Lào trao thư.",
        ["VN-LA Trần Quốc Phú 2024-03-12..None None working reported"],
    ),
    "a member of an envoy's delegation": (
        "Thượng tướng Lê Quốc Hưng, Thứ trưởng Bộ Công an, thành viên Đoàn Đặc phái viên của Tổng Bí thư Tô Lâm sang Lào, ngày 12/3 đã đến chào Đại tướng Vilay Lakhamphong.",
        ["VN-LA Lê Quốc Hưng 2024-03-12..None Vilay Lakhamphong working reported"],
    ),
    "a border gate's name on both sides": (
        "Ngày 1/3, Đoàn Cụm Cửa khẩu quốc tế Nậm Cắn của Lào sang thăm Đồn Biên phòng Cửa khẩu quốc tế Nậm Cắn, chúc mừng.",
        ["LA-VN None 2024-03-01..None None other reported Nghệ An"],
    ),
    "an envoy's own name behind a comma": (
        "Đặc phái viên của Tổng Bí thư, Trưởng Ban Đối ngoại Trung ương Lê Hoài Trung ngày 12/3 sang thăm Lào.",
        ["VN-LA Lê Hoài Trung 2024-03-12..None None working reported"],
    ),
    "thanks for a welcome tell which of two who met came": (
        "Ngày 12/3, Bộ trưởng Bộ Tư pháp Phạm Văn Định gặp Bộ trưởng Bộ Tư pháp Lào Phet Phomvilay. Bộ trưởng Phet Phomvilay cảm ơn sự đón tiếp thân tình.",
        ["LA-VN Phet Phomvilay 2024-03-12..None Phạm Văn Định other reported"],
    ),
    "a delegation is received by whom it calls on": (
        "Sáng 12/3, đoàn đại biểu tỉnh Sơn La do Phó Bí thư Tỉnh ủy Lò Minh Hùng dẫn đầu tiếp kiến Chủ tịch Quốc hội Lào Saysomphone Phomvihane.",
        ["VN-LA Lò Minh Hùng 2024-03-12..None Saysomphone Phomvihane other reported"],
    ),
    "a delegation is granted an audience": (
        "Từ ngày 11-14/3, đoàn Hội Chữ thập đỏ Việt Nam do bà Lê Thị Hạnh, Chủ tịch Hội làm trưởng đoàn sang thăm Lào. Ngày 12/3, tại Viêng Chăn, đoàn được tiếp kiến Phó Chủ tịch nước Lào Pany Yathotou.",
        ["VN-LA Lê Thị Hạnh 2024-03-11..2024-03-14 Pany Yathotou other reported Vientiane"],
    ),
    "a place of years ago is not where the news is": (
        "Ngày 12/3, tại thủ đô Viêng Chăn (Lào), quân đội hai nước khai mạc diễn tập. Diễn tập theo thỏa thuận tại Hội nghị năm 2019 ở Hà Nội. Dự khai mạc có Trung tướng Phet Phomvilay, Thứ trưởng Bộ Quốc phòng Lào.",
        [],
    ),
    "a document signed elsewhere": (
        "Hội đàm mở tại tỉnh Savannakhet (Lào). Bí thư Tỉnh ủy Quảng Bình Lê Văn Đại và Tỉnh trưởng tỉnh Savannakhet Phet Phomvilay hội đàm, điểm lại Biên bản ký ngày 19/6/2023 tại thành phố Đồng Hới.",
        ["VN-LA Lê Văn Đại 2024-03..None Phet Phomvilay working reported Savannakhet"],
    ),
    "a name whose hyphens are spaced as it falls": (
        "Chiều 12/3, tại Hà Nội, Bộ trưởng Bộ Nội vụ Phạm Văn Định tiếp ông Khăm-thạ Vi- xỏn, Thứ trưởng Bộ Nội vụ Lào. Hoan nghênh ông Khăm-thạ Vi-xỏn thăm Việt Nam, Bộ trưởng chúc mừng.",
        ["LA-VN Khăm-thạ Vi- xỏn 2024-03-12..None Phạm Văn Định other reported Hà Nội"],
    ),
    "nobody who speaks now led an earlier delegation": (
        "Chiều 12/3, tại Hà Nội, ông Phet Phomvilay, Chủ tịch Hội Nhà báo Lào thăm Hội Nhà báo Việt Nam. Chủ tịch Hội Lê Quốc Hùng bày tỏ vui mừng. Hồi tháng 1/2024, Hội Nhà báo Việt Nam cử đoàn nhà báo sang dự diễn đàn tại Lào.",
        [
            "LA-VN Phet Phomvilay 2024-03-12..None Lê Quốc Hùng other reported Hà Nội",
            "VN-LA None 2024-01..None None conference recalled",
        ],
    ),
    "when a trip is planned for, in a sentence of its own": (
        "Theo thông cáo, Thủ tướng Lào Sonexay Siphandone sẽ thăm chính thức Việt Nam. Thời gian thăm từ ngày 24-26/3.",
        ["LA-VN Sonexay Siphandone 2024-03-24..2024-03-26 None official planned"],
    ),
    "two units on one day": (
        "Ngày 1/3, đến Đồn Biên phòng Cửa khẩu Cầu Treo (Hà Tĩnh) là đoàn cán bộ Công an tỉnh Bolikhamxay (Lào).\nCũng ngày 1/3, đoàn Công an tỉnh Xiêng Khoảng (Lào) sang thăm Đồn Biên phòng Nậm Cắn (Nghệ An).",
        [
            "LA-VN None 2024-03-01..None None other reported Hà Tĩnh",
            "LA-VN None 2024-03-01..None None other reported Nghệ An",
        ],
    ),
    "a second unit beside a named head": (
        "Ngày 1/3, Bí thư Tỉnh ủy Quảng Nam Lê Văn Đại cùng đoàn đại biểu tỉnh sang chúc Tết tỉnh Sekong (Lào).\nBí thư Tỉnh ủy Lê Văn Đại chúc năm mới bình an.\nNgày 1/3, Bộ Chỉ huy BĐBP tỉnh Thừa Thiên Huế có mặt ở bản Ka Ria, huyện Kà Lừm, tỉnh Sekong.",
        [
            "VN-LA Lê Văn Đại 2024-03-01..None None working reported Sekong",
            "VN-LA None 2024-03-01..None None working reported Sekong",
        ],
    ),
    "a village before the place that lists hold": (
        "Ngày 1/3, đoàn công tác tỉnh Sơn La đến bản Na Hin, huyện Xiềng Khọ, tỉnh Hủa Phăn (Lào) thăm hỏi người dân.",
        ["VN-LA None 2024-03-01..None None working reported Houaphanh"],
    ),
    "a day before the place that opens": (
        "Sáng 1-3, huyện Sê Pôn, tỉnh Savannakhet (Lào) tổ chức lễ khánh thành trường học. Dự lễ có ông Lê Văn Đại, Phó Chủ tịch UBND tỉnh Quảng Trị; Tùy viên Quốc phòng Việt Nam tại Lào.",
        ["VN-LA Lê Văn Đại 2024-03-01..None None working reported Savannakhet"],
    ),
    "a side's people behind a colon": (
        "Sáng 1/3, tại TP Vinh (Nghệ An) diễn ra hội đàm của hai tỉnh. Dự hội đàm, về phía tỉnh Hủa Phăn: đồng chí Phet Phomvilay - Phó Tỉnh trưởng.",
        ["LA-VN Phet Phomvilay 2024-03-01..None None other reported Nghệ An"],
    ),
    "a host hails a trip": (
        "Chiều 12/3, Chủ tịch Hội Nhà báo Việt Nam Lê Quốc Hùng chúc mừng chuyến thăm.",
        [],
    ),
    "works begun where they stand": (
        "Dự án xây dựng Đài phát thanh tỉnh Hủa Phăn khởi công sáng 12/3.\nBên Lào có ông Phet Phomvilay, Phó Tỉnh trưởng tỉnh Hủa Phăn. Bên Việt Nam có ông Lê Văn Đại, Phó Tổng Giám đốc Đài Truyền hình Việt Nam.",
        ["VN-LA Lê Văn Đại 2024-03-12..None Phet Phomvilay working reported Houaphanh"],
    ),
    "a contractor who speaks where works are begun": (
        "Chiều 12/3, tại tỉnh Khăm Muộn (Lào), dự án thủy lợi được khởi công.\nDự án dùng vốn viện trợ.\nÔng Lê Văn Đại, Giám đốc Công ty 58 cho biết đã gom đủ máy móc.",
        [],
    ),
    "a body's trip spoken of": (
        "Trong chuyến thăm và làm việc của Công an tỉnh Luang Namtha (Lào) tại tỉnh Vĩnh Phúc, ngày 12/3 hai bên ký biên bản.",
        ["LA-VN None 2024-03-12..None None working reported Vĩnh Phúc"],
    ),
    "a welcome that is prepared": (
        "Kế hoạch đón tiếp Đoàn đại biểu tỉnh Hủa Phăn (Lào) được tỉnh Thanh Hóa bàn chiều 12/3. Từ ngày 25 đến 27/3, Đoàn đại biểu tỉnh Hủa Phăn sẽ sang dự lễ ký thỏa thuận giữa hai tỉnh.",
        ["LA-VN None 2024-03-25..2024-03-27 None working planned"],
    ),
    "leaders of several places without a delegation": (
        "Ngày 12/3, nhiều lãnh đạo địa phương Lào sang TP Hồ Chí Minh dự lễ: Tỉnh trưởng Champasak Phet Phomvilay; Tỉnh trưởng Savannakhet Suvanthong Keola.",
        [
            "LA-VN Phet Phomvilay 2024-03-12..None None other reported Thành phố Hồ Chí Minh",
            "LA-VN Suvanthong Keola 2024-03-12..None None other reported Thành phố Hồ Chí Minh",
        ],
    ),
    "a trip only in passing": (
        "Trường mới đã mở cửa.\nHọc sinh vui mừng.\nTỉnh cảm ơn món quà.\nHai tỉnh kề vai sát cánh.\nQuà nữa là nhà văn hóa tặng tỉnh Savannakhet nhân chuyến thăm của Tổng Bí thư Nguyễn Phú Trọng.",
        ["VN-LA Nguyễn Phú Trọng None..None None other recalled"],
    ),
    "meetings held each month beside the news of a course": (
        "Sáng 5/9, Đại học Quảng Bình khai giảng lớp tiếng Việt cho 30 lưu học sinh Lào.\nPhát biểu tại lễ khai giảng, Bí thư Tỉnh ủy Quảng Bình Trần Văn Sơn chúc mừng các em.\nBộ đội Biên phòng Quảng Bình và lực lượng bảo vệ biên giới Luang Prabang giao ban hằng tháng.",
        [],
    ),
    "meetings held every half year": (
        "Công an tỉnh Quảng Bình và Công an tỉnh Khammouane định kỳ 6 tháng một lần hội đàm, trao đổi tình hình.",
        [],
    ),
    "meetings of every year, told first": (
        "Hằng năm, Công an tỉnh Quảng Bình và Công an tỉnh Khammouane gặp gỡ, trao đổi tình hình hai bên biên giới.",
        [],
    ),
    "a meeting of nobody named behind other news has none of its days": (
        "Sáng 5/9, Đại học Quảng Bình khai giảng lớp tiếng Việt cho 30 lưu học sinh Lào.\nCông an tỉnh Quảng Bình và Công an tỉnh Khammouane giao ban, trao đổi tình hình hai bên biên giới.",
        [],
    ),
    "a way across the border is no place of work": (
        "Ngày 12/3, Bộ trưởng Bộ Xây dựng Phạm Văn Định làm việc với tỉnh Quảng Trị về cửa khẩu sang Lào.",
        [],
    ),
    "guests asked to a feast are no invitation": (
        "Sáng 12/3, tại Viêng Chăn (Lào) khai mạc triển lãm. Dự khai mạc có Thứ trưởng Bộ Nội vụ Việt Nam Lê Văn Đại cùng nhiều khách mời.",
        ["VN-LA Lê Văn Đại 2024-03-12..None None other reported Vientiane"],
    ),
    "one delegation by two names": (
        "Ngày 1/3, đoàn công tác tỉnh Hủa Phăn (Lào) sang thăm tỉnh Thanh Hóa.\nCũng ngày 1/3, đoàn đại biểu cấp cao tỉnh Hủa Phăn đến thăm Trường Đại học Hồng Đức (Thanh Hóa).",
        ["LA-VN None 2024-03-01..None None working reported Thanh Hóa"],
    ),
    "he who is meant by a pronoun leads": (
        "Đồng chí Lê Thị Mai chúc mừng đồng chí Khăm-phon Xỉ-sụ-vông được bầu là Chủ tịch Hội Cựu chiến binh Lào và hoan nghênh đồng chí dẫn đầu Đoàn đại biểu Hội Cựu chiến binh Lào đến thăm Việt Nam.",
        ["LA-VN Khăm-phon Xỉ-sụ-vông 2024-03..None Lê Thị Mai other reported"],
    ),
    "officials of the province attend: they met at home": (
        "Sáng 12/3, Hội Nông dân tỉnh Điện Biên đã hội đàm với Hội Nông dân tỉnh Phông Sa Lỳ (Lào). Dự hội đàm có đồng chí Lò Văn Thắng, Phó Chủ tịch HĐND tỉnh.",
        ["LA-VN None 2024-03-12..None Lò Văn Thắng working reported"],
    ),
    "the friend's side of a border gate": (
        "Ngày 12/3, Đoàn Cụm Cửa khẩu Chiềng Khương, nước bạn Lào đã sang thăm Đồn Biên phòng Chiềng Khương (Sơn La).",
        ["LA-VN None 2024-03-12..None None other reported Sơn La"],
    ),
    "one of the trips spoken of": (
        "Chiều 12/3, tại Hà Nội, Chủ tịch nước Lương Cường tiếp Bộ trưởng Bộ Nội vụ Lào Phet Phomvilay. Hai bên triển khai thỏa thuận trong các chuyến thăm cấp cao, trong đó có chuyến thăm chính thức Lào của Tổng Bí thư Tô Lâm.",
        [
            "LA-VN Phet Phomvilay 2024-03-12..None Lương Cường other reported Hà Nội",
            "VN-LA Tô Lâm None..None None official recalled",
        ],
    ),
    "trips spoken of in general": (
        "Hai bên duy trì các chuyến thăm, trong đó có các chuyến thăm của lãnh đạo Bộ Nội vụ hai nước Việt Nam và Lào.",
        [],
    ),
    "heads of both sides where they meet on both": (
        "Ngày 12/3, tại huyện Sốp Cộp (tỉnh Sơn La) và huyện Mường Ét (tỉnh Hủa Phăn, Lào) đã diễn ra Giao lưu hữu nghị quốc phòng biên giới. Trưởng đoàn Việt Nam là Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng; Trưởng đoàn Lào là Đại tướng Khamliang Outhakaysone, Bộ trưởng Bộ Quốc phòng.",
        [
            "VN-LA Phan Văn Giang 2024-03-12..None Khamliang Outhakaysone working reported Houaphanh",
            "LA-VN Khamliang Outhakaysone 2024-03-12..None None working reported Sơn La",
        ],
    ),
    "counterparts met, no place": (
        "Chiều 12/3, Viện trưởng Viện Kiểm sát nhân dân tối cao Lê Minh Trí hội đàm với Viện trưởng Viện Kiểm sát nhân dân tối cao Lào Phet Phomvilay.",
        ["LA-VN Phet Phomvilay 2024-03-12..None Lê Minh Trí working reported"],
    ),
    "counterparts met beside a conference": (
        "Chiều 12/3, bên lề Hội nghị ASEAN, Bộ trưởng Bộ Nội vụ Phạm Văn Định gặp Bộ trưởng Bộ Nội vụ Lào Phet Phomvilay.",
        [],
    ),
    "a letter's sender does not go": (
        "Ngày 12/3, Đại sứ quán Lào chuyển thư cảm ơn của Thủ tướng Sonexay Siphandone tới Chính phủ Việt Nam.",
        [],
    ),
    "a document's day": (
        "Ngày 12/3, tại tỉnh Sơn La, thực hiện Công văn số 85/SNgV-HTQT ngày 4/3, đoàn cán bộ tỉnh Hủa Phăn (Lào) đến làm việc với Sở Y tế.",
        ["LA-VN None 2024-03-12..None None working reported Sơn La"],
    ),
    "days in brackets behind an anniversary are the trip's": (
        "Tổng Bí thư Tô Lâm thăm cấp Nhà nước tới Lào và dự Lễ kỷ niệm 50 năm Quốc khánh Lào (11-12/3).",
        ["VN-LA Tô Lâm 2024-03-11..2024-03-12 None state reported"],
    ),
    "the last day told apart": (
        "Sáng 12/3, đoàn thanh niên Lào do anh Phet Phomvilay, Phó Bí thư Trung ương Đoàn làm trưởng đoàn đến thăm Hà Nội. Chương trình kéo dài đến ngày 15/3.",
        ["LA-VN Phet Phomvilay 2024-03-12..2024-03-15 None other reported Hà Nội"],
    ),
    "a fair's last day is not its guest's": (
        "Sáng 12/3, Bộ trưởng Bộ Công Thương Lào Phet Phomvilay dự khai mạc hội chợ tại Hà Nội. Hội chợ diễn ra đến ngày 15/3.",
        ["LA-VN Phet Phomvilay 2024-03-12..None None other reported Hà Nội"],
    ),
    "only a picture has a day": (
        "Ảnh: Ngày 18/3, Thủ tướng Phạm Minh Chính tới Vientiane. (TTXVN)",
        ["VN-LA Phạm Minh Chính 2024-03-18..None None other reported Vientiane"],
    ),
    "hoped for": (
        "Chuyến thăm Lào của Tổng Bí thư Tô Lâm được kỳ vọng mở ra trang mới.",
        ["VN-LA Tô Lâm None..None None other planned"],
    ),
    "thanks for a welcome at home": ("Bộ trưởng Bộ Tư pháp Phạm Văn Định cảm ơn tỉnh Điện Biên đã đón tiếp đoàn.", []),
    "an ambassador thanks for his welcome": (
        "Đại sứ Lào tại Việt Nam Khamphao Ernthavanh cảm ơn lãnh đạo tỉnh Sơn La đã đón tiếp nồng hậu.",
        [],
    ),
    "thanks for help, no welcome": ("Bộ trưởng Bộ Y tế Lào Phet Phomvilay cảm ơn sự giúp đỡ của Việt Nam.", []),
    "students taken in are no welcome": (
        "Bộ trưởng Bộ Giáo dục Lào Phet Phomvilay cảm ơn Việt Nam đã tiếp nhận, đào tạo sinh viên Lào.",
        [],
    ),
    "thanks for an earlier welcome": (
        "Bộ trưởng Bộ Tư pháp Lào Phet Phomvilay cảm ơn Bộ Tư pháp Việt Nam đã đón tiếp đoàn vừa qua.",
        [],
    ),
    "empty": ("", []),
}
HEADLINES = {  # headline, text and the trips: a text may take what its headline says as said
    "a speech in full: its speaker came": (
        "Toàn văn bài phát biểu của Thủ tướng Lào Sonexay Siphandone tại Đại học Quốc gia Hà Nội",
        "Nhân dịp dẫn đầu Đoàn đại biểu cấp cao Chính phủ Lào thăm chính thức Việt Nam, hôm nay tôi rất vinh dự được có mặt tại đây.",
        ["LA-VN Sonexay Siphandone 2024-03-20..None None official reported"],
    ),
    "the speech of the host of a delegation that nobody is named of": (
        "Bài phát biểu của Thủ tướng Phạm Minh Chính",
        "Nhân dịp Đoàn đại biểu cấp cao Chính phủ Lào thăm chính thức Việt Nam, tôi xin gửi lời chào mừng nồng nhiệt.",
        ["LA-VN None 2024-03..None None official reported"],
    ),
    "a guest's speech quoted on by somebody else": (
        "Bài phát biểu của Thủ tướng Lào Sonexay Siphandone được dư luận chú ý",
        "Đoàn đại biểu thanh niên Lào thăm Việt Nam từ ngày 18 đến 20/3.",
        ["LA-VN None 2024-03-18..2024-03-20 None other reported"],
    ),
    "a planned trip": (
        "Chủ tịch nước Lương Cường sắp thăm Lào",
        "Theo Bộ Ngoại giao, chuyến thăm diễn ra từ ngày 24 đến 25/3, theo lời mời của Chủ tịch nước Lào Thongloun Sisoulith.",
        ["VN-LA Lương Cường 2024-03-24..2024-03-25 Thongloun Sisoulith other planned"],
    ),
    "the text tells it": (
        "Thủ tướng Lào thăm Việt Nam",
        "Ngày 12/3, tại Hà Nội, Thủ tướng Phạm Minh Chính đã tiếp Bộ trưởng Bộ Nội vụ Lào Phet Phomvilay.",
        ["LA-VN Phet Phomvilay 2024-03-12..None Phạm Minh Chính other reported Hà Nội"],
    ),
    "an office in the text of somebody whom the headline names": (
        "Thủ tướng Lào Khamla Vongsa thăm Việt Nam và hướng hợp tác mới",
        "Giao lưu nhân dân mở rộng. Đó là bối cảnh của chuyến thăm Việt Nam tháng 2-2024 của Thủ tướng Lào. Chuyến thăm của Thủ tướng Lào đến Việt Nam được tiến hành khi giá dầu tăng.",
        ["LA-VN Khamla Vongsa 2024-02..None None other reported"],
    ),
    "a body that ends its trip; who is quoted of it": (
        "Viện Kiểm sát nhân dân tỉnh Hà Nam kết thúc chuyến thăm các tỉnh bạn Lào",
        "Ở đâu, chủ nhà cũng vui mừng đón khách. Theo Viện trưởng Đỗ Thị Lan, hai bên nên cùng tập huấn.",
        ["VN-LA Đỗ Thị Lan 2024-03..None None working reported"],
    ),
    "a body that hears of a trip": (
        "Viện Kiểm sát nhân dân tỉnh Hà Nam họp bàn chuyến thăm các tỉnh bạn Lào",
        "Theo Viện trưởng Đỗ Thị Lan, việc này cần chuẩn bị kỹ.",
        [],
    ),
    "an office in the text of another country's than the headline names": (
        "Thủ tướng Phạm Minh Chính: Giữ giá xăng dầu",
        "Đó là bối cảnh của chuyến thăm Việt Nam tháng 2-2024 của Thủ tướng Lào.",
        ["LA-VN Sonexay Siphandone 2024-02..None None other reported"],
    ),
    "a body whose head greets those it called on": (
        "TAND Quảng Nam kết thúc chuyến thăm các tỉnh bạn Lào",
        "Ở đâu, lãnh đạo địa phương cũng vui mừng đón tiếp đoàn TAND tỉnh Quảng Nam. Chánh án Lê Văn Tám gửi tới TAND các tỉnh bạn lời chúc năm mới.",
        ["VN-LA Lê Văn Tám 2024-03..None None working reported"],
    ),
    "a body of which only a letter goes": (
        "TAND Quảng Nam chúc mừng các tỉnh bạn Lào",
        "Nhân Quốc khánh Lào, Chánh án Lê Văn Tám gửi thư tới TAND các tỉnh bạn.",
        [],
    ),
    "no trip": (
        "Chủ tịch nước Lương Cường gửi điện mừng tới Lào",
        "Nhân Quốc khánh Lào, Chủ tịch nước gửi điện mừng.",
        [],
    ),
}
MISSES = {  # wanted, not done yet; strict xfail, so the fix must move the line up
}


@pytest.mark.parametrize("name", CASES)
def test_visits(name):
    text, expected = CASES[name]
    assert told(text) == expected


@pytest.mark.parametrize("name", HEADLINES)
def test_what_only_the_headline_tells(name):
    title, text, expected = HEADLINES[name]
    assert told(text, title=title) == expected


@pytest.mark.parametrize("name", MISSES)
@pytest.mark.xfail(strict=True)
def test_known_misses(name):
    text, expected = MISSES[name]
    assert told(text) == expected


ADDED = {  # kind: a row of our own, a text with its word, the trips without and with the row in visit_words.csv
    "delegation": (
        "đội ngũ",
        "Ngày 5/3, đội ngũ tỉnh Champasak (Lào) sang thăm Đà Nẵng.",
        [],
        ["LA-VN None 2024-03-05..None None working reported Đà Nẵng"],
    ),
    "no_delegation": (
        "đoàn thuyền",
        "Ngày 5/3, đoàn thuyền tỉnh Champasak (Lào) sang thăm Đà Nẵng.",
        ["LA-VN None 2024-03-05..None None working reported Đà Nẵng"],
        [],
    ),
    "begins_body": (
        "Xưởng",
        "Sáng 14/3, tại Viêng Chăn, Phó Giám đốc Xưởng vẽ bản đồ quốc gia Lê Văn Khiêm hội đàm với Bộ trưởng Bộ Công an Lào Vilay Lakhamphong.",
        [],
        ["VN-LA Lê Văn Khiêm 2024-03-14..None Vilay Lakhamphong working reported Vientiane"],
    ),
    "at": (
        "nơi",
        "Sáng 14/3, nơi Viêng Chăn, Bộ trưởng Tô Lâm hội đàm với Bộ trưởng Bộ Công an Lào Vilay Lakhamphong.",
        [],
        ["VN-LA Tô Lâm 2024-03-14..None Vilay Lakhamphong working reported Vientiane"],
    ),
}


COMPILED = (
    actors._patterns,
    delegations._patterns,
    delegations.delegation_matcher,
    organs._patterns,
    sides.gap,
    sides._side,
    sides._friend,
    scene.patterns,
    roles._patterns,
    chains._link,
    lexicon._by_kind,
    lexicon._of_kind,
    lexicon.phrases,
)


@pytest.fixture
def with_row(monkeypatch):
    """Gives a function that adds a row to visit_words.csv; what was compiled from it is forgotten before and after."""
    original = lexicon.rows

    def forget():
        for compiled in COMPILED:
            compiled.cache_clear()

    def add(kind: str, printed: str):
        row = {"kind": kind, "printed": printed, "value": "", "note": ""}
        monkeypatch.setattr(lexicon, "rows", lambda name: (*original(name), *([row] if name == "visit_words" else ())))
        forget()

    yield add
    monkeypatch.undo()
    forget()


@pytest.mark.parametrize("kind", ADDED)
def test_a_row_changes_the_reading(with_row, kind):
    printed, text, without, expected = ADDED[kind]
    assert told(text) == without
    with_row(kind, printed)
    assert told(text) == expected


def test_the_headline_tells_the_country_of_a_hamlet():
    text = "Ngày 25/1, đoàn công tác Đồn Biên phòng Thuận do Trung tá Trần Hữu Minh làm trưởng đoàn qua biên giới, đến với bản Na Xay."
    went = ["VN-LA Trần Hữu Minh 2024-01-25..None None working reported"]
    assert told(text, "2024-01-26", "Xuân sớm ở bản Na Xay (Lào)") == went
    assert told(text, "2024-01-26", "Xuân sớm ở bản Na Xay") == []


def test_head_and_office_are_kept_as_a_line_in_capitals_prints_them():
    text = "THỨ TRƯỞNG BỘ TƯ PHÁP TRẦN VĂN NAM THĂM VÀ LÀM VIỆC TẠI TỈNH HỦA PHĂN, LÀO NGÀY 9/4/2025"
    (visit,) = find_visits(Article("own", text, published="2025-04-10", published_basis="metadata"))
    assert (visit.leader, visit.leader_printed) == ("Trần Văn Nam", "TRẦN VĂN NAM")
    assert (visit.office, visit.office_printed) == ("Thứ trưởng Bộ Tư pháp", "THỨ TRƯỞNG BỘ TƯ PHÁP")
