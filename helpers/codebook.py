"""The generated sections of data/README.md and data/datapackage.json; `python -m helpers.codebook` writes both."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from helpers import records, schema
from helpers.columns import Column
from helpers.language import lexicon
from helpers.merging import sourceyears
from helpers.merging.merge_rows import misprinted
from helpers.records import DATA
from helpers.storage import datapackage

FILES = {  # of data/, hand-coded: what one row is
    "sources.csv": "a published article",
    **{f"records/{name}.csv": schema.ROW_IS[name] for name in records.RECORDS},
}


def render(text: str) -> str:
    """A text whose generated sections, between <!-- NAME --> and <!-- /NAME -->, are up to date."""
    for name, section in SECTIONS.items():
        mark = re.compile(rf"(?<=<!-- {name} -->\n).*?(?=<!-- /{name} -->)", re.DOTALL)
        if not (found := mark.search(text)):
            raise ValueError(f"no section {name}: <!-- {name} --> ... <!-- /{name} -->")
        text = text[: found.start()] + section() + text[found.end() :]
    return text


def _tables() -> str:
    return "".join(
        f"#### `{name}`\n\nOne row is {schema.ROW_IS[name]}.\n\n{_columns(columns)}\n"
        for name, columns in schema.TABLES.items()
    )


def _records() -> str:
    declared = {"sources.csv": records.SOURCES, **{f"records/{n}.csv": c for n, c in records.RECORDS.items()}}
    return "".join(
        f"#### `{file}`\n\nOne row is {FILES[file]}.\n\n{_columns(columns)}\n" for file, columns in declared.items()
    )


def _columns(columns: tuple[Column, ...]) -> str:
    lines = ["| column | type | unit | meaning |", "|---|---|---|---|"]
    for column in columns:
        kind = f"{column.kind}, needed" if column.required else column.kind
        words = f": {', '.join(f'`{word}`' for word in column.words)}" if column.words else ""
        lines.append(f"| `{column.name}` | {kind} | {column.unit} | {column.meaning}{words} |")
    return "\n".join(lines) + "\n"


def _files() -> str:
    lines = ["| file | one row is | worth knowing |", "|---|---|---|"]
    lines += [f"| `{row['file']}` | {row['row_is']} | {row['note']} |" for row in lexicon.rows("files")]
    return "\n".join(lines) + "\n"


def _misprints() -> str:
    """Every hand-coded row that is left out of totals or series as a misprint, with the reason."""
    lines = ["| row | printed | why it is not counted |", "|---|---|---|"]
    for name in ("funding", "scholarships", "trade", "investment"):
        rows = records.read(name, local=False)
        wrong = rows[rows["why_not"].fillna("").map(misprinted)]
        for key, row in wrong.iterrows():
            reason = row["why_not"] if row["why_not"] != "misprint" else row["note"]
            lines.append(f"| {name} `{key}` | {_printed(row)} | {reason} |")
    return "\n".join(lines) + "\n"


def _printed(row) -> str:
    if "amount" in row:
        return f"{row['amount']:,} {row['currency']}"
    if "projects" in row:
        return f"{row['projects']:,} projects, {row['capital_usd']:,} US$"
    return f"{row['value_usd']:,} US$" if "value_usd" in row else f"{row['min']:,}"


def _left_out() -> str:
    """How many rows of funding.csv are in totals, and how many are left out for which reason."""
    rows = records.read("funding", local=False)
    counts = rows["why_not"].value_counts()
    lines = ["| why a row of funding.csv is not in totals | rows |", "|---|---|"]
    lines += [f"| {reason} | {counts.get(reason, 0)} |" for reason in records.WHY_NOT_FUNDING]
    return "\n".join([*lines, f"| (in totals) | {int(rows['in_totals'].sum())} |"]) + "\n"


def _coverage() -> str:
    """How many articles there are by language and site, and how their years are known."""
    sources = records.sources(local=False)
    languages = sources["language"].value_counts()
    sites = sources["outlet"].value_counts().sort_index().sort_values(ascending=False, kind="stable")
    basis = sources["year_basis"].value_counts()
    told = {name: len(records.read(name, local=False)) for name in records.RECORDS}
    facts = [
        ("articles", len(sources)),
        ("languages", f"{len(languages)}: " + _counted(languages.head(3)) + f", others {languages.iloc[3:].sum()}"),
        ("sites", f"{len(sites)}: " + _counted(sites.head(5)) + f", others {sites.iloc[5:].sum()}"),
        ("years", f"{sources['year'].min()} to {sources['year'].max()}"),
        ("year known from", _counted(basis)),
        *((f"rows of {name}.csv", count) for name, count in told.items()),
        ("rows of funding.csv in totals", int(records.read("funding", local=False)["in_totals"].sum())),
    ]
    return "\n".join(["| | |", "|---|---|", *(f"| {what} | {count} |" for what, count in facts)]) + "\n"


def _event_years() -> str:
    """How often the rule for sources without a day of publication is right, where that day is known."""
    told, right, earlier, later = sourceyears.tried()
    return (
        f"Where the day of publication is known, this rule gives its year for {right} of {told} articles,\n"
        f"an earlier one for {earlier} and a later one for {later}.\n"
    )


def _counted(counts) -> str:
    return ", ".join(f"{word} {count}" for word, count in counts.items())


SECTIONS: dict[str, Callable[[], str]] = {
    "tables": _tables,
    "records": _records,
    "files": _files,
    "event-years": _event_years,
    "coverage": _coverage,
    "left-out": _left_out,
    "misprints": _misprints,
}


def main(data_dir: Path = DATA) -> None:
    """Write the generated sections of the codebook anew, and the data package that describes the same files."""
    path = data_dir / "README.md"
    path.write_text(render(path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    described = datapackage.text(datapackage.describe_data(data_dir))
    (data_dir / "datapackage.json").write_text(described, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
