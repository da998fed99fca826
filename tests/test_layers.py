"""Imports inside helpers/ only point downward, so that a rule can be read without what is built on it."""

import ast
from pathlib import Path

HELPERS = Path(__file__).parent.parent / "helpers"
ORDER = [
    line.split()[0]
    for line in (HELPERS / "LAYERS.txt").read_text(encoding="utf-8").splitlines()
    if line and line[0] != "#"
]
RANK = {name: n for n, name in enumerate(ORDER)}


def modules():
    for path in sorted(HELPERS.rglob("*.py")):
        parts = path.relative_to(HELPERS).with_suffix("").parts
        if name := ".".join(part for part in parts if part != "__init__"):
            yield name, ast.parse(path.read_text(encoding="utf-8"))


def imported(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "helpers":
            base = ".".join(node.module.split(".")[1:])
            below = [f"{base}.{alias.name}".strip(".") for alias in node.names]
            yield from [name if name in RANK else base for name in below]


def test_every_module_has_a_line():
    assert sorted(name for name, _ in modules()) == sorted(ORDER)


def test_imports_point_downward():
    wrong = {f"{name} imports {low}" for name, tree in modules() for low in imported(tree) if RANK[low] <= RANK[name]}
    assert not wrong
