"""What a passage tells of a trip beside its columns. The sentences are our own."""

import pytest

from helpers.trips import visit_clues

DAYS = {  # passage -> the day that it prints without a year
    "a day and a month": ("Chiều 9/1, tại Vinh, Bí thư Tỉnh ủy tiếp đoàn.", "01-09"),
    "in words": ("Ngày 3 tháng 12, đoàn đến thăm tỉnh.", "12-03"),
    "the first of several": ("Từ ngày 5 đến 7/9, đoàn thăm Lào.", "09-05"),
    "with its year": ("Ngày 9/1/2025, đoàn thăm Lào.", None),
    "a month": ("Tháng 1, đoàn thăm Lào.", None),
    "none": ("Đoàn thăm Lào.", None),
}
HOMES = {  # direction, passage -> where the guests are from
    "a province": ("VN-LA", "Đoàn đại biểu tỉnh Hà Tĩnh sang thăm tỉnh Bôlykhămxay (Lào).", "Hà Tĩnh"),
    "the other way": ("LA-VN", "Đoàn đại biểu tỉnh Bôlykhămxay (Lào) sang thăm tỉnh Hà Tĩnh.", "Bolikhamxay"),
    "several": ("LA-VN", "Đoàn hai tỉnh Savannakhet và Salavan thăm Quảng Trị.", "Salavan;Savannakhet"),
    "the country alone": ("VN-LA", "Đoàn Việt Nam thăm tỉnh Savannakhet, Lào.", None),
    "none": ("VN-LA", "Đoàn đến thăm và làm việc.", None),
}


@pytest.mark.parametrize(("passage", "day"), DAYS.values(), ids=DAYS)
def test_a_day_without_its_year(passage, day):
    assert visit_clues.day_printed(passage) == day


@pytest.mark.parametrize(("direction", "passage", "home"), HOMES.values(), ids=HOMES)
def test_where_the_guests_are_from(direction, passage, home):
    assert visit_clues.home(passage, direction) == home
