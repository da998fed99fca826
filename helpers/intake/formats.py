"""One reader for each form of an article (text dump, HTML, cleaned Markdown, row), giving the fields of an Article."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from functools import cache
from urllib.parse import urlsplit

from helpers import limits, schema
from helpers.intake import declared, frontlines, stamps
from helpers.intake.decode import is_vietnamese, unescape
from helpers.intake.furniture import Cleaned, clean_text
from helpers.intake.incoming import COLUMNS, PAGES, Refused
from helpers.intake.mastheads import outlet_host
from helpers.language.letters import nfc, squeeze
from helpers.text import Article

Screen = Callable[[str], bool]  # a quick look at a text: may it be of the subject?

FRONT_MATTER = (
    "article_id",
    "title",
    "outlet",
    "credited_to",
    "url",
    "published",
    "published_basis",
    "page_day",
    "language",
    "text_kind",
    "source_file",
)
# It names a file and stands in lists and keys: no "/", ";" or ":".
_ID = re.compile(rf"\w[\w.-]{{0,{limits.ID_LENGTH - 1}}}")
_ISO_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_UNCLOSED = re.compile(r"-{3,}\s*\n\s*\w+:")
_TAG = re.compile(r"<(?:p|br|div|article|html|h[1-6])\b[^<>]{0,300}>", re.IGNORECASE)
_SILENT = {"script", "style", "noscript", "template"}


def _all(text: str) -> bool:
    return True


def dated(told: dict[str, str]) -> tuple[dict[str, str], str]:
    """What is told of an article beside it, its day as ISO; and what is told as its day and is none, which is left out.

    Args:
        told: by column: a row of metadata.csv or of a table, front matter; an empty cell says nothing.
    """
    known = {column: value for column, cell in told.items() if (value := squeeze(cell or ""))}
    stamp = known.pop("published", "")
    day = stamps.day(stamp) if stamp else None
    return (known | {"published": day}, "") if day else (known, stamp[:60])


def from_dump(dump: str, known: dict[str, str], screen: Screen = _all) -> dict:
    """A text dump of the whole page."""
    lines = [" ".join(line.split()) for line in dump.split("\n")]
    return _fields(clean_text(dump, known.get("title")), known, lines, screen)


def from_html(dump: str, known: dict[str, str], screen: Screen = _all) -> dict:
    """An HTML page: the column of its paragraphs, or, where none is found, what trafilatura takes for the main text."""
    from helpers.intake.maincolumn import (
        clean_html,  # brings lxml, which an article that is already clean does not need
    )

    if (tags := dump.count("<")) > limits.PAGE_TAGS:
        raise Refused("too large", f"{tags} tags; the limit is {limits.PAGE_TAGS}")
    tree = _tree(dump)
    if tree is None:
        raise Refused("no text found", "no HTML in it")
    said = declared.read(tree)
    title = known.get("title") or squeeze(nfc(said.title or "")) or None
    page, lines = clean_html(tree, title)
    if page is None:
        page, lines = _by_trafilatura(dump, title), _visible(tree)
    if page is None:
        raise _textless(lines)
    day = known.get("published") or said.published
    if not (day or page.published) and _screened(page, screen):
        day = _found_day(dump, said.address)
    sites = (said.site, *said.beside)
    outlet = _host(said.address) or next((host for site in sites if site and (host := outlet_host(site))), None)
    return _fields(page, known, lines, screen, published=day, url=said.address, outlet=outlet)


def _tree(dump: str):
    """The page as a tree of lxml, None when there is none in it."""
    from lxml import etree

    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return etree.fromstring(dump.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:  # an empty document
        return None


def _by_trafilatura(dump, title: str | None) -> Cleaned | None:
    """Its fast mode: on the pages of tests/ the fallbacks found nothing more and took four times as long."""
    import trafilatura

    if "<html" not in dump[:20_000].lower():  # it takes no part of a page
        dump = f"<html><body>{dump}</body></html>"
    document = trafilatura.bare_extraction(dump, fast=True, include_comments=False, include_tables=False)
    return clean_text(nfc(document.text), title) if document is not None and document.text else None


def _found_day(dump: str, url: str | None) -> str | None:
    """A day that the page declares in a way that declared.py does not know: never one guessed from its text."""
    from htmldate import find_date
    from htmldate.utils import load_html

    if (tree := load_html(dump)) is None:
        return None
    declared.without_changes(tree)
    day = find_date(tree, extensive_search=False, original_date=True, url=url)
    return day if day and _is_date(day) else None


def from_row(dump: str, known: dict[str, str], screen: Screen = _all) -> dict:
    """The text of a table's row: HTML when it has tags of it, else the body, mostly without the page around it."""
    if _TAG.search(dump[:20_000]):
        fields = from_html(dump if "<body" in dump[:20_000].lower() else f"<article>{dump}</article>", known, screen)
    else:
        fields = from_dump(dump, known, screen)
    if known.get("article_id"):
        fields["article_id"] = _worded({"article_id": known["article_id"]})["article_id"]
    return fields


def _visible(tree) -> list[str]:
    """Every line of text in an HTML page, furniture included, without scripts and styles."""
    texts: list[str] = []
    stack = [tree]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            texts.append(node)
        elif isinstance(node.tag, str) and node.tag not in _SILENT:
            stack.extend(reversed([node.text or "", *(part for child in node for part in (child, child.tail or ""))]))
    return [line for text in texts for raw in text.split("\n") if (line := nfc(squeeze(raw)))]


def from_markdown(dump: str, known: dict[str, str], screen: Screen = _all) -> dict:
    """A cleaned article: YAML front matter with its metadata, then the body as it is, a paragraph a line."""
    import frontmatter
    import yaml

    handler = _handler()
    handler = handler if handler.detect(dump.strip()) else None
    try:
        try:
            post = frontmatter.loads(dump, handler=handler)
        except yaml.YAMLError:
            post = frontmatter.loads(frontlines.quoted(dump), handler=handler)
    except (yaml.YAMLError, ValueError) as error:
        raise Refused("broken metadata", f"front matter, put it in quotes: {' '.join(str(error).split())}") from None
    if not post.metadata and _UNCLOSED.match(post.content):
        raise Refused("broken metadata", "front matter without a line --- at its end")
    said, undated = dated({key: str(value) for key, value in post.metadata.items() if value is not None})
    said = _worded({**said, **known})
    paragraphs = [line for raw in post.content.split("\n") if (line := squeeze(raw)) and not line.startswith("#")]
    if not paragraphs:
        raise _textless([])
    fields = {
        "text": "\n".join(paragraphs),
        "title": said.get("title", ""),
        "published": said.get("published"),
        "published_basis": said.get("published_basis") or ("metadata" if "published" in said else "none"),
        "page_day": said.get("page_day"),
        "language": said.get("language", "vi"),
        "outlet": _outlet(said, None),
        "credited_to": said.get("credited_to"),
        "url": said.get("url"),
        "text_kind": said.get("text_kind", "page"),
        "undated": "" if "published" in said else undated,
    }
    return {**fields, "article_id": said["article_id"]} if said.get("article_id") else fields


READERS = dict(zip((*PAGES, "row"), (from_dump, from_html, from_html, from_markdown, from_row), strict=True))


def to_markdown(article: Article) -> str:
    """The article as the .md file that from_markdown reads back: front matter, then a blank line between paragraphs."""
    import frontmatter

    said = {key: getattr(article, key) for key in FRONT_MATTER if getattr(article, key)}
    post = frontmatter.Post(article.text.replace("\n", "\n\n"), **said)
    return frontmatter.dumps(post, allow_unicode=True, sort_keys=False) + "\n"


def _screened(page: Cleaned, screen: Screen) -> bool:
    return screen(page.title) or screen(page.text)


def _fields(page: Cleaned, known: dict[str, str], lines: list[str], screen: Screen, **found) -> dict:
    """What an Article needs; metadata.csv outranks what the page declares, and that what it prints.

    lines: all of the page, with single blanks.
    """
    if not page.text:
        raise _textless(lines)
    declared = known.get("published") or found.get("published")
    published = declared or page.published
    outlet = _outlet(known, found.get("outlet") or page.outlet)
    body = {number for number, _ in page.body_lines}
    furniture = (line for number, line in enumerate(lines, start=1) if number not in body)
    return {
        "text": page.text,
        "title": page.title,
        "published": published,
        "published_basis": "metadata" if declared else page.published_basis,
        # asked for only without a day of publication
        "page_day": None if published or not _screened(page, screen) else _page_day(lines),
        "outlet": outlet,
        "credited_to": page.credited_to if page.credited_to != outlet else None,
        "url": known.get("url") or found.get("url"),
        "furniture": tuple(line for line in furniture if line and line != page.title),
    }


def _textless(lines: list[str]) -> Refused:
    whole = " ".join(lines)
    if len(whole) > 200 and not is_vietnamese(whole):
        return Refused("not Vietnamese", "no Vietnamese paragraph in the page")
    return Refused("no text found", "no paragraph below the headline")


def _page_day(lines: list[str]) -> str | None:
    """The last day that the whole page, furniture included, tells as past."""
    from helpers.dates import page_day

    return page_day([unescape(line) for line in lines])


def _outlet(known: dict[str, str], found: str | None) -> str | None:
    """The host name: of the metadata's outlet or address, else what the page tells."""
    if "outlet" in known:
        return outlet_host(known["outlet"]) or known["outlet"]
    return _host(known.get("url")) or found


def _host(url: str | None) -> str | None:
    host = urlsplit(url).hostname if url and "://" in url else None
    return outlet_host(host) if host else None


@cache
def _handler():
    """Of front matter whose days stay as they are printed, or one that no calendar has would cost the article."""
    import yaml
    from frontmatter.default_handlers import SafeLoader, YAMLHandler

    class Loader(SafeLoader):
        pass

    Loader.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in kinds if not tag.endswith(":timestamp")]
        for first, kinds in SafeLoader.yaml_implicit_resolvers.items()
    }

    class Handler(YAMLHandler):
        def load(self, fm: str, **_: object) -> object:
            return yaml.load(fm, Loader=Loader)

    return Handler()


def _worded(said: dict[str, str]) -> dict[str, str]:
    """Front matter whose words are those of the contract.

    Raises:
        Refused: an unknown key, an article_id that could not name a file, a day that is none, an unknown word.
    """
    if unknown := sorted(set(said) - {*FRONT_MATTER, *COLUMNS}):
        raise Refused("broken metadata", f"unknown key {', '.join(unknown)}; the keys are {', '.join(FRONT_MATTER)}")
    if "article_id" in said and not _ID.fullmatch(said["article_id"]):
        raise Refused(
            "broken metadata",
            f"article_id {said['article_id'][:80]!r} is no name of letters, digits, . _ -, at most {limits.ID_LENGTH}",
        )
    if "page_day" in said and not schema.is_date(said["page_day"]):
        raise Refused("broken metadata", f"page_day {said['page_day']!r} is not YYYY-MM-DD")
    for column in schema.TABLES["articles"]:
        if column.words and column.kind == "text" and said.get(column.name, column.words[0]) not in column.words:
            told = f"{column.name} {said[column.name]!r} is not one of {', '.join(column.words)}"
            raise Refused("broken metadata", told)
    return said


def _is_date(text: str) -> bool:
    """An ISO day, month or year that exists."""
    if not _ISO_DAY.fullmatch(text):
        return False
    try:
        datetime.date.fromisoformat(text + "-01-01"[len(text) - 4 :] if len(text) < 10 else text)
    except ValueError:
        return False
    return True
