"""What a process of its own takes: seconds by the clock and of the processor, and memory; with a time limit.

As a command: python -m benchmarks.measure PROGRAM [ARGUMENT…] prints what the program did, then these three.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, thread_time

LAUNCH = Path(__file__).with_name("launch.py")


@dataclass(frozen=True)
class Run:
    """A process that ended.

    Attributes:
        status: its exit status; None: it was ended because its time was up.
        out: what it printed.
        wall: seconds by the clock, with the hundredth that starting takes.
        cpu: seconds of the processor, of the processes that it started as well; 0 when it was ended.
        peak: bytes of memory at most, all of its processes together.
    """

    status: int | None
    out: str
    wall: float
    cpu: float
    peak: int


def run(command: Sequence[str | Path], limit: float | None = None, cwd: Path | None = None) -> Run:
    """Run a command and measure it.

    Args:
        command: program and arguments.
        limit: seconds of the processor after which it is ended, whatever else the machine does; None: never.
        cwd: the folder that it runs in.

    Raises:
        ChildProcessError: it could not be started, or somebody else ended what started it.
    """
    with tempfile.TemporaryFile("w+", encoding="utf-8") as out, tempfile.TemporaryFile() as told:
        start = perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-I", "-S", LAUNCH, str(told.fileno()), *map(str, command)],
            stdout=out,
            stderr=subprocess.STDOUT,
            cwd=cwd,
            start_new_session=True,
            pass_fds=[told.fileno()],
        )
        peak, late, done = [0], threading.Event(), threading.Event()
        watcher = threading.Thread(target=_watch, args=(process.pid, peak, done, limit, late))
        watcher.start()
        process.wait()
        wall = perf_counter() - start
        done.set()
        watcher.join()
        told.seek(0)
        out.seek(0)
        # Nothing is told of a command that was ended, or that could not be started.
        status, used, highest = json.loads(told.read() or "[null, 0.0, 0]")
        if status is None and not late.is_set():
            raise ChildProcessError(out.read())
        return Run(None if late.is_set() else status, out.read(), wall, used, max(peak[0], highest))


def _watch(pid: int, peak: list[int], done: threading.Event, limit: float | None, late: threading.Event) -> None:
    """The memory of what a process started, together, at many moments; shared pages count once. Ends it when late.

    The system tells the memory of large processes slowly, and what is measured may need every processor: so a moment is
    followed by so long a pause that looking takes a hundredth of one.
    """
    while not done.is_set():
        before = thread_time()
        family = _family(pid)
        peak[0] = max(peak[0], sum(map(_share, family[1:])) if len(family) > 2 else 0)
        if limit and _used(family) > limit and not late.is_set():
            late.set()
            os.killpg(pid, 9)  # of its own session: it and what it started
        done.wait(max(0.05, 100 * (thread_time() - before)))


def _family(pid: int) -> list[int]:
    found = [pid]
    for one in found:
        try:
            found += map(int, Path(f"/proc/{one}/task/{one}/children").read_text().split())
        except OSError:
            continue
    return found


def _used(family: list[int]) -> float:
    """Seconds of the processor of some processes."""
    used = 0.0
    for one in family:
        try:
            cells = Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        used += (int(cells[11]) + int(cells[12])) / os.sysconf("SC_CLK_TCK")
    return used


def _share(pid: int) -> int:
    return _told(f"/proc/{pid}/smaps_rollup", "Pss:")


def _told(file: str, name: str) -> int:
    try:
        rows = Path(file).read_text().splitlines()
    except OSError:
        return 0
    return sum(int(row.split()[1]) for row in rows if row.startswith(name)) * 1024


def cpu() -> float:
    """Seconds of the processor that this process took so far."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    done = run(sys.argv[1:])
    print(f"{done.out}clock {done.wall:.1f} s, processor {done.cpu:.1f} s, memory at most {done.peak / 1e6:.0f} MB")
