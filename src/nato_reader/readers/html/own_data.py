"""Which of the articles in a page's linked data is the page's own: many a page tells of others."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from urllib.parse import urlsplit

from msgspec import Struct

from nato_reader.readers.html.lexicon import FUNCTION_WORDS
from nato_reader.readers.html.linked_data import LinkedArticle
from nato_reader.readers.html.words import words

_HEADLINE = 2 / 3
"""The share of its own words that a headline must have in common with a title of the page."""

_TITLE = 1 / 3
"""The share of that title's words, which may hold the name of the site as well."""

_MOST_TITLES = 20
"""The titles of a page that are compared; one with more of them is a list."""

_LONGEST = 400
"""The characters of a headline that are compared."""


class OwnData(Struct, frozen=True):
    """What linked data says of the page's article.

    named: under a title that the page has as well. unlike: under another, as for search engines;
    these say who and when, but which text is theirs is not sure.
    """

    named: tuple[LinkedArticle, ...]
    unlike: tuple[LinkedArticle, ...]


def own_data(linked: Sequence[LinkedArticle], titles: Iterable[str], url: str | None) -> OwnData:
    """Return what is the page's own of `linked`; `titles` and `url` are what the page is called."""
    known = [*islice(filter(None, dict.fromkeys(map(_telling, titles))), _MOST_TITLES)]
    articles = [one for one in linked if not one.is_page]
    pages = [one for one in linked if one.is_page]
    named = (*_best(articles, known), *_best(pages, known))
    return OwnData(named, (*_only(articles, url), *(() if named else _only(pages, url))))


def _best(
    linked: Sequence[LinkedArticle], titles: Sequence[frozenset[str]]
) -> Iterator[LinkedArticle]:
    """Yield those whose headline is the likest to a title; one without any where it is alone."""
    if len({one.headline for one in linked}) == 1 and not (titles and linked[0].headline):
        yield from linked
        return
    scores = [_likeness(one.headline, titles) for one in linked]
    best = max(scores, default=0)
    yield from (one for one, score in zip(linked, scores, strict=True) if score == best > 0)


def _likeness(headline: str | None, titles: Sequence[frozenset[str]]) -> float:
    """Return how much a headline has in common with one of the titles, 0 where that is little."""
    found = _telling(headline or "")
    best = 0.0
    for title in titles:
        shared = len(found & title)
        if shared >= _HEADLINE * len(found) and shared >= _TITLE * len(title):
            best = max(best, 2 * shared / (len(found) + len(title)))
    return best


def _telling(title: str) -> frozenset[str]:
    """Return the words by which a title is told, all of them where it has no other."""
    found = frozenset(words(title[:_LONGEST]))
    return found - FUNCTION_WORDS or found


def _only(linked: Sequence[LinkedArticle], url: str | None) -> Iterator[LinkedArticle]:
    """Yield what has the page's address, or is alone and has no other."""
    here = _path(url)
    same = [one for one in linked if here and _path(one.url) == here]
    if not same and len({one.headline for one in linked}) == 1:
        same = [one for one in linked if not (here and _path(one.url))]
    yield from same


def _path(url: str | None) -> str:
    try:
        return urlsplit(url or "").path.strip("/")
    except ValueError:
        return ""
