"""A user's own pages: cleaned once, read with the shipped records, never overwritten."""

import shutil
from pathlib import Path

import pytest

from helpers import charts, evidence, records
from helpers.__main__ import main
from helpers.tables import load

PAGES = Path(__file__).parent / "pages"


@pytest.fixture
def data(tmp_path):
    """A copy of data/ with nothing of the user's in it."""
    shutil.copytree(records.DATA, tmp_path / "data", ignore=shutil.ignore_patterns("tables", "raw", "local"))
    return tmp_path / "data"


@pytest.fixture
def with_page(data, tmp_path):
    (tmp_path / "raw").mkdir()
    shutil.copy(PAGES / "001-da-nang-pledges-school.txt", tmp_path / "raw")
    out = data / "articles" / "local"
    assert main(["clean", "--pages", str(tmp_path / "raw"), "--out", str(out)]) == 0
    return data


PAGE = """Đoàn tỉnh Quảng Trị thăm Savannakhet
Sáng 11/3, đoàn đại biểu tỉnh Quảng Trị do Phó Chủ tịch UBND tỉnh Hoàng Nam làm trưởng đoàn thăm tỉnh Savannakhet (Lào).
Tại đây, hai tỉnh Quảng Trị và Savannakhet của Lào ký biên bản hợp tác lần thứ MỐC về giao thương qua cửa khẩu Lao Bảo.
"""


def rows(tables, article_id):
    return {name: int((tables[name]["article_id"] == article_id).sum()) for name in ("articles", "visits", "funding")}


def test_a_page_joins_the_shipped_records(data, with_page):
    before, after = load(data_dir=records.DATA), load(data_dir=with_page)
    assert rows(after, "001-da-nang-pledges-school") == {"articles": 1, "visits": 1, "funding": 1}
    assert len(after.trips) == len(before.trips) + 1
    assert len(after.commitments) == len(before.commitments) + 1
    assert len(after.mentions) > 0


def test_hand_coded_wins_under_the_same_address(with_page):
    page = with_page / "articles" / "local" / "001-da-nang-pledges-school.md"
    url = records.sources(with_page)["url"].dropna().iloc[0]
    page.write_text(page.read_text(encoding="utf-8").replace("---\n", f"---\nurl: {url}?utm=x\n", 1), encoding="utf-8")
    assert rows(load(data_dir=with_page), "001-da-nang-pledges-school") == {"articles": 0, "visits": 0, "funding": 0}


def test_a_reader_corrects_a_machine_reading(with_page):
    local = with_page / "records" / "local"
    local.mkdir()
    (local / "read.csv").write_text("id\n001-da-nang-pledges-school\n", encoding="utf-8")
    assert rows(load(data_dir=with_page), "001-da-nang-pledges-school") == {"articles": 1, "visits": 0, "funding": 0}


def test_cleaning_again_keeps_what_was_corrected_by_hand(with_page, tmp_path, capsys):
    page = with_page / "articles" / "local" / "001-da-nang-pledges-school.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nMột dòng viết thêm.\n", encoding="utf-8")
    before = page.read_bytes()
    main(["clean", "--pages", str(tmp_path / "raw"), "--out", str(page.parent)])
    assert page.read_bytes() == before
    assert "kept as it is" in capsys.readouterr().out


def test_cleaning_takes_in_what_came_later(tmp_path, capsys):
    """A page saved again, its day told later: its file is written anew unless a person touched it, or is told."""
    raw, out = tmp_path / "raw", tmp_path / "own"
    raw.mkdir()
    names = ("a-1", "a-2")
    for number, name in enumerate(names, 1):
        (raw / f"{name}.txt").write_text(PAGE.replace("MỐC", str(number)), encoding="utf-8")

    def cleaned() -> list[str]:
        main(["clean", "--pages", str(raw), "--out", str(out)])
        return capsys.readouterr().out.splitlines()

    assert "articles: 2 new, 0 as before" in cleaned()
    assert "articles: 0 new, 2 as before" in cleaned()
    edited = out / "a-2.md"
    edited.write_text(edited.read_text(encoding="utf-8") + "\nMột dòng viết thêm.\n", encoding="utf-8")
    assert f"kept as it is: {edited}" in cleaned()
    (raw / "metadata.csv").write_text("file,published\na-1.txt,2024-03-12\na-2.txt,2024-03-12\n", encoding="utf-8")
    told = cleaned()
    assert "articles: 0 new, 1 cleaned anew, 1 as before" in told
    assert f"kept as it is: {edited}, but its page reads otherwise now; delete it to have the page cleaned anew" in told
    assert "2024-03-12" in (out / "a-1.md").read_text(encoding="utf-8")
    assert "Một dòng viết thêm." in edited.read_text(encoding="utf-8")
    edited.unlink()
    assert "articles: 1 new, 1 as before" in cleaned()
    (raw / "a-1.txt").unlink()
    assert any(line.startswith(f"stays: {out / 'a-1.md'}, but its page gives no article") for line in cleaned())


def test_a_cleaned_page_keeps_its_file_whatever_lies_beside_it(tmp_path, capsys):
    raw, out = tmp_path / "raw", tmp_path / "own"
    raw.mkdir()
    (raw / "a-1.txt").write_text(PAGE.replace("MỐC", "1"), encoding="utf-8")
    main(["clean", "--pages", str(raw), "--out", str(out)])
    before = (out / "a-1.md").read_bytes()
    (raw / "a-1.htm").write_text(f"<p>{PAGE.replace('MỐC', '2')}".replace("\n", "<p>"), encoding="utf-8")
    (raw / "A 1.txt").write_text(PAGE.replace("MỐC", "3"), encoding="utf-8")
    for _ in range(2):
        main(["clean", "--pages", str(raw), "--out", str(out)])
        assert (out / "a-1.md").read_bytes() == before
        assert len([*out.glob("a-1-*.md")]) == 2
    assert "kept as it is" not in capsys.readouterr().out


def cleaned_from(tmp_path, capsys, folder: str, **pages: str) -> list[str]:
    """What `clean` says after a folder got these pages, each of them PAGE with a word of its own."""
    (tmp_path / folder).mkdir(exist_ok=True)
    for name, word in pages.items():
        (tmp_path / folder / f"{name}.txt").write_text(PAGE.replace("MỐC", word), encoding="utf-8")
    main(["clean", "--pages", str(tmp_path / folder), "--out", str(tmp_path / "own")])
    return capsys.readouterr().out.splitlines()


def words_of(out: Path) -> list[str]:
    return sorted(path.read_text(encoding="utf-8").split("hợp tác lần thứ ")[1].split()[0] for path in out.glob("*.md"))


def test_a_page_is_taken_in_beside_a_file_typed_by_hand_that_is_called_alike(tmp_path, capsys):
    typed = tmp_path / "own" / "bai.md"
    typed.parent.mkdir()
    typed.write_text("---\ntitle: Của tôi\n---\n\n" + PAGE.replace("MỐC", "1"), encoding="utf-8")
    before = typed.read_bytes()
    assert "articles: 1 new, 0 as before" in cleaned_from(tmp_path, capsys, "raw", bai="2")
    again = cleaned_from(tmp_path, capsys, "raw")
    assert again[0] == "articles: 0 new, 1 as before"
    assert words_of(typed.parent) == ["1", "2"]
    assert typed.read_bytes() == before


def test_pages_of_several_folders_that_are_called_alike_have_a_file_each(tmp_path, capsys):
    folders = ("first", "second", "third", "fourth")
    for _ in range(2):
        said = [cleaned_from(tmp_path, capsys, folder, page=folder) for folder in folders]
        assert not any("kept as it is" in line for lines in said for line in lines)
        assert words_of(tmp_path / "own") == sorted(folders)
    assert "first" in (tmp_path / "own" / "page.md").read_text(encoding="utf-8")


def test_a_page_that_two_folders_have_stays_that_of_the_first(tmp_path, capsys):
    for folder, told in (("first", "1 new, 0"), ("second", "0 new, 1")):
        assert cleaned_from(tmp_path, capsys, folder, page="1")[0] == f"articles: {told} as before"
    assert cleaned_from(tmp_path, capsys, "first", page="2")[0] == "articles: 0 new, 1 cleaned anew, 0 as before"
    assert cleaned_from(tmp_path, capsys, "second")[0] == "articles: 1 new, 0 as before"
    assert words_of(tmp_path / "own") == ["1", "2"]


def test_a_folder_that_was_renamed_keeps_its_files_and_what_was_corrected_in_them(tmp_path, capsys):
    cleaned_from(tmp_path, capsys, "first", page="1", edited="2")
    edited = tmp_path / "own" / "edited.md"
    edited.write_text(edited.read_text(encoding="utf-8") + "\nMột dòng viết thêm.\n", encoding="utf-8")
    (tmp_path / "first").rename(tmp_path / "second")
    assert cleaned_from(tmp_path, capsys, "second")[:2] == [f"kept as it is: {edited}", "articles: 0 new, 2 as before"]
    again = cleaned_from(tmp_path, capsys, "second", page="3", edited="4")
    assert again[0].startswith(f"kept as it is: {edited}, but its page reads otherwise now")
    assert again[1] == "articles: 0 new, 1 cleaned anew, 1 as before"
    assert words_of(tmp_path / "own") == ["2", "3"]


def test_a_file_whose_maker_is_not_known_is_not_said_to_be_of_another_day(tmp_path, capsys):
    cleaned_from(tmp_path, capsys, "raw", page="1")
    (tmp_path / "own" / ".cleaned.json").unlink()
    said = cleaned_from(tmp_path, capsys, "raw", page="2")
    assert said[:2] == [f"kept as it is: {tmp_path / 'own' / 'page.md'}", "articles: 0 new, 1 as before"]


def test_the_copy_that_jupyterlab_keeps_of_an_edited_page_is_passed_over(with_page):
    page = with_page / "articles" / "local" / "001-da-nang-pledges-school.md"
    (page.parent / ".ipynb_checkpoints").mkdir()
    shutil.copy(page, page.parent / ".ipynb_checkpoints" / "001-da-nang-pledges-school-checkpoint.md")
    assert rows(load(data_dir=with_page), "001-da-nang-pledges-school")["articles"] == 1


def test_the_answer_tells_whose_the_articles_are(with_page):
    """The shipped ones are those of sources.csv, whatever the reader added."""
    ours, both = load(data_dir=records.DATA), load(data_dir=with_page)
    shipped = len(records.sources(local=False))
    for tables, own in ((ours, 0), (both, 1)):
        chart = charts.trips_per_year(tables.trips, tables.articles)
        said = f"Articles: {shipped:,} shipped with this collection, {own} of your own."
        assert evidence.answer(chart, tables).data.endswith(said)
        assert evidence.findings(tables).data.endswith(said)


def test_a_folder_without_pages_is_asked_about(tmp_path, capsys):
    (tmp_path / "raw").mkdir()
    main(["clean", "--pages", str(tmp_path / "raw"), "--out", str(tmp_path / "cleaned")])
    assert "note: no page, table or archive to clean; is it the right folder?" in capsys.readouterr().out
