"""Scholarships and students: what exactly is counted, whose, for when, and who pays."""

from pathlib import Path

import pytest

from helpers.schema import MEASURES
from helpers.scholarships import find_scholarships
from helpers.text import Article

PAGES = Path(__file__).resolve().parent.parent.parent / "shared" / "articles"


def article(text, published="2031-05-20"):
    return Article("a", text, published=published, published_basis="metadata" if published else "none")


def show(text, published="2031-05-20"):
    """'giver (provider): count measure of nationality, period level', with ~ when hedged, part when beside its total."""
    lines = []
    for s in find_scholarships(article(text, published)):
        count = f"{'~' if s.approx else ''}{s.min}" + (f"-{s.max}" if s.max != s.min else "")
        end = f" {s.level}" * bool(s.level) + " part" * s.part_of_total
        lines.append(f"{s.giver} ({s.provider or '-'}): {count} {s.measure} of {s.nationality}, {s.period or '-'}{end}")
    return lines


AWARDS = {
    "of the year that a semicolon carries on": (
        "Năm 2029, hai tỉnh ký 3 thỏa thuận; Chính phủ Việt Nam cấp 870 suất học bổng cho sinh viên Lào.",
        ["VN (government): 870 awarded of LA, 2029"],
    ),
    "behind what Laos gives in return": (
        "Mỗi năm Chính phủ Việt Nam dành cho Chính phủ Lào 1.120 suất học bổng; Lào dành cho Việt Nam 60 suất. Năm 2030, có 970 "
        "suất học bổng được cấp.",
        [
            "VN (government): 1120 per_year of LA, 2031",
            "LA (government): 60 per_year of VN, 2031",
            "VN (government): 970 awarded of LA, 2030",
        ],
    ),
    "turns of officials of a trade": (
        "Năm 2030, trường đã đào tạo 380 lượt kiểm sát viên Lào.",
        ["VN (-): 380 officials_trained of LA, 2030 officials"],
    ),
    "training that a semicolon joins to help for a place of Laos": (
        "Tỉnh Quảng Nam hỗ trợ Sekong 58 tỷ đồng xây dựng trường học; đào tạo 105 sinh viên.",
        ["VN (-): 105 students_enrolled of LA, 2031-05"],
    ),
    "training that a leader of Laos thanks for": (
        "Chủ tịch Quốc hội Lào Xay Mana cảm ơn Quốc hội Việt Nam giúp đào tạo 70 cán bộ trong năm 2030.",
        ["VN (government): 70 officials_trained of LA, 2030 officials"],
    ),
    "training told with help at home": (
        "Tỉnh Quảng Nam hỗ trợ huyện Nam Giang 58 tỷ đồng xây dựng trường học; đào tạo 105 sinh viên.",
        [],
    ),
    "training in a clause of nobody's": (
        "Hai bên nhất trí tăng cường hợp tác; Trường Xay đã đào tạo 105 sinh viên.",
        [],
    ),
    "awards of the state": (
        "Năm 2030, Chính phủ Việt Nam cấp 870 suất học bổng cho sinh viên Lào.",
        ["VN (government): 870 awarded of LA, 2030"],
    ),
    "of the country": (
        "Năm 2030, Việt Nam dành cho Lào 870 suất học bổng.",
        ["VN (government): 870 awarded of LA, 2030"],
    ),
    "of a province": (
        "Năm 2030, tỉnh Quảng Trị trao 25 suất học bổng cho học sinh Salavan.",
        ["VN (Quảng Trị): 25 awarded of LA, 2030"],
    ),
    "học bổng của X": (
        "Năm 2030 có 18 sinh viên Lào nhận học bổng của tỉnh Gia Lai.",
        ["VN (Gia Lai): 18 awarded of LA, 2030"],
    ),
    "of a school": (
        "Năm 2030, Trường Đại học Vinh cấp 12 suất học bổng cho lưu học sinh Lào.",
        ["VN (Vinh University): 12 awarded of LA, 2030"],
    ),
    "of a ministry": (
        "Năm 2030, Bộ Quốc phòng Việt Nam cấp 33 suất học bổng cho học viên Lào.",
        ["VN (Ministry of National Defence): 33 awarded of LA, 2030"],
    ),
    "Laos gives": (
        "Năm 2030, Chính phủ Lào dành cho Việt Nam 45 suất học bổng.",
        ["LA (government): 45 awarded of VN, 2030"],
    ),
    "both directions in a sentence": (
        "Năm 2030, Việt Nam dành 970 suất học bổng cho Lào, trong khi Lào dành 40 suất cho Việt Nam.",
        ["VN (government): 970 awarded of LA, 2030", "LA (government): 40 awarded of VN, 2030"],
    ),
    "planned": (
        "Theo kế hoạch, năm 2032, Việt Nam sẽ cấp 990 học bổng cho lưu học sinh Lào.",
        ["VN (government): 990 planned of LA, 2032"],
    ),
    "a call for candidates": (
        "Thông báo tuyển sinh 35 chỉ tiêu học bổng của Chính phủ Lào dành cho sinh viên Việt Nam năm 2031.",
        ["LA (government): 35 planned of VN, 2031"],
    ),
    "a rate a year": (
        "Hằng năm, tỉnh Thái Bình dành 8-12 suất học bổng cho học sinh tỉnh Oudomxay.",
        ["VN (Thái Bình): 8-12 per_year of LA, 2031"],
    ),
    "a rate behind the number": (
        "Đà Nẵng cấp khoảng 90 suất học bổng mỗi năm cho sinh viên Nam Lào.",
        ["VN (Đà Nẵng): ~90 per_year of LA, 2031"],
    ),
    "pupils supported every year": (
        "Hằng năm, Hải Phòng hỗ trợ 6 học sinh của Viêng Chăn sang học đại học theo diện học bổng.",
        ["VN (Hải Phòng): 6 per_year of LA, 2031"],
    ),
    "school year": (
        "Năm học 2029-2030, Quảng Nam cấp 30 suất học bổng cho lưu học sinh tỉnh Sê Kông.",
        ["VN (Quảng Nam): 30 awarded of LA, 2029-30"],
    ),
    "a semicolon goes on with the year": (
        "Năm học 2029-2030, Chính phủ Việt Nam cấp 880 suất học bổng cho học sinh Lào; Chính phủ Lào dành cho Việt Nam 35 suất.",
        ["VN (government): 880 awarded of LA, 2029-30", "LA (government): 35 awarded of VN, 2029-30"],
    ),
    "several years": (
        "Giai đoạn 2021-2030, Nghệ An đã cấp 940 suất học bổng cho sinh viên Lào.",
        ["VN (Nghệ An): 940 awarded of LA, 2021/2030"],
    ),
    "since a year": (
        "Từ năm 2012 đến nay, Nghệ An đã cấp 940 suất học bổng cho sinh viên Lào.",
        ["VN (Nghệ An): 940 awarded of LA, 2012/2031"],
    ),
    "parts of a total": (
        "Năm 2030, Việt Nam cấp 880 suất học bổng cho Lào, trong đó 400 suất dài hạn và hơn 90 suất ngắn hạn.",
        [
            "VN (government): 880 awarded of LA, 2030",
            "VN (government): 400 awarded of LA, 2030 part",
            "VN (government): ~90 awarded of LA, 2030 part",
        ],
    ),
    "children of Vietnamese in Laos": (
        "Năm 2030, Đại sứ quán Việt Nam tại Lào trao 28 suất học bổng của Chính phủ Việt Nam cho con em Việt kiều tại Lào.",
        ["VN (government): 28 awarded of VN, 2030"],
    ),
    "a year behind each number": (
        "Số học bổng của Chính phủ Việt Nam cho con em Việt kiều tại Lào tăng từ 7 suất năm 2027 lên 19 suất năm 2030.",
        ["VN (government): 7 awarded of VN, 2027", "VN (government): 19 awarded of VN, 2030"],
    ),
    "no date is the article's year": (
        "Tỉnh Quảng Trị vừa trao 25 suất học bổng cho học sinh Salavan.",
        ["VN (Quảng Trị): 25 awarded of LA, 2031"],
    ),
}
STUDENTS = {
    "a course of Laos beside one of our own": (
        "Khóa D51 có 1.180 học viên, khóa D38 Lào có 36 học viên được xét công nhận tốt nghiệp đợt này.",
        ["VN (-): 36 graduates of LA, 2031"],
    ),
    "who attends a course for officials of Laos": (
        "Lớp bồi dưỡng cho cán bộ Bộ Tài chính Lào có 34 học viên.",
        ["VN (-): 34 officials_trained of LA, 2031 officials"],
    ),
    "a course for officials that closes": (
        "Khóa tập huấn nghiệp vụ cho cán bộ ngành kiểm sát Lào bế mạc, có 28 học viên dự.",
        ["VN (-): 28 officials_trained of LA, 2031 officials"],
    ),
    "a course in the language of Laos": ("Lớp tiếng Lào có 30 học viên là cán bộ Sơn La.", []),
    "a course for those who teach in Laos": ("Lớp bồi dưỡng cho giáo viên dạy tiếng Việt tại Lào có 32 học viên.", []),
    "an exchange of both": ("Chương trình giao lưu Việt Nam - Lào có 300 sinh viên tham gia.", []),
    "taken in over years, behind a semicolon": (
        "Từ năm 2022 đến nay, Bộ Tài chính Việt Nam đã đào tạo 1.850 cán bộ tài chính Lào; tiếp nhận 115 lưu học sinh dài hạn.",
        [
            "VN (Ministry of Finance): 1850 officials_trained of LA, 2022/2031 officials",
            "VN (Ministry of Finance): 115 students_total of LA, 2022/2031",
        ],
    ),
    "there now, behind what was done over years": (
        "Từ năm 2022 đến nay, tỉnh Sơn La đã hỗ trợ tỉnh Hủa Phăn 20 tỷ đồng; hiện có 115 lưu học sinh Lào học tại tỉnh.",
        ["VN (Sơn La): 115 students_enrolled of LA, 2031-05"],
    ),
    "cared for where they are": (
        "Chủ tịch nước nói Việt Nam sẽ tạo mọi điều kiện để gần 15.200 lưu học sinh Lào đang ở Việt Nam yên tâm học tập.",
        ["VN (-): ~15200 students_enrolled of LA, 2031-05"],
    ),
    "helped to finish where they are": (
        "Bộ sẽ tạo thuận lợi để 9.100 lưu học sinh Lào hiện ở Việt Nam hoàn thành khóa học.",
        ["VN (-): 9100 students_enrolled of LA, 2031-05"],
    ),
    "safe where they are": (
        "Việt Nam cam kết bảo đảm an toàn cho 14.100 lưu học sinh Lào tại Việt Nam.",
        ["VN (-): 14100 students_enrolled of LA, 2031-05"],
    ),
    "not there yet, and to be helped": (
        "Việt Nam sẽ tạo điều kiện để 320 sinh viên Lào sang Việt Nam học tập trong năm 2031.",
        ["VN (government): 320 planned of LA, 2031"],
    ),
    "there, and to be given awards": (
        "Tỉnh Sơn La sẽ cấp học bổng cho 50 sinh viên Lào đang học tập tại tỉnh.",
        ["VN (Sơn La): 50 planned of LA, 2031"],
    ),
    "stock": (
        "Hiện có khoảng 9.340 lưu học sinh Lào học tập tại hơn 120 trường của Việt Nam.",
        ["VN (-): ~9340 students_enrolled of LA, 2031-05"],
    ),
    "number behind its noun": (
        "Hiện tổng số sinh viên Lào học tập tại Việt Nam là 9.340 người.",
        ["VN (-): 9340 students_enrolled of LA, 2031-05"],
    ),
    "both sides": (
        "Hiện tổng số sinh viên Lào tại Việt Nam là 9.340 người trong khi số lưu học sinh Việt Nam học tập tại Lào khoảng 180 "
        "người.",
        ["VN (-): 9340 students_enrolled of LA, 2031-05", "LA (-): ~180 students_enrolled of VN, 2031-05"],
    ),
    "nghìn": (
        "Hơn 9 nghìn lưu học sinh Lào đang theo học tại Việt Nam.",
        ["VN (-): ~9000 students_enrolled of LA, 2031-05"],
    ),
    "a stock beside an award": (
        "Năm 2030, Việt Nam cấp 870 suất học bổng cho Lào; hiện có 9.340 sinh viên Lào đang học tại Việt Nam.",
        ["VN (government): 870 awarded of LA, 2030", "VN (-): 9340 students_enrolled of LA, 2031-05"],
    ),
    "stock of a school in a school year": (
        "Năm học 2029-2030, Trường Cao đẳng Sơn La đang đào tạo 210 lưu học sinh Lào.",
        ["VN (Sơn La College): 210 students_enrolled of LA, 2029-30"],
    ),
    "of a province's": (
        "Trường có 77 lưu học sinh tỉnh Xiêng Khoảng đang theo học.",
        ["VN (-): 77 students_enrolled of LA, 2031-05"],
    ),
    "total of years": (
        "Từ năm 2009 đến nay, trường đã đào tạo 640 sinh viên Lào.",
        ["VN (-): 640 students_total of LA, 2009/2031"],
    ),
    "graduates beside the total": (
        "Từ năm 2009 đến nay, trường đã đào tạo 640 sinh viên Lào, trong đó 310 em đã tốt nghiệp.",
        ["VN (-): 640 students_total of LA, 2009/2031", "VN (-): 310 graduates of LA, 2009/2031 part"],
    ),
    "officials": (
        "Giai đoạn 2026-2030, tỉnh Điện Biên đã đào tạo, bồi dưỡng 260 cán bộ cho các tỉnh Bắc Lào.",
        ["VN (Điện Biên): 260 officials_trained of LA, 2026/2030 officials"],
    ),
    "guests at a feast are the school's stock": (
        "Dự lễ có 210 lưu học sinh Lào đang học tập tại trường, đại diện 210 gia đình.",
        ["VN (-): 210 students_enrolled of LA, 2031-05"],
    ),
    "without a publication date a stock has no month": (
        "Hiện có 9.340 lưu học sinh Lào học tập tại Việt Nam.",
        ["VN (-): 9340 students_enrolled of LA, -"],
        None,
    ),
    "the school told before": (
        "Trường Đại học Sao Khuê khai giảng năm học mới.\nHiện nhà trường có 96 lưu học sinh Lào theo học.",
        ["VN (Sao Khuê University): 96 students_enrolled of LA, 2031-05"],
    ),
    "pupils at a place of Laos": (
        "Thành đoàn Đà Nẵng tặng 100 suất học bổng, mỗi suất 500.000 đồng, cho học sinh nghèo tại Dakcheung.",
        ["VN (Đà Nẵng): 100 awarded of LA, 2031"],
    ),
    "a city alone gives": (
        "Đoàn thăm thành phố Đà Nẵng.\nNăm học 2030-2031, thành phố cấp 22 suất học bổng cho sinh viên Salavan.",
        ["VN (Đà Nẵng): 22 awarded of LA, 2030-31"],
    ),
    "a ministry runs the parts": (
        "Năm 2031, Việt Nam sẽ cấp 1.180 học bổng cho lưu học sinh Lào. Trong đó, Bộ Giáo dục và Đào tạo chịu trách nhiệm "
        "triển khai 520 học bổng dài hạn và hơn 110 suất ngắn hạn.",
        [
            "VN (government): 1180 planned of LA, 2031",
            "VN (Ministry of Education and Training): 520 planned of LA, 2031 part",
            "VN (Ministry of Education and Training): ~110 planned of LA, 2031 part",
        ],
    ),
    "parts in the next sentence keep the school year": (
        "Năm học 2029-2030, có 13,6 nghìn lưu học sinh Lào tại Việt Nam. Trong đó, Chính phủ Việt Nam cấp 1.090 suất học bổng.",
        ["VN (-): 13600 students_enrolled of LA, 2029-30", "VN (government): 1090 awarded of LA, 2029-30"],
    ),
    "the province told before": (
        "UBND tỉnh Quảng Trị họp với các sở.\nHiện có 187 lưu học sinh Lào theo học tại các trường trên địa bàn tỉnh.",
        ["VN (Quảng Trị): 187 students_enrolled of LA, 2031-05"],
    ),
    "the whole country is no province": (
        "UBND tỉnh Quảng Trị họp với các sở.\nHiện có 9.340 lưu học sinh Lào theo học tại các trường trên cả nước.",
        ["VN (-): 9340 students_enrolled of LA, 2031-05"],
    ),
    "a stock in the next sentence keeps the school year": (
        "Năm học 2029-2030, tỉnh nhận 60 lưu học sinh Lào. Trường Cao đẳng có 40 lưu học sinh theo học.",
        ["VN (-): 60 students_enrolled of LA, 2029-30", "VN (-): 40 students_enrolled of LA, 2029-30"],
    ),
}
NOTHING = {
    "a link to another story": "Tỉnh Gia Lai vui đón năm mới.\nTây Ninh, Gia Lai tiếp nhận 31 lưu học sinh Lào\nHai nước kề vai nhau.",
    "citizens in all countries": "Năm 2030 có hơn 7.100 công dân Lào học tập ở nước ngoài.",
    "students who run": "Gần 200 lưu học sinh Lào cùng các bạn Việt Nam chạy bộ vì môi trường.",
    "students in hospital": "Sau vụ việc, 5 lưu học sinh Lào phải nhập viện.",
    "students who dance": "Trong đêm hội, 30 lưu học sinh Lào múa lăm vông cùng người dân.",
    "students of Cambodia": "Hiện có 800 lưu học sinh Campuchia học tập tại Việt Nam; Lào cũng cử sinh viên.",
    "joint count of two countries": "Trường có 300 lưu học sinh Lào và Campuchia đang theo học.",
    "children of residents in Cambodia": "Tỉnh cấp 3 học bổng cho học sinh là con em Việt kiều tại Campuchia.",
    "students at home": "Năm 2030, trường có 12.000 sinh viên đang theo học.",
    "awards at home": "Quỹ trao 50 suất học bổng cho học sinh nghèo tỉnh Quảng Trị.",
    "half of the fees": "Trường giảm 50% học phí cho lưu học sinh Lào.",
    "a friendship association's parcels": "Hội Hữu nghị Việt Nam - Lào tặng 20 suất quà cho lưu học sinh.",
    "awards at home and for Cambodia": (
        "Quỹ trao 90 suất học bổng cho học sinh các xã giáp Lào và Campuchia. Quỹ đã trao 10 suất cho sinh viên Campuchia."
    ),
    "awards of Thailand": "Thái Lan cấp 90 suất học bổng cho sinh viên Lào năm 2030.",
    "applicants": "Có 320 hồ sơ dự tuyển học bổng sang Lào.",
    "stipend": "Mỗi lưu học sinh Lào được hỗ trợ 4,2 triệu đồng/tháng.",
    "parcels": "Hội tặng 40 suất quà cho các em học sinh Lào.",
    "a few who are praised": "Tỉnh đoàn tuyên dương 15 lưu học sinh Lào tiêu biểu.",
    "a few who take part": "Chương trình có sự tham gia của 30 sinh viên Lào.",
    "officials of a delegation": "Đoàn gồm 14 cán bộ của Lào thăm Hà Nội.",
    "cooperation without a number": "Hai bên tiếp tục trao học bổng và đào tạo cán bộ.",
    "lodged with families": "Chương trình Ươm mầm hữu nghị đưa 70 sinh viên Lào về ở với gia đình người Việt Nam.",
    "visiting pupils": "Đoàn 25 học sinh Lào tham quan Lăng Chủ tịch Hồ Chí Minh.",
    "gift to students": "Công an tỉnh tặng 40 suất quà cho lưu học sinh Lào nhân Tết cổ truyền.",
    "new year party": "Hơn 300 lưu học sinh Lào vui Tết Bunpimay cùng thầy cô.",
    "Vietnamese pupils": "Trường có 900 học sinh, thầy cô từng dạy ở Lào.",
    "seats at event": "Có 150 sinh viên Lào và Việt Nam giao lưu bóng chuyền.",
    "gift for pupils": "Đoàn tặng 30 chiếc xe đạp cho 30 học sinh Lào vượt khó.",
    "teachers": "Tỉnh Sơn La cử 12 giáo viên sang dạy tiếng Việt cho cán bộ Lào.",
    "Cambodian": "Năm 2030, Việt Nam cấp 180 suất học bổng cho sinh viên Campuchia.",
    "adopt": "Các gia đình ở Bình Định nhận đỡ đầu 45 sinh viên Lào.",
    "exam": "Có 85 thí sinh Lào dự thi tiếng Việt.",
    "meals": "Nhà trường nấu 300 suất ăn cho lưu học sinh Lào.",
    "some of a school's pupils are of Vietnamese origin": "Trường có hơn 900 học sinh, trong đó 30% là con em người gốc Việt.",
    "a stay of weeks": "Có 24 sinh viên Lào sang học tập trao đổi 2 tuần tại Hà Nội.",
    "empty": "",
    "a summer camp": "Có 60 học sinh Việt Nam và Lào dự trại hè hữu nghị.",
    "a sum for each student": "Mỗi lưu học sinh Lào nhận 500.000 đồng.",
    "children of traders": "Trường có 5 lớp, 120 em con thương nhân ở chợ biên giới Lào - Thái Lan.",
}
# as the field prints it, in our own words
FIELD = {
    "by province of origin": (
        "Trong 185 lưu học sinh của trường có 90 em đến từ Savannakhet, Lào.",
        ["VN (-): 185 students_enrolled of LA, 2031-05", "VN (-): 90 students_enrolled of LA, 2031-05 part"],
    ),
    "state plan": (
        "Năm 2031, Việt Nam dự kiến dành 1.080 học bổng cho Lào, trong đó 480 học bổng dài hạn.",
        ["VN (government): 1080 planned of LA, 2031", "VN (government): 480 planned of LA, 2031 part"],
    ),
    "province agrees": (
        "HĐND tỉnh Bình Định thống nhất dành 35 suất học bổng năm học 2030-2031 cho con em hai tỉnh Attapeu, Salavan (Lào).",
        ["VN (Bình Định): 35 awarded of LA, 2030-31"],
    ),
    "stock on the province": (
        "Các trường ở tỉnh nay đang dạy 215 lưu học sinh Lào.",
        ["VN (-): 215 students_enrolled of LA, 2031-05"],
    ),
    "stock of the whole": (
        "Năm học 2029-2030, 13 nghìn lưu học sinh Lào theo học ở Việt Nam, trong đó 1.010 suất học bổng do Chính phủ Việt Nam cấp.",
        ["VN (-): 13000 students_enrolled of LA, 2029-30", "VN (government): 1010 awarded of LA, 2029-30"],
    ),
    "stock in the next sentence": (
        "Năm học 2029-2030, Việt Nam cấp 900 suất học bổng cho Lào. Hiện có 12.400 lưu học sinh Lào đang học tại Việt Nam.",
        ["VN (government): 900 awarded of LA, 2029-30", "VN (-): 12400 students_enrolled of LA, 2031-05"],
    ),
    "university gives": (
        "Trường Đại học Hà Tĩnh dành 20 suất học bổng toàn phần cho sinh viên Khammouane năm học 2030-2031.",
        ["VN (Hà Tĩnh University): 20 awarded of LA, 2030-31"],
    ),
    "officials trained": (
        "Giai đoạn 2026-2030, Học viện Chính trị quốc gia Hồ Chí Minh đã đào tạo, bồi dưỡng hơn 1.500 cán bộ Lào.",
        ["VN (Hồ Chí Minh National Academy of Politics): ~1500 officials_trained of LA, 2026/2030 officials"],
    ),
    "province trained officials": (
        "Từ năm 2020 đến nay, tỉnh Sơn La đã đào tạo 640 cán bộ, học sinh cho các tỉnh Bắc Lào.",
        ["VN (Sơn La): 640 students_total of LA, 2020/2031"],
    ),
    "graduates": (
        "Đến nay, trường đã có 730 sinh viên Lào tốt nghiệp về nước.",
        ["VN (-): 730 graduates of LA, -"],
    ),
    "yearly quota": (
        "Mỗi năm, tỉnh Hòa Bình cấp 10 suất học bổng cho con em tỉnh Hủa Phăn.",
        ["VN (Hòa Bình): 10 per_year of LA, 2031"],
    ),
    "intake this year": (
        "Năm học này, trường tiếp nhận 64 lưu học sinh Lào vào học tiếng Việt.",
        ["VN (-): 64 students_enrolled of LA, 2030-31 language"],
    ),
    "fund": (
        "Năm 2030, Quỹ học bổng Vừ A Dính trao 15 suất học bổng cho học sinh Lào.",
        ["VN (Vừ A Dính Scholarship Fund): 15 awarded of LA, 2030"],
    ),
    "army school": (
        "Hiện Học viện Biên phòng đang đào tạo 58 học viên Lào.",
        ["VN (Ministry of National Defence): 58 students_enrolled of LA, 2031-05"],
    ),
    "by basis": (
        "Trường có 320 lưu học sinh Lào, trong đó 200 em diện học bổng hiệp định và 120 em tự túc.",
        [
            "VN (-): 320 students_enrolled of LA, 2031-05",
            "VN (government): 200 students_enrolled of LA, 2031-05 part",
            "VN (-): 120 students_enrolled of LA, 2031-05 part",
        ],
    ),
    "of province for provinces": (
        "Năm học 2030-2031, tỉnh Nghệ An cấp 60 suất học bổng cho sinh viên các tỉnh Xiêng Khoảng, Hủa Phăn và Bolikhamxay.",
        ["VN (Nghệ An): 60 awarded of LA, 2030-31"],
    ),
    "of a school year to come": (
        "Tỉnh Nghệ An công bố cấp 40 suất học bổng cho sinh viên tỉnh Xiêng Khoảng trong năm học 2031-2032.",
        ["VN (Nghệ An): 40 planned of LA, 2031-32"],
    ),
    "of a school year to come, handed over": (
        "Tỉnh Nghệ An trao 40 suất học bổng cho sinh viên tỉnh Xiêng Khoảng học trong năm học 2031-2032.",
        ["VN (Nghệ An): 40 awarded of LA, 2031-32"],
    ),
    "of a school year to come, given already": (
        "Tỉnh Nghệ An đã cấp 40 suất học bổng cho sinh viên tỉnh Xiêng Khoảng trong năm học 2031-2032.",
        ["VN (Nghệ An): 40 awarded of LA, 2031-32"],
    ),
    "of the school year under way": (
        "Tỉnh Nghệ An công bố cấp 40 suất học bổng cho sinh viên tỉnh Xiêng Khoảng trong năm học 2030-2031.",
        ["VN (Nghệ An): 40 awarded of LA, 2030-31"],
    ),
    "handed over ceremony": (
        "Ngày 6/5, Đại sứ quán Việt Nam tại Lào trao quyết định học bổng cho 48 sinh viên Lào đi học năm học 2031-2032.",
        ["VN (government): 48 awarded of LA, 2031-32"],
    ),
    "two kinds": (
        "Năm 2030, Bộ Công an Việt Nam cấp 110 suất học bổng dài hạn cho cán bộ Bộ Công an Lào.",
        ["VN (Ministry of Public Security): 110 awarded of LA, 2030"],
    ),
    "increase": (
        "Số học bổng Việt Nam cấp cho Lào tăng từ 1.000 suất năm 2027 lên 1.150 suất năm 2030.",
        ["VN (government): 1000 awarded of LA, 2027", "VN (government): 1150 awarded of LA, 2030"],
    ),
    "students in a school by year": (
        "Năm học 2030-2031, Trường Đại học Tây Bắc có 420 lưu học sinh Lào.",
        ["VN (Tây Bắc University): 420 students_enrolled of LA, 2030-31"],
    ),
    "nearly": (
        "Hiện có gần 14.500 sinh viên Lào đang theo học tại Việt Nam, chiếm 80% lưu học sinh nước ngoài.",
        ["VN (-): ~14500 students_enrolled of LA, 2031-05"],
    ),
    "Vietnamese in Laos": (
        "Hiện có khoảng 90 sinh viên Việt Nam học tập tại Lào.",
        ["LA (-): ~90 students_enrolled of VN, 2031-05"],
    ),
    "total over years": (
        "Từ năm 1975 đến nay, Việt Nam đã đào tạo cho Lào hơn 40.000 sinh viên, cán bộ.",
        ["VN (-): ~40000 students_total of LA, 1975/2031"],
    ),
    "graduation day": (
        "Ngày 6/5, Trường Đại học Quảng Bình trao bằng tốt nghiệp cho 38 sinh viên Lào.",
        ["VN (Quảng Bình University): 38 graduates of LA, 2031"],
    ),
    "short course": (
        "Năm 2030, Kiểm toán Nhà nước Việt Nam bồi dưỡng 45 cán bộ Kiểm toán Lào.",
        ["VN (State Audit Office of Vietnam): 45 officials_trained of LA, 2030 officials"],
    ),
    "company": (
        "Năm 2030, Tập đoàn Viettel tặng 50 suất học bổng cho sinh viên nghèo Lào.",
        ["VN (Viettel): 50 awarded of LA, 2030"],
    ),
    "awards worth money": (
        "Năm 2030, Quỹ Xuân Hòa trao 20 suất học bổng, mỗi suất 3 triệu đồng, cho lưu học sinh Lào tại Huế.",
        ["VN (Quỹ Xuân Hòa): 20 awarded of LA, 2030"],
    ),
    "in three years": (
        "Trong ba năm qua, tỉnh Hà Tĩnh đã cấp 210 suất học bổng cho lưu học sinh Lào.",
        ["VN (Hà Tĩnh): 210 awarded of LA, 2028/2031"],
    ),
    "taken in": (
        "Kỳ tuyển sinh 2031, Trường Đại học Đồng Tháp nhận thêm 40 sinh viên Lào.",
        ["VN (Đồng Tháp University): 40 students_enrolled of LA, 2031-05"],
    ),
    "goes on giving every year": (
        "Việt Nam tiếp tục dành mỗi năm khoảng 1.000 suất học bổng cho học sinh, sinh viên Lào.",
        ["VN (government): ~1000 per_year of LA, 2031"],
    ),
    "officials of a field": (
        "Sau 5 năm, Bộ Tư pháp Việt Nam bồi dưỡng 320 cán bộ tư pháp Lào.",
        ["VN (Ministry of Justice): 320 officials_trained of LA, - officials"],
    ),
    "military students": (
        "Năm học 2030-2031, Học viện Quân y tiếp nhận 27 học viên quân sự Lào.",
        ["VN (Ministry of National Defence): 27 students_enrolled of LA, 2030-31"],
    ),
    "in the whole country": (
        "Tính đến tháng 3/2031, cả nước có 13.800 lưu học sinh Lào.",
        ["VN (-): 13800 students_enrolled of LA, 2031-03"],
    ),
    "call of Laos": (
        "Phía Lào năm 2031 mời 45 sinh viên Việt Nam sang học đại học bằng học bổng của Chính phủ Lào.",
        ["LA (government): 45 awarded of VN, 2031"],
    ),
}
FIELD |= {
    "doctors trained": (
        "Năm 2030, Bệnh viện Trung ương Huế đào tạo 36 bác sĩ, cán bộ y tế Lào.",
        ["VN (Bệnh viện Trung ương Huế): 36 officials_trained of LA, 2030 officials"],
    ),
    "a semicolon carries the plan on": (
        "Năm 2031, Việt Nam dự kiến cấp 1.090 suất học bổng cho phía Lào; Lào dành 40 suất học bổng cho Việt Nam.",
        ["VN (government): 1090 planned of LA, 2031", "LA (government): 40 planned of VN, 2031"],
    ),
    "the state in the clause before": (
        "Trong năm 2031, Việt Nam dành 700 tỷ đồng cho Lào; cấp 1.080 suất học bổng cho học sinh Lào.",
        ["VN (government): 1080 awarded of LA, 2031"],
    ),
    "to carry out is no now": (
        "Thực hiện thỏa thuận với 6 tỉnh của Lào, thành phố Huế mỗi năm cấp 9 suất học bổng.",
        ["VN (Huế): 9 per_year of LA, 2031"],
    ),
    "in detail goes on with the school year": (
        "Tỉnh tiếp nhận 58 lưu học sinh Lào năm học 2029-2030.\nCụ thể, Trường Cao đẳng Sao Khuê có 36 lưu học sinh theo học.",
        [
            "VN (-): 58 students_enrolled of LA, 2029-30",
            "VN (Sao Khuê College): 36 students_enrolled of LA, 2029-30 part",
        ],
    ),
    "people trained for a province": (
        "Năm 2030, Thanh Hóa đào tạo cho tỉnh Hủa Phăn 64 lưu học sinh và bồi dưỡng 90 lượt cán bộ.",
        [
            "VN (Thanh Hóa): 64 students_enrolled of LA, 2030",
            "VN (Thanh Hóa): 90 officials_trained of LA, 2030 officials",
        ],
    ),
    "the school of a stock, not its city": (
        "Tại thành phố Huế, 310 lưu học sinh Lào đang học tập tại Đại học Huế.",
        ["VN (Huế University): 310 students_enrolled of LA, 2031-05"],
    ),
    "pupils of a school in Laos": (
        "Lễ trao học bổng diễn ra tại Trường song ngữ Lào - Việt Nam Nguyễn Du. Quỹ đã trao 70 suất học bổng cho học sinh nghèo của "
        "trường.",
        ["VN (-): 70 awarded of LA, 2031"],
    ),
    "an association's awards behind a stock": (
        "Hiện trường có 90 lưu học sinh Lào theo học; Hội Hữu nghị Việt Nam - Lào tỉnh Hà Tĩnh trao 8 suất học bổng cho lưu học "
        "sinh Lào.",
        [
            "VN (-): 90 students_enrolled of LA, 2031-05",
            "VN (Vietnam-Laos Friendship Association of Hà Tĩnh): 8 awarded of LA, 2031",
        ],
    ),
    "places to be filled": (
        "Năm 2031, Chính phủ Lào dành cho Việt Nam 55 chỉ tiêu học bổng, gồm 30 chỉ tiêu đại học.",
        ["LA (government): 55 planned of VN, 2031", "LA (government): 30 planned of VN, 2031 part"],
    ),
    "an academy of a region": (
        "Ngày 6/5, Học viện Chính trị khu vực I bồi dưỡng 42 cán bộ Lào.",
        ["VN (Học viện Chính trị khu vực I): 42 officials_trained of LA, 2031 officials"],
    ),
    "a class that opens": (
        "Ngày 6/5, tỉnh Sơn La khai giảng lớp bồi dưỡng tiếng Việt cho 96 cán bộ các tỉnh Bắc Lào.",
        ["VN (Sơn La): 96 officials_trained of LA, 2031 officials"],
    ),
}
CASES = AWARDS | STUDENTS | FIELD


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_scholarships(case):
    text, wanted, *published = case
    assert show(text, *published) == wanted


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_no_scholarships(text):
    assert show(text) == []


def test_rows_point_at_their_sentence_and_keep_the_vocabulary():
    text = "\n".join(case[0] for case in CASES.values())
    rows = find_scholarships(article(text))
    assert len(rows) > len(CASES) / 2
    for row in rows:
        assert row.measure in MEASURES
        assert row.nationality in ("VN", "LA")
        assert f"{row.min:,}".replace(",", "")[:1] in text[row.char_start : row.char_end]
