"""The notebooks keep the house's shape: short cells, no logic in them, nothing left out of nbval's comparison."""

import re
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
