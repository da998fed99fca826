"""Times strict nbval over the notebooks against its floor: `make bench-notebooks`.

The floor is as many notebooks, each of which imports pandas, matplotlib and plotly and draws one chart by them alone,
as our charts are drawn: a picture in the house style and at its size, and the interactive twin in a template of
plotly's, shown by its mime bundle (plotly's renderers would add two seconds). The aim is at most 1.5 times that. For
comparison a bare floor is timed too: one picture in matplotlib's own style, and no interactive chart.

All are run as `make test` runs them, one after the other, several times; the shortest time of each counts, since what
else a machine does only ever adds. It adds least to the processor's time, by which a busy machine can be measured too.
So what the first run merges and keeps in build/kept is not merged again in the one that counts, as for somebody who
runs the notebooks a second time; the first takes a second or two more.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_notebook

ROOT = Path(__file__).resolve().parent.parent
STYLE = ROOT / "helpers" / "assets" / "chart.mplstyle"
AIM = 1.5
IMPORTS = "import json\n\nimport matplotlib.pyplot as plt\nimport pandas as pd\nimport plotly.graph_objects as go"
FRAME = 'frame = pd.DataFrame({"year": [2020, 2021, 2022], "trips": [3, 1, 4]})\nframe'
FLOOR = (
    IMPORTS,
    FRAME,
    # The shipped font, as `helpers.drawing.typeset` makes it known.
    f"plt.matplotlib.font_manager.fontManager.addfont({str(STYLE.parent / 'fonts' / 'IBMPlexSans-Regular.ttf')!r})\n"
    f"with plt.style.context([{str(STYLE)!r}, {{'font.family': 'IBM Plex Sans'}}]):\n"
    "    figure, ax = plt.subplots(figsize=(7.2, 4.8), dpi=160)\n"
    '    ax.bar(frame["year"], frame["trips"])\n'
    '    ax.set_title("Trips a year")\n'
    "    plt.close(figure)\n"
    "figure",
    'twin = go.Figure(go.Bar(x=frame["year"].tolist(), y=frame["trips"].tolist()))\n'
    'twin.update_layout(template="plotly_white", title="Trips a year")\n'
    'display({"application/vnd.plotly.v1+json": json.loads(twin.to_json())}, raw=True)',
)
BARE = (
    IMPORTS.removeprefix("import json\n\n"),
    FRAME,
    'figure, ax = plt.subplots()\nax.bar(frame["year"], frame["trips"])\nplt.close(figure)\nfigure',
)


def floor(folder: Path, notebooks: list[Path], cells: tuple[str, ...]) -> list[Path]:
    """As many notebooks of some cells as there are notebooks, executed, in a folder that is made."""
    folder.mkdir()
    written = []
    for path in notebooks:
        made = [new_code_cell(source, id=f"cell-{n}") for n, source in enumerate(cells)]
        written.append(folder / path.name)
        nbformat.write(new_notebook(cells=made, metadata=nbformat.read(path, 4).metadata), written[-1])
    execute = [sys.executable, "-m", "jupyter", "nbconvert", "--to", "notebook", "--execute", "--inplace"]
    quiet = ["--log-level", "ERROR", "--ExecutePreprocessor.extra_arguments=--log-level=ERROR"]
    subprocess.run([*execute, *quiet, *map(str, written)], check=True)
    return written


def seconds(notebooks: list[Path], workers: int) -> tuple[float, float]:
    """How long strict nbval takes over some notebooks: by the clock, and of the processor, kernels included.

    Raises:
        SystemExit: a notebook failed, so that its time means nothing.
    """
    options = ["-q", "-n", str(workers), "--rootdir", str(ROOT), "-c", str(ROOT / "pyproject.toml")]
    cached = {
        name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
    }  # as in the Makefile
    started, used = time.perf_counter(), _processor()
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, *map(str, notebooks)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=cached,
    )
    spent = time.perf_counter() - started, _processor() - used
    cells = sum(cell.cell_type == "code" for path in notebooks for cell in nbformat.read(path, 4).cells)
    if done.returncode or f"{cells} passed" not in done.stdout:
        sys.exit(f"{done.stdout[-3000:]}\nnbval failed, so that the time means nothing")
    return spent


def _processor() -> float:
    """Seconds of the processor that the processes started from here, and those that they started, took so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Print the times and their ratios, by the clock and of the processor."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=3, help="runs of each (default: 3)")
    parser.add_argument("--workers", type=int, default=2, help="pytest's workers (default: 2, as in `make test`)")
    parser.add_argument(
        "--notebooks", type=Path, default=ROOT / "notebooks", help="another folder of executed notebooks"
    )
    args = parser.parse_args()
    ours = sorted(args.notebooks.resolve().glob("[0-9]*.ipynb"))
    (ROOT / "build").mkdir(exist_ok=True)
    # Inside the project: pytest names notebooks elsewhere all alike, and then runs the cells of one alone.
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as folder:
        sets = {"notebooks": ours}
        sets |= {name: floor(Path(folder) / name, ours, cells) for name, cells in (("floor", FLOOR), ("bare", BARE))}
        runs = [{name: seconds(those, args.workers) for name, those in sets.items()} for _ in range(args.times)]
    for n, measure in enumerate(("clock", "processor")):
        full, least, bare = (min(run[name][n] for run in runs) for name in sets)
        print(
            f"{measure:9}: {len(ours)} notebooks {full:.1f} s, floor {least:.1f} s, ratio {full / least:.2f}"
            f" (aim: {AIM}); of the bare floor, {bare:.1f} s: {full / bare:.2f}"
        )


if __name__ == "__main__":
    main()
