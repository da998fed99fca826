"""Sums and stages of giving: what counts, who gives whom, which stage, kind and date."""

import json
from pathlib import Path

import pytest

from helpers.funding import find_funding
from helpers.language.letters import nfc, squeeze
from helpers.schema import FUNDING_KINDS, STAGES
from helpers.text import Article

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
    "what a delegation of long ago gave": (
        "Năm 2027, đoàn tỉnh Quảng Bình sang tỉnh Savannakhet (Lào). Đoàn tặng tỉnh Savannakhet 20 triệu đồng.",
        ["Quảng Bình -> Savannakhet: 20000000 VND gift delivered 2027"],
    ),
    "what was given just now, behind a year": (
        "Năm 2030, hai tỉnh Hà Tĩnh, Khammouane (Lào) ký thỏa thuận. Tỉnh Hà Tĩnh vừa hỗ trợ tỉnh bạn 2 tỷ đồng.",
        ["Hà Tĩnh -> Khammouane: 2000000000 VND gift delivered 2031-05"],
    ),
    "two works, each at its own place and with its own price": (
        "Năm 2030, tỉnh Quảng Trị bàn giao Trường Tiểu học bản La Cồ (Savannakhet) trị giá 3 tỷ đồng và trạm y tế huyện Sa Muồi (Salavan) trị giá 2 tỷ đồng.",
        [
            "Quảng Trị -> Savannakhet: 3000000000 VND project completed 2030",
            "Quảng Trị -> Salavan: 2000000000 VND gift delivered 2030",
        ],
    ),
    "in the year told before": (
        "Năm 2030, quan hệ hai tỉnh có nhiều kết quả. Trong năm, tỉnh Quảng Trị hỗ trợ tỉnh Salavan (Lào) 2 tỷ đồng.",
        ["Quảng Trị -> Salavan: 2000000000 VND gift delivered 2030"],
    ),
    "a province of a third country behind a semicolon": (
        "Ngày 6/5, tỉnh Gia Lai hỗ trợ tỉnh Champasak 2 tỷ đồng; hỗ trợ tỉnh Stung Treng (Campuchia) 1 tỷ đồng.",
        ["Gia Lai -> Champasak: 2000000000 VND gift delivered 2031-05-06"],
    ),
    "a province of a third country behind a comma": (
        "Ngày 6/5, tỉnh Gia Lai hỗ trợ tỉnh Champasak (Lào) 2 tỷ đồng, tỉnh Stung Treng (Campuchia) 1 tỷ đồng.",
        ["Gia Lai -> Champasak: 2000000000 VND gift delivered 2031-05-06"],
    ),
    "tỉnh is the province whose office is the source": (
        "Huyện Tà Veng, tỉnh Ratanakiri (Campuchia), giáp Lào.\nTheo Sở Ngoại vụ Kon Tum, ngày 6/5, tỉnh đã hỗ trợ tỉnh Attapeu 3 tỷ đồng.",
        ["Kon Tum -> Attapeu: 3000000000 VND gift delivered 2031-05-06"],
    ),
    "workers who came home": (
        "Ngày 6/5, tỉnh Kon Tum trao tỉnh Attapeu (Lào) 2 tỷ đồng. Tỉnh cũng hỗ trợ mỗi công nhân 1 triệu đồng.",
        ["Kon Tum -> Attapeu: 2000000000 VND gift delivered 2031-05-06"],
    ),
    "an agency that gives": (
        "Ngày 6/5, Thông tấn xã Việt Nam (TTXVN) tặng Thông tấn xã Lào (KPL) 10 máy ảnh trị giá 300 triệu đồng.",
        ["Vietnam News Agency -> Lao News Agency: 300000000 VND gift delivered 2031-05-06"],
    ),
    "the poor across the border": (
        "Ngày 6/5, Đồn Biên phòng Tam Quang sang bản Na Xay, tỉnh Hủa Phăn (Lào), trao 20 con bò giống trị giá 250 triệu đồng cho hộ nghèo.",
        ["Vietnam People's Army -> Houaphanh: 250000000 VND gift delivered 2031-05-06"],
    ),
    "three provinces, whose receivers the last clause tells": (
        "Chiều 6/5, tỉnh Thừa Thiên Huế ủng hộ 1 tỷ đồng; TP Đà Nẵng ủng hộ 2 tỷ đồng; tỉnh Quảng Nam ủng hộ 500 triệu đồng cho nhân dân tỉnh Attapeu bị vỡ đập.",
        [
            "Thừa Thiên Huế -> people of Attapeu: 1000000000 VND gift delivered 2031-05-06",
            "Đà Nẵng -> people of Attapeu: 2000000000 VND gift delivered 2031-05-06",
            "Quảng Nam -> people of Attapeu: 500000000 VND gift delivered 2031-05-06",
        ],
    ),
    "emergency aid is of one occasion": (
        "Ngày 6/5, Chính phủ Việt Nam quyết định viện trợ khẩn cấp không hoàn lại cho Lào 200.000 USD.",
        ["Vietnam -> Laos: 200000 USD gift pledged 2031-05-06"],
    ),
    "firms of a delegation help a fund of the friends' province": (
        "Ngày 6/5, tỉnh Vĩnh Phúc trao tặng tỉnh Luông Nậm Thà 3 tỷ đồng mua thiết bị; các doanh nghiệp trong đoàn ủng hộ quỹ khuyến học của tỉnh bạn 500 triệu đồng.",
        [
            "Vĩnh Phúc -> Luang Namtha: 3000000000 VND gift delivered 2031-05-06",
            "Vĩnh Phúc -> Luang Namtha: 500000000 VND gift delivered 2031-05-06",
        ],
    ),
    "an association together with a firm": (
        "Ngày 6/5, Hội Hữu nghị Việt Nam - Lào tỉnh Hà Tĩnh phối hợp Công ty Dược Sao Mai trao tặng Sở Y tế tỉnh Bôlykhămxay lô thuốc trị giá 65 triệu đồng.",
        ["Vietnam-Laos Friendship Association of Hà Tĩnh -> Bolikhamxay: 65000000 VND gift delivered 2031-05-06"],
    ),
    "an association visited behind a semicolon": (
        "Ngày 6/5, đoàn tỉnh Điện Biên trao tặng tỉnh Luông Pha Băng 100 triệu đồng; thăm, tặng quà Tổng Lãnh sự quán Việt Nam tại Luông Pha Băng 30 triệu đồng, Hội người Việt Nam tỉnh Luông Pha Băng 20 triệu đồng.",
        [
            "Điện Biên -> Luang Prabang: 100000000 VND gift delivered 2031-05-06",
            "Điện Biên -> Vietnamese Association in Luang Prabang: 20000000 VND gift delivered 2031-05-06",
        ],
    ),
    "a school of one province among works for several": (
        "Những năm qua, tỉnh Kon Tum đã giúp các tỉnh Nam Lào xây dựng nhiều công trình như Trường THPT nội trú tỉnh Attapeu trị giá 22 tỷ đồng.",
        ["Kon Tum -> Attapeu: 22000000000 VND project delivered 2031"],
    ),
    "a front that appeals, told twice by its province's unit": (
        "Sáng 6/5, tại thành phố Kon Tum, tỉnh Kon Tum trao tỉnh Attapeu 900 triệu đồng, tỉnh Sê Kông 700 triệu đồng. Bà Y Hồng, Phó Chủ tịch Ủy ban MTTQ tỉnh, cho biết Ban Thường trực Ủy ban MTTQ tỉnh đã phát động quyên góp; đến nay đã tiếp nhận 1,6 tỷ đồng.",
        [
            "Kon Tum -> Attapeu: 900000000 VND gift delivered 2031-05-06",
            "Kon Tum -> Sekong: 700000000 VND gift delivered 2031-05-06",
        ],
    ),
    "a command and police of the friends' province": (
        "Ngày 6/5, tỉnh Bắc Ninh tặng tỉnh Luang Prabang 1 tỷ đồng, Bộ CHQS tỉnh trao tặng Bộ CHQS tỉnh bạn 100 triệu đồng, Công an tỉnh tặng Công an tỉnh bạn 90 triệu đồng.",
        [
            "Bắc Ninh -> Luang Prabang: 1000000000 VND gift delivered 2031-05-06",
            "Vietnam People's Army -> Lao People's Army: 100000000 VND gift delivered 2031-05-06",
            "Bắc Ninh -> Luang Prabang: 90000000 VND gift delivered 2031-05-06",
        ],
    ),
    "a ministry of the friends": (
        "Ngày 6/5, Bộ Y tế Việt Nam tặng Bộ Y tế bạn 90.000 USD.",
        ["Vietnam Ministry of Health -> Lao Ministry of Health: 90000 USD gift delivered 2031-05-06"],
    ),
    "a pagoda where it gives to countrymen and people of Laos": (
        "Ngày 6/5, tại chùa Phật Tích ở Viêng Chăn, nhà chùa trao 150 suất quà trị giá 30 triệu kíp cho bà con người Việt và người Lào nghèo.",
        ["Phật Tích Pagoda -> Vietnamese community in Laos;people of Laos: 30000000 LAK gift delivered 2031-05-06"],
    ),
    "a school called after unity is not agreed on": (
        "Ngày 6/5, tỉnh Phú Yên tặng Trường Tiểu học Hữu nghị Lào - Việt Nam Thống Nhất ở tỉnh Savannakhet 20 triệu đồng.",
        ["Phú Yên -> Savannakhet: 20000000 VND gift delivered 2031-05-06"],
    ),
    "what a guest's parliament buys for itself is no price of the guest house": (
        "Ngày 6/5, Việt Nam bàn giao Nhà khách Sao Mai tại Viêng Chăn. Quốc hội Lào cũng đã dành 300.000 USD mua sắm nội thất.",
        ["Vietnam -> Laos: no sum project completed 2031-05-06"],
    ),
    "a present still being built, which a guest looks at": (
        "Sáng 6/5, tại Viêng Chăn, Chủ tịch Quốc hội thăm công trình xây dựng Nhà Văn hóa Lào, quà tặng của Đảng, Nhà nước và nhân dân "
        "Việt Nam dành cho Đảng, Nhà nước và nhân dân Lào.",
        ["Vietnam -> Laos: no sum gift signed 2031-05"],
    ),
    "a present under way beside aid that has a sum": (
        "Ngày 6/5, hai bên hội đàm tại Hà Nội. Việt Nam viện trợ không hoàn lại cho Lào 900 tỷ đồng trong năm 2031. Công trình Nhà "
        "Văn hóa Lào, món quà của Đảng, Nhà nước và nhân dân Việt Nam, đang được thi công ở Viêng Chăn.",
        ["Vietnam -> Laos: 900000000000 VND aid_plan pledged 2031", "Vietnam -> Laos: no sum gift signed 2031-05"],
    ),
    "a present that its builders collect money beside": (
        "Ngày 6/5, Đại sứ quán Việt Nam tại Lào trao 2.000 USD giúp người dân tỉnh Salavan. Cùng dự có Công ty Sao Hôm, đơn vị thi công "
        "Dự án xây trụ sở Học viện Sao Mai, quà tặng của Bộ Công an Việt Nam cho Bộ Công an Lào.",
        [
            "Vietnamese Embassy in Laos -> Salavan: 2000 USD gift delivered 2031-05-06",
            "Vietnam Ministry of Public Security -> Lao Ministry of Public Security: no sum gift signed 2031-05",
        ],
    ),
    "two works handed over months ago, each in a province": (
        "Ngày 6/5, Chủ tịch nước tiếp Đại sứ Lào tại Hà Nội. Hai bên trao đổi hợp tác. Tháng 1 vừa qua, Chính phủ Việt Nam đã bàn "
        "giao cho Lào Trường Sao Mai tại tỉnh Houaphanh và Bệnh viện Hữu nghị Sao Hôm tại tỉnh Xiengkhuang.",
        [
            "Vietnam -> Houaphanh: no sum project completed 2031-01",
            "Vietnam -> Xieng Khouang: no sum project completed 2031-01",
        ],
    ),
    "money promised for a monument, without its sum": (
        "Ngày 6/5, đoàn Lào làm việc tại Hà Nội. Dịp này, Chính phủ Việt Nam sẽ trao kinh phí hỗ trợ tỉnh Champasak tôn tạo Tượng đài "
        "Sao Mai.",
        ["Vietnam -> Champasak: no sum project pledged 2031-05-06"],
    ),
    "a school that is told with its cost before, and handed over in the passive": (
        "Ngôi trường cao 2 tầng, tổng kinh phí đầu tư hơn 5 tỷ đồng. Báo Lào ra ngày 6/5 cho biết một trường trung học vừa được chính "
        "quyền tỉnh Thái Bình bàn giao cho chính quyền tỉnh Xayaboury.",
        ["Thái Bình -> Xayaboury: ~5000000000 VND project completed 2031-05"],
    ),
    "a school handed over to a province whose region is told": (
        "Ngôi trường cao 2 tầng, tổng kinh phí 5 tỷ đồng. Ngày 6/5, tỉnh Thái Bình bàn giao cho tỉnh Xayaboury, Bắc Lào một trường trung "
        "học.",
        ["Thái Bình -> Xayaboury: 5000000000 VND project completed 2031-05-06"],
    ),
    "thanks for a school whose cost was told before": (
        "Trường học có tổng kinh phí 2 tỷ kíp. Tại lễ khánh thành ngày 6/5, Phó Tỉnh trưởng Salavan cảm ơn tỉnh Quảng Trị đã tặng ngôi "
        "trường này.",
        ["Quảng Trị -> Salavan: 2000000000 LAK project completed 2031-05-06"],
    ),
    "what a work costs, told behind other gifts": (
        "Ngày 6/5, Trường Sao Mai, món quà của Việt Nam tặng tỉnh Sekong, được khánh thành. Cùng ngày, Huế giúp Sekong đào tạo cán bộ. Đà "
        "Nẵng tặng Attapeu 3 tỷ đồng. Trường hoàn thành sau một năm, tổng mức đầu tư 23 tỷ đồng.",
        [
            "Đà Nẵng -> Attapeu: 3000000000 VND gift delivered 2031-05-06",
            "Vietnam -> Sekong: 23000000000 VND gift completed 2031-05-06",
        ],
    ),
    "what presents are worth, told some sentences behind": (
        "Ngày 6/5, Bộ đội Biên phòng tỉnh Quảng Nam trao 300 suất quà cho người dân tỉnh Sekong. Quà gồm gạo và mì. Mỗi suất đủ dùng một "
        "tháng. Tổng giá trị quà trao là 150 triệu đồng.",
        ["Vietnam People's Army -> Sekong: 150000000 VND gift delivered 2031-05-06"],
    ),
    "a city told by its kind alone, which gives, and a school before it": (
        "Đà Nẵng luôn giúp bạn. Ngày 6/5, thành phố tặng tỉnh Sekong 9 tỷ đồng. Trường Tiểu học Sao Mai tại tỉnh Champasak được nâng cấp "
        "bằng 7 tỷ đồng do thành phố tặng tỉnh Champasak.",
        [
            "Đà Nẵng -> Sekong: 9000000000 VND gift delivered 2031-05-06",
            "Đà Nẵng -> Champasak: 7000000000 VND gift delivered 2031-05-06",
        ],
    ),
    "thousands of books, handed over behind what was agreed": (
        "Ngày 6/5, hai Bộ trưởng hội đàm tại Viêng Chăn.\nHai bên bàn về đào tạo.\nHai bên ký biên bản.\nHai bên nhất trí trao đổi "
        "đoàn.\nDịp này, Việt Nam bàn giao cho Bộ Giáo dục và Thể thao Lào 12.500 cuốn sách tiếng Việt.",
        ["Vietnam -> Lao Ministry of Education and Sports: no sum gift delivered 2031-05-06"],
    ),
    "a delegation that is named by its province receives": (
        "Ngày 6/5, tỉnh Sơn La trao cho đoàn tỉnh Houaphanh 20 bộ máy tính (mỗi bộ 12 triệu đồng). Tỉnh Lai Châu tặng đoàn đại biểu tỉnh "
        "Luang Namtha 90 triệu đồng.",
        [
            "Sơn La -> Houaphanh: 240000000 VND gift delivered 2031-05-06",
            "Lai Châu -> Luang Namtha: 90000000 VND gift delivered 2031-05-06",
        ],
    ),
    "a delegation that came, told by its kind alone, receives": (
        "Ngày 6/5, đoàn tỉnh Attapeu thăm tỉnh Kon Tum. Tỉnh Kon Tum tặng đoàn 90 triệu đồng.",
        ["Kon Tum -> Attapeu: 90000000 VND gift delivered 2031-05-06"],
    ),
    "cash that each parcel holds, told before what all are worth": (
        "Ngày 6/5, thành phố Huế trao người dân tỉnh Salavan những phần quà gồm 500.000 đồng tiền mặt, 500 mũ bảo hiểm, sữa và thuốc với "
        "tổng trị giá 385 triệu đồng. Tỉnh Nghệ An trao người dân tỉnh Xiengkhuang 600 suất quà, mỗi suất gồm chăn và 200.000 đồng, tổng "
        "trị giá 250 triệu đồng.",
        [
            "Huế -> Salavan: 385000000 VND gift delivered 2031-05-06",
            "Nghệ An -> Xieng Khouang: 250000000 VND gift delivered 2031-05-06",
        ],
    ),
    "cash and goods, each of which has its sum": (
        "Ngày 6/5, thành phố Huế tặng tỉnh Salavan 200 triệu đồng và thuốc trị giá 90 triệu đồng.",
        [
            "Huế -> Salavan: 200000000 VND gift delivered 2031-05-06",
            "Huế -> Salavan: 90000000 VND gift delivered 2031-05-06",
        ],
    ),
    "what a journey costs on which something was given": (
        "Ngày 6/5, thành phố Huế tặng người dân tỉnh Salavan 300 triệu đồng. Tổng kinh phí của chuyến công tác là 785 triệu đồng.",
        ["Huế -> Salavan: 300000000 VND gift delivered 2031-05-06"],
    ),
    "aid of a plan and, behind a semicolon, of a year that is compared with another": (
        "Hằng năm, Việt Nam dành cho Lào viện trợ không hoàn lại (giai đoạn 2026-2030 là 3.250 tỷ đồng); năm 2029 là 707 tỷ "
        "đồng, tăng 18% so với năm 2028.",
        [
            "Vietnam -> Laos: 3250000000000 VND aid_plan pledged 2026",
            "Vietnam -> Laos: 707000000000 VND aid_plan pledged 2029",
        ],
    ),
    "millions of masks are no sum": (
        "Ngày 6/5, Bộ Y tế Lào trao tặng Bộ Y tế Việt Nam 1 triệu khẩu trang và 50 tấn gạo.",
        ["Lao Ministry of Health -> Vietnam Ministry of Health: no sum gift delivered 2031-05-06"],
    ),
    "households of a commune and of a village across the border": (
        "Ngày 6/5, BĐBP tỉnh Quảng Trị trao quà trị giá 90 triệu đồng cho nhân dân xã Ba Tầng, huyện Hướng Hóa và bản Pa Roi, huyện Nòong, tỉnh Savannakhet.",
        ["Vietnam People's Army -> Savannakhet: 90000000 VND gift delivered 2031-05-06"],
    ),
    "a border post of Vietnam gives to households on both sides": (
        "Ngày 6/5, Đồn Biên phòng Na Ngoi trao 12 con bò giống trị giá 180 triệu đồng cho 12 hộ nghèo xã Na Ngoi, huyện Kỳ Sơn và bản Phà Nọi, huyện Mường Mộc, tỉnh Xiêng Khoảng (Lào).",
        ["Vietnam People's Army -> Xieng Khouang: 180000000 VND gift delivered 2031-05-06"],
    ),
    "a border guard of Laos, by its country": (
        "Ngày 6/5, Bộ đội Biên phòng Lào tặng tỉnh Nghệ An 20 triệu kíp.",
        ["Lao People's Army -> Nghệ An: 20000000 LAK gift delivered 2031-05-06"],
    ),
    "a delegation that called on an association before it gave": (
        "Ngày 6/5, đoàn công tác tỉnh Phú Yên làm việc với tỉnh Champasak. Đoàn đã đến thăm Hội người Việt Nam tỉnh Champasak. Tại đây, đoàn đã tặng Hội 50 triệu đồng.",
        ["Phú Yên -> Vietnamese Association in Champasak: 50000000 VND gift delivered 2031-05-06"],
    ),
    "an ambassador on behalf of his government helps his host's country": (
        "Ngày 6/5, tại Hà Nội, thay mặt Chính phủ Lào, Đại sứ Khamphao Ernthavanh đã trao tượng trưng khoản hỗ trợ 100.000 USD giúp Việt Nam khắc phục hậu quả bão cho Thứ trưởng Ngoại giao Hà Kim Ngọc.",
        ["Laos -> Vietnam: 100000 USD gift delivered 2031-05-06"],
    ),
    "a friendship association of Laos by its short name": (
        "Ngày 6/5, Hội Hữu nghị Lào - Việt tỉnh Savannakhet gửi tặng Quảng Trị 60 triệu kíp.",
        ["Laos-Vietnam Friendship Association of Savannakhet -> Quảng Trị: 60000000 LAK gift delivered 2031-05-06"],
    ),
    "givers told short, one of whom is called after investment": (
        "Ngày 6/5, Bộ Y tế Lào tiếp nhận ủng hộ. Công ty Sao Mai ủng hộ Bộ 20 triệu kíp, LaoVietBank 30 triệu kíp và Hội Doanh nghiệp Việt Nam hợp tác và đầu tư tại Lào 25 triệu kíp.",
        [
            "Công ty Sao Mai -> Lao Ministry of Health: 20000000 LAK gift delivered 2031-05-06",
            "LaoVietBank -> Lao Ministry of Health: 30000000 LAK gift delivered 2031-05-06",
            "Vietnamese companies in Laos -> Laos: 25000000 LAK gift delivered 2031-05-06",
        ],
    ),
    "a firm with its group in brackets, and a firm of a number": (
        "Ngày 6/5, Công ty Sao Mai (Tập đoàn Xuân Thịnh) trao tặng Bộ Y tế Lào 50 triệu kíp, Công ty 384 tặng 10 triệu kíp.",
        [
            "Công ty Sao Mai -> Lao Ministry of Health: 50000000 LAK gift delivered 2031-05-06",
            "Công ty 384 -> Lao Ministry of Health: 10000000 LAK gift delivered 2031-05-06",
        ],
    ),
    "a firm that extracts and processes": (
        "Ngày 6/5, Công ty TNHH Khai thác và chế biến khoáng sản Tây Sơn tặng tỉnh Oudomxay 50 triệu kíp.",
        ["Công ty TNHH Khai thác và chế biến khoáng sản Tây Sơn -> Oudomxay: 50000000 LAK gift delivered 2031-05-06"],
    ),
    "women of a province's police, their neighbours' and their children": (
        "Ngày 6/5, Hội Phụ nữ Công an tỉnh Hà Tĩnh tặng Hội Phụ nữ Công an tỉnh Bôlykhămxay 20 triệu đồng; tặng 30 suất quà, trị giá 15 triệu đồng, cho con em cán bộ, chiến sĩ Công an bạn.",
        [
            "Hà Tĩnh -> Bolikhamxay: 20000000 VND gift delivered 2031-05-06",
            "Hà Tĩnh -> Bolikhamxay: 15000000 VND gift delivered 2031-05-06",
        ],
    ),
    "a hospital at the beginning of its sentence": (
        "Bệnh viện Hữu nghị Việt Nam - Cuba Đồng Hới trao tặng Bệnh viện tỉnh Khăm Muộn một máy siêu âm trị giá 800 triệu đồng.",
        ["Bệnh viện Hữu nghị Việt Nam - Cuba Đồng Hới -> Khammouane hospital: 800000000 VND gift delivered 2031-05"],
    ),
    "two sums that an appeal brought in": (
        "Ngày 6/5, Đại sứ quán Việt Nam tại Lào tổ chức lễ quyên góp ủng hộ nhân dân các tỉnh Nam Lào bị lũ lụt. Chỉ sau 2 giờ phát động, buổi lễ đã thu được hơn 210 triệu kíp và 5.600 USD.",
        [
            "Vietnamese Embassy in Laos -> people of Laos: ~210000000 LAK gift pledged 2031-05-06",
            "Vietnamese Embassy in Laos -> people of Laos: 5600 USD gift pledged 2031-05-06",
        ],
    ),
    "a numbered company and the villagers beside it": (
        "Ngày 6/5, tỉnh Sơn La tặng Đại đội 212 và nhân dân bản Na Cáy, tỉnh Hủa Phăn 30 triệu đồng.",
        ["Sơn La -> Lao People's Army;Houaphanh: 30000000 VND gift delivered 2031-05-06"],
    ),
    "armed forces and people of a province": (
        "Ngày 6/5, Đồn Biên phòng Thanh tặng lực lượng vũ trang và nhân dân tỉnh Savannakhet gạo, muối trị giá 14 triệu đồng.",
        ["Vietnam People's Army -> Lao People's Army;Savannakhet: 14000000 VND gift delivered 2031-05-06"],
    ),
    "the units that the sentence before named": (
        "Ngày 6/5, BĐBP tỉnh Sơn La gặp gỡ Đại đội Biên phòng 251 của Lào tại cột mốc 100. Đơn vị đã trao cho các đơn vị bạn vật tư y tế trị giá 120 triệu đồng.",
        ["Vietnam People's Army -> Lao People's Army: 120000000 VND gift delivered 2031-05-06"],
    ),
    "at a mark in a commune of its district, and a numbered company of the border": (
        "Ngày 6/5, tại mốc 171, xã Mỹ Lý, huyện Kỳ Sơn, Đồn Biên phòng Mỹ Lý tặng Đại đội 221 bảo vệ biên giới tỉnh Xiêng Khoảng 500 kg gạo, trị giá 12 triệu đồng.",
        ["Vietnam People's Army -> Lao People's Army: 12000000 VND gift delivered 2031-05-06"],
    ),
    "the friends gave": (
        "Đại sứ Lào vừa đến thăm Hà Nội. Ngày 6/5, bạn cũng đã tặng đồng bào vùng lũ 40.000 USD.",
        ["Laos -> people of Vietnam: 40000 USD gift delivered 2031-05-06"],
    ),
    "the friends' province gave": (
        "Ngày 6/5, đoàn công tác của tỉnh Luông Pha Băng thăm tỉnh Điện Biên. Tại buổi làm việc, tỉnh bạn trao tặng tỉnh Điện Biên 150 triệu kíp.",
        ["Luang Prabang -> Điện Biên: 150000000 LAK gift delivered 2031-05-06"],
    ),
    "the friends who ask give nothing": (
        "Ngày 6/5, phía bạn mong muốn Việt Nam hỗ trợ 20.000 USD mua thiết bị.",
        [],
    ),
    "sums of several givers before the verb": (
        "Ngày 6/5, 15 nghìn USD của tỉnh Savannakhet và 42 triệu đồng của Đại sứ quán Lào được gửi tới tỉnh Quảng Bình.",
        [
            "Savannakhet -> Quảng Bình: 15000 USD gift delivered 2031-05-06",
            "Lao Embassy in Vietnam -> Quảng Bình: 42000000 VND gift delivered 2031-05-06",
        ],
    ),
    "those two provinces, told as seats of one body": (
        "Ngày 6/5, Bộ Chỉ huy Quân sự tỉnh Bình Định phối hợp với Bộ Chỉ huy Quân sự các tỉnh Attapeu, Champasak trao vật tư y tế, tổng trị giá 500 triệu đồng, cho hai tỉnh này.",
        ["Vietnam People's Army -> Attapeu;Champasak: 500000000 VND gift delivered 2031-05-06"],
    ),
    "what each parcel holds": (
        "Ngày 6/5, tỉnh Sơn La trao tỉnh Houaphanh 100 suất quà (mỗi suất gồm 700 nghìn đồng tiền mặt và 300 nghìn đồng tiền hàng).",
        [
            "Sơn La -> Houaphanh: 70000000 VND gift delivered 2031-05-06",
            "Sơn La -> Houaphanh: 30000000 VND gift delivered 2031-05-06",
        ],
    ),
    "monks of a province give to monks of Laos": (
        "Ngày 6/5, Đại đức Thích Nguyên Hạnh đã thay mặt Ban Từ thiện – Xã hội Phật giáo tỉnh Đồng Nai cúng dường chư Tăng tại Văn phòng Trung ương Liên minh Phật giáo Lào 3 tấn gạo, trị giá 60 triệu đồng.",
        ["Đồng Nai -> Lao Buddhist Fellowship Organisation: 60000000 VND gift delivered 2031-05-06"],
    ),
    "monks help at home": (
        "Ngày 6/5, Ban Trị sự GHPGVN tỉnh Hà Tĩnh trao 300 suất quà trị giá 150 triệu đồng cho hộ nghèo các xã biên giới giáp Lào.",
        [],
    ),
    "a hospital that a hospital of the other side equips": (
        "Ngày 6/5, Bệnh viện Hữu nghị Việt Nam - Cuba Đồng Hới trao tặng Bệnh viện tỉnh Khăm Muộn một máy siêu âm trị giá 800 triệu đồng.",
        ["Bệnh viện Hữu nghị Việt Nam - Cuba Đồng Hới -> Khammouane hospital: 800000000 VND gift delivered 2031-05-06"],
    ),
    "a school with a Lao place in its name": (
        "Ngày 6/5, Trường Cao đẳng Y tế Thanh Hóa trao tặng Trường Trung cấp Y tế Hủa Phăn mô hình giảng dạy trị giá 90 triệu đồng.",
        ["Thanh Hóa Medical College -> Houaphanh: 90000000 VND gift delivered 2031-05-06"],
    ),
    "the fund for the poor of Laos": (
        "Ngày 6/5, Ngân hàng SHB trao 1 tỷ kíp ủng hộ Quỹ vì người nghèo Lào.",
        ["SHB -> Fund for the Poor: 1000000000 LAK gift delivered 2031-05-06"],
    ),
    "the fund for the poor at home": (
        "Ngày 6/5, Ngân hàng SHB trao 1 tỷ đồng ủng hộ Quỹ vì người nghèo tỉnh Sơn La.",
        [],
    ),
    "a firm of no list between two givers of Laos": (
        "Ngày 6/5, tại buổi lễ ủng hộ nhân dân Việt Nam, Ngân hàng Phát triển Lào trao 200 triệu kíp, Tập đoàn Phongsubsin trao 500 triệu kíp và tỉnh Savannakhet trao 5.000 USD.",
        [
            "Lao Development Bank -> Vietnam: 200000000 LAK gift delivered 2031-05-06",
            "Tập đoàn Phongsubsin -> Vietnam: 500000000 LAK gift delivered 2031-05-06",
            "Savannakhet -> Vietnam: 5000 USD gift delivered 2031-05-06",
        ],
    ),
    "what all gave by now is not the last giver's": (
        "Ngày 6/5, Bộ Quốc phòng Lào tặng Việt Nam 50.000 USD. Tính đến chiều 6/5, Ban Vận động cứu trợ Trung ương đã tiếp nhận hơn 1.500 tỷ đồng.",
        ["Lao Ministry of National Defence -> Vietnam: 50000 USD gift delivered 2031-05-06"],
    ),
    "a steering committee of the province, then the bank's branch and the people there": (
        "Ngày 6/5, Hội người Việt Nam tỉnh Khăm Muộn đã trao 40 triệu kíp cho Ban Chỉ đạo phòng, chống dịch tỉnh. Bà con còn góp 12 triệu kíp tặng tỉnh. Cùng ngày, Ngân hàng Lào Việt trao tặng Sở Y tế tỉnh 50 triệu kíp.",
        [
            "Vietnamese Association in Khammouane -> Khammouane: 40000000 LAK gift delivered 2031-05-06",
            "Vietnamese Association in Khammouane -> Khammouane: 12000000 LAK gift delivered 2031-05-06",
            "LaoVietBank -> Khammouane: 50000000 LAK gift delivered 2031-05-06",
        ],
    ),
    "villagers behind a semicolon, and a health check for them": (
        "Ngày 6/5, đoàn công tác tỉnh Quảng Nam thăm tỉnh Sê Kông. Đoàn tặng tỉnh 90 triệu đồng; tặng nhân dân bản Đắc Ba 50 suất quà, mỗi suất trị giá 400.000 đồng; khám bệnh, cấp thuốc cho nhân dân huyện Kà Lừm với tổng số tiền 30 triệu đồng.",
        [
            "Quảng Nam -> Sekong: 90000000 VND gift delivered 2031-05-06",
            "Quảng Nam -> Sekong: 20000000 VND gift delivered 2031-05-06",
            "Quảng Nam -> Sekong: 30000000 VND gift delivered 2031-05-06",
        ],
    ),
    "a province that acts at a gate of its own": (
        "Ngày 6/5, tại cửa khẩu quốc tế Cha Lo, tỉnh Quảng Bình vừa trao cho tỉnh Khăm Muộn (Lào) thuốc men trị giá 900 triệu đồng.",
        ["Quảng Bình -> Khammouane: 900000000 VND gift delivered 2031-05-06"],
    ),
    "money of a province builds a post, in the passive": (
        "Bằng nguồn vốn 4 tỷ đồng của tỉnh Nghệ An, trạm y tế huyện Kham, tỉnh Xiêng Khoảng đã được xây dựng, bàn giao ngày 6/5.",
        ["Nghệ An -> Xieng Khouang: 4000000000 VND project completed 2031-05-06"],
    ),
    "a province that acts in a district of its own": (
        "Sáng 6/5, tại cột mốc 139, huyện Sốp Cộp, tỉnh Sơn La tổ chức lễ trao 2 tỷ đồng hỗ trợ tỉnh Luang Prabang.",
        ["Sơn La -> Luang Prabang: 2000000000 VND gift delivered 2031-05-06"],
    ),
    "a gate's province is only where, and another gives": (
        "Ngày 6/5, tại cửa khẩu Bờ Y, tỉnh Kon Tum, tỉnh Gia Lai trao tỉnh Attapeu 700 triệu đồng.",
        ["Gia Lai -> Attapeu: 700000000 VND gift delivered 2031-05-06"],
    ),
    "a village called like a gate": (
        "Ngày 6/5, Đồn BPCK quốc tế La Lay tặng 12 con dê trị giá 40 triệu đồng cho các hộ nghèo ở bản La Lay, huyện Samuoi, "
        "tỉnh Salavan.",
        ["Vietnam People's Army -> Salavan: 40000000 VND gift delivered 2031-05-06"],
    ),
    "so many units of two provinces, so much each": (
        "Ngày 6/5, BĐBP tỉnh Nghệ An tặng 4 đại đội biên phòng tỉnh Xiêng Khoảng và Houaphanh, mỗi đại đội 15 triệu đồng.",
        ["Vietnam People's Army -> Lao People's Army: 60000000 VND gift delivered 2031-05-06"],
    ),
    "with so much, a province helps to repair": (
        "Ngày 6/5, lãnh đạo hai tỉnh gặp nhau. Với số tiền 350 triệu đồng, tỉnh Phú Thọ đã hỗ trợ tỉnh Luang Namtha sửa chữa trạm y tế.",
        ["Phú Thọ -> Luang Namtha: 350000000 VND project delivered 2031-05-06"],
    ),
    "what a railway costs is not what is given": (
        "Ngày 6/5, tuyến đường sắt có tổng mức đầu tư 5 tỷ USD, Việt Nam hỗ trợ Lào nghiên cứu khả thi.",
        [],
    ),
    "an academy that is itself what is handed over": (
        "Ngày 6/5, Việt Nam chính thức bàn giao Học viện Kiểm toán Lào có tổng trị giá hơn 19 triệu USD. Đây là quà tặng của Đảng, "
        "Nhà nước Việt Nam.",
        ["Vietnam -> Laos: ~19000000 USD gift completed 2031-05-06"],
    ),
    "a work given to the state by its name, told after it": (
        "Ngày 6/5, tại tỉnh Salavan (Lào) khởi công Bệnh viện huyện Taoi. Đây là quà của Đảng, Nhà nước và nhân dân Việt Nam tặng Đảng, "
        "Nhà nước và nhân dân Lào.",
        ["Vietnam -> Laos: no sum gift signed 2031-05-06"],
    ),
    "a school by its Lao town alone": (
        "Ngày 6/5, Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam (TKV) tài trợ 9 tỷ đồng xây dựng Trường THPT Thakhek.",
        ["Vinacomin -> Khammouane: 9000000000 VND project delivered 2031-05-06"],
    ),
    "two firms, the first with its short name": (
        "Ngày 6/5, Tổng Công ty Thăm dò Khai thác Dầu khí (PVEP) và Công ty CP Điện Việt Lào trao 400 triệu kíp cho tỉnh Attapeu.",
        [
            "PVEP;Vietnam-Laos energy investment and development company -> Attapeu: 400000000 LAK gift delivered 2031-05-06"
        ],
    ),
    "aid received in a year": (
        "Lào đã nhận được hơn 790 tỷ đồng viện trợ từ Việt Nam trong năm 2030 cho các dự án hợp tác.",
        ["Vietnam -> Laos: ~790000000000 VND aid_plan delivered 2030"],
    ),
    "aid of the whole cost": (
        "Chính phủ Việt Nam viện trợ 100% vốn cho dự án tôn tạo Khu di tích Sao Mai tại huyện Nongbok, tỉnh Khammouane, tổng mức đầu tư "
        "47 tỷ đồng, khởi công ngày 6/5.",
        ["Vietnam -> Khammouane: 47000000000 VND project signed 2031-05-06"],
    ),
    "a road opened to traffic": (
        "Tuyến đường Sốp Nao dài 18 km do tỉnh Sơn La giúp tỉnh Houaphanh xây dựng, tổng kinh phí 45 tỷ đồng, đã thông xe ngày 6/5.",
        ["Sơn La -> Houaphanh: 45000000000 VND project completed 2031-05-06"],
    ),
    "unions, and a seat for the Lao one": (
        "Ngày 6/5, Tổng Liên đoàn Lao động Việt Nam hỗ trợ Trung ương Liên hiệp Công đoàn Lào xây dựng trụ sở với kinh phí 25 tỷ đồng.",
        [
            "Vietnam General Confederation of Labour -> Lao Federation of Trade Unions: 25000000000 VND project delivered 2031-05-06"
        ],
    ),
    "a bank for the poor": (
        "Ngày 6/5, Ngân hàng Chính sách xã hội Việt Nam tặng Ngân hàng Chính sách Lào phần mềm trị giá 11,9 tỷ đồng.",
        ["Vietnam Bank for Social Policies -> Nayoby Bank: 11900000000 VND gift delivered 2031-05-06"],
    ),
    "a plan of years and one of them, behind a semicolon": (
        "Giai đoạn 2026-2030, Việt Nam dành cho Lào 3.700 tỷ đồng viện trợ không hoàn lại, tăng 17% so với giai đoạn trước; riêng "
        "năm 2029 là 760 tỷ đồng.",
        [
            "Vietnam -> Laos: 3700000000000 VND aid_plan pledged 2026",
            "Vietnam -> Laos: 760000000000 VND aid_plan pledged 2029 part",
        ],
    ),
    "parts of a year's aid, one for projects of investment": (
        "Tổng vốn viện trợ của Việt Nam cho Lào năm 2031 là 720 tỷ đồng, trong đó đào tạo 330 tỷ đồng, các dự án đầu tư 390 tỷ đồng.",
        [
            "Vietnam -> Laos: 720000000000 VND aid_plan pledged 2031",
            "Vietnam -> Laos: 330000000000 VND aid_plan pledged 2031 part",
            "Vietnam -> Laos: 390000000000 VND aid_plan pledged 2031 part",
        ],
    ),
    "aid by a plan of two states, told behind its signing": (
        "Ngày 6/5, hai Bộ trưởng ký Thỏa thuận về Kế hoạch hợp tác năm 2031 giữa hai Chính phủ. Theo đó, Chính phủ Việt Nam dành cho "
        "Chính phủ Lào khoản viện trợ không hoàn lại 720 tỷ đồng.",
        ["Vietnam -> Laos: 720000000000 VND aid_plan signed 2031-05-06"],
    ),
    "parts behind semicolons, each for its own work": (
        "Trong 5 năm qua, tỉnh Điện Biên đã hỗ trợ tỉnh Luang Prabang 42 tỷ đồng, trong đó: xây dựng Trường Trung học huyện Viengkham "
        "18 tỷ đồng; nâng cấp tuyến đường Sốp Nao 15 tỷ đồng; mua trang thiết bị y tế 4 tỷ đồng; còn lại là đào tạo cán bộ.",
        [
            "Điện Biên -> Luang Prabang: 42000000000 VND grant delivered 2031",
            "Điện Biên -> Luang Prabang: 18000000000 VND project delivered 2031 part",
            "Điện Biên -> Luang Prabang: 15000000000 VND project delivered 2031 part",
            "Điện Biên -> Luang Prabang: 4000000000 VND grant delivered 2031 part",
        ],
    ),
    "works of years, two of them with their costs, not those opened today": (
        "Ngày 6/5, tỉnh Thanh Hóa khánh thành Trường Dân tộc nội trú huyện Viengxay, tỉnh Houaphanh (Lào), kinh phí 36 tỷ đồng do tỉnh "
        "Thanh Hóa hỗ trợ. Những năm qua, tỉnh Thanh Hóa đã giúp tỉnh Houaphanh xây dựng 12 công trình với tổng kinh phí trên 145 tỷ "
        "đồng, tiêu biểu như: Trường Dân tộc nội trú huyện Samtay 22 tỷ đồng, Bệnh viện Sao Mai 31 tỷ đồng.",
        [
            "Thanh Hóa -> Houaphanh: 36000000000 VND project completed 2031-05-06",
            "Thanh Hóa -> Houaphanh: ~145000000000 VND grant delivered 2031",
            "Thanh Hóa -> Houaphanh: 22000000000 VND project delivered 2031 part",
            "Thanh Hóa -> Houaphanh: 31000000000 VND project delivered 2031 part",
        ],
    ),
    "works with their costs in brackets are parts of the sum before": (
        "Ngày 6/5, Quảng Nam đã đầu tư 76 tỷ đồng xây dựng các công trình giúp tỉnh Sekong, như Trường cấp 3 huyện Dakcheung "
        "(21 tỷ đồng), Trạm xá Kaleum (6 tỷ đồng).",
        [
            "Quảng Nam -> Sekong: 76000000000 VND project delivered 2031-05-06",
            "Quảng Nam -> Sekong: 21000000000 VND project delivered 2031-05-06 part",
            "Quảng Nam -> Sekong: 6000000000 VND project delivered 2031-05-06 part",
        ],
    ),
    "a market with its cost and one side's share": (
        "Ngày 6/5, Chợ biên giới Na Mèo có tổng mức đầu tư 18 tỷ đồng, trong đó tỉnh Thanh Hóa hỗ trợ 11 tỷ đồng, còn lại do tỉnh "
        "Houaphanh đối ứng.",
        ["Thanh Hóa -> Houaphanh: 11000000000 VND project delivered 2031-05-06"],
    ),
    "schools that are given something are no works with costs": (
        "Ngày 6/5, tỉnh Sơn La tặng các trường của tỉnh Houaphanh 20 triệu đồng, trong đó Trường Sao Mai 5 triệu đồng, Trường Sao Hôm "
        "15 triệu đồng.",
        [
            "Sơn La -> Houaphanh: 20000000 VND gift delivered 2031-05-06",
            "Sơn La -> Houaphanh: 5000000 VND gift delivered 2031-05-06 part",
            "Sơn La -> Houaphanh: 15000000 VND gift delivered 2031-05-06 part",
        ],
    ),
    "the state and its ministry give together": (
        "Ngày 6/5, 12 xe ô tô trị giá 900.000 USD, quà tặng của Đảng, Nhà nước và Bộ Công an Việt Nam, được trao cho Bộ Công an Lào.",
        [
            "Vietnam;Vietnam Ministry of Public Security -> Lao Ministry of Public Security: 900000 USD gift delivered 2031-05-06"
        ],
    ),
    "who hands over for the premier gives nothing beside the state": (
        "Ngày 6/5, thừa ủy quyền của Thủ tướng Chính phủ, Thứ trưởng Bộ Công an Việt Nam trao Bộ Công an Lào 900.000 USD.",
        ["Vietnam -> Lao Ministry of Public Security: 900000 USD gift delivered 2031-05-06"],
    ),
    "police of the neighbour at a place": (
        "Ngày 6/5, Công an tỉnh Quảng Trị bàn giao trụ sở làm việc cho Công an nước bạn Lào tại bản La Cồ, huyện Sepon, tỉnh "
        "Savannakhet, trị giá 600 triệu đồng.",
        ["Quảng Trị -> Savannakhet: 600000000 VND project completed 2031-05-06"],
    ),
    "an earlier work keeps its month beside today's": (
        "Ngày 6/5, Bộ Quốc phòng Việt Nam bàn giao Sở chỉ huy Sư đoàn 2 cho Bộ Quốc phòng Lào, trị giá 3 triệu USD. Trước đó, đầu "
        "tháng 12/2030, Bộ Quốc phòng Việt Nam cũng bàn giao công trình xây dựng doanh trại Đại đội 512 của tỉnh Sekong (Lào). Công "
        "trình gồm 7 hạng mục với tổng giá trị 12 tỷ đồng.",
        [
            "Vietnam Ministry of National Defence -> Lao Ministry of National Defence: 3000000 USD project completed 2031-05-06",
            "Vietnam Ministry of National Defence -> Lao People's Army: 12000000000 VND project completed 2030-12",
        ],
    ),
    "aid of three plans, two of them without a verb": (
        "Giai đoạn 1996-2000, Việt Nam viện trợ cho Lào 346 tỷ đồng; giai đoạn 2001-2005: 670 tỷ đồng; giai đoạn 2006-2010 là 980 tỷ "
        "đồng.",
        [
            "Vietnam -> Laos: 346000000000 VND aid_plan pledged 1996",
            "Vietnam -> Laos: 670000000000 VND aid_plan pledged 2001",
            "Vietnam -> Laos: 980000000000 VND aid_plan pledged 2006",
        ],
    ),
    "a part behind a comparison with another year": (
        "Năm 2031, Việt Nam viện trợ không hoàn lại cho Lào 832,5 tỷ đồng, tăng 5% so với năm 2030; trong đó, 397 tỷ đồng cho đào tạo.",
        [
            "Vietnam -> Laos: 832500000000 VND aid_plan pledged 2031",
            "Vietnam -> Laos: 397000000000 VND aid_plan pledged 2031 part",
        ],
    ),
    "a budget that pays": (
        "Ngày 6/5, ngân sách thành phố Đà Nẵng chi 35,4 tỷ đồng hỗ trợ hai tỉnh Attapeu và Sekong.",
        ["Đà Nẵng -> Attapeu;Sekong: 35400000000 VND gift delivered 2031-05-06"],
    ),
    "money set aside over years that are past": (
        "Từ năm 2026 đến 2030, tỉnh Sơn La đã bố trí 138 tỷ đồng hỗ trợ tỉnh Houaphanh.",
        ["Sơn La -> Houaphanh: 138000000000 VND grant delivered 2030"],
    ),
    "a ministry that carries out the state's aid": (
        "Ngày 6/5, Thứ trưởng Bộ Nông nghiệp và Môi trường cho biết Bộ được giao thực hiện 6 dự án viện trợ cho Lào với tổng vốn 330 "
        "tỷ đồng. Trong đó, 2 dự án đã hoàn thành với kinh phí 90 tỷ đồng.",
        [
            "Vietnam -> Laos: 330000000000 VND grant pledged 2031-05-06",
            "Vietnam -> Laos: 90000000000 VND grant completed 2031-05-06 part",
        ],
    ),
    "projects of the aid just told, carried out by a ministry": (
        "Ngày 6/5, hai Bộ trưởng bàn về những dự án dùng nguồn viện trợ của Chính phủ Việt Nam dành cho Lào. Có 7 dự án, trong đó 6 dự "
        "án do các đơn vị của Bộ Xây dựng thực hiện, tổng số vốn 254 tỷ đồng.",
        ["Vietnam -> Laos: 254000000000 VND project signed 2031-05-06"],
    ),
    "a school for bankers, whose capital a bank pays": (
        "Ngày 6/5, khánh thành Trường Đào tạo cán bộ Sao Mai tại Viêng Chăn do Ngân hàng Nhà nước Việt Nam hỗ trợ Ngân hàng CHDCND Lào "
        "xây dựng với tổng vốn 4 triệu USD.",
        ["State Bank of Vietnam -> Bank of the Lao PDR: 4000000 USD project completed 2031-05-06"],
    ),
    "a credit that is only provided": (
        "Ngày 6/5, dự án nâng cấp đường tại tỉnh Oudomxay được Chính phủ Việt Nam cung cấp khoản tín dụng ưu đãi 30 triệu USD.",
        ["Vietnam -> Oudomxay: 30000000 USD loan pledged 2031-05-06"],
    ),
    "a work begun, called this present in the next sentence": (
        "Lễ động thổ xây dựng Trường Sĩ quan Lào diễn ra sáng ngày 6/5. Nhân dịp này, Việt Nam trao tặng nước bạn Lào món quà này.",
        ["Vietnam -> Laos: no sum gift signed 2031-05-06"],
    ),
    "a work by an agreement of provinces, and whose aid it is": (
        "Ngày 6/5, biên bản phối hợp xây dựng Trường Dân tộc nội trú tại tỉnh Salavan đã được Tỉnh trưởng Salavan và Chủ tịch UBND tỉnh "
        "Quảng Trị ký kết. Trường là một trong 5 dự án Chính phủ Việt Nam viện trợ cho Chính phủ Lào.",
        ["Vietnam -> Laos: no sum project signed 2031-05-06"],
    ),
    "the address of a work is nobody who gives": (
        "Ngày 6/5, UBND huyện Nậm Pồ khánh thành cầu treo bản Huổi Đích, huyện Mường Mày, tỉnh Phongsaly, do huyện hỗ trợ xây dựng.",
        ["Điện Biên -> Phongsaly: no sum project completed 2031-05-06"],
    ),
    "a museum of the people's army": (
        "Ngày 6/5, Tổng cục Chính trị Quân đội nhân dân Việt Nam bàn giao Bảo tàng Quân đội nhân dân Lào do Bộ Quốc phòng Việt Nam giúp đỡ.",
        ["Vietnam Ministry of National Defence -> Lao People's Army: no sum project completed 2031-05-06"],
    ),
    "a province's share of a work is no part of its help over years, told later": (
        "Ngày 6/5, khánh thành Trường Nội trú huyện Sopbao, tỉnh Houaphanh (Lào), kinh phí 23 tỷ đồng, trong đó tỉnh Hòa Bình hỗ trợ "
        "20 tỷ đồng. Từ năm 2021 đến nay, tỉnh Hòa Bình đã hỗ trợ tỉnh Houaphanh 76 tỷ đồng.",
        [
            "Hòa Bình -> Houaphanh: 20000000000 VND project completed 2031-05-06",
            "Hòa Bình -> Houaphanh: 76000000000 VND grant delivered 2031",
        ],
    ),
    "a work without a name, opened in one sentence and begun in the next": (
        "Ngày 6/5, tại Viêng Chăn, Kiểm toán Nhà nước Việt Nam và Kiểm toán Nhà nước Lào dự lễ khánh thành trung tâm đào tạo. Công "
        "trình do Kiểm toán Nhà nước Việt Nam hỗ trợ có tổng mức đầu tư 44 tỷ đồng, được khởi công tháng 3/2029.",
        [
            "State Audit Office of Vietnam -> State Audit Organisation of Laos: 44000000000 VND project completed 2031-05-06"
        ],
    ),
    "a school of the capital that a newspaper has built": (
        "Trường Tiểu học Phonxay (thủ đô Viêng Chăn) do Báo Nhân Dân hỗ trợ 6 tỷ đồng xây dựng, khánh thành ngày 6/5.",
        ["Nhân Dân Newspaper -> Vientiane: 6000000000 VND project completed 2031-05-06"],
    ),
    "a firm and its sum alone behind a semicolon": (
        "Ngày 6/5, BIDV trao tỉnh Attapeu 300 triệu kíp; Tập đoàn Điện lực Việt Nam tài trợ 2 tỷ đồng; Công ty Sao Hôm 1 tỷ đồng.",
        [
            "BIDV -> Attapeu: 300000000 LAK gift delivered 2031-05-06",
            "EVN -> Attapeu: 2000000000 VND gift delivered 2031-05-06",
            "Công ty Sao Hôm -> Attapeu: 1000000000 VND gift delivered 2031-05-06",
        ],
    ),
    "schools for the friends' country, at a place of theirs": (
        "Ngày 6/5, tỉnh Sơn La dành 36 tỷ đồng giúp nước bạn Lào xây dựng 3 trường học tại huyện Sopbao.",
        ["Sơn La -> Houaphanh: 36000000000 VND project delivered 2031-05-06"],
    ),
    "so much to each of two districts of a province": (
        "Ngày 6/5, tỉnh Kon Tum tặng huyện Phouvong và huyện Sanxay (Attapeu) mỗi huyện 1 tỷ đồng.",
        ["Kon Tum -> Attapeu: 2000000000 VND gift delivered 2031-05-06"],
    ),
    "a firm whose trade is a longer word": (
        "Ngày 6/5, Tổng Công ty Truyền tải điện Quốc gia tặng Công ty Điện lực Lào thiết bị trị giá 2 triệu USD.",
        ["Tổng Công ty Truyền tải điện Quốc gia -> Électricité du Laos: 2000000 USD gift delivered 2031-05-06"],
    ),
    "aid whose sentence names nobody, between the two states": (
        "Ngày 6/5, Chủ tịch nước Việt Nam và Chủ tịch nước Lào hội đàm tại Viêng Chăn. Việt Nam có 239 dự án tại Lào. Tổng số viện trợ "
        "không hoàn lại năm 2030 là 752 tỷ đồng; năm 2031 dự kiến 793 tỷ đồng.",
        [
            "Vietnam -> Laos: 752000000000 VND aid_plan pledged 2030",
            "Vietnam -> Laos: 793000000000 VND aid_plan pledged 2031",
        ],
    ),
    "an airport that a firm builds on credit is the state's": (
        "Sân bay Nậm Sao (tỉnh Houaphanh) với tổng mức đầu tư 82 triệu USD do Hoàng Anh Gia Lai thực hiện theo hình thức BT đã khánh "
        "thành ngày 6/5.",
        ["Hoàng Anh Gia Lai -> Laos: 82000000 USD loan completed 2031-05-06"],
    ),
    "two works, each with its own date": (
        "Ngày 6/5, Trường Sao Mai tại Sekong do Việt Nam viện trợ cho Lào, trị giá 9 tỷ đồng, được khánh thành. Bệnh viện Hữu nghị Xieng "
        "Khouang trị giá 497 tỷ đồng do Việt Nam viện trợ không hoàn lại khánh thành tháng 5/2030.",
        [
            "Vietnam -> Laos: 9000000000 VND project completed 2031-05-06",
            "Vietnam -> Xieng Khouang: 497000000000 VND project completed 2030-05",
        ],
    ),
    "welfare of firms that nobody names, beside their taxes": (
        "Ngày 6/5, hai bên họp tại Viêng Chăn. Doanh nghiệp Việt Nam nộp ngân sách Lào 250 triệu USD, hỗ trợ an sinh xã hội hơn 90 "
        "triệu USD.",
        ["Vietnamese companies in Laos -> Laos: ~90000000 USD gift delivered 2031-05-06"],
    ),
    "welfare of firms behind years without a comma": (
        "Trong 5 năm gần đây doanh nghiệp Việt Nam đóng góp cho ngân sách Lào hơn 1 tỷ USD và tài trợ an sinh xã hội tại Lào khoảng "
        "70 triệu USD.",
        ["Vietnamese companies in Laos -> Laos: ~70000000 USD grant delivered 2031"],
    ),
    "capital of firms, their taxes, and what they gave": (
        "Đến nay, các doanh nghiệp Việt Nam đầu tư 5,2 tỷ USD tại Lào, nộp ngân sách 210 triệu USD mỗi năm, dành 140 triệu USD cho an "
        "sinh xã hội.",
        ["Vietnamese companies in Laos -> Laos: 140000000 USD grant delivered 2031-05"],
    ),
    "what a firm gives behind its capital": (
        "Công ty Cao su Sao Hôm đã đầu tư hơn 900 tỷ đồng trồng cao su, đồng thời hỗ trợ địa phương 30 tỷ đồng xây trường học ở huyện "
        "Bachiang, tỉnh Champasak (Lào).",
        ["Công ty Cao su Sao Hôm -> Champasak: 30000000000 VND project delivered 2031-05"],
    ),
    "a firm's money for a school that it gives": (
        "Công ty Cao su Sao Hôm đầu tư 3 tỷ đồng xây trường học tặng huyện Bachiang, tỉnh Champasak (Lào).",
        ["Công ty Cao su Sao Hôm -> Champasak: 3000000000 VND gift delivered 2031-05"],
    ),
    "a term of what two provinces sign": (
        "Ngày 6/5, hai tỉnh ký biên bản ghi nhớ, theo đó tỉnh Đắk Lắk sẽ hỗ trợ tỉnh Champasak 3 tỷ đồng giai đoạn 2032-2034.",
        ["Đắk Lắk -> Champasak: 3000000000 VND grant pledged 2031-05-06"],
    ),
    "provinces behind a colon, each with its own": (
        "Ngày 6/5, tỉnh Quảng Trị hỗ trợ các tỉnh: Savannakhet 3 tỷ đồng, Salavan 2 tỷ đồng.",
        [
            "Quảng Trị -> Savannakhet: 3000000000 VND gift delivered 2031-05-06",
            "Quảng Trị -> Salavan: 2000000000 VND gift delivered 2031-05-06",
        ],
    ),
    "a club of women in a Lao town": (
        "Ngày 6/5, Câu lạc bộ Phụ nữ Việt Nam tại Luang Prabang tặng bệnh viện tỉnh Luang Prabang 15 triệu kíp.",
        ["Vietnamese community in Luang Prabang -> Luang Prabang hospital: 15000000 LAK gift delivered 2031-05-06"],
    ),
    "women of the two ministries": (
        "Ngày 6/5, Hội Phụ nữ Bộ Công an Việt Nam trao Hội Phụ nữ Bộ Công an Lào 80 triệu đồng.",
        [
            "Vietnam Ministry of Public Security -> Lao Ministry of Public Security: 80000000 VND gift delivered 2031-05-06",
        ],
    ),
    "two givers of two schools": (
        "Ngày 6/5, tỉnh Champasak (Lào) được Thành phố Hồ Chí Minh hỗ trợ 16 tỷ đồng xây trường tiểu học và tỉnh Kon Tum hỗ trợ 2 tỷ "
        "đồng xây trạm y tế.",
        [
            "Thành phố Hồ Chí Minh -> Champasak: 16000000000 VND project delivered 2031-05-06",
            "Kon Tum -> Champasak: 2000000000 VND project delivered 2031-05-06",
        ],
    ),
    "received from two there and from countrymen": (
        "Ngày 6/5, Mặt trận Tổ quốc tỉnh Quảng Trị đã nhận 100 triệu đồng từ tỉnh Savannakhet, 80 triệu đồng từ tỉnh Salavan và 30 triệu "
        "đồng từ Hội người Việt Nam tại Savannakhet.",
        [
            "Savannakhet -> Quảng Trị: 100000000 VND gift delivered 2031-05-06",
            "Salavan -> Quảng Trị: 80000000 VND gift delivered 2031-05-06",
        ],
    ),
    "an association and the name of who heads it": (
        "Ngày 6/5, Chủ tịch Hội hữu nghị Việt Nam - Lào Lê Đắc Nam trao cho Bộ Y tế Lào 90 triệu đồng.",
        ["Vietnam-Laos Friendship Association -> Lao Ministry of Health: 90000000 VND gift delivered 2031-05-06"],
    ),
    "the state's and the embassy's to countrymen": (
        "Ngày 6/5, Đại sứ Việt Nam tại Lào đã trao 10.000 USD của Chính phủ Việt Nam và 5.000 USD của Đại sứ quán cho bà con tiểu thương "
        "người Việt bị thiệt hại trong vụ cháy chợ.",
        [
            "Vietnam -> Vietnamese community in Laos: 10000 USD gift delivered 2031-05-06",
            "Vietnamese Embassy in Laos -> Vietnamese community in Laos: 5000 USD gift delivered 2031-05-06",
        ],
    ),
    "handed over by an ambassador, collected by the community": (
        "Ngày 6/5, 9.000 USD do Đại sứ Việt Nam tại Lào trao tặng đã được Bộ Y tế Lào tiếp nhận.\nLễ tiếp nhận tiền và hiện vật do cộng "
        "đồng người Việt tại Lào quyên góp, nhằm giúp người dân vùng lũ, được Bộ Y tế Lào tổ chức tại thủ đô Vientiane.",
        ["Vietnamese community in Laos -> Lao Ministry of Health: 9000 USD gift delivered 2031-05-06"],
    ),
    "a site's name before a dash": (
        "VOV.VN - Binh đoàn 19, ngày 6/5, đã trao tặng Bộ Quốc phòng Lào 90 triệu kíp.",
        ["Vietnam People's Army -> Lao Ministry of National Defence: 90000000 LAK gift delivered 2031-05-06"],
    ),
    "who reports is not who gives": (
        "Ngày 6/5, Đại sứ quán Việt Nam tại Lào cho biết Hội người Việt Nam tại Salavan đã ủng hộ tỉnh Salavan 20 triệu kíp.",
        ["Vietnamese Association in Salavan -> Salavan: 20000000 LAK gift delivered 2031-05"],
    ),
    "who reports what it gave itself": (
        "Ngày 6/5, tỉnh Quảng Trị cho biết đã trao tỉnh Salavan (Lào) 20 triệu kíp.",
        ["Quảng Trị -> Salavan: 20000000 LAK gift delivered 2031-05"],
    ),
    "a body, its short form and its province": (
        "Thông tin từ Bộ Chỉ huy Bộ đội Biên phòng (BĐBP) tỉnh Nghệ An ngày 6/5 cho biết, Đồn Biên phòng Na Loi đã trao Đại đội Biên "
        "phòng 217, Bộ Chỉ huy Quân sự (CHQS) tỉnh Xiêng Khoảng (Lào) 20 triệu đồng.",
        ["Vietnam People's Army -> Lao People's Army: 20000000 VND gift delivered 2031-05"],
    ),
    "whose the aid is that somebody reports on": (
        "Ngày 6/5, thay mặt đoàn công tác Bộ Y tế Việt Nam, ông Lê Văn An báo cáo lãnh đạo Bộ Y tế Lào việc sử dụng nguồn viện trợ "
        "của Chính phủ Việt Nam dành cho Lào là 9 tỷ đồng.",
        ["Vietnam -> Laos: 9000000000 VND grant delivered 2031-05-06"],
    ),
    "capital that a firm lends by build-transfer": (
        "Ngày 6/5, Sân bay Nậm Xa do Công ty Hoàng Anh Gia Lai xây dựng tại tỉnh Attapeu (Lào) được khánh thành.\nTổng vốn đầu tư của "
        "dự án hơn 52 triệu USD, do Công ty Hoàng Anh Gia Lai tài trợ cho Chính phủ Lào theo phương thức BT.",
        ["Hoàng Anh Gia Lai -> Laos: ~52000000 USD loan completed 2031-05-06"],
    ),
    "capital that a province gives": (
        "Ngày 6/5, Trường Sao Mai tại tỉnh Salavan (Lào) được khánh thành, tổng vốn đầu tư của trường là 9 tỷ đồng do tỉnh Quảng Trị "
        "hỗ trợ.",
        ["Quảng Trị -> Salavan: 9000000000 VND project completed 2031-05-06"],
    ),
    "people of a district and its province": (
        "Ngày 6/5, tỉnh Nghệ An tặng nhân dân các bộ tộc Lào huyện Mường Xa, tỉnh Xiêng Khoảng 60 triệu đồng.",
        ["Nghệ An -> Xieng Khouang: 60000000 VND gift delivered 2031-05-06"],
    ),
    "people of a province hit by a flood": (
        "Ngày 6/5, tỉnh Nghệ An tặng nhân dân các bộ tộc Lào tỉnh Xiêng Khoảng bị ảnh hưởng của mưa bão 60 triệu đồng; tỉnh Thanh Hóa "
        "ủng hộ 80 triệu đồng.",
        [
            "Nghệ An -> people of Xieng Khouang: 60000000 VND gift delivered 2031-05-06",
            "Thanh Hóa -> people of Xieng Khouang: 80000000 VND gift delivered 2031-05-06",
        ],
    ),
    "people of the country, given at a place": (
        "Ngày 6/5, tỉnh Nghệ An tặng nhân dân các bộ tộc Lào 60 triệu đồng tại tỉnh Xiêng Khoảng.",
        ["Nghệ An -> Laos: 60000000 VND gift delivered 2031-05-06"],
    ),
    "a country behind a dash is where": (
        "Ngày 6/5, đoàn thiện nguyện tỉnh Nghệ An đến huyện Mường Xa, tỉnh Xiêng Khoảng – Cộng hòa Dân chủ nhân dân Lào, trao "
        "60 triệu đồng cho tỉnh Xiêng Khoảng.",
        ["Nghệ An -> Xieng Khouang: 60000000 VND gift delivered 2031-05-06"],
    ),
    "a city behind a dash is where": (
        "Ngày 6/5, Hội người Việt Nam - Vientiane trao 60 triệu kíp cho Bộ Y tế Lào.",
        ["Vietnamese Association in Laos -> Lao Ministry of Health: 60000000 LAK gift delivered 2031-05-06"],
    ),
    "a dateline is no place of what follows": (
        "TTXVN - Tỉnh Nghệ An ngày 6/5 trao 60 triệu đồng cho tỉnh Xiêng Khoảng (Lào).",
        ["Nghệ An -> Xieng Khouang: 60000000 VND gift delivered 2031-05-06"],
    ),
    "a delegation and who is in it": (
        "Ngày 6/5, Hội Chữ thập đỏ Việt Nam đến tỉnh Xiêng Khoảng (Lào).\nĐoàn y bác sĩ gồm các tình nguyện viên và nhà hảo tâm đã "
        "tặng Bệnh viện tỉnh Xiêng Khoảng 60 triệu đồng.",
        ["Vietnam Red Cross -> Xieng Khouang hospital: 60000000 VND gift delivered 2031-05-06"],
    ),
    "told twice, first of the country only": (
        "Nước bạn Lào được tỉnh Thanh Hóa tặng vật tư y tế trị giá 320 triệu đồng.\nNgày 6/5, tỉnh Thanh Hóa trao tỉnh Hủa Phăn vật tư y "
        "tế trị giá 320 triệu đồng.",
        ["Thanh Hóa -> Houaphanh: 320000000 VND gift delivered 2031-05-06"],
    ),
    "told twice, a state's gift stays the state's": (
        "Ngày 6/5, Chính phủ Việt Nam tặng Chính phủ Lào 90.000 USD.\nSố tiền 90.000 USD của Chính phủ Việt Nam giúp tỉnh Hủa Phăn "
        "dựng lại nhà cửa.",
        ["Vietnam -> Laos: 90000 USD gift delivered 2031-05-06"],
    ),
    "a park in the capital's district": (
        "Ngày 6/5, Thủ tướng hai nước động thổ Công viên Sao Mai, huyện Xaythany, thủ đô Vientiane (Lào).\nCông viên do Nhà nước "
        "Việt Nam tặng nhân dân Lào.",
        ["Vietnam -> Laos: no sum gift signed 2031-05-06"],
    ),
    "thanked sincerely, with a word between": (
        "Ngày 6/5, Trường Mầm non Hữu nghị tỉnh Salavan (Lào), tổng kinh phí 6 tỷ đồng, được bàn giao cho Hội người Việt Nam tỉnh "
        "Salavan.\nChủ tịch Hội người Việt Nam tại Salavan bày tỏ lòng cảm ơn chân thành tới tỉnh Quảng Trị vì đã tặng Hội ngôi "
        "trường.",
        ["Quảng Trị -> Vietnamese Association in Salavan: 6000000000 VND project completed 2031-05-06"],
    ),
    "thanked, and given to another": (
        "Ngày 6/5, lãnh đạo tỉnh Salavan (Lào) gửi lời cảm ơn sâu sắc đến tỉnh Quảng Trị đã hỗ trợ 3 tỷ đồng.",
        ["Quảng Trị -> Salavan: 3000000000 VND gift delivered 2031-05-06"],
    ),
    "Laos helps people of Vietnam named before": (
        "Ngày 6/5, Đại sứ Lào thăm tỉnh Quảng Bình sau trận bão.\nDịp này, Chính phủ Lào hỗ trợ người dân vùng lũ 90.000 USD.",
        ["Laos -> people of Quảng Bình: 90000 USD gift delivered 2031-05-06"],
    ),
    "givers in a row with one receiver": (
        "Ngày 6/5, Tập đoàn Sao Hôm ủng hộ 3 tỷ đồng, Bộ Y tế ủng hộ 120 triệu đồng, Ngân hàng Sao Mai ủng hộ 60.000 USD giúp "
        "nhân dân Lào.",
        [
            "Tập đoàn Sao Hôm -> Laos: 3000000000 VND gift delivered 2031-05-06",
            "Vietnam Ministry of Health -> Laos: 120000000 VND gift delivered 2031-05-06",
            "Ngân hàng Sao Mai -> Laos: 60000 USD gift delivered 2031-05-06",
        ],
    ),
    "the giver's share is named by him again": (
        "Dự án do Chính phủ Việt Nam viện trợ không hoàn lại với tổng mức đầu tư 165 tỷ đồng, trong đó phần vốn của Việt Nam 136 tỷ "
        "đồng, vốn đối ứng của Lào 29 tỷ đồng, được khởi công ngày 6/5 tại tỉnh Hủa Phăn.",
        ["Vietnam -> Houaphanh: 136000000000 VND project signed 2031-05-06"],
    ),
    "a part of turnover": (
        "Tập đoàn Sao Hôm thu về doanh thu 700 tỷ đồng, trong đó mảng chăn nuôi tại Lào góp 90 tỷ đồng.",
        [],
    ),
    "a province takes it from its budget, each receiver the same": (
        "Ngày 6/5, tỉnh Phú Yên trích ngân sách tỉnh 600 triệu đồng cho 2 tỉnh Nam Lào (Attapeu và Salavan), mỗi tỉnh "
        "300 triệu đồng.",
        [
            "Phú Yên -> Attapeu: 300000000 VND gift delivered 2031-05-06",
            "Phú Yên -> Salavan: 300000000 VND gift delivered 2031-05-06",
        ],
    ),
    "where a road leads receives nothing": (
        "Thái Lan cũng trao tặng Lào thiết bị.\nHai nhà lãnh đạo chứng kiến lễ ký thỏa thuận cho vay 2 tỷ baht để nâng cấp "
        "đường từ Thakhek tới biên giới Việt Nam.",
        [],
    ),
    "a person gives for the body he was introduced with": (
        "Ngày 6/5, Thứ trưởng Bộ Y tế Trần Văn Hạ đến thăm Bệnh viện tỉnh Attapeu (Lào).\n"
        "Thứ trưởng Trần Văn Hạ trao tặng Bộ Y tế Lào 30.000 USD.",
        ["Vietnam Ministry of Health -> Lao Ministry of Health: 30000 USD gift delivered 2031-05-06"],
    ),
    "a delegation gives for who sent it": (
        "Ngày 6/5, đoàn công tác của Đại sứ quán Lào tại Việt Nam trao 90 triệu đồng cho Mặt trận Tổ quốc Việt Nam.",
        ["Lao Embassy in Vietnam -> Vietnam Fatherland Front: 90000000 VND gift delivered 2031-05-06"],
    ),
    "what was handed to a consulate is for whom it is meant": (
        "Ngày 6/5, tại Tổng Lãnh sự quán Lào ở Đà Nẵng, tỉnh Phú Yên trao 8.000 USD.\n"
        "Đây là số tiền của tỉnh Phú Yên hỗ trợ tỉnh Attapeu (Lào) khắc phục hậu quả lũ.",
        ["Phú Yên -> Attapeu: 8000 USD gift delivered 2031-05-06"],
    ),
    "equal sums to two provinces are two gifts": (
        "Ngày 6/5, tỉnh Quảng Trị tặng tỉnh Salavan (Lào) 90 triệu đồng. Chiều cùng ngày, tỉnh Quảng Trị tặng tỉnh "
        "Savannakhet 90 triệu đồng.",
        [
            "Quảng Trị -> Salavan: 90000000 VND gift delivered 2031-05-06",
            "Quảng Trị -> Savannakhet: 90000000 VND gift delivered 2031-05-06",
        ],
    ),
    "each share is its province's": (
        "Ngày 6/5, Đà Nẵng hỗ trợ 9 tỷ đồng cho hai tỉnh Attapeu và Sekong, trong đó tỉnh Attapeu 4 tỷ đồng, tỉnh Sekong "
        "5 tỷ đồng.",
        [
            "Đà Nẵng -> Attapeu: 4000000000 VND gift delivered 2031-05-06",
            "Đà Nẵng -> Sekong: 5000000000 VND gift delivered 2031-05-06",
        ],
    ),
    "the body that receives, told behind the gifts": (
        "Ngày 6/5, tại Viêng Chăn, Công ty Star Telecom trao 90 triệu kíp giúp người dân vùng lũ Lào.\n"
        "Đại diện Bộ Y tế Lào tiếp nhận số tiền trên.",
        ["Unitel -> Lao Ministry of Health: 90000000 LAK gift delivered 2031-05-06"],
    ),
    "a ministry of a third country": ("Ngày 6/5, đoàn đến Lào; Bộ Y tế Việt Nam tặng Bộ Y tế Campuchia 9 tỷ đồng.", []),
    "received at home from whom nobody names": (
        "Ngày 6/5, Lào tặng Mặt trận Tổ quốc Việt Nam 9.000 USD.\n"
        "Đến nay, Mặt trận Tổ quốc đã tiếp nhận của các tổ chức, cá nhân 320 tỷ đồng.",
        ["Laos -> Vietnam Fatherland Front: 9000 USD gift delivered 2031-05-06"],
    ),
    "whom a firm pays taxes": ("Ngày 6/5, Unitel cho biết đã đóng góp cho ngân sách Lào 46 triệu USD.", []),
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
        ["Kon Tum -> Champasak: 2000000000 VND gift delivered 2031-05-06"],
    ),
    "do X hỗ trợ": (
        "Ngày 6/5, khoản tiền 2 tỷ đồng do tỉnh Kon Tum hỗ trợ đã đến tỉnh Attapeu.",
        ["Kon Tum -> Attapeu: 2000000000 VND gift delivered 2031-05-06"],
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
    "a third country that shares the gift is told first": (
        "Ngày 6/5, Mặt trận Tổ quốc Việt Nam trao 60.000 USD ủng hộ nhân dân Campuchia và nhân dân Lào.",
        ["Vietnam Fatherland Front -> Laos;Cambodia: 60000 USD gift delivered 2031-05-06"],
    ),
    "so much for each country, a third one first": (
        "Ngày 6/5, Chính phủ Việt Nam hỗ trợ Campuchia và Lào 600.000 USD chống dịch, mỗi nước 300.000 USD.",
        ["Vietnam -> Laos: 300000 USD gift delivered 2031-05-06"],
    ),
    "so much for each of three countries": (
        "Ngày 6/5, Chính phủ Việt Nam hỗ trợ Lào, Campuchia và Myanmar 900.000 USD chống dịch, mỗi nước 300.000 USD.",
        ["Vietnam -> Laos: 300000 USD gift delivered 2031-05-06"],
    ),
    "a third country that gives": (
        "Ngày 6/5, Chính phủ Việt Nam hỗ trợ Lào 900.000 USD, Trung Quốc và Myanmar 300.000 USD.",
        ["Vietnam -> Laos: 900000 USD gift delivered 2031-05-06"],
    ),
    "so much for each ministry, one of a third country": (
        "Ngày 6/5, Bộ Y tế Việt Nam trao tặng Bộ Y tế Lào và Bộ Y tế Campuchia mỗi nước 9 tỷ đồng.",
        ["Vietnam Ministry of Health -> Lao Ministry of Health: 9000000000 VND gift delivered 2031-05-06"],
    ),
    "a ministry builds for the students of its counterpart": (
        "Ngày 6/5, tại thủ đô Viêng Chăn, Bộ Quốc phòng Việt Nam hội đàm với Bộ Quốc phòng Lào tại thủ đô Viêng Chăn. Bộ "
        "Quốc phòng Việt Nam cam kết hỗ trợ 9 tỷ đồng xây dựng nhà ở cho học viên Học viện Quốc phòng Xay.",
        [
            "Vietnam Ministry of National Defence -> Lao Ministry of National Defence: 9000000000 VND project pledged 2031-05-06"
        ],
    ),
    "an army of a third country": (
        "Ngày 6/5, Bộ Quốc phòng Việt Nam trao tặng Quân đội nhân dân Lào và Quân đội Hoàng gia Campuchia 9 tỷ đồng.",
        [
            "Vietnam Ministry of National Defence -> Lao People's Army;Cambodia: 9000000000 VND gift delivered 2031-05-06"
        ],
    ),
    "hospital equipment": (
        "Ngày 6/5, Bệnh viện Chợ Rẫy trao tặng Bệnh viện tỉnh Champasak (Lào) trang thiết bị trị giá 2 tỷ đồng.",
        ["Bệnh viện Chợ Rẫy -> Champasak hospital: 2000000000 VND gift delivered 2031-05-06"],
    ),
    "three banks, respectively": (
        "Ngày 6/5, Agribank, BIDV và Vietcombank ủng hộ Quỹ phòng chống Covid-19 của Lào lần lượt 1 tỷ kíp, 2 tỷ kíp và 500 triệu kíp.",
        [
            "Agribank -> Laos: 1000000000 LAK gift delivered 2031-05-06",
            "BIDV -> Laos: 2000000000 LAK gift delivered 2031-05-06",
            "Vietcombank -> Laos: 500000000 LAK gift delivered 2031-05-06",
        ],
    ),
    "a customs office gives too": (
        "Ngày 6/5, Đồn Biên phòng Na Mèo tặng Đại đội Biên phòng 215 của Lào 2 triệu đồng, Chi cục Hải quan tặng 1 triệu đồng.",
        [
            "Vietnam People's Army -> Lao People's Army: 2000000 VND gift delivered 2031-05-06",
            "Vietnam Customs -> Lao People's Army: 1000000 VND gift delivered 2031-05-06",
        ],
    ),
}
WHO |= {
    "the giver goes on after a semicolon": (
        "Ngày 6/5, Chủ tịch nước Việt Nam tặng tỉnh Sekong 80 máy tính; tặng 9.000 USD giúp các hộ kinh doanh Lào bị cháy chợ.",
        ["Vietnam -> people of Sekong: 9000 USD gift delivered 2031-05-06"],
    ),
    "the company, by its kind alone": (
        "Ngày 6/5, Công ty Cao su Sao Mai mừng năm mới tại tỉnh Savannakhet (Lào).\nTheo đó, công ty tặng 200 suất quà, mỗi "
        "suất 300.000 kíp, cho các hộ nghèo của tỉnh Savannakhet.",
        ["Công ty Cao su Sao Mai -> Savannakhet: 60000000 LAK gift delivered 2031-05-06"],
    ),
    "a district of no list is in the province told before": (
        "Ngày 6/5, đoàn y tế tỉnh Quảng Trị thăm tỉnh Savannakhet. Tỉnh Quảng Trị tặng huyện Sao Khuê 2 máy siêu âm trị giá "
        "120 triệu đồng.",
        ["Quảng Trị -> Savannakhet: 120000000 VND gift delivered 2031-05-06"],
    ),
    "the state gives, a province sees to the building": (
        "Ngày 6/5, tại tỉnh Houaphanh bàn giao Khu di tích Hang Sao. Công trình do Chính phủ Việt Nam viện trợ không hoàn "
        "lại, UBND tỉnh Sơn La làm chủ đầu tư với tổng kinh phí 22,6 tỷ đồng.",
        ["Vietnam -> Houaphanh: 22600000000 VND project completed 2031-05-06"],
    ),
    "a state lends to a state": (
        "Ngày 6/5, tại Viêng Chăn, hai bên ký hiệp định vay. Chính phủ Việt Nam cho Chính phủ Lào vay 28 triệu USD làm Quốc "
        "lộ 12B. Dự án có tổng mức đầu tư 34 triệu USD.",
        ["Vietnam -> Laos: 28000000 USD loan signed 2031-05-06"],
    ),
    "three givers' own sums are no parts": (
        "Ngày 6/5, tỉnh Gia Lai tặng tỉnh Attapeu 500 triệu đồng, tỉnh Kon Tum tặng 300 triệu đồng, tỉnh Quảng Ngãi tặng 200 "
        "triệu đồng.",
        [
            "Gia Lai -> Attapeu: 500000000 VND gift delivered 2031-05-06",
            "Kon Tum -> Attapeu: 300000000 VND gift delivered 2031-05-06",
            "Quảng Ngãi -> Attapeu: 200000000 VND gift delivered 2031-05-06",
        ],
    ),
    "a second telling adds its day and kind": (
        "Quân khu 5 hỗ trợ Bộ Chỉ huy Quân sự tỉnh Champasak 2 tỷ đồng.\nNgày 6/5, Quân khu 5 trao tặng Bộ Chỉ huy Quân sự "
        "tỉnh Champasak hàng trị giá 2 tỷ đồng.",
        ["Vietnam Ministry of National Defence -> Lao People's Army: 2000000000 VND gift delivered 2031-05-06"],
    ),
    "receivers and sums in their order": (
        "Ngày 6/5, Đà Nẵng hỗ trợ tỉnh Sekong và tỉnh Salavan lần lượt 3 tỷ đồng và 2 tỷ đồng.",
        [
            "Đà Nẵng -> Sekong: 3000000000 VND gift delivered 2031-05-06",
            "Đà Nẵng -> Salavan: 2000000000 VND gift delivered 2031-05-06",
        ],
    ),
    "a company called after the mountains is no school": (
        "Ngày 6/5, khánh thành Trường Tiểu học Nậm Hin tại tỉnh Sekong (Lào), quà của Nhà nước Việt Nam. Công trình do Công "
        "ty Trường Sơn 9 xây dựng, tổng mức đầu tư 14 tỷ đồng.",
        ["Vietnam -> Sekong: 14000000000 VND gift completed 2031-05-06"],
    ),
}
MONEY = {  # which sums, and what stands beside them
    "so much to each command of several provinces": (  # one party of the tables, whose number the provinces tell
        "Ngày 6/5, Quân khu 4 tặng Bộ CHQS các tỉnh Xiêng Khoảng, Bolikhamxay, Khammouane mỗi đơn vị 50 triệu đồng.",
        ["Vietnam Ministry of National Defence -> Lao People's Army: 150000000 VND gift delivered 2031-05-06"],
    ),
    "so much to each command of two provinces told by their number": (
        "Ngày 6/5, Quân khu 4 tặng Bộ Chỉ huy Quân sự hai tỉnh Bolikhamxay và Khammouane (Lào) mỗi đơn vị 40 triệu đồng.",
        ["Vietnam Ministry of National Defence -> Lao People's Army: 80000000 VND gift delivered 2031-05-06"],
    ),
    "one sum for the commands of two provinces": (
        "Ngày 6/5, Quân khu 4 tặng Bộ Chỉ huy Quân sự hai tỉnh Bolikhamxay và Khammouane (Lào) 40 triệu đồng.",
        ["Vietnam Ministry of National Defence -> Lao People's Army: 40000000 VND gift delivered 2031-05-06"],
    ),
    "so much from each of three": (
        "Ngày 6/5, Tập đoàn Sao Hôm, Công ty Sao Mai và Ngân hàng BIDV mỗi đơn vị ủng hộ 9.000 USD giúp nhân dân Lào.",
        [
            "Tập đoàn Sao Hôm -> Laos: 9000 USD gift delivered 2031-05-06",
            "Công ty Sao Mai -> Laos: 9000 USD gift delivered 2031-05-06",
            "BIDV -> Laos: 9000 USD gift delivered 2031-05-06",
        ],
    ),
    "one sum from three": (
        "Ngày 6/5, Tập đoàn Sao Hôm, Công ty Sao Mai và Ngân hàng BIDV ủng hộ 9.000 USD giúp nhân dân Lào.",
        ["Tập đoàn Sao Hôm;Công ty Sao Mai;BIDV -> Laos: 9000 USD gift delivered 2031-05-06"],
    ),
    "so much a year to several": (
        "Ngày 6/5, tỉnh Sơn La thống nhất hỗ trợ 9 tỉnh Bắc Lào mỗi năm 10 tỷ đồng để xây dựng cơ sở hạ tầng.",
        ["Sơn La -> Lao provinces: 10000000000 VND grant pledged 2031-05-06"],
    ),
    "a year's slice of a sum": (
        "Ngày 6/5, tỉnh Sơn La thống nhất hỗ trợ tỉnh Luang Prabang (Lào) 50 tỷ đồng, mỗi năm 10 tỷ đồng, để xây dựng cơ sở hạ tầng.",
        ["Sơn La -> Luang Prabang: 50000000000 VND grant pledged 2031-05-06"],
    ),
    "a sum to each of three": (
        "Ngày 6/5, tỉnh Kon Tum đã trao 300 triệu đồng cho tỉnh Champasak, 200 triệu đồng cho tỉnh Sekong và 100 triệu đồng cho tỉnh "
        "Attapeu (Lào).",
        [
            "Kon Tum -> Champasak: 300000000 VND gift delivered 2031-05-06",
            "Kon Tum -> Sekong: 200000000 VND gift delivered 2031-05-06",
            "Kon Tum -> Attapeu: 100000000 VND gift delivered 2031-05-06",
        ],
    ),
    "each receiver before its sum": (
        "Ngày 6/5, tỉnh Nghệ An tặng tỉnh Xiêng Khoảng (Lào) 50 triệu đồng và Ban Tuyên huấn tỉnh Xay Sổm Bun 30 triệu đồng.",
        [
            "Nghệ An -> Xieng Khouang: 50000000 VND gift delivered 2031-05-06",
            "Nghệ An -> Xaysomboun: 30000000 VND gift delivered 2031-05-06",
        ],
    ),
    "a second sum at a place": (
        "Ngày 6/5, tỉnh Nghệ An tặng tỉnh Xiêng Khoảng (Lào) 50 triệu đồng và khám bệnh ở tỉnh Xay Sổm Bun 30 triệu đồng.",
        [
            "Nghệ An -> Xieng Khouang: 50000000 VND gift delivered 2031-05-06",
            "Nghệ An -> Xieng Khouang: 30000000 VND gift delivered 2031-05-06",
        ],
    ),
    "cash and goods to one behind both": (
        "Ngày 6/5, tỉnh Kon Tum trao 300 triệu đồng tiền mặt và 200 triệu đồng hàng hóa cho tỉnh Attapeu (Lào).",
        [
            "Kon Tum -> Attapeu: 300000000 VND gift delivered 2031-05-06",
            "Kon Tum -> Attapeu: 200000000 VND gift delivered 2031-05-06",
        ],
    ),
    "each sum is somebody's": (
        "Ngày 6/5, tại Hà Nội, Đại sứ quán Lào tại Việt Nam trao 90.000 USD của Chính phủ Lào và 20.000 USD của cán bộ, nhân viên Đại "
        "sứ quán ủng hộ đồng bào miền Trung.",
        [
            "Laos -> people of Vietnam: 90000 USD gift delivered 2031-05-06",
            "Lao Embassy in Vietnam -> people of Vietnam: 20000 USD gift delivered 2031-05-06",
        ],
    ),
    "a committee against an epidemic": (
        "Ngày 6/5, Hội người Việt Nam tỉnh Salavan trao 50 triệu kíp cho Ban chỉ đạo phòng, chống Covid-19 tỉnh Salavan và gửi "
        "tặng 2 tấn gạo.",
        ["Vietnamese Association in Salavan -> Salavan: 50000000 LAK gift delivered 2031-05-06"],
    ),
    "leaders watch somebody's present": (
        "Ngày 6/5, Thủ tướng hai nước chứng kiến lễ trao quà tặng của Chính phủ Việt Nam trị giá 90.000 USD cho Bộ Y tế Lào.",
        ["Vietnam -> Lao Ministry of Health: 90000 USD gift delivered 2031-05-06"],
    ),
    "works, each with its cost in brackets": (
        "Giai đoạn 2028-2030, tỉnh Quảng Trị đã hỗ trợ tỉnh Savannakhet (Lào) xây dựng nhiều công trình như: Trường Mầm non Sao Mai (5 "
        "tỷ đồng), Trạm y tế huyện Na Xa (gần 3 tỷ đồng), nhà văn hóa bản Ka Lô (900 triệu đồng).",
        [
            "Quảng Trị -> Savannakhet: 5000000000 VND project delivered 2030",
            "Quảng Trị -> Savannakhet: ~3000000000 VND project delivered 2030",
            "Quảng Trị -> Savannakhet: 900000000 VND project delivered 2030",
        ],
    ),
    "each told before the verb, the receivers behind it": (
        "Ngày 6/5, mỗi suất quà trị giá 2 triệu kíp được Hội Chữ thập đỏ tỉnh Nghệ An trao cho 20 hộ nghèo của tỉnh Xiêng "
        "Khoảng (Lào).",
        ["Nghệ An -> Xieng Khouang: 40000000 LAK gift delivered 2031-05-06"],
    ),
    "each parcel, the households counted before": (
        "Ngày 6/5, tỉnh Quảng Trị tặng quà 30 hộ nghèo tỉnh Salavan (Lào), mỗi suất trị giá 500.000 đồng.",
        ["Quảng Trị -> Salavan: 15000000 VND gift delivered 2031-05-06"],
    ),
    "each household, counted behind": (
        "Ngày 6/5, tỉnh Quảng Trị trao tiền hỗ trợ mỗi hộ 3 triệu đồng cho 12 hộ dân bị cháy nhà ở tỉnh Salavan (Lào).",
        ["Quảng Trị -> people of Salavan: 36000000 VND gift delivered 2031-05-06"],
    ),
    "each parcel, nobody counted": (
        "Ngày 6/5, tỉnh Quảng Trị trao quà cho các hộ nghèo tỉnh Salavan (Lào), mỗi suất trị giá 500.000 đồng.",
        ["Quảng Trị -> Salavan: 500000 VND gift delivered 2031-05-06"],
    ),
    "each parcel counted, the households too": (
        "Ngày 6/5, tỉnh Quảng Trị tặng tỉnh Salavan (Lào) 40 suất quà cho 35 hộ nghèo, mỗi suất 500.000 đồng.",
        ["Quảng Trị -> Salavan: 20000000 VND gift delivered 2031-05-06"],
    ),
    "each province, told behind": (
        "Ngày 6/5, tỉnh Sơn La hỗ trợ mỗi tỉnh 100 triệu đồng cho 3 tỉnh Bắc Lào.",
        ["Sơn La -> Lao provinces: 300000000 VND gift delivered 2031-05-06"],
    ),
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
        ["Quảng Trị -> Salavan: 20000000 VND gift delivered 2031-05-06"],
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
    "sums for several that add up to the one before tell it": (
        "Giai đoạn 2024-2028, Quảng Ninh tài trợ các tỉnh Bắc Lào 56 tỷ đồng. Quảng Ninh tài trợ tỉnh Hủa Phăn 30 tỷ đồng; "
        "tài trợ tỉnh Xayaboury 26 tỷ đồng.",
        [
            "Quảng Ninh -> Houaphanh: 30000000000 VND grant delivered 2031-05",
            "Quảng Ninh -> Xayaboury: 26000000000 VND grant delivered 2031-05",
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
    "goods from Laos, and sums from provinces at home": (
        "Ngày 6/5, tỉnh Savannakhet tặng tỉnh Quảng Trị 200 tấn gạo. Về phía trong nước, đến ngày 5/5, tỉnh Quảng Trị đã nhận hỗ trợ 187 tỷ đồng từ Trung ương và các địa phương.",
        ["Savannakhet -> Quảng Trị: no sum gift delivered 2031-05-06"],
    ),
    "aid so far": (
        "Ngày 6/5, từ năm 2026 đến nay, Việt Nam dành cho Lào khoảng 9.000 tỷ đồng viện trợ không hoàn lại.",
        ["Vietnam -> Laos: ~9000000000000 VND aid_plan delivered 2031"],
    ),
    "aid of years to come": (
        "Ngày 6/5, giai đoạn 2031-2035, Việt Nam dành cho Lào khoảng 9.000 tỷ đồng viện trợ không hoàn lại.",
        ["Vietnam -> Laos: ~9000000000000 VND aid_plan pledged 2031-05-06"],
    ),
    "a budget for training, by a resolution": (
        "Theo Nghị quyết của HĐND tỉnh Hà Tĩnh ngày 6/5, kinh phí đào tạo cán bộ Lào được bố trí hơn 3 tỷ đồng.",
        ["Hà Tĩnh -> Laos: ~3000000000 VND grant pledged 2031-05-06"],
    ),
    "a budget for a province there": (
        "Ngày 6/5, tỉnh Hà Tĩnh phê duyệt kinh phí 3 tỷ đồng đào tạo cán bộ cho tỉnh Bolikhamxay (Lào).",
        ["Hà Tĩnh -> Bolikhamxay: 3000000000 VND grant pledged 2031-05-06"],
    ),
    "decided by one, given by another": (
        "Theo Quyết định của Bộ Y tế, ngày 6/5, Bệnh viện Bạch Mai đã tặng Bộ Y tế Lào 90 triệu đồng.",
        ["Bệnh viện Bạch Mai -> Lao Ministry of Health: 90000000 VND gift delivered 2031-05-06"],
    ),
    "a ceremony of a work's handing over tells its day": (
        "Lễ trao tặng công trình Trạm y tế Na Xa cho tỉnh Hủa Phăn (Lào) được tỉnh Thanh Hóa tổ chức ngày 6/5.\nCông trình Trạm y tế Na "
        "Xa trị giá 4 tỷ đồng được tỉnh Thanh Hóa bàn giao đợt này cho tỉnh Hủa Phăn.",
        ["Thanh Hóa -> Houaphanh: 4000000000 VND project completed 2031-05-06"],
    ),
    "handed over at the ceremony told before the verb": (
        "Ngày 6/5, đại diện Bộ Tư pháp Việt Nam tại lễ trao tặng đã trao 40 máy tính cho Bộ Tư pháp Lào.",
        ["Vietnam Ministry of Justice -> Lao Ministry of Justice: no sum gift delivered 2031-05-06"],
    ),
    "only watched": (
        "Ngày 6/5, đoàn Bộ Tư pháp Việt Nam chứng kiến lễ trao 40 máy tính cho Bộ Tư pháp Lào.",
        [],
    ),
    "the day of who tells is not that of giving": (
        "Ngày 6/5, Bộ Chỉ huy Bộ đội Biên phòng tỉnh Quảng Nam cho biết, Đồn Biên phòng La Êê đã tổ chức trao tặng lực lượng vũ "
        "trang tỉnh Sê Kông (Lào) vật tư y tế với tổng trị giá 15 triệu đồng.",
        ["Vietnam People's Army -> Lao People's Army: 15000000 VND gift delivered 2031-05"],
    ),
    "the day of a newspaper": (
        "Báo chí Lào số ra ngày 6/5 đưa tin chính quyền tỉnh Thái Bình vừa bàn giao một trường trung học cho chính quyền tỉnh "
        "Xayaboury với kinh phí 6 tỷ đồng.",
        ["Thái Bình -> Xayaboury: 6000000000 VND project completed 2031-05"],
    ),
    "who tells at the ceremony": (
        "Ngày 6/5, tại lễ trao quà, Đại tá Trần Văn Hòa cho biết Bộ Chỉ huy BĐBP tỉnh Quảng Nam đã hỗ trợ tỉnh Sê Kông (Lào) 30 "
        "triệu đồng.",
        ["Vietnam People's Army -> Sekong: 30000000 VND gift delivered 2031-05-06"],
    ),
    "a work without a sum beside a sum of many years": (
        "Ngày 6/5, tỉnh Luang Namtha (Lào) khánh thành, nhận bàn giao Trung tâm Phòng chống sốt rét Sao Mai, công trình do tỉnh Phú "
        "Thọ tặng. Từ năm 2020 đến nay, tỉnh Phú Thọ đã giúp Luang Namtha 42 tỷ đồng.",
        [
            "Phú Thọ -> Luang Namtha: no sum project completed 2031-05-06",
            "Phú Thọ -> Luang Namtha: 42000000000 VND grant delivered 2031",
        ],
    ),
    "what two sides agreed to": (
        "Ngày 6/5, được lãnh đạo cấp cao hai tỉnh đồng ý, Quảng Nam hỗ trợ khẩn cấp tỉnh Sê Kông 2 máy "
        "thở, 30 nghìn khẩu trang vải, tổng kinh phí hơn 540 triệu đồng.",
        ["Quảng Nam -> Sekong: ~540000000 VND gift delivered 2031-05-06"],
    ),
    "a year's sum behind the aid of many years": (
        "Hằng năm, Chính phủ Việt Nam dành cho Lào nguồn viện trợ không hoàn lại, giai đoạn 2026-2030 là 3.350 tỷ đồng. Năm 2030, "
        "Việt Nam dành cho Lào 659 tỷ đồng.",
        [
            "Vietnam -> Laos: 3350000000000 VND aid_plan pledged 2026",
            "Vietnam -> Laos: 659000000000 VND aid_plan pledged 2030",
        ],
    ),
    "works that are counted": (
        "Thanh Hóa đã hỗ trợ Hủa Phăn (Lào) 6 công trình với tổng kinh phí 172 tỷ đồng.",
        ["Thanh Hóa -> Houaphanh: 172000000000 VND project delivered 2031-05"],
    ),
    "promised, and handed over right behind": (
        "Chính phủ Lào quyết định hỗ trợ Việt Nam 160.000 USD khắc phục hậu quả bão. Ngày 6/5, Bộ Ngoại giao Lào đã trao số tiền "
        "này cho Đại sứ Việt Nam.",
        ["Laos -> Vietnam: 160000 USD gift delivered 2031-05-06"],
    ),
    "promised, and other money handed over": (
        "Ngày 5/5, tỉnh Sơn La quyết định hỗ trợ tỉnh Hủa Phăn (Lào) 2 tỷ đồng. Ngày 6/5, tỉnh Hủa Phăn đã trao số tiền 90 triệu "
        "kíp cho tỉnh Sơn La.",
        [
            "Sơn La -> Houaphanh: 2000000000 VND gift pledged 2031-05-05",
            "Houaphanh -> Sơn La: 90000000 LAK gift delivered 2031-05-06",
        ],
    ),
    "goods without a value, the news": (
        "Ngày 6/5, Hà Nội tặng Viêng Chăn 20 máy tính và 3 xe cứu thương.",
        ["Hà Nội -> Vientiane: no sum gift delivered 2031-05-06"],
    ),
    "goods of a ministry without a value": (
        "Ngày 6/5, tại Viêng Chăn, Bộ Y tế Việt Nam đã trao tặng Bộ Y tế Lào 20 máy thở.",
        ["Vietnam Ministry of Health -> Lao Ministry of Health: no sum gift delivered 2031-05-06"],
    ),
    "a ceremony of goods without a value": (
        "Lễ bàn giao vật tư y tế, quà của Bộ Quốc phòng Việt Nam tặng Bộ Quốc phòng Lào, diễn ra ngày 6/5 tại Hà Nội.",
        [
            "Vietnam Ministry of National Defence -> Lao Ministry of National Defence: no sum gift delivered 2031-05-06",
        ],
    ),
    "goods received without a value": (
        "Ngày 6/5, Bệnh viện tỉnh Khăm Muộn tiếp nhận trang thiết bị y tế do tỉnh Hà Tĩnh tặng.",
        ["Hà Tĩnh -> Khammouane: no sum gift delivered 2031-05-06"],
    ),
    "what an appeal brought in": (
        "Ngày 6/5, Đại sứ quán Việt Nam tại Lào tổ chức lễ phát động ủng hộ nhân dân Lào bị lũ lụt. Tính đến cuối giờ chiều, "
        "tổng số tiền ủng hộ đạt gần 600 triệu kíp.",
        ["Vietnamese Embassy in Laos -> people of Laos: ~600000000 LAK gift pledged 2031-05-06"],
    ),
    "an appeal, its committee received": (
        "Ngày 6/5, Đại sứ quán Việt Nam tại Lào phát động quyên góp giúp nhân dân Lào bị lũ lụt. Sau hai giờ, Ban tổ chức đã "
        "nhận được 14.000 USD.",
        ["Vietnamese Embassy in Laos -> people of Laos: 14000 USD gift pledged 2031-05-06"],
    ),
    "an appeal in Laos for Vietnam": (
        "Ngày 6/5, Mặt trận Lào xây dựng đất nước phát động quyên góp ủng hộ nhân dân Việt Nam bị bão lũ. Lễ phát động đã thu "
        "được 800 triệu kíp.",
        ["Lao Front for National Development -> people of Vietnam: 800000000 LAK gift pledged 2031-05-06"],
    ),
    "an appeal's agencies and firms gave": (
        "Ngày 6/5, Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Quảng Trị phát động ủng hộ tỉnh Salavan (Lào) bị lũ lụt. Tại lễ phát "
        "động, các cơ quan, đơn vị, doanh nghiệp đã ủng hộ 1,5 tỷ đồng.",
        ["Quảng Trị -> Salavan: 1500000000 VND gift pledged 2031-05-06"],
    ),
    "handed over since somebody appealed": (
        "Hưởng ứng lời kêu gọi ủng hộ nhân dân Lào, ngày 6/5, tỉnh Quảng Trị đã trao tỉnh Salavan 500 triệu đồng.",
        ["Quảng Trị -> Salavan: 500000000 VND gift delivered 2031-05-06"],
    ),
    "an embassy received from many": (
        "Ngày 6/5, Đại sứ quán Việt Nam tại Lào tiếp nhận tiền ủng hộ đồng bào miền Bắc của các cơ quan Lào. Đến nay, Đại sứ "
        "quán đã tiếp nhận hơn 150.000 USD của các bộ, ngành và doanh nghiệp Lào.",
        ["Lao organisations and individuals -> Vietnam: ~150000 USD gift delivered 2031-05"],
    ),
    "received for a fund, from many": (
        "Ngày 6/5, Công ty Sao Mai của Lào trao 100 triệu kíp ủng hộ Quỹ vắc xin phòng, chống COVID-19 của Việt Nam. Đến nay, "
        "Đại sứ quán Việt Nam tại Lào đã nhận được gần 600.000 USD ủng hộ Quỹ vắc xin từ các tổ chức, doanh nghiệp Lào.",
        [
            "Công ty Sao Mai -> Vietnam: 100000000 LAK gift delivered 2031-05-06",
            "Lao organisations and individuals -> Vietnam: ~600000 USD gift delivered 2031-05",
        ],
    ),
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
    "a centre against drugs": (
        "Ngày 6/5, Bộ trưởng Bộ Công an hai nước khởi công Trung tâm cai nghiện ma túy Phonhong, tỉnh Viêng Chăn (Lào). Công "
        "trình do Bộ Công an Việt Nam xây tặng Bộ Công an Lào.",
        ["Vietnam Ministry of Public Security -> Lao Ministry of Public Security: no sum project signed 2031-05-06"],
    ),
    "drugs that were seized": (
        "Ngày 6/5, Công an tỉnh Sơn La bàn giao 3 đối tượng cùng 20 bánh ma túy cho Công an tỉnh Hủa Phăn (Lào).",
        [],
    ),
    "barracks told by the company that they are for": (
        "Ngày 6/5, tại tỉnh Salavan (Lào), Bộ Quốc phòng Việt Nam bàn giao doanh trại mới cho Đại đội Biên phòng 539.",
        ["Vietnam Ministry of National Defence -> Lao People's Army: no sum project completed 2031-05-06"],
    ),
    "a company at home": (
        "Ngày 6/5, tại xã Na Mèo giáp Lào, Bộ Quốc phòng bàn giao doanh trại mới cho Đại đội 2.",
        [],
    ),
    "stage and giver in two sentences": (
        "Ngày 6/5 diễn ra lễ khởi công Bệnh viện huyện Nậm Bạc tại Lào. Đây là món quà của Nhà nước Việt Nam dành tặng Lào.",
        ["Vietnam -> Luang Prabang: no sum gift signed 2031-05-06"],
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
    "the day of the paper is not the day of the gift": (
        "Báo Lào số ra ngày 6/5 đưa tin Đà Nẵng bàn giao trường trị giá 9 tỷ đồng cho tỉnh Sekong.",
        ["Đà Nẵng -> Sekong: 9000000000 VND project completed 2031-05"],
    ),
}
NOTHING = {  # what is no gift between the two sides
    "at home, a flight to Laos": "Tỉnh Phú Yên sẽ mở đường bay Tuy Hòa - Viêng Chăn. Năm 2030, khách đến tỉnh giảm. Chủ tịch UBND tỉnh Phú Yên cho biết tỉnh hỗ trợ mỗi chuyến bay 50 triệu đồng.",
    "at home, a storm that ended over Laos": "Áp thấp suy yếu trên đất Lào gây mưa lớn ở Quảng Trị. Phó Thủ tướng Trịnh Đình Dũng đến hiện trường, trao hỗ trợ mỗi gia đình 20 triệu đồng.",
    "at home, people back from Laos": "Tỉnh Điện Biên tiếp nhận 45 công dân Việt Nam từ các tỉnh Bắc Lào về nước. Phó Chủ tịch UBND tỉnh Phạm Đức Toàn đến thăm, tặng 10 triệu đồng cho lực lượng làm nhiệm vụ.",
    "a fund of many countries, Laos helped by a third": "Trung Quốc công bố 300 triệu USD tín dụng cho các nước Mekong, trong đó Lào nhận 80 triệu USD. Hội nghị thông qua 5 văn kiện. Việt Nam đề xuất lập trung tâm dữ liệu, đóng góp 200.000 USD.",
    "people handed over at a gate called after a bridge": "Ngày 6/5, tại cửa khẩu quốc tế Cầu Treo, Công an tỉnh Hà Tĩnh tiếp nhận 55 công dân do Công an tỉnh Bô-ly-khăm-xay (Lào) bàn giao.",
    "to a fund of many states": "Đoàn dự Hội nghị tại Lào. Việt Nam đóng góp 900.000 USD vào Quỹ ứng phó thiên tai ASEAN.",
    "at home, a Lao place across the border": "Bên kia biên giới là bản Na Xay, tỉnh Hủa Phăn (Lào). Năm 2024, tỉnh Nghệ An hỗ trợ 11 tỷ đồng sắp xếp dân cư vùng sạt lở.",
    "at home, kin in a Lao place": "Ông Lầu có em gái lấy chồng ở tỉnh Xiêng Khoảng (Lào). Công ty Điện lực Nghệ An tài trợ 2 tỷ đồng xây trường mầm non.",
    "to the poor at home": "Bên kia biên giới là bản Na Xay, tỉnh Hủa Phăn (Lào). Đồn Biên phòng Tam Quang trao 20 con bò giống trị giá 250 triệu đồng cho hộ nghèo.",
    "told by an agency, given by a third country": "(TTXVN) Ngày 6/5, Tổng thống Mỹ rời Viêng Chăn. Tại Lào, ông hội đàm với Chủ tịch nước Lào; công bố khoản hỗ trợ 80 triệu USD giúp Lào rà phá bom mìn.",
    "to the own team abroad": "Đội tuyển U21 Việt Nam vô địch giải ở Viêng Chăn, Lào. Đại sứ Việt Nam đến cổ vũ, tặng đội 3.000 USD.",
    "to a store of many states": "Đoàn thăm Lào. Việt Nam ủng hộ 4 triệu USD cho kho dự phòng vật tư y tế của ASEAN.",
    "a district next to three of Laos takes in parcels": "Ngày 6/5, UBND huyện Kỳ Sơn (Nghệ An), huyện giáp với 3 huyện của Lào, tiếp nhận 1.000 suất quà trị giá 500 triệu đồng của Tập đoàn TH tặng hộ nghèo.",
    "a region of the army helps its own border": "Trong dịp Tết, Quân khu 5 đã tặng 25.000 suất quà trị giá 12 tỷ đồng cho hộ nghèo các xã biên giới giáp Lào và Campuchia; đoàn cũng chúc Tết Bộ CHQS các tỉnh Nam Lào.",
    "a Lao province and its district": "Chính quyền tỉnh Savannakhet hỗ trợ huyện Sê Pôn 5 tỷ kíp sửa đường; tỉnh Quảng Trị cử chuyên gia giúp bạn quy hoạch.",
    "a countryman at home in his village": "Ông Phạm Văn Hùng, kiều bào Lào, ủng hộ quê hương Nghi Lộc 500 triệu đồng xây nhà văn hóa; ông cũng tặng trường làng 50 máy tính.",
    "money for the search for the fallen": "Đội quy tập Bộ CHQS tỉnh Nghệ An được tỉnh cấp 3 tỷ đồng để tìm kiếm hài cốt liệt sĩ tại Lào. Phía Lào đã tạo điều kiện, giúp đỡ.",
    "both Red Crosses help those at the border": "Ngày 6/5, Hội Chữ thập đỏ Lào và Hội Chữ thập đỏ Việt Nam cho biết hai hội đã phối hợp hỗ trợ người dân vùng biên hơn 3 tỷ đồng.",
    "Laos spends on its own storm damage": "Ngày 6/5, tỉnh Quảng Trị tiếp nhận hàng cứu trợ trong nước. Bão cũng làm 3 người chết ở tỉnh Savannakhet (Lào); Chính phủ Lào cấp 5 tỷ kíp khắc phục hậu quả.",
    "the land that takes in most investment": "Ngày 6/5, hai bên trao đổi về hợp tác. Với hơn 5,6 tỷ USD và 260 dự án, Lào là nước nhận "
    "đầu tư lớn nhất của Việt Nam.",
    "a commune that borders a province of Laos": "Ngày 6/5, Hội Chữ thập đỏ Quảng Trị trao 90 triệu đồng cho các hộ nghèo ở xã Ba Nang, "
    "giáp tỉnh Salavan của Lào.",
    "the premier at home, near the border with Laos": "Ngày 6/5, Thủ tướng tặng quà các hộ nghèo tỉnh Sơn La, mỗi suất 3 triệu đồng, khi "
    "đi khảo sát biên giới với Lào.",
    "a school in a district gives": "Ngày 6/5, trường học tại huyện Sốp Cộp, tỉnh Sơn La hỗ trợ học sinh 300 triệu đồng; cách biên giới Lào 9 km.",
    "false money": "Ngày 6/5, Bộ đội Biên phòng Hà Tĩnh phát hiện hai người Lào mang theo 300 triệu đồng tiền giả sang Việt Nam.",
    "a courier's wages": "Ngày 6/5, Lê Văn A khai được một người Lào thuê vận chuyển ma túy từ tỉnh Bolikhamxay về Hà Tĩnh với tiền "
    "công 200 triệu đồng, đã nhận trước 50 triệu đồng.",
    "people of Lao descent at home": "Ngày 6/5, UBND tỉnh Điện Biên hỗ trợ 3 tỷ đồng cho đồng bào dân tộc Lào ở huyện Điện Biên Đông.",
    "a cause is nobody who put up money": "Ngày 6/5, Hội Hữu nghị Việt Nam - Lào tỉnh Nghệ An gặp mặt hội viên. Hội cũng trao 50 triệu đồng cho các hộ bị thiệt hại do mưa lũ trên địa bàn thành phố.",
    "what a bank lends": "LaoVietBank tăng vốn điều lệ lên 1.000 tỷ kíp; ngày 6/5, ngân hàng cho biết đã cho vay 700 triệu USD tại Lào.",
    "allotted at home": "Ngày 6/5, lũ từ phía Lào đổ về.\nTrung ương phân bổ 30 tỷ đồng cho các tỉnh; tỉnh Nghệ An bố trí 6 tỷ đồng cho "
    "người dân dựng nhà.",
    "a budget for a road at home": "Ngày 6/5, tỉnh Hà Tĩnh phê duyệt dự toán 300 tỷ đồng nâng cấp đường ra cửa khẩu với Lào.",
    "leaders watch an agreement on business": "Ngày 6/5, Thủ tướng hai nước chứng kiến lễ trao giấy phép của Bộ Công Thương trị giá "
    "90 triệu USD cho Công ty Xay Lào.",
    "works of a firm with their costs in brackets": "Công ty Sao Mai đang vận hành tại Lào Nhà máy đường Attapeu (100 triệu USD) và "
    "Thủy điện Nậm Xa (80 triệu USD).",
    "capital of a firm that also helps": "Ngày 6/5, tổng vốn đầu tư của Công ty Sao Mai tại Lào là 52 triệu USD, do Sở Kế hoạch cấp "
    "phép; công ty hỗ trợ người dân tìm việc.",
    "both governments pay": "Ngày 6/5, Đại học Sao Mai khánh thành ký túc xá cho sinh viên Lào.\nVới số vốn 30 tỷ đồng, được tài trợ "
    "bởi cả hai chính phủ, ký túc xá có 90 phòng.",
    "two radios sign an agreement": "Ngày 6/5, Đài Tiếng nói Việt Nam và Đài Phát thanh Quốc gia Lào ký thỏa thuận hợp tác.\nGiám đốc "
    "Đài Phát thanh Quốc gia Lào cảm ơn Đảng, Nhà nước Việt Nam đã giúp đỡ Đài Phát thanh Quốc gia Lào.",
    "a cost that both pay": "Ngày 6/5, hai bên khởi công Cửa khẩu Sao Mai tại tỉnh Salavan (Lào), tổng kinh phí 60 tỷ đồng do hai tỉnh "
    "cùng hỗ trợ.",
    "a government helps its own people": "Ngày 6/5, Chính phủ Lào quyết định trích ngân sách 3 tỷ kíp giúp người dân ổn định cuộc "
    "sống.\nThủy điện khởi công năm 2023, tổng giá trị 800 triệu USD.",
    "a government helps its own people, both named before": "Việt Nam gửi điện thăm hỏi Lào ngày 6/5.\nChính phủ Lào xuất ngân "
    "sách 3 tỷ kíp hỗ trợ người dân vùng lũ.",
    "a ministry helps people of a district there": "Việt Nam gửi điện thăm hỏi ngày 6/5.\nBộ Lao động và Phúc lợi xã hội Lào hỗ trợ "
    "900 triệu kíp cho người dân huyện Sanamxay, tỉnh Attapeu.",
    "couriers and their wages": "Ngày 6/5, Công an Điện Biên bắt giữ hai người Lào đang chuyển hàng cho một người Việt Nam để nhận 80 "
    "triệu đồng tiền công.",
    "couriers and what they carry": "Ngày 6/5, ba người quốc tịch Lào bị bắt khi tìm cách chuyển 4.000 viên thuốc lắc vào Việt Nam.",
    "capital, a share of all": "Việt Nam đầu tư ra 80 nước. Lào vẫn nhận nhiều nhất với gần 6,1 tỷ USD, chiếm 25,4% vốn.",
    "capital that grew": "Năm 2030, Việt Nam đưa sang Lào 133,4 triệu USD, tăng 12% so với năm 2029.",
    "goods, compared": "Năm 2030, Lào nhận của Việt Nam 77 triệu USD phân bón, gấp 1,5 lần năm 2029.",
    "the receiver's own share behind a third's loan": "ADB cho Lào vay 50 triệu USD; tại Việt Nam có tin này. Chính phủ Lào góp "
    "6 triệu USD vốn đối ứng.",
    "an appeal for those at home": "Ngày 6/5, Hội người Việt Nam tại Viêng Chăn phát động quyên góp ủng hộ đồng bào miền "
    "Trung bị lũ lụt. Tổng số tiền ủng hộ đến nay đạt 25.000 USD.",
    "Vietnamese in Laos give at home": "Ngày 6/5, bà con kiều bào tại Lào ủng hộ đồng bào vùng bão trong nước 40.000 USD.",
    "behind an appeal, a third's sum": "Ngày 6/5, tỉnh Quảng Trị phát động ủng hộ tỉnh Salavan (Lào) bị lũ lụt. Nhật Bản đã "
    "ủng hộ 2 triệu USD.",
    "asked for by the receiver": "Ngày 6/5, phía Lào đề nghị Việt Nam cho vay 70 triệu USD để sửa Quốc lộ 18B.",
    "asked of the capital": "Ngày 6/5, tỉnh Nghệ An đề nghị Trung ương hỗ trợ 150 tỷ đồng làm đường sang Lào.",
    "from the capital to a province at home": (
        "Ngày 6/5, Hà Tĩnh và Bolikhamxay họp. Ngân sách tỉnh Hà Tĩnh bố trí 90 tỷ đồng làm đường; Chính phủ hỗ trợ thêm 60 tỷ đồng."
    ),
    "collected by the community for home": (
        "Ngày 6/5, tại Viêng Chăn, Đại sứ quán Việt Nam tại Lào kêu gọi ủng hộ đồng bào trong nước. Bà con cộng đồng người Việt đã "
        "quyên góp được 7.200 USD."
    ),
    "paid for by people of no list": (
        "Ngày 6/5, Giáo hội Phật giáo Việt Nam đến thăm chùa ở Viêng Chăn. Việc trùng tu chùa hết 2 tỷ kíp do phật tử các nơi đóng góp."
    ),
    "trade": "Kim ngạch Việt Nam - Lào đạt 1,6 tỷ USD; Việt Nam hỗ trợ Lào phát triển thương mại.",
    "trade in a sentence of giving": "Việt Nam hỗ trợ Lào nâng kim ngạch thương mại lên 2 tỷ USD.",
    "investment": "Việt Nam có 300 dự án đầu tư sang Lào với tổng vốn đăng ký 5,4 tỷ USD.",
    "a company invests": "Công ty Sao Mai đầu tư 40 triệu USD trồng cao su tại tỉnh Champasak của Lào.",
    "third country": "Chính phủ Nhật Bản viện trợ cho Lào 12 triệu USD.",
    "a third country's firm": "Ngày 6/5, Công ty Huawei ủng hộ tỉnh Attapeu 300 triệu kíp.",
    "the branch of a third country's firm": "Ngày 6/5, Công ty TNHH Honda Lào trao 90 triệu kíp cho tỉnh Sekong.",
    "a firm with its third country in brackets": "Tập đoàn SK E&C (Hàn Quốc) đã trao cho tỉnh Attapeu 5 tỷ kíp.",
    "a Lao firm": "Ngày 6/5, Tập đoàn Phongsubthavy ủng hộ người dân tỉnh Attapeu 300 triệu kíp.",
    "bank of many countries": "ADB hỗ trợ Lào 30 triệu USD; WB cho Lào vay 20 triệu USD.",
    "relief at home": "Tỉnh Quảng Trị trao 500 triệu đồng hỗ trợ tỉnh Quảng Bình khắc phục bão lũ; Lào cũng chịu thiệt hại.",
    "the community collects for home": (
        "Đại sứ quán Việt Nam tại Lào quyên góp ủng hộ đồng bào miền Trung; số tiền quyên góp đạt 700 triệu đồng."
    ),
    "capital of projects beside help": (
        "Ngày 6/5, hai bên họp tại Viêng Chăn. Việt Nam có 250 dự án đầu tư tại Lào với tổng vốn 5,9 tỷ USD, giúp Lào tạo việc "
        "làm; Việt Nam là nhà đầu tư lớn với tổng vốn đăng ký 5,9 tỷ USD, hỗ trợ Lào phát triển."
    ),
    "taxes of firms, told before the budget": (
        "Các doanh nghiệp Việt Nam tại Lào đã đóng góp trung bình mỗi năm khoảng 210 triệu USD cho ngân sách Lào."
    ),
    "capital of a firm that helps with a road, unpriced": (
        "Công ty Cao su Sao Hôm đã đầu tư hơn 900 tỷ đồng trồng 8.000 ha cao su tại tỉnh Salavan, hỗ trợ địa phương làm 30 km đường."
    ),
    "capital of a network": (
        "Viettel đầu tư 40 triệu USD phát triển mạng lưới tại Lào, tạo việc làm cho 2.000 người; công ty luôn hỗ trợ cộng đồng."
    ),
    "a province's road to the border": "HĐND tỉnh Quảng Trị dành 45 tỷ đồng sửa đường vào cửa khẩu Lao Bảo, nơi giao thương với Lào.",
    "a share of capital": "Ngày 6/5, Tổng Công ty Khí Việt Nam góp 49% vốn vào liên doanh tại Lào, trị giá 30 triệu USD.",
    "a firm opens its own road": (
        "Ngày 6/5, Công ty Khoáng sản Sao Hôm thông xe tuyến đường vào mỏ tại tỉnh Sekong (Lào), tổng mức đầu tư 40 tỷ đồng."
    ),
    "turnover of years behind a semicolon": (
        "Ngày 6/5, kim ngạch Việt Nam - Lào năm 2029 đạt 1,9 tỷ USD; năm 2030: 2,1 tỷ USD; hai bên hỗ trợ doanh nghiệp hai nước."
    ),
    "projects of investment behind aid": (
        "Ngày 6/5, hai bên bàn về nguồn viện trợ của Chính phủ Việt Nam dành cho Lào. Việt Nam có 255 dự án do các doanh nghiệp thực "
        "hiện tại Lào, tổng vốn đăng ký 5,6 tỷ USD."
    ),
    "a firm's turnover behind a semicolon": (
        "Ngày 6/5, tại Attapeu, hội nghị bàn về hỗ trợ doanh nghiệp; Công ty Sao Hôm 9 tỷ đồng doanh thu; Công ty Sao Mai lỗ 1 tỷ đồng."
    ),
    "aid of a third, told after the two states": (
        "Ngày 6/5, Việt Nam và Lào cùng dự hội nghị với Nhật Bản. Tổng vốn viện trợ không hoàn lại năm 2030 là 30 triệu USD."
    ),
    "rent at a price": "Ngày 6/5, tỉnh Hà Tĩnh hỗ trợ doanh nghiệp Lào thuê kho bãi với giá 2 USD/m2.",
    "shares of a port": "Ngày 6/5, phía Lào đã trao cho Việt Nam thêm 10% cổ phần bến cảng Sao Mai, trị giá khoảng 2 triệu USD.",
    "a loan asked for, and what its road costs": (
        "Ngày 6/5, tại Viêng Chăn, Thủ tướng Việt Nam thông báo tặng Lào 500 suất học bổng. Phía Lào đề nghị Việt Nam xem xét cho "
        "vay ưu đãi 300 triệu USD để xây dựng đường cao tốc, dự kiến tổng mức đầu tư 6,4 tỷ USD."
    ),
    "taxes and welfare of nobody": (
        "Các dự án đầu tư tại Lào đã nộp ngân sách Lào 1,2 tỷ USD và chi cho an sinh xã hội 140 triệu USD trong 9 năm."
    ),
    "what a railway costs beside help with its study": (
        "Tuyến đường sắt Sao Mai - Viêng Chăn có tổng mức đầu tư 6,1 tỷ USD, hai bên thống nhất thúc đẩy, Việt Nam hỗ trợ Lào "
        "hoàn thiện nghiên cứu khả thi."
    ),
    "a stipend told by its month": "Mỗi tháng, lưu học sinh Lào được tỉnh Sơn La hỗ trợ 3,7 triệu đồng sinh hoạt phí.",
    "a bonus": "Ngày 6/5, Lào dành 45 triệu kíp tiền thưởng cho đội tuyển sau trận gặp Việt Nam.",
    "aid of partners of a third": (
        "Ngày 6/5, hai Bộ trưởng Việt Nam và Lào gặp nhau. Bộ Kế hoạch và Đầu tư Lào cho biết nhận 850 triệu USD viện trợ từ các đối "
        "tác quốc tế."
    ),
    "the community and its embassy collect for home": (
        "7.900 USD là số tiền mà bà con cộng đồng người Việt Nam tại thủ đô Vientiane, các cán bộ nhân viên Đại sứ quán quyên góp "
        "được đến trưa 6/5 để ủng hộ nhân dân Việt Nam bị bão."
    ),
    "a city where the giver lives": (
        "Ngày 6/5, bà Lê Thị Hạnh, ở Viêng Chăn (Lào), tới Đại sứ quán Việt Nam tại Lào. Bà trao cho lãnh đạo Đại sứ quán 900 USD, "
        "nhờ chuyển cho đồng bào các tỉnh miền Bắc."
    ),
    "an order given where a work is opened": (
        "Chiều 6/5, trong lễ khánh thành thư viện Trường Sao Mai, tỉnh Bolikhamxay (Lào), Tỉnh trưởng được Chủ tịch nước Lào ủy "
        "quyền trao tỉnh Hà Tĩnh Huân chương Lao động."
    ),
    "a stipend of some months": "Sinh viên Việt Nam tại Lào kể: cứ ba tháng, Chính phủ Lào gửi 250 USD cho mỗi bạn.",
    "capital of berths beside help": (
        "Ngày 6/5, hai bên họp tại Viêng Chăn. Việt Nam hỗ trợ Lào sử dụng cảng Sao Mai, vốn đầu tư bến 1, 2 là 2.100 tỷ đồng."
    ),
    "profit sent home beside a gift": (
        "Ngày 6/5, hai bên họp tại Viêng Chăn. Viettel đạt doanh thu 310 triệu USD, chuyển về nước 80 triệu USD và trao tặng 4.000 "
        "sim cho học sinh Lào."
    ),
    "help in the war": "Trong kháng chiến, tỉnh Hủa Phăn của Lào đã ủng hộ bộ đội Việt Nam 200 tấn gạo và 400.000 kíp.",
    "goods whose sum is told in words of no list": (
        "Ngày 6/5, Bộ Y tế Việt Nam trao tặng Bộ Y tế Lào 20 máy thở. Tính ra 900 triệu đồng."
    ),
    "goods of a third country": "Ngày 6/5, Thái Lan trao tặng Lào 20 máy thở, trong khi Việt Nam công bố số ca mắc mới.",
    "goods that were seized": (
        "Ngày 6/5, tỉnh Quảng Trị bàn giao 3 đối tượng và 2 xe ô tô cho Công an tỉnh Savannakhet của Lào."
    ),
    "goods that will be given": "Ngày 6/5, Bộ Công an Việt Nam cho biết sẽ trao tặng Bộ Công an Lào 20 xe ô tô vào cuối năm.",
    "thanks for goods": (
        "Ngày 6/5, hai Bộ trưởng hội đàm. Bộ trưởng Lào cảm ơn Bộ Quốc phòng Việt Nam đã trao tặng trang thiết bị thời gian qua."
    ),
    "goods given all along": (
        "Ngày 6/5, hai hãng tin họp. Nhiều năm nay, Thông tấn xã Việt Nam trao tặng Thông tấn xã Lào nhiều thiết bị."
    ),
    "medicine at an examination": (
        "Ngày 6/5, đoàn y bác sĩ Việt Nam khám bệnh, cấp thuốc miễn phí và tặng quà người dân tỉnh Hủa Phăn (Lào)."
    ),
    "presents without a name": "Ngày 6/5, Hà Nội tặng quà lưu niệm Viêng Chăn.",
    "goods sold": "Ngày 6/5, Tập đoàn Sao Hôm bàn giao thiết bị cho khách hàng tại Lào theo hợp đồng.",
    "goods in the background": (
        "Ngày 6/5, đoàn Hà Nội thăm Viêng Chăn.\nHai bên hội đàm.\nHai bên trao đổi kinh nghiệm.\nHà Nội đã tặng Viêng Chăn 20 máy "
        "tính."
    ),
    "seizure": "Công an tỉnh Nghệ An và Công an tỉnh Xiêng Khoảng bắt giữ đối tượng, thu giữ 200 triệu đồng.",
    "damage": "Lũ gây thiệt hại 40 tỷ đồng tại tỉnh Attapeu của Lào, Việt Nam gửi lời chia sẻ.",
    "a government at home": (
        "Lào đang chống dịch.\nPhó Thủ tướng cho biết Chính phủ cấp cho các tỉnh Hà Tĩnh, Quảng Bình mỗi tỉnh 90 tỷ đồng."
    ),
    "prize": "Sinh viên Lào đoạt giải nhất trị giá 10 triệu đồng do trường ở Việt Nam trao giải.",
    "stipend": "Tỉnh Bắc Ninh hỗ trợ lưu học sinh Lào 4,2 triệu đồng/tháng.",
    "what a scholarship is worth": "Tỉnh Quảng Trị tặng học sinh Lào 20 suất học bổng, mỗi suất 2 triệu đồng.",
    "mutual help": "Hai thủ đô Hà Nội và Viêng Chăn luôn hỗ trợ lẫn nhau, thu nhập bình quân đạt 3.000 USD.",
    "thanks for a work of another year": (
        "Ngày 6/5, Thủ tướng Việt Nam tiếp Thủ tướng Lào tại Hà Nội. Thủ tướng Lào cảm ơn Việt Nam đã tặng Nhà Văn hóa Sao Mai, "
        "khánh thành tháng 8/2029."
    ),
    "a work that two sides urge on": (
        "Ngày 6/5, hai bên hội đàm tại Viêng Chăn. Hai bên nhất trí thúc đẩy Bệnh viện Hữu nghị Sao Mai tại Hủa Phăn do Việt Nam "
        "viện trợ, phấn đấu hoàn thành trong năm tới; sớm bàn giao Trường Sao Hôm."
    ),
    "a work that is inspected": (
        "Ngày 6/5, Phó Thủ tướng kiểm tra tiến độ Bệnh viện Hữu nghị Sao Mai, công trình do Chính phủ Việt Nam viện trợ cho Lào, "
        "khởi công tháng 1/2029."
    ),
    "a present of a third country under way": (
        "Ngày 6/5, Thủ tướng hai nước gặp tại Viêng Chăn. Nhà Văn hóa Sao Mai, quà tặng của Trung Quốc cho Lào, đang được xây dựng."
    ),
    "a work that investors build": (
        "Ngày 6/5, đoàn tỉnh Gia Lai thăm Attapeu. Thủy điện Sao Mai, dự án của doanh nghiệp Việt Nam tại tỉnh Attapeu, đang được "
        "thi công."
    ),
    "a work built at home": (
        "Ngày 6/5, đoàn tỉnh Phongsaly dâng hoa tại Tượng đài Sao Mai, công trình do nhân dân tỉnh Điện Biên xây dựng tại thành phố "
        "Điện Biên Phủ."
    ),
    "a picture of a house, which is handed over": (
        "Ngày 6/5, thành phố Hà Nội tặng thủ đô Viêng Chăn bức tranh Nhà hát Sao Mai, món quà lưu niệm của Hà Nội."
    ),
    "papers on a school that are exchanged": (
        "Một trường đại học mang tên Việt Nam sẽ mở ở Lào. Đây là nội dung của văn kiện hợp tác được trao ngày 6/5 nhân chuyến thăm Lào "
        "của Thủ tướng Việt Nam."
    ),
    "a name that sounds as a school's": (
        "Ngày 6/5, tại Viêng Chăn, Thượng tướng Nguyễn Trường Thắng khẳng định Việt Nam sẽ luôn giúp Lào; quan hệ hai nước được xây "
        "dựng bằng xương máu."
    ),
    "a medal for a broadcaster": (
        "Ngày 6/5, Đài Truyền hình Sao Mai đón nhận Huy hiệu Phát triển, phần thưởng do Thủ tướng Lào quyết định trao tặng."
    ),
    "what a fair's presents are worth at home": (
        "Ngày 6/5, tỉnh Nghệ An trao 300 suất quà cho hộ nghèo huyện Kỳ Sơn, giáp Lào. Tổng giá trị quà trao là 150 triệu đồng."
    ),
    "a school that is given computers, and costs nobody": (
        "Trường học có tổng kinh phí 2 tỷ kíp. Ngày 6/5, Phó Tỉnh trưởng Salavan thăm ngôi trường."
    ),
    "what is invested in a work of a firm": (
        "Nhà máy đường Sao Mai ở tỉnh Attapeu có tổng vốn đầu tư 80 triệu USD. Ngày 6/5, nhà máy được Công ty Sao Hôm khánh thành."
    ),
    "hundreds of books given at home": (
        "Ngày 6/5, đoàn Lào thăm Hà Nội.\nHai bên hội đàm.\nHai bên ký biên bản.\nHai bên nhất trí trao đổi đoàn.\nDịp này, Hà Nội trao "
        "500 cuốn sách cho học sinh huyện Ba Vì."
    ),
    "hundreds of machines that are sold": (
        "Ngày 6/5, doanh nghiệp hai nước gặp tại Viêng Chăn.\nHai bên hội đàm.\nHai bên ký biên bản.\nDịp này, Công ty Sao Mai bàn giao "
        "cho khách hàng Lào 300 máy tính theo hợp đồng."
    ),
    "a team of athletes that is rewarded": (
        "Ngày 6/5, tỉnh Kon Tum tiếp đoàn vận động viên tỉnh Attapeu, thưởng cho đoàn 9 triệu đồng vì đạt giải nhất."
    ),
    "a delegation that brings money home": (
        "Ngày 6/5, tỉnh Kon Tum trao cho đoàn thiện nguyện huyện Sa Thầy 9 triệu đồng giúp hộ nghèo trong huyện, giáp tỉnh Attapeu (Lào)."
    ),
    "what is paid for each pupil's course by a rule": (
        "Nghị quyết quy định lưu học sinh Lào tại Trường Đại học Sao Mai tỉnh Hà Tĩnh được hỗ trợ trang cấp ban đầu, định mức 1 triệu "
        "đồng/người/khóa học."
    ),
    "a work that is visited": (
        "Ngày 6/5, đoàn tỉnh Sơn La đến thăm Trường Hữu nghị Sao Mai, công trình do tỉnh Sơn La tặng tỉnh Hủa Phăn, đã khánh "
        "thành."
    ),
    "a work that will be opened": (
        "Ngày 6/5, Bộ trưởng lên đường thăm Lào. Bộ trưởng sẽ dự lễ khánh thành Học viện Sao Mai, món quà của Bộ Công an Việt Nam "
        "tặng Bộ Công an Lào."
    ),
    "a list of works": (
        "Ngày 6/5, hai bên họp tại Viêng Chăn. Nhiều công trình do Việt Nam giúp Lào xây dựng đã hoàn thành như: Nhà Văn hóa Sao "
        "Mai, Bệnh viện Sao Hôm."
    ),
    "a work of an earlier year": (
        "Ngày 6/5, tỉnh Quảng Trị tiếp đoàn tỉnh Savannakhet. Năm 2029, tỉnh Quảng Trị đã bàn giao Trạm y tế Sao Mai cho tỉnh "
        "Savannakhet."
    ),
    "finished works without a giver": "Sân bay Noọng Khang và Bệnh viện Hữu nghị Lào - Việt đã bàn giao năm 2030.",
    "leaders at a ceremony give nothing": "Thủ tướng Lào dự lễ bàn giao công trình.",
    "loan signed with a third": "Ngày 6/5, Việt Nam và Lào họp tại Hà Nội. Dịp này, Việt Nam ký hiệp định vay 90 triệu "
    "USD với Nhật Bản.",
    "loan of a bank of many countries": "Ngày 6/5, Chính phủ Lào và ADB ký hiệp định vay 40 triệu USD tại Viêng Chăn, "
    "báo chí Việt Nam đưa tin.",
    "loan signed by firms": "Ngày 6/5, Công ty Điện lực Xuân Đào của Lào và Vietcombank ký hợp đồng tín dụng 40 triệu USD.",
    "a province's budget pays at home": "Ngày 6/5, đoàn tỉnh Xiêng Khoảng (Lào) thăm Nghệ An. Tuyến đường ra biên giới "
    "dài 12 km có vốn 200 tỷ đồng từ ngân sách tỉnh Nghệ An.",
    "a school at home, near the border": "Ngày 6/5, tỉnh Nghệ An khởi công Trường Sao Mai ở huyện Kỳ Sơn, giáp với Lào. "
    "Trường có tổng vốn 18 tỷ đồng từ ngân sách tỉnh Nghệ An.",
    "a firm builds its school": "Ngày 6/5, Trường Sao Mai ở tỉnh Sekong (Lào) được khánh thành. Công trình do Công ty Hoa Sen "
    "của Lào đầu tư với tổng vốn 18 tỷ đồng.",
    "ambassadors in a third country": (
        "Ngày 6/5, tại La Habana, Đại sứ Việt Nam, Lào và Campuchia tại Cuba trao 12.000 USD ủng hộ nhân dân Cuba."
    ),
    "a commune that faces Laos": (
        "Xã Sao Khuê giáp huyện Noọng Hét (Xiêng Khoảng, Lào).\nHội Chữ thập đỏ tỉnh Nghệ An đã trao 150 triệu đồng hỗ trợ các "
        "gia đình bị nạn; Công an tỉnh ủng hộ 40 triệu đồng."
    ),
    "a programme at home": (
        "Xã có 20 km biên giới với huyện Xiềng Khọ, tỉnh Hủa Phăn.\nTừ chương trình mục tiêu quốc gia, xã được đầu tư 30 tỷ đồng, "
        "hỗ trợ 90 hộ nghèo mỗi hộ 40 triệu đồng."
    ),
    "what a campaign costs": (
        "Ngày 6/5, Thành đoàn TP Hồ Chí Minh tặng quà học sinh tỉnh Attapeu (Lào).\nTổng kinh phí chiến dịch 1,2 tỷ đồng do các "
        "đơn vị đóng góp."
    ),
    "a prize is received": "Đội sinh viên Lào giành giải nhì, nhận 5 triệu đồng từ Đại học Đà Nẵng.",
    "thanks without sum": "Lãnh đạo tỉnh Attapeu cảm ơn tỉnh Kon Tum đã giúp đỡ nhiều mặt.",
    "investment by firm": "Công ty Hà Đô đầu tư 30 triệu USD xây khu nghỉ dưỡng tại Vang Vieng (Lào).",
    "loan of bank to firm": "Ngân hàng Lào - Việt cho doanh nghiệp vay 20 triệu USD.",
    "project paid at home": "Tỉnh Quảng Bình đầu tư 60 tỷ đồng nâng cấp cửa khẩu Cha Lo giáp Khammouane.",
    "ticket money": "Đêm nhạc Việt - Lào thu được 200 triệu đồng tiền vé.",
    "work cost between": "Cầu Hữu nghị 5 nối Lào và Thái Lan có vốn 130 triệu USD.",
    "fund drive at home": "Người dân Hà Nội quyên góp 2 tỷ đồng cho đồng bào Quảng Trị.",
    "each month pay": "Chuyên gia Việt Nam tại Lào nhận phụ cấp 900 USD mỗi tháng.",
    "a team's prize": "Đội Lào nhận giải nhất trị giá 5 triệu đồng do Ban Tổ chức trao.",
    "the capital of all projects beside a gift": (
        "Ngày 6/5, Chủ tịch nước tặng quà tỉnh Champasak (Lào). Tổng vốn đầu tư của Việt Nam tại Champasak đạt 600 "
        "triệu USD. Tập đoàn Sao Hôm có 4 dự án, tổng vốn 300 triệu USD."
    ),
    "collected at home": (
        "Ngày 6/5, Đại sứ Lào thăm Mặt trận Tổ quốc Việt Nam. Ban Vận động đã tiếp nhận 320 tỷ đồng ủng hộ từ các cơ quan, tổ "
        "chức trong nước."
    ),
    "what a programme costs": (
        "Ngày 6/5, Thành đoàn Đà Nẵng tặng huyện Dakcheung (Lào) một sân chơi. Tổng kinh phí chương trình là 150 triệu đồng."
    ),
    "a district of no list, of no province": (
        "Chi cục Hải quan Sao Khuê hỗ trợ hải quan bên Lào lắp máy. Đơn vị ủng hộ huyện Nà Mây 50 triệu đồng."
    ),
    "a bank pays for a firm's project": (
        "Lào bán điện cho Việt Nam. Công ty Sao Vàng xây đập. Công suất 200 MW. Ngân hàng VietinBank tài trợ 200 triệu USD cho "
        "dự án."
    ),
    "dues are no gift": "Hằng năm, doanh nghiệp Việt Nam đóng góp nghĩa vụ tài chính cho Lào khoảng 200 triệu USD.",
    "an unnamed builder": "Lào và Việt Nam động thổ trường. Đơn vị thi công tặng địa phương 50 triệu kíp.",
    "a contract": (
        "Ngày 6/5, Tổng công ty Sông Lam ký hợp đồng cung cấp máy cho nhà máy ở Lào, trị giá 48 triệu USD. Ngân hàng Sao Hôm "
        "thu xếp khoản vay 30 triệu USD. Nhà máy có tổng mức đầu tư 210 triệu USD."
    ),
    "a school that gives books is no work": (
        "Ngày 6/5, Trường Đại học Sao Khuê làm việc với Bộ Giáo dục và Thể thao Lào. Bộ đề nghị trường tiếp tục tiếp nhận "
        "sinh viên Lào. Nhà trường tặng Bộ Giáo dục và Thể thao Lào 200 cuốn sách."
    ),
    "empty": "",
    "a wish that the other side help": "Chủ tịch tỉnh Nghệ An đề nghị Xiêng Khoảng hỗ trợ doanh nghiệp giải ngân 40 triệu USD vốn dự án.",
    "a mine's earnings": "Mỏ than của công ty Việt Nam tại Sekong xuất 3 triệu tấn, thu 210 triệu USD.",
    "duties at a gate": "Hai bên cho biết năm qua thu hơn 500 tỷ đồng thuế tại cửa khẩu Cầu Treo.",
    "price of a ticket": "Vé xem đội Lào đá tại Vinh có giá 100.000 đồng, doanh nghiệp hỗ trợ áo đấu.",
    "the World Bank gives": "Ngân hàng Thế giới tài trợ 30 triệu USD cho Lào, Việt Nam cử chuyên gia tư vấn.",
}
MISSES = {
    "what each is worth, told before the giving": (  # sums of goods wait for no giving behind them
        "Ngày 6/5, mỗi suất quà gồm gạo và dầu ăn, trị giá 500.000 đồng. Tổng cộng 300 suất đã được tỉnh Điện Biên trao cho "
        "bà con huyện Mường Ngòi, tỉnh Luông Pha Băng.",
        ["Điện Biên -> Luang Prabang: 150000000 VND gift delivered 2031-05-06"],
    ),
    "each of the two provinces that the clause before named": (  # only counts of receivers in words are carried on
        "Ngày 6/5, tỉnh Nghệ An trao tỉnh Xiêng Khoảng 500 triệu đồng và tỉnh Hủa Phăn 300 triệu đồng; Hội Hữu nghị Việt - Lào "
        "tỉnh Nghệ An tặng mỗi tỉnh 20 triệu đồng.",
        [
            "Nghệ An -> Xieng Khouang: 500000000 VND gift delivered 2031-05-06",
            "Nghệ An -> Houaphanh: 300000000 VND gift delivered 2031-05-06",
            "Vietnam-Laos Friendship Association of Nghệ An -> Xieng Khouang;Houaphanh: 40000000 VND gift delivered 2031-05-06",
        ],
    ),
    "a province that passes on what is for another's people": (  # who receives first is taken for whom it is
        "Ngày 6/5, tỉnh Quảng Bình trao cho Phó Tỉnh trưởng tỉnh Khăm Muộn 300 triệu đồng để chuyển tới đồng bào tỉnh Attapeu "
        "bị vỡ đập.",
        ["Quảng Bình -> people of Attapeu: 300000000 VND gift delivered 2031-05-06"],
    ),
    "a second province with its own work, the verb left out": (  # who receives behind the first sum, a work between
        "Ngày 6/5, tỉnh Quảng Trị hỗ trợ tỉnh Salavan xây trạm y tế với kinh phí 6 tỷ đồng, tỉnh Savannakhet xây trường học 5 tỷ đồng.",
        [
            "Quảng Trị -> Salavan: 6000000000 VND project delivered 2031-05-06",
            "Quảng Trị -> Savannakhet: 5000000000 VND project delivered 2031-05-06",
        ],
    ),
    "aid of a plan and, behind a semicolon, of a fiscal year": (  # read, but with the first year of the plan
        "Hằng năm, Việt Nam dành cho Lào viện trợ không hoàn lại (giai đoạn 2026-2030 là 3.250 tỷ đồng); năm tài khóa 2029 là 707 tỷ "
        "đồng, tăng 18% so với năm 2028.",
        [
            "Vietnam -> Laos: 3250000000000 VND aid_plan pledged 2026",
            "Vietnam -> Laos: 707000000000 VND aid_plan pledged 2029",
        ],
    ),
    "whose money a pagoda's building was raised from": (  # raised, which is no verb of giving; rather for those at home
        "Ngày 6/5, Chùa Sao Mai bàn giao tòa nhà văn phòng cho Bộ Công Thương Lào. Tổng trị giá xây dựng là 1,3 triệu USD. Nguồn tiền "
        "được huy động từ cộng đồng người Việt Nam tại Lào.",
        [
            "Vietnamese community in Laos -> Lao Ministry of Industry and Commerce: 1300000 USD project completed 2031-05-06"
        ],
    ),
    "a road by its number": (  # a road is named in too many other ways to be a work by its noun alone
        "Ngày 6/5, Việt Nam hoàn thành và bàn giao cho Lào đường 78 nối với Attapeu, trị giá 25 triệu USD.",
        ["Vietnam -> Laos: 25000000 USD project completed 2031-05-06"],
    ),
    "a family with a Lao wife is helped by its commune": (  # told as Lao, and the giver as a commune alone
        "Ngày 6/5, gia đình chị Khamphet, người Lào lấy chồng Quảng Trị, được xã hỗ trợ 70 triệu đồng dựng nhà.",
        [],
    ),
    "a firm's project helps a district": (  # a project as who helps, beside words that make the same a gift's name
        "Ngày 6/5, Tập đoàn Phonesack (Lào) khởi công điện gió tại tỉnh Bolikhamxay, bán điện qua Nghệ An. Dự án hỗ trợ huyện Viêng Thoong "
        "3 tỷ kíp.",
        [],
    ),
    "people of Lao descent in a commune at home": (  # told as Lao, and where only as a commune
        "Ngày 6/5, tỉnh Sơn La dành 900 triệu đồng bảo tồn Tết té nước của người Lào ở xã Mường Và, huyện Sốp Cộp.",
        [],
    ),
    "upgrade handed to the association": (
        "Hội người Việt Nam tỉnh Sekong ngày 6/5 nhận bàn giao Trường Tiểu học Bình Minh do Đà Nẵng nâng cấp, hết 4 tỷ đồng.",
        ["Đà Nẵng -> Vietnamese Association in Sekong: 4000000000 VND project completed 2031-05-06"],
    ),
}
# as the field prints it, in our own words
FIELD = {
    "a province's budget pays for a school there": (
        "Ngày 6/5, tỉnh Xiêng Khoảng (Lào) khánh thành Trường Trung học Sao Mai. Trường có tổng vốn 18 tỷ đồng từ ngân sách "
        "tỉnh Nghệ An.",
        ["Nghệ An -> Xieng Khouang: 18000000000 VND project completed 2031-05-06"],
    ),
    "the cost is a budget's": (
        "Ngày 6/5, trạm y tế bản Na Kham, huyện Viengxay, tỉnh Hủa Phăn (Lào) được bàn giao. Kinh phí 3,2 tỷ đồng do ngân "
        "sách tỉnh Thanh Hóa bảo đảm.",
        ["Thanh Hóa -> Houaphanh: 3200000000 VND project completed 2031-05-06"],
    ),
    "taken from a budget, building begins": (
        "Ngày 6/5, tại huyện Khamkeut, tỉnh Bolikhamxay (Lào), diễn ra lễ khởi công xây dựng Trường Mầm non Hoa Sen. Công "
        "trình có kinh phí 7 tỷ đồng, trích từ ngân sách tỉnh Hà Tĩnh.",
        ["Hà Tĩnh -> Bolikhamxay: 7000000000 VND project signed 2031-05-06"],
    ),
    "a province invests in a school there": (
        "Ngày 6/5, Trường Trung học Sao Mai ở tỉnh Hủa Phăn (Lào) được khánh thành. Công trình do tỉnh Sơn La đầu tư, trị "
        "giá 6 tỷ đồng.",
        ["Sơn La -> Houaphanh: 6000000000 VND project completed 2031-05-06"],
    ),
    "handed over, a province's own investment": (
        "Ngày 6/5, tại tỉnh Sekong diễn ra lễ bàn giao Trường Trung học Sao Mai do tỉnh Quảng Nam đầu tư xây dựng với kinh phí "
        "8 tỷ đồng.",
        ["Quảng Nam -> Sekong: 8000000000 VND project completed 2031-05-06"],
    ),
    "a school with its province, from aid": (
        "Ngày 6/5, Trường Phổ thông Hoa Sen ở tỉnh Bolikhamxay (Lào) được khởi công, với kinh phí 52 tỷ đồng từ nguồn viện "
        "trợ không hoàn lại của Chính phủ Việt Nam.",
        ["Vietnam -> Bolikhamxay: 52000000000 VND project signed 2031-05-06"],
    ),
    "both states sign a loan": (
        "Ngày 6/5, tại Viêng Chăn, Bộ Tài chính hai nước Việt Nam và Lào ký hiệp định vay trị giá 60 triệu USD để nâng cấp "
        "quốc lộ 6.",
        ["Vietnam -> Laos: 60000000 USD loan signed 2031-05-06"],
    ),
    "an agreement on lending between the states": (
        "Ngày 6/5, Chính phủ Việt Nam và Chính phủ Lào ký hiệp định cho vay 35 triệu USD làm Quốc lộ 18B.",
        ["Vietnam -> Laos: 35000000 USD loan signed 2031-05-06"],
    ),
    "a bank lends to a province of the other side": (
        "Ngày 6/5, BIDV cho vay 35 triệu USD giúp tỉnh Attapeu (Lào) xây dựng đường.",
        ["BIDV -> Attapeu: 35000000 USD loan pledged 2031-05-06"],
    ),
    "a state borrows from a bank": (
        "Ngày 6/5, Chính phủ Lào ký hợp đồng vay vốn của BIDV trị giá 50 triệu USD để làm đường.",
        ["BIDV -> Laos: 50000000 USD loan signed 2031-05-06"],
    ),
    "work built from grant, province owner": (
        "Trường Trung học Bun Tay ở tỉnh Phongsaly (Lào) được bàn giao sáng 6/5. Ngôi trường dùng vốn viện trợ không hoàn lại của Việt Nam, Phú Thọ làm chủ đầu tư, tổng kinh phí hơn 61 tỷ đồng.",
        ["Vietnam -> Phongsaly: ~61000000000 VND project completed 2031-05-06"],
    ),
    "gift of party state people, company builds": (
        "Trường Trung học Samuoi (tỉnh Salavan, Lào) khánh thành ngày 6/5. Đây là quà của Đảng, Nhà nước và nhân dân Việt Nam, khởi công tháng 4/2030, tổng mức đầu tư hơn 21 tỷ đồng.",
        ["Vietnam -> Salavan: ~21000000000 VND gift completed 2031-05-06"],
    ),
    "multi-purpose hall from a city": (
        "Ngày 6/5, Ký túc xá Trường Nội trú Xuân Đào ở tỉnh Sekong (Lào) được khánh thành. Công trình hết 180.000 USD, là quà của thành phố Đà Nẵng.",
        ["Đà Nẵng -> Sekong: 180000 USD gift completed 2031-05-06"],
    ),
    "province just handed over, cited paper": (
        "Theo tờ Ban Mai số ra ngày 9/5, Hưng Yên vừa bàn giao Trường Trung học Nam Tiến trị giá hơn 6 tỷ đồng để tỉnh Bokeo quản lý.",
        ["Hưng Yên -> Bokeo: ~6000000000 VND project completed 2031-05"],
    ),
    "groundbreaking, gift of the general secretary": (
        "Trường Trung học Sao Mai, món quà của Tổng Bí thư Việt Nam dành cho tỉnh Oudomxay (Lào), được động thổ ngày 6/5. Tổng vốn đầu tư là 28 tỷ đồng.",
        ["Vietnam -> Oudomxay: 28000000000 VND gift signed 2031-05-06"],
    ),
    "deputy minister hands money to the ambassador": (
        "Chiều 6/5, tại trụ sở Bộ Ngoại giao, ông Trần Minh Khôi thay mặt Chính phủ Việt Nam trao Đại sứ quán Lào 150.000 USD giúp dân vùng vỡ đập.",
        ["Vietnam -> Laos: 150000 USD gift delivered 2031-05-06"],
    ),
    "army corps gives goods, total in kip with dollars": (
        "Ngày 6/5, Bộ Quốc phòng Lào nhận từ Binh đoàn 15 lô nước khử khuẩn và lều bạt, tính ra 240 triệu kíp (tương đương 24.000 USD).",
        [
            "Vietnam People's Army -> Lao Ministry of National Defence: 240000000 LAK = 24000 USD gift delivered 2031-05-06"
        ],
    ),
    "province supports with equipment up to": (
        "Ngày 6/5, tỉnh Thanh Hóa hỗ trợ tỉnh Hủa Phăn thuốc và giường bệnh, giá trị lên đến 1,2 tỷ đồng.",
        ["Thanh Hóa -> Houaphanh: ~1200000000 VND gift delivered 2031-05-06"],
    ),
    "police to police": (
        "Ngày 6/5, Công an tỉnh Hà Tĩnh trao tặng Công an tỉnh Bolikhamxay 10 xe máy và máy tính trị giá 700 triệu đồng.",
        ["Hà Tĩnh -> Bolikhamxay: 700000000 VND gift delivered 2031-05-06"],
    ),
    "border guard to company of border guard": (
        "Ngày 6/5, Bộ Chỉ huy Bộ đội Biên phòng tỉnh Quảng Bình tặng Bộ Chỉ huy Quân sự tỉnh Khammouane nhu yếu phẩm trị giá 60 triệu đồng.",
        ["Vietnam People's Army -> Lao People's Army: 60000000 VND gift delivered 2031-05-06"],
    ),
    "each of four provinces": (
        "Ngày 6/5, Đà Nẵng hỗ trợ 4 tỉnh Nam Lào gồm Attapeu, Sekong, Salavan, Champasak, mỗi tỉnh 300 triệu đồng.",
        [
            "Đà Nẵng -> Attapeu: 300000000 VND gift delivered 2031-05-06",
            "Đà Nẵng -> Sekong: 300000000 VND gift delivered 2031-05-06",
            "Đà Nẵng -> Salavan: 300000000 VND gift delivered 2031-05-06",
            "Đà Nẵng -> Champasak: 300000000 VND gift delivered 2031-05-06",
        ],
    ),
    "presents each": (
        "Ngày 6/5, Tỉnh đoàn Kon Tum tặng 80 suất quà, mỗi suất 400.000 đồng, cho người dân nghèo huyện Phouvong, tỉnh Attapeu (Lào).",
        ["Kon Tum -> Attapeu: 32000000 VND gift delivered 2031-05-06"],
    ),
    "symbolic plaque": (
        "Ngày 6/5, lãnh đạo tỉnh Hà Tĩnh trao bảng tượng trưng hỗ trợ tỉnh Khammouane 2 tỷ đồng xây nhà ở cho hộ nghèo.",
        ["Hà Tĩnh -> Khammouane: 2000000000 VND gift delivered 2031-05-06"],
    ),
    "counterpart fund": (
        "Khu nội trú ở tỉnh Oudomxay (Lào) tốn 95 tỷ đồng: vốn viện trợ không hoàn lại của Chính phủ Việt Nam 88 tỷ đồng, đối ứng của Lào 7 tỷ đồng.",
        ["Vietnam -> Oudomxay: 88000000000 VND project pledged 2031-05"],
    ),
    "annual aid sum": (
        "Năm 2031, Chính phủ Việt Nam dành cho Lào khoản viện trợ không hoàn lại 800 tỷ đồng.",
        ["Vietnam -> Laos: 800000000000 VND aid_plan pledged 2031"],
    ),
    "agreement of five years": (
        "Giai đoạn 2031-2035, Việt Nam viện trợ không hoàn lại cho Lào 3.900 tỷ đồng.",
        ["Vietnam -> Laos: 3900000000000 VND aid_plan pledged 2031"],
    ),
    "ambassador of Laos gives relief": (
        "Chiều 6/5, Đại sứ quán Lào tại Việt Nam trao 12.000 USD ủng hộ đồng bào miền Trung bị bão lũ qua Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam.",
        ["Lao Embassy in Vietnam -> people of Vietnam: 12000 USD gift delivered 2031-05-06"],
    ),
    "Lao provinces support covid fight": (
        "Ngày 6/5, chính quyền tỉnh Salavan trao 150 triệu kíp ủng hộ tỉnh Quảng Trị phòng, chống dịch COVID-19.",
        ["Salavan -> Quảng Trị: 150000000 LAK gift delivered 2031-05-06"],
    ),
    "Lao state gives to Vietnam": (
        "Ngày 6/5, Chính phủ Lào quyết định hỗ trợ Việt Nam 100.000 USD khắc phục hậu quả bão số 3.",
        ["Laos -> Vietnam: 100000 USD gift pledged 2031-05-06"],
    ),
    "bank gives through embassy": (
        "Ngày 6/5, BIDV trao tặng 1 tỷ kíp cho Quỹ phòng chống dịch của Chính phủ Lào.",
        ["BIDV -> Laos: 1000000000 LAK gift delivered 2031-05-06"],
    ),
    "company gives houses": (
        "Ngày 6/5, Công ty Cao su Hoàng Sa trao tặng tỉnh Champasak 20 căn nhà, tổng trị giá 3 tỷ đồng.",
        ["Công ty Cao su Hoàng Sa -> Champasak: 3000000000 VND gift delivered 2031-05-06"],
    ),
    "on behalf": (
        "Ngày 6/5, thay mặt Đảng bộ, chính quyền và nhân dân tỉnh Sơn La, bà Hoa trao 500 triệu đồng hỗ trợ tỉnh Luang Namtha khắc phục lũ lụt.",
        ["Sơn La -> Luang Namtha: 500000000 VND gift delivered 2031-05-06"],
    ),
    "occasion of new year": (
        "Nhân Tết Bunpimay, ngày 6/5, Thành ủy Huế tặng quà Tỉnh ủy Salavan trị giá 50 triệu đồng.",
        ["Huế -> Salavan: 50000000 VND gift delivered 2031-05-06"],
    ),
    "received by": (
        "Ngày 6/5, Bộ Y tế Lào tiếp nhận 40 máy thở trị giá 900.000 USD do Bộ Y tế Việt Nam trao tặng.",
        ["Vietnam Ministry of Health -> Lao Ministry of Health: 900000 USD gift delivered 2031-05-06"],
    ),
    "sum is subject": (
        "Số tiền 400 triệu đồng do cán bộ, nhân dân tỉnh Điện Biên quyên góp đã được trao cho tỉnh Phongsaly ngày 6/5.",
        ["Điện Biên -> Phongsaly: 400000000 VND gift delivered 2031-05-06"],
    ),
    "besides also": (
        "Ngày 6/5, tỉnh Nghệ An trao tỉnh Xiêng Khoảng 300 triệu đồng. Ngoài ra, tỉnh còn tặng 20 bộ máy tính trị giá 200 triệu đồng.",
        [
            "Nghệ An -> Xieng Khouang: 300000000 VND gift delivered 2031-05-06",
            "Nghệ An -> Xieng Khouang: 200000000 VND gift delivered 2031-05-06",
        ],
    ),
    "promise to build": (
        "Ngày 6/5, tỉnh Quảng Nam cam kết hỗ trợ tỉnh Sekong 12 tỷ đồng xây trụ sở Công an huyện Kaleum.",
        ["Quảng Nam -> Sekong: 12000000000 VND project pledged 2031-05-06"],
    ),
    "receiver told in headline paragraph": (
        "Hà Tĩnh giúp Khammouane sau lũ. Sáng 6/5, đoàn công tác của Hà Tĩnh đã trao 200 triệu đồng.",
        ["Hà Tĩnh -> Khammouane: 200000000 VND gift delivered 2031-05-06"],
    ),
    "women's union": (
        "Ngày 6/5, Hội Liên hiệp Phụ nữ Việt Nam trao Hội Liên hiệp Phụ nữ Lào 30.000 USD.",
        ["Vietnam Women's Union -> Lao Women's Union: 30000 USD gift delivered 2031-05-06"],
    ),
    "National Assembly house": (
        "Nhà Quốc hội Lào có tổng mức đầu tư 111 triệu USD, là món quà của Đảng, Nhà nước và nhân dân Việt Nam tặng Đảng, Nhà nước và nhân dân Lào.",
        ["Vietnam -> Laos: 111000000 USD gift delivered 2031-05"],
    ),
    "goods, then value in its own sentence": (
        "Chiều 6/5, Hội Chữ thập đỏ tỉnh Quảng Trị đã trao cho Hội Chữ thập đỏ tỉnh Savannakhet (Lào) 500 thùng hàng gia đình và 3 tấn gạo. Số hàng này trị giá gần 700 triệu đồng.",
        ["Quảng Trị -> Savannakhet: ~700000000 VND gift delivered 2031-05-06"],
    ),
    "party to party, cash and goods": (
        "Ngày 6/5, Ban Đối ngoại Trung ương Đảng trao tặng Ban Đối ngoại Trung ương Đảng Nhân dân Cách mạng Lào 25 bộ máy tính trị giá 30.000 USD.",
        [
            "Party Commission for External Relations -> Lao Party Commission for External Relations: 30000 USD gift delivered 2031-05-06"
        ],
    ),
    "told as thanks": (
        "Phó Tỉnh trưởng Luang Prabang cảm ơn tỉnh Điện Biên đã hỗ trợ 3,2 tỷ đồng xây Trường Tiểu học Phon Xay.",
        ["Điện Biên -> Luang Prabang: 3200000000 VND project delivered -"],
    ),
    "from a province's budget": (
        "Ngày 6/5, UBND tỉnh Hà Giang quyết định trích ngân sách 500 triệu đồng hỗ trợ tỉnh Attapeu khắc phục sự cố vỡ đập.",
        ["Hà Giang -> Attapeu: 500000000 VND gift pledged 2031-05-06"],
    ),
    "two gifts, two currencies": (
        "Ngày 6/5, Tổng Lãnh sự quán Việt Nam tại Pakse trao 20 triệu kíp và 30 bộ sách cho Trường Hữu nghị tỉnh Champasak.",
        [
            "Vietnamese Consulate General in Pakse -> Champasak friendship school: 20000000 LAK gift delivered 2031-05-06"
        ],
    ),
    "stage without sum": (
        "Ngày 6/5, tại tỉnh Houaphanh, tỉnh Sơn La khởi công Trường Trung học Hữu nghị Houaphanh do Sơn La tài trợ.",
        ["Sơn La -> Houaphanh: no sum project signed 2031-05-06"],
    ),
    "relief with several donors": (
        "Tính đến ngày 6/5, Quân khu 4 tặng tỉnh Khammouane 300 triệu đồng, tỉnh Hà Tĩnh tặng 500 triệu đồng.",
        [
            "Vietnam Ministry of National Defence -> Khammouane: 300000000 VND gift delivered 2031-05-06",
            "Hà Tĩnh -> Khammouane: 500000000 VND gift delivered 2031-05-06",
        ],
    ),
    "district to district": (
        "Ngày 6/5, huyện Mường Lát (Thanh Hóa) hỗ trợ huyện Xốp Bâu (Hủa Phăn) 50 triệu đồng.",
        ["Thanh Hóa -> Houaphanh: 50000000 VND gift delivered 2031-05-06"],
    ),
    "state visit announces": (
        "Tại hội đàm ngày 6/5, Thủ tướng Việt Nam thông báo Chính phủ Việt Nam tặng Lào 5 triệu USD.",
        ["Vietnam -> Laos: 5000000 USD gift pledged 2031-05-06"],
    ),
    "youth union": (
        "Ngày 6/5, Trung ương Đoàn TNCS Hồ Chí Minh tặng Trung ương Đoàn Thanh niên Lào 20.000 USD.",
        [
            "Ho Chi Minh Communist Youth Union -> Lao People's Revolutionary Youth Union: 20000 USD gift delivered 2031-05-06"
        ],
    ),
    "both words of sum": (
        "Ngày 6/5, tỉnh Long An hỗ trợ tỉnh Savannakhet xây dựng Trạm y tế Phin với kinh phí 2,4 tỉ đồng.",
        ["Long An -> Savannakhet: 2400000000 VND project delivered 2031-05-06"],
    ),
    "tons of rice worth": (
        "Ngày 6/5, tỉnh Quảng Bình trao 20 tấn gạo trị giá 300 triệu đồng giúp bà con Khammouane bị lũ lụt.",
        ["Quảng Bình -> people of Khammouane: 300000000 VND gift delivered 2031-05-06"],
    ),
    "completed work, next sentence donors": (
        "Trụ sở Viện Kiểm sát tỉnh Bokeo vừa được khánh thành ngày 6/5. Công trình trị giá 15 tỷ đồng do Viện Kiểm sát nhân dân tối cao Việt Nam tài trợ.",
        ["Supreme People's Procuracy of Vietnam -> Bokeo: 15000000000 VND project completed 2031-05-06"],
    ),
    "Lao Front gives": (
        "Ngày 6/5, Ủy ban Trung ương Mặt trận Lào xây dựng đất nước trao Mặt trận Tổ quốc Việt Nam 40.000 USD ủng hộ đồng bào vùng bão.",
        ["Lao Front for National Development -> Vietnam Fatherland Front: 40000 USD gift delivered 2031-05-06"],
    ),
    "company by ceremony": (
        "Tại buổi lễ ngày 6/5, Tập đoàn Viettel trao tặng Chính phủ Lào hệ thống họp trực tuyến trị giá 1,5 triệu USD.",
        ["Viettel -> Laos: 1500000 USD gift delivered 2031-05-06"],
    ),
    "months old": (
        "Tháng 3/2030, tỉnh Bình Phước hỗ trợ tỉnh Champasak 5 tỷ đồng xây Trường Nội trú Xuân Lộc.",
        ["Bình Phước -> Champasak: 5000000000 VND project delivered 2030-03"],
    ),
    "cited month and year completed": (
        "Bệnh viện Hữu nghị tỉnh Xiêng Khoảng, quà của tỉnh Nghệ An, hoàn thành tháng 2/2030 với vốn 40 tỷ đồng.",
        ["Nghệ An -> Xieng Khouang: 40000000000 VND gift completed 2030-02"],
    ),
    "trade union": (
        "Ngày 6/5, Tổng Liên đoàn Lao động Việt Nam hỗ trợ Liên hiệp Công đoàn Lào 50.000 USD.",
        [
            "Vietnam General Confederation of Labour -> Lao Federation of Trade Unions: 50000 USD gift delivered 2031-05-06"
        ],
    ),
    "two commands": (
        "Đoàn công tác Bộ Chỉ huy Quân sự tỉnh Điện Biên vừa trao cho Bộ Chỉ huy Quân sự tỉnh Luang Prabang 12 máy bơm trị giá 250 triệu đồng, ngày 6/5.",
        ["Vietnam People's Army -> Lao People's Army: 250000000 VND gift delivered 2031-05-06"],
    ),
    "a club of a province": (
        "Từ nguồn vận động, Hội Doanh nghiệp trẻ Đồng Nai ngày 6/5 gửi tới tỉnh Champasak 1,5 tỷ đồng xây nhà tình thương.",
        ["Hội Doanh nghiệp trẻ Đồng Nai -> Champasak: 1500000000 VND gift delivered 2031-05-06"],
    ),
    "audit to audit": (
        "Ngày 6/5, tại thủ đô Viêng Chăn, Kiểm toán Nhà nước Việt Nam trao tặng Kiểm toán Nhà nước Lào phần mềm và máy chủ trị giá hơn 1 triệu USD.",
        ["State Audit Office of Vietnam -> State Audit Organisation of Laos: ~1000000 USD gift delivered 2031-05-06"],
    ),
    "a governor hands over": (
        "Chia sẻ với thiệt hại do bão, Tỉnh trưởng Houaphanh ngày 6/5 trao số tiền 300 triệu kíp cho lãnh đạo tỉnh Thanh Hóa.",
        ["Houaphanh -> Thanh Hóa: 300000000 LAK gift delivered 2031-05-06"],
    ),
    "minutes signed, work handed over": (
        "Ngày 6/5, tỉnh Quảng Ngãi và tỉnh Champasak ký biên bản bàn giao Trạm y tế Pathoumphone, công trình do Quảng Ngãi tài trợ 3,6 tỷ đồng.",
        ["Quảng Ngãi -> Champasak: 3600000000 VND project completed 2031-05-06"],
    ),
    "each province by name": (
        "Dịp này, tỉnh Kon Tum tặng mỗi tỉnh Attapeu, Sekong và Champasak 100 triệu đồng.",
        [
            "Kon Tum -> Attapeu: 100000000 VND gift delivered 2031-05",
            "Kon Tum -> Sekong: 100000000 VND gift delivered 2031-05",
            "Kon Tum -> Champasak: 100000000 VND gift delivered 2031-05",
        ],
    ),
    "a park": (
        "Năm 2030, TP Hồ Chí Minh hỗ trợ thủ đô Viêng Chăn 9 tỷ đồng cải tạo Công viên Chao Anouvong.",
        ["Thành phố Hồ Chí Minh -> Vientiane: 9000000000 VND project delivered 2030"],
    ),
    "a family gets money from a border post": (
        "Ngày 6/5, gia đình ông Khamsing ở bản Vang, tỉnh Xiêng Khoảng được Đồn Biên phòng Nậm Cắn (Nghệ An) trao 20 triệu đồng.",
        ["Vietnam People's Army -> Xieng Khouang: 20000000 VND gift delivered 2031-05-06"],
    ),
    "doses and dollars": (
        "Chính phủ Việt Nam đã quyết định hỗ trợ khẩn cấp Lào 2 triệu liều vắc xin và 300.000 USD, theo thông báo ngày 6/5.",
        ["Vietnam -> Laos: 300000 USD gift pledged 2031-05-06"],
    ),
    "a year's aid under an agreement": (
        "Theo Hiệp định ký ngày 6/5, Việt Nam dành cho Lào 650 tỷ đồng viện trợ không hoàn lại trong năm 2031.",
        ["Vietnam -> Laos: 650000000000 VND aid_plan signed 2031-05-06"],
    ),
    "school bags": (
        "Nhân dịp năm học mới, ngày 6/5, Viettel tặng học sinh tỉnh Bokeo (Lào) 500 cặp sách, trị giá 120 triệu kíp.",
        ["Viettel -> Lao students: 120000000 LAK gift delivered 2031-05-06"],
    ),
}
# what decides kind, date, and which of several sums or receivers: data/README.md, "Funding"
KIND = {
    "over years told as a number": (
        "Trong 5 năm, tỉnh Quảng Trị đã hỗ trợ tỉnh Salavan (Lào) 12 tỷ đồng xây dựng hạ tầng.",
        ["Quảng Trị -> Salavan: 12000000000 VND grant delivered 2031"],
    ),
    "a bank lends to the other state": (
        "Ngày 6/5, Ngân hàng BIDV cho Chính phủ Lào vay 70 triệu USD xây dựng đường.",
        ["BIDV -> Laos: 70000000 USD loan pledged 2031-05-06"],
    ),
    "a promise for a year is made at the meeting": (
        "Ngày 6/5, hai bên làm việc tại Attapeu. Hai bên thống nhất năm 2031 tỉnh Kon Tum hỗ trợ tỉnh Attapeu 3 tỷ đồng.",
        ["Kon Tum -> Attapeu: 3000000000 VND gift pledged 2031-05-06"],
    ),
    "a sum is no part of a school's name": (
        "Ngày 6/5, tại Viêng Chăn, Hà Nội tặng Trường song ngữ Sao Khuê 5.000 USD.",
        ["Hà Nội -> Vientiane: 5000 USD gift delivered 2031-05-06"],
    ),
    "a clinic of army and civilians": (
        "Ngày 6/5, Quân khu 4 tổ chức lễ bàn giao Bệnh xá Quân dân y Sao Khuê cho tỉnh Bolikhamxay, tổng kinh phí 12 tỷ đồng.",
        ["Vietnam Ministry of National Defence -> Bolikhamxay: 12000000000 VND project completed 2031-05-06"],
    ),
    "help given once is a gift, over years a grant": (
        "Ngày 6/5, tỉnh Hà Tĩnh hỗ trợ tỉnh Khammouane 300 triệu đồng. Giai đoạn 2025-2030, Hà Tĩnh đã hỗ trợ Khammouane 45 "
        "tỷ đồng.",
        [
            "Hà Tĩnh -> Khammouane: 300000000 VND gift delivered 2031-05-06",
            "Hà Tĩnh -> Khammouane: 45000000000 VND grant delivered 2030",
        ],
    ),
    "money for training is a grant": (
        "Ngày 6/5, tỉnh Thái Nguyên hỗ trợ tỉnh Bokeo 4 tỷ đồng đào tạo cán bộ.",
        ["Thái Nguyên -> Bokeo: 4000000000 VND grant delivered 2031-05-06"],
    ),
    "a work that is called a gift": (
        "Ngày 6/5, tại huyện Sanxay, tỉnh Attapeu, khánh thành Trường Trung học Nậm Sao, quà tặng của Đảng, Nhà nước và nhân dân "
        "Việt Nam dành tặng nhân dân các bộ tộc Lào. Công trình do BIDV thực hiện với tổng mức đầu tư 17 tỷ đồng.",
        ["Vietnam -> Attapeu: 17000000000 VND gift completed 2031-05-06"],
    ),
    "a work paid for with aid is a project": (
        "Ngày 6/5, khánh thành Trường Trung học Nậm Sao tại tỉnh Attapeu, tổng mức đầu tư 17 tỷ đồng từ vốn viện trợ không hoàn "
        "lại của Chính phủ Việt Nam dành cho Chính phủ Lào.",
        ["Vietnam -> Laos: 17000000000 VND project completed 2031-05-06"],
    ),
    "aid of this year": (
        "Việt Nam đã viện trợ 640 tỷ đồng cho các dự án của Lào trong năm nay.",
        ["Vietnam -> Laos: 640000000000 VND aid_plan delivered 2031"],
    ),
    "built and transferred at the receiver's debt": (
        "Ngày 6/5, khánh thành Cảng hàng không Nậm Sao tại tỉnh Houaphanh. Dự án do Tập đoàn Sao Hôm đầu tư bằng nguồn vốn cho vay "
        "của tập đoàn đối với Chính phủ Lào, tổng mức đầu tư 64 triệu USD.",
        ["Tập đoàn Sao Hôm -> Laos: 64000000 USD loan completed 2031-05-06"],
    ),
    "the second of two sums is for no work": (
        "Ngày 6/5, Quảng Bình thống nhất hỗ trợ Khammouane 6 tỷ đồng xây dựng Trạm y tế Sao Khuê và 2 tỷ đồng mua thuốc.",
        [
            "Quảng Bình -> Khammouane: 6000000000 VND project pledged 2031-05-06",
            "Quảng Bình -> Khammouane: 2000000000 VND gift pledged 2031-05-06",
        ],
    ),
    "a semicolon carries a promise on": (
        "Ngày 6/5, Hà Nội quyết định tặng Viêng Chăn 2 triệu USD; đồng thời hỗ trợ 40.000 USD giúp Viêng Chăn mua thuốc.",
        [
            "Hà Nội -> Vientiane: 2000000 USD gift pledged 2031-05-06",
            "Hà Nội -> Vientiane: 40000 USD gift pledged 2031-05-06",
        ],
    ),
    "a sum thanked for has not the meeting's day": (
        "Ngày 6/5, hai tỉnh hội đàm tại Đồng Hới. Tỉnh trưởng Khammouane cảm ơn tỉnh Quảng Bình đã hỗ trợ 400 triệu đồng.",
        ["Quảng Bình -> Khammouane: 400000000 VND gift delivered -"],
    ),
    "on one of several days": (
        "Từ ngày 3 đến 6/5, tỉnh Oudomxay ủng hộ tỉnh Lào Cai 90 triệu kíp.",
        ["Oudomxay -> Lào Cai: 90000000 LAK gift delivered 2031-05"],
    ),
    "up to now is of the article's month": (
        "Ngày 6/5, lễ quyên góp kết thúc. Đến nay, tỉnh Bokeo đã ủng hộ tỉnh Lào Cai 900 triệu kíp.",
        ["Bokeo -> Lào Cai: 900000000 LAK gift delivered 2031-05"],
    ),
    "a flood's day is not that of the help": (
        "Chính phủ Việt Nam vừa quyết định hỗ trợ Chính phủ Lào 200.000 USD. Trước đó, tối 3/5, một đập ở Khammouane bị vỡ.",
        ["Vietnam -> Laos: 200000 USD gift pledged 2031-05"],
    ),
    "each of the houses counted before": (
        "Ngày 6/5, Hội Phụ nữ tỉnh Điện Biên bàn giao 3 ngôi nhà cho phụ nữ nghèo tại tỉnh Phongsaly (Lào). Mỗi ngôi nhà trị giá "
        "80 triệu đồng do Hội Phụ nữ tỉnh Điện Biên hỗ trợ.",
        ["Điện Biên -> Phongsaly: 240000000 VND gift delivered 2031-05-06"],
    ),
    "who is helped to help others": (
        "Ngày 6/5, tại Viêng Chăn, Binh đoàn 11 đã trao 190 triệu kíp (tương đương 230 triệu đồng) ủng hộ Bộ Lao động và Phúc lợi "
        "xã hội Lào giúp người dân vùng lũ.",
        [
            "Vietnam People's Army -> Lao Ministry of Labour and Social Welfare: 190000000 LAK = 230000000 VND gift "
            "delivered 2031-05-06"
        ],
    ),
    "the school just told, and awards for its pupils": (
        "Ngày 6/5, BIDV bàn giao Trường Tiểu học Sao Khuê tại tỉnh Sekong do BIDV tài trợ 3 tỷ đồng. Dịp này, BIDV tặng nhà "
        "trường 90 triệu đồng và trao học bổng cho học sinh nghèo.",
        [
            "BIDV -> Sekong: 3000000000 VND project completed 2031-05-06",
            "BIDV -> Sekong: 90000000 VND gift delivered 2031-05-06",
        ],
    ),
    "a commune's women's union": (
        "Ngày 6/5, Hội Liên hiệp Phụ nữ xã Ba Tầng, huyện Hướng Hóa (Quảng Trị) trao tặng 8 con dê trị giá 28 triệu đồng cho phụ "
        "nữ bản A Xóc, huyện Sê Pôn, tỉnh Savannakhet (Lào).",
        ["Quảng Trị -> Savannakhet: 28000000 VND gift delivered 2031-05-06"],
    ),
    "a Lao province for victims in Lào Cai": (
        "Ngày 6/5, đại diện tỉnh Bokeo đến Đại sứ quán Việt Nam tại Lào trao 70 triệu kíp ủng hộ người dân vùng lũ ở Lào Cai.",
        ["Bokeo -> people of Lào Cai: 70000000 LAK gift delivered 2031-05-06"],
    ),
}
TOLD = {  # what a sum is, by the sentences and words around it
    "cash and goods, worth together in a bracket": (
        "Ngày 6/5, tỉnh Khammouane trao 25.000 USD và 6 tấn gạo (tổng trị giá 720 triệu đồng) cho tỉnh Quảng Trị.",
        ["Khammouane -> Quảng Trị: 25000 USD gift delivered 2031-05-06"],
    ),
    "goods, worth together in a bracket": (
        "Ngày 6/5, tỉnh Khammouane trao 6 tấn gạo và 200 chăn (tổng trị giá 120 triệu đồng) cho tỉnh Quảng Trị.",
        ["Khammouane -> Quảng Trị: 120000000 VND gift delivered 2031-05-06"],
    ),
    "held in a city, by another place's leaders": (
        "Ngày 6/5, tại thành phố Vinh, lãnh đạo tỉnh Nghệ An đã trao 15.000 USD cho tỉnh Xiêng Khoảng.",
        ["Nghệ An -> Xieng Khouang: 15000 USD gift delivered 2031-05-06"],
    ),
    "held in the capital, by a body of a province": (
        "Ngày 6/5, tại Hà Nội, Hội Chữ thập đỏ tỉnh Nghệ An đã trao 15.000 USD cho tỉnh Xiêng Khoảng.",
        ["Nghệ An -> Xieng Khouang: 15000 USD gift delivered 2031-05-06"],
    ),
    "held in several provinces": (
        "Ngày 6/5, tại Savannakhet, Salavan và Champasak, đoàn tỉnh Quảng Trị tặng 15.000 USD cho người nghèo.",
        [
            "Quảng Trị -> Savannakhet;Salavan;Champasak: 15000 USD gift delivered 2031-05-06",
        ],
    ),
    "its country in a bracket, behind where it gives": (
        "Ngày 6/5, tại Hà Nội, đoàn đại biểu tỉnh Champasak (Lào) đã trao tặng tỉnh Quảng Trị 300 triệu kíp.",
        ["Champasak -> Quảng Trị: 300000000 LAK gift delivered 2031-05-06"],
    ),
    "a bracket in a list of places": (
        "Ngày 6/5, tại tỉnh Salavan, tỉnh Champasak (Lào), đoàn tỉnh Kon Tum tặng người nghèo 300 triệu kíp.",
        ["Kon Tum -> Salavan: 300000000 LAK gift delivered 2031-05-06"],
    ),
    "the country's leaders thank": (
        "Ngày 6/5, lãnh đạo Lào cảm ơn tỉnh Nghệ An đã hỗ trợ 3 tỷ đồng.",
        ["Nghệ An -> Laos: 3000000000 VND gift delivered 2031-05-06"],
    ),
    "the country's leaders announce": (
        "Ngày 6/5, lãnh đạo Việt Nam công bố tặng Lào 3 triệu USD.",
        ["Vietnam -> Laos: 3000000 USD gift pledged 2031-05-06"],
    ),
    "held in one province, by the next": (
        "Ngày 6/5, tại Đà Nẵng, tỉnh Quảng Ngãi đã trao 15.000 USD cho tỉnh Sekong.",
        ["Quảng Ngãi -> Sekong: 15000 USD gift delivered 2031-05-06"],
    ),
    "begun there, its cost in the next sentence": (
        "Ngày 6/5, tại tỉnh Attapeu, Quân khu 5 khởi công xây dựng trường nội trú. Công trình có tổng mức đầu tư 18 tỷ đồng.",
        ["Vietnam Ministry of National Defence -> Attapeu: 18000000000 VND project signed 2031-05-06"],
    ),
    "begun by the two states": (
        "Ngày 6/5, tại Vientiane, Chính phủ Việt Nam và Chính phủ Lào khởi công tuyến đường cao tốc. Dự án có tổng mức đầu tư 5 tỷ "
        "USD.",
        [],
    ),
    "begun at the border, on this side": (
        "Ngày 6/5, tại cửa khẩu La Lay giáp tỉnh Salavan (Lào), UBND tỉnh Quảng Trị khởi công trụ sở. Công trình có tổng mức đầu "
        "tư 90 tỷ đồng.",
        [],
    ),
    "a firm's opening, attended": (
        "Ngày 6/5, tại tỉnh Hủa Phăn (Lào), lãnh đạo tỉnh Thanh Hóa dự lễ khánh thành nhà máy của Công ty Long Sơn. Nhà máy có "
        "tổng vốn đầu tư 100 triệu USD.",
        [],
    ),
    "what was handed over is worth, called aid": (
        "Ngày 6/5, Bộ Công an Việt Nam trao 18 xe ô tô cho Bộ Công an Lào. Tổng trị giá gói viện trợ là 40 tỷ đồng.",
        [
            "Vietnam Ministry of Public Security -> Lao Ministry of Public Security: 40000000000 VND gift delivered 2031-05-06"
        ],
    ),
    "clauses without a verb, each for another": (
        "Ngày 6/5, tỉnh Quảng Trị trao 1 tấn gạo và 70 triệu đồng cho tỉnh Savannakhet; 2 tấn gạo cho tỉnh Salavan; 1 tấn gạo và "
        "86 triệu đồng cho tỉnh Champasak.",
        [
            "Quảng Trị -> Savannakhet: 70000000 VND gift delivered 2031-05-06",
            "Quảng Trị -> Champasak: 86000000 VND gift delivered 2031-05-06",
        ],
    ),
    "a clause without a verb, not for anybody": (
        "Ngày 6/5, tỉnh Quảng Trị trao 70 triệu đồng cho tỉnh Savannakhet; kim ngạch hai tỉnh đạt 86 triệu USD.",
        ["Quảng Trị -> Savannakhet: 70000000 VND gift delivered 2031-05-06"],
    ),
    "givers named with their sums": (
        "Ngày 6/5, nhiều địa phương Việt Nam đã ủng hộ Lào như Đồng Nai 100 triệu đồng, Lâm Đồng 80 triệu đồng.",
        [
            "Đồng Nai -> Laos: 100000000 VND gift delivered 2031-05-06",
            "Lâm Đồng -> Laos: 80000000 VND gift delivered 2031-05-06",
        ],
    ),
    "told again for the country": (
        "Ngày 6/5, Hội Hữu nghị Việt Nam - Lào trao 18.000 USD cho tỉnh Oudomxay. Chủ tịch Hội Nguyễn Văn Tường cho biết Hội đã "
        "tặng Lào 18.000 USD.",
        ["Vietnam-Laos Friendship Association -> Oudomxay: 18000 USD gift delivered 2031-05-06"],
    ),
    "a deadline is no day of the news": (
        "Thủ tướng Chính phủ quyết định hỗ trợ Chính phủ Lào 300.000 USD khắc phục sự cố vỡ hồ chứa tại tỉnh Sekong. Các bộ báo "
        "cáo trước ngày 30/5.",
        ["Vietnam -> Laos: 300000 USD gift pledged 2031-05"],
    ),
    "a share in brackets behind each": (
        "Ngày 6/5, tỉnh Quảng Trị trao 900 triệu đồng hỗ trợ hai tỉnh Savannakhet (500 triệu đồng) và Salavan (400 triệu đồng).",
        [
            "Quảng Trị -> Savannakhet: 500000000 VND gift delivered 2031-05-06",
            "Quảng Trị -> Salavan: 400000000 VND gift delivered 2031-05-06",
        ],
    ),
    "what a work costs, behind a semicolon": (
        "Ngày 6/5, Trạm y tế huyện Lamam, tỉnh Sekong (Lào) được khánh thành; toàn bộ kinh phí 3 tỷ đồng do tỉnh Quảng Nam tài trợ.",
        ["Quảng Nam -> Sekong: 3000000000 VND project completed 2031-05-06"],
    ),
    "cash in each parcel": (
        "Ngày 6/5, BĐBP Nghệ An tặng 100 suất quà cho người dân tỉnh Xiêng Khoảng, mỗi suất trị giá 1 triệu đồng (gồm 500.000 "
        "đồng tiền mặt và gạo).",
        ["Vietnam People's Army -> Xieng Khouang: 100000000 VND gift delivered 2031-05-06"],
    ),
    "for a year to come": (
        "Dự kiến năm 2032, tỉnh Sơn La sẽ hỗ trợ tỉnh Luang Prabang 7 tỷ đồng xây dựng trụ sở Sở Ngoại vụ.",
        ["Sơn La -> Luang Prabang: 7000000000 VND project pledged 2031-05"],
    ),
    "begun and finished, behind its sum": (
        "Công trình khởi công tháng 5/2029, do tỉnh Nghệ An hỗ trợ tỉnh Bolikhamxay với tổng kinh phí 5 tỷ đồng, hoàn thành tháng "
        "4/2031.",
        ["Nghệ An -> Bolikhamxay: 5000000000 VND project completed 2031-04"],
    ),
    "a boarding house": (
        "Năm 2030, tỉnh Hà Tĩnh hỗ trợ tỉnh Bolikhamxay 2 tỷ đồng xây dựng nhà bán trú.",
        ["Hà Tĩnh -> Bolikhamxay: 2000000000 VND project delivered 2030"],
    ),
    "as many years as the period before": (
        "Hai tỉnh đánh giá hợp tác giai đoạn 2026 - 2029. Trong 4 năm qua, tỉnh Sơn La đã hỗ trợ tỉnh Xaysomboun 6 tỷ đồng.",
        ["Sơn La -> Xaysomboun: 6000000000 VND grant delivered 2029"],
    ),
    "other years than the period before": (
        "Hai tỉnh đánh giá hợp tác giai đoạn 2026 - 2029. Trong 3 năm qua, tỉnh Sơn La đã hỗ trợ tỉnh Xaysomboun 6 tỷ đồng.",
        ["Sơn La -> Xaysomboun: 6000000000 VND grant delivered 2031"],
    ),
    "given, in the words of another day": (
        "Ngày 6/5, Đại sứ quán quyên góp. “Chính phủ Lào đã trao tỉnh Quảng Trị 30.000 USD”, Đại sứ nói.",
        ["Laos -> Quảng Trị: 30000 USD gift delivered 2031"],
    ),
    "given while a disease spread": (
        "Ngày 6/5, hai tỉnh họp. Khi dịch bệnh bùng phát, tỉnh Sơn La đã hỗ trợ tỉnh Xaysomboun 60 triệu đồng.",
        ["Sơn La -> Xaysomboun: 60000000 VND gift delivered 2031"],
    ),
    "the first of many posts": (
        "Ngày 6/5 diễn ra lễ bàn giao trụ sở công an bản Phu Nong, tỉnh Xiêng Khoảng, công trình đầu tiên trong tổng số 240 trụ "
        "sở Bộ Công an Việt Nam xây dựng hỗ trợ Bộ Công an Lào.",
        [
            "Vietnam Ministry of Public Security -> Lao Ministry of Public Security: no sum project completed 2031-05-06",
        ],
    ),
    "a work told by its noun alone, behind its handing over": (
        "Ngày 6/5, Công an TP Huế bàn giao trụ sở cho công an bản Ka Lô, tỉnh Sê Kông (Lào). Trụ sở rộng 67 m2, kinh phí 700 "
        "triệu đồng do Công an TP Huế hỗ trợ.",
        ["Huế -> Sekong: 700000000 VND project completed 2031-05-06"],
    ),
    "parts of a total in sentences of their own": (
        "Ngày 6/5, tỉnh Thanh Hóa trao cho tỉnh Hủa Phăn hàng hóa với tổng trị giá 180 triệu đồng. Tỉnh Thanh Hóa trao tỉnh Hủa "
        "Phăn gạo trị giá 120 triệu đồng. Tỉnh Thanh Hóa còn hỗ trợ tỉnh Hủa Phăn 60 triệu đồng.",
        [
            "Thanh Hóa -> Houaphanh: 180000000 VND gift delivered 2031-05-06",
            "Thanh Hóa -> Houaphanh: 120000000 VND gift delivered 2031-05-06 part",
            "Thanh Hóa -> Houaphanh: 60000000 VND gift delivered 2031-05-06 part",
        ],
    ),
    "a work begun in a village, without a verb of giving": (
        "Ngày 6/5, tại bản Na Ka, huyện Samtai, tỉnh Hủa Phăn (Lào), BĐBP Thanh Hóa khởi công xây dựng nhà văn hóa bản trị giá "
        "650 triệu đồng.",
        ["Vietnam People's Army -> Houaphanh: 650000000 VND project signed 2031-05-06"],
    ),
    "a work opened by Laos at home": (
        "Ngày 6/5, tại tỉnh Sekong, Chính phủ Lào khánh thành trường học trị giá 3 tỷ kíp.",
        [],
    ),
    "a firm's own factory": (
        "Ngày 6/5, tại tỉnh Savannakhet, Công ty Cao su Quảng Trị khánh thành nhà máy chế biến mủ trị giá 9 triệu USD.",
        [],
    ),
    "a cost told before its giving, no name": (
        "Ngôi trường ở Pakxan gồm 12 phòng học, tổng kinh phí hơn 6 tỷ đồng. Ngày 6/5, tỉnh Nam Định đã bàn giao ngôi trường "
        "cho tỉnh Bolikhamxay.",
        ["Nam Định -> Bolikhamxay: ~6000000000 VND project completed 2031-05-06"],
    ),
    "a cost told before another giving": (
        "Ngôi trường ở Pakxan gồm 12 phòng học, tổng kinh phí hơn 6 tỷ đồng. Ngày 6/5, tỉnh Nam Định đã bàn giao trạm y tế "
        "cho tỉnh Bolikhamxay.",
        [],
    ),
    "money of a unit that is building": (
        "Ngày 6/5, Binh đoàn 11, đơn vị đang thi công một con đường, ủng hộ người dân tỉnh Attapeu 80 triệu kíp.",
        ["Vietnam People's Army -> Attapeu: 80000000 LAK gift delivered 2031-05-06"],
    ),
    "minutes of a handing-over": (
        "Ngày 6/5, Bộ Công an Việt Nam ký biên bản bàn giao hàng viện trợ trị giá 12 tỷ đồng cho Bộ Công an Lào.",
        [
            "Vietnam Ministry of Public Security -> Lao Ministry of Public Security: 12000000000 VND gift delivered 2031-05-06"
        ],
    ),
    "a headline tells no stage": (
        "Việt Nam tặng Lào 2 triệu USD\nNgày 6/5, Chủ tịch nước công bố món quà trị giá 2 triệu USD mà Việt Nam dành tặng Lào.",
        ["Vietnam -> Laos: 2000000 USD gift pledged 2031-05-06"],
    ),
    "another giver's sum is no part of a total": (
        "Các doanh nghiệp Việt Nam tài trợ cho Lào 75 triệu USD. Việt Nam đã hỗ trợ Lào, trong đó có việc tặng thiết bị trị giá "
        "2 triệu USD.",
        [
            "Vietnamese companies in Laos -> Laos: 75000000 USD gift delivered 2031-05",
            "Vietnam -> Laos: 2000000 USD gift delivered 2031-05",
        ],
    ),
    "parts in a sentence of their own": (
        "Ngày 6/5, Hà Nội hỗ trợ các tỉnh Bắc Lào 9 tỷ đồng. Trong đó, tỉnh Phongsaly 5 tỷ đồng, tỉnh Bokeo 4 tỷ đồng.",
        [
            "Hà Nội -> Phongsaly: 5000000000 VND gift delivered 2031-05-06",
            "Hà Nội -> Bokeo: 4000000000 VND gift delivered 2031-05-06",
        ],
    ),
    "parts in two currencies, told before in one": (
        "Ngày 6/5, Hà Nội trao Bộ Y tế Lào gần 30.000 USD. Hà Nội đã trao 190 triệu kíp (khoảng 20.000 USD) cùng 9.900 USD tiền "
        "mặt cho Bộ Y tế Lào.",
        [
            "Hà Nội -> Lao Ministry of Health: 190000000 LAK = 20000 USD gift delivered 2031-05-06",
            "Hà Nội -> Lao Ministry of Health: 9900 USD gift delivered 2031-05-06",
        ],
    ),
    "shares of a total told behind what others gave": (
        "Ngày 6/5, thủ đô Viêng Chăn trao 30.000 USD giúp Hà Nội và tỉnh Nghệ An. Đến nay, các tổ chức Lào đã gửi Đại sứ quán Việt Nam tại "
        "Lào 900.000 USD. Trong đó 18.000 USD tặng Hà Nội, 12.000 USD tặng tỉnh Nghệ An.",
        [
            "Lao organisations and individuals -> Vietnam: 900000 USD grant delivered 2031-05",
            "Vientiane -> Hà Nội: 18000 USD gift delivered 2031-05-06",
            "Vientiane -> Nghệ An: 12000 USD gift delivered 2031-05-06",
        ],
    ),
    "shares of firms whose total no firm is named for": (
        "Ngày 6/5, các doanh nghiệp Việt Nam tại Lào ủng hộ tỉnh Attapeu 3 tỷ đồng. Trong số đó, Viettel 2 tỷ đồng, Công ty Cao su Sao Mai "
        "1 tỷ đồng.",
        [
            "Viettel -> Attapeu: 2000000000 VND gift delivered 2031-05-06",
            "Công ty Cao su Sao Mai -> Attapeu: 1000000000 VND gift delivered 2031-05-06",
        ],
    ),
    "shares of three provinces that the total counts": (
        "Ngày 6/5, Tổng Lãnh sự Việt Nam tại Pakse tiếp nhận 700 triệu đồng của ba tỉnh Nam Lào ủng hộ thành phố Đà Nẵng, trong đó tỉnh "
        "Sekong 300 triệu đồng, tỉnh Champasak 200 triệu đồng và tỉnh Salavan 200 triệu đồng.",
        [
            "Sekong -> Đà Nẵng: 300000000 VND gift delivered 2031-05-06",
            "Champasak -> Đà Nẵng: 200000000 VND gift delivered 2031-05-06",
            "Salavan -> Đà Nẵng: 200000000 VND gift delivered 2031-05-06",
        ],
    ),
    "shares told with whose they are behind them": (
        "Ngày 6/5, hai tỉnh Savannakhet và Salavan ủng hộ tỉnh Quảng Trị 500 triệu đồng. Số tiền này gồm 300 triệu đồng của Savannakhet và "
        "200 triệu đồng của Salavan.",
        [
            "Savannakhet -> Quảng Trị: 300000000 VND gift delivered 2031-05-06",
            "Salavan -> Quảng Trị: 200000000 VND gift delivered 2031-05-06",
        ],
    ),
    "shares for a state and for one of its provinces": (
        "Ngày 6/5, tỉnh Hải Dương tặng nhân dân Lào 500 triệu đồng. Trong số này, 300 triệu đồng dành cho nhân dân Lào, 200 triệu đồng hỗ "
        "trợ riêng tỉnh Bokeo.",
        [
            "Hải Dương -> Laos: 300000000 VND gift delivered 2031-05-06",
            "Hải Dương -> Bokeo: 200000000 VND gift delivered 2031-05-06",
        ],
    ),
    "shares that leave a rest": (
        "Ngày 6/5, các doanh nghiệp Việt Nam tại Lào ủng hộ tỉnh Attapeu 5 tỷ đồng. Trong số đó, Viettel 2 tỷ đồng, Công ty Cao su Sao Mai "
        "1 tỷ đồng.",
        [
            "Vietnamese companies in Laos -> Attapeu: 5000000000 VND gift delivered 2031-05-06",
            "Viettel -> Attapeu: 2000000000 VND gift delivered 2031-05-06 part",
            "Công ty Cao su Sao Mai -> Attapeu: 1000000000 VND gift delivered 2031-05-06 part",
        ],
    ),
    "an exact total in one currency beside its two parts": (
        "Ngày 6/5, Hà Nội trao Bộ Y tế Lào 30.000 USD. Trong đó có 20.000 USD tiền mặt và 10.000 USD thuốc.",
        [
            "Hà Nội -> Lao Ministry of Health: 30000 USD gift delivered 2031-05-06",
            "Hà Nội -> Lao Ministry of Health: 20000 USD gift delivered 2031-05-06 part",
            "Hà Nội -> Lao Ministry of Health: 10000 USD gift delivered 2031-05-06 part",
        ],
    ),
    "gifts of one giver, told behind another's of the same sum": (
        "Ngày 6/5, Hà Nội tặng tỉnh Bokeo 90 triệu đồng. Cùng ngày, tỉnh Nghệ An tặng tỉnh Xiengkhuang 50 triệu đồng, tặng tỉnh Houaphanh "
        "40 triệu đồng.",
        [
            "Hà Nội -> Bokeo: 90000000 VND gift delivered 2031-05-06",
            "Nghệ An -> Xieng Khouang: 50000000 VND gift delivered 2031-05-06",
            "Nghệ An -> Houaphanh: 40000000 VND gift delivered 2031-05-06",
        ],
    ),
    "three gifts to one that happen to add up": (
        "Ngày 6/5, Hà Nội tặng tỉnh Bokeo 90 triệu đồng. Hà Nội tặng tỉnh Bokeo 50 triệu đồng và 40 triệu đồng tiền thuốc.",
        [
            "Hà Nội -> Bokeo: 90000000 VND gift delivered 2031-05-06",
            "Hà Nội -> Bokeo: 50000000 VND gift delivered 2031-05-06",
            "Hà Nội -> Bokeo: 40000000 VND gift delivered 2031-05-06",
        ],
    ),
    "the year of the sentence before": (
        "Ngày 6/5, hai tỉnh họp tại Bokeo. Năm 2029, kim ngạch đạt 9 triệu USD. Tỉnh Sơn La đã hỗ trợ tỉnh Bokeo 2 tỷ đồng.",
        ["Sơn La -> Bokeo: 2000000000 VND gift delivered 2029"],
    ),
    "not that year, on the occasion of the news": (
        "Ngày 6/5, hai tỉnh họp tại Bokeo. Năm 2029, kim ngạch đạt 9 triệu USD. Dịp này, tỉnh Sơn La đã hỗ trợ tỉnh Bokeo 2 tỷ "
        "đồng.",
        ["Sơn La -> Bokeo: 2000000000 VND gift delivered 2031-05-06"],
    ),
    "terms of an agreement over two sentences": (
        "Ngày 6/5, tỉnh Sơn La và tỉnh Bokeo ký thỏa thuận hợp tác. Theo thỏa thuận, hai bên trao đổi đoàn. Tỉnh Sơn La hỗ trợ tỉnh "
        "Bokeo 2 tỷ đồng.",
        ["Sơn La -> Bokeo: 2000000000 VND grant pledged 2031-05-06"],
    ),
    "an aid plan that is signed": (
        "Ngày 6/5, hai nước ký Hiệp định hợp tác năm 2031, theo đó Việt Nam dành cho Lào 610 tỷ đồng viện trợ không hoàn lại.",
        ["Vietnam -> Laos: 610000000000 VND aid_plan signed 2031-05-06"],
    ),
    "aid told as a noun": (
        "Viện trợ không hoàn lại của Việt Nam cho Lào giai đoạn 2026 - 2030 là 3.250 tỷ đồng.",
        ["Vietnam -> Laos: 3250000000000 VND aid_plan pledged 2026"],
    ),
    "a work and a gift in one sentence": (
        "Giai đoạn 2025 - 2029, Hà Nội đã giúp Viêng Chăn xây Trường Trung học Sao Mai trị giá 45 tỷ đồng, tặng 9 xe cứu thương "
        "trị giá 10 tỷ đồng.",
        [
            "Hà Nội -> Vientiane: 45000000000 VND project delivered 2029",
            "Hà Nội -> Vientiane: 10000000000 VND gift delivered 2029",
        ],
    ),
    "works told with their values and no verb of giving": (
        "Ngày 6/5, hai nước họp tại Hà Nội. Năm 2030, phía Việt Nam hoàn thành Bệnh viện Sao Mai (tỉnh Bokeo) trị giá 90 tỷ đồng "
        "và khởi công Trường Hoa Sen tại tỉnh Attapeu với tổng vốn 70 tỷ đồng.",
        [
            "Vietnam -> Bokeo: 90000000000 VND project completed 2030",
            "Vietnam -> Attapeu: 70000000000 VND project signed 2030",
        ],
    ),
    "goods whose giver the next sentence tells": (
        "Sáng 6/5, chuyến bay chở thuốc trị giá 600.000 USD hạ cánh ở Viêng Chăn. Đây là quà của Chính phủ Việt Nam tặng Chính phủ "
        "Lào.",
        ["Vietnam -> Laos: 600000 USD gift delivered 2031-05-06"],
    ),
    "money handed over for a school": (
        "Ngày 6/5, Hội Hữu nghị Việt Nam - Lào tổ chức lễ bàn giao số tiền 18.000 USD ủng hộ xây trường học cho tỉnh Houaphanh.",
        ["Vietnam-Laos Friendship Association -> Houaphanh: 18000 USD gift delivered 2031-05-06"],
    ),
    "somebody at home joins in": (
        "Ngày 6/5, lưu học sinh Lào ủng hộ Mặt trận Tổ quốc Việt Nam 28 triệu đồng. Đại học Huế trao 80 triệu đồng.",
        ["Lao students -> Vietnam Fatherland Front: 28000000 VND gift delivered 2031-05-06"],
    ),
    "a work handed over on the occasion of the news": (
        "Ngày 6/5, hai nước họp tại Viêng Chăn. Cũng trong dịp này, Việt Nam bàn giao cho Lào Bệnh viện Sao Mai trị giá 34 tỷ đồng.",
        ["Vietnam -> Laos: 34000000000 VND project completed 2031-05-06"],
    ),
    "a slice for a year": (
        "Ngày 6/5, Đà Nẵng cam kết hỗ trợ tỉnh Sekong 10 tỷ đồng trong 5 năm tới, mỗi năm 2 tỷ đồng.",
        ["Đà Nẵng -> Sekong: 10000000000 VND grant pledged 2031-05-06"],
    ),
    "promised first and begun later": (
        "Ngày 6/5, Đà Nẵng cam kết tặng tỉnh Sekong Trường Hoa Sen trị giá 5 tỷ đồng, khởi công trong quý III.",
        ["Đà Nẵng -> Sekong: 5000000000 VND gift pledged 2031-05-06"],
    ),
}
CASES = WHO | MONEY | STAGE | FIELD | KIND | TOLD


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


def test_the_headline_may_tell_the_receiver():
    body = "Sáng 6/5, đoàn công tác của Hà Tĩnh đã trao 200 triệu đồng."
    (row,) = find_funding(Article("a", body, title="Hà Tĩnh giúp Khammouane sau lũ", published="2031-05-20"))
    assert (row.donor, row.recipient, row.min) == ("Hà Tĩnh", "Khammouane", 200_000_000)
    assert find_funding(Article("a", body, title="Hà Tĩnh giúp người nghèo", published="2031-05-20")) == []


def test_the_headline_may_tell_which_province_gives():
    body = (
        "Năm 2030, tỉnh đã hỗ trợ 3,5 tỷ đồng giúp tỉnh Oudomxay xây trạm y tế; hỗ trợ hộ nghèo xóa nhà tạm 45 tỷ đồng."
    )
    title = "Mười sự kiện nổi bật của tỉnh Sơn La"
    (row,) = find_funding(Article("a", body, title=title, published="2031-05-20"))
    assert (row.donor, row.recipient, row.min) == ("Sơn La", "Oudomxay", 3_500_000_000)
    assert find_funding(Article("a", body, title="Mười sự kiện nổi bật", published="2031-05-20")) == []


def test_a_work_in_use_since_a_month_is_completed_then_where_no_day_is_printed():
    in_use = "Học viện Sao Mai Lào, quà tặng của Đảng, Chính phủ Việt Nam dành cho Bộ Công an Lào, đi vào hoạt động từ tháng 9/2030."
    assert [line.split()[-1] for line in show(in_use, None)] == ["2030-09"]
    assert [line.split()[-1] for line in show(in_use.replace(" từ tháng 9/2030", ""), None)] == ["-"]


def test_purpose_is_the_work_or_what_follows_the_sum():
    (work,) = find_funding(article("Hà Nội tặng Viêng Chăn công trình Trường Mầm non Sao Sáng trị giá 5 tỷ đồng."))
    assert work.purpose == "Trường Mầm non Sao Sáng"
    (gift,) = find_funding(article("Hà Nội tặng Viêng Chăn 5 tỷ đồng để mua xe cứu hỏa, vật tư."))
    assert gift.purpose == "để mua xe cứu hỏa"
    (road,) = find_funding(article("Hà Nội tặng Viêng Chăn 5 tỷ đồng để sửa 4,5 km đường và 1.200 m kênh, vườn hoa."))
    assert road.purpose == "để sửa 4,5 km đường và 1.200 m kênh"


@pytest.mark.parametrize(
    ("text", "purposes"),
    [
        ("9 tỷ đồng để mua thuốc và trao tặng Bộ Chỉ huy quân sự tỉnh Sekong 8 tỷ đồng", ["để mua thuốc", None]),
        ("9 tỷ đồng để mua thuốc và tỉnh Salavan 8 tỷ đồng", ["để mua thuốc", None]),
        ("9 tỷ đồng để mua thuốc và 8 tỷ đồng để mua sách", ["để mua thuốc", "để mua sách"]),
        ("9 tỷ đồng để mua thuốc và sách", ["để mua thuốc và sách"]),
        ("9 tỷ đồng để mua thuốc và 20 giường bệnh", ["để mua thuốc và 20 giường bệnh"]),
        ("9 tỷ đồng để sửa nhà ở của bộ đội và 20 bộ máy tính", ["để sửa nhà ở của bộ đội"]),
        ("9 tỷ đồng khắc phục hậu quả bão và cử bác sĩ sang khám bệnh", ["khắc phục hậu quả bão"]),
        ("lô thiết bị y tế trị giá 9 tỷ đồng", ["lô thiết bị y tế"]),
        ("số thuốc, với tổng trị giá hơn 9 tỷ đồng", ["thuốc"]),
        ("9 tỷ đồng và 10 tấn gạo trị giá 100 triệu đồng", [None, "10 tấn gạo"]),
        ("50 suất quà, mỗi suất 1 triệu đồng", [None]),
    ],
)
def test_purpose_ends_where_the_next_gift_is_told(text, purposes):
    told = find_funding(article(f"Ngày 6/5, tỉnh Nghệ An trao tặng tỉnh Xiêng Khoảng {text}."))
    assert [row.purpose for row in told] == purposes


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


def test_a_review_of_a_year_dates_what_it_tells_without_a_day_by_the_year():
    body = (
        "Hợp tác hai nước là trụ cột. Bộ Quốc phòng Việt Nam {} Bộ Quốc phòng Lào trang thiết bị trị giá 3 triệu USD."
    )
    told = {
        (published, verb): find_funding(Article("a", body.format(verb), "Dấu ấn hợp tác năm 2030", published))[0].date
        for published in ("2030-12-27", "2031-01-02", "2031-05-20")
        for verb in ("đã trao tặng", "vừa trao tặng")
    }
    assert [told[day, "đã trao tặng"] for day in ("2030-12-27", "2031-01-02", "2031-05-20")] == [
        "2030",
        "2030",
        "2031-05",
    ]
    assert [told[day, "vừa trao tặng"] for day in ("2030-12-27", "2031-01-02")] == ["2030-12", "2031-01"]
