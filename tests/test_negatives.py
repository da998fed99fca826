"""Articles that are not about the two countries yield nothing; passages of other matters inside one that is, neither."""

from pathlib import Path

import pytest

from helpers.building import build
from helpers.intake.screening import relevant
from helpers.reading import read
from helpers.text import Article

UNRELATED = {  # an article of its own: rejected, and without a row even if it were read
    "Lao and Thai prime ministers": "Ngày 4/6, Thủ tướng Lào Khamphone Sisavath hội đàm với Thủ tướng Thái Lan tại Bangkok. Hai bên nhất trí nâng kim ngạch lên 11 tỷ USD và Thái Lan hỗ trợ Lào 1,8 tỷ baht làm đường. Hãng tin Việt Nam đưa tin chuyến thăm.",
    "Lao president in Beijing": "Chủ tịch nước Lào thăm chính thức Trung Quốc từ ngày 3 đến 6/6. Trung Quốc tặng Lào 300 triệu nhân dân tệ và cấp 260 suất học bổng cho sinh viên Lào. Trước đó, Việt Nam và Trung Quốc cũng ký kết thỏa thuận tương tự.",
    "Japan receives the Lao minister": "Bộ trưởng Ngoại giao Lào làm việc tại Tokyo. Nhật Bản viện trợ không hoàn lại 9 triệu USD cho Lào sửa sân bay Wattay.",
    "Cambodian premier in Hà Nội": "Chiều 8/7, tại Hà Nội, Thủ tướng Campuchia hội đàm với Thủ tướng Việt Nam. Hai bên nhất trí đưa kim ngạch thương mại lên 20 tỷ USD. Hai Thủ tướng cũng đề cập hợp tác với Lào trong Tam giác phát triển.",
    "Cambodian king received": "Chủ tịch nước đã tiếp Quốc vương Campuchia đang thăm Việt Nam. Việt Nam trao tặng Campuchia công trình trị giá 25 triệu USD. Nhà vua cảm ơn Việt Nam và nhắc đến Lào như một láng giềng chung.",
    "three premiers": "Thủ tướng ba nước Campuchia, Lào, Việt Nam gặp nhau tại Siem Reap bàn kế hoạch kết nối. Ngân hàng Phát triển châu Á dành 40 triệu USD cho tam giác phát triển.",
    "ASEAN abroad": "Hội nghị các Bộ trưởng Tài chính ASEAN họp tại Jakarta với đại biểu của Việt Nam, Lào, Thái Lan và Malaysia. Các nước đóng góp 30 triệu USD cho quỹ chung.",
    "ASEAN sport officials": "Bộ trưởng Thể thao các nước ASEAN gặp nhau tại Brunei. Trưởng đoàn Lào và Trưởng đoàn Việt Nam phát biểu về bóng đá học đường.",
    "Mekong with Japan": "Nhật Bản cam kết 600 tỷ yên cho năm nước Mekong gồm Campuchia, Lào, Myanmar, Thái Lan và Việt Nam.",
    "ADB loan": "Ngân hàng Phát triển châu Á cho Lào vay 50 triệu USD nâng cấp lưới điện, theo báo Vientiane Times. Chính phủ Lào góp 6 triệu USD vốn đối ứng.",
    "World Bank grant": "Ngân hàng Thế giới vừa phê duyệt khoản viện trợ không hoàn lại 38 triệu USD giúp Lào cải thiện dinh dưỡng. Lào là nước láng giềng của Việt Nam.",
    "Chinese credit": "Ngân hàng Xuất nhập khẩu Trung Quốc cấp tín dụng 480 triệu USD cho tuyến cao tốc ở Lào. Nhà thầu Việt Nam không tham gia.",
    "Korean hospital": "Hàn Quốc khởi công bệnh viện trị giá 85 triệu USD tại Viêng Chăn. Đây là dự án y tế lớn nhất tại Lào.",
    "Australian education": "Australia hỗ trợ Lào 15 triệu AUD cho giáo dục tiểu học và cấp 40 suất học bổng cho sinh viên Lào.",
    "UN appeal": "Liên hợp quốc kêu gọi 20 triệu USD cứu trợ người dân vùng lũ của Lào. Mưa lớn cũng gây thiệt hại 200 tỷ đồng ở miền Trung Việt Nam.",
    "profit in Laos": "Công ty Cao su Trường Sơn báo lãi 210 tỷ đồng từ vườn cây ở Lào. Doanh thu năm 2029 của công ty đạt 1.450 tỷ đồng, cổ tức 12%.",
    "telecom subscribers": "Nhà mạng Việt Nam tại Lào có doanh thu 240 triệu USD, chiếm 55% thị phần. Lợi nhuận trước thuế đạt 31 triệu USD.",
    "share price": "Cổ phiếu doanh nghiệp chăn nuôi bò ở Lào tăng trần, vốn hóa thêm 900 tỷ đồng. Ngân hàng cho công ty vay 1.200 tỷ đồng.",
    "power price": "Giá bán điện từ thủy điện ở Lào về Việt Nam là 6,9 cent/kWh. Năm ngoái EVN mua 2,7 tỷ kWh, trị giá 190 triệu USD.",
    "road toll": "Phí đường bộ cho xe tải Việt Nam qua Lào tăng lên 1,2 triệu kíp mỗi lượt. Doanh nghiệp vận tải cho biết chi phí thêm 30 triệu đồng một tháng.",
    "remittances": "Kiều bào tại Lào gửi về quê 14 triệu USD kiều hối. Ngân hàng ở biên giới tặng quà trị giá 200.000 đồng cho người nhận.",
    "drugs": "Tại cửa khẩu Cầu Treo giáp Lào, bộ đội biên phòng thu giữ 40 kg ma túy trị giá 36 tỷ đồng. Ban chuyên án được thưởng 200 triệu đồng.",
    "drug ring across": "Công an Điện Biên phối hợp với Công an Lào triệt phá đường dây, thu 120 bánh heroin và 3 tỷ đồng. Bộ Công an tặng thưởng ban chuyên án 100 triệu đồng.",
    "fine at the gate": "Hải quan xử phạt xe chở gỗ từ Lào về Việt Nam 85 triệu đồng. Lô gỗ trị giá 640 triệu đồng bị tịch thu.",
    "timber smuggling": "Tòa tuyên phạt 3 bị cáo buôn lậu gỗ từ Lào, nộp lại 1,1 tỷ đồng.",
    "cyber fraud": "Nhóm lừa đảo đặt máy chủ tại Tam giác Vàng của Lào chiếm đoạt 70 tỷ đồng của người Việt Nam. Công an Hà Tĩnh đã bắt giữ 155 đối tượng.",
    "football bonus": "Đội tuyển Việt Nam thắng Lào 4-0 trên sân vận động quốc gia ở Viêng Chăn. Liên đoàn thưởng đội 800 triệu đồng.",
    "ticket prices": "Vé trận Việt Nam - Lào có giá từ 150.000 đồng đến 600.000 đồng, bán từ ngày 12/11.",
    "Lao football gift": "Một doanh nghiệp tặng đội bóng Lào 10.000 USD sau trận hòa tuyển Việt Nam tại giải U23 Đông Nam Á.",
    "SEA Games medals": "Đoàn thể thao Lào giành 4 huy chương vàng SEA Games. Mỗi huy chương được Chính phủ Lào thưởng 200 triệu kíp.",
    "storm relief": "Bão số 5 vào đất liền rồi suy yếu trên khu vực Trung Lào. Chính phủ hỗ trợ Nghệ An 150 tỷ đồng, Hà Tĩnh 120 tỷ đồng. TP Hồ Chí Minh ủng hộ Quảng Trị 5 tỷ đồng.",
    "flood at home": "Mưa lũ làm 12 người chết ở Nghệ An; nước từ thượng nguồn bên Lào đổ về. Ủy ban Trung ương MTTQ Việt Nam phân bổ 30 tỷ đồng cho các tỉnh.",
    "border commune flood": "Xã biên giới giáp Lào bị cô lập. Đoàn công tác tỉnh trao 300 suất quà, mỗi suất 1 triệu đồng cho bà con.",
    "Lào Cai relief": "Lào Cai tiếp nhận 4 tỷ đồng do thành phố Hải Phòng hỗ trợ khắc phục hậu quả bão. Đoàn đại biểu đã thăm Làng Nủ.",
    "Lào Cai province trade": "Kim ngạch xuất nhập khẩu qua cửa khẩu Lào Cai đạt 2,1 tỷ USD, tăng 8%.",
    "Lào Cai and Yunnan": "Tỉnh Lào Cai hội đàm với tỉnh Vân Nam (Trung Quốc), hai bên ký kết hợp tác 5 tỷ đồng.",
    "tobacco": "Thuốc lào Vĩnh Bảo bán 900.000 đồng/kg, xã hỗ trợ mỗi hộ 2 triệu đồng.",
    "hot wind": "Gió Lào làm cháy 30 ha rừng, thiệt hại 4 tỷ đồng; tỉnh trao tặng kiểm lâm 100 triệu đồng.",
    "lottery": "Xổ số Lào ngày 12/6: giải đặc biệt 5 tỷ kíp. Nhiều người Việt Nam ở biên giới mua vé 10.000 đồng.",
    "gold": "Giá vàng tại Viêng Chăn lên 44 triệu kíp, trong khi ở Hà Nội là 121 triệu đồng mỗi lượng.",
    "rice": "Gạo nếp Lào bán tại Đà Nẵng 28.000 đồng/kg, rẻ hơn nếp Việt Nam 2.000 đồng.",
    "tourists": "Quý I, Việt Nam đón 62.000 lượt khách Lào, tăng 14%. Khách Thái Lan đạt 130.000 lượt.",
    "Cambodian scholarships": "Việt Nam dành 200 suất học bổng cho sinh viên Campuchia năm học 2029-2030. Trường cũng có vài sinh viên Lào.",
    "Cambodian students and a Lao song": "Trường Đại học Xay có 310 lưu học sinh Campuchia. Các em múa điệu Lăm Vông của Lào nhân Tết cổ truyền.",
    "poor pupils at the border": "Đồn Biên phòng Ba Tầng trao 50 suất học bổng, mỗi suất 500.000 đồng, cho học sinh nghèo xã biên giới giáp Lào.",
    "children adopted by a border post": "Đồn biên phòng nhận đỡ đầu 9 học sinh, mỗi em 500.000 đồng một tháng; xã có 12 km biên giới với Lào.",
    "Lao GDP": "GDP của Lào năm 2029 ước đạt 18 tỷ USD, tăng 4,3%. GDP của Việt Nam đạt 560 tỷ USD.",
    "Lao debt": "Nợ công của Lào lên tới 13 tỷ USD. Chính phủ Lào trả 900 triệu USD cho Trung Quốc.",
    "Lao-Thai trade": "Kim ngạch thương mại Lào - Thái Lan năm 2029 đạt 8,4 tỷ USD, tăng 6%. Việt Nam là thị trường lớn thứ ba của Lào.",
    "Lao-Chinese investment": "Trung Quốc có 900 dự án đầu tư tại Lào với tổng vốn 17 tỷ USD, đứng đầu; Thái Lan đứng thứ hai.",
    "Vietnam and ASEAN trade": "Kim ngạch thương mại giữa Việt Nam và ASEAN năm 2029 đạt 95 tỷ USD. Các thị trường chính là Thái Lan, Indonesia, Campuchia và Lào.",
    "investment abroad": "Năm 2029, tổng vốn đầu tư của Việt Nam ra nước ngoài đạt 812 triệu USD với 140 dự án mới. Lào, Indonesia và Ấn Độ là ba địa bàn dẫn đầu.",
    "investment abroad by country": "Lũy kế đến tháng 6/2030, Việt Nam có 1.900 dự án đầu tư ra nước ngoài còn hiệu lực với tổng vốn 23 tỷ USD, tập trung ở Lào (24%), Campuchia (13%) và Venezuela.",
    "electricity exports": "Lào bán điện cho Thái Lan, Campuchia và Việt Nam, thu về 2,4 tỷ USD trong năm 2029.",
    "hospital abroad": "Bệnh nhân Lào được phẫu thuật ở Huế, viện phí 120 triệu đồng do gia đình trả.",
    "accident": "Xe khách chở người Việt Nam lật ở Bolikhamxay, Lào, 5 người bị thương. Bảo hiểm chi trả 400 triệu đồng.",
    "film": "Đoàn phim Việt Nam quay tại Luang Prabang (Lào) với kinh phí 25 tỷ đồng.",
    "cattle": "Thương lái mua bò Lào giá 18 triệu đồng một con về Nghệ An bán.",
    "casino": "Sòng bài ở Bokeo của Lào thu lợi 60 triệu USD; người Việt Nam bị lừa sang làm việc tại đây.",
    "mine clearing at home": "Quảng Trị được Hoa Kỳ tài trợ 12 triệu USD rà phá bom mìn dọc đường 9 sang Lào.",
    "war memoir": "Ông Tư từng chiến đấu ở Lào năm 1971, nay được xã tặng nhà tình nghĩa trị giá 80 triệu đồng.",
    "railway of China": "Tuyến đường sắt Lào - Trung Quốc chở 5 triệu lượt khách, doanh thu 300 triệu USD.",
    "two prizes": "Nhà thơ Lào và nhà thơ Việt Nam cùng nhận giải thưởng ASEAN trị giá 20.000 USD tại Bangkok.",
    "Malaysia and Laos": "Thủ tướng Malaysia thăm Lào, hai nước ký thỏa thuận điện 200 triệu USD; Việt Nam chưa tham gia lưới này.",
    "customs duties on Lao coal": "Hải quan Quảng Trị thu ngân sách 900 tỷ đồng, chủ yếu từ than đá Lào nhập khẩu.",
    "a debt for a mill": "Nhà máy đường ở Attapeu nợ ngân hàng 1.300 tỷ đồng, công ty mẹ ở Gia Lai bán tài sản.",
    "UNICEF": "UNICEF trao 5 triệu USD cho Bộ Y tế Lào mua vắc xin.",
    "repairs on a road to the gate": "Tỉnh Sơn La chi 15 tỷ đồng khắc phục sạt lở trên tuyến đường ra cửa khẩu Chiềng Khương sang Lào.",
    "bicycles for a border commune": "Học sinh xã A Ngo giáp Lào được mạnh thường quân Đà Nẵng tặng 60 xe đạp trị giá 120 triệu đồng.",
    "Indian awards": "Ấn Độ cấp 75 suất học bổng cho cán bộ Lào học tin học.",
    "air fares": "Vietjet mở đường bay tới Viêng Chăn, giá vé từ 990.000 đồng.",
    "houses at the border": "Bộ đội Biên phòng Kon Tum xây tặng 12 nhà tình nghĩa trị giá 900 triệu đồng cho hộ nghèo biên giới Việt - Lào.",
    "petrol": "Giá xăng ở Lào lên 30.000 kíp một lít, người dân sang Việt Nam mua.",
    "Cambodia and Laos": "Campuchia và Lào ký hợp tác du lịch, mỗi bên góp 1 triệu USD.",
    "tuition paid": "Trung tâm Anh ngữ ở Huế có 40 học viên người Lào tự đóng học phí 2 triệu đồng mỗi tháng.",
    "a Lao fine": "Tòa Lào phạt một công ty khai thác gỗ 800 triệu kíp.",
    "damage alone": "Lũ ở Luang Prabang gây thiệt hại 45 tỷ kíp; chưa có người Việt Nam bị nạn.",
    "Lao tourism": "Ngành du lịch Lào đạt doanh thu 1,1 tỷ USD, đón 900.000 lượt khách Việt Nam.",
    "Thai trade": "Năm 2029, kim ngạch thương mại Thái Lan - Việt Nam đạt 20 tỷ USD, cao hơn nhiều so với Lào.",
    "ethnic Lao pupils": "Trong số 5.000 sinh viên của trường có nhiều em người Thái, Mông, Lào ở Sơn La.",
    "a world fund": "Quỹ Toàn cầu hỗ trợ Lào, Campuchia và Việt Nam 150 triệu USD chống sốt rét.",
    "plums": "Nông dân Mộc Châu bán mận sang Lào, thu 300 triệu đồng mỗi vụ, được hợp tác xã hỗ trợ giống.",
    "prize of a volleyball team": "Đội bóng chuyền Lào nhận 50 triệu đồng tiền thưởng từ nhà tài trợ giải ở Gia Lai.",
}
LEAD = (
    "Sáng 7/7, đoàn đại biểu tỉnh Nghệ An do Chủ tịch UBND tỉnh Trần Hữu Vinh dẫn đầu sang thăm và làm việc tại tỉnh "
    "Xiêng Khoảng (Lào). Hai bên đánh giá cao quan hệ Việt Nam - Lào.\n"
)
INSIDE = {  # behind LEAD, in an article about the two: no row of its own
    "Lao to Lao": "Tỉnh Xiêng Khoảng trao 400 triệu kíp cho huyện Kham sửa trường học.",
    "wages": "Lao động Lào sang Việt Nam hái cà phê được trả 350.000 đồng mỗi ngày, chủ vườn hỗ trợ 50.000 đồng tiền ăn.",
    "commercial loan": "Ngân hàng Liên doanh Lào - Việt cho Công ty Xi măng Sông Gianh vay 12 triệu USD để mở nhà máy tại Khammouane.",
    "contract signed": "Doanh nghiệp hai bên ký hợp đồng mua bán 20.000 con bò trị giá 17 triệu USD.",
    "taxes to the Lao budget": "Các doanh nghiệp Việt Nam đã nộp ngân sách Lào 1,2 tỷ USD và tạo việc làm cho 60.000 lao động.",
    "social security by firms, no sum given": "Doanh nghiệp Việt Nam tại Lào quan tâm an sinh xã hội.",
    "martyrs' families at home": "Nhân ngày 27/7, tỉnh Nghệ An tặng 400 suất quà, mỗi suất 2 triệu đồng cho gia đình liệt sĩ hy sinh ở Lào.",
    "ministry to province at home": "Bộ Xây dựng cấp cho tỉnh Nghệ An 300 tỷ đồng nâng cấp quốc lộ 7 nối sang Lào.",
    "domestic scholarship": "Quỹ Khuyến học Nghệ An trao 120 suất học bổng cho học sinh nghèo học giỏi của tỉnh, lớn nhất từ trước tới nay.",
    "stipend": "Mỗi lưu học sinh Lào được hỗ trợ sinh hoạt phí 3,6 triệu đồng một tháng.",
    "two pupils praised": "Dịp này, 5 sinh viên Lào tiêu biểu được nhà trường khen thưởng.",
    "delegates counted": "Tham dự hội thảo có 120 đại biểu, cán bộ hai nước Việt Nam và Lào.",
    "students at a party": "Hơn 200 sinh viên Lào dự buổi giao lưu văn nghệ mừng Tết té nước.",
    "pupils at a match": "Có 300 học sinh, sinh viên hai nước tham gia giải chạy hữu nghị.",
    "volunteers": "Đội hình gồm 30 sinh viên tình nguyện Việt Nam sang Lào dạy tiếng Việt trong hai tuần.",
    "teachers sent": "Tỉnh cử 14 giáo viên sang dạy tiếng Việt tại Xiêng Khoảng.",
    "soldiers' remains": "Đội quy tập đã bàn giao 12 hài cốt liệt sĩ hy sinh tại Lào.",
    "exports of one good": "Xuất khẩu sắt thép sang Lào đạt 95 triệu USD, tăng 21%.",
    "import of coal": "Việt Nam nhập khẩu than từ Lào 2,4 triệu tấn, trị giá 180 triệu USD.",
    "province trade": "Kim ngạch xuất nhập khẩu của tỉnh Nghệ An với Lào đạt 160 triệu USD.",
    "gate trade": "Kim ngạch qua Cửa khẩu quốc tế Nậm Cắn năm 2029 đạt 240 triệu USD.",
    "trade target": "Hai nước đặt mục tiêu đưa kim ngạch thương mại song phương đạt 5 tỷ USD vào năm 2032.",
    "trade target without verb of wish": "Kim ngạch hai chiều Việt Nam - Lào sớm đạt 10 tỷ USD trong thời gian tới.",
    "Lao total exports": "Tổng kim ngạch xuất khẩu của Lào năm 2029 đạt 9,8 tỷ USD.",
    "Lao trade with the world": "Tổng kim ngạch thương mại của Lào với các nước năm 2029 đạt 17 tỷ USD.",
    "Vietnam trade in all": "Tổng kim ngạch xuất nhập khẩu của Việt Nam năm 2029 đạt 940 tỷ USD.",
    "China trade": "Trong khi đó, kim ngạch thương mại Lào - Trung Quốc đạt 9 tỷ USD.",
    "one project's capital": "Dự án điện gió Trường Sơn tại Sekong có tổng vốn đầu tư 950 triệu USD.",
    "one firm's capital": "Tập đoàn Hoàng Anh đầu tư sang Lào dự án bò sữa với vốn 120 triệu USD.",
    "sector capital": "Trong lĩnh vực nông nghiệp, Việt Nam có 48 dự án tại Lào với vốn đăng ký 900 triệu USD.",
    "province's projects": "Tại tỉnh Champasak của Lào có 42 dự án đầu tư của Việt Nam với tổng vốn 1,1 tỷ USD.",
    "Chinese projects in Laos": "Trung Quốc đứng đầu với 1.020 dự án đầu tư tại Lào, tổng vốn 18 tỷ USD.",
    "foreign investment into Laos": "Lào thu hút 2,3 tỷ USD vốn đầu tư trực tiếp nước ngoài trong năm 2029.",
    "foreign investment into Vietnam": "Việt Nam thu hút 38 tỷ USD vốn đầu tư nước ngoài, 3.400 dự án mới.",
    "investment wish": "Việt Nam phấn đấu đạt 300 dự án đầu tư tại Lào với tổng vốn 7 tỷ USD.",
    "medal and cash at home": "Chủ tịch tỉnh Nghệ An trao thưởng 50 triệu đồng cho đội văn nghệ.",
    "gift without sum": "Hai bên trao quà lưu niệm cho nhau.",
    "Japan gives both": "JICA tài trợ 22 triệu USD cho hai nước Việt Nam và Lào xây cửa khẩu một điểm dừng.",
    "Russia builds": "Nga giúp Lào rà phá bom mìn với kinh phí 2 triệu USD.",
    "ADB to the province": "Dự án do Ngân hàng Phát triển châu Á tài trợ 60 triệu USD, triển khai tại Xiêng Khoảng và Hủa Phăn.",
    "insurance": "Gia đình nạn nhân người Lào được bảo hiểm chi trả 150 triệu đồng.",
    "party fee": "Cộng đồng người Việt tại Lào kinh doanh tốt, thu nhập bình quân 1.500 USD mỗi tháng.",
    "stall sale": "Hội chợ thương mại Việt - Lào thu hút 200 gian hàng, doanh số 34 tỷ đồng.",
    "tour price": "Tour Huế - Savannakhet có giá 4,9 triệu đồng mỗi khách.",
    "bus fare": "Giá vé xe Vinh - Viêng Chăn là 900.000 đồng.",
    "lao debt to vietnam for power": "Tập đoàn Điện lực mua điện của Lào, thanh toán 210 triệu USD trong năm 2029.",
    "railway cost": "Tuyến đường sắt Vũng Áng - Viêng Chăn cần 6,3 tỷ USD, trong đó đoạn qua Lào 3,7 tỷ USD.",
    "expressway cost": "Cao tốc Hà Nội - Viêng Chăn dự kiến tổng mức đầu tư 4,5 tỷ USD.",
    "lottery for charity at home": "Công ty Xổ số Nghệ An ủng hộ Quỹ Vì người nghèo của tỉnh 2 tỷ đồng.",
    "Nghe An to another province": "Nghệ An ủng hộ tỉnh Yên Bái 3 tỷ đồng khắc phục hậu quả bão số 3.",
    "housing fund": "Ngân sách tỉnh Nghệ An hỗ trợ mỗi hộ dân biên giới 60 triệu đồng xóa nhà tạm.",
    "a price for a bridge toll": "Cầu Hữu nghị thu phí 30.000 kíp mỗi xe.",
    "seized": "Bộ đội Biên phòng hai nước phối hợp thu giữ 18 tỷ đồng tang vật.",
    "Cambodia aid in a Lao story": "Trước đó, đoàn đã trao 500 triệu đồng cho tỉnh Kratie (Campuchia).",
    "Cambodian students too": "Trường hiện có 140 lưu học sinh Campuchia.",
    "Lao officials at ASEAN": "Năm 2029, 80 cán bộ ASEAN được Singapore đào tạo.",
    "graduates of a Vietnamese school": "Năm nay trường có 1.200 sinh viên tốt nghiệp.",
    "enrolment target": "Trường tuyển sinh 3.500 chỉ tiêu đại học chính quy năm 2030.",
    "population": "Xiêng Khoảng có 260.000 người, 45% là học sinh, sinh viên.",
    "Thai premier in Vientiane": "Cùng ngày, Thủ tướng Thái Lan cũng tới Viêng Chăn và hội đàm với Thủ tướng Lào.",
    "Lao parliament in China": "Trước đó, ngày 4/7, Chủ tịch Quốc hội Lào đã thăm chính thức Trung Quốc theo lời mời của phía bạn.",
    "Russian minister in Vientiane": "Chiều 6/7, Bộ trưởng Ngoại giao Lào tiếp Bộ trưởng Ngoại giao Nga tại Viêng Chăn.",
    "Cambodian premier expected": "Tuần tới, Thủ tướng Campuchia sẽ thăm Việt Nam.",
    "presidents in New York": "Bên lề Đại hội đồng Liên hợp quốc ở New York, Chủ tịch nước đã gặp Chủ tịch nước Lào hồi tháng 9 năm ngoái.",
    "ministers in Singapore": "Tháng 5 vừa qua, hai Bộ trưởng Quốc phòng gặp nhau tại Đối thoại Shangri-La ở Singapore.",
    "Japanese ambassador gives": "Dịp này, Đại sứ Nhật Bản tại Lào trao 85.000 USD cho một trường tiểu học ở Xiêng Khoảng.",
    "Korean aid to Vietnam": "Chính phủ Hàn Quốc viện trợ không hoàn lại 6,5 triệu USD xây bệnh viện tại Quảng Trị.",
    "China takes students": "Trung Quốc tiếp nhận 300 sinh viên Lào mỗi năm.",
    "students in China and Thailand": "Hiện có 5.000 sinh viên Lào học tại Trung Quốc và 2.000 sinh viên ở Thái Lan.",
    "Russian scholarships": "Nga dành cho Lào 80 suất học bổng năm học tới.",
    "Cambodian students taken": "Việt Nam tiếp nhận 1.200 lưu học sinh Campuchia.",
    "rice for Cuba": "Việt Nam viện trợ Cuba 10.000 tấn gạo trị giá 6 triệu USD.",
    "Lao province's foreign capital": "Trong sáu tháng đầu năm, tỉnh Xiêng Khoảng thu hút 40 triệu USD vốn đầu tư nước ngoài.",
    "joint seizures": "Công an hai tỉnh đã phối hợp bắt 12 vụ, thu 80 kg ma túy và 2 tỷ đồng.",
    "Children's Fund": "Quỹ Nhi đồng Liên hợp quốc trao cho Xiêng Khoảng thiết bị trị giá 400.000 USD.",
    "Korean firms' ambulance": "Các doanh nghiệp Hàn Quốc tặng tỉnh Xiêng Khoảng xe cứu thương trị giá 50.000 USD.",
    "anniversaries of treaties": "Kỷ niệm 60 năm thiết lập quan hệ ngoại giao (5/9/1962 - 5/9/2022) và 45 năm ký Hiệp ước (18/7/1977 - 18/7/2022) được tổ chức trọng thể.",
    "war of 1953": "Mùa xuân năm 1953, quân tình nguyện Việt Nam phối hợp với bộ đội Lào mở Chiến dịch Thượng Lào.",
    "studies long ago": "Trước khi được bầu, ông từng học tại Học viện Chính trị quốc gia Hồ Chí Minh từ năm 1991 đến năm 1994.",
    "invitation": "Lãnh đạo tỉnh trân trọng mời đoàn Xiêng Khoảng sang thăm Nghệ An vào dịp Tết.",
    "delegations in general": "Nhiều đoàn của hai tỉnh đã qua lại trong những năm qua.",
    "ambassador at his post": "Đại sứ Việt Nam tại Lào thường xuyên đi thăm các tỉnh, làm việc với bà con Việt kiều.",
    "consul general at his post": "Tổng Lãnh sự Lào tại Đà Nẵng thăm Trường Đại học Vinh.",
    "talks by phone": "Ngày 5/7, hai Thủ tướng đã điện đàm về hợp tác năng lượng.",
    "talks online": "Chiều 5/7, hai bên họp trực tuyến, do hai Thứ trưởng Bộ Công Thương đồng chủ trì.",
    "province receives the Korean ambassador": "Chủ tịch UBND tỉnh Nghệ An tiếp Đại sứ Hàn Quốc tại Việt Nam vào ngày 9/7.",
    "province's trip to Japan": "Tháng trước, ông Trần Hữu Vinh dẫn đầu đoàn đi xúc tiến đầu tư tại Nhật Bản.",
    "Luang Prabang in Yunnan": "Đoàn đại biểu tỉnh Luang Prabang đã thăm Vân Nam (Trung Quốc) đầu tháng.",
    "domestic inspection": "Ngày 3/7, Phó Thủ tướng Trần Hồng Hà thị sát tuyến đường ra cửa khẩu Nậm Cắn.",
    "taxes behind the sum": "Unitel đóng góp 140 triệu USD vào ngân sách Lào.",
    "turnover behind the sum": "Unitel của Lào đóng góp 140 triệu USD doanh thu.",
    "one firm's capital recovered": "Công ty đã thu hồi xong vốn đầu tư 90 triệu USD tại Lào.",
    "smugglers' wages": "Các đối tượng khai nhận chở hàng với tiền công 60 triệu kíp mỗi chuyến.",
    "river commission": "Ủy hội sông Mê Công quốc tế hỗ trợ bốn nước thành viên 4 triệu USD.",
    "premiers in Jakarta": "Tại Hội nghị cấp cao ASEAN ở Jakarta tháng 9 năm ngoái, hai Thủ tướng đã gặp song phương.",
    "neighbours' premiers": "Thủ tướng Hun Manet và Thủ tướng Sonexay Siphandone đã thăm nhau trong năm qua.",
    "twin capitals": "Thủ đô Viêng Chăn kết nghĩa với Bangkok, Côn Minh và Hà Nội.",
    "Khmer king leaves Laos": "Ngày 6/7, Quốc vương Campuchia Norodom Sihamoni kết thúc chuyến thăm Lào và lên đường sang Việt Nam.",
    "Korean president expected": "Tổng thống Hàn Quốc sẽ thăm Lào vào tháng 9 sau khi dự hội nghị tại Hà Nội.",
    "Japanese deputies in both capitals": "Đoàn Đại biểu Quốc hội Nhật Bản đã thăm Viêng Chăn và Hà Nội đầu tuần.",
    "Thai minister calls on the premier": "Bộ trưởng Ngoại giao Thái Lan chào xã giao Thủ tướng Lào Sonexay Siphandone chiều 6/7.",
    "Khmer party received": "Cùng thời gian này, Chủ tịch nước Lào Thongloun Sisoulith tiếp đoàn Đảng Nhân dân Cách mạng Campuchia.",
    "Lao premier in Russia": "Trước khi tới Việt Nam, Thủ tướng Lào đã thăm Nga và dự diễn đàn tại Saint Petersburg.",
    "two provinces in Nanning": "Ngày 20/6, tại Nam Ninh (Trung Quốc), lãnh đạo hai tỉnh gặp nhau bên lề hội chợ.",
    "ministers in Bangkok": "Tại Bangkok hôm 2/7, Bộ trưởng Công Thương Nguyễn Hồng Diên làm việc với Bộ trưởng Công Thương Lào Malaithong Kommasith.",
    "Indian trees": "Chính phủ Ấn Độ hỗ trợ tỉnh Xiêng Khoảng 500.000 USD trồng rừng.",
    "German money for the river": "Đức viện trợ cho Ủy hội sông Mê Công 5 triệu euro.",
    "Swedish help since 1990": "Từ năm 1990, Thụy Điển đã giúp Lào 400 triệu USD.",
    "Australian awards this year": "Australia tài trợ 36 suất học bổng thạc sĩ cho cán bộ Lào năm nay.",
    "Yunnan awards": "Trường Đại học Vân Nam (Trung Quốc) trao 15 suất học bổng cho học sinh Luang Namtha.",
    "Thai contractor": "Công ty Thái Lan trúng thầu dự án trị giá 30 triệu USD tại Savannakhet.",
    "Lao province's hospital": "Tỉnh Xiêng Khoảng đã chi 3 tỷ kíp từ ngân sách địa phương sửa bệnh viện.",
    "state to province": "Chính phủ Việt Nam đã hỗ trợ tỉnh Nghệ An 200 tỷ đồng sau bão.",
    "fishermen": "UBND tỉnh Nghệ An hỗ trợ ngư dân 50 tỷ đồng đóng tàu.",
    "study awards at home": "Trong sáu tháng, Nghệ An có 21.000 học sinh được nhận học bổng khuyến học trị giá 9 tỷ đồng.",
    "foreign students of eight countries": "Nghệ An hiện có 1.200 lưu học sinh quốc tế của 8 nước đang theo học.",
    "Lao students in Japan": "Đến nay Lào có 3.600 sinh viên du học ở Nhật Bản và Australia.",
    "Lao province and China": "Tổng kim ngạch xuất nhập khẩu của Xiêng Khoảng năm 2030 đạt 120 triệu USD, chủ yếu với Trung Quốc.",
    "largest investor": "Trung Quốc hiện là nhà đầu tư lớn nhất tại Lào với 900 dự án, tổng vốn 16 tỷ USD.",
    "Thai projects": "Thái Lan có 760 dự án đầu tư tại Lào, tổng vốn 4,7 tỷ USD.",
    "province's foreign investment": "Tỉnh Nghệ An thu hút 1,6 tỷ USD vốn FDI với 25 dự án mới.",
    "founders in 1966": "Chủ tịch Hồ Chí Minh và Chủ tịch Kaysone Phomvihane gặp nhau tại Hà Nội năm 1966.",
    "a trip of 1976": "Tháng 10/1976, đoàn cấp cao Lào thăm Việt Nam, hai bên nhất trí ký Hiệp ước.",
    "buffaloes of 1961": "Năm 1961, đồng chí Kaysone Phomvihane tặng nhân dân Nghệ An 50 con trâu.",
    "rice in the war": "Trong kháng chiến, Việt Nam giúp Lào 3.000 tấn gạo mỗi năm.",
    "treaty of 1977": "Ngày 18/7/1977, hai nước ký Hiệp ước Hữu nghị và Hợp tác tại Viêng Chăn.",
    "invitation in general": "Lãnh đạo Lào mời Thủ tướng Phạm Minh Chính thăm Lào vào thời gian thích hợp.",
    "next meeting": "Hai Bộ trưởng nhất trí tổ chức cuộc gặp lần tới tại Luang Prabang năm 2032.",
    "next session": "Kỳ họp lần thứ 54 Ủy ban liên Chính phủ sẽ được tổ chức tại Lào.",
    "ambassador in a province": "Đại sứ Việt Nam tại Lào Nguyễn Minh Tâm thăm tỉnh Phongsaly ngày 3/7.",
    "Lao ambassador in a port": "Ngày 1/7, Đại sứ Lào Khamphao Ernthavanh thăm Cảng Vũng Áng.",
    "attaché at a school": "Tùy viên quân sự Lào tại Việt Nam dự lễ khai giảng ngày 1/9.",
    "tourists": "Hơn 300 du khách Xiêng Khoảng đã đến Cửa Lò nghỉ mát dịp hè.",
    "reward for information": "Công an Nghệ An truy bắt đối tượng trốn sang Lào, thưởng 20 triệu đồng cho người cung cấp tin.",
    "crash and a hospital bill": "Vụ lật xe ngày 2/7 ở Xiêng Khoảng làm 3 người Việt bị thương; Tổng Lãnh sự quán hỗ trợ viện phí 30 triệu kíp.",
    "contract won": "Doanh nghiệp Nghệ An trúng thầu gói xây lắp 8 triệu USD tại Xiêng Khoảng.",
    "firm's network": "Viettel đầu tư 40 triệu USD mở rộng mạng 5G tại Lào.",
    "bank and dam": "Ngân hàng BIDV cho chủ đầu tư vay 60 triệu USD làm thủy điện Nậm Mô.",
    "Mekong-Lancang fund": "Quỹ Phát triển sông Mê Công - Lan Thương cấp 3 triệu USD cho sáu dự án của Lào.",
    "on to Thailand": "Đoàn Nghệ An sẽ tới thăm tỉnh Udon Thani (Thái Lan) vào ngày 10/7.",
    "on to Cambodia": "Sau khi rời Lào, đoàn tiếp tục chương trình tại Campuchia từ ngày 10 đến 12/7.",
    "Chinese premier at the summit": "Cùng tuần, Thủ tướng Lý Cường tới Viêng Chăn dự Hội nghị Cấp cao ASEAN.",
    "Chinese minister before": "Trước đó, Bộ trưởng Ngoại giao Vương Nghị đã thăm Lào và hội đàm với Bộ trưởng Thongsavanh Phomvihane.",
    "Yunnan's people in Luang Prabang": "Đoàn tỉnh Vân Nam do ông Vương Ninh dẫn đầu cũng đang thăm Luang Prabang.",
    "pupils of a Lao province": "Tỉnh Xiêng Khoảng có 12.000 học sinh phổ thông, 400 sinh viên cao đẳng sư phạm.",
    "a Lao college and Koreans": "Trường Cao đẳng Sư phạm Xiêng Khoảng có 800 sinh viên, do Hàn Quốc giúp xây ký túc xá.",
    "its students in China": "Xiêng Khoảng có 300 sinh viên đang học tại Trung Quốc.",
    "school leavers at home": "Nghệ An có 5.400 học sinh thi đỗ đại học, trong đó 90 em được tuyên dương.",
    "workers abroad": "Tỉnh Nghệ An có 1.700 lao động xuất khẩu sang Nhật Bản và Hàn Quốc.",
    "foreign capital of the province": "Tỉnh Nghệ An thu hút 28 dự án FDI với tổng vốn 1,6 tỷ USD trong năm 2029.",
    "exports of the province": "Kim ngạch xuất khẩu của Nghệ An năm 2029 đạt 3,2 tỷ USD, tăng 20%.",
    "Lao budget": "Thu ngân sách của Xiêng Khoảng đạt 320 tỷ kíp; GDP bình quân 1.900 USD.",
    "Lao trade with neighbours": "Kim ngạch của Lào với Thái Lan năm 2029 là 7,9 tỷ USD, với Trung Quốc 8,2 tỷ USD.",
    "Lao power sold": "Năm 2029, Lào xuất khẩu điện trị giá 2,6 tỷ USD.",
    "foreign capital into Laos": "Vốn FDI vào Lào năm 2029 đạt 2,1 tỷ USD, trong đó Trung Quốc chiếm 65%.",
    "an expressway's cost": "Cao tốc Viêng Chăn - Hà Nội cần 5 tỷ USD; ADB cam kết nghiên cứu 3 triệu USD.",
    "wreath and a walk": "Đoàn đã dâng hương tại Đài tưởng niệm liệt sĩ và thăm một số hộ dân.",
    "an invitation to a feast": "Bí thư Tỉnh ủy Xiêng Khoảng mời lãnh đạo Nghệ An sang dự Tết Bunpimay năm 2031.",
    "visits every year in general": "Hai bên nhất trí duy trì các chuyến thăm cấp cao hằng năm.",
    "online talks to come": "Tháng 8 tới, hai tỉnh sẽ họp trực tuyến để tổng kết.",
    "Indian ambassador received": "Ngày 5/7, Chủ tịch UBND tỉnh tiếp Đại sứ Ấn Độ tại Việt Nam.",
    "Thai minister in Vientiane": "Bộ trưởng Quốc phòng Thái Lan vừa thăm Viêng Chăn bàn chống ma túy.",
    "history since 1954": "Từ năm 1954, hai tỉnh đã giúp nhau; năm 1972, hàng nghìn bộ đội Nghệ An chiến đấu tại Cánh Đồng Chum.",
    "studies of 1985": "Ông Bounmy từng học ở Vinh năm 1985, nay là cán bộ hưu trí.",
    "a class of both": "Lớp học có 35 học viên hai nước, giao lưu văn nghệ sôi nổi.",
    "dancers and helpers": "Có 15 em học sinh múa chào mừng, 20 cán bộ phục vụ hậu cần.",
    "a team's match to come": "Đội bóng Sông Lam Nghệ An sẽ sang Viêng Chăn thi đấu giao hữu tháng 9.",
    "a Singapore firm's plan": "Một doanh nghiệp Singapore ký biên bản đầu tư 80 triệu USD tại Xiêng Khoảng.",
    "a Thai mill's turnover": "Nhà máy xi măng của Thái Lan tại Khammouane đạt doanh thu 90 triệu USD.",
    "market stalls": "Chợ Phonsavan bán hàng Việt, mỗi sạp thu 3 triệu kíp một ngày.",
    "drug case and a reward": "Công an Nghệ An vừa phá vụ án ma túy 120 kg, được thưởng 500 triệu đồng.",
    "money changed": "Tiền Việt 1 triệu đồng đổi được khoảng 860.000 kíp.",
    "others' telegrams": "Thủ tướng Thái Lan và Thủ tướng Campuchia cũng gửi điện mừng.",
    "Lao parliament sits": "Quốc hội Lào họp ngày 20/6, Chủ tịch Quốc hội Saysomphone Phomvihane phát biểu.",
    "UN clears mines": "Liên hợp quốc tài trợ 1,4 triệu USD rà phá bom mìn ở Cánh Đồng Chum.",
    "JICA's awards": "JICA cấp 12 suất học bổng cho cán bộ tỉnh Xiêng Khoảng.",
    "a Thai university": "Đại học Chiang Mai nhận 25 sinh viên Xiêng Khoảng.",
    "the university at large": "Trường Đại học Vinh có 22.000 sinh viên, 900 giảng viên.",
    "a person told before": "Chiều cùng ngày, Chủ tịch UBND tỉnh tặng quà 3 triệu đồng cho bà nhân sinh nhật.",
    "houses of the poor at home": "Tỉnh Nghệ An cũng dành 45 tỷ đồng hỗ trợ hộ nghèo xóa nhà tạm.",
    "Korean scholarships": "Chính phủ Hàn Quốc dành cho sinh viên Lào 40 suất học bổng mỗi năm.",
    "officials trained anywhere": "Lào đã cử 12.300 cán bộ đi đào tạo ở nước ngoài, chủ yếu tại Việt Nam và Trung Quốc.",
    "a fund of others gives both": "Một quỹ khu vực đã chi hơn 90 triệu USD; riêng Lào nhận 84 dự án trị giá 35 triệu USD, Việt Nam nhận 12 dự án.",
    "work for people": "Công ty Mía đường Đại Nam có nhà máy 68 triệu USD ở Savannakhet, bảo đảm việc làm cho 2.000 người dân Lào.",
    "relations that become stronger": "Những việc ấy làm cho quan hệ hai nước thêm gắn bó, doanh thu của các chợ đạt 2 tỷ đồng.",
    "a certificate with some money": "Bộ Giáo dục và Thể thao Lào tặng thầy giáo Nghệ An Bằng khen kèm 2 triệu kíp.",
    "customs of one gate": "Hải quan hai bên năm qua làm thủ tục cho 68.000 lượt phương tiện, kim ngạch 910 triệu USD.",
    "a charity of others": "Tỉnh Nghệ An đã tặng tỉnh Xiêng Khoảng nhiều quà. Tổ chức Tầm nhìn thế giới, Plan tài trợ cho tỉnh 2,4 triệu USD.",
    "relief from the budget": "Ở Việt Nam, lũ gây thiệt hại nặng. Thủ tướng Phạm Minh Chính xuất ngân sách 200 tỷ đồng hỗ trợ 4 tỉnh.",
    "a leg for a woman told before": "Chị Hồ Thị Lan mất một chân vì bom bi. Tỉnh Nghệ An tặng chị chân giả trị giá 15 triệu đồng.",
    "charities of the world": "World Vision tài trợ tỉnh 500.000 USD, Quỹ Nippon và GIZ giúp Lào 2 triệu USD.",
    "what each pupil has a month": "Kinh phí ăn ở của lưu học sinh Lào do tỉnh Nghệ An chi trả, 3 triệu đồng/em/tháng.",
    "a fund for farmers of the world": "Lào nhận 35 triệu USD của IFAD để phát triển lúa chất lượng cao.",
    "a title with some money": "Tỉnh vừa trao cho ông danh hiệu người có uy tín, kèm 2 triệu đồng.",
    "children at school": "Số trẻ em đến trường ở Xiêng Khoảng đạt 98%, tương đương 45.000 em.",
    "turnover wished for in 2035": "Dự kiến năm 2035, kim ngạch hai nước đạt 8 tỷ USD.",
    "capital that Laos needs": "Theo quy hoạch, đến năm 2030 Lào cần 20 tỷ USD vốn đầu tư.",
    "flood relief by a province's Red Cross": "Lũ quét ngày 1/7 ở Kỳ Sơn cuốn trôi 20 nhà; Hội Chữ thập đỏ tỉnh hỗ trợ mỗi nhà 10 triệu đồng.",
}
MISSES = {  # a row too many, not mended yet
    "ASEAN gives": "ASEAN dành 2 triệu USD giúp Lào chuẩn bị năm Chủ tịch.",
    "Lao state to Lao people": "Chính phủ Lào chi 90 tỷ kíp hỗ trợ người dân vùng lũ.",
}


ELSEWHERE = Path(__file__).parent / "elsewhere.txt"  # a line an article: "-" rejected or "0", name, title, body
ELSEWHERE_MISSES = {
    "hot wind from Laos": "the wind's name is the country's; screening turns the page away",
}


def article(text, title=""):
    return Article("a", text, title=title, published="2030-07-09", published_basis="metadata")


def elsewhere():
    for line in ELSEWHERE.read_text(encoding="utf-8").splitlines():
        name, title, body = (part.strip() for part in line[2:].split("|"))
        miss = ELSEWHERE_MISSES.get(name)
        marks = [pytest.mark.xfail(strict=True, reason=miss)] if miss else []
        yield pytest.param(line[0], article(body, title), id=name, marks=marks)


def rows(text, behind=0):
    """The rows of every table of facts whose passage begins behind a place."""
    found = read(article(text))
    return [row for name in found if name != "mentions" for row in found[name] if row["char_start"] >= behind]


@pytest.mark.parametrize("text", UNRELATED.values(), ids=UNRELATED)
def test_unrelated(text):
    assert not relevant(article(text))[0]
    assert not relevant(article(text.replace(". ", ".\n")))[0]
    assert rows(text) == []


@pytest.mark.parametrize(("mark", "page"), list(elsewhere()))
def test_of_others_or_without_a_fact(mark, page):
    """Leaders of other countries in Vientiane, meetings in a third country, crime, sport, dams, matters of one country."""
    assert [row for name, told in read(page).items() if name != "mentions" for row in told] == []
    assert mark == "0" or not relevant(page)[0]


def test_the_lead_alone_is_a_relevant_trip():
    assert relevant(article(LEAD))[0]
    assert len(rows(LEAD)) == 1


@pytest.mark.parametrize(
    "text", [*INSIDE.values(), *UNRELATED.values()], ids=[*INSIDE, *(f"told beside: {k}" for k in UNRELATED)]
)
def test_nothing_more_inside_a_relevant_article(text):
    assert rows(LEAD + text, behind=len(LEAD)) == []


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize("text", MISSES.values(), ids=MISSES)
def test_misses(text):
    assert rows(LEAD + text, behind=len(LEAD)) == []


def test_pages_that_are_not_about_the_two_land_in_rejected(tmp_path):
    for number, text in enumerate(UNRELATED.values()):
        page = f"---\narticle_id: a{number}\nlanguage: vi\ntext_kind: page\n---\n{text}\n"
        (tmp_path / f"{number:02}.md").write_text(page, encoding="utf-8")
    tables = build.from_pages(tmp_path)
    assert len(tables.articles) == 0
    assert len(tables.rejected) == len(UNRELATED)
    assert set(tables.rejected["reason"]) == {"not about the two countries"}
    assert all(len(tables[name]) == 0 for name in ("visits", "funding", "scholarships", "trade", "investment"))
