"""What made the tables of a folder: the code, the word lists and the articles; told beside them, without a clock."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

from helpers.building import cache
from helpers.language import wordlists

NAME = "made_of.json"
_PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"  # importlib.metadata takes 9 ms to import
_DIGITS = 16  # of a hash


def version() -> str:
    """The version of the code, as its project file has it: "0.1.0"."""
    if not _PROJECT.exists():  # installed elsewhere, with HELPERS_DATA
        from importlib.metadata import version as installed

        return installed("vietnam-laos-notebooks")
    return re.search(r'^version = "(.+)"', _PROJECT.read_text(encoding="utf-8"), re.MULTILINE)[1]


def told(articles: str | None, records: str | None = None, keep_irrelevant: bool = False) -> bytes:
    """The contents of made_of.json; the same code, lists and folders give the same bytes.

    Args:
        articles: the folder read, by its last name; None: data/ itself.
        records: the folder of corrections, likewise; None: none but those of data/.
        keep_irrelevant: whether articles that are not about the two countries were read too.
    """
    lists = hashlib.sha256()
    for path in wordlists.files():
        lists.update(f"{path.parent.name}/{path.name}\0".encode() + hashlib.sha256(path.read_bytes()).digest())
    made_of = {
        "code": version(),
        "reading": cache.version().hex()[:_DIGITS],  # this code, the word lists and the libraries that clean pages
        "word_lists": lists.hexdigest()[:_DIGITS],
        "own_word_lists": [path.name for path in wordlists.files() if path.parent.name == wordlists.LOCAL],
        "articles": articles or "data",
        "records": records,
        "keep_irrelevant": keep_irrelevant,
    }
    return (json.dumps(made_of, ensure_ascii=False, indent=2) + "\n").encode()
