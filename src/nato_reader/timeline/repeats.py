"""Whether two sentences tell the same event: for what is told of one date, in other words."""

import re
from functools import lru_cache

from msgspec import Struct

from nato_reader.text import folded
from nato_reader.timeline.repeat_words import (
    DATE_WORDS,
    NEGATIONS,
    NUMBERS,
    OPPOSITES,
    STOP_WORDS,
    TITLES,
    VERBS,
)

_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+(?:[.,]\d+)*")
_YEAR = re.compile(r"1\d{3}|20\d{2}")
_ENDINGS = ("ing", "ed", "es", "s", "e")
_SHORTEST_STEM = 3

_Token = tuple[str, bool]
"""A word in small letters, and whether it is a name, as its capital tells."""


class Gist(Struct, frozen=True):
    """What a sentence says, as far as two can be compared.

    words: the stems of those with a meaning. names: those of them with a capital within the
    sentence. numbers: what is counted, no part of a date. denied: whether it is said not to be.
    """

    text: str
    words: frozenset[str]
    names: frozenset[str]
    numbers: frozenset[str]
    denied: bool


def same_event(one: str, other: str) -> bool:
    """Return whether two sentences, of one date, tell the same event.

    They do where most words of the shorter one are in the other, and none of their names and
    numbers, what they deny and their opposites, contradict each other.
    """
    return agree(gist(one), gist(other))


def agree(one: Gist, other: Gist) -> bool:
    """Return the same of the gists of two sentences."""
    if one.text == other.text:
        return True
    shared = len(one.words & other.words)
    least = min(len(one.words), len(other.words))
    if shared < 2 or shared * 4 < least * 3:
        return False
    return not _contradict(one, other)


@lru_cache(maxsize=16)  # the dates of a clause tell the same
def gist(text: str) -> Gist:
    """Return what `text` says, in time that grows with its length only."""
    tokens = _without_dates(_tokens(text))
    stems = [(_stem(word), word, is_name) for word, is_name in tokens if word not in NEGATIONS]
    return Gist(
        text=" ".join(word for word, _ in tokens) or folded(text),
        words=frozenset(stem for stem, _, _ in stems),
        names=frozenset(stem for stem, word, is_name in stems if is_name and word not in TITLES),
        numbers=frozenset(stem for stem, _, _ in stems if stem[0].isdigit()),
        denied=len(stems) < len(tokens),
    )


def _contradict(one: Gist, other: Gist) -> bool:
    """Return whether each has something that the other, had it told the same, would have too."""
    names = one.names - other.words and other.names - one.words
    numbers = one.numbers - other.numbers and other.numbers - one.numbers
    ours, theirs = one.words - other.words, other.words - one.words
    opposed = any(
        (this in ours and that in theirs) or (that in ours and this in theirs)
        for this, that in _OPPOSED
    )
    return bool(names or numbers or opposed or one.denied != other.denied)


def _tokens(text: str) -> list[_Token]:
    """Return the words that are no stop words; the first is a name unless it is a plural."""
    found = _TOKEN.findall(text.replace("’", "'").replace("n't", " not"))
    tokens = []
    for index, token in enumerate(found):
        word = folded(token).removesuffix("'s")
        is_acronym = len(token) > 1 and token.isupper()
        if is_acronym or (word and word not in STOP_WORDS):
            is_name = token[0].isupper() and (index > 0 or not word.endswith("s"))
            tokens.append((NUMBERS.get(word, word), is_name))
    return tokens


def _without_dates(tokens: list[_Token]) -> list[_Token]:
    """Return the tokens without the date's words, years and the numbers beside a month."""
    dated = [word in DATE_WORDS or bool(_YEAR.fullmatch(word)) for word, _ in tokens]
    kept = []
    for index, token in enumerate(tokens):
        is_day = len(token[0]) < 3 and token[0].isdigit()
        if not dated[index] and not (is_day and any(dated[max(0, index - 1) : index + 2])):
            kept.append(token)
    return kept


def _stem(word: str) -> str:
    """Return what the forms of a word have in common, as far as its ending tells."""
    if word[0].isdigit():
        return word.replace(",", "")
    word = VERBS.get(word, word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            word = word.removesuffix(ending)
            break
    if word[-1] == word[-2:-1]:
        return word[:-1]
    return f"{word[:-1]}i" if word.endswith("y") else word


_OPPOSED = tuple(tuple(map(_stem, pair.split())) for pair in OPPOSITES)
