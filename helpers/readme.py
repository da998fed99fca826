"""What README.md says in numbers, and the list of public helpers, helpers/README.md: `python -m helpers.readme`."""

from __future__ import annotations

import importlib
import inspect
import re
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pandas as pd

from helpers import records, score
from helpers.charts import CHARTS, Words
from helpers.charts.accuracy import ENOUGH, NOUNS, measured

ROOT = Path(__file__).resolve().parent.parent
PUBLIC: dict[str, dict[str, tuple[str, ...]]] = {  # what notebooks and users import: heading -> module -> names
    "The tables": {
        "tables": ("load",),
        "selection": ("select", "people", "places", "outlets"),
        "export": ("export",),
        "schema": ("empty", "conform", "names"),
    },
    "Charts, and what stands behind them": {
        "charts": (*(entry.function.__name__ for entry in CHARTS), "accuracy"),
        "charts.chart": ("Chart",),
        "explorer": ("view", "View", "Explorer", "entries"),
        "evidence": (
            *("answer", "finding", "findings", "contents", "show", "sample", "example", "explore"),
            *("reports", "behind", "busiest", "bars", "largest_years", "merging"),
        ),
        "figures": ("save", "export_all"),
        "report": ("report", "key_figures"),
    },
    "Articles of your own": {
        "review": ("Desk", "example", "changed"),
        "clean": ("read_folder", "read_page"),
        "articles": ("read_articles", "read_article"),
        "text": ("Article", "sentences"),
    },
    "Reading": {
        "reading": ("read", "tables"),
        "visits": ("find_visits",),
        "funding": ("find_funding",),
        "scholarships": ("find_scholarships",),
        "economy": ("find_trade",),
        "investment": ("find_investment",),
        "topics": ("find_mentions", "topics_of"),
        "dates": ("find_dates",),
        "amounts": ("find_amounts",),
        "names": ("canonical_person", "office_on", "title_on", "levels_on", "holder"),
        "explain": ("explain",),
    },
    "How good it is": {"score": ("saved", "score", "save", "shipped", "failures")},
}
_SECTION = re.compile(r"(?<=<!-- measured -->\n).*?(?=<!-- /measured -->)", re.DOTALL)


def render(text: str) -> str:
    """README.md with its measured section, between <!-- measured --> and <!-- /measured -->, up to date."""
    if not (found := _SECTION.search(text)):
        raise ValueError("no section measured: <!-- measured --> ... <!-- /measured -->")
    told = (accuracy(score.saved()), coverage(records.sources(local=False)))
    said = "\n".join(textwrap.fill(f"- {line}", 150, subsequent_indent="  ") for line in told if line)
    return f"{text[: found.start()]}{said}\n{text[found.end() :]}"


def accuracy(scores: pd.DataFrame) -> str:
    """How well articles were read that the rules were not written with, by kind of record; "" if none was.

    Args:
        scores: as score.saved() gives them.
    """
    found = [_of_material(rows) for rows in (measured(scores), measured(scores, "long")) if len(rows)]
    if not found:
        return ""
    return f"Machine reading errs. [Measured](notebooks/07-how-good-is-this.ipynb) on {'. On '.join(found)}."


def _of_material(rows: pd.DataFrame) -> str:
    """What one material shows: "80 retold articles: visits 84% found, ..."."""
    w, kinds = Words("en"), list(dict.fromkeys(rows["kind"]))
    told, few = [], []
    for kind in kinds:
        mine = rows[rows["kind"] == kind].set_index("share")
        name = w.say(f"accuracy.kind.{kind}")
        shares = [(share, mine.loc[share]) for share in ("recall", "precision") if share in mine.index]
        if mine["of"].max() < ENOUGH:
            few.append(f"{name} ({', '.join(_count(share, row) for share, row in shares)})")
        else:
            told.append(f"{name} {', '.join(_share(share, row, w) for share, row in shares)}")
    material = rows["material"].iloc[0]
    on = w.count(int(rows["articles"].max()), NOUNS[material]) + _MADE.get(material, "")
    parts = ["; ".join(told)] if told else []
    parts += [f"too few to say: {', '.join(few)}"] if few else []
    return f"{on}: {'; '.join(parts)}"


def _share(share: str, row: pd.Series, w: Words) -> str:
    return f"{w.percent(row['value'])} {_WHAT[share]}"


def _count(share: str, row: pd.Series) -> str:
    return f"{row['right']} of {row['of']} {_WHAT[share]}"


_MADE = {
    "retold": " (the beginnings of published ones in our own words, by people who did not know the rules)",
    "long": " (such beginnings, gone on with to the length of whole articles)",
}
_WHAT = {"recall": "found", "precision": "of those read right"}


def coverage(sources: pd.DataFrame) -> str:
    """How many articles have no year but their event's, and what that means for the strip under charts."""
    of_event = int((sources["year_basis"] == "event").sum())
    return (
        f"Of {len(sources):,} articles {of_event:,} have no year but that of the event they tell (the lightest grey of "
        "the strip): where they fill a year, the strip grows with what it should check. Only the darker greys, "
        "articles by their day of publication, are independent of it."
    )


def listing() -> str:
    """helpers/README.md: the public functions and classes by module, each with the first line of its docstring."""
    lines = [
        "# Public helpers",
        "",
        "What notebooks import, and you may: `from helpers import charts`, `from helpers.tables import load`.",
        "`help(load)` tells more of a function than its first line here.",
        "Generated by `python -m helpers.readme`. Every module, with what it does: [LAYERS.txt](LAYERS.txt).",
        "",
        "| folder | what the modules in it do |",
        "|---|---|",
        *(
            f"| [{folder}/]({folder}) | {_first(importlib.import_module(f'helpers.{folder}'))} |"
            for folder in _folders()
        ),
    ]
    for heading, modules in PUBLIC.items():
        lines += ["", f"## {heading}"]
        for name, called in modules.items():
            module = importlib.import_module(f"helpers.{name}")
            at = Path(inspect.getfile(module)).relative_to(ROOT / "helpers").as_posix()
            lines += [
                "",
                f"### [`helpers.{name}`]({at})",
                "",
                _first(module),
                "",
                "| name | what it does |",
                "|---|---|",
            ]
            lines += [f"| `{shape}` | {says} |" for one in called for shape, says in _told(one, getattr(module, one))]
    return "\n".join(lines) + "\n"


def _folders() -> list[str]:
    return sorted(path.parent.name for path in (ROOT / "helpers").glob("*/__init__.py"))


def _told(name: str, what: object) -> Iterator[tuple[str, str]]:
    """How a function is called, with its first line; of a class its methods too."""
    if not inspect.isclass(what):
        yield f"{name}({_arguments(what)})", _first(what)
        return
    yield name, _first(what)
    for method, member in inspect.getmembers(what):
        called = member.fget if isinstance(member, property) else member
        if not method.startswith("_") and inspect.isfunction(called) and called.__doc__:
            shape = "" if isinstance(member, property) else f"({_arguments(called)})"
            yield f"{name}.{method}{shape}", _first(called)


def _arguments(function: Callable) -> str:
    signs = {inspect.Parameter.VAR_POSITIONAL: "*{}", inspect.Parameter.VAR_KEYWORD: "**{}"}
    told = [(one.name, signs.get(one.kind, "{}")) for one in inspect.signature(function).parameters.values()]
    return ", ".join(sign.format(name) for name, sign in told if name != "self")


def _first(what: object) -> str:
    return (inspect.getdoc(what) or "").partition("\n")[0].replace("|", "\\|")


def main(root: Path = ROOT) -> None:
    """Write README.md's measured section and helpers/README.md anew."""
    path = root / "README.md"
    path.write_text(render(path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    (root / "helpers" / "README.md").write_text(listing(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
