"""README tells the truth: its links lead somewhere, its commands exist, its Python runs."""

import re
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

from helpers import readme, score

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


def test_numbers_and_helpers_are_up_to_date():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert readme.render(text) == text, "run: python -m helpers.readme"
    assert (ROOT / "helpers" / "README.md").read_text(encoding="utf-8") == readme.listing(), (
        "run: python -m helpers.readme"
    )
    with pytest.raises(ValueError, match="no section measured"):
        readme.render("nothing")


MEASURED = {  # rows of scores.csv -> what README says of them
    "every kind, the weak ones too": (
        [("unseen", "visits", 75, 7, 26), ("unseen", "funding", 10, 8, 8), ("unseen", "trade", 4, 1, 0)],
        [
            "on 120 unseen articles:",
            "visits 74% found, 91% of those read right; sums 56% found, 56% of those read right;",
            "too few to say: trade figures (4 of 4 found, 4 of 5 of those read right).",
        ],
    ),
    "retold articles are told as what they are": (
        [("retold", "visits", 75, 7, 26)],
        ["160 retold articles (the beginnings of published ones in our own words"],
    ),
    "development pages are no accuracy": ([("development", "visits", 6, 0, 0)], []),
    "nothing measured": ([], []),
    "long articles beside them": (
        [("retold", "visits", 75, 7, 26), ("long", "visits", 82, 8, 16)],
        ["on 160 retold articles (", "visits 74% found", ". On 120 long articles (", "visits 84% found"],
    ),
}


@pytest.mark.parametrize("case", MEASURED)
def test_accuracy_in_a_sentence(case):
    rows, said = MEASURED[case]
    scores = [(*row, 160 if row[0] == "retold" else 120, "2027-01-05", "0.1.0+a") for row in rows]
    told = readme.accuracy(pd.DataFrame(scores, columns=list(score.COLUMNS)))
    assert bool(told) == bool(said)
    assert [part for part in said if part not in told] == []


IMPORTS = re.compile(r"from helpers(?:\.(?P<module>[\w.]+))? import (?P<names>[\w, ]+)")


def test_every_helper_that_a_page_imports_is_listed():
    """By name: `from helpers.tables import load`; of a module all that the page calls of it: evidence.answer(...)."""
    listed = {module: set(names) for part in readme.PUBLIC.values() for module, names in part.items()}
    pages = [ROOT / "README.md", ROOT / "data" / "README.md", *sorted((ROOT / "notebooks").glob("*.ipynb"))]
    missing = set()
    for page in pages:
        text = page.read_text(encoding="utf-8")
        for match in IMPORTS.finditer(text.replace("\\n", "\n")):
            for name in match["names"].split(","):
                name = name.strip()
                module, called = (match["module"], {name}) if match["module"] else (name, set())
                if not match["module"]:
                    called = set(re.findall(rf"(?<![\w./]){name}\.(\w+)\(", text))
                missing |= {f"{module}.{one}" for one in called - listed.get(module, set())}
    assert missing == set()


def test_every_public_helper_says_what_it_does():
    rows = re.findall(r"^\| `(.+?)` \| (.*) \|$", readme.listing(), re.MULTILINE)
    assert len(rows) > 80
    assert [name for name, says in rows if len(says) < 8] == []
