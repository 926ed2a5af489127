"""An article, its quotations and its events: frozen records that hold only what is true of them.

The records are the article format: JSON with the same keys reads into them, and they write it.
Offsets count Unicode code points in the text of a paragraph, from 0, the end exclusive.
"""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from nato_reader import edtf
from nato_reader.errors import InvalidArticleError
from nato_reader.text import SHAPELESS, counted, excerpt

_VISIBLE = f"[^\\s{SHAPELESS}]"

Words = Annotated[str, Meta(pattern=_VISIBLE, description="at least one visible character")]
Offset = Annotated[int, Meta(ge=0, description="code points from the start of the paragraph")]
ParagraphNumber = Annotated[int, Meta(ge=1, description="of the body's paragraphs, from 1")]


class Insert(Struct, frozen=True, forbid_unknown_fields=True):
    """What stands between paragraphs: either a heading or a link to a related article."""

    heading: Words | None = None
    related: Annotated[Words, Meta(description="the related article's headline")] | None = None
    url: Annotated[Words, Meta(description="the related article's address")] | None = None


class Quote(Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody's words within one paragraph."""

    text: Annotated[
        Words, Meta(description="the words without their outer marks, the spans joined by a space")
    ]
    speaker: (
        Annotated[
            Words, Meta(description="whose words, in the article's fullest form; null if unknown")
        ]
        | None
    )
    mention: Annotated[Words, Meta(description="the source's words at the quotation")] | None
    cue: Annotated[Words, Meta(description="the reporting words, such as said")] | None
    kind: Annotated[
        Literal["direct", "partial"],
        Meta(description="partial: a fragment within the reporter's own sentence"),
    ]
    paragraph: ParagraphNumber
    spans: Annotated[
        tuple[tuple[Offset, Offset], ...],
        Meta(min_length=1, description="where it stands, without marks, end exclusive"),
    ]


class Event(Struct, frozen=True, forbid_unknown_fields=True):
    """Something that happened, or will, at a time that the article names."""

    date: Annotated[str, Meta(description="EDTF (ISO 8601-2); null if unknown")] | None
    expression: Annotated[Words, Meta(description="the words that the date comes from")]
    paragraph: ParagraphNumber
    start: Offset
    end: Offset
    event: Annotated[Words, Meta(description="what happened")]


class Article(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A news article whose parts agree: to make one that contradicts itself is an error."""

    title: Words
    standfirst: Words | None = None
    byline: Words | None = None
    publisher: Words | None = None
    url: Words | None = None
    published: Annotated[str, Meta(description="year, month or day: 2023-07-11")] | None = None
    body: Annotated[
        tuple[Words | Insert, ...], Meta(min_length=1, description="paragraphs and inserts")
    ]
    quotes: Annotated[
        tuple[Quote, ...] | None, Meta(description="an editor's; null where they are to be found")
    ] = None
    timeline: Annotated[
        tuple[Event, ...] | None, Meta(description="an editor's; null where none are marked")
    ] = None

    def __post_init__(self) -> None:
        """Raise InvalidArticleError where the parts contradict each other."""
        for check in CHECKS:
            check(self)

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The paragraphs of the body, in order; paragraph number N is the one at N - 1."""
        return tuple(block for block in self.body if isinstance(block, str))


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
