"""Times strict nbval over the notebooks against its floor: `make bench-notebooks`.

The floor is as many notebooks that import pandas, matplotlib and plotly and draw one chart; the aim is at most 1.5 times
that. Both are run as `make test` runs them, one after the other, several times; the shortest time of each counts, since
what else a machine does only ever adds. It adds least to the processor's time, by which a busy machine can be measured too.
"""

import argparse
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_notebook

ROOT = Path(__file__).resolve().parent.parent
AIM = 1.5
FLOOR = (  # the cells of a notebook that does next to nothing
    "import matplotlib.pyplot as plt\nimport pandas as pd\nimport plotly.graph_objects as go",
    'frame = pd.DataFrame({"year": [2020, 2021, 2022], "trips": [3, 1, 4]})\nframe',
    'figure, ax = plt.subplots()\nax.bar(frame["year"], frame["trips"])\nplt.close(figure)\nfigure',
)


def floor(folder: Path, notebooks: list[Path]) -> list[Path]:
    """As many notebooks of FLOOR as there are notebooks, executed, in a folder."""
    written = []
    for path in notebooks:
        cells = [new_code_cell(source, id=f"cell-{n}") for n, source in enumerate(FLOOR)]
        written.append(folder / path.name)
        nbformat.write(new_notebook(cells=cells, metadata=nbformat.read(path, 4).metadata), written[-1])
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
    started, used = time.perf_counter(), _processor()
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, *map(str, notebooks)], capture_output=True, text=True, cwd=ROOT
    )
    spent = time.perf_counter() - started, _processor() - used
    if done.returncode:
        sys.exit(f"{done.stdout[-3000:]}\nnbval failed, so that the time means nothing")
    return spent


def _processor() -> float:
    """Seconds of the processor that the processes started from here, and those that they started, took so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Print both times and their ratio, by the clock and of the processor."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=3, help="runs of each (default: 3)")
    parser.add_argument("--workers", type=int, default=2, help="pytest's workers (default: 2, as in `make test`)")
    args = parser.parse_args()
    ours = sorted((ROOT / "notebooks").glob("[0-9]*.ipynb"))
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(ROOT / "conftest.py", folder)
        bare = floor(Path(folder), ours)
        times = [(*seconds(ours, args.workers), *seconds(bare, args.workers)) for _ in range(args.times)]
    clock, processor, least_clock, least_processor = (min(column) for column in zip(*times, strict=True))
    for name, full, least in (("clock", clock, least_clock), ("processor", processor, least_processor)):
        print(
            f"{name:9}: {len(ours)} notebooks {full:.1f} s, floor {least:.1f} s, ratio {full / least:.2f} (aim: {AIM})"
        )


if __name__ == "__main__":
    main()
