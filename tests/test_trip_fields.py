"""What is told of a trip besides that it was made: its days, host, label and status, each told in many wordings.

As in test_frames.py every wording is filled with several people and places, since a rule holds for all of them. The
people are invented or hold their office, and the meetings are invented.
"""

import pytest

from helpers.text import Article
from helpers.visits import find_visits

PUBLISHED = "2031-06-13"
LEADERS = (  # somebody in office, and his name
    ("Bộ trưởng Ngoại giao", "Trần Quốc Đạt"),
    ("Phó Thủ tướng", "Lê Văn Hưng"),
    ("Chủ tịch Quốc hội", "Phạm Thị Hoài"),
    ("Bộ trưởng Bộ Công an", "Đỗ Minh Sơn"),
)
DAYS = {  # {g} the guest with office, {n} his name -> start..end
    "the day of a source": (
        "Tin từ Bộ Ngoại giao ngày 12-6: {g} sẽ thăm chính thức Lào từ ngày 20 đến ngày 22-6.",
        "2031-06-20..2031-06-22",
    ),
    "the day of a source, after the news": (
        "{g} sẽ thăm chính thức Lào từ ngày 20 đến ngày 22/6, theo thông báo của Bộ Ngoại giao ngày 12/6.",
        "2031-06-20..2031-06-22",
    ),
    "the day of an agency's report": (
        "Hãng tin KPL ngày 12/6 đưa tin {g} sẽ thăm chính thức Lào từ ngày 20 đến 22/6.",
        "2031-06-20..2031-06-22",
    ),
    "a day before a delegation": (
        "Bộ Ngoại giao cho hay, ngày 20-6 Đoàn đại biểu cấp cao do {g} dẫn đầu sẽ thăm chính thức Lào.",
        "2031-06-20..None",
    ),
    "since he took office": (
        "{g} thăm chính thức Lào ngày 12/6. Kể từ khi nhậm chức vào tháng 4/2031, đây là lần đầu {n} thăm chính thức Lào.",
        "2031-06-12..None",
    ),
}


def trips(text: str, published: str = PUBLISHED) -> list:
    return find_visits(Article("own", text, "Tin đối ngoại", published, "metadata"))


@pytest.mark.parametrize("wording", DAYS)
def test_days_of_a_trip(wording):
    text, wanted = DAYS[wording]
    filled = [text.format(g=f"{office} {name}", n=f"ông {name}") for office, name in LEADERS]
    assert [[f"{t.start}..{t.end}" for t in trips(one)] for one in filled] == [[wanted]] * len(LEADERS)
