"""A folder of saved pages cleaned into Markdown files of one's own, without touching what was corrected there."""

from __future__ import annotations

import hashlib
import json
import os
import re
from dataclasses import dataclass, replace
from pathlib import Path

from helpers import atomic, build, clean
from helpers.letters import slug
from helpers.places import Remote
from helpers.register import letters_of
from helpers.text import Article

NAME = ".cleaned.json"  # in the folder of cleaned articles: what clean_into() wrote, so that corrections are known
_RECORD = re.compile(r"#\d+")
_SOURCE = re.compile(r"^source_file: *(.*?) *$", re.MULTILINE)


@dataclass(frozen=True)
class Cleaning:
    """What clean_into() did.

    Attributes:
        new: the files written.
        renewed: files written again, since their page reads otherwise now and nobody has touched them.
        same: files that were there already, as the page reads today.
        kept: files that a person touched, or whose maker is not known, and that read otherwise than their page.
        changed: those of them whose page reads otherwise than when they were written, as far as that is known.
        left: files whose page gives no article any more.
        rejected: a line a page not used.
    """

    new: tuple[Path, ...]
    renewed: tuple[Path, ...]
    same: tuple[Path, ...]
    kept: tuple[Path, ...]
    changed: tuple[Path, ...]
    left: tuple[Path, ...]
    rejected: tuple[str, ...]

    def told(self) -> list[str]:
        """What is to be said of files that stay though their page is another, or gone."""
        return [
            *(f"kept as it is: {path}" for path in self.kept if path not in self.changed),
            *(
                f"kept as it is: {path}, but its page reads otherwise now; delete it to have the page cleaned anew"
                for path in self.changed
            ),
            *(f"stays: {path}, but its page gives no article any more; delete it if it shall go" for path in self.left),
        ]

    def lines(self) -> list[str]:
        """Everything in words."""
        again = f", {len(self.renewed)} cleaned anew" if self.renewed else ""
        count = f"articles: {len(self.new)} new{again}, {len(self.same) + len(self.kept)} as before"
        return [*self.told(), count, *self.rejected]


class Cleaned:
    """A folder of cleaned articles, and which page each of them is of."""

    def __init__(self, folder: Path):
        self.folder = folder
        self._memory = folder / NAME
        try:
            told = json.loads(self._memory.read_bytes())
            self.known = {str(own): {str(k): str(v) for k, v in of.items()} for own, of in told.items()}
        except (OSError, ValueError, AttributeError):  # it only says what may be written over
            self.known = {}
        self._of_page = {of["page"]: own for own, of in self.known.items() if "page" in of}

    def id_of(self, article: Article) -> str:
        """The id of the file that an article is in, or will be: no file of another page's."""
        page = _page(article)
        if (own := self._of_page.get(page)) and self.path(own).exists():
            return own
        before = slug(page.removesuffix(Path(page).suffix))  # what files of such pages were called once
        if before and before != article.article_id and self._owner(before) == page:
            return before
        longer = (f"{article.article_id}-{letters_of(page, count)}" for count in (8, 16))
        free = (own for own in (article.article_id, *longer) if self._owner(own) in (None, page))
        return next(free, article.article_id)

    def _owner(self, own: str) -> str | None:
        """The page of a file; None where there is no file, or it does not say."""
        if own in self.known:
            return self.known[own].get("page")
        try:
            told = _SOURCE.search(self.path(own).read_text(encoding="utf-8", errors="replace")[:5_000])
        except OSError:
            return None
        return told[1].strip("'\"") if told and not _RECORD.search(told[1]) else None

    def path(self, own: str) -> Path:
        return self.folder / f"{own}.md"

    def remember(self, own: str, article: Article, root: str, content: bytes) -> None:
        """That a file was written from a page of a folder of pages, with this content."""
        page = _page(article)
        self.known[own] = {"page": page, "root": root, "written": _mark(content)}
        self._of_page[page] = own

    def keep(self) -> None:
        """Write down what is remembered."""
        told = {own: of for own, of in sorted(self.known.items()) if self.path(own).exists()}
        content = (json.dumps(told, ensure_ascii=False, indent=0) + "\n").encode()
        if not self._memory.exists() or self._memory.read_bytes() != content:
            atomic.write(self._memory, content)


def clean_into(out: Path, pages: Path | Remote, keep_irrelevant: bool = False) -> Cleaning:
    """Clean every page of a folder into OUT/ARTICLE_ID.md.

    Args:
        out: made when missing; a file there that reads otherwise is written again only where it is as clean_into()
            left it: another may hold corrections by hand, and stays.
        pages: see folder.sources().
        keep_irrelevant: articles that are not about the two countries too.
    """
    if not (pages.is_dir() or pages.is_file()):
        raise FileNotFoundError(f"{pages}: no such folder of pages")
    if out.resolve() == pages.resolve():
        raise ValueError(f"{out}: the cleaned articles need a folder of their own, or they are read as pages")
    out.mkdir(parents=True, exist_ok=True)
    root = pages.url if isinstance(pages, Remote) else os.path.relpath(pages.resolve(), out.resolve())
    done: dict[str, list[Path]] = {name: [] for name in ("new", "renewed", "same", "kept", "changed")}
    rejected: list[str] = []
    cleaned, met = Cleaned(out), set()
    try:
        for page in clean.read_folder(pages, besides=out):  # one at a time: an archive may hold thousands
            articles, refused = build.screen([page], keep_irrelevant)
            rejected += map(build.told, refused)
            for article in articles:
                own = cleaned.id_of(article)
                met.add(own)
                for what in _written(cleaned, own, replace(article, article_id=own), root):
                    done[what].append(cleaned.path(own))
    finally:
        cleaned.keep()
    left = [own for own, of in sorted(cleaned.known.items()) if of.get("root") == root and own not in met]
    paths = tuple(cleaned.path(own) for own in left if cleaned.path(own).exists())
    return Cleaning(**{name: tuple(files) for name, files in done.items()}, left=paths, rejected=tuple(rejected))


def _written(cleaned: Cleaned, own: str, article: Article, root: str) -> tuple[str, ...]:
    """Write an article's file, or leave it; which of Cleaning's it is of."""
    path, content = cleaned.path(own), clean.to_markdown(article).encode()
    there = path.read_bytes() if path.exists() else None
    before = cleaned.known.get(own, {})
    ours = before.get("root") == root and before.get("written")
    if there is not None and there != content and (not ours or ours != _mark(there)):
        return ("kept",) if ours == _mark(content) else ("kept", "changed")
    if there != content:
        atomic.write(path, content)
    cleaned.remember(own, article, root, content)
    return ("new",) if there is None else ("same",) if there == content else ("renewed",)


def _page(article: Article) -> str:
    """What tells a page from others: where it lies, and of a row or record, whose place changes, its id."""
    file = article.source_file or ""
    return article.article_id if not file or _RECORD.search(file) else file


def _mark(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
