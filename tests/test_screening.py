"""Pages that are hard to place: of others with Laos beside them, and of the two countries with few words to show it.

Each is written after a kind of article that newspapers print, with people, days and sums of our own. The worst fault is a
page thrown away with its records; the next, a record from a page of something else.
"""

import pytest

from helpers.intake.screening import relevant
from helpers.reading import FINDERS, MAY_TELL, found_in, read
from helpers.text import Article

RECORDS = {  # title, body, the records at least; never rejected
    "a gift to Laos and to Cambodia, each told in the sentence behind": (
        "Việt Nam tặng Lào và Campuchia thiết bị y tế",
        "Chiều 3/4, tại Hà Nội, Thứ trưởng Ngoại giao Lê Đức Nam đã trao quà tặng của Chính phủ Việt Nam cho Đại sứ Lào "
        "và Đại sứ Campuchia. Phần quà dành cho Lào trị giá 7 tỷ đồng, cho Campuchia trị giá 7 tỷ đồng.",
        {"funding": 1},
    ),
    "district gives rice": (
        "Huyện tặng quà cụm bản Lào",
        "Sáng 12/8, xã Phúc Lộc, huyện Anh Sơn tổ chức giao lưu, tặng quà cụm bản Na Pẹ, huyện Xay Chăn Phon, tỉnh Bôlykhămxay (Lào). Dịp này, huyện đã tặng 1.500 kg gạo và 300 kg muối, trị giá 45 triệu đồng, cho bà con cụm bản.",
        {"funding": 1},
    ),
    "gifts at a border post": (
        "Tặng quà bản giáp biên",
        "Chiều 28/8, Đồn Biên phòng Nhâm (Thừa Thiên Huế) trao tặng 30 suất quà cho người dân bản Sê Sáp, huyện Kà Lừm (Lào), tổng trị giá 24 triệu đồng.",
        {"funding": 1},
    ),
    "houses for poor families": (
        "Hai ngôi nhà mới ở bản Kô Tài",
        "Bộ đội Biên phòng Thừa Thiên Huế vừa bàn giao hai ngôi nhà cho hai hộ nghèo bản Kô Tài, tỉnh Salavan (Lào). Tổng kinh phí 150 triệu đồng, do Hội Chữ thập đỏ tỉnh và bộ đội biên phòng hỗ trợ.",
        {"funding": 1},
    ),
    "school library and an order": (
        "Bàn giao thư viện tại Bolikhamxay",
        "Chiều 22/12, Đoàn cán bộ tỉnh Hà Tĩnh do Bí thư Tỉnh ủy Lê Văn Sơn làm trưởng đoàn dự lễ khánh thành, bàn giao thư viện trường THPT tại tỉnh Bolikhamxay. Tỉnh bạn trao Huân chương Lao động của Chủ tịch nước CHDCND Lào cho Hà Tĩnh.",
        {"visits": 1},
    ),
    "twin villages": (
        "Ngày hội kết nghĩa hai bên biên giới",
        "Từ sáng sớm, cụm bản Lẳng Khăng, huyện Bua Lạ Pha, tỉnh Khăm Muộn (Lào) đông vui. Bộ đội Biên phòng Quảng Bình khánh thành và bàn giao công trình ánh sáng vùng biên trị giá 260 triệu đồng cho bà con.",
        {"funding": 1},
    ),
    "Bunpimay at a college": (
        "Tết Bunpimay ở Cao đẳng Sơn La",
        "Ngày 14/4, Trường Cao đẳng Sơn La tổ chức đón Tết Bunpimay cho 392 lưu học sinh Lào đang theo học tại trường. Các em buộc chỉ cổ tay, múa lăm vông.",
        {"scholarships": 1},
    ),
    "Bunpimay in Thái Nguyên": (
        "Thái Nguyên gặp mặt lưu học sinh Lào",
        "Tỉnh Thái Nguyên hiện có gần 1.300 lưu học sinh Lào đang theo học tại 11 trường. Chương trình đón Tết Bunpimay có lễ té nước.",
        {"scholarships": 1},
    ),
    "border company visited": (
        "Chúc mừng Ngày thành lập Quân đội nhân dân Lào",
        "Nhân kỷ niệm 80 năm Ngày thành lập Quân đội nhân dân Lào, đoàn Đồn Biên phòng Nậm Cắn do Trung tá Vi Văn Thành, Đồn trưởng làm trưởng đoàn đã đến thăm, tặng quà Đại đội Biên phòng 221 tỉnh Xiêng Khoảng (Lào).",
        {"visits": 1},
    ),
    "universities sign": (
        "Ký biên bản ghi nhớ với Đại học Savannakhet",
        "Ngày 3/4, Phó Giám đốc Đại học Savannakhet Souliyong Phommachanh thăm và ký biên bản ghi nhớ với Đại học Huế tại thành phố Huế.",
        {"visits": 1},
    ),
    "university receives Champasak": (
        "Đại học Champasak làm việc tại Đồng Tháp",
        "Ngày 6/1, Trường Đại học Đồng Tháp tiếp đoàn Đại học Champasak (Lào) do Phó Hiệu trưởng Saly Keovongsa dẫn đầu. Trường nhận 5 sinh viên học tiếng Việt.",
        {"visits": 1},
    ),
    "funeral visit": (
        "Đoàn cấp cao Lào viếng nguyên Tổng Bí thư",
        "Chiều 24/7, Đoàn đại biểu cấp cao Đảng, Nhà nước Lào do Tổng Bí thư, Chủ tịch nước Thongloun Sisoulith làm Trưởng đoàn đã viếng tại Nhà tang lễ Quốc gia ở Hà Nội.",
        {"visits": 1},
    ),
    "memorial service in Vientiane": (
        "Thủ tướng dự lễ truy điệu tại Vientiane",
        "Ngày 7/4, Thủ tướng Phạm Minh Chính sẽ dẫn đầu Đoàn đại biểu cấp cao Chính phủ dự Lễ truy điệu nguyên Chủ tịch nước tại Vientiane.",
        {"visits": 1},
    ),
    "trade figure": (
        "Thương mại Việt - Lào tăng 24%",
        "Theo Tổng cục Hải quan, kim ngạch thương mại Việt Nam - Lào năm 2028 đạt 1,85 tỷ USD, tăng 24,1% so với năm trước.",
        {"trade": 1},
    ),
    "investment stock": (
        "Doanh nghiệp Việt mở rộng đầu tư sang Lào",
        "Theo Cục Đầu tư nước ngoài, đến nay Việt Nam có 246 dự án đầu tư sang Lào với tổng vốn đăng ký 5,6 tỷ USD.",
        {"investment": 1},
    ),
    "investment stock in a firm's news": (
        "Công ty cao su khánh thành nhà máy",
        "Công ty Cao su Quảng Minh khánh thành nhà máy ở Saravan.\nHiện Việt Nam có 250 dự án đầu tư tại Lào với tổng vốn 5,5 tỷ USD.",
        {"investment": 1},
    ),
    "wife of president": (
        "Phu nhân Chủ tịch nước Lào thăm làng lụa",
        "Sáng 7/1, Phu nhân Chủ tịch nước Lào Naly Sisoulith thăm làng lụa Vạn Phúc ở Hà Nội.",
        {"visits": 1},
    ),
    "newspaper's guests": (
        "Báo Pasaxon thăm Báo Nghệ An",
        "Ngày 8/6, Tổng Biên tập Báo Pasaxon (Lào) Vanxay Tavinyan thăm, làm việc với Báo Nghệ An tại thành phố Vinh.",
        {"visits": 1},
    ),
    "Lao youth arrive": (
        "Đón đoàn thanh niên Lào",
        "Tỉnh đoàn Quảng Trị đón đoàn thanh niên tỉnh Savannakhet do Bí thư Tỉnh đoàn Khamsing Vongphachanh dẫn đầu đến giao lưu từ ngày 2 đến 4/6.",
        {"visits": 1},
    ),
    "police gift": (
        "Công an Hà Tĩnh tặng trụ sở",
        "Công an tỉnh Hà Tĩnh bàn giao trụ sở Công an huyện Khăm Cợt, tỉnh Bolikhamxay trị giá 8 tỷ đồng.",
        {"funding": 1},
    ),
    "crime talks": (
        "Hội đàm phòng, chống ma túy",
        "Ngày 16/6, tại Viêng Chăn, đoàn Bộ Công an Việt Nam do Thứ trưởng Lê Quốc Hùng dẫn đầu hội đàm với Bộ Công an Lào về phòng, chống ma túy. Bộ Công an Việt Nam tặng phía Lào xe ô tô trị giá 2 tỷ đồng phục vụ bắt giữ tội phạm.",
        {"visits": 1, "funding": 1},
    ),
    "sport gift": (
        "Tặng Lào thiết bị thể thao",
        "Bộ Văn hóa, Thể thao và Du lịch Việt Nam trao tặng Ủy ban Olympic Lào thiết bị trị giá 500 triệu đồng phục vụ SEA Games.",
        {"funding": 1},
    ),
    "flood relief across": (
        "Ủng hộ nhân dân Lào sau áp thấp",
        "Sau áp thấp nhiệt đới gây lũ ở Khammouane, tỉnh Quảng Bình hỗ trợ tỉnh Khammouane 300 triệu đồng.",
        {"funding": 1},
    ),
    "Vietnam aids dam victims": (
        "Việt Nam hỗ trợ Lào 200.000 USD",
        "Chính phủ Việt Nam quyết định hỗ trợ nhân dân Lào 200.000 USD khắc phục hậu quả vụ vỡ đập tại Attapeu. Thái Lan và Trung Quốc cũng cử đội cứu hộ.",
        {"funding": 1},
    ),
    "accident relief gift": (
        "Thăm nạn nhân tai nạn người Lào",
        "Đoàn công tác tỉnh Savannakhet do Phó Tỉnh trưởng Lingthong Sengtavanh dẫn đầu sang Quảng Trị thăm 6 nạn nhân vụ tai nạn giao thông. Tỉnh Quảng Trị hỗ trợ các nạn nhân Lào 60 triệu đồng.",
        {"visits": 1, "funding": 1},
    ),
    "summit in Vientiane": (
        "Thủ tướng lên đường dự hội nghị cấp cao",
        "Sáng 8/10, Thủ tướng Phạm Minh Chính rời Hà Nội tới Vientiane dự Hội nghị cấp cao ASEAN với Thái Lan, Malaysia, Indonesia và các đối tác.",
        {"visits": 1},
    ),
    "trade told where two premiers meet in a third country": (
        "Thủ tướng Nguyễn Xuân Phúc gặp Thủ tướng Lào tại Malaysia",
        "Bên lề hội nghị đang họp tại Kuala Lumpur (Malaysia), Thủ tướng Nguyễn Xuân Phúc gặp Thủ tướng Lào. Hai Thủ tướng mừng kim ngạch thương mại hai nước 8 tháng năm 2018 đạt 671 triệu USD.",
        {"trade": 1},
    ),
    "three ministers in Vientiane": (
        "Ba Bộ trưởng Quốc phòng gặp nhau tại Viêng Chăn",
        "Chiều 14/9, tại Viêng Chăn, Đại tướng Phan Văn Giang, Bộ trưởng Bộ Quốc phòng Việt Nam dự cuộc gặp ba Bộ trưởng Quốc phòng Việt Nam - Lào - Campuchia do Bộ Quốc phòng Lào tổ chức.",
        {"visits": 1},
    ),
    "Lao guests at a congress": (
        "Đoàn Lào dự Đại hội",
        "Phó Thủ tướng Lào Saleumxay Kommasith dẫn đầu đoàn dự Diễn đàn Tương lai ASEAN tại Hà Nội, cùng Thủ tướng Malaysia và Thủ tướng Campuchia.",
        {"visits": 1},
    ),
    "tour of two": (
        "Chủ tịch Quốc hội thăm Campuchia và Lào",
        "Chủ tịch Quốc hội Trần Thanh Mẫn thăm chính thức Campuchia từ ngày 5 đến 7/12 và Lào từ ngày 7 đến 8/12.",
        {"visits": 1},
    ),
    "scholarships of a province": (
        "Gia Lai đào tạo cho Nam Lào",
        "Năm học này, tỉnh Gia Lai cấp 40 suất học bổng cho sinh viên các tỉnh Attapeu, Champasak, Sekong và Saravan.",
        {"scholarships": 1},
    ),
    "a company's scholarships": (
        "Tập đoàn tặng học bổng",
        "Tập đoàn Hoàng Long trao 30 suất học bổng cho học sinh nghèo tỉnh Attapeu, mỗi suất 5 triệu đồng.",
        {"scholarships": 1},
    ),
    "students' music night": (
        "Đêm nhạc hữu nghị",
        "Đại học Vinh có 210 lưu học sinh Lào. Tối qua, các em biểu diễn cùng sinh viên Việt Nam.",
        {"scholarships": 1},
    ),
    "hospital hands over": (
        "Bệnh viện tỉnh Hủa Phăn nhận máy",
        "Sở Y tế Thanh Hóa trao Bệnh viện tỉnh Hủa Phăn máy siêu âm trị giá 1,2 tỷ đồng.",
        {"funding": 1},
    ),
    "border gate talk": (
        "Hội đàm ở cửa khẩu",
        "Sáng 9/9, tại Cửa khẩu quốc tế Nậm Phao, đoàn hải quan Hà Tĩnh hội đàm với hải quan Bolikhamxay.",
        {"visits": 1},
    ),
    "Lao province's Tet greetings": (
        "Các tỉnh bạn Lào chúc Tết Nghệ An",
        "Chiều 8/1, đoàn công tác tỉnh Bolikhamxay do Phó Bí thư Thường trực Tỉnh ủy Vanvilay Denphuluang dẫn đầu đã đến chúc Tết UBND tỉnh Nghệ An. Chủ tịch UBND tỉnh Nguyễn Văn Sơn tiếp đoàn.",
        {"visits": 1},
    ),
    "Bunpimay greetings over the border": (
        "Chúc Tết Bunpimay lực lượng vũ trang Lào",
        "Ngày 11/4, đoàn công tác tỉnh Thừa Thiên Huế do Chủ tịch UBND tỉnh Nguyễn Văn Hòa làm trưởng đoàn đến thăm, chúc Tết các đơn vị biên giới hai tỉnh Sê Kông và Salavan.",
        {"visits": 1},
    ),
    "covid equipment by the ambassador": (
        "Lào nhận gần 5 tấn thiết bị y tế",
        "Tại Vientiane, thừa ủy quyền của Thủ tướng, Đại sứ Việt Nam tại Lào đã bàn giao lô thiết bị y tế trị giá 6,5 tỷ đồng cho đại diện Chính phủ Lào.",
        {"funding": 1},
    ),
    "Lao provinces help Vietnam": (
        "Các địa phương Lào ủng hộ Việt Nam chống dịch",
        "Tỉnh Savannakhet trao 200 triệu kíp, tỉnh Champasak trao 20.000 USD ủng hộ Việt Nam chống dịch COVID-19.",
        {"funding": 2},
    ),
    "ministry sends doctors": (
        "Bộ Quốc phòng cử đội bác sĩ sang Lào",
        "Ngày 2/5, Bộ Quốc phòng cử đội chuyên gia quân y do Đại tá Nguyễn Xuân Kiên làm trưởng đoàn sang Lào giúp bạn dập dịch.",
        {"visits": 1},
    ),
    "officers' course": (
        "Bế giảng lớp cán bộ Quân đội nhân dân Lào",
        "Học viện Quốc phòng bế giảng khóa đào tạo cho 24 cán bộ Quân đội nhân dân Lào. Tùy viên Quốc phòng Lào dự lễ.",
        {"scholarships": 1},
    ),
    "45 officers of Xieng Khouang": (
        "Tập huấn cho cán bộ quân sự Xiêng Khoảng",
        "Sau một tháng, 45 cán bộ thuộc Bộ Chỉ huy Quân sự tỉnh Xiêng Khoảng đã hoàn thành lớp bồi dưỡng tại Trường Quân sự tỉnh Nghệ An.",
        {"scholarships": 1},
    ),
    "academies twinned": (
        "15 năm hai Học viện kết nghĩa",
        "Sáng 11/12, tại Vientiane, Học viện Quốc phòng Việt Nam và Học viện Quốc phòng Kaysone Phomvihane tổ chức lễ kỷ niệm 15 năm kết nghĩa. Chính ủy Học viện Quốc phòng Việt Nam Trung tướng Đỗ Văn Bình dẫn đầu đoàn.",
        {"visits": 1},
    ),
    "company's houses for Attapeu": (
        "Doanh nghiệp xây bệnh viện tặng Attapeu",
        "Tập đoàn Hoàng Anh xây bệnh viện 200 giường trị giá 6 triệu USD tặng tỉnh Attapeu.",
        {"funding": 1},
    ),
    "firm's year-end with a gift": (
        "Cao su Dầu Tiếng Lào tổng kết",
        "Công ty đạt doanh thu 600 tỷ đồng. Dịp này, Công ty Cao su Dầu Tiếng trao tặng tỉnh Champasak 500 triệu kíp xây trường.",
        {"funding": 1},
    ),
    "storm Yagi": (
        "Lào ủng hộ Việt Nam khắc phục bão số 3",
        "Chính phủ Lào hỗ trợ nhân dân Việt Nam 100.000 USD khắc phục hậu quả bão số 3.",
        {"funding": 1},
    ),
    "accident and the minister's visit": (
        "Bộ trưởng Công an Lào thăm Hà Nội",
        "Bộ trưởng Bộ Công an Lào Vilay Lakhamphong thăm, làm việc tại Việt Nam từ ngày 6 đến 9/8, bàn phòng, chống tội phạm ma túy, lừa đảo qua mạng.",
        {"visits": 1},
    ),
    "match and a delegation": (
        "Bộ trưởng Lào xem trận đấu ở Mỹ Đình",
        "Bộ trưởng Giáo dục và Thể thao Lào Phout Simmalavong dẫn đầu đoàn thăm Việt Nam dịp SEA Games, đã được Bộ trưởng Nguyễn Văn Hùng tiếp tại Hà Nội.",
        {"visits": 1},
    ),
    "gift in Cambodia and Laos": (
        "Học bổng cho sinh viên Lào và Campuchia",
        "Thành phố Đà Nẵng trao 20 suất học bổng cho sinh viên Lào và 10 suất cho sinh viên Campuchia.",
        {"scholarships": 1},
    ),
    "trade of a year in border news": (
        "Giao thương qua cửa khẩu khởi sắc",
        "Cửa khẩu Cầu Treo đông xe trở lại. Theo Bộ Công Thương, năm 2028 kim ngạch thương mại hai chiều giữa Việt Nam và Lào đạt 2,6 tỷ USD.",
        {"trade": 1},
    ),
    "bomb clearing gift": (
        "Giúp Lào rà phá bom mìn",
        "Bộ Quốc phòng Việt Nam tặng Bộ Quốc phòng Lào 20 máy dò mìn trị giá 300.000 USD.",
        {"funding": 1},
    ),
    "communes' women": (
        "Phụ nữ hai bên biên giới kết nghĩa",
        "Ngày 5/3, Hội Phụ nữ xã Thanh (Quảng Trị) và Hội Phụ nữ bản Denvilay, huyện Nòong, tỉnh Savannakhet (Lào) ký kết nghĩa. Hội tặng 10 con dê giống trị giá 30 triệu đồng cho phụ nữ nghèo bản bạn.",
        {"funding": 1},
    ),
    "vet team": (
        "Thanh Hóa giúp Hủa Phăn chống dịch tả lợn",
        "Tỉnh Thanh Hóa trao tỉnh Hủa Phăn 5.000 lít thuốc sát trùng trị giá 600 triệu đồng.",
        {"funding": 1},
    ),
    "parliament office": (
        "Văn phòng Quốc hội Lào học tập kinh nghiệm",
        "Ngày 3/6, Tổng Thư ký Quốc hội Lê Quang Tùng tiếp đoàn Văn phòng Quốc hội Lào do Phó Chủ nhiệm Khamphay Vongsa dẫn đầu.",
        {"visits": 1},
    ),
    "auditors": (
        "Kiểm toán Nhà nước hai nước họp",
        "Ngày 20/9, Tổng Kiểm toán Nhà nước Ngô Văn Tuấn hội đàm với Chủ tịch Cơ quan Kiểm tra Nhà nước Lào tại Viêng Chăn.",
        {"visits": 1},
    ),
    "radio": (
        "Đài TNVN tặng Đài Quốc gia Lào máy phát",
        "Đài Tiếng nói Việt Nam bàn giao máy phát sóng trị giá 5 tỷ đồng cho Đài Phát thanh Quốc gia Lào.",
        {"funding": 1},
    ),
    "students at Hue": (
        "Huế: sinh viên Lào đón năm học mới",
        "Đại học Huế hiện có 420 lưu học sinh Lào theo học.",
        {"scholarships": 1},
    ),
    "monks": (
        "Giáo hội Phật giáo thăm Liên minh Phật giáo Lào",
        "Hòa thượng Thích Đức Thiện dẫn đầu đoàn Giáo hội Phật giáo Việt Nam thăm Lào từ ngày 6 đến 9/11.",
        {"visits": 1},
    ),
    "a bank gives": (
        "BIDV tặng Lào trường học",
        "BIDV trao 2 triệu USD xây trường cho tỉnh Luang Prabang.",
        {"funding": 1},
    ),
    "a gate opens": (
        "Nâng cấp cặp cửa khẩu",
        "Sáng 9/1, Phó Chủ tịch tỉnh Sơn La Đặng Ngọc Hậu dẫn đầu đoàn sang Hủa Phăn dự lễ công bố cửa khẩu Pa Háng.",
        {"visits": 1},
    ),
    "Laos on a list of investments": (
        "Vốn đầu tư ra nước ngoài tăng",
        "Theo Cục Đầu tư nước ngoài, 10 tháng qua vốn đầu tư của Việt Nam ra nước ngoài đạt 410 triệu USD. Dẫn đầu là Canada với 141 triệu USD; Singapore đứng thứ hai với 118 triệu USD; tiếp theo là Lào với gần 71,6 triệu USD, Cuba, Israel.",
        {"investment": 1},
    ),
}
TIES = {  # about the two countries, without any record: calls, letters, patrols, parties
    "phone call": (
        "Thủ tướng điện đàm với Thủ tướng Lào",
        "Chiều 8/8, Thủ tướng Việt Nam điện đàm với Thủ tướng Lào Sonexay Siphandone. Hai Thủ tướng thăm hỏi về tình hình mưa lũ, nhất trí giữ liên lạc. Thủ tướng Lào mời Thủ tướng Việt Nam sang thăm vào thời gian thích hợp.",
    ),
    "congratulation by telegram": (
        "Điện mừng Quốc khánh Lào",
        "Nhân dịp Quốc khánh Lào 2/12, lãnh đạo Việt Nam gửi điện mừng tới lãnh đạo Lào. Bức điện khẳng định quan hệ hữu nghị vĩ đại Việt Nam - Lào.",
    ),
    "ambassador in Vientiane": (
        "Đại sứ Việt Nam làm việc với Bộ Giáo dục Lào",
        "Tại Viêng Chăn, Đại sứ Việt Nam tại Lào Nguyễn Hải Bình chào xã giao Bộ trưởng Giáo dục và Thể thao Lào. Hai bên trao đổi việc tuyển sinh.",
    ),
    "Bunpimay without a count": (
        "Vui Tết Bunpimay cùng sinh viên Lào",
        "Chiều 13/4, Trường Cao đẳng Y tế Hà Tĩnh tổ chức lễ buộc chỉ cổ tay cho sinh viên Lào. Ban Giám hiệu tặng hoa chúc mừng.",
    ),
    "joint patrol": (
        "Tuần tra song phương tại mốc 634",
        "Ngày 5/12, Đồn Biên phòng cửa khẩu quốc tế La Lay (Quảng Trị) và Đại đội 511, Bộ Chỉ huy Quân sự tỉnh Salavan (Lào) tuần tra song phương. Hai bên phát quang đường biên, thông báo tình hình.",
    ),
    "twin border posts": (
        "Kết nghĩa Đồn biên phòng Đà Nẵng - Sê Kông",
        "Từ ngày 26 đến 29/10, các Đồn Biên phòng Ga Ry, A Nông (Đà Nẵng) ký kết nghĩa với Đại đội Biên phòng 534, tỉnh Sê Kông (Lào).",
    ),
    "condolences at the embassy": (
        "Lãnh đạo Lào viếng tại Đại sứ quán Việt Nam",
        "Ngày 21/7, tại Viêng Chăn, Thủ tướng Lào dẫn đầu đoàn đến viếng và ghi sổ tang tại Đại sứ quán Việt Nam.",
    ),
    "martyrs handed over": (
        "Tiễn đưa 12 hài cốt liệt sĩ từ Salavan",
        "Ngày 18/5, tỉnh Salavan (Lào) tổ chức lễ tiễn đưa 12 hài cốt quân tình nguyện Việt Nam do Đội quy tập 192 cất bốc về nước.",
    ),
    "remains team leaves": (
        "Xuất quân tìm kiếm liệt sĩ ở Lào",
        "Ngày 10/10, Đội quy tập Quân khu 4 gồm 50 cán bộ, chiến sĩ xuất quân sang Lào tìm kiếm hài cốt liệt sĩ.",
    ),
    "friendship association": (
        "Hội Hữu nghị gặp mặt Quốc khánh Lào",
        "Hội Hữu nghị Việt Nam - Lào tỉnh Đồng Nai tổ chức gặp mặt kỷ niệm Quốc khánh Lào. Tổng Lãnh sự Lào tại Thành phố Hồ Chí Minh dự.",
    ),
    "condolence telegram": (
        "Việt Nam chia buồn với Lào",
        "Được tin mưa lũ gây thiệt hại về người ở Bắc Lào, Bộ trưởng Ngoại giao Việt Nam đã gửi điện chia buồn tới Bộ trưởng Ngoại giao Lào.",
    ),
    "resident community": (
        "Người Việt ở Pakse đón Tết",
        "Hội người Việt Nam tỉnh Champasak (Lào) tổ chức đón Tết Nguyên đán cho 800 bà con. Tổng Lãnh sự tặng 50 suất quà cho gia đình khó khăn, mỗi suất 300.000 kíp.",
    ),
    "poor Lao child operated": (
        "Bác sĩ Huế mổ tim cho bé người Lào",
        "Bệnh viện ở Huế mổ tim cho bé gái 4 tuổi ở Savannakhet (Lào). Viện phí 90 triệu đồng do một quỹ của Hàn Quốc trả.",
    ),
    "Lao farm of a Vietnamese dairy": (
        "Vinamilk mở trang trại ở Xiêng Khoảng",
        "Trang trại bò sữa tại Xiêng Khoảng có vốn 66 triệu USD giai đoạn 1, nuôi 8.000 con. Công ty hỗ trợ nông dân giống cỏ. Sữa được bán tại Lào và Việt Nam.",
    ),
    "Vietnamese workers in Laos": (
        "40 nghìn lao động Việt ở Lào sống ra sao",
        "Khoảng 40.000 người Việt Nam đang làm thuê ở Lào, phần lớn không giấy tờ. Anh Tư, thợ hồ quê Huế, kiếm 300 USD một tháng tại Viêng Chăn. Chị Lâm mở tiệm tóc, mỗi năm nộp 2 triệu kíp tiền thuế.",
    ),
    "film": (
        "Phim Việt quay ở Luang Prabang",
        "Đoàn làm phim Việt Nam quay ba tuần tại Luang Prabang, Lào, kinh phí 30 tỷ đồng. Đạo diễn cảm ơn người dân địa phương đã hỗ trợ.",
    ),
    "golf course": (
        "Công ty Việt khởi công sân golf ở Viêng Chăn",
        "Sáng 5/1, Công ty Golf Long Hưng của Việt Nam khởi công khu sân golf, khách sạn ở Viêng Chăn, vốn đầu tư 900 triệu USD, thời gian xây dựng 12 năm. Doanh thu dự kiến 200 triệu USD mỗi năm.",
    ),
}
OTHERS = {  # of something else: rejected
    "a bridge between Thailand and Laos, told short": (
        "Cầu Hữu nghị Thái - Lào thứ năm",
        "Cầu Hữu nghị nối tỉnh Bueng Kan với tỉnh Bolikhamxay vừa được khánh thành, mở ra hành lang ngắn nhất từ Thái Lan qua "
        "Lào tới cảng Vũng Áng của Việt Nam. Công trình có vốn 4 tỷ baht. Kim ngạch Thái - Việt qua Lào đạt 1,1 tỷ USD.",
    ),
    "a province's plan, and how long its border is": (
        "Nghệ An công bố quy hoạch",
        "Tỉnh Nghệ An công bố Quy hoạch thời kỳ 2021-2030. Tỉnh có 468 km biên giới với ba tỉnh Xiêng Khoảng, Hủa Phăn, "
        "Bolikhamxay của Lào. Thủ tướng chứng kiến trao quyết định đầu tư cho 11 dự án trị giá 1,5 tỷ USD.",
    ),
    "Thai premier in Vientiane": (
        "Thủ tướng Thái Lan tới Viêng Chăn",
        "Ngày 12/5, Thủ tướng Thái Lan bắt đầu chuyến thăm chính thức Lào hai ngày. Tại hội đàm, Thủ tướng Lào và người đồng cấp nhất trí phân giới 20 km còn lại, ký 4 văn kiện, trong đó có bản ghi nhớ về bệnh viện tỉnh Bokeo do Thái Lan tài trợ 6 triệu USD. Cùng ngày, khách đã chào xã giao Chủ tịch nước Lào. Hai nước đặt mục tiêu kim ngạch 12 tỷ USD. (Theo Thông tấn xã Việt Nam)",
    ),
    "Chinese premier receives the Lao president": (
        "Thủ tướng Trung Quốc hội kiến Chủ tịch nước Lào",
        "Tại Bắc Kinh ngày 14/9, Thủ tướng Trung Quốc hội kiến Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith. Hai bên ghi nhận tuyến đường sắt Trung - Lào chở 9 triệu lượt khách. Phía Trung Quốc cam kết viện trợ không hoàn lại 400 triệu nhân dân tệ và 300 suất học bổng cho sinh viên Lào. Hàng từ hơn 10 nước, trong đó có Việt Nam, đi qua tuyến này.",
    ),
    "Chinese foreign minister in Vientiane": (
        "Thủ tướng Lào tiếp Bộ trưởng Ngoại giao Trung Quốc",
        "Ngày 21/7, tại Viêng Chăn, Thủ tướng Lào Sonexay Siphandone tiếp Bộ trưởng Ngoại giao Trung Quốc. Hai bên nhất trí xây dựng hành lang kinh tế, mở rộng nhập khẩu nông sản. Thủ tướng Lào cảm ơn Trung Quốc đã giúp Lào làm Chủ tịch ASEAN.",
    ),
    "three premiers in Kuala Lumpur": (
        "Ba Thủ tướng ăn sáng làm việc",
        "Sáng 26/10, tại Kuala Lumpur (Malaysia), Thủ tướng Chính phủ Việt Nam ăn sáng làm việc với Thủ tướng Campuchia Hun Manet và Thủ tướng Lào Sonexay Siphandone nhân dịp dự Hội nghị cấp cao ASEAN. Ba Thủ tướng đánh giá quan hệ Việt Nam - Campuchia - Lào phát triển tốt đẹp. Ba bên nhất trí duy trì trao đổi đoàn và sớm họp ba Bộ trưởng Quốc phòng.",
    ),
    "three premiers in Phnom Penh": (
        "Thủ tướng ba nước gặp nhau tại Phnom Penh",
        "Chiều 5/2, tại thủ đô Phnom Penh, Thủ tướng Việt Nam gặp Thủ tướng Campuchia Hun Manet và Thủ tướng Lào Sonexay Siphandone. Việt Nam coi trọng quan hệ với các nước láng giềng, đặc biệt là Campuchia và Lào. Ba bên nhất trí giao các bộ trưởng triển khai kết quả cuộc gặp của người đứng đầu ba Đảng.",
    ),
    "bilateral beside a summit in New York": (
        "Thủ tướng tiếp xúc song phương tại New York",
        "Bên lề phiên họp Đại hội đồng Liên hợp quốc tại New York ngày 23/9, Thủ tướng Việt Nam đã gặp Thủ tướng Lào Sonexay Siphandone. Hai bên nhất trí thúc đẩy các dự án hạ tầng. Trong ngày, Thủ tướng còn gặp Tổng thống Pháp và Quốc vương Jordan.",
    ),
    "ministers in Jakarta": (
        "Bộ trưởng Ngoại giao gặp các đồng nghiệp ASEAN",
        "Nhân dịp dự Hội nghị Bộ trưởng Ngoại giao ASEAN tại Jakarta (Indonesia), ngày 11/7 Bộ trưởng Ngoại giao Việt Nam đã có các cuộc gặp song phương với Bộ trưởng Ngoại giao Lào Thongsavanh Phomvihane, Bộ trưởng Ngoại giao Thái Lan và Bộ trưởng Ngoại giao Philippines. Với Bộ trưởng Lào, hai bên trao đổi việc chuẩn bị Kỳ họp Ủy ban liên Chính phủ.",
    ),
    "drugs with a reward": (
        "Bắt 5 người Lào chở 120 kg ma túy",
        "Ngày 30/5, Bộ đội Biên phòng tỉnh Hà Tĩnh phối hợp với lực lượng chức năng Lào bắt giữ 5 đối tượng quốc tịch Lào vận chuyển trái phép 120 kg ma túy vào Việt Nam. Tang vật gồm 2 ô tô, 2,5 triệu kíp. Ban chuyên án được Chủ tịch tỉnh thưởng nóng 100 triệu đồng. Hai bên đã bàn giao hồ sơ theo thỏa thuận hợp tác giữa hai nước Việt Nam và Lào.",
    ),
    "drugs told as cooperation": (
        "Phối hợp phá chuyên án ở Phongsaly",
        "Bộ đội Biên phòng tỉnh Điện Biên phối hợp với Ty An ninh tỉnh Phongsaly (Lào) triệt phá đường dây heroin, thu 30 bánh. Đại tá Lò Văn Pó cho biết quan hệ giữa hai bên ngày càng chặt chẽ. Ông đã trao thưởng 50 triệu đồng cho các lực lượng tham gia. Các đối tượng đã được bàn giao cho phía bạn.",
    ),
    "victims of trafficking brought home": (
        "Giải cứu 7 người bị lừa sang Bokeo",
        "Chiều 12/7, tại Cửa khẩu quốc tế Cầu Treo, lực lượng chức năng hai nước bàn giao 7 nạn nhân là công dân Việt Nam bị lừa sang làm việc tại Đặc khu Tam giác Vàng, tỉnh Bokeo (Lào). Nạn nhân bị hứa trả 20 triệu đồng mỗi tháng. Từ đầu năm, Bộ đội Biên phòng tỉnh đã giải cứu 27 người.",
    ),
    "casino workers": (
        "155 người Việt làm việc cho nhóm lừa đảo",
        "Công an tỉnh Hà Tĩnh phối hợp với Bộ Công an Lào đột kích tòa nhà ở Bokeo, đưa về nước 155 người Việt Nam. Nhóm này chiếm đoạt hơn 300 tỷ đồng. Giám đốc Công an tỉnh cảm ơn phía bạn đã hỗ trợ.",
    ),
    "timber": (
        "Khởi tố vụ buôn gỗ lậu qua Lao Bảo",
        "Cơ quan điều tra khởi tố 3 bị can buôn lậu gỗ từ Lào qua cửa khẩu Lao Bảo, lô hàng trị giá 4,2 tỷ đồng. Công ty có trụ sở tại Savannakhet, do một người Việt Nam đứng tên, đã ký kết hợp đồng khống.",
    ),
    "bus crash": (
        "Xe khách Việt Nam lật ở Khammouane",
        "Rạng sáng 9/3, xe khách chở 40 người Việt Nam lật ở tỉnh Khammouane (Lào) làm 4 người chết. Đại sứ quán Việt Nam tại Lào đã cử đoàn công tác tới hiện trường thăm hỏi nạn nhân, hỗ trợ mỗi gia đình 5 triệu đồng. Tổng Lãnh sự quán làm việc với chính quyền sở tại.",
    ),
    "dam break": (
        "Vỡ đập ở Attapeu, hàng trăm người mất tích",
        "Tối 23/7, đập thủy điện ở tỉnh Attapeu, Nam Lào bị vỡ, hơn 6.000 người mất nhà cửa. Thủ tướng Lào hoãn họp Chính phủ để tới thăm hiện trường và chỉ đạo cứu trợ. Hàn Quốc và Thái Lan cử đội cứu hộ, Hàn Quốc hỗ trợ 1 triệu USD. Khu vực này cách biên giới Việt Nam 80 km.",
    ),
    "dam break and Vietnamese workers": (
        "26 công nhân Việt Nam an toàn sau vụ vỡ đập",
        "26 công nhân Việt Nam của một tập đoàn nông nghiệp bị cô lập sau vụ vỡ đập ở Attapeu (Lào) đã được trực thăng đưa ra ngoài. Đại diện tập đoàn cho biết thiệt hại khoảng 250 tỷ đồng. Người lao động được hỗ trợ tiền ăn ở.",
    ),
    "storm": (
        "Bão suy yếu trên đất Lào",
        "Sáng 22/9, bão số 6 đi vào đất liền các tỉnh Nghệ An - Hà Tĩnh rồi suy yếu thành áp thấp nhiệt đới trên khu vực Trung Lào. Chính phủ hỗ trợ khẩn cấp mỗi tỉnh 100 tỷ đồng. Đoàn công tác của Phó Thủ tướng đã tới thăm bà con vùng lũ Kỳ Sơn giáp Lào.",
    ),
    "earthquake": (
        "Động đất ở Lào, Hà Nội rung lắc",
        "Trận động đất 6,1 độ xảy ra lúc 6 giờ 50 ở tỉnh Xayabury, Lào, cách biên giới Việt Nam 200 km. Nhiều tòa nhà ở Hà Nội rung lắc. Viện Vật lý địa cầu dự báo còn dư chấn.",
    ),
    "football": (
        "Thắng Lào 4-0, tuyển Việt Nam dẫn đầu bảng",
        "Tối 9/12, trên sân vận động quốc gia ở Viêng Chăn, đội tuyển Việt Nam thắng đội chủ nhà Lào 4-0. Liên đoàn thưởng nóng 500 triệu đồng. Huấn luyện viên cảm ơn Đại sứ Việt Nam tại Lào và bà con kiều bào đã tới cổ vũ, thăm hỏi và tặng quà toàn đội.",
    ),
    "SEA Games hosts": (
        "Đoàn thể thao Lào đặt mục tiêu 6 huy chương vàng",
        "Đoàn thể thao Lào có 300 vận động viên dự SEA Games tại Hà Nội. Trưởng đoàn Lào cảm ơn Việt Nam đón tiếp chu đáo. Mỗi huy chương vàng được thưởng 300 triệu kíp.",
    ),
    "company profit": (
        "Doanh thu mảng Lào tăng 30%",
        "Tập đoàn Trường Thịnh công bố doanh thu 6 tháng 4.200 tỷ đồng, trong đó mảng cao su và chăn nuôi tại Lào góp 1.100 tỷ đồng. Cổ phiếu tăng 3%. Tập đoàn vay ngân hàng 900 tỷ đồng để trồng 5.000 ha chuối ở Attapeu.",
    ),
    "shareholders": (
        "Cổ đông hỏi về dự án muối kali ở Khammouane",
        "Tại đại hội cổ đông, lãnh đạo công ty cho biết dự án muối mỏ ở tỉnh Khammouane (Lào) có tổng vốn 522 triệu USD đang tạm dừng. Công ty đã xin phép Chính phủ Lào gia hạn và tìm đối tác. Năm nay cổ tức 8%.",
    ),
    "air route": (
        "Mở đường bay Đà Nẵng - Viêng Chăn",
        "Hãng hàng không Việt Nam khai trương đường bay Đà Nẵng - Viêng Chăn, 4 chuyến mỗi tuần, giá vé từ 1,2 triệu đồng. Lễ ra mắt có đại diện Sở Du lịch. Năm ngoái hãng chở 30.000 lượt khách giữa Việt Nam và Lào.",
    ),
    "ADB grant": (
        "ADB tài trợ 27 triệu USD cho giao thông Lào",
        "Ngân hàng Phát triển châu Á (ADB) ngày 9/10 cho biết sẽ tài trợ 27 triệu USD để nâng cấp đường ở Bắc Lào, nối với Việt Nam và Thái Lan. Chính phủ Lào góp 3 triệu USD.",
    ),
    "Japan's loan to Laos": (
        "Nhật Bản cho Lào vay vốn mở rộng sân bay",
        "Sau hội đàm tại Tokyo, Thủ tướng Nhật Bản cam kết với Thủ tướng Lào khoản vay 9 tỷ yên và viện trợ 900 triệu yên để mở rộng sân bay Viêng Chăn và xây cầu ở Nam Lào. Cùng ngày, Nhật Bản cam kết 63 tỷ yên cho Myanmar.",
    ),
    "US clears bombs in Laos": (
        "Mỹ tăng tiền rà phá bom mìn ở Lào",
        "Tổng thống Mỹ thăm Lào, công bố khoản hỗ trợ 90 triệu USD trong ba năm cho rà phá bom mìn. Trong chiến tranh Việt Nam, máy bay Mỹ thả 2 triệu tấn bom xuống Lào.",
    ),
    "UN agencies": (
        "LHQ viện trợ lương thực cho Lào",
        "Chương trình Lương thực Thế giới trao cho Bộ Giáo dục Lào 1.200 tấn gạo trị giá 1,1 triệu USD, trong đó có gạo mua của Việt Nam.",
    ),
    "Korean scholarships": (
        "Hàn Quốc cấp học bổng cho Lào",
        "Đại sứ quán Hàn Quốc tại Viêng Chăn trao 35 suất học bổng thạc sĩ cho cán bộ Lào. Mỗi suất trị giá 40.000 USD. Sinh viên Việt Nam nhận 120 suất của chương trình này.",
    ),
    "Cambodia visit": (
        "Thủ tướng Campuchia thăm chính thức Việt Nam",
        "Ngày 11/12, Thủ tướng Campuchia Hun Manet bắt đầu thăm chính thức Việt Nam. Hai bên ký 6 văn kiện, kim ngạch năm nay dự kiến đạt 11 tỷ USD. Hai Thủ tướng nhất trí cùng Lào duy trì cơ chế hợp tác ba nước Việt Nam - Lào - Campuchia.",
    ),
    "Cambodian students": (
        "Học bổng cho sinh viên Campuchia",
        "Việt Nam dành 150 suất học bổng cho sinh viên Campuchia năm học 2028-2029. Trường hiện có 200 lưu học sinh Campuchia, bên cạnh vài em đến từ Lào và Mozambique.",
    ),
    "Chinese ambassador in Hanoi": (
        "Đại sứ Trung Quốc chào từ biệt",
        "Chủ tịch nước tiếp Đại sứ Trung Quốc đến chào từ biệt. Đại sứ sắp sang Lào nhận nhiệm vụ mới. Hai bên nhắc tới kim ngạch 230 tỷ USD.",
    ),
    "investment abroad": (
        "11 tháng, vốn đầu tư ra nước ngoài đạt 520 triệu USD",
        "Theo Cục Đầu tư nước ngoài, 11 tháng năm 2028 tổng vốn đầu tư của Việt Nam ra nước ngoài đạt 520,4 triệu USD. Ngân hàng dẫn đầu với 110 triệu USD. Việt Nam đã đầu tư sang 33 nước, tiếp theo là Australia, Slovakia và Cuba; Lào đứng thứ tư.",
    ),
    "trade by gates": (
        "Hàng đầu năm qua cửa khẩu Lao Bảo",
        "Sáng mùng 1 Tết, doanh nghiệp mở tờ khai lô đường 234 tấn tại Cửa khẩu quốc tế Lao Bảo (Quảng Trị), nộp thuế 380 triệu đồng. Năm 2028, kim ngạch qua cửa khẩu đạt 712 triệu USD, thu ngân sách 455 tỷ đồng. Xe quá cảnh sang Lào tăng 12%.",
    ),
    "coal at La Lay": (
        "La Lay tấp nập xe chở than",
        "Mỗi ngày 300 xe chở than từ Lào qua cửa khẩu La Lay. Quý I, hải quan thu 210 tỷ đồng. Tỉnh Quảng Trị đầu tư 65 tỷ đồng mở rộng bãi đỗ xe ở biên giới.",
    ),
    "durian prices": (
        "Giá sầu riêng giảm vì hàng Lào",
        "Sầu riêng trồng ở Nam Lào bán tại Đắk Lắk 55.000 đồng/kg. Doanh nghiệp Việt Nam đầu tư 300 ha ở Champasak, doanh thu 90 tỷ đồng.",
    ),
    "power purchase": (
        "EVN mua thêm điện gió Lào",
        "Tập đoàn Điện lực Việt Nam ký mua 600 MW điện gió từ dự án ở Sekong (Lào) với giá 6,9 cent một kWh. Chủ đầu tư là doanh nghiệp Thái Lan. Đường dây đấu nối phía Việt Nam tốn 1.500 tỷ đồng.",
    ),
    "Lao workers in coffee gardens": (
        "Vào vụ cà phê, thuê người Lào hái",
        "Nhiều chủ vườn ở Hướng Hóa (Quảng Trị) thuê lao động Lào hái cà phê, trả 280.000 đồng một ngày công, hỗ trợ chỗ ở. Chị Hồ Thị Pa cho biết nhờ quan hệ họ hàng hai bên biên giới nên dễ tìm người. Mỗi người gửi về quê 6 triệu đồng mỗi tháng.",
    ),
    "tuition of a mining firm": (
        "Chính phủ Lào thu thuế mỏ vàng",
        "Chính phủ Lào thu 120 triệu USD thuế tài nguyên từ mỏ Sepon. Công ty Australia bán mỏ cho một tập đoàn Trung Quốc. Báo chí Việt Nam dẫn lời Bộ Công Thương Lào.",
    ),
    "Lao inflation": (
        "Lạm phát ở Lào xuống 8%",
        "Ngân hàng Nhà nước Lào cho biết lạm phát tháng 5 còn 8%, tỷ giá 21.500 kíp một USD. Chính phủ Lào vay 200 triệu USD bằng trái phiếu bán ở Thái Lan. Việt Nam và Trung Quốc là hai thị trường lớn của Lào.",
    ),
    "Lao congress": (
        "Lào khai mạc Quốc hội khóa X",
        "Ngày 14/3, Quốc hội Lào khóa X họp phiên đầu tại Viêng Chăn. Đại biểu bầu ông Thongloun Sisoulith giữ chức Chủ tịch nước. Các nước Trung Quốc, Việt Nam, Cuba gửi điện mừng.",
    ),
    "embassy in Vienna greets": (
        "Đại sứ quán Việt Nam tại Áo chúc Tết Lào",
        "Tại Vienna, Đại sứ Việt Nam tại Áo tới chúc Tết Bunpimay Đại sứ quán Lào. Hai Đại sứ ôn lại quan hệ hai nước.",
    ),
    "missions in New York pay respects": (
        "Phái đoàn tại New York viếng lãnh đạo Lào",
        "Ngày 3/4, Đại sứ, Trưởng Phái đoàn Việt Nam tại Liên hợp quốc dẫn đầu đoàn cán bộ tới trụ sở Phái đoàn Lào ở New York ghi sổ tang nguyên Chủ tịch nước Lào. Đại sứ Lào cảm ơn tình cảm của Việt Nam.",
    ),
    "border commune charity": (
        "Đồn biên phòng nâng bước em tới trường",
        "Đồn Biên phòng Nậm Cắn (Nghệ An) trao 40 suất quà, mỗi suất 500.000 đồng, cho học sinh nghèo xã biên giới giáp Lào. Chương trình đã đỡ đầu 12 em.",
    ),
    "border road": (
        "Làm đường ra biên giới Việt - Lào",
        "UBND tỉnh Sơn La khởi công tuyến đường 38 km ra biên giới Việt - Lào, tổng mức đầu tư 620 tỷ đồng từ ngân sách trung ương. Công trình phục vụ dân sinh và tuần tra.",
    ),
    "health at the border": (
        "Khám bệnh miễn phí cho xã biên giới",
        "Bệnh viện Quân y khám, cấp thuốc cho 300 hộ dân xã A Dơi giáp Lào, trao 100 suất quà trị giá 50 triệu đồng. Xã có 15 km đường biên với tỉnh Savannakhet.",
    ),
    "martyrs cemetery": (
        "Thắp nến tri ân ở nghĩa trang Việt - Lào",
        "Tối 26/7, tuổi trẻ Nghệ An thắp 11.000 ngọn nến ở Nghĩa trang liệt sĩ quốc tế Việt - Lào, huyện Anh Sơn. Tỉnh tặng 200 suất quà, mỗi suất 1 triệu đồng, cho thân nhân liệt sĩ.",
    ),
    "memoir": (
        "Ký ức chiến trường Lào",
        "Cựu chiến binh Lê Văn Bảy từng là quân tình nguyện Việt Nam ở Xiêng Khoảng. Năm 1972 ông bị thương khi bảo vệ cánh đồng Chum. Nay xã hỗ trợ ông 60 triệu đồng sửa nhà.",
    ),
    "lottery": (
        "Người trúng 5 tỷ đồng mua vé ở biên giới",
        "Một người bán vé số ở Hướng Hóa giáp Lào trúng 5 tỷ đồng, tặng hàng xóm 200 triệu đồng. Bà thường sang chợ Densavan (Lào) bán hàng.",
    ),
    "tourism week": (
        "Lào đón 4 triệu khách quốc tế",
        "Năm 2028, Lào đón 4,1 triệu lượt khách, Thái Lan đứng đầu, Việt Nam thứ hai với 900.000 lượt. Doanh thu 1,2 tỷ USD.",
    ),
    "ASEAN fund": (
        "ASEAN lập quỹ ứng phó thiên tai",
        "Các Bộ trưởng Môi trường ASEAN họp tại Viêng Chăn. Singapore góp 5 triệu USD, Brunei 3 triệu USD vào quỹ. Hội nghị kế tiếp do Philippines chủ trì.",
    ),
    "Mekong-Japan": (
        "Nhật Bản và năm nước Mekong",
        "Hội nghị Bộ trưởng Mekong - Nhật Bản họp trực tuyến, có Campuchia, Lào, Myanmar, Thái Lan, Việt Nam. Nhật Bản cam kết 100 triệu USD.",
    ),
    "Mekong river level": (
        "Mực nước Mekong tại Lào xuống thấp",
        "Ủy hội sông Mekong cho biết mực nước tại Viêng Chăn và Pakse thấp hơn trung bình 1,2 m, ảnh hưởng Đồng bằng sông Cửu Long của Việt Nam. Đức tài trợ 4 triệu euro cho trạm quan trắc.",
    ),
    "Lào Cai provincial delegation": (
        "Lào Cai tiếp đoàn Vân Nam",
        "Sáng 5/6, lãnh đạo tỉnh Lào Cai tiếp đoàn đại biểu châu Hồng Hà, tỉnh Vân Nam (Trung Quốc). Hai bên ký kết biên bản ghi nhớ, tặng nhau quà lưu niệm trị giá 20 triệu đồng.",
    ),
    "Yên Bái and Lào Cai": (
        "Lào Cai hỗ trợ nhà tạm",
        "Tỉnh Lào Cai hỗ trợ mỗi hộ 60 triệu đồng xóa nhà tạm. Đoàn đại biểu Thành phố Hồ Chí Minh thăm và trao 5 tỷ đồng.",
    ),
    "court": (
        "Y án tử hình người Lào",
        "Tòa án Cấp cao tại Hà Nội y án tử hình Thào A Vừ, quốc tịch Lào, vì chở 40 bánh heroin vào Việt Nam với tiền công 200 triệu đồng.",
    ),
    "elephants": (
        "Vườn thú mua hai voi từ Lào",
        "Một khu du lịch ở Nghệ An mua hai con voi từ Xayabury (Lào) với giá 1,5 tỷ đồng, thuê quản tượng Lào chăm sóc.",
    ),
    "Thai aid at the bridge": (
        "Thái Lan tặng Lào thiết bị y tế",
        "Tại cầu Hữu nghị, tỉnh Nong Khai (Thái Lan) trao cho thủ đô Viêng Chăn lô thiết bị trị giá 3 triệu baht. Hai bên nhắc tới hợp tác ba nước với Việt Nam.",
    ),
    "Putin in Vientiane": (
        "Ngoại trưởng Nga gặp lãnh đạo Lào",
        "Bên lề hội nghị ở Viêng Chăn, Ngoại trưởng Nga gặp Bộ trưởng Ngoại giao Lào. Hai bên bàn hợp tác quốc phòng. Trước đó, ông thăm Việt Nam.",
    ),
    "Malaysian king": (
        "Quốc vương Malaysia thăm Lào",
        "Quốc vương Malaysia tới Viêng Chăn ngày 3/6, hội đàm với Chủ tịch nước Lào Thongloun Sisoulith. Hai nước kỷ niệm 60 năm quan hệ. Sau Lào, Quốc vương sẽ thăm Việt Nam.",
    ),
    "Lao PM to Russia": (
        "Thủ tướng Lào lên đường thăm Nga",
        "Thủ tướng Lào Sonexay Siphandone rời Viêng Chăn sang Liên bang Nga dự diễn đàn kinh tế, ký 3 thỏa thuận. Phái đoàn quá cảnh tại sân bay Nội Bài, Việt Nam.",
    ),
    "ASEAN foreign ministers online": (
        "Báo chí Lào đưa tin về hội nghị ASEAN",
        "Ngày 24/6, báo chí Lào đưa tin đậm nét về Hội nghị Bộ trưởng Ngoại giao ASEAN họp trực tuyến do Bộ trưởng Ngoại giao Việt Nam chủ trì. Bộ trưởng Ngoại giao Lào Thongsavanh Phomvihane phát biểu từ Viêng Chăn. Hội nghị nhất trí cử một nhà ngoại giao Indonesia làm Phó Tổng thư ký.",
    ),
    "Lao economy in a study": (
        "Lào tăng trưởng nhờ thương mại khu vực",
        "Từ năm 2010 đến 2018, xuất khẩu của Lào tăng nhanh thứ hai khu vực, chỉ sau Việt Nam. Năm thị trường lớn là Thái Lan, Trung Quốc, Việt Nam, Nhật Bản và Ấn Độ. Xuất khẩu sang Thái Lan đạt 2,4 tỷ USD. Lào ký hiệp định với Thái Lan từ năm 1991.",
    ),
    "China and Laos economy article": (
        "Hợp tác kinh tế Lào - Trung Quốc và tác động",
        "Hợp tác với Trung Quốc là một trong ba quan hệ kinh tế quan trọng nhất của Lào, bên cạnh Thái Lan và Việt Nam. Trung Quốc có 862 dự án với 12,2 tỷ USD và viện trợ 250 triệu USD mỗi năm cho Lào.",
    ),
    "hydropower memorandum of a firm": (
        "Doanh nghiệp Gia Lai làm thủy điện ở Attapeu",
        "Tập đoàn Đức Thắng ký bản ghi nhớ công trình thủy điện 70 MW ở Attapeu, tổng vốn 130 triệu USD, vay ngân hàng 85 triệu USD. Tập đoàn còn có 10.000 ha cao su tại đây.",
    ),
    "big firms in Laos": (
        "Những ông lớn Việt rót tiền vào Lào",
        "Tập đoàn Trường Hải Sơn đầu tư nhà máy chế biến mủ 9 triệu USD, cụm mía đường 88 triệu USD ở Attapeu. Một ngân hàng Việt Nam có chi nhánh tại Viêng Chăn, lợi nhuận 12 triệu USD. Một hãng sữa nuôi 8.000 con bò ở Xiêng Khoảng.",
    ),
    "Thai PM on the dam": (
        "Thái Lan gửi quân cứu hộ sang Lào",
        "Thủ tướng Thái Lan lệnh cho quân đội hỗ trợ Lào sau vụ vỡ đập, trao 5 triệu baht. Đại sứ Lào tại Thái Lan cảm ơn. Việt Nam theo dõi mực nước sông Sekong.",
    ),
    "covid aid of many": (
        "Quốc tế giúp Lào chống dịch",
        "Trung Quốc trao Lào 500.000 liều vaccine; Mỹ tặng 1 triệu liều; Nhật Bản viện trợ 2 triệu USD thiết bị. Dịch ở Lào diễn biến phức tạp, giáp biên với Việt Nam và Thái Lan.",
    ),
    "covid cases from Laos": (
        "Nghệ An thêm 5 ca nhập cảnh từ Lào",
        "Nghệ An ghi nhận 5 ca mắc COVID-19 là người Việt Nam trở về từ Lào qua cửa khẩu Nậm Cắn. Tỉnh chi 12 tỷ đồng cho khu cách ly, hỗ trợ mỗi người 80.000 đồng tiền ăn một ngày.",
    ),
    "Cambodian officers graduate": (
        "Bế giảng lớp sĩ quan Campuchia",
        "Học viện Lục quân bế giảng khóa đào tạo 60 sĩ quan Quân đội Hoàng gia Campuchia. Tùy viên quân sự Campuchia dự lễ. Học viện từng đào tạo cho Lào.",
    ),
    "special zone of gamblers": (
        "Trùm sòng bài bị Mỹ trừng phạt",
        "Bộ Tài chính Mỹ trừng phạt người điều hành Đặc khu Tam giác Vàng ở Bokeo, Lào. Nhóm này bị cáo buộc buôn ma túy, rửa 300 triệu USD. Nhiều nạn nhân là người Việt Nam.",
    ),
    "fuel smuggling": (
        "Bắt 9.000 lít dầu từ Lào",
        "Hải quan và biên phòng Hà Tĩnh bắt xe bồn chở 9.000 lít dầu lậu từ Lào, trị giá 180 triệu đồng. Tài xế khai mua ở Bolikhamxay.",
    ),
    "bird smuggling": (
        "Thả 20 cá thể tê tê bị bán từ Lào",
        "Vườn quốc gia Pù Mát tiếp nhận 20 cá thể tê tê do công an bàn giao. Số này bị vận chuyển từ Lào về. Một quỹ của Anh hỗ trợ 30.000 USD.",
    ),
    "football friendly": (
        "U23 Việt Nam gặp U23 Lào",
        "U23 Việt Nam gặp U23 Lào lúc 20 giờ ngày 19/7 tại Jakarta. Đội bóng Lào do HLV Hàn Quốc dẫn dắt. Hai đội đã gặp nhau 5 lần.",
    ),
    "cycling race": (
        "Giải xe đạp ba nước",
        "Chặng đua từ Lao Bảo đến Savannakhet (Lào) dài 230 km. Tổng giải thưởng 600 triệu đồng. Có 15 đội của Việt Nam, Lào, Thái Lan.",
    ),
    "tet goods": (
        "Hàng Việt vào siêu thị Thái ở Viêng Chăn",
        "Tập đoàn bán lẻ Thái Lan mở siêu thị ở Viêng Chăn, bán bánh kẹo Việt Nam. Doanh thu dự kiến 20 triệu USD.",
    ),
    "electricity line": (
        "Đóng điện đường dây Monsoon - Thạnh Mỹ",
        "Đường dây 500 kV nối cụm điện gió Monsoon ở Sekong với Thạnh Mỹ (Quảng Nam) có tổng vốn 1.100 tỷ đồng. Nhà đầu tư gồm Thái Lan, Nhật Bản. EVN chi trả tiền giải phóng mặt bằng 200 tỷ đồng.",
    ),
    "train to Vung Ang": (
        "Đề xuất đường sắt Vũng Áng 27.000 tỷ đồng",
        "Công ty cổ phần đường sắt Lào - Việt đề xuất làm đoạn Vũng Áng - Mụ Giạ dài 103 km, vốn 27.485 tỷ đồng theo hình thức PPP. Dự án nối với Thakhek (Lào).",
    ),
    "Vang Vieng methanol": (
        "Du khách chết vì ngộ độc rượu ở Lào",
        "Sáu du khách Australia, Đan Mạch, Anh và Mỹ chết vì methanol ở Vang Vieng, Lào. Cảnh sát bắt 8 người, trong đó có quản lý người Việt Nam của nhà nghỉ.",
    ),
    "Golden bridge to Thailand": (
        "Khánh thành cầu Hữu nghị Lào - Thái số 5",
        "Cầu Hữu nghị số 5 nối Bolikhamxay với Bueng Kan (Thái Lan) khánh thành, vốn 130 triệu USD, Thái Lan cho Lào vay 60 triệu USD. Cầu rút ngắn đường từ Đông Bắc Thái Lan sang Nghệ An, Hà Tĩnh.",
    ),
    "Vietnam House of a bank": (
        "LaoVietBank báo lãi",
        "Ngân hàng Liên doanh Lào - Việt báo lãi 10,5 triệu USD, tổng tài sản 1,5 tỷ USD, cho vay 780 triệu USD, huy động tăng 12%.",
    ),
    "Mekong subregion forum": (
        "Diễn đàn hành lang kinh tế Đông - Tây",
        "Diễn đàn tại Khon Kaen (Thái Lan) có đại biểu Việt Nam, Lào, Myanmar. ADB cam kết 50 triệu USD. Phó Chủ tịch tỉnh Quảng Trị phát biểu.",
    ),
    "Lao ambassador to Cuba": (
        "Đại sứ ba nước ở La Habana",
        "Tại La Habana (Cuba), Đại sứ Việt Nam, Đại sứ Lào và Đại sứ Trung Quốc đặt hoa tại tượng đài. Ba Đại sứ tặng trường học 5.000 USD.",
    ),
    "traffic in Lao Bao": (
        "Ùn tắc ở cửa khẩu Lao Bảo",
        "300 xe container ùn tắc ở Lao Bảo do phía Lào thay phần mềm. Doanh nghiệp thiệt hại 2 tỷ đồng mỗi ngày. Chi cục Hải quan đã làm việc với phía bạn.",
    ),
    "EU grant": (
        "EU tài trợ Lào 20 triệu euro",
        "Liên minh châu Âu ký với Bộ Kế hoạch và Đầu tư Lào khoản tài trợ 20 triệu euro cho dinh dưỡng. Lễ ký diễn ra tại Viêng Chăn với sự tham dự của đại diện các sứ quán, trong đó có Việt Nam.",
    ),
    "Lao president in Hanoi for ASEAN football": (
        "Lịch thi đấu bảng B",
        "Bảng B gồm Việt Nam, Indonesia, Myanmar, Philippines và Lào. Trận Lào - Việt Nam diễn ra lúc 20 giờ ngày 9/12 tại Viêng Chăn.",
    ),
    "Vietnam and Thailand summit": (
        "Thủ tướng Thái Lan thăm Việt Nam",
        "Sáng 16/5, Thủ tướng Thái Lan và Thủ tướng Việt Nam đồng chủ trì họp nội các chung. Hai bên nhất trí nâng kim ngạch lên 25 tỷ USD và kết nối giao thông qua Lào. Khách chúc mừng kết quả hợp tác Việt - Lào.",
    ),
    "ministers of five Mekong countries": (
        "Hội nghị Mekong - Lan Thương",
        "Tại Vạn Tượng, Bộ trưởng sáu nước Campuchia, Trung Quốc, Lào, Myanmar, Thái Lan, Việt Nam thông qua kế hoạch. Trung Quốc cam kết 300 triệu USD.",
    ),
    "price of charcoal": (
        "Than củi Lào tăng giá",
        "Thương lái Hương Khê mua than củi Lào giá 9.000 đồng/kg.",
    ),
    "Lao woman wins": (
        "Cô gái Lào đoạt vương miện",
        "Thí sinh Lào đoạt giải á hậu 1 cuộc thi tổ chức ở Khánh Hòa, nhận 200 triệu đồng. Ban tổ chức tặng thêm một vương miện trị giá 1 tỷ đồng.",
    ),
    "marathon": (
        "VĐV Lào dự giải chạy Sa Pa",
        "Hơn 30 vận động viên Lào dự giải chạy tại Lào Cai. Giải thưởng 100 triệu đồng.",
    ),
    "Kunming": (
        "Tàu liên vận Côn Minh - Viêng Chăn",
        "Đường sắt Trung Quốc tăng 4 đôi tàu Côn Minh - Viêng Chăn, giá vé 800.000 kíp. Khách Việt Nam có thể nối tuyến qua Lào Cai.",
    ),
    "Lao gold miner in court": (
        "Tranh chấp mỏ vàng ở Savannakhet",
        "Công ty Lào kiện nhà thầu Việt Nam đòi 14 triệu USD. Trọng tài tại Singapore thụ lý.",
    ),
    "Vietnamese teachers murdered": (
        "Bắt nghi phạm giết người ở Bolikhamxay",
        "Cảnh sát Bolikhamxay (Lào) bắt nghi phạm giết hai người Việt Nam, cướp 40 triệu kíp. Đại sứ quán Việt Nam hỗ trợ đưa thi thể về nước.",
    ),
    "Cuban minister in Laos and Vietnam": (
        "Bộ trưởng Cuba thăm Lào và Việt Nam",
        "Bộ trưởng Ngoại giao Cuba thăm Lào từ ngày 2 đến 4/6 rồi tới Việt Nam. Cuba cấp 20 suất học bổng y khoa cho Lào.",
    ),
}
READ_WRONGLY = {  # rejected, but reading them all the same would give a row; strict xfail
    "storm",
}
KEPT_WRONGLY = {  # kept, though no row comes of them; strict xfail
    "coal at La Lay": "trade with Laos, though the article is of a car park",
    "Lao workers in coffee gardens": "relatives on both sides of the border",
    "memoir": "where a soldier once served",
    "martyrs cemetery": "the name of a cemetery",
}


def article(title, body):
    return Article("a", body, title=title, published="2030-07-09", published_basis="metadata")


def rows(title, body):
    return {name: len(found) for name, found in read(article(title, body)).items() if found and name != "mentions"}


def some(cases, names):
    return [pytest.param(n, marks=pytest.mark.xfail(strict=True)) if n in names else n for n in cases]


@pytest.mark.parametrize("name", RECORDS)
def test_no_page_with_records_is_rejected(name):
    title, body, _ = RECORDS[name]
    assert relevant(article(title, body))[0], relevant(article(title, body))
    assert relevant(article("", body))[0], "without its title"


@pytest.mark.parametrize("name", RECORDS)
def test_its_records_are_read(name):
    title, body, wanted = RECORDS[name]
    assert {key: n for key, n in rows(title, body).items() if key in wanted} == wanted


@pytest.mark.parametrize("name", TIES)
def test_ties_without_records_are_kept(name):
    assert relevant(article(*TIES[name]))[0], relevant(article(*TIES[name]))
    assert rows(*TIES[name]) == {}


@pytest.mark.parametrize("name", some(OTHERS, KEPT_WRONGLY))
def test_others_are_rejected(name):
    assert not relevant(article(*OTHERS[name]))[0], relevant(article(*OTHERS[name]))


@pytest.mark.parametrize("name", some(OTHERS, READ_WRONGLY))
def test_others_hold_no_record(name):
    assert rows(*OTHERS[name]) == {}


def test_the_record_is_the_reason():
    title, body, _ = RECORDS["flood relief across"]
    about, why = relevant(article(title, body))
    assert about
    assert "300 triệu đồng" in why


@pytest.mark.parametrize("name", RECORDS)
def test_every_row_stands_in_a_sentence_that_may_tell_one(name):
    """Else screening would not ask for it: it looks at the sentences before it lets them be read."""
    page = article(*RECORDS[name][:2])
    for table in FINDERS:
        for row in found_in(page, table):
            (told,) = (s for s in page.sentences if s.start <= row.char_start < s.end)
            assert MAY_TELL[table](told.text), (table, told.text)
