"""Why a row is there: the sentences of an article with what was found in them and the rule that fired."""

from __future__ import annotations

from collections.abc import Iterator

from helpers import reading
from helpers.actors import find_actors
from helpers.amounts import find_amounts
from helpers.dates import find_dates
from helpers.screening import relevant
from helpers.text import Article
from helpers.visits import explain_visits


def explain(article: Article) -> str:
    """Everything that machine reading sees in an article: first the rows with their rules, then each sentence."""
    about, why = relevant(article)
    head = [
        f"{article.article_id}: {article.title}",
        f"published {article.published} ({article.published_basis}), page day {article.page_day}",
    ]
    head.append(f"about the two countries: {'yes' if about else 'no'}{f' ({why})' if why else ''}")
    return "\n".join([*head, "", "ROWS", *_rows(article), "", "SENTENCES", *_sentences(article)])


def _rows(article: Article) -> Iterator[str]:
    for visit, claims in explain_visits(article):
        days = f"{visit.start}..{visit.end}"
        yield f"visit  {visit.direction} {visit.leader} {days} host {visit.host} {visit.kind} {visit.status}"
        for claim in claims:
            who = claim.guest.name or claim.guest.printed if claim.guest else "nobody named"
            yield f"         {claim.rule} [{claim.strength}] guest {who}: {claim.scene.text[:110]}"
    for name, rows in reading.read(article).items():
        if name in ("visits", "mentions"):
            continue
        for row in rows:
            told = {
                k: v
                for k, v in row.items()
                if v is not None and k not in ("article_id", "coding", "quote", "char_start", "char_end")
            }
            yield f"{name}  {told}"
            yield f"         {row['quote'][:140]}"


def _sentences(article: Article) -> Iterator[str]:
    actors, told = find_actors(article), find_dates(article)
    for n, sentence in enumerate(article.sentences, start=1):
        yield f"{n:3} {sentence.text}"
        for a in actors:
            if sentence.start <= a.start < sentence.end:
                marks = " ".join(m for m in ("resident", "former", "many") if getattr(a, m))
                yield f"      {a.kind}: {a.name or a.printed} | {a.country} | {a.office} | {a.level} {marks}".rstrip()
        for d in told:
            if sentence.start <= d.char_start < sentence.end:
                yield f"      date: {d.text!r} -> {d.start}..{d.end} {d.role} {d.basis}"
        for amount in find_amounts(sentence.text):
            yield f"      sum: {amount.text!r} -> {amount.min}..{amount.max} {amount.currency}"
