"""A folder of saved pages cleaned into Markdown files of one's own, without touching what was corrected there."""

from __future__ import annotations

import hashlib
import itertools
import json
import os
import re
from dataclasses import dataclass, replace
from pathlib import Path

from helpers import clean
from helpers.building import build
from helpers.building.register import letters_of
from helpers.language.letters import slug
from helpers.storage import atomic
from helpers.storage.places import Remote
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
        nothing = not any((self.new, self.renewed, self.same, self.kept, self.left, self.rejected))
        why = ["note: no page, table or archive to clean; is it the right folder?"] if nothing else []
        return [*self.told(), count, *why, *self.rejected]


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
        self._of_page = {(of.get("root", ""), of["page"]): own for own, of in self.known.items() if "page" in of}

    def id_of(self, article: Article, root: str) -> str:
        """The id of the file that an article is in, or will be: no file of another page's, nor of a person's own.

        root: the folder of pages, as root_of() tells it; two of them may have pages of one name.
        """
        page = _page(article)
        if (own := self._of_page.get((root, page))) and self.path(own).exists():
            return own
        before = slug(page.removesuffix(Path(page).suffix))  # what files of such pages were called once
        there = self.path(before).exists() or self.known.get(before, {}).get("root") == root
        if before and there and self._may_have(before, article, root):
            return before
        told = itertools.product((page, f"{root}/{page}"), (8, 16))
        ids = (article.article_id, *(f"{article.article_id}-{letters_of(what, count)}" for what, count in told))
        return next((own for own in ids if self._may_have(own, article, root)), article.article_id)

    def _may_have(self, own: str, article: Article, root: str) -> bool:
        """Whether a file is of this article, or there is none and no page of this folder has had it."""
        page, path, of = _page(article), self.path(own), self.known.get(own)
        if of and of.get("root") == root:
            return of.get("page") == page
        if not path.exists():
            return True
        if of:  # another folder's: a copy of the page, or the page itself where a folder was renamed
            return of.get("written") == _mark(_content(own, article))
        told = _SOURCE.search(path.read_text(encoding="utf-8", errors="replace")[:5_000])
        if not told:
            return False  # typed by hand
        source = told[1].strip("'\"")
        return source == page or bool(_RECORD.search(source) and _RECORD.search(article.source_file or ""))

    def path(self, own: str) -> Path:
        return self.folder / f"{own}.md"

    def remember(self, own: str, article: Article, root: str, content: bytes) -> None:
        """That a file was written from a page of a folder of pages, with this content."""
        page = _page(article)
        self.known[own] = {"page": page, "root": root, "written": _mark(content)}
        self._of_page[root, page] = own

    def follow(self, own: str, root: str) -> None:
        """That a file is of a page of this folder, where the one it was written from is there no more."""
        before = self.known[own].get("root", "")
        if ":" not in before and not (self.folder / before).exists():  # a URL is not asked
            self.known[own]["root"] = root
            self._of_page[root, self.known[own]["page"]] = own

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
    root = root_of(out, pages)
    done: dict[str, list[Path]] = {name: [] for name in ("new", "renewed", "same", "kept", "changed")}
    rejected: list[str] = []
    cleaned, met = Cleaned(out), set()
    try:
        for page in clean.read_folder(pages, besides=out):  # one at a time: an archive may hold thousands
            articles, refused = build.screen([page], keep_irrelevant)
            rejected += map(build.told, refused)
            for article in articles:
                own = cleaned.id_of(article, root)
                met.add(own)
                for what in _written(cleaned, own, article, root):
                    done[what].append(cleaned.path(own))
    finally:
        cleaned.keep()
    left = [own for own, of in sorted(cleaned.known.items()) if of.get("root") == root and own not in met]
    paths = tuple(cleaned.path(own) for own in left if cleaned.path(own).exists())
    return Cleaning(**{name: tuple(files) for name, files in done.items()}, left=paths, rejected=tuple(rejected))


def root_of(out: Path, pages: Path | Remote) -> str:
    """What a folder of pages is called in the memory of a folder of cleaned articles."""
    return pages.url if isinstance(pages, Remote) else os.path.relpath(pages.resolve(), out.resolve())


def _written(cleaned: Cleaned, own: str, article: Article, root: str) -> tuple[str, ...]:
    """Write an article's file, or leave it; which of Cleaning's it is of."""
    path, content = cleaned.path(own), _content(own, article)
    there = path.read_bytes() if path.exists() else None
    before = cleaned.known.get(own, {})
    if there is not None and before.get("root", root) != root:  # the page of another folder, and this a copy of it
        cleaned.follow(own, root)
        return ("same",) if there == content else ("kept",)
    ours = before.get("written")
    if there is not None and there != content and (not ours or ours != _mark(there)):
        return ("kept", "changed") if ours and ours != _mark(content) else ("kept",)
    if there != content:
        atomic.write(path, content)
    cleaned.remember(own, article, root, content)
    return ("new",) if there is None else ("same",) if there == content else ("renewed",)


def _content(own: str, article: Article) -> bytes:
    return clean.to_markdown(replace(article, article_id=own)).encode()


def _page(article: Article) -> str:
    """What tells a page from others: where it lies, and of a row or record, whose place changes, its id."""
    file = article.source_file or ""
    return article.article_id if not file or _RECORD.search(file) else file


def _mark(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
