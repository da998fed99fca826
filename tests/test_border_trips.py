"""Trips of border posts, districts, police and armies of provinces, in sentences of our own; the year is 2024."""

import pytest
from test_visits import told

from helpers.text import Article
from helpers.visits import find_visits

CASES = {
    "a post of border guards names no country": (
        "Ngày 10/3, đoàn công tác Đồn Biên phòng Hua Tát đã sang thăm, tặng quà Đại đội Biên phòng 217.",
        ["VN-LA None 2024-03-10..None None working reported"],
    ),
    "a Lao company of border guards, called on by a post's people": (
        "Ngày 10/3, cán bộ, chiến sĩ Đồn Biên phòng Hua Tát đã sang thăm Đại đội Biên phòng 217 nước bạn Lào.",
        ["VN-LA None 2024-03-10..None None working reported"],
    ),
    "a post is the place where a Lao company calls": (
        "Chiều 15/3, tại Đồn Biên phòng Hua Tát, đoàn cán bộ Đại đội Biên phòng 217 do Thiếu tá Bun Lưa, Đại đội trưởng dẫn đầu đã đến chúc Tết.",
        ["LA-VN Bun Lưa 2024-03-15..None None other reported"],
    ),
    "a post with its province behind a comma": (
        "Chiều 15/3, Đại đội Biên phòng 217 (Bộ Chỉ huy Quân sự tỉnh Hủa Phăn) đã đến thăm Đồn Biên phòng Hua Tát, BĐBP Thanh Hóa.",
        ["LA-VN None 2024-03-15..None None working reported Thanh Hóa"],
    ),
    "a post that patrols with its neighbours": (
        "Ngày 10/3, Đồn Biên phòng Hua Tát và Đại đội Biên phòng 217 tuần tra chung đoạn biên giới từ mốc 281 đến mốc 286.",
        [],
    ),
    "a post that visits homes of its own commune": (
        "Ngày 10/3, đoàn công tác Đồn Biên phòng Hua Tát thăm các hộ nghèo.",
        [],
    ),
    "a gate whose name somebody bears, its first word a capital": (
        "Sáng 5/3, tại Cửa khẩu Hồng Vân, Phó Chủ tịch UBND tỉnh Lê Văn Hùng đã tiếp đoàn đại biểu tỉnh Salavan do ông Bun Lưa, Phó Tỉnh trưởng dẫn đầu.",
        ["LA-VN Bun Lưa 2024-03-05..None Lê Văn Hùng other reported Thừa Thiên Huế"],
    ),
    "a body sends a delegation": (
        "Ngày 10/3, Công an tỉnh Sơn La cử đoàn công tác sang thăm, chúc mừng Công an tỉnh Hủa Phăn.",
        ["VN-LA None 2024-03-10..None None working reported Houaphanh"],
    ),
    "a delegation that a Lao district sends, with its head": (
        "Ngày 12/3, chính quyền huyện Sê Pôn đã cử đoàn do ông Bun Lưa, Phó Bí thư Huyện ủy dẫn đầu sang chúc Tết huyện Hướng Hóa.",
        ["LA-VN Bun Lưa 2024-03-12..None None working reported Quảng Trị"],
    ),
    "a delegation that sets out to congratulate": (
        "Ngày 2/3, UBND huyện Mường Lát đã thành lập đoàn đi chúc mừng huyện Xiềng Khọ (Hủa Phăn).",
        ["VN-LA None 2024-03-02..None None working reported Houaphanh"],
    ),
    "delegations sent each year": (
        "Hằng năm, huyện Mường Lát đều cử đoàn sang thăm, chúc Tết huyện Xiềng Khọ, tỉnh Hủa Phăn (Lào).",
        [],
    ),
    "a delegation sent to a district at home": (
        "Ngày 2/3, Công an tỉnh Sơn La cử đoàn công tác đến kiểm tra huyện Sốp Cộp.",
        [],
    ),
    "those thanked for coming are the guests": (
        "Bí thư Huyện ủy Mường Lát Lê Văn Hùng gửi lời cảm ơn tới Huyện ủy Viêng Xay đã sang thăm, chúc Tết.",
        [],
    ),
    "a host thanks for the delegation that was sent": (
        "Ngày 2/3, Chủ tịch UBND huyện Mường Lát Lê Văn Hùng cảm ơn huyện Viêng Xay đã cử đoàn sang dự lễ.",
        ["LA-VN None 2024-03-02..None Lê Văn Hùng other reported Thanh Hóa"],
    ),
    "a guest thanks for what was made ready": (
        "Ngày 2/3, đoàn đại biểu tỉnh Hủa Phăn do Phó Tỉnh trưởng Bun Lưa Xay dẫn đầu thăm tỉnh Sơn La; ông cảm ơn tỉnh Sơn La đã đón tiếp chu đáo.",
        ["LA-VN Bun Lưa Xay 2024-03-02..None None working reported Sơn La"],
    ),
    "a district's name inside a Lao's": (
        "Ngày 5/3, đoàn đại biểu tỉnh Sekong do đồng chí Bun Viêng Xay, Phó Bí thư Tỉnh ủy dẫn đầu đã đến thăm tỉnh Quảng Nam.",
        ["LA-VN Bun Viêng Xay 2024-03-05..None None working reported Quảng Nam"],
    ),
    "a district's name that a Lao's begins with": (
        "Ngày 5/3, đoàn Bộ CHQS tỉnh Salavan do Trung tá Pha Xay Thoong làm trưởng đoàn đã đến thăm Bộ CHQS tỉnh Quảng Trị.",
        ["LA-VN Pha Xay Thoong 2024-03-05..None None working reported Quảng Trị"],
    ),
    "a district behind its own office is a place": (
        "Ngày 5/3, tại huyện Quan Sơn, đoàn công tác do Huyện trưởng Viêng Xay Bun Lưa dẫn đầu đã thăm Trường Nội trú.",
        ["LA-VN Bun Lưa 2024-03-05..None None working reported Thanh Hóa"],
    ),
    "wishes that a delegation brings": (
        "Ngày 15/3, đoàn công tác huyện Nam Giang chúc Tết cổ truyền lãnh đạo và nhân dân huyện Đắc Chưng, tỉnh Sê Kông.",
        ["VN-LA None 2024-03-15..None None working reported Sekong"],
    ),
    "flowers that a delegation brings, its head told": (
        "Chiều 15/3, Đoàn Công an tỉnh Khăm Muộn do Đại tá Bun Lưa làm trưởng đoàn đã tặng hoa chúc mừng Công an tỉnh Hà Tĩnh.",
        ["LA-VN Bun Lưa 2024-03-15..None None working reported Hà Tĩnh"],
    ),
    "wishes that are sent": ("Ngày 15/3, đoàn đại biểu tỉnh Quảng Nam gửi lời chúc Tết đến nhân dân tỉnh Sê Kông.", []),
    "wishes to students who live here": (
        "Ngày 15/3, đoàn công tác Tỉnh đoàn Quảng Nam chúc Tết lưu học sinh tỉnh Sê Kông.",
        [],
    ),
    "wishes of somebody in office alone": (
        "Ngày 15/3, Chủ tịch UBND tỉnh Quảng Nam chúc Tết nhân dân tỉnh Sê Kông.",
        [],
    ),
    "wishes of a consulate": (
        "Ngày 15/3, đoàn công tác của Tổng Lãnh sự quán Lào tại Đà Nẵng chúc Tết lãnh đạo thành phố Huế.",
        [],
    ),
    "a delegation calls on party committee and government": (
        "Sáng 11/3, đoàn công tác tỉnh Quảng Trị do ông Lê Văn Hùng, Phó Chủ tịch UBND tỉnh dẫn đầu chào xã giao Tỉnh ủy, Ủy ban chính quyền tỉnh Salavan.",
        ["VN-LA Lê Văn Hùng 2024-03-11..None None working reported Salavan"],
    ),
    "a body of three provinces calls on a party committee": (
        "Ngày 17/3, Ủy ban Kiểm tra 3 tỉnh của Lào gồm Bokeo, Oudomxay, Luang Prabang đã đến chào xã giao Ban Thường vụ Tỉnh ủy Sơn La.",
        ["LA-VN None 2024-03-17..None None working reported Sơn La"],
    ),
    "bodies of three provinces go over": (
        "Ngày 2/3, Công an các tỉnh Hủa Phăn, Xiêng Khoảng, Bolikhamxay đã sang thăm Công an tỉnh Nghệ An.",
        ["LA-VN None 2024-03-02..None None working reported Nghệ An"],
    ),
    "the guests' own consulate in the country visited": (
        "Ngày 14/3, Đoàn đại biểu HĐND tỉnh Quảng Ngãi do ông Lê Văn Hùng, Phó Chủ tịch HĐND tỉnh làm trưởng đoàn đã đến thăm và làm việc với Tổng Lãnh sự quán Việt Nam tại Pakse, tỉnh Champasak (Lào).",
        ["VN-LA Lê Văn Hùng 2024-03-14..None None working reported Champasak"],
    ),
    "presents for one's own embassy there": (
        "Ngày 14/3, đoàn công tác tỉnh Quảng Trị do Chủ tịch UBND tỉnh Lê Văn Hùng dẫn đầu đến thăm, tặng quà Đại sứ quán Việt Nam tại Lào.",
        ["VN-LA Lê Văn Hùng 2024-03-14..None None working reported"],
    ),
    "a consulate of the other side at home": (
        "Ngày 14/3, đoàn công tác tỉnh Champasak do Phó Tỉnh trưởng Bun Lưa dẫn đầu đến thăm và làm việc với Tổng Lãnh sự quán Việt Nam tại Pakse.",
        [],
    ),
    "a commune whose name holds a country's": (
        "Chiều 15/3, đoàn đại biểu tỉnh Xiêng Khoảng do ông Bun Lưa, Phó Tỉnh trưởng dẫn đầu đã thăm xã Nam Anh, huyện Nam Đàn (Nghệ An).",
        ["LA-VN Bun Lưa 2024-03-15..None None working reported Nghệ An"],
    ),
    "a province holds talks with a delegation joined to it": (
        "Ngày 15/3, tỉnh Sơn La (Việt Nam) và đoàn đại biểu tỉnh Hủa Phăn (Lào) do Phó Tỉnh trưởng Bun Lưa dẫn đầu tổ chức hội đàm.",
        ["LA-VN Bun Lưa 2024-03-15..None None working reported Sơn La"],
    ),
    "two delegations hold talks, no place told": (
        "Ngày 15/3, đoàn đại biểu tỉnh Sơn La và đoàn đại biểu tỉnh Hủa Phăn (Lào) tổ chức hội đàm.",
        [],
    ),
    "a consul who calls on a secretary of a province": (
        "Trước đó, ngày 9/3, Bí thư Tỉnh ủy Quảng Bình Lê Văn Hùng đã tiếp Tổng Lãnh sự Lào tại Đà Nẵng đến chào xã giao.",
        [],
    ),
    "an official goes over to hand something over": (
        "Ngày 14/3, Chủ tịch UBND huyện A Lưới Lê Văn Hùng đã sang trao quà cho nhân dân bản Kô Tài, huyện Sá Muội, tỉnh Salavan.",
        ["VN-LA Lê Văn Hùng 2024-03-14..None None working reported Salavan"],
    ),
    "an officer comes to hand houses over": (
        "Ngày 14/3, Thượng tá Lê Văn Hùng, Phó Chính ủy BĐBP tỉnh Quảng Trị đã đến bàn giao hai ngôi nhà cho hộ nghèo bản La Cồ, huyện Sê Pôn.",
        ["VN-LA Lê Văn Hùng 2024-03-14..None None working reported Savannakhet"],
    ),
    "an official who gives and goes nowhere": (
        "Ngày 14/3, Chủ tịch UBND huyện A Lưới Lê Văn Hùng đã trao quà cho nhân dân huyện Sá Muội, tỉnh Salavan.",
        [],
    ),
    "scholarships for students who live here": (
        "Ngày 14/3, Phó Chủ tịch UBND tỉnh Kon Tum Lê Văn Hùng đến trao học bổng cho lưu học sinh tỉnh Attapeu.",
        [],
    ),
    "an office behind a name without a comma": (
        "Chiều 14/3, Bí thư Thành ủy Đà Nẵng Lê Văn Hùng tiếp đoàn Liên hiệp Công đoàn tỉnh Sekong do đồng chí Dao Phăn A Run Chủ tịch Liên hiệp Công đoàn tỉnh làm Trưởng đoàn.",
        ["LA-VN Dao Phăn A Run 2024-03-14..None Lê Văn Hùng working reported Đà Nẵng"],
    ),
    "a district told by its party committee alone": (
        "Ngày 14/3, Huyện ủy Sông Mã tiếp đoàn công tác huyện Mường Ét, tỉnh Hủa Phăn do ông Bun Lưa Xay, Phó Huyện trưởng làm trưởng đoàn.",
        ["LA-VN Bun Lưa Xay 2024-03-14..None None working reported Sơn La"],
    ),
    "a secretary whose name stands where a district's would": (
        "Ngày 14/3, Bí thư Huyện ủy Lê Văn Hùng tiếp đoàn huyện Mường Ét, tỉnh Hủa Phăn do ông Bun Lưa Xay, Phó Huyện trưởng dẫn đầu.",
        ["LA-VN Bun Lưa Xay 2024-03-14..None Lê Văn Hùng working reported"],
    ),
    "a post that goes over as a habit": (
        "Trung tá Lê Văn Hùng, Chính trị viên Đồn Biên phòng Nậm Cắn cho biết, đơn vị thường xuyên sang thăm Đại đội Biên phòng 219.",
        [],
    ),
    "how often a post went": ("Năm qua, Đồn Biên phòng Hua Tát đã 12 lần sang thăm Đại đội Biên phòng 217.", []),
    "how often a province's police went": (
        "Năm 2023, Công an tỉnh Nghệ An tổ chức 5 đợt sang làm việc với Công an các tỉnh của Lào.",
        [],
    ),
    "the third time somebody goes": (
        "Đây là lần thứ ba Bí thư Tỉnh ủy Nghệ An Lê Văn Hùng sang thăm tỉnh Xiêng Khoảng (từ ngày 12 đến 14/3).",
        ["VN-LA Lê Văn Hùng 2024-03-12..2024-03-14 None working reported Xieng Khouang"],
    ),
    "who is mourned receives nobody": (
        "Ngày 14/3, đoàn đại biểu tỉnh Sekong do Phó Tỉnh trưởng Bun Lưa Xay dẫn đầu đã đến viếng Chủ tịch Quốc hội Lê Văn Hùng tại Hà Nội.",
        ["LA-VN Bun Lưa Xay 2024-03-14..None None funeral reported Hà Nội"],
    ),
    "who receives mourners is their host": (
        "Ngày 14/3, đoàn đại biểu tỉnh Sekong do Phó Tỉnh trưởng Bun Lưa Xay dẫn đầu đã đến viếng Chủ tịch Quốc hội Lê Văn Hùng tại Hà Nội. Tiếp đoàn có Thứ trưởng Bộ Ngoại giao Trần Văn Nam.",
        ["LA-VN Bun Lưa Xay 2024-03-14..None Trần Văn Nam funeral reported Hà Nội"],
    ),
    "who hands over for his province at the neighbour's gate": (
        "Chiều 14/3, tại cửa khẩu quốc tế Nậm Cắn, UBND tỉnh Nghệ An tổ chức Lễ tiếp nhận hàng hỗ trợ của tỉnh Xiêng Khoảng. Thay mặt tỉnh Xiêng Khoảng, ông Bun Lưa Xay, Phó Tỉnh trưởng trao tượng trưng số hàng.",
        ["LA-VN Bun Lưa Xay 2024-03-14..None None other reported Nghệ An"],
    ),
    "who looks at a gate of his own": (
        "Chiều 14/3, Phó Chủ tịch UBND tỉnh Quảng Bình Lê Văn Hùng kiểm tra hoạt động tại cửa khẩu quốc tế Cha Lo.",
        [],
    ),
    "who signs that a delegation goes stays at home": (
        "Chủ tịch UBND tỉnh Thanh Hóa Lê Văn Hùng vừa ký quyết định cử đoàn công tác sang tỉnh Hủa Phăn dự lễ từ ngày 12 đến 14/3; đoàn do Phó Chủ tịch Thường trực Trần Văn Nam làm trưởng đoàn.",
        ["VN-LA Trần Văn Nam 2024-03-12..2024-03-14 None working reported Houaphanh"],
    ),
    "a secretary sends his deputy": (
        "Bí thư Tỉnh ủy Savannakhet Bun Lưa Xay đã cử Phó Tỉnh trưởng Sẻng Xay Vông sang dự lễ hội tại Quảng Trị tối 14/3.",
        ["LA-VN Sẻng Xay Vông 2024-03-14..None None other reported Quảng Trị"],
    ),
    "a man called after the verb of sending": (
        "Ông Nguyễn Văn Cử, Phó Chủ tịch UBND tỉnh Sơn La đã sang thăm tỉnh Hủa Phăn ngày 14/3.",
        ["VN-LA Nguyễn Văn Cử 2024-03-14..None None working reported Houaphanh"],
    ),
    "who is told with his delegation came": (
        "Chiều 14/3, Đại tá Bun Lưa Xay, Giám đốc Công an tỉnh Xiêng Khoảng hội đàm với Phó Chủ tịch UBND tỉnh Điện Biên Lê Văn Hùng và đoàn công tác.",
        ["VN-LA Lê Văn Hùng 2024-03-14..None Bun Lưa Xay working reported Xieng Khouang"],
    ),
    "talks with somebody who is on a trip": (
        "Chiều 14/3, Bí thư Tỉnh ủy Sơn La Lê Văn Hùng hội đàm với ông Bun Lưa Xay, Phó Tỉnh trưởng Savannakhet nhân chuyến công tác tại tỉnh.",
        ["LA-VN Bun Lưa Xay 2024-03-14..None Lê Văn Hùng working reported Sơn La"],
    ),
    "a committee works with somebody who came over": (
        "Chiều 14/3, Thường trực Tỉnh ủy Điện Biên làm việc với ông Bun Lưa Xay, Phó Tỉnh trưởng Phongsaly sang thăm và chúc Tết.",
        ["LA-VN Bun Lưa Xay 2024-03-14..None None working reported"],
    ),
    "an official with his delegation brings wishes": (
        "Ngày 14/3, Bí thư Huyện ủy Mường Lát Lê Văn Hùng cùng đoàn công tác đã chúc Tết Công an tỉnh Hủa Phăn.",
        ["VN-LA Lê Văn Hùng 2024-03-14..None None working reported Houaphanh"],
    ),
    "a delegation of so many people": (
        "Ngày 12/3, Thanh Hóa đón đoàn 30 cán bộ tỉnh Hủa Phăn sang học tiếng Việt.",
        ["LA-VN None 2024-03-12..None None working reported Thanh Hóa"],
    ),
    "a delegation of so many firms, its head told": (
        "Ngày 12/3, đoàn 25 doanh nghiệp tỉnh Quảng Trị do ông Lê Văn Hùng, Chủ tịch Hiệp hội Doanh nghiệp tỉnh dẫn đầu sang khảo sát tại tỉnh Savannakhet.",
        ["VN-LA Lê Văn Hùng 2024-03-12..None None working reported Savannakhet"],
    ),
    "a unit called a group by its number": ("Ngày 12/3, Đoàn 337 tặng quà nhân dân bản La Cồ, huyện Sê Pôn.", []),
    "a unit of the army goes over": (
        "Ngày 12/3, Đoàn Kinh tế - Quốc phòng 337 sang thăm, tặng quà nhân dân bản La Cồ, huyện Sê Pôn (Savannakhet).",
        ["VN-LA None 2024-03-12..None None working reported Savannakhet"],
    ),
    "border guards of a third country": (
        "Ngày 14/3, Đồn Biên phòng Ia Mơ và Tiểu đoàn Biên phòng 203 (Campuchia) tổ chức hội đàm tại Gia Lai.",
        [],
    ),
    "guests of a third country at a post": (
        "Ngày 14/3, đoàn công tác tỉnh Ratanakiri (Campuchia) đến chúc Tết Đồn Biên phòng Lệ Thanh.",
        [],
    ),
    "an ambassador at a post": ("Ngày 14/3, Đại sứ Lào Bun Lưa Xay thăm Đồn Biên phòng cửa khẩu Lao Bảo.", []),
    "a post at work with its neighbours": (
        "Ngày 14/3, Đồn Biên phòng Nậm Cắn bắt 2 đối tượng vận chuyển ma túy từ Lào; Đại đội Biên phòng 219 phối hợp.",
        [],
    ),
}


HEADS = {  # who leads a delegation of Sơn La to Hủa Phăn, or the other way round -> its head
    "a post's own name before a man's": ("Đồn trưởng Đồn Biên phòng Thuận Lê Văn Khoa", "Lê Văn Khoa"),
    "two words of a post's name": ("Phó Đồn trưởng Đồn Biên phòng Ba Nang Lê Thị Khoa", "Lê Thị Khoa"),
    "a body of the province that no list holds": ("Giám đốc Bệnh viện Lao phổi tỉnh Lê Văn Khoa", "Lê Văn Khoa"),
    "a short office": ("PCT UBND tỉnh Lê Văn Khoa", "Lê Văn Khoa"),
    "a unit of the army": ("Chính ủy Đoàn Kinh tế - Quốc phòng 337 Lê Văn Khoa", "Lê Văn Khoa"),
    "a Lao behind a body that no list holds": (
        "Hiệu trưởng Trường Chính trị - Hành chính tỉnh Bun Lưa Xay",
        "Bun Lưa Xay",
    ),
    "a Lao commander": ("Phó Chỉ huy trưởng Chính trị, Bộ CHQS tỉnh Bun Lưa Xay", "Bun Lưa Xay"),
    "one of the communes that a district became": (
        "ông Lê Văn Khoa, Chủ tịch UBND xã A Lưới 1 (TP Huế)",
        "Lê Văn Khoa",
    ),
    "such a commune right before a name": ("Chủ tịch UBND xã A Lưới 1 Lê Văn Khoa", "Lê Văn Khoa"),
    "a Lao gate": ("Trưởng cửa khẩu quốc tế Na Phàu Bun Lưa Xay", "Bun Lưa Xay"),
    "a Lao cluster of villages": ("ông Bun Lưa Xay, Cụm trưởng cụm bản Noong Bua", "Bun Lưa Xay"),
}


@pytest.mark.parametrize("office", ["Chính ủy Quân khu 4", "Phó Tư lệnh Binh đoàn 15", "Bí thư Tỉnh ủy Sơn La"])
def test_a_number_ends_an_office(office):
    text = f"Ngày 12/3, ông Lê Văn Khoa, {office} đã sang thăm tỉnh Hủa Phăn."
    assert [v.office_printed for v in find_visits(Article("own", text, "", "2024-03-20", "stated"))] == [office]


@pytest.mark.parametrize("name", HEADS)
def test_heads(name):
    head, leader = HEADS[name]
    own, other = ("Hủa Phăn (Lào)", "Sơn La") if leader.startswith("Bun") else ("Sơn La", "Hủa Phăn (Lào)")
    text = f"Ngày 5/3, đoàn công tác tỉnh {own} do {head} làm trưởng đoàn đã sang thăm, làm việc tại tỉnh {other}."
    assert [trip.split(" 2024")[0].split(" ", 1)[1] for trip in told(text)] == [leader]


LEVELS = {  # whose delegation a head leads -> its level
    "an office of the army under its short name": (
        "Đoàn cán bộ Cục Tác chiến QĐND Lào do ông Bun Lưa Xay, Cục trưởng",
        "military",
    ),
    "an office of a ministry": ("Đoàn cán bộ Cục Thủy lợi Lào do ông Bun Lưa Xay, Cục trưởng", "ministry"),
    "a company of border guards": ("Đoàn Đại đội Biên phòng 217 do ông Bun Lưa Xay, Đại đội trưởng", "military"),
    "a party secretary of whatever sent him": (
        "Đoàn xã Viêng Xay 2, tỉnh Hủa Phăn do Bí thư Đảng ủy Bun Lưa Xay",
        "provincial",
    ),
    "police of a province": ("Đoàn Công an tỉnh Hủa Phăn do ông Bun Lưa Xay, Phó Giám đốc", "provincial"),
}


@pytest.mark.parametrize("name", LEVELS)
def test_levels(name):
    delegation, level = LEVELS[name]
    text = f"Ngày 12/3, {delegation} dẫn đầu sang thăm tỉnh Sơn La."
    assert [v.level for v in find_visits(Article("own", text, "", "2024-03-20", "stated"))] == [level]


MERGED = {  # provinces merged in July 2025: a trip's day, where it was -> its province that day
    "a town of a merged province": ("2025-09-25", "tại Tam Kỳ", "Đà Nẵng"),
    "the same town before": ("2025-05-25", "tại Tam Kỳ", "Quảng Nam"),
    "a gate of a merged province": ("2025-09-25", "tại cửa khẩu quốc tế Bờ Y", "Quảng Ngãi"),
    "a district of a province that became a city": ("2025-02-25", "tại huyện A Lưới", "Huế"),
    "the old province itself": ("2025-09-25", "tại tỉnh Quảng Nam", "Quảng Nam"),
    "a province that took others in": ("2025-09-25", "tại thành phố Pleiku", "Gia Lai"),
}


@pytest.mark.parametrize("name", MERGED)
def test_places_of_merged_provinces(name):
    day, where, province = MERGED[name]
    text = f"Sáng {int(day[8:])}/{int(day[5:7])}, {where}, đoàn đại biểu tỉnh Attapeu do Phó Tỉnh trưởng Bun Lưa dẫn đầu đã thăm Công ty Hoa Sen."
    assert told(text, day)[0].endswith(f"reported {province}")


@pytest.mark.parametrize("name", CASES)
def test_trips(name):
    text, expected = CASES[name]
    assert told(text) == expected
