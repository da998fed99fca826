"""Cleaned articles: Markdown files with YAML front matter, read as Article and as rows of the articles table."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from helpers import schema
from helpers.intake import formats
from helpers.intake.formats import FRONT_MATTER
from helpers.language.letters import nfc
from helpers.text import Article

__all__ = ["FRONT_MATTER", "article_rows", "read_article", "read_articles"]


def read_articles(folder: Path | str) -> list[Article]:
    """The cleaned articles of a folder (*.md): its own in order of their names, then those of its subfolders.

    Hidden files and folders are passed over: JupyterLab keeps a copy of each file edited in .ipynb_checkpoints.
    """
    folder = Path(folder)
    found = (path for path in folder.rglob("*.md") if path.name != "README.md" and not _hidden(path, folder))
    paths = sorted(found, key=lambda path: (len(path.parts), path))
    return [read_article(path, folder) for path in paths]


def _hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)


def read_article(path: Path | str, folder: Path | str) -> Article:
    """A cleaned article: YAML front matter (article_id, title, outlet, url, published ...), then a paragraph a line.

    Raises:
        schema.SchemaError: naming the file that is not UTF-8, has no text, or whose front matter is broken.
    """
    path, folder = Path(path), Path(folder)
    name = path.relative_to(folder).as_posix()
    content = path.read_bytes()
    try:
        fields = formats.from_markdown(nfc(content.decode("utf-8-sig")), {})
    except (UnicodeDecodeError, formats.Refused) as error:
        raise schema.SchemaError(f"{name}: {error}") from error
    told = {"article_id": path.relative_to(folder).with_suffix("").as_posix(), **fields}
    return Article(**told, source_file=name, sha256=hashlib.sha256(content).hexdigest())


def article_rows(articles: Iterable[Article]) -> list[dict[str, object]]:
    """Rows of the articles table for cleaned articles: each a story of its own, its year that of publication."""
    return [
        {
            **{column: getattr(article, column, None) for column in schema.names("articles")},
            "story_id": article.article_id,
            "year": int(article.published[:4]) if article.published else None,
            "year_basis": "published" if article.published else "none",
            "topics": None,
        }
        for article in articles
    ]
