"""How a row came about: the lines of code that made it and what it is made of, and those that changed it."""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from types import FrameType

HERE = Path(__file__).parent
_REPLACE = "dataclasses.py"  # the file of replace(): who called it is of interest, and what it changes


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """An object, the frames that made it (file, line, function, the innermost first), and what it was made of.

    Attributes:
        before: the object that replace() made it of; None: it was made anew.
        parts: watched objects that the function had at hand when it made this one anew.
    """

    found: object
    frames: tuple[tuple[str, int, str], ...]
    before: object | None
    parts: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A line of code that made a row or changed it.

    Attributes:
        where: "helpers/aid/givings.py:283 _between".
        does: the first line of the function's docstring, or of that of a function around it.
        changed: the fields that it changed; none: it made the row, or what the row is made of.
    """

    where: str
    does: str
    changed: tuple[str, ...]


@contextmanager
def watching(*classes: type) -> Iterator[list[Made]]:
    """Note every object of some dataclasses that is made inside the block, in order; the last class is the row's."""
    noted: list[Made] = []

    def watched(cls: type, make: Callable) -> Callable:
        def init(self, *args, **kwargs):
            make(self, *args, **kwargs)
            noted.append(_made(self, sys._getframe(1), classes))

        return init

    with ExitStack() as stack:
        for cls in classes:
            stack.callback(setattr, cls, "__init__", cls.__init__)
            cls.__init__ = watched(cls, cls.__init__)
        yield noted


def _made(found: object, frame: FrameType | None, classes: tuple[type, ...]) -> Made:
    before = None
    while frame is not None and frame.f_code.co_filename.endswith(_REPLACE):
        own = (value for value in frame.f_locals.values() if type(value) is type(found) and value is not found)
        before = next(own, before)
        frame = frame.f_back
    parts: tuple[object, ...] = ()
    frames: list[tuple[str, int, str]] = []
    while frame is not None:
        code = frame.f_code
        if (module := _module(code.co_filename)) and not code.co_name.startswith("<"):
            if not frames:
                parts = tuple(v for v in frame.f_locals.values() if type(v) in classes and v is not found)
            frames.append((module, frame.f_lineno, code.co_name))
        frame = frame.f_back
    return Made(found, tuple(frames), before, parts if before is None else ())


def steps(noted: list[Made], row: object) -> list[Step]:
    """The lines of code that made a row, in their order: first what it is made of, then itself, then its changes.

    Args:
        noted: of watching().
        row: an object noted there; of any other nothing is known.
    """
    by_id = {id(made.found): made for made in noted}
    found: list[Step] = []
    seen: set[int] = set()

    def tell(one: object) -> None:
        made = by_id.get(id(one))
        if made is None or not made.frames or id(one) in seen:
            return
        seen.add(id(one))
        if made.before is not None:
            tell(made.before)
            changed = tuple(f.name for f in fields(one) if getattr(one, f.name) != getattr(made.before, f.name, None))
            if changed:
                found.append(_step(made, changed))
            return
        for part in made.parts:
            if type(part) is not type(row):  # another row, told beside it
                tell(part)
        found.append(_step(made, ()))

    tell(row)
    return list(dict.fromkeys(found))


def _step(made: Made, changed: tuple[str, ...]) -> Step:
    module, line, function = made.frames[0]
    told = ((_docs(name).get(code, "")) for name, _, code in made.frames)
    return Step(f"helpers/{module}:{line} {function}", next(filter(None, told), ""), changed)


@cache
def _module(filename: str) -> str:
    """A file of ours as it lies in helpers/ ("aid/givings.py"); of another's code, nothing."""
    path = Path(filename)
    return path.relative_to(HERE).as_posix() if path.is_relative_to(HERE) else ""


@cache
def _docs(module: str) -> dict[str, str]:
    """The first lines of the docstrings of a module's functions."""
    tree = ast.parse((HERE / module).read_text(encoding="utf-8"))
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
    return {node.name: (ast.get_docstring(node) or "").partition("\n")[0] for node in functions}
