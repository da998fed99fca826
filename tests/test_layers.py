"""Imports inside helpers/ only point downward, so that a rule can be read without what is built on it."""

import ast
from pathlib import Path

HELPERS = Path(__file__).parent.parent / "helpers"
ORDER = (HELPERS / "LAYERS.txt").read_text(encoding="utf-8").split("\n")
RANK = {name: n for n, line in enumerate(ORDER) for name in line.partition("#")[0].split()}


def imported(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "helpers":
            parts = node.module.split(".")[1:]
            yield from ([".".join(parts)] if ".".join(parts) in RANK else [".".join([*parts, a.name]) for a in node.names])


def test_every_module_has_a_layer_and_imports_only_lower_ones():
    found = {p.relative_to(HELPERS).with_suffix("").as_posix().replace("/", "."): p for p in HELPERS.rglob("*.py") if p.stem != "__init__"}
    assert sorted(found) == sorted(RANK)
    wrong = [f"{name} imports {low}" for name, path in found.items() for low in imported(path) if RANK.get(low, -1) <= RANK[name]]
    assert not wrong
