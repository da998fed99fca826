"""A process beside the one that builds: the same tables, whatever becomes of it, and none where it could do harm."""

import itertools
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from helpers import schema
from helpers.building.beside import Beside, beside

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no process is begun as a copy of another one")
PAGES = Path(__file__).parent / "pages"
# Builds as a user does and says whether pages were read in this process.
BUILD = """
import sys
from helpers.__main__ import main
assert main(["build", "--articles", *sys.argv[1:]]) < 2
print("helpers.reading" in sys.modules)
"""


def ready() -> tuple[()]:
    """Nothing to get ready."""
    return ()


def whose(*given: object) -> int:
    return os.getpid()


def waits(path: Path) -> int:
    while not path.exists():
        time.sleep(0.01)
    return os.getpid()


def ends(owner: int) -> int:
    if os.getpid() != owner:
        os.kill(os.getpid(), signal.SIGKILL)
    return os.getpid()


def fails() -> None:
    raise ValueError("no such page")


@pytest.fixture
def other():
    found = Beside(ready)
    yield found
    found.close()


def test_work_is_done_by_the_other_process(other):
    done = [other.submit(whose, number).result() for number in range(3)]
    assert len(set(done)) == 1
    assert done[0] != os.getpid()


def test_getting_ready_ends_when_work_comes(tmp_path):
    def steps():
        for number in itertools.count():
            (tmp_path / "step").write_text(str(number))
            yield

    found = Beside(steps)
    try:
        assert found.submit(whose).result() != os.getpid()  # though there is no end of steps
        last = (tmp_path / "step").read_text()
        time.sleep(0.05)
        assert (tmp_path / "step").read_text() == last
    finally:
        found.close()


def test_one_piece_of_work_at_a_time(other, tmp_path):
    first = other.submit(waits, tmp_path / "go")
    assert other.busy
    assert other.submit(whose) is None
    (tmp_path / "go").touch()
    assert first.result() == other.submit(whose).result()
    assert not other.busy


def test_an_answer_that_nobody_took_yet_is_kept(other, tmp_path):
    (tmp_path / "go").touch()
    first = other.submit(waits, tmp_path / "go")
    while other.busy:
        time.sleep(0.01)
    assert other.submit(whose).result() == first.result()


def test_much_work_is_left_to_its_owner(other):
    assert other.submit(whose, b"." * 60_000) is None
    assert other.submit(whose, b"." * 50_000).result() != os.getpid()


def test_work_under_which_it_ends_is_done_here(other):
    assert other.submit(ends, os.getpid()).result() == os.getpid()
    assert other.submit(whose).result() == os.getpid()


def test_an_error_is_told_here(other):
    with pytest.raises(ValueError, match="no such page"):
        other.submit(fails).result()


def test_a_process_with_threads_starts_none():
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait)
    thread.start()
    with beside(ready) as found:
        assert found is None
    stop.set()
    thread.join()


def built(folder: Path, out: Path, *options: str) -> bool:
    """Whether a build as a user runs it read pages in its own process."""
    done = subprocess.run(
        [sys.executable, "-c", BUILD, folder, "--out", out, *options], capture_output=True, text=True, timeout=120
    )
    assert done.stderr == ""
    return done.stdout.endswith("True\n")


@pytest.mark.skipif(
    sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2, reason="no second process is begun on this machine"
)
def test_changed_pages_are_read_beside(tmp_path):
    shutil.copytree(PAGES, tmp_path / "in", ignore=shutil.ignore_patterns("*.html"))
    assert built(tmp_path / "in", tmp_path / "out")
    assert not built(tmp_path / "in", tmp_path / "out")
    page = sorted((tmp_path / "in").glob("[0-9a-z]*.txt"))[0]
    page.write_text(page.read_text(encoding="utf-8") + "\nThêm một dòng mới ở cuối trang.\n", encoding="utf-8")
    assert not built(tmp_path / "in", tmp_path / "out")
    assert built(tmp_path / "in", tmp_path / "first")
    for name in schema.TABLES:
        kept, first = ((tmp_path / out / f"{name}.parquet").read_bytes() for out in ("out", "first"))
        assert kept == first
    page.write_text(page.read_text(encoding="utf-8") + "\nThêm một dòng nữa.\n", encoding="utf-8")
    assert built(tmp_path / "in", tmp_path / "out", "-j", "1")
