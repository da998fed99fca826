"""In a real browser: the gallery, every exported page and JupyterLab, without a network, by mouse and by keyboard."""

import base64
import contextlib
import csv
import dataclasses
import io
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import nbformat
import pandas as pd
import pytest
from playwright.sync_api import TimeoutError as NotReached

from helpers import charts, figures, schema, tables
from helpers.site import gallery, library, pages

ROOT = Path(__file__).parent.parent
FIGURES = ROOT / "figures"
CHROMIUM = next(
    (path for path in ("/usr/bin/chromium", shutil.which("chromium")) if path and Path(path).exists()), None
)
# no sandbox: CI runs as root; the rest keeps the browser itself from asking the network for anything
FLAGS = [f"--{name}" for name in ("no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-sync")]
FLAGS += ["--disable-background-networking", "--disable-component-update"]
EXPORTED = sorted(path.relative_to(FIGURES).as_posix() for path in FIGURES.rglob("*.html"))
CHARTS = [name for name in EXPORTED if Path(name).name != "index.html"]
NOTEBOOKS = ("01-visits", "06-explore")  # that are opened, as they were run, and run anew
ADDED = {  # a cell that is run there alone
    "01-visits": """\
from helpers import charts, evidence
from helpers.tables import load
t = load()
evidence.explore(charts.trips_per_year(t.trips, t.articles), t)"""
}
PLOT = ".js-plotly-plot"
LOADING = 120_000  # milliseconds: JupyterLab and a kernel on a machine that has much else to do
EVIL = """</script><script>alert(1)</script><img src=x onerror=alert(1)>'"\u2028`${alert(1)}`&amp;"""

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium here (Debian: apt-get install chromium)")


@pytest.fixture(scope="module")
def browser():
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def tab(browser):
    """One page for every test, so that plotly's script is compiled once."""
    with browser.new_context() as context:
        context.set_default_timeout(LOADING)
        page = context.new_page()
        page.troubles = []
        page.on("console", lambda message: message.type == "error" and page.troubles.append(message.text))
        page.on("pageerror", lambda error: page.troubles.append(str(error)))
        page.on("dialog", lambda dialog: _answer(page, dialog))
        page.on("request", lambda asked: _local(asked.url) or page.troubles.append(f"left the machine: {asked.url}"))
        yield page


@pytest.fixture
def page(tab):
    """A page of 800 pixels that fails its test when it logs an error, opens a dialog or asks another machine."""
    tab.goto("about:blank")
    tab.set_viewport_size({"width": 800, "height": 900})
    tab.troubles.clear()
    yield tab
    assert tab.troubles == []


def _answer(page, dialog) -> None:
    """A notebook may ask whether it shall be left; no other dialog is ours."""
    if dialog.type == "beforeunload":
        dialog.accept()
    else:
        page.troubles.append(f"dialog {dialog.message}")
        dialog.dismiss()


def _local(url: str) -> bool:
    return url.startswith(("file:", "data:", "blob:", "about:")) or re.match(r"(http|ws)://127\.0\.0\.1[:/]", url)


def accessible(page, theme: str) -> list[str]:
    """What axe-core calls serious or critical in a theme, light or dark."""
    from axe_playwright_python.sync_playwright import Axe

    page.emulate_media(color_scheme=theme)
    # preloading would ask for style sheets that a file may not read
    told = Axe().run(page, options={"preload": False, "resultTypes": ["violations"]}).response["violations"]
    page.emulate_media(color_scheme="light")
    return [
        f"{theme}: {one['id']}: {one['nodes'][0]['html'][:200]}"
        for one in told
        if one["impact"] in ("serious", "critical")
    ]


# Where marks of a drawn chart stand: bars, dots and flows by their boxes, heat maps by places on their picture.
MARKS = """where => {
  const box = e => { const b = e.getBoundingClientRect(); return [b.left + b.width / 2, b.top + b.height / 2, b.width, b.height]; };
  const plot = document.querySelector(where);
  const shapes = [...plot.querySelectorAll(".point path, path.point, .sankey-link, .scatterlayer .lines path")].map(box);
  const grids = [...plot.querySelectorAll(".heatmaplayer image")].flatMap(e => {
    const b = e.getBoundingClientRect();
    return [.12, .37, .52, .68, .93].flatMap(x => [.03, .2, .5, .8].map(y => [b.left + x * b.width, b.top + y * b.height, 9, 9]));
  });
  return [...shapes, ...grids].filter(([, , w, h]) => w > 3 && h > 3);
}"""


def click_a_mark(page, where: str = PLOT) -> bool:
    """Click marks of the chart until one answers; those of the strip of articles stand for no record."""
    marks = page.evaluate(MARKS, where)
    for x, y, _, _ in marks[:: max(1, len(marks) // 25)]:
        page.mouse.move(x - 2, y)
        page.mouse.move(x, y)
        page.mouse.click(x, y)
        if page.locator(".evidence .panel").is_visible():
            return True
    return False


# Texts of a drawn chart that leave its figure, or that lie over each other; the strips of heat maps are cells.
CLUTTER = """() => {
  const figure = document.querySelector("figure"), room = figure.getBoundingClientRect();
  const seen = [...figure.querySelectorAll("svg text")].filter(e => getComputedStyle(e).visibility !== "hidden");
  const texts = seen.map(e => [e.textContent, e.getBoundingClientRect()])
    .filter(([words, box]) => words.trim() && box.width && box.height);
  const out = texts.filter(([, b]) => b.left < room.left - 1 || b.right > room.right + 1 || b.bottom > room.bottom + 1)
    .map(([words]) => "outside: " + words);
  texts.forEach(([one, a], i) => texts.slice(i + 1).forEach(([other, b]) => {
    const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const tall = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    if (wide > 3 && tall > 0.4 * Math.min(a.height, b.height)) out.push(one + " over " + other);
  }));
  return out;
}"""


def resized(page, width: int) -> None:
    """A window of another width, and the chart laid out for it; nothing is pointed at."""
    page.mouse.move(1, 1)
    page.set_viewport_size({"width": width, "height": 900})
    page.wait_for_function(
        "document.querySelector('.js-plotly-plot').dataset.room == document.querySelector('figure').clientWidth"
        " && !document.querySelector('.hoverlayer .hovertext')"
    )


def answered(page, name: str, theme: str, widths: tuple[int, ...]) -> None:
    """A page shows its chart, answers a click, is accessible in a theme, and readable in narrower windows."""
    page.set_viewport_size({"width": 800, "height": 900})
    page.goto((FIGURES / name).as_uri())
    page.wait_for_selector(".js-plotly-plot .main-svg")
    notes = json.loads((FIGURES / name).with_suffix(".json").read_text(encoding="utf-8"))
    assert page.title() == notes["title"]
    assert page.evaluate("document.documentElement.lang") == notes["lang"]
    if not notes["rows"]:
        return
    assert page.evaluate(MARKS, PLOT)
    assert click_a_mark(page)
    panel = page.locator(".evidence .panel")
    for summary in panel.locator("summary").all()[:1]:
        if not panel.locator("li").first.is_visible():
            summary.click()
    assert panel.locator("li").first.is_visible()
    assert accessible(page, theme) == []
    for width in widths:
        resized(page, width)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.evaluate(CLUTTER) == [], width


@pytest.mark.parametrize("name", [name for name in CHARTS if "/" not in name])
def test_a_page_draws_its_chart_and_answers_a_click(page, name):
    """In both languages, each in one of the two themes: the pages differ in their words alone."""
    answered(page, pages.FOLDERS["en"] + name, "light", (740, 360))
    answered(page, pages.FOLDERS["vi"] + name, "dark", (500, 360))


def test_reports_are_found_without_a_mouse(page):
    page.goto((FIGURES / "trips-per-year.html").as_uri())
    page.wait_for_selector(".evidence .rows summary")
    page.locator(".evidence .rows summary").focus()
    page.keyboard.press("Enter")
    for _ in range(60):  # past the links of the page to the first button of the list
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('.rows button')"):
            break
    said = page.evaluate("document.activeElement.getAttribute('aria-label')")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.matches('.panel .head')")
    assert page.locator(".panel .head").inner_text().endswith(said.split(": ", 1)[1])
    assert page.locator(".panel li a").first.get_attribute("href").startswith("http")


@pytest.mark.parametrize("lang", charts.LANGUAGES)
def test_the_gallery(page, lang):
    page.goto((FIGURES / pages.FOLDERS[lang] / "index.html").as_uri())
    shown = page.locator("article:visible")
    assert shown.count() == len(CHARTS) // 2
    assert page.evaluate("[...document.images].every(image => image.alt)")
    box, status = page.get_by_role("searchbox"), page.get_by_role("status")
    assert accessible(page, {"en": "light", "vi": "dark"}[lang]) == []
    everything = shown.count()
    for words in ("hoc bong", "HỌC BỔNG", "scholarships"):
        box.fill(words)
        assert 0 < shown.count() < everything, words
    box.fill("<b>khôngcógìnhưthế</b>")
    assert shown.count() == 0
    assert "<b>khôngcógìnhưthế</b>" in status.inner_text()
    box.fill("")
    assert shown.count() == everything
    page.locator(".cite summary").first.click()
    page.locator(".cite button").first.click()
    page.get_by_role("button", name=charts.Words(lang).say("page.copied")).wait_for()
    page.set_viewport_size({"width": 390, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.locator(".top a").click()
    assert page.evaluate("document.documentElement.lang") == pages.other(lang)
    page.locator("article a").first.click()
    page.wait_for_selector(".js-plotly-plot .main-svg")


# --- texts of others are data -----------------------------------------------------------------------------------------


def hostile():
    """A chart, and its tables, whose every text tries to become a part of the page."""
    quote = f"Đoàn do {EVIL} dẫn đầu thăm Lào."
    article = {"article_id": "a1", "story_id": "a1", "outlet": EVIL, "url": "javascript:alert(1)", "language": "vi"}
    article |= {"text_kind": "page", "text": quote, "words": 9, "year": 2019, "year_basis": "published"}
    visit = {"article_id": "a1", "coding": "machine", "direction": "VN-LA", "leader": EVIL, "leader_printed": EVIL}
    visit |= {"start": "2019-03-05", "date_precision": "day", "level": "minister", "kind": "working"}
    visit |= {"status": "reported", "quote": quote, "char_start": 0, "char_end": len(quote)}
    told = schema.conform(pd.DataFrame([visit], dtype=object, index=pd.Index(["a1:0"], name="key")), "visits")
    facts = {name: schema.empty(name) for name in tables.FACTS} | {"visits": told}
    made = tables.merged(schema.conform(pd.DataFrame([article], dtype=object), "articles"), facts)
    chart = charts.trips_per_year(made.trips, made.articles)
    return dataclasses.replace(chart, title=EVIL, alt=EVIL, subtitle=EVIL, caveats=(EVIL,)), made


def test_texts_of_articles_stay_texts(page, tmp_path):
    chart, made = hostile()
    figures.save(chart, tmp_path, evidence=True)
    book = library.book(made, {"trips": made.trips["trip_id"]}, pages=True)
    (tmp_path / pages.BOOK).write_text(pages.book_script(book), encoding="utf-8")
    (tmp_path / "index.html").write_text(
        gallery.gallery_page([gallery.Card(EVIL, chart, chart, EVIL)]), encoding="utf-8"
    )
    page.goto((tmp_path / f"{chart.name}.html").as_uri())
    page.wait_for_selector(".js-plotly-plot .main-svg")
    assert click_a_mark(page)
    panel = page.locator(".evidence .panel")
    assert EVIL in panel.locator("li").first.text_content()
    assert panel.locator("mark").first.text_content() == EVIL
    assert panel.locator("a, img, script").count() == 0
    page.goto((tmp_path / "index.html").as_uri())
    assert page.locator("h3").first.text_content() == EVIL
    page.get_by_role("searchbox").fill("alert")
    assert page.locator("article:visible").count() == 1


# --- JupyterLab -------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """A JupyterLab of its own, on a copy of the notebooks, that knows nothing of the user's settings."""
    home = tmp_path_factory.mktemp("lab")
    for name in NOTEBOOKS:
        notebook = nbformat.read(ROOT / "notebooks" / f"{name}.ipynb", 4)
        if name in ADDED:
            notebook.cells.append(nbformat.v4.new_code_cell(ADDED[name]))
        nbformat.write(notebook, home / f"{name}.ipynb")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    folders = (
        "JUPYTER_CONFIG_DIR",
        "JUPYTER_RUNTIME_DIR",
        "JUPYTERLAB_SETTINGS_DIR",
        "JUPYTERLAB_WORKSPACES_DIR",
        "IPYTHONDIR",
    )
    own = {name: str(home / ".own" / name) for name in folders}
    options = (
        f"--no-browser --allow-root --ServerApp.ip=127.0.0.1 --ServerApp.port={port} --IdentityProvider.token= "
        f"--ServerApp.root_dir={home} --LabApp.news_url=None --ServerApp.allow_origin=* "
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate --LabApp.extension_manager=readonly "
        "--LabApp.expose_app_in_browser=True"
    )
    with (home / "log").open("w") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "jupyterlab", *options.split()], env={**os.environ, **own}, stdout=log, stderr=log
        )
    address = f"http://127.0.0.1:{port}"
    try:
        end, answers = time.monotonic() + LOADING / 1000, False
        while not answers:
            assert server.poll() is None, (home / "log").read_text()
            assert time.monotonic() < end, (home / "log").read_text()
            with contextlib.suppress(OSError):
                answers = urllib.request.urlopen(f"{address}/api", timeout=5).read()
            time.sleep(0.1)
        yield address
    finally:
        server.terminate()
        try:
            server.wait(LOADING / 1000)
        except subprocess.TimeoutExpired:
            server.kill()


def opened(page, address: str, name: str) -> None:
    """Open a notebook, and see that it shows what it showed when it was run."""
    page.set_viewport_size({"width": 1100, "height": 1400})
    page.goto(f"{address}/lab/workspaces/{name}/tree/{name}.ipynb")  # a workspace of its own: no other file is open
    page.wait_for_selector(
        ".jp-OutputArea-output.jp-RenderedImage img, .jp-OutputArea-output .js-plotly-plot .main-svg", timeout=LOADING
    )
    assert page.locator(".jp-OutputArea-output").count() >= 3
    assert page.locator(".jp-OutputArea-output[data-mime-type='application/vnd.jupyter.stderr']").count() == 0


def until(page, reached, what: str) -> None:
    """Wait until `reached()`, answering the questions that JupyterLab asks in between; fails with what was asked.

    A question (for a kernel, to save ...) can come up at any time and lies over everything else.
    """
    asked, end = [], time.monotonic() + LOADING / 1000
    while not reached():
        assert time.monotonic() < end, f"{what}: not reached; asked: {asked}"
        dialog = page.locator(".jp-Dialog .jp-mod-accept")
        if dialog.count():
            asked.append(page.locator(".jp-Dialog").first.inner_text())
            with contextlib.suppress(NotReached):
                dialog.first.click(timeout=2000)
        page.wait_for_timeout(200)


def run(page, which: str) -> None:
    """Run the open notebook by a command of JupyterLab's own, once its kernel answers.

    Args:
        which: run-all-cells, or run-cell for the last one alone.
    """
    kernel = "jupyterapp.shell.currentWidget?.sessionContext?.session?.kernel"
    until(page, lambda: page.evaluate(f"{kernel}?.connectionStatus === 'connected'"), "a kernel")
    page.evaluate(
        """which => {
          const cells = jupyterapp.shell.currentWidget.content;
          if (which === "run-cell") cells.activeCellIndex = cells.widgets.length - 1;
          window.ran = false;
          jupyterapp.commands.execute("notebook:" + which).then(() => window.ran = true);
        }""",
        which,
    )
    until(page, lambda: page.evaluate("window.ran"), which)
    errors = "[data-mime-type='application/vnd.jupyter.error'], [data-mime-type='application/vnd.jupyter.stderr']"
    assert page.locator(errors).all_inner_texts() == []


def click_for_reports(page) -> None:
    """Click marks of the only chart with evidence until its reports are shown."""
    page.wait_for_selector(".evidence .rows summary")
    page.locator(".evidence").scroll_into_view_if_needed()
    assert click_a_mark(page, ".jp-OutputArea:has(> .jp-OutputArea-child .evidence) .js-plotly-plot")
    assert page.locator(".evidence .panel li").first.is_visible()


def test_a_click_in_jupyterlab_shows_the_reports(page, lab):
    opened(page, lab, "01-visits")
    run(page, "run-cell")
    click_for_reports(page)


def test_filters_in_jupyterlab_change_chart_records_and_file(page, lab):
    opened(page, lab, "06-explore")
    run(page, "run-all-cells")
    explorer = page.locator(".jp-CodeCell:has(.widget-dropdown)")

    def seen() -> tuple:
        """What the reader has: the chart's bars, the list of records, and the file behind the link."""
        bars = "plot => (plot.data ?? []).flatMap(one => [...one.y])"
        link = explorer.locator("a[download]").get_attribute("href")
        file = base64.b64decode(link.split("base64,")[1]).decode("utf-8-sig")
        table = explorer.locator(".widget-html table").inner_text()
        return explorer.locator(".js-plotly-plot").evaluate(bars), table, list(csv.DictReader(io.StringIO(file)))

    explorer.locator(".js-plotly-plot .main-svg").first.wait_for()
    chart, listed, rows = seen()
    assert {row["direction"] for row in rows} == {"VN-LA", "LA-VN"}
    explorer.locator(".widget-dropdown", has_text="Direction").locator("select").select_option(label="Laos to Vietnam")
    until(page, lambda: len(seen()[2]) < len(rows), "fewer records")
    until(page, lambda: seen()[0] not in ([], chart), "another chart")
    _, fewer, filtered = seen()
    assert fewer != listed
    assert "Vietnam to Laos" not in fewer
    assert [row["trip_id"] for row in filtered] == [row["trip_id"] for row in rows if row["direction"] == "LA-VN"]
    click_for_reports(page)
