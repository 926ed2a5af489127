"""What an article does not mark, and a view shows: extracted."""

from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from nato_reader.article import Article, Event, Timex

Kind = Literal["show", "quotes", "timeline"]
"""The views, each a command."""

LONGEST_SHOWN = 1_000_000
"""The characters up to which show looks for anything: a second's work. Longer texts are books."""

_SOME_DAY = "2000-01-01"
"""When an article could have appeared, to learn which of its dates count from that day."""


class Wanted(Struct, frozen=True):
    """What is to be known of an article.

    view: the one that it is for, None for none. published: its date, where it gives none itself.
    every: whether every date that it names stands in its timeline, in text order, whatever it
    marks. timexes: whether all its temporal expressions are wanted besides.
    """

    view: Kind | None = None
    published: str | None = None
    every: bool = False
    timexes: bool = False


class Completed(Struct, frozen=True):
    """An article and what was wanted of it.

    timexes: None where they were not. relative: the words of a date that could not be found, since
    it counts from the day on which the article appeared and nobody says which that is; else None.
    """

    article: Article
    timexes: tuple[Timex, ...] | None = None
    relative: str | None = None


def completed(article: Article, wanted: Wanted) -> Completed:
    """Return the article with what the view shows; what an editor has marked stays as it is."""
    if article.published is None and wanted.published is not None:
        article = replace(article, published=wanted.published)
    match wanted.view:
        case "show" if sum(map(len, article.paragraphs)) <= LONGEST_SHOWN:
            return Completed(_with_events(_with_quotes(article)))
        case "quotes":
            return Completed(_with_quotes(article))
        case "timeline" if wanted.every or article.timeline is None:
            return _dated(article, wanted)
        case _:
            return Completed(article)


# What extracts is imported where it is needed: its words take longer to load than an article.


def _with_quotes(article: Article) -> Article:
    if article.quotes is not None:
        return article
    from nato_reader.quotes import extract_quotes

    return replace(article, quotes=extract_quotes(article))


def _with_events(article: Article) -> Article:
    if article.timeline is not None:
        return article
    from nato_reader.timeline import extract_events

    return replace(article, timeline=extract_events(article))


def _dated(article: Article, wanted: Wanted) -> Completed:
    from nato_reader.timeline import extract_expressions, extract_timexes

    timexes = extract_timexes(article) if wanted.timexes else None
    every = extract_expressions(article) if wanted.every or not article.published else ()
    relative = None if article.published else _relative(article, every)
    if wanted.every:
        article = replace(article, timeline=every)
    return Completed(_with_events(article), timexes, relative)


def _relative(article: Article, every: tuple[Event, ...]) -> str | None:
    """Return the first words among `every` whose date only the day of publication would tell."""
    unknown = [each for each in every if each.date is None]
    if not unknown:
        return None
    from nato_reader.timeline import extract_expressions

    dated = extract_expressions(replace(article, published=_SOME_DAY))
    known = {(each.paragraph, each.start) for each in dated if each.date}
    found = (each.expression for each in unknown if (each.paragraph, each.start) in known)
    return next(found, None)
