"""What a person says of a sum that the machine read, from the page to the commitments. The pages are invented."""

import pytest

from helpers import review

PAGES = {  # file -> headline, day, text
    "aid-2026": (
        "Việt Nam và Lào ký Kế hoạch hợp tác năm 2026",
        "Thứ sáu, 09/01/2026",
        "Ngày 8/1, tại Vientiane, Chính phủ Việt Nam và Chính phủ Lào ký Kế hoạch hợp tác năm 2026. Theo đó, Chính phủ Việt "
        "Nam dành cho Chính phủ Lào khoản viện trợ không hoàn lại 720 tỷ đồng trong năm 2026 để đào tạo nguồn nhân lực.",
    ),
    "aid-2023": (
        "Việt Nam và Lào ký Hiệp định hợp tác năm 2023",
        "Thứ năm, 12/01/2023",
        "Ngày 12/1, tại Vientiane, Chính phủ Việt Nam và Chính phủ Lào ký Hiệp định hợp tác năm 2023. Theo Hiệp định, Chính "
        "phủ Việt Nam viện trợ không hoàn lại cho Chính phủ Lào 700 tỷ đồng.",
    ),
    "thanh-hoa": (
        "Thanh Hóa giúp Hủa Phăn xây dựng nhiều công trình",
        "Thứ ba, 08/11/2022",
        "Ngày 8/11, lãnh đạo tỉnh Thanh Hóa tiếp đoàn đại biểu tỉnh Hủa Phăn (Lào). Trong giai đoạn 2016 - 2020, tỉnh Thanh "
        "Hóa đã hỗ trợ tỉnh Hủa Phăn 190 tỷ đồng để xây dựng Trường Nội trú, Bệnh viện huyện Viêng Xay và nhiều công trình "
        "khác.",
    ),
}


@pytest.fixture(scope="module")
def desk():
    made = review.example()
    for page in made.raw.iterdir():
        page.unlink()
    for name, lines in PAGES.items():
        (made.raw / f"{name}.txt").write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    made.clean()
    return made


def told_by(desk, article):
    """The commitment that an article tells, as a dict."""
    found = desk.load().commitments
    (row,) = found[found["article_ids"].str.split(";").map(lambda ids: article in ids)].to_dict("records")
    return row


def test_aid_of_a_year_is_no_other_years(desk):
    assert [told_by(desk, name)["articles"] for name in ("aid-2026", "aid-2023")] == [1, 1]
    known = desk.load().commitments.set_index("commitment_id").loc["aid-2019"]
    assert (known["pledged_on"], known["signed_on"] != known["signed_on"], known["year"]) == ("2019", True, 2019)


def test_a_sum_over_years_is_in_no_total_and_not_of_the_news_day(desk):
    row = told_by(desk, "thanh-hoa")
    assert (row["in_totals"], row["why_not"]) == (False, "several years")
    assert (row["delivered_on"], row["signed_on"] != row["signed_on"], row["year"]) == ("2020", True, 2020)


SAID = {  # what a person says of a sum -> what the commitment then tells; everything else stays
    "of a commitment of its own": ({"project_id": "aid-2026"}, {"commitment_id": "aid-2026", "project_id": "aid-2026"}),
    "not counted": (
        {"in_totals": False, "why_not": "several years"}, {"in_totals": False, "why_not": "several years"}
    ),
    "counted": ({"in_totals": True}, {}),
    "other days": ({"stage_dates": "signed=2026-01-07"}, {"signed_on": "2026-01-07"}),
    "another day": ({"date": "2026-01-06"}, {"signed_on": "2026-01-06"}),
    "of another work": ({"project_id": "aid-2019"}, {"commitment_id": "aid-2019", "articles": 4}),
}  # fmt: skip


@pytest.mark.parametrize(("fields", "expected"), SAID.values(), ids=SAID)
def test_a_correction_changes_what_it_says_and_nothing_else(desk, fields, expected):
    before = told_by(desk, "aid-2026")
    desk.correct("aid-2026", "funding", 0, **fields)
    after = told_by(desk, "aid-2026")
    desk.undo()
    assert {name: after[name] for name in expected} == expected
    if after["commitment_id"] != "aid-2019":
        same = {name for name in before if before[name] == before[name] and name not in expected}
        assert {name: after[name] for name in same} == {name: before[name] for name in same}
    again = told_by(desk, "aid-2026")
    assert {n: v for n, v in again.items() if v == v} == {n: v for n, v in before.items() if v == v}


def test_a_project_that_is_not_listed_is_told(desk):
    assert "is not in projects.csv" in desk.correct("aid-2026", "funding", 0, project_id="aid-2062")
    desk.undo()
    assert "is not in projects.csv" not in desk.correct("aid-2026", "funding", 0, project_id="aid-2019")
    desk.undo()
