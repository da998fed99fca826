"""Why a row is there: what an article is about, then its sentences, what was found in them, the rules and the rows."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from helpers import reading, visits
from helpers.aid.deal import Deal
from helpers.aid.funding_row import Funding
from helpers.aid.givings_told import Told
from helpers.amounts import Amount, find_amounts
from helpers.commerce.investment_figure import Investment
from helpers.dates import DateMention, find_dates
from helpers.economy import Trade
from helpers.explainfields import origins
from helpers.history import Step, steps, watching
from helpers.intake.relevance import Saying, sayings, shows, verdict
from helpers.intake.screening import relevant
from helpers.language.wordrows import WordRow, find_words, line_of
from helpers.names import places
from helpers.naming.actors import Actor, find_actors
from helpers.naming.party import Party
from helpers.naming.placenames import find_places
from helpers.students.scholarship import Scholarship
from helpers.students.student_counts import Clause, clauses_of
from helpers.text import Article, Sentence, asked_of
from helpers.trips import scenes
from helpers.trips.claims import Claim

HIDDEN = frozenset({"article_id", "coding", "quote", "char_start", "char_end"})
CLAIMS = "trips.claims"  # where most rules of trips stand
TELLING = frozenset({"visiting", "going", "receiving", "calling_on", "talking", "giving"})  # of a trip or a gift
HIDING = frozenset({"not_giving", "decoy"})  # phrases that only look like such an act
WATCHED = {  # what a row is made of, itself the last
    "funding": (Party, Deal, Told, Funding),
    "scholarships": (Clause, Scholarship),
    "trade": (Trade,),
    "investment": (Investment,),
}
WIDEST = 70  # code points of a cell
SHOWN = 4  # sentences shown for the verdict; the heaviest ones tell enough
GROUPS = {  # the groups of acts.csv that each kind of record is read with; scholarships read students.csv
    "visits": scenes.VISIT_GROUPS,
    "funding": frozenset({"giving", "stage", "worth", "not_money", "not_giving", "not_stage", "finishing", "disaster"}),
    "trade": frozenset({"trade", "one_way", "target", "growth", "estimate", "not_money"}),
    "investment": frozenset({"investment", "invested", "stock", "flow", "register", "sector", "target"}),
}
STEPS = {  # where each kind of record is read, from the sentence to the row; tests hold these to the code
    "visits": (
        "trips.claims.claims_in",
        "what a sentence says of a trip; trips/grouping.py puts the claims of one trip together",
    ),
    "funding": (
        "aid.givings.read_givings",
        "who gives to whom; aid/funding_terms.py the sum, stage and kind, timing/told.py the day",
    ),
    "scholarships": (
        "students.student_counts.clauses_of",
        "what is counted; scholarships.py whose, by whom and for which year",
    ),
    "trade": ("economy.find_trade", "turnover between the two; timing/periods.py what it covers"),
    "investment": ("investment.find_investment", "projects and capital; a stock or the flow of a period"),
}
COUNTRY = {"VN": "Vietnam", "LA": "Laos", "other": "another country"}
BASIS = {
    "stated": "printed, or completed by a printed day of publication",
    "metadata": "its year is from the day of publication",
    "inferred": "its year is worked out from the text or the page",
    "none": "its day or year is not known",
}
STRENGTH = {3: "says where the guest went", 2: "says who received whom, or where", 1: "says who met"}


def explain(article: Article) -> str:
    """What machine reading makes of an article, in the order of its text, as plain text for a terminal.

    First whether it is about the two countries and the sentences that show it; then each sentence that gave a row:
    what was found in it, the rules with their lines in the code, the row with its number, by which corrections name it;
    last the sentences that look like records and gave none. Phrases come with the file and line of data/reference that
    they stand in.
    """
    asked_of(article)
    made = _made(article)  # first, while nothing of the article is remembered
    day = f"published {article.published} ({article.published_basis})" if article.published else "no day of publication"
    last = f", page's last day {article.page_day}" if article.page_day else ""
    head = [article.title or "(no title)", f"{article.article_id}, {day}{last}", ""]
    return "\n".join([*head, *_verdict(article), "", *_sentences(article, made)])


def _made(article: Article) -> dict[str, list[list[Step]]]:
    """By table and row the lines of code that made it; of trips the claims tell more."""
    found = {}
    for name, classes in WATCHED.items():
        with watching(*classes) as noted:
            rows = reading.FINDERS[name](article)
            found[name] = [steps(noted, row) for row in rows]
    return found


# ---- what the article is about


def _verdict(article: Article) -> Iterator[str]:
    about, why = relevant(article)
    told = verdict(article)
    yield f"ABOUT THE TWO COUNTRIES: {'yes' if about else 'no'}"
    if told.about is None:
        yield f"  Its words do not settle it ({told.why}) [intake.relevance.verdict]"
        yield f"  {f'a record does: {why}' if about else 'and it holds no record'} [intake.screening.relevant]"
    else:
        yield f"  {'by its words' if about else why} [intake.relevance.verdict]"
    said = sayings(article)
    weighed = sorted(zip(shows(said), said, strict=True), key=lambda shown: -shown[0])
    for weight, saying in [(w, s) for w, s in weighed if w or (s.says and not about)][:SHOWN]:
        yield from _saying(weight, saying)


def _saying(weight: float, saying: Saying) -> Iterator[str]:
    yield f"  {weight:.2g}  {saying.text}"
    words = {(w.printed, w.says, w.where) for w in find_words(saying.text, "relevance") if w.says != "at"}
    yield from _table([("phrase", *word) for word in sorted(words, key=lambda word: saying.text.index(word[0]))], 6)


# ---- sentence by sentence


def _sentences(article: Article, made: dict[str, list[list[Step]]]) -> Iterator[str]:
    rows = {name: found for name, found in reading.read(article).items() if name != "mentions"}
    claims = [told for _, told in visits.explain_visits(article)]
    silent: list[str] = []
    counts = [f"{len(found)} of {name}" for name, found in rows.items() if found]
    lost = "" if not counts or relevant(article)[0] else " (left out, since the article is rejected)"
    yield f"ROWS: {', '.join(counts) or 'none'}{lost}"
    for number, sentence in enumerate(article.sentences, start=1):
        own = [
            (name, n, row)
            for name, found in rows.items()
            for n, row in enumerate(found)
            if sentence.start <= row["char_start"] < sentence.end
        ]
        if own:
            kinds = list(dict.fromkeys(name for name, _, _ in own))
            yield from (
                "",
                f"SENTENCE {number}",
                f"  {sentence.text}",
                *_found(article, sentence, _words(sentence.text, kinds)),
            )
            for name, n, row in own:
                told = rules(article, name, claims[n] if name == "visits" else [])
                steps_of = made[name][n] if name in made else []
                yield from _row(f"{name} {n}", row, [*told, *map(_step, steps_of)])
                apart = origins(article, row) if name == "visits" else ()
                yield from _table([("told in", value, where, module_line(rule)) for value, rule, where in apart], 4)
        elif hints := _hints(article, sentence):
            silent += ["", f"SENTENCE {number}", f"  {sentence.text}", *hints]
    if silent:
        yield from ("", "SENTENCES WITH ACTS OR SUMS THAT GAVE NO ROW OF THEIR OWN", *silent)


def _found(article: Article, sentence: Sentence, words: list[WordRow]) -> Iterator[str]:
    """What was found in a sentence: acts, people, places, dates, sums, each in words."""
    found: list[tuple[int, tuple[str, ...]]] = []
    for w in words:
        found.append((w.start, ("act" if "acts" in w.where else "count", w.printed, w.says, w.where)))
    for actor in find_actors(article):
        if sentence.start <= actor.start < sentence.end:
            found.append((actor.start - sentence.start, _person(article, actor)))
    for match in find_places(sentence.text):
        place = places()[match.key]
        printed = sentence.text[match.start : match.end]
        where = line_of("places", place.name) or ""
        found.append((match.start, ("place", printed, f"{place.name}, {COUNTRY.get(place.country, '')}", where)))
    for day in find_dates(article):
        if sentence.start <= day.char_start < sentence.end:
            found.append((day.char_start - sentence.start, _day(day)))
    for amount in find_amounts(sentence.text):
        found.append((amount.char_start, ("sum", amount.text, _sum(amount), "")))
    yield from _table([line for _, line in sorted(found)], 4)


def _words(text: str, kinds: list[str]) -> list[WordRow]:
    """The phrases that a sentence is read with for some kinds of record."""
    groups = frozenset().union(*(GROUPS[kind] for kind in kinds if kind in GROUPS))
    words = find_words(text, "acts", groups) if groups else []
    return words + (find_words(text, "students") if "scholarships" in kinds else [])


def _hints(article: Article, sentence: Sentence) -> list[str]:
    """What was found in a sentence without a row, when it names an act of visiting or giving, a sum, or students."""
    acts = find_words(sentence.text, "acts", TELLING | HIDING)
    counts = clauses_of(sentence)
    if not (counts or find_amounts(sentence.text) or any(word.says.split(",")[0] in TELLING for word in acts)):
        return []
    return list(_found(article, sentence, _words(sentence.text, [*GROUPS, *(["scholarships"] if counts else [])])))


def _person(article: Article, actor: Actor) -> tuple[str, ...]:
    printed = article.text[actor.start : actor.end]
    marks = [word for word in ("resident", "former", "many") if getattr(actor, word)]
    who = [actor.name or actor.printed or actor.kind, COUNTRY.get(actor.country or "", "country not told")]
    told = ", ".join([*who, *(word for word in (actor.office, actor.level) if word), *marks])
    return (
        "person" if actor.kind != "delegation" else "group",
        printed,
        told,
        line_of("people", actor.name or "") or "",
    )


def _day(day: DateMention) -> tuple[str, ...]:
    span = f"{day.start} to {day.end}" if day.end else str(day.start or "unknown")
    notes = [BASIS[day.basis], *([day.role] if day.role != "event" else []), *([day.tense] if day.tense else [])]
    return ("date", day.text, f"{span} ({'; '.join(notes)})", "date_words.csv" if day.relative else "")


def _sum(amount: Amount) -> str:
    low, high = amount.product
    told = f"{low:,}" if low == high else f"{low:,} to {high:,}"
    notes = ", ".join(word for word in ("approx", "each", "total", "part") if getattr(amount, word))
    counter = f" = {_sum(amount.counter)}" if amount.counter else ""
    return f"{told} {amount.currency or 'currency not told'}{f' ({notes})' if notes else ''}{counter}"


# ---- rules and rows


def _step(step: Step) -> tuple[str, str]:
    changed = f"changes {', '.join(step.changed)}" if step.changed else ""
    return step.where, "; ".join(filter(None, (changed, step.does)))


def _row(name: str, row: dict[str, object], told: list[tuple[str, str]]) -> Iterator[str]:
    yield from _table([("rule", *rule, "") for rule in told], 4)
    cells = {key: value for key, value in row.items() if value is not None and key not in HIDDEN}
    width = max(map(len, cells))
    for first, (key, value) in enumerate(cells.items()):
        yield f"    {f'row {name}' if not first else '':20}  {key:{width}}  {value}"


def rules(article: Article, name: str, claims: list[Claim]) -> list[tuple[str, str]]:
    """The rules that gave a row: where each stands in the code, and what it saw.

    Args:
        article: the article read.
        name: the table of the row.
        claims: of a trip, what visits.explain_visits() says it rests on; of other rows none.
    """
    step, does = STEPS[name]
    found = [(f"{module_line(step)} {step.rpartition('.')[2]}", does)]
    for claim in claims:
        at = next(n for n, s in enumerate(article.sentences, start=1) if s.start == claim.scene.sentence.start)
        strength = STRENGTH.get(claim.strength, "a hint")
        days = "".join(f", {day.text}" for day in claim.dates)
        found.append((claim_line(claim.rule), f"sentence {at}{days}: {claim.rule} ({strength})"))
    return found


def module_line(name: str) -> str:
    """Where a function stands: "trips.claims.claims_in" -> "helpers/trips/claims.py:63"."""
    module, _, function = name.rpartition(".")
    node = next(n for n in _functions(module) if n.name == function)
    return f"{_file(module)}:{node.lineno}"


def claim_line(rule: str) -> str:
    """The function that gave a claim, found by the words of its rule: "helpers/trips/claims.py:90 _presence"."""
    fitting = [(len(fixed), module, node) for module, node, fixed, pattern in _rules() if pattern.fullmatch(rule)]
    if not fitting:
        return _file(CLAIMS)
    _, module, node = max(fitting, key=lambda found: found[0])
    return f"{_file(module)}:{node.lineno} {node.name}"


def _file(module: str) -> str:
    """A module of ours as a path: "trips.claims" -> "helpers/trips/claims.py"."""
    return f"helpers/{module.replace('.', '/')}.py"


@cache
def _functions(module: str) -> list[ast.FunctionDef]:
    return [node for node in _tree(module).body if isinstance(node, ast.FunctionDef)]


@cache
def _tree(module: str) -> ast.Module:
    return ast.parse((Path(__file__).parents[1] / _file(module)).read_text(encoding="utf-8"))


def _constants(module: str) -> dict[str, ast.expr]:
    """What the names of a module stand for that are given a value once, at its top."""
    return {
        node.targets[0].id: node.value
        for node in _tree(module).body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }


@cache
def _claiming() -> tuple[str, ...]:
    """The modules whose rules tell trips: those that import what a claim is."""
    modules = sorted((Path(__file__).parent / "trips").glob("*.py"))
    return tuple(
        f"trips.{path.stem}"
        for path in modules
        if "from helpers.trips.claim import" in path.read_text(encoding="utf-8")
    )


@cache
def _rules() -> list[tuple[str, ast.FunctionDef, str, re.Pattern[str]]]:
    """Every wording of a rule of claims: module, function, its fixed words, and a pattern for what is filled in."""
    found = []
    for module in _claiming():
        constants = _constants(module)
        for node in _functions(module):
            for part in ast.walk(node):
                part = constants.get(part.id, part) if isinstance(part, ast.Name) else part
                pieces = part.values if isinstance(part, ast.JoinedStr) else [part]
                words = [p.value if isinstance(p, ast.Constant) and isinstance(p.value, str) else None for p in pieces]
                if any(word and word.strip() for word in words):
                    fixed = "".join(word or "" for word in words)
                    pattern = "".join(re.escape(word) if word is not None else ".+" for word in words)
                    found.append((module, node, fixed, re.compile(pattern, re.DOTALL)))
    return found


def _table(lines: list[tuple[str, ...]], indent: int) -> Iterator[str]:
    """Lines of cells, each column as wide as its widest cell."""
    cut = [
        [cell if n > 1 or len(cell) <= WIDEST else f"{cell[: WIDEST - 1]}…" for n, cell in enumerate(line)]
        for line in lines
    ]
    widths = [max((len(line[n]) for line in cut), default=0) for n in range(4)]
    for line in cut:
        yield (" " * indent + "  ".join(cell.ljust(w) for cell, w in zip(line, widths, strict=True))).rstrip()
