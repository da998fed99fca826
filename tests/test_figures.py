"""Saved figures: the same bytes twice, self-contained, escaped, complete and small."""

import csv
import html
import io
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace

import pandas as pd
import pytest

from helpers import charts, figures, schema
from helpers.tables import load

EVIL = '=HYPERLINK("x")<script>alert(1)</script> | [a](b) & "q"'


def tables(leader: str = "Người thứ nhất") -> SimpleNamespace:
    """A corpus of one article that tells one trip."""
    article = {
        "article_id": "a1",
        "story_id": "a1",
        "outlet": "outlet.vn",
        "language": "vi",
        "year": 2019,
        "year_basis": "event",
    }
    trip = {"trip_id": "t1", "direction": "VN-LA", "leader": leader, "level": "minister", "start": "2019-03-05"}
    trip |= {
        "kind": "working",
        "places": "Vientiane",
        "status": "announced",
        "articles": 1,
        "outlets": 1,
        "article_ids": "a1",
    }
    made = {name: schema.empty(name) for name in ("commitments", "mentions", "series", "trade")}
    made["articles"] = schema.conform(pd.DataFrame([article], dtype=object), "articles")
    made["trips"] = schema.conform(pd.DataFrame([trip], dtype=object), "trips")
    return SimpleNamespace(**made)


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    """Every figure of a small corpus, exported twice into folders of their own."""
    folders = [tmp_path_factory.mktemp("one"), tmp_path_factory.mktemp("two")]
    return folders, [figures.export_all(tables(), folder) for folder in folders]


def test_every_chart_has_its_five_files_and_the_galleries(exported):
    (folder, _), (paths, _) = exported
    names = [entry.draw(tables()).name for entry in charts.CHARTS if entry.always]
    assert len(set(names)) == len(names)
    wanted = {f"{name}.{kind}" for name in names for kind in ("svg", "png", "html", "csv", "json")} | {
        "README.md",
        "index.html",
    }
    assert {path.name for path in paths} == wanted
    assert {path.name for path in folder.iterdir()} == wanted | {figures.PLOTLY}


def test_two_exports_are_the_same_bytes(exported):
    (one, two), _ = exported
    assert [path.name for path in sorted(one.iterdir()) if path.read_bytes() != (two / path.name).read_bytes()] == []


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
    (folder, _), _ = exported
    for path in folder.glob("*.html"):
        page = Links()
        page.feed(path.read_text(encoding="utf-8"))
        assert page.addresses
        assert [a for a in page.addresses if not (folder / a).is_file()] == [], path.name
        assert not page.silent
        if path.name != "index.html":
            assert re.search(r'<figure role="img" aria-label="[^"]+"', path.read_text(encoding="utf-8"))


def test_gallery_links_exist(exported):
    (folder, _), _ = exported
    text = (folder / "README.md").read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)]+)\)", text)
    assert len(links) == 6 * sum(entry.always for entry in charts.CHARTS)
    assert [link for link in links if not (folder / link).is_file()] == []


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
    chart = charts.leaders(made.trips, made.articles)
    figures.save(chart, tmp_path)
    (tmp_path / "index.html").write_text(figures.gallery_page([("Visits", chart)]), encoding="utf-8")
    for name in ("leaders.html", "index.html"):
        text = (tmp_path / name).read_text(encoding="utf-8")
        assert "<script>alert" not in text
        assert html.escape(EVIL.split(" |")[0]) in text
    assert "<script>alert" not in (tmp_path / "leaders.svg").read_text(encoding="utf-8")
    row = next(csv.DictReader(io.StringIO((tmp_path / "leaders.csv").read_text(encoding="utf-8"))))
    assert row["leader"] == f"'{EVIL}"
    assert "<script>" not in figures.gallery_markdown([("Visits", chart)])
    assert not re.search(r"(?<!\\)\]\(b\)", figures.gallery_markdown([("Visits", chart)]))


FORMULAS = {
    "formula": ("=1+1", "'=1+1"),
    "plus": ("+84", "'+84"),
    "at": ("@SUM", "'@SUM"),
    "minus": ("-1", "'-1"),
    "plain": ("Hà Nội", "Hà Nội"),
    "inside": ("a=b", "a=b"),
    "number": (-1, -1),
    "nothing": (None, None),
}


@pytest.mark.parametrize(("cell", "wanted"), FORMULAS.values(), ids=FORMULAS)
def test_formulas(cell, wanted):
    text = figures.rows_csv(pd.DataFrame({"x": [cell, cell], "n": [-1, 2]}))
    row = next(csv.DictReader(io.StringIO(text)))
    assert row == {"x": "" if wanted is None else str(wanted), "n": "-1"}


def test_the_shipped_figures_are_small_enough(tmp_path):
    chart = charts.trip_calendar(load().trips, load().articles)
    sizes = {path.suffix: path.stat().st_size for path in figures.save(chart, tmp_path)}
    assert sizes[".svg"] < 500_000
    assert sizes[".png"] < 400_000
    assert sizes[".html"] < 60_000


def test_the_committed_figures_are_what_the_code_draws(tmp_path):
    """`python -m helpers figures` was run after the last change of data or charts, and nothing else lies there."""
    committed = Path(__file__).parent.parent / "figures"
    figures.export_all(load(), tmp_path)
    assert {p.name for p in committed.iterdir()} == {p.name for p in tmp_path.iterdir()}
    assert [p.name for p in sorted(tmp_path.iterdir()) if p.read_bytes() != (committed / p.name).read_bytes()] == []


def test_an_interrupted_save_leaves_the_old_file_whole(tmp_path, monkeypatch):
    chart = charts.leaders(tables().trips, tables().articles)
    old = {path: path.read_bytes() for path in figures.save(chart, tmp_path)}

    def fail(self, target):
        raise KeyboardInterrupt

    monkeypatch.setattr("pathlib.Path.replace", fail)
    with pytest.raises(KeyboardInterrupt):
        figures.save(charts.leaders(tables("Người khác").trips, tables().articles), tmp_path)
    assert {path: path.read_bytes() for path in old} == old
    assert {path.name for path in tmp_path.iterdir()} == {path.name for path in old} | {figures.PLOTLY}
