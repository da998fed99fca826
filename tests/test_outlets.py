"""Whose page it is, by what the page prints: every spelling of outlets.csv, at its lead, its headline or its top."""

import pytest

from helpers.clean import read_page

HEADLINE = "Đoàn đại biểu tỉnh Thanh Hóa thăm Lào"
LEAD = (
    "Ngày 12/5/2025, tại Viêng Chăn, Chủ tịch Quốc hội Lào Saysomphone Phomvihane đã tiếp đoàn đại biểu tỉnh Thanh Hóa "
    "do ông Lê Văn Xay dẫn đầu sang thăm và làm việc tại Lào."
)
MORE = "Hai bên nhất trí tăng cường hợp tác trong lĩnh vực giáo dục, y tế và thương mại giữa Việt Nam và Lào."

DUMPS = {  # lines above, headline, what stands between, before the lead -> outlet
    "no name": ([], HEADLINE, [], "", None),
    "the page's first line": (["VietnamPlus"], HEADLINE, [], "", "vietnamplus.vn"),
    "a line below the headline": ([], HEADLINE, ["12/05/2025 10:00", "VietnamPlus"], "", "vietnamplus.vn"),
    "the name as a dateline": ([], HEADLINE, [], "Báo Nghệ An - ", "baonghean.vn"),
    "in brackets": ([], HEADLINE, [], "(VietnamPlus) ", "vietnamplus.vn"),
    "initials": ([], HEADLINE, [], "QĐND - ", "qdnd.vn"),
    "behind the headline": ([], f"{HEADLINE} - VietnamPlus", [], "", "vietnamplus.vn"),
    "behind a stroke": ([], f"{HEADLINE} | Báo Thanh Hóa", [], "", "baothanhhoa.vn"),
    "a place is no outlet": ([], HEADLINE, [], "Nghệ An - ", None),
    "a section of a menu is none": (["Trang chủ", "Thanh Niên", "Thể thao"], HEADLINE, [], "", None),
}


@pytest.mark.parametrize("case", DUMPS)
def test_a_text_dump(case, tmp_path):
    above, headline, between, before, outlet = DUMPS[case]
    page = tmp_path / "a.txt"
    page.write_text("\n".join([*above, headline, *between, before + LEAD, MORE]), encoding="utf-8")
    article = read_page(page, tmp_path)
    assert (article.outlet, article.title) == (outlet, HEADLINE)


WEB = {  # title element, before the lead, more of the head -> outlet
    "no name": (HEADLINE, "", "", None),
    "behind the headline": (f"{HEADLINE} | Báo Thanh Hóa", "", "", "baothanhhoa.vn"),
    "before the headline": (f"QĐND - {HEADLINE}", "", "", "qdnd.vn"),
    "a dateline": (HEADLINE, "QĐND - ", "", "qdnd.vn"),
    "the site outranks the title": (
        f"{HEADLINE} | Báo Thanh Hóa",
        "",
        '<meta property="og:site_name" content="VietnamPlus">',
        "vietnamplus.vn",
    ),
    "words of a headline are none": ("Hợp tác thanh niên, lao động - Chuyện hôm nay", "", "", None),
}


@pytest.mark.parametrize("case", WEB)
def test_a_web_page(case, tmp_path):
    title, before, head, outlet = WEB[case]
    page = tmp_path / "a.html"
    body = f"<h1>{HEADLINE}</h1><p>{before}{LEAD}</p><p>{MORE}</p><p>{MORE} Đoàn đã đến thăm nhiều nơi.</p>"
    page.write_text(
        f"<html><head><title>{title}</title>{head}</head><body><div>{body}</div></body></html>", encoding="utf-8"
    )
    article = read_page(page, tmp_path)
    assert (article.outlet, article.title) == (outlet, HEADLINE)
