"""The rows that data/README.md gives as examples can be added, and are read."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from helpers.records import DATA

EXAMPLES = dict(
    re.findall(
        r"<!-- row (\w+) -->\n```csv\n(.*?)```",
        (DATA / "README.md").read_text(encoding="utf-8").split("## Adding a row")[1],
        re.DOTALL,
    )
)
READ = """\
from helpers import names
from helpers.names import levels_on
from helpers.text import Article
from helpers.topics import topics_of
from helpers.visits import find_visits

print(names.canonical_person("Bun-mạc Phết-xa-vông"), sorted(levels_on("Bounmak Phetsavong", "2025-03")))
trip = "Ngày 5/3/2025, Tổng Giám đốc Cơ quan Vũ trụ Trần Văn Xay đã sang thăm và làm việc tại Lào."
print([(visit.leader, visit.level) for visit in find_visits(Article("a", trip))])
print(topics_of(Article("b", "Việt Nam và Lào bàn về thủy điện tích năng bậc thang tại Xê Kông.")))
"""


@pytest.fixture(scope="module")
def data(tmp_path_factory) -> Path:
    """A copy of data/ whose reference files have the example rows too."""
    copy = tmp_path_factory.mktemp("copy") / "data"
    shutil.copytree(DATA, copy, ignore=shutil.ignore_patterns("tables", "raw", "local"))
    return copy


def test_the_rows_are_read(data):
    assert set(EXAMPLES) == {"people", "people_basis", "offices", "topics"}
    for name, text in EXAMPLES.items():
        path = data / "reference" / f"{name}.csv"
        head, *added = text.splitlines(keepends=True)
        assert path.read_text(encoding="utf-8").splitlines()[0] == head.strip()
        with path.open("a", encoding="utf-8") as handle:
            handle.writelines(added)
    done = subprocess.run(
        [sys.executable, "-c", READ],
        env=os.environ | {"HELPERS_DATA": str(data)},
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parent.parent,
    )
    assert done.stdout.splitlines() == [
        "Bounmak Phetsavong ['minister']",
        "[('Trần Văn Xay', 'ministry')]",
        "('energy',)",
    ], done.stderr


WRONG = {  # a cell of people.csv -> what the message says
    "an unknown level": "Bounmak Phetsavong,LA,,Minister of Health@gubernatorial@2024-02..",
    "a date that is none": "Bounmak Phetsavong,LA,,Minister of Health@minister@02/2024..",
    "no level": "Bounmak Phetsavong,LA,,Minister of Health@2024-02..",
}


@pytest.mark.parametrize("case", WRONG)
def test_a_broken_term_of_office_is_told_with_file_and_line(case, tmp_path):
    shutil.copytree(DATA / "reference", tmp_path / "data" / "reference")
    path = tmp_path / "data" / "reference" / "people.csv"
    line = len(path.read_text(encoding="utf-8").splitlines()) + 1
    with path.open("a", encoding="utf-8") as handle:
        handle.write(WRONG[case] + "\n")
    done = subprocess.run(
        [sys.executable, "-c", "from helpers import names; names.people()"],
        env=os.environ | {"HELPERS_DATA": str(tmp_path / "data")},
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parent.parent,
    )
    assert done.returncode
    assert f"people.csv, line {line}, column offices" in done.stderr
