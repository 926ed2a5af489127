"""What a view shows, before any format: a page is a tuple of blocks, a paragraph a tuple of runs.

All text here is the article's own, as it stands; each format makes it safe in its own way.
"""

from typing import Literal

from msgspec import Struct

from nato_reader.completion import Kind

Role = Literal["plain", "quote", "date"]


class Run(Struct, frozen=True, gc=False):
    """A piece of a paragraph: plain, somebody's words, or the words that a date comes from."""

    text: str
    role: Role = "plain"


class Masthead(Struct, frozen=True):
    """The head of a page: the article's title and, as far as known and wanted there, the rest.

    origin: who wrote and published it when; url: where. facts: what the page holds, counted.
    label: which of several articles it is, None where there is only one.
    """

    title: str
    standfirst: str | None = None
    origin: tuple[str, ...] = ()
    url: str | None = None
    facts: tuple[str, ...] = ()
    label: str | None = None


class Paragraph(Struct, frozen=True, gc=False):
    """A numbered paragraph of the body; `wanted` is the one that was asked for by its number."""

    number: int
    runs: tuple[Run, ...]
    wanted: bool = False


class Heading(Struct, frozen=True):
    """A heading within the body, or over a part of the page."""

    text: str


class Related(Struct, frozen=True):
    """A link to a related article; `url` is as the article has it, None where it has none."""

    text: str
    url: str | None


class Chapter(Struct, frozen=True):
    """One of several articles on a page: its number, from 1, and what it is.

    origin: who published it when, and the argument that named it.
    """

    number: int
    title: str
    origin: tuple[str, ...]


class Quotation(Struct, frozen=True):
    """Somebody's words, in the parts in which they stand, and how we know whose they are.

    article: the number of the article they are in, None where there is only one.
    """

    parts: tuple[str, ...]
    fragment: bool
    speaker: str | None
    mention: str | None
    cue: str | None
    paragraph: int
    article: int | None = None


class Reference(Struct, frozen=True):
    """Where an article tells of an event: the words for its date, and the paragraphs.

    article: as of a Quotation.
    """

    expression: str
    paragraphs: tuple[int, ...]
    article: int | None = None


class Happening(Struct, frozen=True):
    """An event on the line; without a date it stands beside it.

    edtf: its date, None if unknown. year: what stands in the column of years, "" if unknown.
    date: the date in words, where it says more than `year`. gap: how long nothing
    was before it, in words, where that is known. expected: whether it was still to come.
    claimed_by: who says so, None where the article does itself.
    """

    edtf: str | None
    year: str
    date: str | None
    gap: str | None
    event: str
    references: tuple[Reference, ...]
    expected: bool = False
    claimed_by: str | None = None


class Appearance(Struct, frozen=True):
    """The day, month or year, on the line, when the article appeared, or some of several did.

    edtf, year, date, gap: as of a Happening. articles: their numbers, none where there is only one.
    """

    edtf: str
    year: str
    date: str | None
    gap: str | None
    articles: tuple[int, ...]


class Note(Struct, frozen=True):
    """A sentence of ours, where there is nothing else to show."""

    text: str


Block = Paragraph | Heading | Related | Chapter | Quotation | Happening | Appearance | Note


class Page(Struct, frozen=True):
    """One view of one article, or of several."""

    kind: Kind
    masthead: Masthead
    blocks: tuple[Block, ...]
