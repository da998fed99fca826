"""The people, offices and delegations that a text names, each with its country and rank."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from helpers import names
from helpers.language import lexicon, regexes
from helpers.language.capitals import as_written
from helpers.language.letters import UPPER
from helpers.naming.actor import Actor
from helpers.naming.chains import chains_of
from helpers.naming.delegations import delegations_in, may_name_delegations
from helpers.naming.items import SOMEBODY, Item, items_of, may_name_somebody
from helpers.naming.newnames import DASH
from helpers.naming.offices_held import level_of, office_text, side_of
from helpers.naming.organs import with_bodies
from helpers.naming.sides import WORDS, by_spelling, heads_of_delegations, in_brackets, of_body, of_side, of_spouses
from helpers.text import Article, Sentence
from helpers.trips.acting_bodies import bodies_that_act


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    def build(template: str) -> re.Pattern[str]:
        return lexicon.regex(template, WORDS)

    return {
        "post": build(r"(?<!\w) (?: <post> | <both> ) \s+ $"),  # "trên cương vị | Thủ tướng", "hai | Thủ tướng"
        "of_both": build(r"\s+ <of_both> (?!\w)"),  # "Thủ tướng | hai nước"
    }


def _people_of(text: str, chain: list[Item]) -> Iterator[Actor]:
    """The people of one chain: each name with the offices before it, else those in apposition after it."""
    at_names = [n for n, item in enumerate(chain) if item.kind == "name"]
    if not at_names:
        return
    used = 0
    for order, n in enumerate(at_names):
        before = chain[used:n]
        following = at_names[order + 1] if order + 1 < len(at_names) else len(chain)
        after = chain[n + 1 : following]
        held = [i for i in before if i.kind in ("office", "membership", "resident")]
        comma = bool(after) and text[chain[n].end : after[0].start].strip()[:1] in (",", "-", "–", "(")
        if not comma:
            after = []
        elif following < len(chain):
            # offices between two names belong to the second one when it follows them directly or the first has its own;
            # an honorific between them starts the second person
            starts = [k for k, i in enumerate(after) if i.kind in ("honorific", "rank")]
            after = (
                after[: starts[0]]
                if starts
                else ([] if held or not text[after[-1].end : chain[following].start].strip() else after)
            )
        used = n + 1 + len(after)
        yield _person(text, chain[n], _own(before), after)


def _own(before: list[Item]) -> list[Item]:
    """Of the offices before a name those that are the named person's: an office said twice is somebody else's first.

    "ý kiến của Bí thư Thành ủy Hà Nội, Bí thư Thành ủy Viêng Chăn Anouphap ..." names two people, one by office alone.
    """
    last: dict[str, int] = {}
    while before and before[0].kind in ("place", "organ"):
        before = before[1:]  # "chuyến thăm Lào của Tổng Bí thư ...": the country is not his office's
    for n, item in enumerate(before):
        if item.kind == "office" and item.level == "provincial":
            if any(i.kind == "place" for i in before[last.get("office", n) : n]) and any(
                i.kind == "place" for i in before[n:]
            ):
                return before[n:]
            last["office"] = n
        elif item.kind == "office" and item.level in ("minister", "ministry"):
            if any(i.kind == "place" for i in before[last.get(item.level, n) : n]):
                return before[n:]  # "lời mời của Bộ trưởng Bộ Tư pháp Lào, Bộ trưởng Bộ Tư pháp X"
            last[item.level] = n
    return before


def _person(text: str, name: Item, before: list[Item], after: list[Item]) -> Actor:
    parts = [*before, *after]
    held = [i for i in parts if i.kind in ("office", "membership")]
    offices = [i for i in held if i.kind == "office"] or held
    top = min(offices, key=lambda i: (names.rank(i.level), offices.index(i)), default=None)
    office = office_text(text, top, before if top in before else after)
    known = name.name in names.people() and not (office and _is_namesake(name, office))
    told = name.side if known else side_of(text, parts)
    if name.name in lexicon.phrases(WORDS, "foreigner"):
        told = "other"
    return Actor(
        "person",
        min(i.start for i in [name, *parts]),
        max(i.end for i in [name, *parts]),
        told or name.side or None,
        name.name,
        " ".join(text[name.start : name.end].split()),
        office,
        level_of(text, top, before if top in before else after),
        any(i.kind == "resident" for i in parts),
        any(i.kind == "former" for i in before),
        False,
        known,
        tuple(i.name for i in parts if i.kind == "place" and i.name),
        not told and bool(name.side) and _may_be_chinese(name.name),
    )


def _is_namesake(name: Item, office: str) -> bool:
    """Whether the head of a firm is another of the same name: the known one held no office but of state and party."""
    person = names.people()[name.name]
    held = bool(person.terms) and all(term.level != "other" for term in person.terms)
    return person.country == "VN" and held and _firm().search(office) is not None


@cache
def _firm() -> re.Pattern[str]:
    """ "Tổng Giám đốc [Công ty] Sao Mai"."""
    heads = lexicon.alternation(r["phrase"] for r in lexicon.rows("bodies") if r["kind"] == "name_company")
    return regexes.compiled(rf"(?<!\w){heads}(?!\w)", re.VERBOSE | re.IGNORECASE)


def _may_be_chinese(name: str) -> bool:
    """Whether a name that looks Vietnamese has the three syllables and a surname that Chinese ones have, too."""
    words = name.split()
    return len(words) <= 3 and words[0] not in lexicon.phrases(WORDS, "own_surname")


def find_actors(article: Article) -> tuple[Actor, ...]:
    """Everyone that the article's body names, in reading order.

    Short forms are resolved inside the article: "ông Sisoulith" and "Thủ tướng Sonexay" to the person named in full
    "Thủ tướng Lào" to the person named with that office before, else to who held it on the publication day.
    """
    return tuple(
        actor._replace(start=actor.start + sentence.start, end=actor.end + sentence.start)
        for sentence, actors in by_sentence(article)
        for actor in actors
    )


def by_sentence(article: Article) -> Iterator[tuple[Sentence, tuple[Actor, ...]]]:
    """Each sentence with everyone that it names, as find_actors does; offsets are the sentence's."""
    named = _in_headline(article)
    found: list[tuple[Sentence, tuple[Actor, ...]]] = []
    for sentence in article.sentences:
        actors = tuple(_in_sentence(sentence.text, named, article.published))
        for actor in actors:
            if actor.kind == "person" and actor.name and actor.name not in named:
                named[actor.name] = actor
        found.append((sentence, actors))
    holders = _holders(named)
    for sentence, actors in found:
        yield sentence, tuple([_named_later(a, holders) for a in actors])


def _holders(named: dict[str, Actor]) -> dict[tuple, Actor]:
    """The ministers whom an article names, by country and office: one who is told by his office alone may be one."""
    ministers = [a for a in named.values() if a.level == "minister" and a.country in ("VN", "LA") and not a.former]
    return {(a.country, a.office): a for a in reversed(ministers) if a.office}


def _named_later(actor: Actor, holders: dict[tuple, Actor]) -> Actor:
    """The minister told by his office and country before his name is: "Bộ trưởng Bộ Y tế Lào ... Bộ trưởng ... X"."""
    if actor.kind != "office" or actor.name or actor.level != "minister" or actor.many:
        return actor
    holder = holders.get((actor.country, actor.office))
    return actor._replace(name=holder.name, known=holder.known) if holder is not None else actor


def _in_headline(article: Article) -> dict[str, Actor]:
    """The leaders whom the headline names: the text may tell their offices alone."""
    told = _in_sentence(as_written(article.title), {}, article.published) if article.title else []
    leaders = (a for a in told if a.kind == "person" and names.rank(a.level) <= names.rank("deputy_head"))
    return {a.name: a for a in leaders if a.name and a.country in ("VN", "LA")}


def _in_sentence(text: str, named: dict[str, Actor], published: str | None) -> list[Actor]:
    delegations = may_name_delegations(text)
    if not (delegations or may_name_somebody(text)):
        return []  # most sentences
    items = with_bodies(text, items_of(text))
    found: list[Actor] = []
    for chain in chains_of(text, items) if any(i.kind in SOMEBODY for i in items) else ():
        people = list(_people_of(text, chain))
        people = [in_brackets(text, of_side(text, of_body(text, p, items), items), items) for p in people]
        people = [by_spelling(_remember(p, named), items) for p in people]
        found += [_ranked(p, published) for p in people]
        if not people:
            found += _office_alone(text, chain, named, published)
    if delegations:
        found += delegations_in(text, items, found)
        found += bodies_that_act(text, items, found)
    found = of_spouses(text, sorted(found, key=lambda a: a.start))
    return heads_of_delegations(text, found) if len(found) > 1 else found


def _ranked(actor: Actor, published: str | None) -> Actor:
    """The rank that people.csv knows of somebody named without an office, on the day of publication."""
    if actor.level or not actor.known or not published:
        return actor
    term = names.office_on(actor.name, published)
    return actor._replace(level=term.level) if term else actor


def _remember(actor: Actor, named: dict[str, Actor]) -> Actor:
    """What an earlier mention of the same person told and this one does not."""
    earlier = named.get(actor.name or "")
    if earlier is None and actor.name and not actor.known and DASH.search(actor.name):
        # "Vi- xỏn Thếp-phạ-chăn" and "Vi-xỏn Thếp- phạ-chăn": hyphens are spaced as it falls
        earlier = next((a for a in named.values() if _letters(a.name) == _letters(actor.name)), None)
        actor = actor._replace(name=earlier.name) if earlier else actor
    if earlier is None:
        return actor
    if actor.office and actor.office != earlier.office and (earlier.office or "").startswith(actor.office):
        # "Bí thư X" behind "Bí thư Trung ương Đoàn X": the same office, said short
        actor = actor._replace(office=earlier.office, level=earlier.level)
    if actor.guessed and not earlier.guessed and earlier.country:
        actor = actor._replace(country=earlier.country, guessed=False)
    if (actor.country and actor.office and actor.level) and (actor.resident or not earlier.resident):
        return actor
    return actor._replace(
        country=actor.country or earlier.country,
        office=actor.office or earlier.office,
        level=actor.level or earlier.level,
        resident=actor.resident or earlier.resident,
    )


def _letters(name: str | None) -> str:
    return re.sub(r"[\W_]", "", name or "").casefold()


_TITLED = SOMEBODY - {"name", "membership"}
_SHORT = re.compile(rf"\s+(?P<short>[{UPPER}][\w’'-]+)\b")  # "ông | Sisoulith"


def _office_alone(text: str, chain: list[Item], named: dict[str, Actor], published: str | None) -> Iterator[Actor]:
    titled = [n for n, i in enumerate(chain) if i.kind in _TITLED]
    if not titled:
        return
    offices = [i for i in chain if i.kind == "office" and i.level]
    resident = any(i.kind == "resident" for i in chain)
    chain = chain[titled[0] :]
    top = min(offices, key=lambda i: names.rank(i.level), default=None)
    side = side_of(text, chain)
    start, end = chain[0].start, chain[-1].end
    short = _SHORT.match(text, end)
    if short:
        meant = [a for a in named.values() if short["short"] in re.split(r"\s", f"{a.name} {a.printed}")]
        if len(meant) == 1:
            yield meant[0]._replace(start=start, end=short.end(), level=meant[0].level or (top.level if top else None))
            return
    if top is None or any(i.kind in ("former", "founder") for i in chain):
        return  # "nguyên Thủ tướng", "Tổng Bí thư Lê Duẩn": not who holds the office now
    level = top.level
    office = office_text(text, top, chain)
    who = None
    spoken_of = _patterns()["post"].search(text, max(0, start - 16), start) or _patterns()["of_both"].match(text, end)
    if side is None and names.rank(level) <= names.rank("deputy_head") and not spoken_of:
        # "Tổng Bí thư, Chủ tịch nước đã thăm ...": the only one who was named with that office, of two our own one
        held = {a.name: a for a in named.values() if a.level == level and not a.former}
        if len(held) > 1 and (ours := {name: a for name, a in held.items() if a.country == "VN"}):
            held = ours
        if len(held) == 1:
            who, side = next((name, a.country) for name, a in held.items())
    elif side in ("VN", "LA") and names.rank(level) <= names.rank("deputy_head"):
        earlier = [a for a in named.values() if a.country == side and a.level == level and not a.former]
        name = earlier[-1].name if earlier else names.holder(level, side, published)
        who = name if not resident else None
    known = who in names.people() if who else False
    yield Actor("office", start, end, side, who, None, office, level, resident, known=known)
