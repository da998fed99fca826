"""The made corpora of benchmarks/: the same bytes for a seed, sizes and shares as asked, every kind read alike."""

import re
import sys
from pathlib import Path

import pytest

from benchmarks import bench, charts, corpora, measure, news, results, tables, wording
from helpers import clean
from helpers.intake import screening

ROOT = Path(__file__).parent.parent
SOME = 40


def written(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("kind", corpora.KINDS)
def test_a_seed_decides_every_byte(kind, tmp_path):
    for name, seed in (("one", 5), ("again", 5), ("other", 6)):
        corpora.write(tmp_path / name, 5, kind, share=0.5, seed=seed)
    one, again, other = (written(tmp_path / name) for name in ("one", "again", "other"))
    assert one == again
    assert one.keys() == other.keys()
    assert one != other


def test_an_article_is_the_same_in_any_corpus():
    assert list(news.articles(10, seed=3, first=490)) == list(news.articles(500, seed=3))[490:]


def test_share_and_size_are_as_asked():
    made = list(news.articles(3000, share=0.2))
    assert 0.17 < sum(one.about for one in made) / len(made) < 0.23
    assert 5500 < sum(len(one.text.encode()) for one in made) / len(made) < 6700
    assert not any(one.about for one in news.articles(300, share=0))
    assert all(one.about for one in news.articles(300, share=1))
    pages = [len(corpora.html(one).encode()) for one in made[:SOME]]
    assert 50_000 < sum(pages) / SOME < 75_000


def test_some_articles_are_reprints_of_another_outlet():
    made = list(news.articles(1500))
    first = {one.text.partition("\n")[0] for one in made}
    assert 1350 < len(first) < 1490


def test_every_slot_is_filled_and_every_sentence_ends():
    for file in ("others", "two_countries", "passing", "any"):
        for subject in wording.templates(file).values():
            draw = wording.Draw(news.Random(1), news.FIRST)
            for template in (*subject.leads, *subject.sentences):
                told = wording.fill(template, draw)
                assert re.search(r"""[.?!]["”]?$""", told), told
                assert not re.search(r"[{}\[\]|]|  | ,", told), told


@pytest.mark.parametrize("kind", corpora.KINDS)
def test_every_kind_is_read_whole(kind, tmp_path):
    corpora.write(tmp_path, 6, kind, share=0.5, seed=2)
    read = list(clean.read_folder(tmp_path))
    assert [one for one in read if isinstance(one, clean.Rejection)] == []
    for one, made in zip(read, news.articles(6, share=0.5, seed=2), strict=True):
        assert (one.title, one.published) == (made.title, made.published.isoformat())
        assert set(made.text.split("\n")) == set(one.text.split("\n"))  # a paragraph that is said twice is kept once


def test_the_screening_agrees_with_what_was_made(tmp_path):
    corpora.write(tmp_path, 300, "jsonl", share=0.3)
    about = [screening.relevant(one)[0] for one in clean.read_folder(tmp_path)]
    told = [one.about for one in news.articles(300, share=0.3)]
    assert sum(a != b for a, b in zip(about, told, strict=True)) <= 3


def test_a_run_of_few_articles_gives_rows_a_page_and_a_picture(tmp_path, monkeypatch):
    monkeypatch.setattr(bench, "QUICK", bench.Size(20, 3, 3, (10, 20), 10, 2, 1, 5))
    monkeypatch.setattr(bench, "MADE", tmp_path / "made")
    bench.main(["--quick", "--only", "stages", "--out", str(tmp_path / "out")])
    rows = results.read(tmp_path / "out")
    assert [row["name"] for row in rows if row["part"] == "stages"] == [
        "floor",
        "files opened",
        "others turned away",
        "relevant cleaned",
        "relevant read",
        "merged",
        "written",
    ]
    assert all(row["mb_per_s"] > 0 for row in rows if row["articles"])
    page = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    assert "relevant read" in page
    assert str(ROOT) not in page


PARTS = [
    bench.Row("stages", "floor", 100, 600.0, 3.0),
    bench.Row("web", "relevant cleaned", 10, 60.0, 4.0),
    bench.Row("whole", "text", 100, 600.0, 12.0),
    bench.Row("whole", "relevant alone", 10, 60.0, 15.0),
    bench.Row("scaling", "10000 articles", 10_000, 60.0, 3.0, 3.0, 200.0),
    bench.Row("scaling", "100000 articles", 100_000, 600.0, 30.0, 30.0, 230.0),
    bench.Row("processes", "-j 1", 100, 600.0, 10.0, 10.0),
    bench.Row("processes", "-j 2", 100, 600.0, 10.0, 5.0),
    bench.Row("peers", "underthesea ner", 0, 0.0, note="no answer in 60 s"),
    bench.Row("peers", "pyvi tokenize", 20, 0.12, 0.3),
    bench.Row("peers of pages", "trafilatura", 20, 1.2, 0.2),
    bench.Row("charts", "opened", 10, 0.0, 2.0, 9.0),
    bench.Row("charts", "trips_per_year", 10, 0.0, 2.0, 2.5),
]


def test_aims_are_held_to_what_was_measured():
    told = [results._told(row) for row in PARTS]
    assert [(shown, met) for _, shown, met in results.aims(told)] == [
        ("50.0 MB/s", True),
        ("4.0 times", False),
        ("4.00 MB/s", False),
        ("2.5 times", False),
        ("+15 %", False),
        ("2.00 times", True),
        ("slowest 2.5 s", True),
    ]
    assert results.aims([]) == []


def test_readme_quotes_the_ratios_that_were_measured():
    more = [
        bench.Row("peers", "underthesea word_tokenize", 20, 1.0, 4.0),  # 0.25 MB/s, our text is 50
        bench.Row("peers", "dateparser search_dates", 20, 1.0, 10.0),
    ]
    quoted = results.quoted([results._told(row) for row in (*PARTS, *more)])
    assert re.findall(r"[\d.]+ times", quoted) == ["200 times", "125 times", "500 times", "2.5 times"]
    assert results.quoted([results._told(row) for row in PARTS]) == ""
    measured = results.quoted(results.read(ROOT / "benchmarks" / "results"))
    assert measured
    assert measured in " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())


def test_the_plan_multiplies_what_was_measured():
    told = [
        bench.Row("stages", "floor", 1000, 6.0, 0.04),
        bench.Row("stages", "others turned away", 980, 6.0, 0.049),
        bench.Row("scaling", "1000 articles", 1000, 6.0, 9.0),
        bench.Row("scaling", "10000 articles", 10_000, 60.0, 9.0),  # the longest counts
    ]
    page = results.markdown([results._told(row) for row in told], {**results.machine(), "libraries": {}})
    lines = [
        [cell.strip() for cell in line.split("|")[2:-1]] for line in page.split("\n## What 32")[1].split("\n")[4:-1]
    ]
    assert lines == [["0.04 ms", "40 s", "21.3 min"], ["0.05 ms", "50 s", "26.1 min"], ["0.9 ms", "15 min", "8 h"]]


def test_results_of_parts_measured_again_replace_the_old_ones(tmp_path):
    results.write(PARTS, tmp_path)
    results.write([bench.Row("processes", "-j 1", 7, 1.0, 1.0, 1.0)], tmp_path, kept=True)
    again = results.read(tmp_path)
    assert [row["name"] for row in again if row["part"] == "processes"] == ["-j 1"]
    assert len(again) == len(PARTS) - 1
    assert (tmp_path / "speed.png").read_bytes().startswith(b"\x89PNG")


def test_what_takes_too_long_is_ended():
    done = measure.run([sys.executable, "-c", "while True: pass"], limit=0.3)
    assert done.status is None
    assert done.wall < 5


def test_memory_and_output_of_a_process_are_told():
    done = measure.run([sys.executable, "-c", "x = b'1' * 80_000_000; print(len(x))"])
    assert (done.status, done.out) == (0, "80000000\n")
    assert 80e6 < done.peak < 300e6
    short = measure.run([sys.executable, "-S", "-c", ""])
    assert 5e6 < short.peak < 40e6  # neither nothing nor the memory of the process that runs this test


def test_memory_of_processes_that_a_process_starts_counts():
    child = "x = b'1' * 60_000_000; import time; time.sleep(0.5)"
    code = f"import subprocess, sys; y = b'1' * 60_000_000; subprocess.run([sys.executable, '-c', {child!r}])"
    assert measure.run([sys.executable, "-c", code]).peak > 120e6


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nobody tells what a process left behind takes")
def test_what_a_process_leaves_behind_counts():
    busy = "import time\nwhile time.process_time() < 0.5: pass"
    code = f"import subprocess, sys; subprocess.Popen([sys.executable, '-S', '-c', {busy!r}])"
    assert measure.run([sys.executable, "-S", "-c", code]).cpu > 0.5


def test_a_program_that_is_not_there_is_told(tmp_path):
    with pytest.raises(ChildProcessError):
        measure.run([tmp_path / "none"])


def test_charts_of_made_tables_are_drawn(tmp_path, capsys):
    tables.write(tmp_path / "many", 12, base=6)
    charts.main([str(tmp_path / "many"), "--chart", "trips_per_year", "--chart", "topic_rates"])
    told = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in told] == ["opened", "trips_per_year", "topic_rates"]
