"""Whether the parts of an article agree with each other, each disagreement an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nato_reader import edtf
from nato_reader.errors import InvalidArticleError
from nato_reader.text import counted, excerpt

if TYPE_CHECKING:
    from nato_reader.article import Article, Place


def _check_published(article: Article) -> None:
    if article.published is not None and not edtf.is_calendar_date(article.published):
        problem = f"is {excerpt(article.published)}, which is no date in the calendar"
        raise InvalidArticleError("$.published", problem, "write it as 2023-07-11, or null")


def _check_inserts(article: Article) -> None:
    for index, block in enumerate(article.body):
        if isinstance(block, str):
            continue
        if (block.heading is None) == (block.related is None):
            problem = "must have either a heading or a related headline"
            raise InvalidArticleError(f"$.body[{index}]", problem, "give it one of the two")
        if block.url is not None and block.related is None:
            problem = "belongs to no link"
            raise InvalidArticleError(f"$.body[{index}].url", problem, "remove it")


def _check_paragraphs(article: Article) -> None:
    if not article.paragraphs:
        raise InvalidArticleError("$.body", "has no paragraph", "add one, as a plain string")


def _check_quotes(article: Article) -> None:
    paragraphs = article.paragraphs
    for index, quote in enumerate(article.quotes or ()):
        place = f"$.quotes[{index}]"
        text = _paragraph(paragraphs, quote.paragraph, place)
        _check_spans(quote.spans, len(text), place)
        found = " ".join(text[start:end] for start, end in quote.spans)
        if found != quote.text:
            problem = (
                f"cut {excerpt(found)} out of paragraph {quote.paragraph}, not the quote's text"
            )
            raise InvalidArticleError(f"{place}.spans", problem, "correct the spans or the text")


def _check_spans(spans: tuple[tuple[int, int], ...], length: int, place: str) -> None:
    last = 0
    for index, (start, end) in enumerate(spans):
        if not last <= start < end <= length:
            problem = f"is {start} to {end}, which does not fit"
            mend = f"let spans follow each other, none empty, up to {length} at most"
            raise InvalidArticleError(f"{place}.spans[{index}]", problem, mend)
        last = end


def _check_timeline(article: Article) -> None:
    paragraphs = article.paragraphs
    for index, event in enumerate(article.timeline or ()):
        place = f"$.timeline[{index}]"
        text = _paragraph(paragraphs, event.paragraph, place)
        found = text[event.start : event.end]
        if found != event.expression or event.end > len(text):
            problem = f"to end cut {excerpt(found)} out of paragraph {event.paragraph}"
            mend = f"make them cut out the expression, {excerpt(event.expression)}"
            raise InvalidArticleError(f"{place}.start", problem, mend)
        _check_date(event.date, place)
        for number, other in enumerate(event.also):
            _check_place(other, paragraphs, f"{place}.also[{number}]")


def _check_place(other: Place, paragraphs: tuple[str, ...], place: str) -> None:
    length = len(_paragraph(paragraphs, other.paragraph, place))
    if not other.start < other.end <= length:
        problem = f"is {other.start} to {other.end}, which does not fit"
        mend = f"let it start before it ends, at {length} at most"
        raise InvalidArticleError(place, problem, mend)


def _check_date(date: str | None, place: str) -> None:
    if date is None:
        return
    try:
        edtf.parse(date)
    except ValueError as error:
        mend = "write it as 2023, 2023-07, 2023-07-11 or 2023-07-11/2023-07-12, or null"
        raise InvalidArticleError(f"{place}.date", f"is no date, since {error}", mend) from None


def _paragraph(paragraphs: tuple[str, ...], number: int, place: str) -> str:
    if not 1 <= number <= len(paragraphs):
        problem = f"is {number}, but the body has {counted(len(paragraphs), 'paragraph')}"
        mend = f"use a number from 1 to {len(paragraphs)}"
        raise InvalidArticleError(f"{place}.paragraph", problem, mend)
    return paragraphs[number - 1]


CHECKS = (
    _check_published,
    _check_inserts,
    _check_paragraphs,
    _check_quotes,
    _check_timeline,
)
"""What every article must satisfy, in the order in which it is looked at."""
