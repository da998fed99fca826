"""Every notebook runs on any corpus: the five real pages, made-up pages, one page, none at all."""

import ast
import json
import shutil
from pathlib import Path

import nbformat
import pytest
from IPython.core.formatters import DisplayFormatter

from helpers import build

ROOT = Path(__file__).parent.parent
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
REAL = ROOT.parent / "shared" / "articles"


@pytest.fixture(scope="module")
def corpora(tmp_path_factory):
    base = tmp_path_factory.mktemp("corpora")
    one = base / "one-page"
    one.mkdir()
    shutil.copy(ROOT / "tests" / "pages" / "001-da-nang-pledges-school.txt", one)
    (base / "no-page").mkdir()
    folders = {"one": one, "none": base / "no-page", "own": ROOT / "tests" / "pages", "real": REAL}
    built = {}
    for name, folder in folders.items():
        if folder.is_dir():
            built[name] = base / f"{name}-tables"
            build.build(built[name], folder)
    return built


def run(path: Path, corpus: Path) -> None:
    """The notebook's code cells one after the other, each last value formatted as Jupyter would show it."""
    display = DisplayFormatter()
    namespace: dict = {}
    for cell in nbformat.read(path, as_version=4).cells:
        if cell.cell_type != "code":
            continue
        source = f"corpus = {json.dumps(str(corpus))}" if "parameters" in cell.metadata.get("tags", []) else cell.source
        tree = ast.parse(source)
        last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
        exec(compile(tree, path.name, "exec"), namespace)
        if last is not None:
            value = eval(compile(ast.Expression(last.value), path.name, "eval"), namespace)
            assert display.format(value)[0], source


@pytest.mark.parametrize("name", ["none", "one", "own", "real"])
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_runs(path, name, corpora):
    if name not in corpora:
        pytest.skip("no real pages beside the repository")
    run(path, corpora[name])
