"""Which of a page's headlines is the article's, without the name of the site."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import chain

from nato_reader.readers.html.words import words

Words = tuple[str, ...]

_SEPARATOR = re.compile(r"\s+[|•·»«:–—\-l]\s+|\s*[|»]\s*")
"""What stands between a headline and the site's name; l is how some write |."""


def headline(shown: Sequence[str], told: Sequence[str], site: str | None) -> str | None:
    """Return the article's headline, as it stands in one of the candidates; None without any.

    shown: the page's headings of the first rank, in its order. told: what its data calls it, the
    best first. site: the publisher's name. A headline that is shown and told is the one that a
    reader sees; else what is told twice; else what is told first; else what is shown.
    """
    sites = {words(site or ""), *_logos(shown, told)} - {()}
    seen = _all_cleaned(shown, told, sites)
    named = _all_cleaned(told, seen, sites)
    alike: dict[tuple[str, ...], list[str]] = {}
    for each in named:
        alike.setdefault(words(each), []).append(each)
    for one in seen:
        if same := alike.get(words(one)):
            return _in_lower_case(one, same)
    twice = (each[0] for each in alike.values() if len(each) > 1)
    return next(chain(twice, named, seen), None)


def _logos(shown: Iterable[str], told: Sequence[str]) -> Iterator[Words]:
    """Yield the words of headings that only name the site: the shorter end of what is told.

    Not where something tells the heading alone.
    """
    whole = {words(text) for text in told}
    ends = {
        end
        for text in told
        for match in _SEPARATOR.finditer(text)
        if ":" not in match[0]  # which stands behind a site's name, not before it
        and len(end := words(text[match.end() :])) < len(words(text[: match.start()]))
    }
    return (name for name in map(words, shown) if name in ends and name not in whole)


def _all_cleaned(texts: Iterable[str], others: Iterable[str], sites: Container[Words]) -> list[str]:
    known = {words(other) for other in others}
    return [each for each in (_cleaned(text, known, sites) for text in texts) if each]


def _cleaned(text: str, others: Container[Words], sites: Container[Words]) -> str | None:
    """Return `text` without the site's name or a section's at its edges, None if no words stay."""
    text = text.strip()
    for part, rest in _parts(text):
        if words(part) in others or words(rest) in sites:
            return part
    return text if words(text) and words(text) not in sites else None


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """Yield what is left of `text` when one part at its end, or its start, is cut off, and that."""
    places = [match.span() for match in _SEPARATOR.finditer(text)]
    for start, end in places:
        yield text[:start].strip(), text[end:]
    for start, end in places:
        yield text[end:].strip(), text[:start]


def _in_lower_case(text: str, others: Sequence[str]) -> str:
    """Return `text`, or, where all of it is in capitals, the same in a mixed case."""
    return (
        next((other for other in others if not other.isupper()), text) if text.isupper() else text
    )
