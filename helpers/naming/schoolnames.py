"""Names of schools as the tables write them: "Trường Cao đẳng Y tế Sơn La" is Sơn La Medical College."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from helpers.language import lexicon, regexes
from helpers.language.letters import UPPER, lower

WORDS = "clause_words"  # data/reference/clause_words.csv


@cache
def _phrases(kind: str) -> str:
    return lexicon.alternation(r["phrase"] for r in lexicon.rows("bodies") if r["kind"] == kind)


@cache
def _short() -> re.Pattern[str]:
    return lexicon.regex(
        r"^ (?P<prefix> (?:<prefix>\s)? ) (?P<head><short_head>) \s", WORDS, prefix=_phrases("name_prefix")
    )


def written_out(printed: str) -> str:
    """A name whose first words are written short, in full: "Trường ĐH Vinh" -> "Trường Đại học Vinh"."""
    heads = lexicon.phrases(WORDS, "short_head")
    return _short().sub(lambda m: f"{m['prefix']}{heads[m['head'].upper()]} ", printed)


def school_called(printed: str) -> str:
    """A school's name as the tables write it: what it is and teaches in English, a place or person as printed.

    "Trường Đại học Quảng Nam" is Quảng Nam University, "Trường Cao đẳng Kinh tế - Kỹ thuật Nghệ An" is Nghệ An College
    of Economics and Technology. A name with a word that bodies.csv has no English for stays as printed.
    """
    read = _read(printed)
    return read[0].format(read[1]) if read and read[1] else printed


def school_form(printed: str) -> str | None:
    """The form of the name of a school that is printed by its kind alone: "Trường Đại học Sư phạm"."""
    read = _read(printed)
    return read[0] if read and not read[1] else None


@lru_cache(maxsize=512)  # an article tells the same few schools again and again
def _read(printed: str) -> tuple[str, str] | None:
    """A printed name as the form of its English name and the proper name in it, "" when there is none."""
    bare = _prefix().sub("", written_out(printed))
    for head, form in _heads():
        if lower(bare) == head:
            return form, ""
        if not lower(bare).startswith(f"{head} "):
            continue
        rest = bare[len(head) :]
        subjects = []
        while subject := _subject().match(rest):
            subjects.append(_english()[" ".join(lower(subject["what"]).split())])
            rest = rest[subject.end() :]
        if subjects and _is_special(head):
            continue  # "Cao đẳng Công nghiệp | và Xây dựng": no Industrial College
        proper = rest.strip()
        if proper and not _proper().fullmatch(proper):
            return None
        subjects = list(dict.fromkeys(subjects))  # "Công nghệ - Kỹ thuật" is Technology once
        told = ", ".join(subjects[:-1]) + " and " * bool(subjects[1:]) + "".join(subjects[-1:])
        return (f"{form} of {told}" if told else form), proper
    return None


@cache
def _is_special(head: str) -> bool:
    """Whether first words tell a subject already: "cao đẳng công nghiệp", which begins with "cao đẳng"."""
    return any(head.startswith(f"{other} ") for other, _ in _heads())


@cache
def _prefix() -> re.Pattern[str]:
    return regexes.compiled(rf"(?i:{_phrases('name_prefix')})\s")


@cache
def _heads() -> list[tuple[str, str]]:
    """First words of schools' names -> the form of such a name in the tables, the longest first."""
    rows = (r for r in lexicon.rows("bodies") if r["kind"] == "name_school" and r["vn"])
    return sorted(((r["phrase"], r["vn"]) for r in rows), key=lambda pair: -len(pair[0]))


@cache
def _english() -> dict[str, str]:
    """What schools teach -> the same in English: the rows of bodies.csv that are parts of names."""
    return {r["phrase"]: r["vn"] for r in lexicon.rows("bodies") if r["kind"] == "trade" and r["vn"]}


@cache
def _subject() -> re.Pattern[str]:
    return regexes.compiled(rf"(?:\s*[-–,&]\s*|\s+và\s+|\s+)(?i:(?P<what>{lexicon.alternation(_english())}))(?!\w)")


@cache
def _proper() -> re.Pattern[str]:
    word = rf"[{UPPER}][\w'’]*[a-zà-ỹ]"  # not "Kỹ nghệ II"
    return regexes.compiled(
        rf"(?!(?i:{_phrases('trade')})(?!\w)){word}(?:(?:[ ]|\s?[-–]\s?){word}){{0,3}}(?:\s\d{{1,2}})?"
    )


@cache
def _academies() -> list[tuple[re.Pattern[str], str]]:
    """What names an academy of the army or the police, with its ministry."""
    of = lexicon.phrases(WORDS, "academy_of")
    return [(re.compile(rf"(?i)(?<!\w){re.escape(printed)}(?!\w)"), ministry) for printed, ministry in of.items()]


_ACADEMY = lexicon.regex(r"^ (?:<prefix>\s)? <academy> \b", WORDS, prefix=_phrases("name_prefix"))


def ministry_of(school: str) -> str | None:
    """The ministry whose officers an academy trains: "Học viện Quốc phòng"; the hand-coded rows name the ministry."""
    if not _ACADEMY.match(school):
        return None
    whole = lexicon.phrases(WORDS, "academy_called").get(school)
    return whole or next((ministry for pattern, ministry in _academies() if pattern.search(school)), None)
