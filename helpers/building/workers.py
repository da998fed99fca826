"""Where work is done: here, in several processes of this machine, or on a Dask cluster; the results are the same."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Future
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing.context import BaseContext

    from helpers.building.beside import Beside

Given = TypeVar("Given")
_TRIES = 4  # of a piece of work whose process ends under it, such as one that the system ended for want of memory
_WHILE = 4  # pieces of work ahead of one that is done beside
_LOOPBACK = "127.0.0.1"  # a cluster of this machine's own is nobody else's
_PATIENCE = 60  # seconds in which a cluster's first worker must come


class Result(Protocol[Given]):
    """Work given away."""

    def result(self) -> Given:
        """What came of it; waits for it."""


class Workers(Protocol):
    """Somebody to give work to.

    Attributes:
        ahead: pieces of work that are worth giving away before the first result is taken.
    """

    ahead: int

    def submit(self, work: Callable[..., Given], *given: object) -> Result[Given]:
        """Give away a call of a function that can be found by its name, with arguments that can be pickled."""


def tidy_seldom() -> None:
    """Have Python look for cycles now and then only.

    Rows and word lists hold none, and looking for some after every 700 new objects takes a tenth of the time.
    """
    gc.set_threshold(100_000)


@contextmanager
def workers(jobs: int | None = None, scheduler: str | None = None, other: Beside | None = None) -> Iterator[Workers]:
    """Somebody to give work to, for as long as the block runs.

    Work whose process ends under it is done again elsewhere.

    Args:
        jobs: processes of this machine; None: one, or with scheduler "local" one a core.
        scheduler: the address of a Dask scheduler (tcp://HOST:PORT), or "local" for a cluster of this machine's own.
        other: a process beside this one that takes a few inputs, when there is nobody else.

    Raises:
        ValueError: jobs for a cluster that has its own.
        OSError: no scheduler at that address.
    """
    if scheduler is not None:
        with _cluster(jobs, scheduler) as found:
            yield found
    elif jobs in (None, 1):
        yield _Two(other) if other else _Here()
    else:
        found = _Processes(jobs)
        try:
            yield found
        finally:
            found.close()


class Done:
    """A result that is there already."""

    def __init__(self, value: object):
        self._value = value

    def result(self) -> object:
        return self._value


class _Here:
    ahead = 0

    def submit(self, work: Callable, *given: object) -> Done:
        return Done(work(*given))


class _Two:
    """This process and one beside it, which does what is little; while it does, this one goes on."""

    def __init__(self, other: Beside):
        self._other = other

    @property
    def ahead(self) -> int:
        return _WHILE if self._other.busy else 0

    def submit(self, work: Callable, *given: object) -> Result:
        return self._other.submit(work, *given) or Done(work(*given))


def _context() -> BaseContext:
    """How processes are begun: where it can be, as copies of one that has what it takes to read.

    A copy of this one would have locks of its other threads. Whichever is copied finds our modules where the program is
    run from; run from anywhere else, it might find others, and every process begins from nothing.
    """
    from multiprocessing import get_all_start_methods, get_context

    if _COPIED not in get_all_start_methods() or Path.cwd() != _HOME:
        return get_context("spawn")
    context = get_context(_COPIED)
    context.set_forkserver_preload(["helpers.building.ready"])
    return context


_COPIED = "forkserver"
_HOME = Path(__file__).resolve().parents[2]


def begin() -> None:
    """Have the process that others will be copies of get ready, while this one goes on."""
    if _context().get_start_method() == _COPIED:
        from multiprocessing.forkserver import ensure_running

        ensure_running()


class _Processes:
    """Processes of this machine; when one is ended from outside, all are started anew."""

    def __init__(self, jobs: int):
        begin()
        self.ahead = 2 * jobs
        self._jobs = jobs
        self._pool = self._started()

    def _started(self) -> ProcessPoolExecutor:
        from concurrent.futures import ProcessPoolExecutor  # slow to import, and one process needs none

        return ProcessPoolExecutor(self._jobs, mp_context=_context(), initializer=_begin)

    def submit(self, work: Callable, *given: object) -> _Repeated:
        return _Repeated(self, work, given)

    def start(self, work: Callable, given: tuple) -> tuple[ProcessPoolExecutor, Future]:
        try:
            return self._pool, self._pool.submit(work, *given)
        except BrokenExecutor:
            self.replace(self._pool)
            return self._pool, self._pool.submit(work, *given)

    def replace(self, broken: ProcessPoolExecutor) -> None:
        """Start anew, unless that was done already."""
        if broken is self._pool:
            broken.shutdown(wait=False)
            self._pool = self._started()

    def close(self) -> None:
        """Let the processes end, which takes them a while, and go on; this one waits for them when it ends itself."""
        self._pool.shutdown(wait=False, cancel_futures=True)


def _begin() -> None:
    """Get ready to work for as long as the process does that began this one; it may be killed without a word."""
    from multiprocessing import parent_process
    from multiprocessing.connection import wait
    from threading import Thread

    def ends() -> None:
        wait([parent_process().sentinel])
        os._exit(1)

    tidy_seldom()
    Thread(target=ends, daemon=True).start()


class _Repeated:
    def __init__(self, processes: _Processes, work: Callable, given: tuple):
        self._processes, self._work, self._given = processes, work, given
        self._pool, self._future = processes.start(work, given)

    def result(self) -> object:
        for _ in range(_TRIES):
            try:
                return self._future.result()
            except BrokenExecutor:
                self._processes.replace(self._pool)
                self._pool, self._future = self._processes.start(self._work, self._given)
        raise ChildProcessError(f"processes that read were ended from outside {_TRIES} times; is there enough memory?")


class _Cluster:
    def __init__(self, client):
        self._client = client

    @property
    def ahead(self) -> int:
        return 2 * sum(self._client.nthreads().values())  # workers come and go

    def submit(self, work: Callable, *given: object) -> _OfCluster:
        # What is given travels with the work, so that the scheduler can send it to another worker.
        return _OfCluster(self._client.submit(work, *given, pure=False))


class _OfCluster:
    def __init__(self, future):
        self._future = future

    def result(self) -> object:
        from distributed import KilledWorker

        try:
            return self._future.result()
        except KilledWorker as error:
            raise ChildProcessError(f"several workers of the cluster ended over the same articles: {error}") from None


@contextmanager
def _cluster(jobs: int | None, scheduler: str) -> Iterator[_Cluster]:
    import dask
    from distributed import Client, LocalCluster

    if scheduler != "local" and jobs is not None:
        raise ValueError(f"{scheduler} has workers of its own: leave out the number of processes (-j)")
    quiet = {"distributed.admin.large-graph-warning-threshold": "1GB"}  # pages travel with the work that reads them
    with dask.config.set(quiet):
        if scheduler == "local":
            with (
                LocalCluster(
                    jobs or os.cpu_count() or 1,
                    threads_per_worker=1,
                    host=_LOOPBACK,
                    dashboard_address=f"{_LOOPBACK}:0",
                ) as cluster,
                Client(cluster) as client,
            ):
                yield _Cluster(client)
            return
        try:
            client = Client(scheduler, timeout=_PATIENCE / 4)
        except ValueError as error:
            raise ValueError(f"{scheduler}: no address of a scheduler, such as tcp://HOST:8786: {error}") from None
        with client:
            try:
                client.wait_for_workers(1, timeout=_PATIENCE)
            except TimeoutError:
                raise TimeoutError(f"{scheduler}: no worker of this cluster came within {_PATIENCE} seconds") from None
            yield _Cluster(client)
