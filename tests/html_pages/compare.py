"""Prints how well our cleaning of web pages and that of other extractors do: python -m tests.html_pages.compare [batch]."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module

from helpers.intake import formats
from helpers.intake.decode import decode
from tests.html_pages.make import Page, pages
from tests.html_pages.measure import measure


def ours(page: str) -> str:
    return formats.from_html(page, {})["text"]


def _trafilatura(fast: bool) -> Callable[[str], str]:
    trafilatura = import_module("trafilatura")
    return lambda page: trafilatura.extract(page, fast=fast, include_comments=False) or ""


def _justext() -> Callable[[str], str]:
    justext = import_module("justext")
    stops = justext.get_stoplist("Vietnamese")
    return lambda page: "\n".join(
        block.text for block in justext.justext(page.encode(), stops, encoding="utf-8") if not block.is_boilerplate
    )


def _resiliparse() -> Callable[[str], str]:
    extract = import_module("resiliparse.extract.html2text").extract_plain_text
    return lambda page: extract(page, main_content=True, alt_texts=False, preserve_formatting=True)


EXTRACTORS: dict[str, Callable[[], Callable[[str], str]]] = {
    "this project": lambda: ours,
    "trafilatura": lambda: _trafilatura(fast=False),
    "trafilatura, fast": lambda: _trafilatura(fast=True),
    "jusText, Vietnamese": _justext,
    "resiliparse": _resiliparse,
}


def rows(found: list[Page]) -> Iterator[str]:
    """A line for each extractor: body words kept, furniture words dropped, their worst pages, speed."""
    texts = [decode(page.content) for page in found]
    size = sum(len(page.content) for page in found) / 1e6
    for name, prepare in EXTRACTORS.items():
        try:
            extract = prepare()
        except ImportError as missing:
            yield f"{name:22}not installed ({missing.name})"
            continue
        extract(texts[0])  # what is loaded once is no part of the speed
        start = time.process_time()
        results = [extract(text) for text in texts]
        seconds = time.process_time() - start
        told = [measure(page, result) for page, result in zip(found, results, strict=True)]
        kept, body, dropped, furniture = (sum(column) for column in zip(*told, strict=True))
        low = min(a / b for a, b, _, _ in told), min(c / d for _, _, c, d in told)
        yield f"{name:22}{kept / body:>9.4f}{dropped / furniture:>10.4f}{low[0]:>13.3f}{low[1]:>13.3f}{size / seconds:>9.2f}"


def main(batch: str = "") -> None:
    found = pages(batch)
    print(f"{len(found)} pages in {len({page.said['layout'] for page in found})} layouts, by words")
    print(f"{'':22}{'kept':>9}{'dropped':>10}{'worst kept':>13}{'worst drop':>13}{'MB/s':>9}")
    for row in rows(found):
        print(row)


if __name__ == "__main__":
    main(*sys.argv[1:2])
