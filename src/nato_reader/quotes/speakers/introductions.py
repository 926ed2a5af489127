"""How a text shows that words in capitals are somebody's name: by a given name, a title, a deed."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from string import ascii_lowercase

from nato_reader.quotes.lexicon.people import AFTER_NAMES, HUMANS
from nato_reader.quotes.speakers.names import PARTICLES, is_given, parted
from nato_reader.sentences.lexicon.abbreviations import ABBREVIATIONS
from nato_reader.sentences.lexicon.function_words import NAMES_TOO
from nato_reader.sentences.lexicon.letters import ACCENTS, CAPITALS, MISREAD
from nato_reader.sentences.lexicon.reporting import SAYS
from nato_reader.sentences.lexicon.titles import TITLES
from nato_reader.sentences.tagging.alone import tag_of

Name = tuple[Sequence[str], Sequence[str]]
"""The titles before a name, in lower case, and its words."""

_SMALL = "|".join(sorted(PARTICLES))
_REST = rf"[\w’'{MISREAD}{ACCENTS}-]*\.?"
_WORD = rf"(?:[{CAPITALS}]{_REST}|[“\"][{CAPITALS}]\w*[”\"])"
_RUN = re.compile(  # what a match begins with stands first, which is looked for fastest
    rf"""
    [{CAPITALS}“"](?<![\w’'-].) (?: (?<=[“"])[{CAPITALS}]\w*[”"] | (?<![“"]){_REST} )
    (?: [ ] (?: {_WORD} | (?:{_SMALL})(?!\w) ) ){{0,7}}
    """,
    re.VERBOSE,
)
_TOLD = re.compile(r", ([a-z](?:[\w’'-]+ ?){1,5})")
_SAID_BY = (" added ", " asked ", " said ", " says ", " wrote ")
_SAID = max(map(len, _SAID_BY))
_GOING_ON = (",", "”", '"', "'", "’", *ascii_lowercase)
_VERB = 20
"""The letters after a name among which a verb is looked for."""

_TITLE = 20
"""The letters before a comma among which a title is looked for: its minister, Lena Holt, said."""

_RELATIVE = re.compile(rf"([A-Z](?<=[a-z,] .)[a-z]+) ([{CAPITALS}][\w{ACCENTS}-]+)(?! ?[A-Z])")
_OWNS = re.compile(r"(?:['’]s|(?<=s)['’])(?: |$)")
_INITIAL = 2
"""The letters of an initial, its stop included."""

_LONG = 4
"""The words of a run from which on it is searched for a name: a headline has all in capitals."""


def names_in(texts: Iterable[str]) -> Iterator[tuple[Name, int]]:
    """Yield the names in texts that something shows to be a person's, and how often each stands."""
    runs: Counter[str] = Counter()
    persons: Counter[str] = Counter()
    within: set[str] = set()
    for text in texts:
        for match in _RUN.finditer(text):
            if " " not in match[0] and tag_of(match[0]) != "N":
                continue
            runs[match[0]] += 1
            if _is_person(text, *match.span()):
                persons[match[0]] += 1
            if _is_within(text, match.start()):
                within.add(match[0])
    for run, times in runs.items():
        if " " in run:
            yield from ((name, times) for part in _parts(run) for name in _in_part(part))
        if run in persons and (" " in run or run in within or is_given(run)):
            yield from ((name, persons[run]) for name in _speaking(run))


def _is_within(text: str, start: int) -> bool:
    """Return whether a word stands within a sentence, where capitals tell a name."""
    return text[max(0, start - 1) : start] == " " and text[start - 2 : start - 1] in _GOING_ON


def _is_person(text: str, start: int, end: int) -> bool:
    """Return whether what stands beside a name shows it to be a person's: said X, X said."""
    following = text[end : end + 1]
    if following == " " and text[end + 1 : end + _VERB].partition(" ")[0].rstrip(",.;:") in SAYS:
        return True
    if following == "," and _is_told_of(text, start, end):
        return True
    return text.endswith(_SAID_BY, max(0, start - _SAID), start)


def _is_told_of(text: str, start: int, end: int) -> bool:
    """Return whether an age or a role stands beside a name: X, 59; X, who; the mayor, X, came."""
    if text[end + 2 : end + 3].isdigit():
        return True  # Lena Holt, 59,
    told = _TOLD.match(text, end)
    if told is not None:
        words = told[1].split()
        if words[0] == "who" or not HUMANS.isdisjoint(words):
            return True
    if text[max(0, start - 2) : start] != ", ":
        return False
    return text[max(0, start - _TITLE) : start - 2].rpartition(" ")[2] in HUMANS


def relatives_in(text: str) -> Iterator[tuple[str, str]]:
    """Yield unusual given names, each with the word after it, which may be a known surname."""
    for match in _RELATIVE.finditer(text):
        given = match[1].lower()
        if tag_of(given) == "n" and given not in TITLES and not is_given(match[1]):
            yield match[1], match[2]


def _parts(run: str) -> Iterator[list[str]]:
    """Yield the parts of a run that an owner's mark or the end of a sentence parts."""
    for owned in _OWNS.split(run):
        part: list[str] = []
        for word in owned.split():
            part.append(word)
            if word[-1] == "." and len(word) > _INITIAL and word[:-1] not in ABBREVIATIONS:
                yield part
                part = []
        yield part


def _in_part(words: list[str]) -> Iterator[Name]:
    """Yield the name that a given name or a title shows to be one."""
    if words:
        words[-1] = words[-1].removesuffix(".")
    while len(words) > 1 and words[-1] in AFTER_NAMES:
        del words[-1]
    while len(words) > 1 and not _may_begin(words):
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
    *_, words = _parts(run.rstrip("."))
    titles, name = parted(words[-_LONG:])
    if name and all(tag_of(word) in "NM" and word.lower() not in TITLES for word in name):
        yield titles, name


def _may_begin(words: Sequence[str]) -> bool:
    """Return whether a name begins with the first word, not behind it: In May | Lena Holt left."""
    month = words[0].lower() in NAMES_TOO and any(map(is_given, words[1:-1]))
    return _may_be_name(words[0]) and not month


def _may_be_name(word: str) -> bool:
    """Return whether a capitalised word may belong to a name: no When, no Meanwhile."""
    return tag_of(word) in "NM" and tag_of(word.lower()) != "e"
