"""Articles read in other processes and on a cluster: the same bytes, also when one of those who read is killed."""

import atexit
import gc
import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import ends_once
import pytest

import helpers
from helpers.__main__ import main
from helpers.building import batches, build
from helpers.building.workers import workers
from helpers.intake import folder as inputs

PAGES = Path(__file__).parent / "pages"


def test_work_of_a_killed_process_is_done_again(tmp_path):
    with workers(jobs=2) as those:
        results = [those.submit(ends_once.killed_once, tmp_path / "mark", number) for number in range(8)]
        assert [one.result() for one in results] == list(range(8))
    assert (tmp_path / "mark").exists()


def test_processes_look_for_cycles_as_seldom_as_the_first_one_does():
    with workers(jobs=2) as those:
        assert those.submit(gc.get_threshold).result()[0] == 100_000


@pytest.mark.skipif("forkserver" not in multiprocessing.get_all_start_methods(), reason="nothing to copy here")
def test_processes_begin_with_what_it_takes_to_read_where_they_find_the_same_modules(tmp_path, monkeypatch):
    for folder, copied in ((Path(helpers.__file__).parents[1], True), (tmp_path, False)):
        monkeypatch.chdir(folder)
        with workers(jobs=2) as those:
            assert those.submit(eval, "'helpers.reading' in __import__('sys').modules").result() is copied


def test_nobody_waits_while_processes_end():
    with workers(jobs=2) as those:
        those.submit(atexit.register, time.sleep, 3).result()
        begun = set(multiprocessing.active_children())
        left = time.monotonic()
    assert time.monotonic() - left < 2
    while any(one.exitcode is None for one in begun) and time.monotonic() - left < 30:
        time.sleep(0.1)
    assert {one.exitcode for one in begun} == {0}


def test_work_that_always_ends_its_process_is_given_up():
    with workers(jobs=2) as those, pytest.raises(ChildProcessError, match="ended from outside"):
        those.submit(os._exit, 1).result()


def written(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.glob("[!.]*"))}


@pytest.fixture(scope="module")
def cluster():
    from distributed import Client, LocalCluster

    with (
        LocalCluster(2, threads_per_worker=1, dashboard_address="127.0.0.1:0") as cluster,
        Client(cluster, set_as_default=False) as client,
    ):
        yield cluster.scheduler_address, client


def test_a_worker_killed_midway_changes_nothing(cluster, tmp_path, monkeypatch):
    address, client = cluster
    shutil.copytree(PAGES, tmp_path / "in")
    (tmp_path / "in" / "empty.txt").write_bytes(b"")
    build.build(tmp_path / "alone", tmp_path / "in", csv=True)
    monkeypatch.setattr(batches, "_BATCH", 2)
    victims: list[int] = []
    real = inputs.sources

    def sources(*given):
        for number, source in enumerate(real(*given)):
            if number == 5:
                victims.extend(list(client.run(os.getpid).values())[:1])
                os.kill(victims[0], signal.SIGKILL)
            yield source

    monkeypatch.setattr(inputs, "sources", sources)
    build.build(tmp_path / "cluster", tmp_path / "in", csv=True, scheduler=address)
    assert victims
    assert victims[0] not in client.run(os.getpid).values()
    assert written(tmp_path / "cluster") == written(tmp_path / "alone")


def test_a_worker_of_another_version_reads_nothing(cluster, tmp_path, monkeypatch):
    monkeypatch.setattr(batches, "version", lambda: b"another")
    with pytest.raises(ValueError, match="other code"):
        build.build(tmp_path / "out", PAGES, scheduler=cluster[0])
    assert not list(tmp_path.rglob("*.parquet"))


REFUSED = {
    "no address": (["--scheduler", "nowhere"], "nowhere"),
    "nobody there": (["--scheduler", "tcp://127.0.0.1:9"], "tcp://127.0.0.1:9"),
    "two numbers of workers": (["--scheduler", "tcp://127.0.0.1:9", "-j", "2"], "leave out"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_scheduler_that_is_none(name, tmp_path, capsys, monkeypatch):
    options, told = REFUSED[name]
    monkeypatch.setattr("helpers.building.workers._PATIENCE", 2)
    assert main(["build", "--articles", str(PAGES), "--out", str(tmp_path / "out"), *options]) == 2
    assert told in capsys.readouterr().err


def test_dask_is_not_imported_for_nothing():
    import subprocess
    import sys

    asked = "import sys, helpers.building.build; sys.exit(any(name in sys.modules for name in ('dask', 'distributed', 'fsspec')))"
    assert subprocess.run([sys.executable, "-c", asked]).returncode == 0


@pytest.mark.parametrize(("sent", "status"), [(signal.SIGTERM, 143), (signal.SIGKILL, -9)])
def test_nobody_goes_on_reading_when_the_build_is_ended(tmp_path, sent, status):
    import psutil

    run = [sys.executable, "-c", _WAITING, str(tmp_path / "ready")]
    ran = subprocess.Popen(run, stderr=subprocess.DEVNULL)
    until = time.monotonic() + 60
    while not (tmp_path / "ready").exists() and time.monotonic() < until:
        time.sleep(0.05)
    others = psutil.Process(ran.pid).children(recursive=True)
    assert len(others) >= 2
    ran.send_signal(sent)
    assert ran.wait(60) == status
    _, alive = psutil.wait_procs(others, timeout=30)
    assert not alive


_WAITING = """
import sys, time
from pathlib import Path
import helpers.__main__ as command
from helpers.building.workers import workers

def wait(args):
    with workers(jobs=2) as those:
        for one in [those.submit(time.sleep, 0.2) for _ in range(4)]:
            one.result()
        Path(sys.argv[1]).touch()
        time.sleep(60)

command.COMMANDS["build"] = wait
sys.exit(command.main(["build"]))
"""


def test_a_cluster_of_our_own_listens_to_this_machine_alone():
    import psutil

    with workers(jobs=1, scheduler="local") as those:
        those.submit(os.getpid).result()
        me = psutil.Process()
        open_ones = [c for one in (me, *me.children(recursive=True)) for c in one.net_connections("inet")]
        told = {c.laddr.ip for c in open_ones if c.status == psutil.CONN_LISTEN}
    assert told == {"127.0.0.1"}
