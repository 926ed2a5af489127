"""Who wrote an article, as its page says; whoever is nobody, or a machine's name, is left out."""

import re
from collections.abc import Iterable

from nato_reader.readers.html.lexicon import NOBODY
from nato_reader.readers.html.words import words

_BY = re.compile(
    r"\A(?:(?:written|posted|reported|published|story|words)\s+)?by\b[\s:]*", re.IGNORECASE
)
_AFTER = re.compile(
    r"\s*(?:\|.*|[•·].*|\bpublished\b.*|\bposted\b.*|\bupdated\b.*|\d.*|[\w.+-]+@[\w.-]+.*|\(?@\w+\)?.*)\Z",
    re.IGNORECASE | re.DOTALL,
)
_DATE = re.compile(
    r"\s*\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july"
    r"|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
    r"\.?,?\Z",
    re.IGNORECASE,
)
"""What is left of a date behind a name where its figures were cut off."""

_ADDRESS = re.compile(r"://|\Awww\.|\.(?:com|org|net|edu|gov|info|co\.[a-z]{2})\b", re.IGNORECASE)

_LONGEST = 150
"""The most characters of a byline; more is a text about its author."""


def byline(given: Iterable[Iterable[str]], publisher: str | None) -> str | None:
    """Return the authors, a comma between them; None where none of the sources names any.

    given: the authors that each source names, the best source first. The publisher, an address, a
    number or a system's placeholder is no author.
    """
    for source in given:
        authors = [name for name in map(_cleaned, source) if _is_author(name, publisher)]
        if authors:
            return ", ".join(dict.fromkeys(authors))
    return None


def says_by(text: str) -> bool:
    """Return whether `text` says by whom an article is, and is no sentence that begins with By."""
    found = _BY.match(text)
    if found is None or found[0][-1] not in ": " or _SENTENCE_END.search(text):
        return False
    names, *rest = _END_OF_NAMES.split(text[found.end() :], maxsplit=1)
    parts = names.split()
    if not parts or parts[0].casefold() in _NO_NAMES or _CALENDAR.match(names):
        return False
    are_names = all(part in _SMALL or not part[:1].islower() for part in parts)
    return are_names and not _PROSE & {*" ".join(rest).split()}


_END_OF_NAMES = re.compile(
    r"\s*(?:[,|•·(@\d]|\b(?:edited|last|posted|published|updated)\b)", re.IGNORECASE
)
_NO_NAMES = frozenset(
    {
        *("a", "all", "her", "his", "how", "its", "my", "our", "that", "the", "their", "then"),
        *("these", "this", "those", "what", "when", "which", "your"),
    }
)
"""What no name begins with, in whatever case; An, May and Will are names."""

_CALENDAR = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:january|february|march|april|may|june|july"
    r"|august|september|october|november|december)\Z",
    re.IGNORECASE,
)
"""What is no name: a day of the week, a month alone."""

_SENTENCE_END = re.compile(r"[.!?:][”’\"')]?\s*\Z|”\s*\Z")
_SMALL = frozenset(
    {
        *("al", "and", "at", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el"),
        *("for", "in", "la", "le", "of", "ten", "ter", "the", "van", "von", "y", "&", "/", "-"),
    }
)
"""What is written small in and between names."""

_PROSE = frozenset(
    {
        *("are", "be", "been", "can", "could", "had", "has", "have", "he", "is", "it", "may"),
        *("she", "they", "this", "was", "we", "were", "will", "would", "you"),
    }
)
"""What is said of nobody's office or place."""


def _cleaned(text: str) -> str:
    text = " ".join(text.split())[: 2 * _LONGEST]
    after = _AFTER.search(text)
    if after:
        text = text[: after.start()]
        if after[0].lstrip()[:1].isdigit():
            text = _DATE.sub("", _DATE.sub("", text))
    return _BY.sub("", text.strip(" ,;-–—")).strip(" ,;-–—")


def _is_author(name: str, publisher: str | None) -> bool:
    found = words(name)
    if not found or len(name) > _LONGEST or _ADDRESS.search(name):
        return False
    if " ".join(found) in NOBODY or all(word.isdigit() for word in found):
        return False
    return found != words(publisher or "")
