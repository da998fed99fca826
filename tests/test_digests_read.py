"""Reading our own digests gives the trips, counts and figures that a person coded for their sources.

This shows that the reading works on our words; it says nothing of how well it reads a newspaper's.
"""

from pathlib import Path

import pytest

from helpers import hand, reading, score
from helpers.articles import read_articles

FOLDER = Path(__file__).parent.parent / "data" / "articles"
DIGESTS = [a for a in read_articles(FOLDER) if "/" not in a.source_file]
KNOWN = {  # kind, digest: what is wanted and not done yet
    ("funding", "2024-03-11-laodongthudo-page"): "a completion told without the word project",
}


@pytest.fixture(scope="module")
def coded():
    return {kind: score._by_article(frame) for kind, frame in hand.hand().items() if kind in reading.FINDERS}


@pytest.fixture(scope="module")
def read():
    found = reading.tables(DIGESTS)
    return {kind: score._by_article(found[kind]) for kind in reading.FINDERS}


def cases():
    for kind in reading.FINDERS:
        for digest in DIGESTS:
            reason = KNOWN.get((kind, digest.article_id))
            marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
            yield pytest.param(kind, digest, id=f"{kind}-{digest.article_id}", marks=marks)


@pytest.mark.parametrize(("kind", "digest"), list(cases()))
def test_reading_gives_the_coded_rows(kind, digest, coded, read):
    machine = read[kind].get(digest.article_id, [])
    wanted = coded[kind].get(digest.article_id, [])
    pairs = score.matched(kind, machine, wanted)
    assert len(pairs) == len(wanted) == len(machine), [row["quote"] for row in machine]
