"""Every notebook runs on any corpus and any parameters: real pages, made-up pages, one page, none; some years, vi."""

import ast
import shutil
from pathlib import Path

import nbformat
import pytest
from IPython.core.formatters import DisplayFormatter

from helpers import charts, evidence, tables
from helpers.building import build

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


PARAMETERS = ("corpus", "from_year", "to_year", "lang")
CASES = {  # corpus, and the parameters given beside it
    "no page": ("none", {}),
    "one page": ("one", {}),
    "one page, in years without it": ("one", {"from_year": 1990, "to_year": 1991}),
    "made-up pages": ("own", {}),
    "the real pages": ("real", {}),
    "the real pages of some years": ("real", {"from_year": 2022, "to_year": 2024, "lang": "vi"}),
    # shipped data as they are: nbval runs that
    "shipped data of some years": (None, {"from_year": 2019, "to_year": 2021, "lang": "vi"}),
    "shipped data up to a year before all": (None, {"to_year": 1990}),
}


def run(path: Path, **parameters: object) -> None:
    """The notebook's code cells one after the other, each last value shown as Jupyter would show it.

    Parameters are set behind the cell tagged so, as papermill does.
    """
    namespace: dict = {}
    for cell in nbformat.read(path, as_version=4).cells:
        if cell.cell_type != "code":
            continue
        tree = ast.parse(cell.source)
        last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
        exec(compile(tree, path.name, "exec"), namespace)
        if "parameters" in cell.metadata.get("tags", []):
            assert set(PARAMETERS) <= set(namespace)
            namespace |= parameters
        if last is not None:
            value = eval(compile(ast.Expression(last.value), path.name, "eval"), namespace)
            assert shown(value), cell.source


def shown(value: object) -> bool:
    """Whether Jupyter shows something for the last value of a cell: its formats, or what it displays by itself."""
    formats, _ = DisplayFormatter().format(value)
    return bool(formats) or callable(getattr(value, "_ipython_display_", None))


def test_what_displays_itself_is_shown(capsys):
    shipped = tables.load()
    assert shown(evidence.explore(charts.leaders(shipped.trips, shipped.articles), shipped))
    assert capsys.readouterr().out, "nothing was displayed"
    assert shown(1)


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_runs(path, case, corpora):
    corpus, parameters = CASES[case]
    if corpus is not None and corpus not in corpora:
        pytest.skip("no real pages beside the repository")
    run(path, corpus=corpus and str(corpora[corpus]), **parameters)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_unknown_parameters_are_refused(path):
    with pytest.raises(ValueError, match="after to_year"):
        run(path, from_year=2024, to_year=2023)
    with pytest.raises(ValueError, match="lang"):
        run(path, lang="xx", to_year=1990)
