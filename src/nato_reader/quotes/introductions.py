"""How a text shows that words in capitals are somebody's name: by a given name, a title, a deed."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from nato_reader.quotes.lexicon.abbreviations import ABBREVIATIONS
from nato_reader.quotes.lexicon.cues import SAYS
from nato_reader.quotes.lexicon.titles import HUMANS, TITLES
from nato_reader.quotes.names import PARTICLES, is_given, parted
from nato_reader.quotes.tagging import tag_of

Name = tuple[Sequence[str], Sequence[str]]
"""The titles before a name, in lower case, and its words."""

_STOPPED = "|".join(sorted(ABBREVIATIONS))
_WORD = rf"(?:(?:{_STOPPED}|[A-Z](?:\.[A-Z]){{0,3}})\.|[A-Z][\w’'-]*)(?!\w)"
_SMALL = "|".join(sorted(PARTICLES))
_RUN = re.compile(rf"(?<![\w’'-]){_WORD}(?: (?:{_WORD}|(?:{_SMALL})(?!\w))){{1,7}}")
_NAME = rf"(?<![\w’'-])([A-Z][\w’'-]+(?: {_WORD}){{0,3}})"
_DOING = re.compile(rf"{_NAME} ([a-z]+)(?![\w’'-])")
_SAID_BY = re.compile(rf"\b(?:added|asked|said|says|wrote) {_NAME}")
_TOLD_OF = re.compile(rf"{_NAME}, ((?:[\w’'-]+ ?){{1,5}})")
_CALLED = re.compile(rf"\b([a-z]+), {_NAME},")
_RELATIVE = re.compile(r"(?<=[a-z,] )([A-Z][a-z]+) ([A-Z][\w-]+)(?! ?[A-Z])")
_OWNS = re.compile(r"(?:['’]s|(?<=s)['’])(?: |$)")
_LONG = 4
"""The words of a run from which on it is searched for a name: a headline has all in capitals."""


def names_in(text: str) -> Iterator[Name]:
    """Yield the names in a text that something shows to be a person's."""
    for match in _RUN.finditer(text):
        yield from _in_run(match[0])
    for match in _DOING.finditer(text):
        if match[2] in SAYS:
            yield from _speaking(match[1])
    for match in _SAID_BY.finditer(text):
        yield from _speaking(match[1])
    for match in _TOLD_OF.finditer(text):
        first, *others = match[2].split()
        if first == "who" or (first[0].islower() and not HUMANS.isdisjoint((first, *others))):
            yield from _speaking(match[1])

    for match in _CALLED.finditer(text):
        if match[1] in HUMANS:
            yield from _speaking(match[2])


def relatives_in(text: str) -> Iterator[tuple[str, str]]:
    """Yield unusual given names, each with the word after it, which may be a known surname."""
    for match in _RELATIVE.finditer(text):
        given = match[1].lower()
        if tag_of(given) == "n" and given not in TITLES and not is_given(match[1]):
            yield match[1], match[2]


def _in_run(run: str) -> Iterator[Name]:
    """Yield the names in a run of capitalised words, an owner and what follows apart."""
    for part in _OWNS.split(run):
        yield from _in_part(part.rstrip(".").split())


def _in_part(words: list[str]) -> Iterator[Name]:
    """Yield the name that a given name or a title shows to be one."""
    while len(words) > 1 and not _may_be_name(words[0]):
        del words[0]
    titles, name = parted(words)
    titled = titles[-1:] and titles[-1] in TITLES
    if len(name) > _LONG:
        yield from _in_headline(name)
    elif name and not _may_be_name(name[-1]):
        return
    elif (name and titled) or (len(name) > 1 and any(map(is_given, name[: max(1, len(name) - 1)]))):
        yield titles, name


def _in_headline(words: Sequence[str]) -> Iterator[Name]:
    """Yield each given name in a run with the word after it."""
    for first, second in pairwise(words):
        if is_given(first) and _may_be_name(second) and tag_of(second.lower()) == "n":
            yield (), (first, second)


def _speaking(run: str) -> Iterator[Name]:
    """Yield whoever is said to speak, unless a sentence only begins so: He, The board."""
    titles, name = parted(_OWNS.split(run)[-1].rstrip(".").split())
    if name and all(tag_of(word) == "N" and word.lower() not in TITLES for word in name):
        yield titles, name


def _may_be_name(word: str) -> bool:
    """Return whether a capitalised word may belong to a name: no When, no Meanwhile."""
    return tag_of(word) == "N" and tag_of(word.lower()) != "e"
