"""Which rows of facts stand behind a record: those that a trip, a commitment or a yearly figure was made of."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from helpers import merge, records, schema
from helpers.schema import FACTS
from helpers.storage.latecolumns import coded
from helpers.tableset import Tables

BEHIND = schema.BEHIND
KEYS = {name: schema.KEYS[name][0] for name in BEHIND}
MANY = 200  # articles that tell one record: more are listed nowhere
_LARGE = {"trips": 5000, "series": 5000, "commitments": 100_000}  # rows of facts


def decisions(tables: Tables) -> dict[str, pd.DataFrame] | None:
    """What people decided about the rows; None when no row here was read by a person."""
    found = any(_coded(tables[name], "hand").any() for name in FACTS)
    return tables.keep("decided", lambda: records.read_all(tables.data_dir)) if found else None


def _coded(rows: pd.DataFrame, by: str) -> np.ndarray:
    """Whether each row was read so: hand or machine."""
    codes, words = coded(rows["coding"])
    return np.isin(codes, [code for code, word in enumerate(words.to_pylist()) if word == by])


def is_mixed(tables: Tables, names: tuple[str, ...]) -> bool:
    """Whether rows of these tables were read by people, and others by the machine."""
    return all(any(_coded(tables[name], by).any() for name in names) for by in ("hand", "machine"))


def by_machine(tables: Tables, kind: str, drawn: pd.DataFrame) -> np.ndarray:
    """Of each record whether the machine alone read it: no row that it was made of was read by a person.

    A person who corrects one row of an article has not read the others: where the rows of an article are of both, those
    of the record decide.

    Args:
        tables: all of them, of a selection those that it was taken from.
        kind: trips, commitments, series, or a table of facts, whose rows are their own records.
        drawn: records, rows of that table.
    """
    if kind in FACTS:
        return _coded(drawn, "machine")
    read, machine = (_articles_of(tables, kind, by) for by in ("hand", "machine"))
    if not (read and machine):  # all is of the one or the other
        return np.full(len(drawn), bool(machine))
    articles = drawn["article_ids"].map(lambda cell: set(cell.split(";")))
    found = np.fromiter((not machine.isdisjoint(ids) and read.isdisjoint(ids) for ids in articles), bool, len(drawn))
    for at, ids in enumerate(articles):
        if not read.isdisjoint(ids) and (read & ids) <= machine:  # rows of both, in each article that a person read
            rows = behind(tables, kind, str(drawn[KEYS[kind]].iloc[at]))
            mine = [tables[name][tables[name].index.isin(keys)] for name, keys in rows.items()]
            found[at] = not any(_coded(one, "hand").any() for one in mine)
    return found


def unread(tables: Tables, kind: str) -> frozenset[str]:
    """The ids of the trips, commitments or yearly figures of tables, or a selection, that the machine alone read."""
    shown = tables[kind]
    return frozenset(shown.loc[by_machine(tables.everything, kind, shown), KEYS[kind]])


def _articles_of(tables: Tables, kind: str, by: str) -> set[str]:
    """The articles with a row of this kind that was read so."""
    return {one for name in BEHIND[kind] for one in tables[name]["article_id"].array[_coded(tables[name], by)]}


def assigned(tables: Tables, kind: str) -> dict[str, pd.Series]:
    """By table of facts: row key -> the trip_id, commitment_id or series_id that the row belongs to; null: to none.

    Args:
        kind: trips, commitments or series.
    """
    return tables.keep(f"assigned-{kind}", lambda: _assigned(tables, kind))


def _assigned(tables: Tables, kind: str) -> dict[str, pd.Series]:
    decided = decisions(tables)
    facts = [_as_merged(name, tables[name]) for name in BEHIND[kind]]
    if kind == "series":
        return merge.assign_series(*facts, decided, tables.articles)
    assign = merge.assign_trips if kind == "trips" else merge.assign_commitments
    return {BEHIND[kind][0]: assign(*facts, tables.articles, decided)}


def _as_merged(name: str, rows: pd.DataFrame) -> pd.DataFrame:
    """Rows of a table with what of schema.MERGED_BY their quotes tell, as they had it when they were merged."""
    if name != "visits" or rows["quote"].isna().all():
        return rows
    from helpers.trips import visit_clues  # what reads pages is slow to import, and hand-coded rows need none of it

    told = zip(rows["quote"].fillna(""), rows["direction"], rows["start"].notna(), strict=True)
    clues = [visit_clues.beside(quote, way, dated=dated) for quote, way, dated in told]
    return rows.assign(**{name: pd.array([one[name] for one in clues], "object") for name in clues[0]})


def behind(tables: Tables, kind: str, key: str) -> dict[str, pd.Index]:
    """By table of facts the keys of the rows that a trip, commitment or yearly figure was made of.

    Among very many rows (_LARGE) only those of its own articles are put together again, and of more than MANY articles
    the first: what other articles tell could have joined them otherwise. Of made tables that was seen of one commitment
    in twenty, whose articles tell two alike sums of the same parties, and of no trip or figure.

    Args:
        kind: trips, commitments or series.
        key: its trip_id, commitment_id or series_id.
    """
    if sum(len(tables[name]) for name in BEHIND[kind]) >= _LARGE[kind]:
        cells = tables[kind].loc[(tables[kind][KEYS[kind]] == key).to_numpy(bool), "article_ids"]
        own = set(cells.iloc[0].split(";")[:MANY]) if len(cells) else set()
        near = {name: tables[name].iloc[:0] for name in FACTS}
        near |= {n: tables[n][tables[n]["article_id"].isin(own)] for n in (*BEHIND[kind], "articles")}
        unread = ["char_start", "char_end"]  # no merge looks at them
        told = {name: near[name].drop(columns=unread) for name in BEHIND[kind]}
        where = assigned(replace(tables, **near | told), kind)
        if (group := _telling(where, near, own, kind, key)) is not None:
            return {name: groups.index[groups == group] for name, groups in where.items()}
    return {name: groups.index[groups == key] for name, groups in assigned(tables, kind).items()}


def _telling(
    where: dict[str, pd.Series], near: dict[str, pd.DataFrame], own: set[str], kind: str, key: str
) -> str | None:
    """Of records put together from some articles the only one that each of them tells; None: there are several."""
    told: dict[str, set[str]] = {}
    for name, groups in where.items():
        for group, article in zip(groups, near[name]["article_id"], strict=True):
            if isinstance(group, str):
                told.setdefault(group, set()).add(article)
    if kind == "series":  # a figure's name says what it counts
        return key if key in told else None
    if kind == "commitments" and key in where["funding"].index:  # it is called after its first row
        own_group = where["funding"].at[key]
        return own_group if told[own_group] == own else None
    fitting = [group for group, articles in told.items() if articles == own]
    return fitting[0] if len(fitting) == 1 else None
