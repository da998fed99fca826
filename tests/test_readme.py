"""README tells the truth: its links lead somewhere, its commands exist, its Python runs."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = [
    ROOT / name for name in ("README.md", "CONTRIBUTING.md", "data/README.md", "data/NOTES.md", "figures/README.md")
]
LINK = re.compile(r"\]\(([^)#\s]+)[^)]*\)")


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_links_lead_to_files(page):
    links = [
        link for link in LINK.findall(page.read_text(encoding="utf-8")) if not link.startswith(("http:", "https:"))
    ]
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("notebook", sorted((ROOT / "notebooks").glob("*.ipynb")), ids=lambda p: p.stem)
def test_notebook_links_lead_to_files(notebook):
    links = [
        link
        for link in LINK.findall(notebook.read_text(encoding="utf-8"))
        if not link.startswith(("http", "attachment"))
    ]
    assert [link for link in links if not (notebook.parent / link).exists()] == []


def test_make_commands_exist():
    told = set(re.findall(r"make ([a-z-]+)", (ROOT / "README.md").read_text(encoding="utf-8")))
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert told - {"or"} <= targets


def test_subcommands_exist():
    told = set(re.findall(r"-m helpers ([a-z]+)", (ROOT / "README.md").read_text(encoding="utf-8")))
    printed = subprocess.run(
        [sys.executable, "-m", "helpers", "--help"], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert told <= set(re.findall(r"[a-z]+", printed.stdout))


def test_python_runs():
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert blocks
    for block in blocks:
        exec(compile(block, "README.md", "exec"), {})
