"""The article that a reader names: a page, a record in a file, an article_id, or what tables call its source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from helpers import clean, tables
from helpers.articles import read_articles
from helpers.intake import folder
from helpers.intake.incoming import Rejection
from helpers.records import DATA
from helpers.selection import nearest
from helpers.storage.places import Remote, place
from helpers.text import Article

_OF_TABLES = ("title", "outlet", "url", "published", "published_basis", "language", "text_kind", "source_file")


def article(page: str, *, articles: str | None = None, corpus: str | None = None) -> Article | Rejection:
    """The article that is named, cleaned, or why there is none.

    Args:
        page: a file, a record or page in one ("crawl.warc.gz#12", "a.tar/page.html"), its URL; an article_id of
            data/articles; with `articles` or `corpus` what the tables call it, too.
        articles: the folder, or its URL, that a build read: `page` is a source_file of its tables, and the article gets
            the same id as there.
        corpus: the tables of that build, by which `page` may be an article_id as well. Without `articles` the text is
            that of the tables, without what the page showed around it.

    Raises:
        ValueError: nothing is called so; names the nearest.
        OSError: the folder, or the tables, cannot be read.
    """
    own = None
    if corpus is not None:
        row = _row(page, corpus)
        if row is not None and articles is None:
            told = {name: row[name] for name in _OF_TABLES if row.get(name)}
            return Article(str(row["article_id"]), str(row["text"]), **told)
        own, page = (str(row["article_id"]), str(row["source_file"])) if row else (None, page)
    found = _read_path(page) if articles is None else _read(place(articles), page)
    return replace(found, article_id=own) if own and isinstance(found, Article) else found


def _row(page: str, corpus: str) -> dict[str, object] | None:
    """The row of the articles table that is called so; None: it is no article of the tables, but an input of theirs."""
    built = tables.load(corpus)
    for column in ("article_id", "source_file"):
        here = (built.articles[column] == page).fillna(False)
        if here.any():
            row = built.articles[here.to_numpy(bool)].iloc[0]
            return {name: None if value != value else value for name, value in row.items()}
    if (built.rejected["source_file"] == page).any():
        return None
    known = [*built.articles["article_id"], *built.articles["source_file"].dropna()]
    raise ValueError(f"{page}: no article of {corpus} is called so{_alike(page, known)}")


def _read(root: Path | Remote, name: str) -> Article | Rejection:
    """What a build of a folder makes of an input, by its name in source_file."""
    if root.is_file():
        root = root.parent
    file = next((f for f in _files(name) if (root / f).is_file()), None)
    if file is None:
        raise ValueError(f"{root}/{name}: no such file")
    path = root / file
    found = folder.one_file(path, root, folder.metadata_of(path))
    if file != name:
        found = (s for s in found if name == (s.name if isinstance(s, clean.Source) else s.source_file))
    source = next(found, None)
    if source is None:
        raise ValueError(f"{path}: {f'no record {name[len(file) + 1 :]}' if file != name else 'no article in it'}")
    return source if isinstance(source, Rejection) else clean.read_source(source)


def _files(name: str) -> Iterator[str]:
    """The files that an input may stand in: itself, the one before "#", those above."""
    yield name
    whole = name.rpartition("#")[0] or name
    while whole:
        yield whole
        whole = whole.rpartition("/")[0]


def _read_path(page: str) -> Article | Rejection:
    whole = place(page)
    if isinstance(whole, Remote):
        server, _, path = page.partition("://")
        for file in _files(path):
            if "/" in file and place(f"{server}://{file}").is_file():
                above, _, _ = file.rpartition("/")
                return _read(place(f"{server}://{above}"), path[len(above) + 1 :])
        raise ValueError(f"{page}: no such file")
    for file in map(Path, _files(page)):
        if file.is_file():
            return _read(file.parent, whole.relative_to(file.parent).as_posix())
    if "/" in page or whole.suffix:
        raise ValueError(f"{page}: no such file")
    known = {found.article_id: found for found in read_articles(DATA / "articles")}
    if page not in known:
        raise ValueError(f"{page}: no such file, and no article of data/articles has this id{_alike(page, known)}")
    return known[page]


def _alike(page: str, known) -> str:
    alike = nearest(page, known)
    return f"; the nearest: {' or '.join(alike)}" if alike else ""
