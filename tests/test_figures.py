"""Saved figures: the same bytes twice, self-contained, escaped, complete and small."""

import csv
import dataclasses
import html
import io
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pandas as pd
import pytest

from helpers import charts, figures, schema
from helpers.__main__ import main
from helpers.drawing import shrink
from helpers.site import gallery, library, pages
from helpers.storage import spreadsheet
from helpers.tables import FACTS, Tables, load, merged

EVIL = '=HYPERLINK("x")<script>alert(1)</script> | [a](b) & "q"'


def tables(leader: str = "Người thứ nhất") -> Tables:
    """A corpus of one page that tells one trip, as the machine would read it."""
    quote = f"Đoàn do {leader} dẫn đầu sẽ thăm Lào."
    article = {"article_id": "a1", "story_id": "a1", "outlet": "outlet.vn", "language": "vi", "text_kind": "page"}
    article |= {"year": 2019, "year_basis": "published", "published": "2019-03-01", "text": quote, "words": 9}
    article |= {"url": "https://outlet.vn/a1"}
    visit = {"article_id": "a1", "coding": "machine", "direction": "VN-LA", "leader": leader, "leader_printed": leader}
    visit |= {"start": "2019-03-05", "date_precision": "day", "level": "minister", "kind": "working"}
    visit |= {"places": "Vientiane", "status": "planned", "quote": quote, "char_start": 0, "char_end": len(quote)}
    told = schema.conform(pd.DataFrame([visit], dtype=object, index=pd.Index(["a1:0"], name="key")), "visits")
    facts = {name: schema.empty(name) for name in FACTS} | {"visits": told}
    return merged(schema.conform(pd.DataFrame([article], dtype=object), "articles"), facts)


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    """Every figure of a small corpus: the folder, and what export_all() says that it wrote."""
    folder = tmp_path_factory.mktemp("figures")
    return folder, figures.export_all(tables(), folder)


SHARED = {"plotly.min.js", "evidence.js", "explore.js", "page.js", "page.css"}


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_every_chart_has_its_files_in_both_languages(exported):
    folder, paths = exported
    names = [entry.draw(tables()).name for entry in charts.CHARTS if entry.always]
    assert len(set(names)) == len(names)
    wanted = {f"{home}{name}.{kind}" for name in names for home in pages.FOLDERS.values() for kind in pages.KINDS}
    wanted |= {f"{home}{page}" for home in pages.FOLDERS.values() for page in ("README.md", "index.html")}
    assert files(folder) == wanted | SHARED | {figures.MANIFEST}
    assert {path.relative_to(folder).as_posix() for path in paths} == files(folder)


def test_two_exports_are_the_same_bytes(exported, tmp_path, monkeypatch):
    """A few charts are drawn once more; the committed figures, below, hold all of them to another run."""
    folder, _ = exported
    monkeypatch.setattr(figures, "CHARTS", charts.CHARTS[1:4])
    figures.export_all(tables(), tmp_path)
    again = sorted(name for name in files(tmp_path) if re.search(r"-.*\.|\.js$|\.css$", name) and name != "evidence.js")
    assert len(again) > 20
    assert [name for name in again if (folder / name).read_bytes() != (tmp_path / name).read_bytes()] == []


@pytest.mark.parametrize("some", [tables, load], ids=["few", "shipped"])
def test_rows_differ_between_languages_in_names_alone(some):
    found = some()
    for entry in charts.CHARTS:
        one, other = (entry.draw(found, lang) for lang in charts.LANGUAGES)
        names = [c for c in ("name", "largest", "months") if c in one.data]
        both = [spreadsheet.rows_csv(chart.data.drop(columns=names)) for chart in (one, other)]
        assert both[0] == both[1], one.name
        assert one.ids == other.ids, one.name


def test_an_export_takes_back_its_own_files_alone(tmp_path, monkeypatch):
    monkeypatch.setattr(figures, "CHARTS", charts.CHARTS[:2])
    figures.export_all(tables(), tmp_path)
    mine, outside = tmp_path / "my-notes.svg", tmp_path.parent / "outside.csv"
    mine.write_text("mine", encoding="utf-8")
    outside.write_text("mine", encoding="utf-8")
    manifest = tmp_path / figures.MANIFEST
    written = json.loads(manifest.read_text(encoding="utf-8"))
    manifest.write_text(json.dumps([*written, "../outside.csv", 7]), encoding="utf-8")
    monkeypatch.setattr(figures, "CHARTS", charts.CHARTS[:1])
    figures.export_all(tables(), tmp_path)
    gone = charts.CHARTS[1].draw(tables()).name
    assert set(written) - files(tmp_path) == {f"{home}{gone}.{k}" for home in ("", "vi/") for k in pages.KINDS}
    assert mine.exists()
    assert outside.exists()


def test_a_second_save_into_the_same_folder_changes_nothing(tmp_path):
    chart = charts.leaders(tables().trips, tables().articles)
    first = {path: path.read_bytes() for path in figures.save(chart, tmp_path)}
    assert {path: path.read_bytes() for path in figures.save(chart, tmp_path)} == first


class Links(HTMLParser):
    """Every address that a page asks the browser for or links to, and every image without words."""

    def __init__(self):
        super().__init__()
        self.addresses, self.silent = [], []

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.addresses += [attrs[name] for name in ("src", "href") if name in attrs]
        if tag == "img" and not attrs.get("alt"):
            self.silent.append(attrs)


def test_pages_need_no_network_and_no_missing_file(exported):
    folder, _ = exported
    for path in folder.rglob("*.html"):
        page = Links()
        page.feed(path.read_text(encoding="utf-8"))
        assert page.addresses
        missing = [a for a in page.addresses if a != "data:," and not (path.parent / a).is_file()]
        assert missing == [], path.name
        assert not page.silent
        if path.name != "index.html":
            assert re.search(r'<figure role="img" aria-label="[^"]+"', path.read_text(encoding="utf-8"))


def test_gallery_links_exist(exported):
    folder, _ = exported
    for home in pages.FOLDERS.values():
        text = (folder / home / "README.md").read_text(encoding="utf-8")
        links = re.findall(r"\]\(([^)]+)\)", text)
        assert len(links) == 1 + 6 * sum(entry.always for entry in charts.CHARTS)
        assert [link for link in links if not (folder / home / link).is_file()] == []


def test_the_english_notes_name_the_records_behind_each_row(exported):
    folder, _ = exported
    chart = charts.trips_per_year(tables().trips, tables().articles)
    english, vietnamese = (
        json.loads((folder / home / "trips-per-year.json").read_text(encoding="utf-8"))
        for home in pages.FOLDERS.values()
    )
    assert english["ids"] == [list(ids) for ids in chart.ids]
    assert "ids" not in vietnamese
    assert vietnamese["lang"] == "vi"
    assert vietnamese["title"] != english["title"]


def book_of(folder: Path) -> dict:
    text = (folder / "evidence.js").read_text(encoding="utf-8")
    return json.loads(text.removeprefix("window.EVIDENCE=").removesuffix(";\n"))


def test_a_saved_page_is_quoted_only_when_asked(exported, tmp_path, monkeypatch):
    folder, _ = exported
    name, quote = "Người thứ nhất", tables().articles["text"].iloc[0]
    [[_, [report]]] = book_of(folder)["records"]["trips"].values()
    assert report[:2] == ["visits", "a1"]
    assert report[2][:2] == [name, "2019-03-05"]
    assert report[3] is None
    assert not any(quote in path.read_text(encoding="utf-8") for path in folder.rglob("*.[hj]*"))
    monkeypatch.setattr(figures, "CHARTS", charts.CHARTS[1:2])
    figures.export_all(tables(), tmp_path, quote_pages=True)
    [[_, [report]]] = book_of(tmp_path)["records"]["trips"].values()
    assert report[3] == ["Đoàn do ", name, " dẫn đầu sẽ thăm Lào."]


def test_the_command_quotes_pages_only_into_a_folder_of_ones_own(tmp_path, monkeypatch, capsys):
    asked = []
    monkeypatch.setattr("helpers.tables.load", lambda *part: tables())
    monkeypatch.setattr(figures, "export_all", lambda _, out, quote_pages: asked.append((out, quote_pages)))
    assert main(["figures", "--out", str(tmp_path)]) == 0
    assert main(["figures", "--out", str(tmp_path), "--quote-pages"]) == 0
    assert asked == [(tmp_path, False), (tmp_path, True)]
    assert main(["figures", "--quote-pages"]) == 2
    assert "figures/ is published" in capsys.readouterr().err
    assert len(asked) == 2


def test_the_shipped_book_answers_for_every_row_and_stays_small():
    """Every id that a chart names has its reports, as many as the tables count, and all of them have a source."""
    shipped = load()
    drawn = [entry.draw(shipped) for entry in charts.CHARTS]
    used: dict[str, set[str]] = {}
    for chart in drawn:
        if chart.of:
            used.setdefault(chart.of, set()).update(*chart.ids)
    book = library.book(shipped, used)
    assert len(pages.book_script(book).encode()) < 1_000_000
    for kind, ids in used.items():
        assert ids == set(book["records"].get(kind, book["articles"])) & ids, kind
    trips = shipped.trips.set_index("trip_id")["articles"]
    for key, (_, reports) in book["records"]["trips"].items():
        assert len({report[1] for report in reports}) == trips[key]
    for articles in ({report[1] for report in reports} for _, reports in book["records"]["trips"].values()):
        assert articles <= set(book["articles"])
    quoted = {
        report[1] for kind in book["records"].values() for _, found in kind.values() for report in found if report[3]
    }
    digests = set(shipped.articles.loc[shipped.articles["text_kind"] == "digest", "article_id"])
    assert len(quoted) > len(digests) / 2
    assert quoted <= digests


def test_the_reports_behind_a_point_tell_their_purposes_in_the_language_of_the_page():
    shipped = load()
    book = library.book(shipped, {"commitments": shipped.commitments["commitment_id"]})
    made = json.loads(pages.book_script(book).removeprefix("window.EVIDENCE=").removesuffix(";\n"))
    at = made["columns"]["funding"].index("purpose")
    reports = [report for _, found in made["records"]["commitments"].values() for report in found]
    told = {report[2][at] for report in reports if report[0] == "funding"} - {None}
    assert any(";" in purpose for purpose in told)
    assert {purpose for purpose in told if f"name.{purpose}" not in made["words"]["vi"]} == set()
    relief = "flood relief; with the kip part the total is given as nearly 26,000 USD"
    assert made["words"]["en"][f"name.{relief}"] == "flood relief"


def test_the_list_under_a_chart_shows_no_id():
    shipped = load()
    shown = pages.rows_behind(charts.promise_ladder(shipped.commitments, shipped.articles))
    assert "name" in shown["columns"]
    assert not {column for column in shown["columns"] if column.endswith("_id")}


def test_rows_and_notes_match_the_chart(tmp_path):
    chart = charts.trips_per_year(tables().trips, tables().articles)
    figures.save(chart, tmp_path)
    rows = list(csv.DictReader(io.StringIO((tmp_path / "trips-per-year.csv").read_text(encoding="utf-8"))))
    assert rows == [{"year": "2019", "direction": "VN-LA", "group": "ministers_army", "trips": "1"}]
    notes = json.loads((tmp_path / "trips-per-year.json").read_text(encoding="utf-8"))
    assert (notes["title"], notes["unit"], notes["period"]) == (chart.title, "trips", "2019")
    assert notes["caveats"] == list(chart.caveats)


def test_text_of_a_page_stays_text(tmp_path):
    made = tables(EVIL)
    chart = dataclasses.replace(charts.leaders(made.trips, made.articles), title=EVIL, alt=EVIL, caveats=(EVIL,))
    figures.save(chart, tmp_path)
    (tmp_path / "index.html").write_text(gallery.gallery_page([gallery.Card("Visits", chart)]), encoding="utf-8")
    for name in ("leaders.html", "index.html"):
        text = (tmp_path / name).read_text(encoding="utf-8")
        assert "<script>alert" not in text
        assert html.escape(EVIL.split(" |")[0]) in text
    assert "<script>alert" not in (tmp_path / "leaders.svg").read_text(encoding="utf-8")
    row = next(csv.DictReader(io.StringIO((tmp_path / "leaders.csv").read_text(encoding="utf-8"))))
    assert row["leader"] == f"'{EVIL}"
    assert "<script>" not in gallery.gallery_markdown([gallery.Card("Visits", chart)])
    assert not re.search(r"(?<!\\)\]\(b\)", gallery.gallery_markdown([gallery.Card("Visits", chart)]))


FORMULAS = {
    "formula": ("=1+1", "'=1+1"),
    "plus": ("+84", "'+84"),
    "in full width": ("＝1+1", "'＝1+1"),
    "at": ("@SUM", "'@SUM"),
    "minus": ("-1", "'-1"),
    "plain": ("Hà Nội", "Hà Nội"),
    "inside": ("a=b", "a=b"),
    "number": (-1, -1),
    "nothing": (None, None),
}


@pytest.mark.parametrize(("cell", "wanted"), FORMULAS.values(), ids=FORMULAS)
def test_formulas(cell, wanted):
    text = spreadsheet.rows_csv(pd.DataFrame({"x": [cell, cell], "n": [-1, 2]}))
    row = next(csv.DictReader(io.StringIO(text)))
    assert row == {"x": "" if wanted is None else str(wanted), "n": "-1"}


def test_the_shipped_figures_are_small_enough(tmp_path):
    chart = charts.trip_calendar(load().trips, load().articles)
    sizes = {path.suffix: path.stat().st_size for path in figures.save(chart, tmp_path)}
    assert sizes[".svg"] < 250_000
    assert sizes[".png"] < 150_000
    assert sizes[".html"] < 60_000


def test_the_committed_figures_are_what_the_code_draws(tmp_path):
    """`python -m helpers figures` was run after the last change of data or charts, and nothing else lies there."""
    committed = Path(__file__).parent.parent / "figures"
    figures.export_all(load(), tmp_path)
    again = "run `python -m helpers figures`, look at what changed, and commit figures/ with it"
    assert files(committed) == files(tmp_path), again
    others = [n for n in sorted(files(tmp_path)) if (tmp_path / n).read_bytes() != (committed / n).read_bytes()]
    assert others == [], again
    assert sum((committed / name).stat().st_size for name in files(committed)) < 15_000_000


def test_a_smaller_picture_looks_the_same():
    from PIL import Image, ImageChops

    picture = charts.trip_calendar(load().trips, load().articles).figure()
    before = picture.png()
    after = shrink.png(before)
    one, other = (Image.open(io.BytesIO(content)).convert("RGB") for content in (before, after))
    assert max(high for _, high in ImageChops.difference(one, other).getextrema()) <= 8
    assert len(after) < 0.5 * len(before)
    drawing = picture.svg()
    small = shrink.svg(drawing, "a & <b>")
    assert len(small) < 0.75 * len(drawing)
    assert b"<title>a &amp; &lt;b&gt;</title>" in small
    assert small.count(b"<use") == drawing.count(b"<use")
    ids, used = set(re.findall(rb' id="([^"]+)"', small)), set(re.findall(rb'(?:href="|url\()#([^")]+)', small))
    assert used == ids


PATHS = {  # what follows the first pair of an M is a line
    "lines join": ("M 1 2 \nL 3 4 \nL -5 6 \nz\n", "M1 2 3 4-5 6z"),
    "moves stay moves": ("M 1 2 \nM 3 4 \nL 5 6 \n", "M1 2M3 4 5 6"),
    "curves": ("M 0 0 \nQ 1 2 3 4 \nQ 5 6 7 8 \n", "M0 0Q1 2 3 4 5 6 7 8"),
    "to a hundredth": ("M 74.281188 0.5 \nL -0.004 100 \n", "M74.28 .5 0 100"),
    "nothing": ("", ""),
}


@pytest.mark.parametrize(("told", "wanted"), PATHS.values(), ids=PATHS)
def test_path_data(told, wanted):
    assert shrink.path_data(told) == wanted


HOSTILE = {
    "end of a script": "</script><script>alert(1)</script>",
    "comment": "<!-- <script>",
    "line separators": "a\u2028b\u2029c",
    "quotes": "\"'`\\",
    "entities": "&lt;b&gt;",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_text_leaves_its_script(text):
    written = pages.data({text: [text]})
    assert json.loads(written) == {text: [text]}
    assert not re.search("[<>&\u2028\u2029]", written)


def test_an_interrupted_save_leaves_the_old_file_whole(tmp_path, monkeypatch):
    chart = charts.leaders(tables().trips, tables().articles)
    old = {path: path.read_bytes() for path in figures.save(chart, tmp_path)}

    def fail(self, target):
        raise KeyboardInterrupt

    monkeypatch.setattr("pathlib.Path.replace", fail)
    with pytest.raises(KeyboardInterrupt):
        figures.save(charts.leaders(tables("Người khác").trips, tables().articles), tmp_path)
    assert {path: path.read_bytes() for path in old} == old
    assert files(tmp_path) == {path.name for path in old} | SHARED - {"evidence.js"}
