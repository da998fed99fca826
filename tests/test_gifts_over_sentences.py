"""Gifts that an article tells over several sentences, headline included: their stage, date, giver and receiver."""

import pytest

from helpers.funding import find_funding
from helpers.text import Article


def show(text, title="", published="2031-05-20"):
    """'donor -> recipient: sum kind status date', with ~ when hedged, part when beside its total."""
    lines = []
    for f in find_funding(Article("a", text, title=title, published=published)):
        amount = "no sum" if f.min is None else f"{'~' if f.approx else ''}{f.min} {f.currency}"
        end = " part" if f.part_of_total else ""
        lines.append(f"{f.donor} -> {f.recipient}: {amount} {f.kind} {f.status} {f.date or '-'}{end}")
    return lines


STAGES = {  # the stage of a work, told in another sentence without its name
    "opened": (
        "Trường Trung học Nong Sẹt (tỉnh Salavan, Lào) là quà tặng của Chủ tịch nước Việt Nam. Với kinh phí 28 tỷ "
        "đồng, trường có 12 phòng học. Sau một năm thi công, trường đã được khánh thành vào sáng 6/5.",
        ["Vietnam -> Salavan: 28000000000 VND gift completed 2031-05-06"],
    ),
    "training behind a semicolon": (
        "Giai đoạn 2022 - 2028, tỉnh Vĩnh Phúc hỗ trợ hai tỉnh Bokeo, Oudomxay 61 tỷ đồng đầu tư các công trình giáo dục; đào "
        "tạo trên 300 lưu học sinh với kinh phí hơn 26 tỷ đồng.",
        [
            "Vĩnh Phúc -> Bokeo;Oudomxay: 61000000000 VND grant delivered 2028",
            "Vĩnh Phúc -> Bokeo;Oudomxay: ~26000000000 VND grant delivered 2028",
        ],
    ),
    "handed over by who built it": (
        "Năm 2028, hai nước phê duyệt Dự án xây dựng Bệnh viện Hữu nghị tỉnh Salavan với tổng mức đầu tư 412 tỷ đồng; "
        "trong đó, nguồn vốn viện trợ không hoàn lại của Chính phủ Việt Nam là 396 tỷ đồng. Sáng 6/5, UBND tỉnh Quảng "
        "Trị và chính quyền tỉnh Salavan đã khánh thành và bàn giao bệnh viện.",
        ["Vietnam -> Salavan: 396000000000 VND project completed 2031-05-06"],
    ),
    "handed over by a broadcaster that is no work": (
        "Dự án xây dựng Đài Phát thanh tỉnh Attapeu có tổng mức đầu tư 96 tỷ đồng, trong đó 92 tỷ đồng là vốn viện trợ "
        "không hoàn lại từ Chính phủ Việt Nam. Ngày 6/5, Đài Truyền hình Việt Nam đã bàn giao công trình cho Bộ Thông "
        "tin, Văn hóa và Du lịch Lào.",
        ["Vietnam -> Attapeu: 92000000000 VND project completed 2031-05-06"],
    ),
    "under way since a month": (
        "Trường Cao đẳng Sư phạm Salavan là quà tặng của Việt Nam cho tỉnh Salavan (Lào). Công trình có tổng vốn đầu "
        "tư 44 tỷ đồng. Công trình khởi công từ tháng 10 năm 2030 và sẽ hoàn thành vào cuối năm nay.",
        ["Vietnam -> Salavan: 44000000000 VND gift signed 2030-10"],
    ),
    "being built in a hurry": (
        "Ngày 6/5, Chính phủ Việt Nam viện trợ không hoàn lại 28 tỷ đồng xây Bệnh viện huyện Paksan, tỉnh Bolikhamxay. "
        "Công trình đang được gấp rút thi công.",
        ["Vietnam -> Bolikhamxay: 28000000000 VND project signed 2031-05-06"],
    ),
    "cost told behind its size": (
        "Phó Thủ tướng cho biết Bệnh viện Hữu nghị tỉnh Phongsaly có quy mô 150 giường, với tổng mức đầu tư 420 tỷ đồng "
        "từ nguồn vốn viện trợ không hoàn lại của Chính phủ Việt Nam dành cho Chính phủ Lào. Ngày 6/5, tại tỉnh "
        "Phongsaly đã diễn ra lễ khánh thành công trình.",
        ["Vietnam -> Laos: 420000000000 VND project completed 2031-05-06"],
    ),
    "handed over to the province": (
        "Ngày 6/5, tại Attapeu, Trường Dạy nghề Xay do Chính phủ Việt Nam xây dựng với kinh phí 9 tỷ đồng đã được bàn "
        "giao cho tỉnh.",
        ["Vietnam -> Attapeu: 9000000000 VND project completed 2031-05-06"],
    ),
    "what a school completes is no building": (
        "Ngày 6/5, Việt Nam tặng tỉnh Bolikhamxay (Lào) Trường Trung học Paksan trị giá 28 tỷ đồng. Những năm qua, "
        "trường đã hoàn thành xuất sắc nhiệm vụ năm học.",
        ["Vietnam -> Bolikhamxay: 28000000000 VND gift delivered 2031-05-06"],
    ),
    "its end is still to come": (
        "Ngày 6/5, Việt Nam tặng tỉnh Bolikhamxay (Lào) Trường Trung học Paksan trị giá 28 tỷ đồng. Công trình hoàn "
        "thành sẽ góp phần nâng cao chất lượng giáo dục.",
        ["Vietnam -> Bolikhamxay: 28000000000 VND gift delivered 2031-05-06"],
    ),
    "a school that is given something was opened long ago": (
        "Ngày 6/5, Việt Nam tặng tỉnh Bolikhamxay 2 tỷ đồng mua máy tính cho Trường Trung học Paksan. Trường được khánh "
        "thành năm 2010.",
        ["Vietnam -> Bolikhamxay: 2000000000 VND gift delivered 2031-05-06"],
    ),
    "one of several works": (
        "Ngày 6/5, Việt Nam khởi công Trường Trung học Paksan trị giá 28 tỷ đồng tặng tỉnh Bolikhamxay (Lào). Cùng ngày, "
        "Trạm Y tế Phin được bàn giao. Công trình đã hoàn thành trước hạn.",
        ["Vietnam -> Bolikhamxay: 28000000000 VND gift signed 2031-05-06"],
    ),
}
LOANS = {  # what the receiver owes for
    "a contract, then its sum": (
        "BIDV và Chính phủ Lào vừa ký kết 2 hợp đồng tín dụng tài trợ vốn xây dựng hạ tầng giao thông tại Lào. Các hợp "
        "đồng tín dụng gồm dự án đường giao thông và dự án hạ tầng huyện, tổng giá trị là 146,84 triệu USD. Tổng giá trị "
        "các hợp đồng tín dụng đã ký đến nay là 200 triệu USD.",
        ["BIDV -> Laos: 146840000 USD loan signed 2031-05"],
    ),
    "lent by a contract": (
        "Ngày 6/5, đại diện Chính phủ Lào và BIDV ký hợp đồng cho vay. Theo hợp đồng, BIDV sẽ cho Lào vay 53 triệu "
        "USD để xây dựng tuyến đường dài 67 km.",
        ["BIDV -> Laos: 53000000 USD loan signed 2031-05-06"],
    ),
    "built on credit for the state": (
        "Ngày 6/5, tại tỉnh Huaphanh đã diễn ra lễ bàn giao sân bay Nỏng Khạng cho Lào. Dự án có tổng vốn đầu tư 80 triệu "
        "USD, sử dụng nguồn vốn vay của Công ty Sao Mai, theo hình thức xây dựng – chuyển giao (BT) giữa Công ty Sao Mai "
        "với Chính phủ Lào.",
        ["Công ty Sao Mai -> Laos: 80000000 USD loan completed 2031-05-06"],
    ),
    "owed by the state, wherever it stands": (
        "Ngày 6/5, Tập đoàn Hoàng Anh Gia Lai bàn giao cho Chính phủ Lào sân bay quốc tế Attapeu trị giá 36 triệu USD "
        "được xây theo hình thức xây dựng - chuyển giao.",
        ["Hoàng Anh Gia Lai -> Laos: 36000000 USD loan completed 2031-05-06"],
    ),
    "a firm's contract": (
        "Ngày 6/5, BIDV ký hợp đồng tín dụng trị giá 20 triệu USD với Công ty Xay của Lào để xây thủy điện.",
        [],
    ),
    "a contract of supply": ("Theo hợp đồng, Công ty Sao Mai sẽ cung cấp cho Lào 9 triệu USD thiết bị điện.", []),
    "a bank of many states": ("Ngân hàng Thế giới sẽ cho Lào vay 53 triệu USD xây đường nối với Việt Nam.", []),
}
WHO = {  # who speaks, and who gives
    "a minister stresses what his state gives": (
        "Ngày 6/5, Bộ trưởng Bộ Y tế Lào khẳng định Lào dành tặng Việt Nam 300.000 USD để mua vaccine.",
        ["Laos -> Vietnam: 300000 USD gift delivered 2031-05-06"],
    ),
    "a ministry makes known what a bank gives": (
        "Ngày 6/5, Bộ Y tế Việt Nam công bố Ngân hàng Sao Mai tặng Bộ Y tế Lào 90.000 USD.",
        ["Ngân hàng Sao Mai -> Lao Ministry of Health: 90000 USD gift pledged 2031-05-06"],
    ),
    "two provinces talk, one gives": (
        "Ngày 6/5, tỉnh Sơn La và tỉnh Luang Prabang chia sẻ kinh nghiệm, tỉnh Sơn La tặng tỉnh Luang Prabang 300 triệu "
        "đồng.",
        ["Sơn La -> Luang Prabang: 300000000 VND gift delivered 2031-05-06"],
    ),
}
HANDS = {  # who hands over, and whose it is
    "an embassy's official hands over the state's money": (
        "Chiều 6/5, tại Hà Nội, đại diện Đại sứ quán Lào tại Việt Nam trao tiền ủng hộ của Nhà nước và nhân dân Lào hỗ "
        "trợ nhân dân Việt Nam bị hạn hán. Công sứ Đại sứ quán Lào đã trao 210.000 USD ủng hộ nhân dân Việt Nam.",
        ["Laos -> Vietnam: 210000 USD gift delivered 2031-05-06"],
    ),
    "whose the money is stands behind it": (
        "Chiều 6/5, Đại sứ Lào Sengphet trao 100.000 USD cho Ủy ban Trung ương MTTQ Việt Nam. Số tiền do Chính phủ Lào "
        "hỗ trợ nhân dân miền Trung bị lũ lụt.",
        ["Laos -> Vietnam Fatherland Front: 100000 USD gift delivered 2031-05-06"],
    ),
    "an embassy's own gift beside the state's": (
        "Ngày 6/5, Chính phủ Việt Nam đã hỗ trợ Lào vaccine. Dịp này, Đại sứ quán Việt Nam tại Lào tặng 20 triệu kíp cho "
        "Trường Nguyễn Du.",
        ["Vietnamese Embassy in Laos -> Nguyễn Du bilingual school: 20000000 LAK gift delivered 2031-05-06"],
    ),
    "an academy that hands over is no work": (
        "Ngày 6/5, Học viện Chính trị quốc gia Hồ Chí Minh đã bàn giao cho Học viện Chính trị và Hành chính quốc gia Lào "
        "60 máy tính trị giá 2 tỷ đồng.",
        [
            "Hồ Chí Minh National Academy of Politics -> National Academy of Politics and Public Administration of "
            "Laos: 2000000000 VND gift delivered 2031-05-06"
        ],
    ),
    "a cost with the counterpart in brackets, from aid": (
        "Khởi công ngày 6/5, dự án xây dựng Đài PT-TH tỉnh Xaysomboun (Lào) có kinh phí xây dựng 119 tỷ đồng (gồm cả 1,8 "
        "tỷ kíp vốn đối ứng của Lào), từ nguồn vốn viện trợ không hoàn lại của Việt Nam dành cho Lào.",
        ["Vietnam -> Laos: 119000000000 VND project signed 2031-05-06"],
    ),
}
PARTS = {  # parts and their totals
    "of a work's cost, not of the plan told before": (
        "Năm 2031, Chính phủ Việt Nam dành cho Lào khoản viện trợ không hoàn lại 700 tỷ đồng. Ngày 6/5, hai Bộ trưởng dự "
        "lễ khởi công Học viện Tài chính Xay. Dự án có tổng mức đầu tư 175 tỷ đồng, trong đó 158 tỷ đồng là vốn viện trợ "
        "không hoàn lại của Chính phủ Việt Nam.",
        [
            "Vietnam -> Laos: 700000000000 VND aid_plan pledged 2031",
            "Vietnam -> Laos: 158000000000 VND project signed 2031-05-06",
        ],
    ),
    "of the plan of the sentence before": (
        "Giai đoạn 2026-2030, Chính phủ Việt Nam dành cho Lào khoản viện trợ không hoàn lại 3.000 tỷ đồng. Trong đó, "
        "riêng năm 2030 là 700 tỷ đồng.",
        [
            "Vietnam -> Laos: 3000000000000 VND aid_plan pledged 2026",
            "Vietnam -> Laos: 700000000000 VND aid_plan pledged 2030 part",
        ],
    ),
    "taxes each year, then welfare": (
        "Các doanh nghiệp Việt Nam tại Lào nộp ngân sách trên 200 triệu USD mỗi năm và dành 90 triệu USD cho các hoạt "
        "động an sinh xã hội.",
        ["Vietnamese companies in Laos -> Laos: 90000000 USD grant delivered 2031"],
    ),
    "works in brackets behind their district and province": (
        "Ngày 6/5, nhiều công trình do Chính phủ Việt Nam viện trợ đã được bàn giao như Bệnh viện Hữu nghị Xiêng Khoảng "
        "(497 tỷ đồng), Trường Dạy nghề huyện Nongbok, tỉnh Khăm Muộn (116 tỷ đồng).",
        [
            "Vietnam -> Xieng Khouang: 497000000000 VND project completed 2031-05-06",
            "Vietnam -> Khammouane: 116000000000 VND project completed 2031-05-06",
        ],
    ),
}
CEREMONIES = {  # what is handed over at a ceremony is somebody's
    "the ceremony is what happened": (
        "Ngày 6/5, tại Viêng Chăn diễn ra lễ trao tặng 1.000 bộ máy tính của Bộ Thông tin và Truyền thông Việt Nam cho Bộ "
        "Công nghệ và Truyền thông Lào, tổng trị giá 12 tỷ đồng.",
        [
            "Vietnam Ministry of Information and Communications -> Lao Ministry of Technology and Communications: "
            "12000000000 VND gift delivered 2031-05-06"
        ],
    ),
    "the ceremony is the subject": (
        "Lễ trao 20 xe cứu thương của Bộ Y tế Việt Nam cho Bộ Y tế Lào diễn ra ngày 6/5, tổng trị giá 900.000 USD.",
        ["Vietnam Ministry of Health -> Lao Ministry of Health: 900000 USD gift delivered 2031-05-06"],
    ),
    "premiers watch": (
        "Chiều 6/5, hai Thủ tướng chứng kiến lễ trao 300.000 USD của Chính phủ Lào cho Việt Nam.",
        ["Laos -> Vietnam: 300000 USD gift delivered 2031-05-06"],
    ),
    "who watches gives nothing": (
        "Chiều 6/5, Bộ trưởng Y tế Lào dự lễ trao 20 xe cứu thương trị giá 900.000 USD của Chính phủ Nhật Bản cho Việt Nam.",
        [],
    ),
    "the ministry's own seat is what it is given": (
        "Ngày 6/5, tại Viêng Chăn diễn ra lễ bàn giao trụ sở của Bộ Công an Lào do Bộ Công an Việt Nam xây tặng, trị giá "
        "90 tỷ đồng.",
        [
            "Vietnam Ministry of Public Security -> Lao Ministry of Public Security: 90000000000 VND project completed 2031-05-06"
        ],
    ),
    "what was handed over is aid": (
        "Ngày 6/5, Bộ Y tế Việt Nam bàn giao cho Bộ Y tế Lào 200.000 liều vaccine. Đây là số vaccine do Chính phủ Việt "
        "Nam viện trợ, trị giá 1,2 triệu USD.",
        ["Vietnam -> Lao Ministry of Health: 1200000 USD grant delivered 2031-05-06"],
    ),
    "dong called Vietnamese in front": (
        "Ngày 6/5, tỉnh Sơn La tặng tỉnh Xaysomboun (Lào) 13 tỷ Việt Nam đồng.",
        ["Sơn La -> Xaysomboun: 13000000000 VND gift delivered 2031-05-06"],
    ),
}
BUILT = {  # whom "do ... xây dựng" tells to pay
    "a city": (
        "Ngày 6/5, tại Viêng Chăn, Trường Dạy nghề Xay do thành phố Hà Nội xây dựng trị giá 9 tỷ đồng được khánh thành.",
        ["Hà Nội -> Vientiane: 9000000000 VND project completed 2031-05-06"],
    ),
    "police, without a sum": (
        "Ngày 6/5, tại huyện Phin (tỉnh Savannakhet, Lào) diễn ra lễ bàn giao Trụ sở Công an huyện Phin do Bộ Công an "
        "Việt Nam xây dựng.",
        ["Vietnam Ministry of Public Security -> Savannakhet: no sum project completed 2031-05-06"],
    ),
    "a state in the other's capital": (
        "Ngày 6/5, tại Viêng Chăn khánh thành Tòa nhà Quốc hội Lào do Chính phủ Việt Nam xây dựng.",
        ["Vietnam -> Laos: no sum project completed 2031-05-06"],
    ),
    "a place before who begins it": (
        "Ngày 6/5, tại thủ đô Viêng Chăn, Bộ Xây dựng Việt Nam khởi công Nhà văn hóa Xay trị giá 9 triệu USD.",
        ["Vietnam Ministry of Construction -> Vientiane: 9000000 USD project signed 2031-05-06"],
    ),
    "begun since a month, by trade unions": (
        "Tổng Liên đoàn Lao động Việt Nam hỗ trợ Trung ương Công đoàn Lào xây dựng Trường Công đoàn Lào với tổng kinh phí "
        "55 tỷ đồng. Công trình được khởi công từ tháng 3/2031.",
        [
            "Vietnam General Confederation of Labour -> Lao Federation of Trade Unions: 55000000000 VND project signed 2031-03"
        ],
    ),
    "units of the army build as contractors": (
        "Ngày 6/5, tại Attapeu, khánh thành trụ sở Ngân hàng Lào do Binh đoàn 15 xây dựng với tổng kinh phí 9 tỷ đồng.",
        [],
    ),
    "a firm invests": (
        "Ngày 6/5, tại Attapeu, khánh thành Nhà máy Đường Xay do Công ty Sao Mai xây dựng với tổng vốn 900 tỷ đồng.",
        [],
    ),
    "what stands at home": (
        "Ngày 6/5, tại huyện Hướng Hóa, tỉnh Quảng Trị, khánh thành Trường THCS Xay do Bộ Công an xây dựng; dự lễ có đại "
        "biểu tỉnh Savannakhet.",
        [],
    ),
    "a third country's bridge": (
        "Ngày 6/5, khánh thành cầu Hữu nghị tại Savannakhet do Chính phủ Nhật Bản xây dựng trị giá 9 triệu USD, nối với "
        "Việt Nam.",
        [],
    ),
    "both sides begin": (
        "Ngày 6/5, tại Hà Nội, Bộ Xây dựng Việt Nam và Bộ Công chính Lào khởi công Nhà văn hóa Xay trị giá 9 triệu USD.",
        [],
    ),
}
FIGURES = {  # sums in reviews, and words that are no total
    "the next plan's figure": (
        "Giai đoạn 2021-2025, tổng viện trợ không hoàn lại của Việt Nam cho Lào đạt 2.700 tỷ đồng. Giai đoạn 2026-2030, con "
        "số này là 3.250 tỷ đồng.",
        [
            "Vietnam -> Laos: 2700000000000 VND aid_plan pledged 2021",
            "Vietnam -> Laos: 3250000000000 VND aid_plan pledged 2026",
        ],
    ),
    "a figure of trade behind aid": (
        "Năm 2030, Việt Nam viện trợ cho Lào 650 tỷ đồng. Kim ngạch hai nước đạt 1 tỷ USD. Năm 2031, con số này là 1,3 tỷ USD.",
        ["Vietnam -> Laos: 650000000000 VND aid_plan pledged 2030"],
    ),
    "what is invested beside aid": (
        "Năm 2030, Việt Nam viện trợ cho Lào 650 tỷ đồng và đầu tư 50 triệu USD. Năm 2031, con số này là 90 triệu USD.",
        ["Vietnam -> Laos: 650000000000 VND aid_plan pledged 2030"],
    ),
    "a general association is no total": (
        "Ngày 6/5, Chủ tịch nước Việt Nam trao tặng Trường song ngữ Lào - Việt Nguyễn Du 500 triệu đồng và tặng Tổng hội "
        "người Việt Nam tại Lào 20.000 USD.",
        [
            "Vietnam -> Nguyễn Du bilingual school: 500000000 VND gift delivered 2031-05-06",
            "Vietnam -> Vietnamese Association in Laos: 20000 USD gift delivered 2031-05-06",
        ],
    ),
    "money beside what tests for drugs": (
        "Ngày 6/5, Bộ Công an Việt Nam trao tặng Bộ Công an Lào 15 xe mô tô, 100 bộ test ma túy và 50.000 USD.",
        ["Vietnam Ministry of Public Security -> Lao Ministry of Public Security: 50000 USD gift delivered 2031-05-06"],
    ),
    "drugs seized": (
        "Ngày 6/5, Công an hai nước bắt giữ các đối tượng, thu ma túy trị giá 9 tỷ đồng; Bộ Công an Lào thưởng ban chuyên "
        "án 100 triệu kíp.",
        [],
    ),
    "those abroad, told as folk": (
        "Bà con người Việt tại Lào luôn hướng về quê hương. Năm nay, bà con đã quyên góp 1,5 tỷ kíp giúp nhân dân Lào vùng lũ.",
        ["Vietnamese community in Laos -> people of Laos: 1500000000 LAK gift delivered 2031"],
    ),
    "folk at home": (
        "Bà con xã Na Ngoi, tỉnh Nghệ An đã quyên góp 15 triệu đồng giúp nhân dân Lào vùng lũ.",
        ["people of Nghệ An -> people of Laos: 15000000 VND gift delivered 2031-05"],
    ),
}
NEAR = {  # what stands beside a gift or is told sentences before it
    "a building's cost before who gives it": (
        "Sáng 6/5, tại Viêng Chăn, hai Chủ tịch nước đã dự lễ bàn giao Nhà Quốc hội mới của Lào. Tòa nhà cao 5 tầng, tổng "
        "mức đầu tư 111 triệu USD. Chủ tịch nước khẳng định công trình là món quà của Đảng, Nhà nước và nhân dân Việt Nam "
        "dành tặng Đảng, Nhà nước và nhân dân Lào.",
        ["Vietnam -> Laos: 111000000 USD gift completed 2031-05-06"],
    ),
    "two works, a province behind the second": (
        "Chiều 6/5, tại Viêng Chăn, Thủ tướng Việt Nam và Thủ tướng Lào khánh thành Học viện Tài chính Đông Khăm Xạng và Trường Dạy nghề huyện "
        "Nongbok, tỉnh Khăm Muộn. Học viện được đầu tư 176 tỷ đồng, trong đó vốn viện trợ không hoàn lại của Chính phủ "
        "Việt Nam là 158 tỷ đồng, vốn đối ứng của Lào 18 tỷ đồng. Trường có tổng mức đầu tư 5 triệu USD do Chính phủ Việt "
        "Nam tài trợ.",
        [
            "Vietnam -> Laos: 158000000000 VND project completed 2031-05-06",
            "Vietnam -> Khammouane: 5000000 USD project completed 2031-05-06",
        ],
    ),
    "papers exchanged are worth nothing given": (
        "Ngày 6/5, Thủ tướng Việt Nam trao tặng Chính phủ Lào 5.000 tấn gạo. Tối cùng ngày, Thủ tướng dự hội nghị, chứng "
        "kiến trao 10 văn kiện trị giá 1,2 tỷ USD.",
        [],
    ),
    "semicolons, one of them without a sum": (
        "Giai đoạn 2026-2030, Hà Nội đã giúp Viêng Chăn xây Trường Trung học Xay trị giá 50 tỷ đồng; đào tạo 200 cán bộ; "
        "tặng hệ thống giám sát giao thông trị giá 12 tỷ đồng.",
        [
            "Hà Nội -> Vientiane: 50000000000 VND project delivered 2030",
            "Hà Nội -> Vientiane: 12000000000 VND gift delivered 2030",
        ],
    ),
    "from the central budget": (
        "Ngày 6/5, Phó Thủ tướng ký quyết định hỗ trợ Lào khắc phục hậu quả bão. Cụ thể, trích 100.000 USD từ nguồn dự phòng "
        "ngân sách trung ương để viện trợ khẩn cấp cho Chính phủ Lào.",
        ["Vietnam -> Laos: 100000 USD gift delivered 2031-05-06"],
    ),
    "from the central budget, at home": (
        "Ngày 6/5, Thủ tướng trích 350 tỷ đồng từ nguồn dự phòng ngân sách trung ương hỗ trợ tỉnh Sơn La, giáp Lào.",
        [],
    ),
}
REVIEWS = {  # several works or givers told one after the other
    "renovated by a ministry, in the passive": (
        "Bệnh viện Hữu nghị 103 tại Viêng Chăn được Bộ Quốc phòng Việt Nam nâng cấp với tổng kinh phí hơn 120 tỷ đồng, hoàn "
        "thành năm 2027.",
        ["Vietnam Ministry of National Defence -> Vientiane: ~120000000000 VND project completed 2027"],
    ),
    "a promise that the next giver shares": (
        "Ngày 6/5, Đại sứ cho biết Chính phủ Lào quyết định hỗ trợ Việt Nam 100.000 USD; tỉnh Savannakhet ủng hộ tỉnh Quảng "
        "Trị 200 triệu kíp và tỉnh Khăm Muộn ủng hộ tỉnh Quảng Bình 150 triệu kíp.",
        [
            "Laos -> Vietnam: 100000 USD gift pledged 2031-05-06",
            "Savannakhet -> Quảng Trị: 200000000 LAK gift pledged 2031-05-06",
            "Khammouane -> Quảng Bình: 150000000 LAK gift pledged 2031-05-06",
        ],
    ),
    "a promise that another did not share": (
        "Ngày 6/5, tỉnh Nghệ An quyết định hỗ trợ tỉnh Xiêng Khoảng (Lào) 2 tỷ đồng, tỉnh Hà Tĩnh đã trao tỉnh Khăm Muộn 3 "
        "tỷ đồng.",
        [
            "Nghệ An -> Xieng Khouang: 2000000000 VND gift pledged 2031-05-06",
            "Hà Tĩnh -> Khammouane: 3000000000 VND gift delivered 2031-05-06",
        ],
    ),
    "relief at home behind help from Laos": (
        "Ngày 6/5, Chính phủ Lào hỗ trợ Việt Nam 100.000 USD. Chính phủ Việt Nam đã xuất cấp 6.500 tấn gạo và 500 tỷ đồng hỗ "
        "trợ 5 tỉnh miền Trung.",
        ["Laos -> Vietnam: 100000 USD gift delivered 2031-05-06"],
    ),
    "provinces of Central Laos": (
        "Ngày 6/5, Chính phủ Việt Nam đã xuất cấp 500 tỷ đồng hỗ trợ các tỉnh miền Trung Lào.",
        ["Vietnam -> Lao provinces: 500000000000 VND gift delivered 2031-05-06"],
    ),
    "aid of years is of no one work": (
        "Ngày 6/5, đoàn kiểm tra các dự án sử dụng vốn viện trợ của Việt Nam tại Lào. Dự án Trường Trung học Xay có tổng mức "
        "đầu tư 120 tỷ đồng, khởi công tháng 12/2030. Giai đoạn 2026-2030, Việt Nam dành cho Lào 3.250 tỷ đồng viện trợ không "
        "hoàn lại, trong đó bố trí 1.700 tỷ đồng cho các dự án đầu tư xây dựng.",
        [
            "Vietnam -> Laos: 120000000000 VND project signed 2030-12",
            "Vietnam -> Laos: 3250000000000 VND aid_plan pledged 2026",
            "Vietnam -> Laos: 1700000000000 VND aid_plan pledged 2026 part",
        ],
    ),
}
PLANS = {  # the year that a state's aid is for, and the day on which it is told
    "told on a day of its year": (
        "Việt Nam dành cho Lào khoản viện trợ không hoàn lại 780 tỷ đồng trong năm 2031, Bộ trưởng cho biết tại buổi làm việc "
        "chiều 6/5.",
        ["Vietnam -> Laos: 780000000000 VND aid_plan pledged 2031"],
    ),
    "agreed on for a year to come": (
        "Chiều 6/5, hai bên thống nhất năm 2032 Việt Nam viện trợ không hoàn lại cho Lào 800 tỷ đồng.",
        ["Vietnam -> Laos: 800000000000 VND aid_plan pledged 2031-05-06"],
    ),
    "signed": (
        "Chiều 6/5, hai bên ký hiệp định, theo đó năm 2031 Việt Nam viện trợ không hoàn lại cho Lào 780 tỷ đồng.",
        ["Vietnam -> Laos: 780000000000 VND aid_plan signed 2031-05-06"],
    ),
    "a journal to a journal": (
        "Ngày 6/5, Tạp chí Cộng sản tặng Tạp chí A-lun-may 10 máy tính trị giá 200 triệu đồng.",
        ["Communist Review -> Alunmay Journal: 200000000 VND gift delivered 2031-05-06"],
    ),
}
OFFICIALS = {  # a minister whose office alone is told
    "calls on a university": (
        "Ngày 5/5, Bộ trưởng Bộ Giáo dục và Đào tạo Nguyễn Kim Sơn hội đàm với Bộ trưởng Bộ Giáo dục và Thể thao Lào Phout "
        "Simmalavong. Chiều 6/5, Bộ trưởng đến thăm Đại học Quốc gia Lào, trao tặng nhà trường 50 bộ máy tính trị giá 750 "
        "triệu đồng.",
        [
            "Vietnam Ministry of Education and Training -> National University of Laos: 750000000 VND gift delivered 2031-05-06"
        ],
    ),
    "a Lao one in Vietnam": (
        "Ngày 6/5, Bộ trưởng Bộ Y tế Lào Bounfeng thăm Bệnh viện Bạch Mai. Dịp này, Bộ trưởng trao tặng bệnh viện 10.000 USD.",
        ["Lao Ministry of Health -> Bệnh viện Bạch Mai: 10000 USD gift delivered 2031-05-06"],
    ),
    "at home": (
        "Ngày 6/5, Bộ trưởng Bộ Y tế Đào Hồng Lan thăm tỉnh Điện Biên, giáp Lào. Bộ trưởng tặng Bệnh viện Đa khoa tỉnh Điện "
        "Biên 200 triệu đồng.",
        [],
    ),
    "capital of a power plant": ("Ngày 6/5, PV Power góp 40 triệu USD vào thủy điện Luang Prabang.", []),
    "into a fund": (
        "Ngày 6/5, Viettel góp 4 triệu USD vào quỹ khuyến học Lào.",
        ["Viettel -> Study Encouragement Fund: 4000000 USD gift delivered 2031-05-06"],
    ),
}
PUPILS = {  # a work for pupils is their province's, a present theirs
    "a hostel": (
        "Ngày 6/5, Vietcombank dành 2 tỷ kíp xây nhà bán trú cho học sinh tỉnh Xaysomboun.",
        ["Vietcombank -> Xaysomboun: 2000000000 LAK project delivered 2031-05-06"],
    ),
    "bicycles": (
        "Ngày 6/5, Vietcombank tặng 90 xe đạp trị giá 2 tỷ kíp cho học sinh tỉnh Xaysomboun.",
        ["Vietcombank -> Lao students: 2000000000 LAK gift delivered 2031-05-06"],
    ),
}
COSTS = {  # what a work costs, and the aid in it; works of another sort
    "the aid in a present's cost": (
        "Công viên Xay do Đảng, Nhà nước và nhân dân Việt Nam dành tặng Đảng, Nhà nước và nhân dân Lào, khởi công ngày 6/5, "
        "tổng mức đầu tư 370 tỷ đồng, trong đó vốn viện trợ không hoàn lại của Việt Nam 330 tỷ đồng.",
        ["Vietnam -> Laos: 330000000000 VND project signed 2031-05-06"],
    ),
    "a present of two parts": (
        "Ngày 6/5, Việt Nam tặng Lào gói quà trị giá 9 tỷ đồng, trong đó thiết bị y tế 6 tỷ đồng.",
        [
            "Vietnam -> Laos: 9000000000 VND gift delivered 2031-05-06",
            "Vietnam -> Laos: 6000000000 VND gift delivered 2031-05-06 part",
        ],
    ),
    "a firm's clinics behind the state's house": (
        "Ngày 6/5, Nhà Quốc hội Lào, quà tặng của Đảng, Nhà nước và nhân dân Việt Nam, với tổng mức đầu tư 112 triệu USD, "
        "được khánh thành. Công ty Coecco hỗ trợ các bản quanh mỏ 3 tỷ kíp xây đường, trạm y tế.",
        [
            "Vietnam -> Laos: 112000000 USD gift completed 2031-05-06",
            "Công ty Coecco -> Laos: 3000000000 LAK project delivered 2031-05-06",
        ],
    ),
}
CASES = (
    STAGES
    | LOANS
    | WHO
    | HANDS
    | PARTS
    | CEREMONIES
    | BUILT
    | FIGURES
    | NEAR
    | REVIEWS
    | PLANS
    | OFFICIALS
    | PUPILS
    | COSTS
)


@pytest.mark.parametrize(("text", "wanted"), CASES.values(), ids=CASES)
def test_rows(text, wanted):
    assert show(text) == wanted


TITLED = {  # headline, text
    "the headline tells who gives whom": (
        "Việt Nam tặng Lào 2 triệu USD",
        "Năm 2030, Việt Nam dành cho Lào 1.160 suất học bổng. Ngày 6/5, ông Tô Lâm công bố món quà trị giá 2 triệu USD.",
        ["Vietnam -> Laos: 2000000 USD gift pledged 2031-05-06"],
    ),
    "goods behind a list of guests that semicolons part": (
        "Bộ Công an Việt Nam trao tặng Bộ Công an Lào phương tiện",
        "Chiều 6/5, các phương tiện đã được Bộ Công an Việt Nam bàn giao tại Viêng Chăn. Dự lễ có lãnh đạo hai Bộ; Đại sứ "
        "Việt Nam tại Lào; đại diện Cục Đối ngoại; đại diện Cục Trang bị; Văn phòng Bộ; các đơn vị của thành phố. Buổi lễ "
        "trang trọng. Thứ trưởng Trần Quốc Tỏ trao tặng Bộ Công an Lào 20 xe ô tô và 30 xe mô tô.",
        ["Vietnam -> Lao Ministry of Public Security: no sum gift delivered 2031-05-06"],
    ),
    "goods behind a list of guests that are no news": (
        "Lực lượng công an hai nước họp tại Viêng Chăn",
        "Chiều 6/5, các phương tiện đã được Bộ Công an Việt Nam bàn giao tại Viêng Chăn. Dự lễ có lãnh đạo hai Bộ; Đại sứ "
        "Việt Nam tại Lào; đại diện Cục Đối ngoại; đại diện Cục Trang bị; Văn phòng Bộ; các đơn vị của thành phố. Buổi lễ "
        "trang trọng. Thứ trưởng Trần Quốc Tỏ trao tặng Bộ Công an Lào 20 xe ô tô và 30 xe mô tô.",
        [],
    ),
    "a city to a city": (
        "Hà Nội hỗ trợ Viêng Chăn 5 tỷ đồng chống dịch",
        "Chiều 6/5, tại trụ sở, lễ trao tượng trưng số tiền 5 tỷ đồng hỗ trợ công tác phòng, chống dịch đã diễn ra.",
        ["Hà Nội -> Vientiane: 5000000000 VND gift delivered 2031-05-06"],
    ),
    "the state's, though its ambassador hands it over": (
        "Lào ủng hộ đồng bào miền Trung 100.000 USD",
        "Chiều 6/5, Đại sứ Lào Sengphet Houngboungnuang đã trao số tiền 100.000 USD.",
        ["Laos -> people of Vietnam: 100000 USD gift delivered 2031-05-06"],
    ),
    "a third country's": (
        "Trung Quốc viện trợ Lào 5 triệu USD",
        "Chiều 6/5, tại lễ trao số tiền 5 triệu USD, Bộ trưởng Lào cảm ơn và nhắc đến Việt Nam.",
        [],
    ),
    "what is invested": (
        "Viettel đầu tư 100 triệu USD tại Lào",
        "Chiều 6/5, ông cho biết khoản đầu tư 100 triệu USD đã hỗ trợ phát triển viễn thông.",
        [],
    ),
    "another sum": (
        "Việt Nam tặng Lào 2 triệu USD",
        "Ngày 6/5, ông công bố món quà trị giá 3 triệu USD cho các em nhỏ Campuchia.",
        [],
    ),
}


@pytest.mark.parametrize(("title", "text", "wanted"), TITLED.values(), ids=TITLED)
def test_the_headline_tells_who_gives(title, text, wanted):
    assert show(text, title) == wanted
