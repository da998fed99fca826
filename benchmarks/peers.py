"""One peer over some articles: peers.py NAME FILE SECONDS, in the environment of requirements.txt; prints JSON.

FILE holds a JSON line an article, {"text": ...} or {"html": ...}. It imports nothing of this project.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable

Peer = Callable[[str], object]


def _underthesea(name: str) -> Peer:
    import underthesea

    return getattr(underthesea, name)


def _pyvi() -> Peer:
    from pyvi import ViTokenizer

    return ViTokenizer.tokenize


def _spacy() -> Peer:
    import spacy

    return spacy.blank("vi", config={"nlp": {"tokenizer": {"use_pyvi": False}}})


def _dateparser() -> Peer:
    from dateparser.search import search_dates

    return lambda text: search_dates(text, languages=["vi"])


def _trafilatura(fast: bool) -> Peer:
    import trafilatura

    return lambda page: trafilatura.extract(page, fast=fast, include_comments=False)


def _justext() -> Peer:
    import justext

    stops = justext.get_stoplist("Vietnamese")
    return lambda page: justext.justext(page.encode(), stops, encoding="utf-8")


def _resiliparse() -> Peer:
    from resiliparse.extract.html2text import extract_plain_text

    return lambda page: extract_plain_text(page, main_content=True, alt_texts=False)


PEERS: dict[str, tuple[str, Callable[[], Peer]]] = {
    "underthesea word_tokenize": ("text", lambda: _underthesea("word_tokenize")),
    "underthesea pos_tag": ("text", lambda: _underthesea("pos_tag")),
    "underthesea ner": ("text", lambda: _underthesea("ner")),
    "pyvi tokenize": ("text", _pyvi),
    "spaCy blank vi, without pyvi": ("text", _spacy),
    "dateparser search_dates": ("text", _dateparser),
    "trafilatura": ("html", lambda: _trafilatura(fast=False)),
    "trafilatura, fast": ("html", lambda: _trafilatura(fast=True)),
    "jusText, Vietnamese": ("html", _justext),
    "resiliparse main content": ("html", _resiliparse),
}


def main(name: str, file: str, seconds: float) -> dict[str, float]:
    """Articles, their bytes and the processor's seconds; as many articles as are begun in the seconds given."""
    kind, prepare = PEERS[name]
    with open(file, encoding="utf-8") as lines:
        texts = [json.loads(line)[kind] for line in lines]
    work = prepare()
    work(texts[-1])  # what is loaded once is no part of the speed
    start, done, size = time.process_time(), 0, 0
    for text in texts:
        work(text)
        done += 1
        size += len(text.encode())
        if time.process_time() - start > seconds:
            break
    return {"articles": done, "bytes": size, "seconds": time.process_time() - start}


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], sys.argv[2], float(sys.argv[3]))))
