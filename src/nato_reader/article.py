"""An article, its quotations and its events: frozen records that hold only what is true of them.

The records are the article format: JSON with the same keys reads into them, and they write it.
Offsets count Unicode code points in the text of a paragraph, from 0, the end exclusive.
"""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from nato_reader.agreement import CHECKS
from nato_reader.text import SHAPELESS

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


class Place(Struct, frozen=True, forbid_unknown_fields=True):
    """Some words within one paragraph."""

    paragraph: ParagraphNumber
    start: Offset
    end: Offset


class Event(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Something that happened, or will, at a time that the article names.

    The keys that have a default are left out of JSON where they say nothing.
    """

    date: Annotated[str, Meta(description="EDTF (ISO 8601-2); null if unknown")] | None
    expression: Annotated[Words, Meta(description="the words that the date comes from")]
    paragraph: ParagraphNumber
    start: Offset
    end: Offset
    event: Annotated[Words, Meta(description="what happened")]
    claimed_by: (
        Annotated[Words, Meta(description="who says so, where the article only reports it")] | None
    ) = None
    future: Annotated[
        bool, Meta(description="planned or still to come when the article appeared")
    ] = False
    also: Annotated[tuple[Place, ...], Meta(description="where else the article tells of it")] = ()


class Timex(Struct, frozen=True):
    """A temporal expression of any kind, as TIMEX3 (ISO-TimeML) types and values it."""

    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str
    expression: str
    paragraph: int
    start: int
    end: int


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
        tuple[Event, ...] | None, Meta(description="an editor's; null where they are to be found")
    ] = None

    def __post_init__(self) -> None:
        """Raise InvalidArticleError where the parts contradict each other."""
        for check in CHECKS:
            check(self)

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The paragraphs of the body, in order; paragraph number N is the one at N - 1."""
        return tuple(block for block in self.body if isinstance(block, str))
