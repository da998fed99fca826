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
        tree = ast.parse(path.read_text(encoding="utf-8"))
        name = ".".join(part for part in parts if part != "__init__")
        if name and (path.stem != "__init__" or len(tree.body) > 1):  # one that says what its folder holds has no line
            yield name, tree


def imported(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "helpers":
            base = ".".join(node.module.split(".")[1:])
            below = [f"{base}.{alias.name}".strip(".") for alias in node.names]
            yield from [name if name in RANK else base for name in below]


def test_every_module_has_a_line():
    """What is told when this fails is all that a contributor needs to know."""
    there = {name for name, _ in modules()}
    untold, gone = sorted(there - set(ORDER)), sorted(set(ORDER) - there)
    twice = sorted({name for name in ORDER if ORDER.count(name) > 1})
    how = "a line 'NAME  what it is', below every module that imports it and above those that it imports"
    assert not untold, f"helpers/LAYERS.txt lacks {', '.join(untold)}: add {how}"
    assert not gone, f"helpers/LAYERS.txt has a line for {', '.join(gone)}, which is no module of helpers/"
    assert not twice, f"helpers/LAYERS.txt has two lines for {', '.join(twice)}"


def test_imports_point_downward():
    wrong = [
        f"{name} imports {low}"
        for name, tree in modules()
        for low in imported(tree)
        if name in RANK and RANK.get(low, len(RANK)) <= RANK[name]
    ]
    assert not wrong, (
        f"move lines of helpers/LAYERS.txt, or the import: {'; '.join(wrong)}, which stands above it there"
    )
