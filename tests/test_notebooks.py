"""The notebooks keep the house's shape: short cells, no logic in them, nothing left out of nbval's comparison."""

import re
import subprocess
from pathlib import Path

import nbformat
import pytest

FOLDER = Path(__file__).parent.parent / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
LONGEST_CELL = 8  # lines; the third line of logic belongs in helpers/


def test_there_are_notebooks():
    assert {path.stem for path in NOTEBOOKS} >= {
        "00-start-here",
        "01-visits",
        "02-funding",
        "03-scholarships",
        "04-topics",
    }


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_shape(path):
    notebook = nbformat.read(path, as_version=4)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert notebook.cells[0].cell_type == "markdown"
    assert notebook.cells[0].source.startswith("# ")
    assert any("parameters" in cell.metadata.get("tags", []) for cell in code), "no papermill parameters cell"
    for cell in code:
        source = cell.source
        assert source.strip(), "an empty cell"
        assert len(source.splitlines()) <= LONGEST_CELL, source
        assert not re.search(r"^\s*(def|class|for|while|import re\b|%)", source, re.MULTILINE), source
        assert cell.execution_count, f"not executed: {source}"
        tags = set(cell.metadata.get("tags", []))
        assert not tags & {"nbval-ignore-output", "nbval-skip", "nbval-raises-exception", "raises-exception"}, source
        assert not any(out.output_type == "error" or out.get("name") == "stderr" for out in cell.outputs), source


def test_notebooks_of_a_part_lead_to_the_files_that_they_name(tmp_path):
    """What `make figures FROM=...` makes beside its notebooks, made in an empty folder: every link finds its file."""
    recipe = subprocess.run(
        ["make", "-n", "figures", "FROM=2015"], cwd=FOLDER.parent, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    linking = [line for line in recipe if "mkdir" in line or "ln -s" in line]
    folder = tmp_path / "build" / "parts" / "data-2015-last-en"
    for name in ("data", "helpers"):
        (tmp_path / name).symlink_to(FOLDER.parent / name)
    (folder / "figures").mkdir(parents=True)
    (folder / "figures" / "README.md").touch()  # as `python -m helpers figures` leaves it
    for line in linking:
        subprocess.run(line, shell=True, cwd=tmp_path, check=True)
    links = {link for path in NOTEBOOKS for link in re.findall(r"\]\((\.\./[^)#]*)", path.read_text(encoding="utf-8"))}
    assert links
    assert [link for link in sorted(links) if not (folder / "notebooks" / link).exists()] == []
