"""Phrases of many lists sought in an article all at once, so that each list knows the answer for every sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from helpers.language.letters import lower
from helpers.language.lexicon import Match, Matcher


class Pool:
    """Several matchers whose phrases are sought in an article all at once.

    A search costs about as much for one list as for all of them together, and much more for fifty sentences than for
    one text. So the lists that nearly every sentence is searched for share one pass over the whole article; find() of
    each of them then knows the answer for every sentence, and is the same with or without it.

    Args:
        matchers: those that are asked for sentences.
        whole: those that are asked for the whole article.
    """

    def __init__(self, matchers: Sequence[Matcher], whole: Sequence[Matcher] = ()):
        self.matchers, self._whole = tuple(matchers), tuple(whole)
        self._text: str | None = None
        self._passes = [
            _Pass([m for m in matchers if m.fold_case is fold], [m for m in whole if m.fold_case is fold])
            for fold in (True, False)
            if any(m.fold_case is fold for m in (*matchers, *whole))
        ]

    def look_ahead(self, text: str, parts: Iterable[tuple[str, int, int]], title: str = "") -> None:
        """Find every phrase in a text, its parts and its title; what was found in the text before is forgotten.

        Args:
            text: an article's.
            parts: (text, start, end) of its sentences, which blanks or line breaks part.
            title: its headline, which is asked for as sentences are.
        """
        if text is self._text:
            return
        self._text = text
        first: dict[str, tuple[int, int]] = {}
        for part, start, end in parts:
            if text.startswith(part, start):  # else it has other letters than are printed, and is searched by itself
                first.setdefault(part, (start, end))  # a sentence said twice is searched once
        nothing: dict[str, Sequence[Match]] = dict.fromkeys((*first, title), ())
        for matcher in self.matchers:
            matcher.known = nothing.copy()
        for matcher in self._whole:
            matcher.known = {text: ()}
        spans = [(start, end, part) for part, (start, end) in first.items()]
        for one in self._passes:
            one.tell(text, spans)
            if title not in first:
                one.tell(title, [(0, len(title), title)])


_Owners = tuple[list[tuple[Matcher, object]], list[tuple[Matcher, object]]]  # each with the key; those asked for wholes


class _Pass:
    """The forms of matchers that compare in the same case, in one automaton.

    Args:
        matchers: those that are asked for sentences.
        whole: those that are asked for the whole article.
    """

    def __init__(self, matchers: Sequence[Matcher], whole: Sequence[Matcher]):
        from ahocorasick_rs import AhoCorasick, MatchKind

        self._fold_case = (*matchers, *whole)[0].fold_case
        owners: dict[str, _Owners] = {}
        for number, some in enumerate((matchers, whole)):
            for matcher in some:
                for form, key in zip(matcher.forms, matcher.keys, strict=True):
                    owners.setdefault(form, ([], []))[number].append((matcher, key))
        self._owners = list(owners.values())
        self._gluing = [[one for one in some if one[0].glued] for some, _ in self._owners]
        self._machine = AhoCorasick(list(owners), matchkind=MatchKind.Standard)

    def tell(self, text: str, spans: Sequence[tuple[int, int, str]]) -> None:
        """Let each matcher know what it would find in a text, or in parts of it.

        Args:
            text: an article's.
            spans: (start, end, text) of its sentences, in their order.
        """
        low = high = 0
        part = ""
        coming = iter(spans)
        here: dict[Matcher, list[Match]] = {}  # what was found in the sentence that is passed through
        anywhere: dict[Matcher, list[Match]] = {}
        for start, minus_end, (owners, whole) in sorted(self._standing(text)):  # the longest first at each place
            end = -minus_end
            for matcher, key in whole:
                if (found := anywhere.get(matcher)) is None:
                    anywhere[matcher] = matcher.known[text] = [Match(start, end, key)]
                elif found[-1].end <= start:
                    found.append(Match(start, end, key))
            while start >= high and (span := next(coming, None)):
                low, high, part = span
                here = {}
            if start < low or end > high:
                continue  # between two sentences, or in one that was said before
            for matcher, key in owners:
                if (found := here.get(matcher)) is None:
                    here[matcher] = matcher.known[part] = [Match(start - low, end - low, key)]
                elif found[-1].end <= start - low:
                    found.append(Match(start - low, end - low, key))

    def _standing(self, text: str) -> Iterator[tuple[int, int, _Owners]]:
        """The phrases that stand in a text: start, -end, and whose each is."""
        hay = (lower(text) if self._fold_case else text) + " "
        for form, start, end in self._machine.find_matches_as_indexes(hay, overlapping=True):
            if start and hay[start - 1].isalnum() and hay[start].isalnum():
                continue
            if not (hay[end].isalnum() and hay[end - 1].isalnum()):
                yield start, -end, self._owners[form]
            elif own := [one for one in self._gluing[form] if one[0].stands(hay, start, end)]:
                yield start, -end, (own, [])
