"""Earlier trips that an article lists or tells in passing beside its news; the texts are our own, published on 4/6/2025."""

import pytest

from helpers.text import Article
from helpers.visits import find_visits

LEAD = "Sáng 4/6, tại Hà Nội, Thủ tướng Phạm Minh Chính đã tiếp Bộ trưởng Ngoại giao Lào Thongsavanh Phomvihane.\n"
NEWS = "LA-VN Thongsavanh Phomvihane 2025-06-04 Phạm Minh Chính other reported Hà Nội"
LISTS = {
    "countries told with the first alone": (
        "Năm 2024, hai bên duy trì trao đổi đoàn: Chủ tịch nước Tô Lâm thăm cấp Nhà nước tới Lào (7/2024); "
        "Chủ tịch Quốc hội Trần Thanh Mẫn thăm chính thức (10/2024); "
        "Thủ tướng Phạm Minh Chính thăm và đồng chủ trì Kỳ họp 47 (9-10/1/2025).",
        [
            "VN-LA Tô Lâm 2024-07 - state recalled",
            "VN-LA Trần Thanh Mẫn 2024-10 - official recalled",
            "VN-LA Phạm Minh Chính 2025-01-09..2025-01-10 - conference recalled",
        ],
    ),
    "joined by commas, the last by his name and day": (
        "Về phía bạn, Tổng Bí thư Thongloun Sisoulith thăm Việt Nam (9/2024), Thủ tướng Sonexay Siphandone thăm chính "
        "thức (1/2024), Chủ tịch Quốc hội Saysomphone Phomvihane (12/2023).",
        [
            "LA-VN Thongloun Sisoulith 2024-09 - other recalled",
            "LA-VN Sonexay Siphandone 2024-01 - official recalled",
            "LA-VN Saysomphone Phomvihane 2023-12 - other recalled",
        ],
    ),
    "names and days behind a heading": (
        "Các chuyến thăm gần đây của lãnh đạo Việt Nam tới Lào: Chủ tịch nước Lương Cường (4/2025), "
        "Thủ tướng Phạm Minh Chính (1/2025). Của lãnh đạo Lào tới Việt Nam: Phó Chủ tịch nước Pany Yathotou (9/2024).",
        [
            "VN-LA Lương Cường 2025-04 - other recalled",
            "VN-LA Phạm Minh Chính 2025-01 - other recalled",
            "LA-VN Pany Yathotou 2024-09 - other recalled",
        ],
    ),
    "what each came for in brackets with its day": (
        "Phía Lào có các đoàn: Thủ tướng Sonexay Siphandone (dự Diễn đàn Tương lai ASEAN, 2/2025); "
        "Phó Chủ tịch nước Pany Yathotou (dự kỷ niệm 50 năm giải phóng miền Nam, 4/2025).",
        [
            "LA-VN Sonexay Siphandone 2025-02 - conference recalled",
            "LA-VN Pany Yathotou 2025-04 - other recalled",
        ],
    ),
    "one side's trip is spoken of": (
        "Phía Lào có chuyến thăm của Phó Chủ tịch nước Pany Yathotou dự lễ kỷ niệm Quốc khánh Việt Nam (9/2024).",
        ["LA-VN Pany Yathotou 2024-09 - other recalled"],
    ),
    "the trips of several, one of them the other way": (
        "Hai nước duy trì tiếp xúc, nổi bật là các chuyến thăm của Chủ tịch nước Tô Lâm (tháng 7/2024), Thủ tướng Phạm "
        "Minh Chính (tháng 1/2025) và chuyến thăm Việt Nam của Tổng Bí thư Thongloun Sisoulith (tháng 9/2024).",
        [
            "VN-LA Tô Lâm 2024-07 - other recalled",
            "VN-LA Phạm Minh Chính 2025-01 - other recalled",
            "LA-VN Thongloun Sisoulith 2024-09 - other recalled",
        ],
    ),
    "days of a year that the sentence tells first": (
        "Trước đó, trong năm 2023 đã diễn ra chuyến thăm chính thức Lào của Chủ tịch nước Võ Văn Thưởng (từ 10 - 11/4) "
        "và chuyến thăm chính thức Việt Nam của Thủ tướng Sonexay Siphandone (từ 5 - 7/1).",
        [
            "VN-LA Võ Văn Thưởng 2023-04-10..2023-04-11 - official recalled",
            "LA-VN Sonexay Siphandone 2023-01-05..2023-01-07 - official recalled",
        ],
    ),
    "two trips of one year, told to it alone": (
        "Năm 2024, Phó Chủ tịch nước Pany Yathotou sang thăm Việt Nam; Chủ tịch Quốc hội Trần Thanh Mẫn tiếp Chủ tịch "
        "Quốc hội Lào bên lề IPU-149 tại Giơ-ne-vơ.",
        ["LA-VN Pany Yathotou 2024 - other recalled"],
    ),
    "a province's guest of an earlier year, then the news goes on": (
        "Năm 2022, tỉnh Hòa Bình đón Đoàn đại biểu tỉnh Hủa Phăn do Tỉnh trưởng Khamphet Sisavat dẫn đầu sang thăm. "
        "Sau buổi làm việc, đoàn đã thăm Nhà máy thủy điện Hòa Bình.",
        ["LA-VN Khamphet Sisavat 2022 - other recalled Hòa Bình"],
    ),
    "whom each country received": (
        "Chỉ trong nửa năm, Lào đã đón Chủ tịch nước Lương Cường (tháng 4), Thủ tướng Phạm Minh Chính (tháng 1); Việt Nam đón "
        "Thủ tướng Sonexay Siphandone (tháng 2), Tổng Bí thư Thongloun Sisoulith (tháng 1 và tháng 4).",
        [
            "VN-LA Lương Cường 2025-04 - other recalled",
            "VN-LA Phạm Minh Chính 2025-01 - other recalled",
            "LA-VN Sonexay Siphandone 2025-02 - other recalled",
            "LA-VN Thongloun Sisoulith 2025-01 - other recalled",
            "LA-VN Thongloun Sisoulith 2025-04 - other recalled",
        ],
    ),
    "whom another country received": (
        "Năm nay, Campuchia đã đón Chủ tịch nước Lương Cường (tháng 4), Thủ tướng Phạm Minh Chính (tháng 1).",
        [],
    ),
    "leaders who each went": (
        "Năm 2024, Chủ tịch Quốc hội Trần Thanh Mẫn và Thủ tướng Phạm Minh Chính lần lượt thăm Lào vào tháng 10.",
        ["VN-LA Trần Thanh Mẫn 2024-10 - other recalled", "VN-LA Phạm Minh Chính 2024-10 - other recalled"],
    ),
    "a leader and who went with him": (
        "Tháng 10/2024, Thủ tướng Phạm Minh Chính và Bộ trưởng Bùi Thanh Sơn đã thăm Lào.",
        ["VN-LA Phạm Minh Chính 2024-10 - other recalled"],
    ),
    # no lists of trips between the two
    "a third country": (
        "Năm 2024, hai bên có nhiều chuyến thăm cấp cao: Tổng Bí thư Tô Lâm thăm Trung Quốc (8/2024); Chủ tịch nước "
        "Lương Cường thăm chính thức (11/2024); Thủ tướng Phạm Minh Chính dự hội nghị (10/2024).",
        [],
    ),
    "years of lives and of terms": (
        "Hai nước ôn lại các chuyến thăm, công lao của Chủ tịch Kaysone Phomvihane (1920-1992), Chủ tịch nước Nouhak "
        "Phoumsavanh (1910-2008).",
        [],
    ),
    "at home": (
        "Nhân dịp các chuyến thăm cấp cao hai nước, Bí thư Tỉnh ủy Sơn La Hoàng Quốc Khánh thăm huyện Mộc Châu (3/2025), "
        "Chủ tịch UBND tỉnh Nguyễn Đình Việt thăm huyện Sông Mã (4/2025).",
        [],
    ),
    "an invitation": (
        "Trong các cuộc điện đàm giữa hai nước, Chủ tịch Quốc hội Trần Thanh Mẫn mời Chủ tịch Quốc hội Saysomphone "
        "Phomvihane thăm chính thức (dự kiến 9/2025).",
        [],
    ),
    "what ministers signed": (
        "Trong các chuyến thăm, hai bên ký Nghị định thư (3/2024) do Bộ trưởng Bùi Thanh Sơn ký (3/2024), thỏa thuận "
        "(10/2024).",
        [],
    ),
    "meetings abroad": (
        "Lãnh đạo hai nước thường xuyên gặp gỡ: Thủ tướng Phạm Minh Chính gặp Thủ tướng Lào tại Kuala Lumpur (5/2025), "
        "tại Davos (1/2024).",
        [],
    ),
    "who answers is not who will preside": (
        "Thứ trưởng Nguyễn Quốc Dũng: Ngay trong tháng 12 tới, hai bên sẽ tổ chức kỳ họp lần thứ 48 tại Viêng Chăn, do hai "
        "Thủ tướng đồng chủ trì.",
        [],
    ),
    "the same day, behind an earlier trip in brackets": (
        "Bộ trưởng nhắc lại chuyến thăm Lào của Chủ tịch nước Lương Cường (ngày 24 - 25/4/2025).\n"
        "Chiều cùng ngày, Chủ tịch Quốc hội Trần Thanh Mẫn đã tiếp Bộ trưởng Thongsavanh Phomvihane.",
        ["VN-LA Lương Cường 2025-04-24..2025-04-25 - other recalled"],
    ),
}


NEWS_ALONE = {  # the whole article
    "an airport with its city behind a comma": (
        "Chiều 2/6, chuyên cơ chở Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith đã hạ cánh xuống sân bay Chu Lai, "
        "tỉnh Quảng Nam, bắt đầu chuyến tham dự Lễ kỷ niệm 50 năm Ngày thành lập.",
        ["LA-VN Thongloun Sisoulith 2025-06-02 - other reported Quảng Nam"],
    ),
    "an airport of a third country": (
        "Chiều 2/6, Thủ tướng Lào Sonexay Siphandone tới sân bay Suvarnabhumi, Bangkok, bắt đầu thăm Thái Lan.",
        [],
    ),
    "a name that ends like a verb of going": (
        "Theo lời mời của Chủ tịch nước Trương Tấn Sang, chiều 2/6, Tổng Bí thư Đảng NDCM Lào Thongloun Sisoulith đã tới Hà "
        "Nội, bắt đầu thăm hữu nghị chính thức Việt Nam.",
        ["LA-VN Thongloun Sisoulith 2025-06-02 Trương Tấn Sang official_friendship reported Hà Nội"],
    ),
    "whose trip to an event is spoken of": (
        LEAD
        + "Ngay sau chuyến dự Hội nghị Cấp cao ASEAN 44, 45 tại Vientiane của Thủ tướng Phạm Minh Chính và chuyến thăm "
        "Việt Nam của Tổng Bí thư Thongloun Sisoulith hồi tháng 9/2024, quan hệ hai nước có bước tiến mới.",
        [
            NEWS,
            "VN-LA Phạm Minh Chính None - conference recalled Vientiane",
            "LA-VN Thongloun Sisoulith 2024-09 - other recalled",
        ],
    ),
    "his own trip, told by a pronoun": (
        LEAD
        + "Bộ trưởng Thongsavanh Phomvihane báo cáo với Thủ tướng.\nTổng Bí thư Thongloun Sisoulith gửi lời thăm. Hai bên "
        "nhắc lại chuyến thăm Việt Nam của đồng chí vào tháng 9/2024.",
        [NEWS, "LA-VN Thongloun Sisoulith 2024-09 - other recalled"],
    ),
    "a pronoun's trip, where two could be meant": (
        LEAD
        + "Tổng Bí thư Thongloun Sisoulith và Thủ tướng Sonexay Siphandone gửi lời thăm. Hai bên nhắc lại chuyến thăm Việt "
        "Nam của đồng chí vào tháng 9/2024.",
        [NEWS],
    ),
    "a minister met his counterpart where a leader confers": (
        "Dự Hội nghị Cấp cao ASEAN tại Vientiane từ ngày 2 - 4/6, chiều 3/6, Thủ tướng Phạm Minh Chính đã gặp Thủ tướng Lào "
        "Sonexay Siphandone. Bên lề hội nghị, Bộ trưởng Công Thương Nguyễn Hồng Diên đã gặp Bộ trưởng Công Thương Lào "
        "Malaythong Kommasith.",
        [
            "VN-LA Phạm Minh Chính 2025-06-02..2025-06-04 Sonexay Siphandone conference reported Vientiane",
            "VN-LA Nguyễn Hồng Diên 2025-06-02..2025-06-04 Malaythong Kommasith working reported",
        ],
    ),
    "a minister met a counterpart of no told rank": (
        "Từ ngày 2 - 3/6, Thủ tướng Phạm Minh Chính thăm chính thức Lào. Bộ trưởng Xây dựng Trần Hồng Minh cũng gặp người "
        "đồng cấp Lếch-lay Xi-vi-lay.",
        [
            "VN-LA Phạm Minh Chính 2025-06-02..2025-06-03 - official reported",
            "VN-LA Trần Hồng Minh 2025-06-02..2025-06-03 Leklay Sivilay working reported",
        ],
    ),
    "ministers met theirs, none of them by name": (
        "Từ ngày 2 - 3/6, Thủ tướng Phạm Minh Chính thăm chính thức Lào. Các Bộ trưởng Tài chính, Công Thương cũng gặp người "
        "đồng cấp Lào.",
        ["VN-LA Phạm Minh Chính 2025-06-02..2025-06-03 - official reported"],
    ),
    "a journey of work that ends, and what was presided at on it": (
        "Tối 3/6, Thủ tướng Phạm Minh Chính về tới Hà Nội, kết thúc chuyến công tác tại Lào, đồng chủ trì Kỳ họp lần thứ 48 Ủy "
        "ban liên Chính phủ từ ngày 2 - 3/6.",
        ["VN-LA Phạm Minh Chính 2025-06-02..2025-06-03 - conference reported"],
    ),
    "a trip of a month without brackets in a list": (
        LEAD
        + "Nổi bật là chuyến thăm chính thức Việt Nam của Thủ tướng Sonexay Siphandone vào tháng 1, chuyến thăm của Phó "
        "Chủ tịch Quốc hội Sommad Pholsena tháng 3 và chuyến thăm Lào của Phó Thủ tướng Bùi Thanh Sơn vào cuối tháng 4.",
        [
            NEWS,
            "LA-VN Sonexay Siphandone 2025-01 - official recalled",
            "LA-VN Sommad Pholsena 2025-03 - other recalled",
            "VN-LA Bùi Thanh Sơn 2025-04 - other recalled",
        ],
    ),
    "the first day of a trip of so many days that has ended": (
        "Chiều 3/6, Thủ tướng Phạm Minh Chính rời Lào, kết thúc tốt đẹp chuyến thăm chính thức.\nTrong hai ngày ở thăm Lào, "
        "Thủ tướng đã hội đàm với Thủ tướng Sonexay Siphandone. Bộ trưởng Quốc phòng Phan Văn Giang hội đàm với Phó Thủ tướng, "
        "Bộ trưởng Quốc phòng Chansamone Chanyalath.",
        [
            "VN-LA Phạm Minh Chính 2025-06-02..2025-06-03 Sonexay Siphandone official reported",
            "VN-LA Phan Văn Giang 2025-06-02..2025-06-03 Chansamone Chanyalath working reported",
        ],
    ),
    "the days of something else": (
        "Chiều 3/6, Thủ tướng Phạm Minh Chính rời Lào, kết thúc tốt đẹp chuyến thăm chính thức.\nTrong hai ngày mưa lớn, nhiều "
        "tỉnh của Lào bị ngập.",
        ["VN-LA Phạm Minh Chính 2025-06..2025-06-03 - official reported"],
    ),
    "from today, its day in brackets": (
        "Thủ tướng Lào Sonexay Siphandone thăm chính thức nước ta từ hôm nay (3-6) đến 5-6.",
        ["LA-VN Sonexay Siphandone 2025-06-03..2025-06-05 - official reported"],
    ),
    "a month ahead": (
        "Thủ tướng Phạm Minh Chính hoan nghênh Thủ tướng Lào Sonexay Siphandone sang thăm chính thức Việt Nam vào tháng 7/2025.",
        ["LA-VN Sonexay Siphandone 2025-07 Phạm Minh Chính official planned"],
    ),
    "a guest leaves a city": (
        "Sáng 2/6, tại Trụ sở Chính phủ, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay Siphandone. Tối 2/6, Thủ "
        "tướng Lào rời Hà Nội.",
        ["LA-VN Sonexay Siphandone 2025-06-02 Phạm Minh Chính other reported Hà Nội"],
    ),
    "a host speaks of an earlier trip": (
        LEAD
        + "Bộ trưởng Thongsavanh Phomvihane chia sẻ kỷ niệm về chuyến thăm cấp Nhà nước tới Lào của Chủ tịch nước Tô Lâm "
        "tháng 7/2024.",
        [NEWS, "VN-LA Tô Lâm 2024-07 - state recalled"],
    ),
    "a deputy premier's minister met his counterpart where no day is told": (
        "Sáng 3/6, tại Viêng Chăn, Phó Thủ tướng Lê Thành Long và Phó Thủ tướng Lào Saleumxay Kommasith đồng chủ trì Hội nghị. "
        "Tại Vientiane, Thống đốc Ngân hàng Nhà nước Nguyễn Thị Hồng - thành viên đoàn - đã làm việc với Thống đốc Ngân hàng "
        "Lào Bounleua Sinxayvoravong.",
        [
            "VN-LA Lê Thành Long 2025-06-03 Saleumxay Kommasith conference reported Vientiane",
            "VN-LA Nguyễn Thị Hồng 2025-06-03 Bounleua Sinxayvolavong working reported Vientiane",
        ],
    ),
    "the trip spoken of behind what a companion did": (
        "Sáng 2/6, tại Vientiane, Tổng Bí thư Tô Lâm đang thăm chính thức Lào gặp Thủ tướng Sonexay Siphandone. Trưởng Ban Đối "
        "ngoại Trung ương Lê Hoài Trung làm việc với Trưởng Ban Đối ngoại Lào Bounleua Phandanouvong.\n"
        "Chuyến thăm diễn ra từ ngày 1 đến 3/6.",
        [
            "VN-LA Tô Lâm 2025-06-01..2025-06-03 Sonexay Siphandone official reported Vientiane",
            "VN-LA Lê Hoài Trung 2025-06-02 Bounleua Phandanouvong working reported",
        ],
    ),
    "of several who are greeted only the last will come": (
        LEAD
        + "Ông nhờ chuyển lời thăm hỏi tới Tổng Bí thư Tô Lâm, Chủ tịch Quốc hội Trần Thanh Mẫn - người sẽ thăm chính thức "
        "Lào vào tháng 10.",
        [NEWS, "VN-LA Trần Thanh Mẫn 2025-10 - official planned"],
    ),
    "a hope to receive somebody": (
        LEAD
        + "Theo Bộ trưởng Thongsavanh Phomvihane, ông mong đón Thủ tướng Phạm Minh Chính sang Vientiane đồng chủ trì kỳ họp "
        "48 vào cuối năm.",
        [NEWS],
    ),
    "his own trip that is to come": (
        LEAD
        + "Bộ trưởng Thongsavanh Phomvihane đề nghị hai bên tổ chức tốt chuyến thăm Việt Nam của ông dự lễ kỷ niệm.",
        [NEWS],
    ),
    "leaders who met before the trip that is to be made": (
        "Theo Bộ Ngoại giao, nhận lời mời của Tổng Bí thư Thongloun Sisoulith, Tổng Bí thư Tô Lâm sẽ thăm cấp Nhà nước tới Lào "
        "vào ngày 9.6.\nTổng Bí thư Tô Lâm đã hội đàm với Tổng Bí thư Thongloun Sisoulith ngày 1.6. Ảnh: PV",
        ["VN-LA Tô Lâm 2025-06-09 Thongloun Sisoulith state planned"],
    ),
    "a trip of this year and one of some days before": (
        "Sáng 3/6, Tổng Bí thư Tô Lâm rời Hà Nội, lên đường thăm cấp Nhà nước tới Lào. Đây là chuyến thăm nước ngoài đầu tiên của "
        "Tổng Bí thư trong năm 2025. Chuyến thăm diễn ra chỉ 8 ngày sau khi Tổng Bí thư Thongloun Sisoulith thăm cấp Nhà nước "
        "tới Việt Nam (26-27/5).",
        [
            "VN-LA Tô Lâm 2025-06-03 - state reported",
            "LA-VN Thongloun Sisoulith 2025-05-26..2025-05-27 - state recalled",
        ],
    ),
    "receptions that are named, and whom somebody is praised for talking with": (
        "Sáng 3/6, tại Vientiane, Chủ tịch Mặt trận Đỗ Văn Chiến đã được Tổng Bí thư Thongloun Sisoulith tiếp.\nTại các cuộc "
        "tiếp, lãnh đạo Lào chúc mừng hội đàm với Chủ tịch Ủy ban Trung ương Mặt trận Lào xây dựng đất nước Sinlavong "
        "Khoutphaythoune.",
        ["VN-LA Đỗ Văn Chiến 2025-06-03 Thongloun Sisoulith other reported Vientiane"],
    ),
    "talks at once behind the ceremony are the news": (
        "Sáng 3/6, tại Nhà Quốc hội, ngay sau lễ đón chính thức, Chủ tịch Quốc hội Trần Thanh Mẫn đã hội đàm với Chủ tịch Quốc "
        "hội Lào Xaysomphone Phomvihane thăm chính thức Việt Nam. Chiều 3/6, Tổng Bí thư Tô Lâm tiếp Chủ tịch Quốc hội Lào.",
        ["LA-VN Saysomphone Phomvihane 2025-06-03 Trần Thanh Mẫn official reported"],
    ),
    "who recalls another's trip was not on it": (
        "Sáng 3/6, tại Nhà Quốc hội, Phó Chủ tịch Quốc hội Trần Quang Phương đã tiếp Phó Chủ tịch Quốc hội Lào Sommad Pholsena.\n"
        "Phó Chủ tịch Quốc hội Trần Quang Phương nhắc lại, trong chuyến thăm chính thức Lào của Chủ tịch Quốc hội Trần Thanh Mẫn "
        "tháng 10/2024, hai Quốc hội đã ký thỏa thuận.",
        [
            "LA-VN Sommad Pholsena 2025-06-03 Trần Quang Phương other reported",
            "VN-LA Trần Thanh Mẫn 2024-10 - official recalled",
        ],
    ),
    "a state visit and a funeral of the same month": (
        "Tối 3/6, Chủ tịch nước Lương Cường về đến Hà Nội, kết thúc chuyến thăm cấp Nhà nước tới Lào. Trong hai ngày, với 18 hoạt "
        "động, Chủ tịch nước đã hội đàm với Tổng Bí thư Thongloun Sisoulith.\nCòn nhớ, đầu tháng 6, Chủ tịch nước Lương Cường đã "
        "dẫn đầu Đoàn đại biểu cấp cao Việt Nam sang Vientiane viếng đồng chí Khamtay Siphandone.",
        [
            "VN-LA Lương Cường 2025-06-02..2025-06-03 Thongloun Sisoulith state reported",
            "VN-LA Lương Cường 2025-06 - funeral recalled Vientiane",
        ],
    ),
    "an office alone is not its former holder's": (
        "Tối 3/6, Chủ tịch nước Lương Cường về đến Hà Nội, kết thúc chuyến thăm cấp Nhà nước tới Lào, sau khi gặp Tổng Bí thư, Chủ "
        "tịch nước Thongloun Sisoulith và thăm nguyên Tổng Bí thư, Chủ tịch nước Choummaly Sayasone. Tổng Bí thư, Chủ tịch nước "
        "Lào cho biết sẽ dẫn đầu Đoàn đại biểu cấp cao sang dự lễ kỷ niệm tại Hà Nội ngày 2/9.",
        [
            "VN-LA Lương Cường 2025-06..2025-06-03 Thongloun Sisoulith state reported",
            "LA-VN Thongloun Sisoulith 2025-09-02 - other planned Hà Nội",
        ],
    ),
    "ministries whose parts a dash joins": (
        "Ngày 3/6, Chủ tịch nước Lương Cường thăm cấp Nhà nước tới Lào. Bộ trưởng Nông nghiệp - Môi trường Đỗ Đức Duy làm việc với "
        "Bộ trưởng Nông - Lâm nghiệp Lào Linkham Douangsavanh.",
        [
            "VN-LA Lương Cường 2025-06-03 - state reported",
            "VN-LA Đỗ Đức Duy 2025-06-03 Linkham Douangsavanh working reported",
        ],
    ),
    "an invitation over the telephone to whom came before": (
        "Sáng 3/6, Tổng Bí thư Tô Lâm điện đàm với Thủ tướng Lào Sonexay Siphandone. Hai bên nhắc lại chuyến thăm Việt Nam tháng "
        "12/2024 của Thủ tướng Sonexay Siphandone; Tổng Bí thư Tô Lâm mời Thủ tướng Sonexay Siphandone sớm thăm Việt Nam.",
        ["LA-VN Sonexay Siphandone 2024-12 - other recalled"],
    ),
    "days told apart within the days of the trip": (
        "Sáng 2/6, tại Hà Nội, Bộ trưởng Bùi Thanh Sơn đã hội đàm với Bộ trưởng Ngoại giao Lào Thongsavanh Phomvihane. Ngày 3/6, "
        "Bộ trưởng Ngoại giao Lào Thongsavanh Phomvihane đến chào Chủ tịch nước Lương Cường.\nChuyến thăm chính thức của Bộ trưởng "
        "Thongsavanh Phomvihane diễn ra từ 1 - 3/6.",
        ["LA-VN Thongsavanh Phomvihane 2025-06-01..2025-06-03 Bùi Thanh Sơn official reported Hà Nội"],
    ),
    "a journey of four days that ended, then whom the guest met": (
        "Chiều 3/6, Phó Chủ tịch Quốc hội Trần Quang Phương đã rời Lào, kết thúc chuyến thăm và làm việc 4 ngày tại Lào.\nTrong "
        "chuyến thăm, Phó Chủ tịch Quốc hội Trần Quang Phương đã hội đàm với Phó Chủ tịch Quốc hội Sommad Pholsena.",
        ["VN-LA Trần Quang Phương 2025-05-31..2025-06-03 Sommad Pholsena working reported"],
    ),
    "a day in brackets of what a trip is told among": (
        LEAD
        + "Hai bên điểm lại kết quả từ Tham vấn lần thứ 9 (5/2022), trong đó có chuyến thăm chính thức Lào của Chủ tịch nước "
        "Võ Văn Thưởng.",
        [NEWS],
    ),
    "leaders of provinces who are met live elsewhere": (
        "Ngày 3/6, Chủ tịch Quốc hội Trần Thanh Mẫn cùng đoàn đã tới thăm tỉnh Champasak, gặp lãnh đạo bốn tỉnh Nam Lào gồm "
        "Champasak, Salavan, Sekong, Attapeu. Chủ tịch Quốc hội đã dự lễ khởi động dự án Công viên hữu nghị Lào - Việt Nam tại thủ đô "
        "Vientiane.",
        ["VN-LA Trần Thanh Mẫn 2025-06-03 - working reported Champasak;Vientiane"],
    ),
}


def told(text: str) -> list[str]:
    rows = []
    for v in find_visits(Article("own", text, published="2025-06-04", published_basis="metadata")):
        days = f"{v.start}..{v.end}" if v.end and v.end != v.start else v.start
        rows.append(f"{v.direction} {v.leader} {days} {v.host or '-'} {v.kind} {v.status} {';'.join(v.places)}".strip())
    return rows


@pytest.mark.parametrize(("text", "wanted"), LISTS.values(), ids=LISTS)
def test_trips_listed_beside_the_news(text, wanted):
    assert sorted(told(LEAD + text)) == sorted([NEWS, *wanted])


def test_the_delegation_of_another_paragraph_is_that_of_the_news():
    earlier = (
        "Năm 2022, tỉnh Hòa Bình đón Đoàn đại biểu tỉnh Hủa Phăn do Tỉnh trưởng Khamphet Sisavat dẫn đầu sang thăm."
    )
    rows = told(f"{LEAD}{earlier}\nTrước đó, đoàn đã thăm Nhà máy thủy điện Hòa Bình.")
    assert rows == [NEWS + ";Hòa Bình", "LA-VN Khamphet Sisavat 2022 - other recalled Hòa Bình"]


@pytest.mark.parametrize(("text", "wanted"), NEWS_ALONE.values(), ids=NEWS_ALONE)
def test_trips_of_whole_articles(text, wanted):
    assert sorted(told(text)) == sorted(wanted)


@pytest.mark.parametrize(
    ("anniversary", "start"),
    [
        ("Hai nước kỷ niệm 62 năm thiết lập quan hệ ngoại giao.", "2024-06-12"),
        ("Hai nước kỷ niệm 62 năm Ngày thiết lập quan hệ ngoại giao và 47 năm ký Hiệp ước Hữu nghị.", "2024-06-12"),
        ("Việt Nam kỷ niệm 57 năm thiết lập quan hệ ngoại giao với Campuchia.", None),
        ("Đây là dịp kỷ niệm 57 năm thiết lập quan hệ ngoại giao Việt Nam - Campuchia.", None),
    ],
)
def test_an_anniversary_of_the_two_tells_the_year_of_a_page_without_a_day(anniversary, start):
    text = f"Sáng nay (12/6), Thủ tướng Phạm Minh Chính đã tiếp Bộ trưởng Công an Lào Vilay Lakhamphong. {anniversary}"
    assert [v.start for v in find_visits(Article("own", text))] == [start]
