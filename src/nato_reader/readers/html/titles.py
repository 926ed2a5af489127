"""Which of a page's headlines is the article's, without the name of the site."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import chain

from nato_reader.readers.html.words import words

_SEPARATOR = re.compile(r"\s+[|•·»«:–—\-l]\s+|\s*[|»]\s*")
"""What stands between a headline and the site's name; l is how some write |."""


def headline(shown: Sequence[str], told: Sequence[str], site: str | None) -> str | None:
    """Return the article's headline, as it stands in one of the candidates; None without any.

    shown: the page's headings of the first rank, in its order. told: what its data calls it, the
    best first. site: the publisher's name. A headline that is shown and told is the one that a
    reader sees; else what is told twice; else what is told first; else what is shown.
    """
    seen = _all_cleaned(shown, told, site)
    named = _all_cleaned(told, seen, site)
    alike: dict[tuple[str, ...], list[str]] = {}
    for each in named:
        alike.setdefault(words(each), []).append(each)
    for one in seen:
        if same := alike.get(words(one)):
            return _in_lower_case(one, same)
    twice = (each[0] for each in alike.values() if len(each) > 1)
    return next(chain(twice, named, seen), None)


def _all_cleaned(texts: Iterable[str], others: Iterable[str], site: str | None) -> list[str]:
    known = {words(other) for other in others}
    return [each for each in (_cleaned(text, known, site) for text in texts) if each]


def _cleaned(text: str, others: Container[tuple[str, ...]], site: str | None) -> str | None:
    """Return `text` without the site's name or a section's at its edges, None if no words stay."""
    text = text.strip()
    for part in _parts(text):
        if words(part) in others or _is_rest(part, text, site):
            return part
    return text if words(text) and words(text) != words(site or "") else None


def _parts(text: str) -> Iterator[str]:
    """Yield what is left of `text` when one part at its end, or at its start, is taken away."""
    places = [match.span() for match in _SEPARATOR.finditer(text)]
    for start, _ in places:
        yield text[:start].strip()
    for _, end in places:
        yield text[end:].strip()


def _is_rest(part: str, text: str, site: str | None) -> bool:
    """Return whether `part` is all of `text` but the name of the site."""
    return bool(site) and words(text) in (
        words(part) + words(site or ""),
        words(site or "") + words(part),
    )


def _in_lower_case(text: str, others: Sequence[str]) -> str:
    """Return `text`, or, where all of it is in capitals, the same in a mixed case."""
    return (
        next((other for other in others if not other.isupper()), text) if text.isupper() else text
    )
