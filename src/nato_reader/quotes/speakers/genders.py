"""What an article tells of somebody's gender: Rhee said that she would wait."""

import re
from collections import Counter
from collections.abc import Collection, Iterable

from nato_reader.quotes.speakers.names import bare
from nato_reader.sentences.lexicon.letters import ACCENTS, CAPITALS

_GENDERS = {
    **dict.fromkeys(("he", "him", "himself", "his"), "m"),
    **dict.fromkeys(("her", "hers", "herself", "she"), "f"),
}
_PRONOUN = re.compile(rf"\b(?:{'|'.join(sorted(_GENDERS))})\b")
_CAPITAL = re.compile(rf"[{CAPITALS}](?<![\w’'-].)[\w{ACCENTS}’'-]+")
_END = re.compile(r".*(?:(?<=[a-z\d)]{2})[.?!;]|[”»\"]|'')", re.DOTALL)
_SENTENCE = 200
"""The letters before a pronoun among which its sentence is looked for."""

Votes = dict[str, Counter[str]]
"""Surname, in lower case -> how often a pronoun of each gender follows it."""


def votes_on(texts: Iterable[str], surnames: Collection[str]) -> Votes:
    """Return what pronouns tell of the bearers of surnames.

    A pronoun counts for the one bearer who is named before it in its sentence, and for nobody where
    two are named. What is quoted does not count.
    """
    votes: Votes = {}
    lows = frozenset(name.lower() for name in surnames)
    for text in texts:
        if any(name in text for name in surnames):
            _vote(text, lows, votes)
    return votes


def _vote(text: str, surnames: Collection[str], votes: Votes) -> None:
    opened = at = 0
    for match in _PRONOUN.finditer(text):
        opened += _opened(text, at, match.start())
        at = match.start()
        named = set() if opened % 2 else _named_before(text, at, surnames)
        if len(named) == 1:
            votes.setdefault(named.pop(), Counter())[_GENDERS[match[0]]] += 1


def _opened(text: str, start: int, end: int) -> int:
    """Return how many quotation marks stand in a part of a text."""
    return sum(text.count(mark, start, end) for mark in ("“", "”", "«", "»", '"', "''", "``"))


def _named_before(text: str, at: int, surnames: Collection[str]) -> set[str]:
    """Return the surnames that stand before a place in its sentence."""
    begin = max(0, at - _SENTENCE)
    ended = _END.match(text, begin, at)
    words = _CAPITAL.findall(text, ended.end() if ended else begin, at)
    lows = (bare(word.removesuffix("’s").removesuffix("'s").rstrip("’'")).lower() for word in words)
    return {low for low in lows if low in surnames}
