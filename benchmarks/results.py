"""What was measured as a table (CSV, Markdown) and a picture, with the facts of the machine that matter."""

from __future__ import annotations

import csv
import json
import os
import platform
import re
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.measure import run

if TYPE_CHECKING:
    from benchmarks.bench import Row

HEADINGS = {
    "stages": "Stages, text (2 % relevant)",
    "web": "Stages, web pages (20 % relevant)",
    "whole": "`build` from start to end, one process",
    "scaling": "`build` of ever larger corpora, one process",
    "processes": "One process and two",
    "peers": "Libraries for Vietnamese text, over the same texts",
    "peers of pages": "Libraries for the body of a web page, over the same pages",
    "charts": "Tables opened, and charts drawn",
}
COLUMNS = ("part", "name", "articles", "mb", "cpu", "wall", "peak_mb", "mb_per_s", "articles_per_s", "note")
NUMBERS = {"articles": int} | dict.fromkeys(COLUMNS[3:9], float)


def line(row: Row) -> str:
    """A row as one line for the terminal."""
    told = _told(row)
    numbers = [f"{told[name]} {unit}" for name, unit in UNITS.items() if told[name] is not None]
    return f"{row.part:15}{row.name:32}{row.articles:>9} articles  {'  '.join(numbers)}  {row.note}"


UNITS = {"mb_per_s": "MB/s", "articles_per_s": "articles/s", "cpu": "s cpu", "wall": "s", "peak_mb": "MB at most"}


def write(rows: list[Row], out: Path, environment: Path | None = None, kept: bool = False) -> None:
    """Write speed.csv, README.md and speed.png.

    Args:
        rows: what was measured.
        out: the folder.
        environment: of the peers, for their versions.
        kept: keep what an earlier run measured of the parts that this one did not.
    """
    out.mkdir(parents=True, exist_ok=True)
    told = [_told(row) for row in rows]
    facts = machine(environment)
    if kept and (out / "speed.csv").exists():
        parts = {row["part"] for row in told}
        told = sorted(
            [r for r in read(out) if r["part"] not in parts] + told, key=lambda r: [*HEADINGS].index(r["part"])
        )
        earlier = json.loads((out / "machine.json").read_text(encoding="utf-8"))
        facts["libraries"] = facts["libraries"] or earlier["libraries"]
    with (out / "speed.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        table.writeheader()
        table.writerows(told)
    (out / "machine.json").write_text(json.dumps(facts, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    (out / "README.md").write_text(markdown(told, facts), encoding="utf-8")
    from benchmarks.picture import picture

    if figure := picture(told):
        from helpers.drawing.shrink import png

        (out / "speed.png").write_bytes(png(figure.png()))


def read(out: Path) -> list[dict[str, object]]:
    """The rows of a folder of results."""
    with (out / "speed.csv").open(encoding="utf-8", newline="") as file:
        return [
            {name: NUMBERS[name](cell) if cell and name in NUMBERS else cell or None for name, cell in row.items()}
            for row in csv.DictReader(file)
        ]


def _told(row: Row) -> dict[str, object]:
    told = asdict(row) | {"mb_per_s": row.mb_per_s, "articles_per_s": row.articles_per_s, "note": row.note or None}
    for name, digits in (("mb", 3), ("cpu", 3), ("wall", 3), ("peak_mb", 0)):
        told[name] = None if told[name] is None else round(told[name], digits)
    return {name: told[name] for name in COLUMNS}


def machine(environment: Path | None = None) -> dict[str, object]:
    """What of the machine matters for speed; neither its name nor any path."""
    rows = Path("/proc/meminfo").read_text().splitlines() if Path("/proc/meminfo").exists() else []
    memory = next((int(row.split()[1]) / 1e6 for row in rows if row.startswith("MemTotal")), None)
    libraries: dict[str, str] = {}
    if environment:
        wanted = "underthesea|pyvi|spacy|dateparser|trafilatura|justext|resiliparse"
        listed = run([environment / "bin" / "python", "-m", "pip", "list", "--format=freeze"]).out
        libraries = dict(re.findall(rf"^({wanted})==(\S+)$", listed, re.MULTILINE | re.IGNORECASE))
    return {
        "measured": date.today().isoformat(),
        "processors": os.cpu_count(),
        "memory_gb": round(memory, 1) if memory else None,
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "busy": round(os.getloadavg()[0], 1),  # load: how many processes wanted a processor in the last minute
        "libraries": libraries,
    }


def markdown(rows: list[dict[str, object]], facts: dict[str, object]) -> str:
    """The tables as a page, what was aimed at first."""
    libraries = ", ".join(f"{name} {version}" for name, version in facts["libraries"].items())
    told = [
        "# How fast it is",
        "",
        "Written by `make bench`; what is measured, and how: [../README.md](../README.md). Rows: [CSV](speed.csv).",
        "",
        f"Measured on {facts['measured']}: {facts['processors']} processors, {facts['memory_gb']} GB, "
        f"{facts['system']}, Python {facts['python']}; load {facts['busy']} at the end. "
        + (f"{libraries}." if libraries else ""),
        "",
        "![Megabytes a second on one core](speed.png)",
        "",
        *_aims(rows),
        *([quoted(rows), ""] if quoted(rows) else []),
    ]
    for part, heading in HEADINGS.items():
        mine = [row for row in rows if row["part"] == part]
        if mine:
            shown = [name for name in COLUMNS[1:] if any(row[name] not in (None, 0, 0.0) for row in mine)]
            told += [f"## {heading}", "", "| " + " | ".join(WORDS.get(name, name) for name in shown) + " |"]
            told += ["|---|" + "---:|" * (len(shown) - 1)]
            told += ["| " + " | ".join(_cell(row[name]) for name in shown) + " |" for row in mine]
            told += [""]
    return "\n".join([*told, *_plan(rows)])


MANY, SHARE = 32_000_000, 0.02  # articles of the largest archives; how many of them are on the two countries


def plan(rows: list[dict[str, object]]) -> list[tuple[str, float, float]]:
    """What is done with an article, the processor's seconds that it takes, and how many of 32 million it is done with.

    The build of texts is the longest measured; what starting takes is in none.
    """
    at = {(row["part"], row["name"]): row for row in rows if row["cpu"] and row["articles"]}
    longest = max((key for key in at if key[0] == "scaling"), key=lambda key: at[key]["articles"], default=None)
    asked = (
        ("floor: read, looked at for NFC, hashed", ("stages", "floor"), MANY),
        ("text on something else, turned away", ("stages", "others turned away"), (1 - SHARE) * MANY),
        ("text on the two countries, read", ("stages", "relevant read"), SHARE * MANY),
        ("`build` of texts", longest, MANY),
        ("`build` of web pages", ("whole", "web pages"), MANY),
    )
    return [(what, at[key]["cpu"] / at[key]["articles"], many) for what, key, many in asked if key in at]


def _plan(rows: list[dict[str, object]]) -> list[str]:
    told = plan(rows)
    if not told:
        return []
    lines = [
        f"| {what} | {each * 1e3:.2g} ms | {_duration(each * 1e6)} | {_duration(each * many)} |"
        for what, each, many in told
    ]
    return [
        f"## What 32 million articles take of one processor, {100 * SHARE:g} % of them on the two countries",
        "",
        "| | an article | a million such | in 32 million |",
        "|---|---:|---:|---:|",
        *lines,
        "",
    ]


def _duration(seconds: float) -> str:
    for unit, length in (("h", 3600), ("min", 60)):
        if seconds >= length:
            return f"{_cell(seconds / length)} {unit}"
    return f"{_cell(seconds)} s"


WORDS = {"mb": "MB", "cpu": "s of processor", "wall": "s by the clock", "peak_mb": "MB of memory"}
WORDS |= {"mb_per_s": "MB/s", "articles_per_s": "articles/s", "note": "", "name": ""}


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
    return f"{value:,}" if isinstance(value, int) else str(value)


def _aims(rows: list[dict[str, object]]) -> list[str]:
    """A table of what was aimed at and what was reached, of the parts that were measured."""
    found = [(aim, told, met) for aim, told, met in aims(rows) if told]
    if not found:
        return []
    lines = [f"| {aim} | {told} | {'yes' if met else 'no'} |" for aim, told, met in found]
    return ["| aim | reached | met |", "|---|---|---|", *lines, ""]


def quoted(rows: list[dict[str, object]]) -> str:
    """What README quotes of the results: ratios alone, since a speed is a machine's own; "" where one is missing."""
    speed = {(row["part"], row["name"]): row["mb_per_s"] for row in rows}
    text, cleaned = speed.get(("whole", "text")), speed.get(("web", "relevant cleaned"))
    peers = ("underthesea word_tokenize", "pyvi tokenize", "dateparser search_dates")
    words, pyvi, dates = (speed.get(("peers", name)) for name in peers)
    bodies = speed.get(("peers of pages", "trafilatura"))
    if not all((text, cleaned, words, pyvi, dates, bodies)):
        return ""
    times = [text / words, text / pyvi, text / dates, cleaned / bodies]
    cut, also_cut, dated, taken = (f"{value:.0f}" if value >= 10 else f"{value:.1f}" for value in times)
    return (
        f"On one core a corpus of which 2 % is on the two countries is read from start to end {cut} times as fast as "
        f"underthesea cuts the same texts into words, {also_cut} times as fast as pyvi does, and {dated} times as fast "
        f"as dateparser finds their dates; the body of a web page is found {taken} times as fast as by trafilatura."
    )


def aims(rows: list[dict[str, object]]) -> list[tuple[str, str, bool]]:
    """Each aim with what was reached, "" where it was not measured, and whether it is met."""
    at = {(row["part"], row["name"]): row for row in rows}
    speed = {key: row["mb_per_s"] for key, row in at.items() if row["mb_per_s"]}
    found: list[tuple[str, str, bool]] = []

    def add(aim: str, needed: list, reached, shown: str, met) -> None:
        if all(one is not None for one in needed):
            value = reached(*needed)
            found.append((aim, shown.format(value), met(value)))

    text, bare = speed.get(("whole", "text")), speed.get(("stages", "floor"))
    add("text, 2 % relevant: at least 40 MB/s on one core", [text], lambda v: v, "{:.1f} MB/s", lambda v: v >= 40)
    add("… and at most 3 times the floor", [text, bare], lambda v, f: f / v, "{:.1f} times", lambda v: v <= 3)
    alone = speed.get(("whole", "relevant alone"))
    add("relevant articles alone: at least 5 MB/s", [alone], lambda v: v, "{:.2f} MB/s", lambda v: v >= 5)
    cleaned, other = speed.get(("web", "relevant cleaned")), speed.get(("peers of pages", "trafilatura"))
    add(
        "web pages cleaned at 3 times the speed of trafilatura",
        [cleaned, other],
        lambda a, b: a / b,
        "{:.1f} times",
        lambda v: v >= 3,
    )
    few, many = (at.get(("scaling", f"{n} articles"), {}).get("peak_mb") for n in (10_000, 100_000))
    add(
        "memory at 100,000 articles within 10 % of that at 10,000",
        [few, many],
        lambda a, b: 100 * (b / a - 1),
        "{:+.0f} %",
        lambda v: v <= 10,
    )
    one, two = (at.get(("processes", f"-j {n}"), {}).get("wall") for n in (1, 2))
    add("two processes at least 1.8 times one", [one, two], lambda a, b: a / b, "{:.2f} times", lambda v: v >= 1.8)
    drawn = [row["wall"] for row in rows if row["part"] == "charts" and row["name"] != "opened" and row["wall"]]
    slowest = max(drawn) if drawn else None
    add("each chart of a million articles in under 3 s", [slowest], lambda v: v, "slowest {:.1f} s", lambda v: v < 3)
    return found
