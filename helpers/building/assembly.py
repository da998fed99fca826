"""What was read in articles, section after section, to every table; no text is held until the end."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import msgpack
import pyarrow as pa

from helpers import merge, schema
from helpers.building import stories
from helpers.building.cache import Cache
from helpers.building.readings import Reading, event_year
from helpers.building.register import Choice, Ids
from helpers.building.sections import TABLES, Section, opened, packed, stream, unpacked
from helpers.intake.incoming import undated
from helpers.storage import arrowrows
from helpers.storage.spool import Parts, Spool
from helpers.storage.tablefiles import TableFiles

if TYPE_CHECKING:
    from helpers.building.recoding import Recoded

_SEEN_ALONE = ["quote", "char_start", "char_end"]  # of a fact: no merge looks at them
_OF_ARTICLES = ["article_id", "published", "outlet", "year"]  # what a merge looks at


def assemble(told: Iterable[Section], files: TableFiles, store: Cache, own: Recoded | None = None) -> Counter[str]:
    """Write every table of a corpus; says how many inputs were not used for each reason.

    What was read waits on disk until all is, since which of two copies is used depends on both. Then facts, mentions
    and what is not used go to their files one after the other; rows of articles wait once more for the stories that
    they tell, and so do facts, from which trips, commitments and series are merged.

    Args:
        told: in their order; see batches.sections().
        files: where the tables go.
        store: with what earlier runs merged.
        own: what a person told of some of the articles; its rows stand in place of what was read in them.
    """
    choice = Choice()
    reasons: Counter[str] = Counter()
    unused: dict[str, str] = {}  # article -> why
    told_anew: dict[str, list[tuple[int, str, str]]] = defaultdict(list)  # article_id -> number, name, text of each
    absent = set(own.ids) if own else set()  # told anew, and not among the articles
    with ExitStack() as open_files:
        parts = open_files.enter_context(closing(Parts()))
        for found in told:
            met = [(choice.meet(entry, not no), name, no) for name, entry, no in found.inputs if entry]
            if own and not own.ids.isdisjoint(found.ids):
                used = ((number, name) for number, name, refused in met if not refused)
                for (number, name), article_id, text in zip(used, *_texts(found), strict=True):
                    if article_id in own.ids:
                        told_anew[article_id].append((number, name, text))
            absent.difference_update(found.ids)
            parts.add(packed(found))
        owners: dict[str, str] = {}
        for article_id, copies in told_anew.items() if own else ():
            texts = {name: text for number, name, text in copies if choice.takes(number)}
            if len(texts) > 1:
                owners[article_id] = own.owner(article_id, texts) or ""
        settled, taken = choice.settled(), Ids(choice.shared(), owners)
        del told_anew
        waiting = _Waiting(open_files.enter_context(closing(Spool())))
        facts = {name: open_files.enter_context(closing(Spool())) for name in schema.FACTS}
        for found in map(unpacked, parts.taken()):
            refused, ids = _entered(found, settled, taken)
            files.add("rejected", refused)
            reasons.update(row["reason"] for row in refused)
            if own:
                unused |= {entry.ids[0]: why[0] for _, entry, why in found.inputs if why and entry}
            found = found.under(ids)
            for article_id, text in zip(*_texts(found), strict=True) if own and absent and found.ids else ():
                own.seek(absent, article_id, text)
            if own and not own.ids.isdisjoint(found.ids):
                found = _anew(found, own)
            waiting.add(found)
            for name, table in found.tables.items():
                if name != "articles":
                    files.add_table(name, table)
                if name in facts:
                    facts[name].add(table.drop_columns(_SEEN_ALONE))
        del choice, settled, taken
        parts.close()
        for table in waiting.placed():
            files.add_table("articles", table)
        for name in _MERGED:
            files.add_table(name, _merged(name, facts, waiting.known, store, own))
        of_rows = [*own.lost(), *own.unknown(waiting.known, unused)] if own else []
        files.add("rejected", of_rows)
        reasons.update(row["reason"] for row in of_rows)
    return reasons


# Table -> the tables that it is merged from, and how, given their rows by key, what is known of the articles, and what
# a person decided.
_MERGED: dict[str, tuple[tuple[str, ...], Callable[[dict, dict, dict | None], list[dict]]]] = {
    "trips": (("visits",), lambda rows, *told: merge.trip_rows(rows["visits"], *told)),
    "commitments": (("funding",), lambda rows, *told: merge.commitment_rows(rows["funding"], *told)),
    "series": (("scholarships", "trade", "investment"), merge.series_rows),
}


def _merged(name: str, facts: dict[str, Spool], known: dict[str, dict], store: Cache, own: Recoded | None) -> pa.Table:
    """The rows of a merged table; those of an earlier run when all that they are made of is the same."""
    sources, rule = _MERGED[name]
    told = {source: [*facts[source].taken()] for source in sources}
    whole = {source: pa.concat_tables(parts).combine_chunks() for source, parts in told.items() if parts}
    del told
    ids = sorted({own for table in whole.values() for own in table["article_id"].to_pylist()})
    articles = {own: known[own] for own in ids}
    made_of = [name, articles, {source: stream(table, compressed=False) for source, table in whole.items()}]
    made_of += [own.mark] if own else []
    key = hashlib.sha256(msgpack.packb(made_of)).digest()
    if (before := store.get([key]).get(key)) is not None:
        return opened(before)
    rows = {source: _keyed(source, whole.get(source), own) for source in sources}
    found = arrowrows.arrow(rule(rows, articles, own.standing() if own else None), name)
    store.put({key: stream(found)})
    return found


def _entered(
    found: Section, settled: Iterator[tuple[str, str] | None], taken: Ids
) -> tuple[list[dict[str, str]], list[str | None]]:
    """The rows of `rejected` that a section gives, and the id of each article that it uses, None for a second copy."""
    rejected: list[dict[str, str]] = []
    ids: list[str | None] = []
    for name, entry, refused in found.inputs:
        again = next(settled) if entry else None
        if entry and not refused:
            stamp = found.undated[len(ids)]
            ids.append(None if again else taken.take(entry))
            if stamp and not again:
                rejected.append(_refused(name, *undated(stamp)))
        if refused := again or refused:
            rejected.append(_refused(name, *refused))
    return rejected, ids


def _refused(name: str, reason: str, detail: str) -> dict[str, str]:
    return {"source_file": name, "reason": reason, "detail": detail}


def _texts(found: Section) -> tuple[list[str], list[str]]:
    """The ids and the texts of the articles of a section that were read."""
    rows = found.tables["articles"].select(["article_id", "text"]).to_pydict()
    return rows["article_id"], rows["text"]


@dataclass
class _Waiting:
    """Rows of articles on disk, with what tells their story and year, in their order."""

    disk: Spool
    signed: list[tuple[str, str | None, bytes]] = field(default_factory=list)
    events: list[int | None] = field(default_factory=list)
    known: dict[str, dict[str, object]] = field(default_factory=dict)  # what a merge looks at

    def add(self, found: Section) -> None:
        if not found.ids:
            return
        table = found.tables["articles"]
        self.disk.add(table)
        for row, mark, event in zip(_rows(table.select(_OF_ARTICLES)), found.signatures, found.events, strict=True):
            self.signed.append((row["article_id"], row["published"], mark))
            self.events.append(event)
            self.known[row["article_id"]] = {**row, "year": row["year"] or event}

    def placed(self) -> Iterator[pa.Table]:
        """The rows, once all are there: with their stories, and where no year is printed with that of what is told."""
        for article_id, story in stories.group(self.signed).items():
            self.known[article_id]["story_id"] = story
        self.signed.clear()
        at = 0
        for table in self.disk.taken():
            ids, years, bases = (table[name].to_pylist() for name in ("article_id", "year", "year_basis"))
            events, at = self.events[at : at + len(ids)], at + len(ids)
            of_event = [year is None and event is not None for year, event in zip(years, events, strict=True)]
            yield arrowrows.changed(
                table,
                story_id=[self.known[own]["story_id"] for own in ids],
                year=[self.known[own]["year"] for own in ids],
                year_basis=["event" if told else basis for told, basis in zip(of_event, bases, strict=True)],
            )


def _keyed(name: str, table: pa.Table | None, own: Recoded | None) -> dict[str, dict[str, object]]:
    """Rows of facts, in reading order, by their keys ("article_id:row"), in the order of the keys."""
    found: dict[str, dict[str, object]] = {}
    met: dict[str, int] = defaultdict(int)
    for row in _rows(table) if table else ():
        article = row["article_id"]
        numbers = own.numbers(name, article) if own else None
        found[f"{article}:{met[article] if numbers is None else numbers[met[article]]}"] = row
        met[article] += 1
    return dict(sorted(found.items()))


def _anew(found: Section, own: Recoded) -> Section:
    """A section with the rows that a person told of its articles in place of those read."""
    from helpers.building.recoding import anew

    rows = {name: list(_split(found, name)) for name in TABLES}
    events = list(found.events)
    for n, article_id in enumerate(found.ids):
        if article_id in own.ids:
            facts = {name: told[n] for name, told in rows.items() if name != "articles"}
            read = anew(Reading(rows["articles"][n][0], facts, found.signatures[n]), own)
            events[n] = event_year(read.facts)
            for name, told in {**read.facts, "articles": [read.row]}.items():
                rows[name][n] = told
    counts = {name: list(map(len, told)) for name, told in rows.items()}
    flat = {name: [row for some in told for row in some] for name, told in rows.items()}
    tables = {name: arrowrows.arrow(told, name, alone=False) for name, told in flat.items() if told}
    return replace(found, events=events, rows=counts, tables=tables)


def _split(found: Section, name: str) -> Iterator[list[dict[str, object]]]:
    """The rows of a table, article by article."""
    rows = iter(found.tables[name].to_pylist() if name in found.tables else ())
    for count in found.rows[name]:
        yield [next(rows) for _ in range(count)]


def _rows(table: pa.Table) -> Iterator[dict[str, object]]:
    names = table.column_names
    return (dict(zip(names, row, strict=True)) for row in zip(*map(_cells, table.columns), strict=True))


def _cells(column: pa.ChunkedArray) -> list[object]:
    """The cells of a column, equal ones as one object: names, and words of the contract, come again and again."""
    met: dict[object, object] = {}
    return [met.setdefault(cell, cell) for chunk in column.chunks for cell in chunk.to_pylist()]
