"""A second process for the few pages that changed: it gets ready to read while this one looks which those are."""

from __future__ import annotations

import os
import pickle
import select
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import IO

_FITS = 60_000  # bytes that a pipe takes at once, whether anybody reads there yet or not


@contextmanager
def beside(ready: Callable[[], Iterable[object]]) -> Iterator[Beside | None]:
    """A process beside this one for as long as the block runs; None where it would gain nothing or could do harm.

    It is begun as a copy of this process. So this one must have no other thread, whose locks would be copied as they
    just are, and should still be small.

    Args:
        ready: what the new process does, step by step, until it is asked something.
    """
    if sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2 or len(os.listdir("/proc/self/task")) > 1:
        yield None
        return
    found = Beside(ready)
    try:
        yield found
    finally:
        found.close()


class Beside:
    """A process that does one small piece of work at a time; what it has no hand free for it leaves to its owner.

    When it ends, whatever the reason, its owner does without.
    """

    def __init__(self, ready: Callable[[], Iterable[object]]):
        """ready: see beside()."""
        (asked, asks), (answers, answered) = os.pipe(), os.pipe()
        self._process = os.fork()
        if not self._process:
            try:
                os.close(asks)
                os.close(answers)
                _serve(os.fdopen(asked, "rb"), os.fdopen(answered, "wb"), ready)
            finally:
                os._exit(0)  # whatever happened: nothing of what the owner would do and say at its end
        os.close(asked)
        os.close(answered)
        self._asks, self._answers = asks, os.fdopen(answers, "rb")
        self._work: _Given | None = None  # that it is at

    @property
    def busy(self) -> bool:
        """Whether it is at work still."""
        if self._work and select.select([self._answers], [], [], 0)[0]:
            self._work.result()
        return self._work is not None

    def submit(self, work: Callable, *given: object) -> _Given | None:
        """Have it call a function that is found by its name, with arguments that are pickled; None: it has no time."""
        told = pickle.dumps((work, given))
        if self.busy or len(told) > _FITS:
            return None
        with suppress(BrokenPipeError):  # that none will come is told when the answer is asked for
            os.write(self._asks, told)
        self._work = _Given(self, work, given)
        return self._work

    def answer(self) -> object:
        """What came of the work that it is at; waits for it.

        Raises:
            EOFError, pickle.UnpicklingError: it has ended.
        """
        self._work = None
        return pickle.load(self._answers)

    def close(self) -> None:
        os.kill(self._process, signal.SIGKILL)
        os.waitpid(self._process, 0)
        os.close(self._asks)
        self._answers.close()


class _Given:
    """Work given to a process beside this one, done here if that process ends under it."""

    def __init__(self, by: Beside, work: Callable, given: tuple):
        self._by: Beside | None = by
        self._work, self._given = work, given
        self._result: object = None

    def result(self) -> object:
        if self._by:
            try:
                self._result = self._by.answer()
            except (EOFError, pickle.UnpicklingError):
                self._result = self._work(*self._given)
            self._by = None
        return self._result


def _serve(asked: IO[bytes], answered: IO[bytes], ready: Callable[[], Iterable[object]]) -> None:
    """Do what is asked until nobody is left to ask."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the owner, who then ends this process
    for _ in ready():
        if select.select([asked], [], [], 0)[0]:
            break
    while True:
        work, given = pickle.load(asked)
        pickle.dump(work(*given), answered)
        answered.flush()
