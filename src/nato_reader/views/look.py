"""How a page may look: its columns, what its encoding carries, the marks it is drawn with."""

from typing import Literal

from msgspec import Struct

from nato_reader.text import encodable, printable

MEASURE = 72
"""The most columns of running text: 45 to 75 read well (Bringhurst, Typographic Style, 2.1.2)."""

Colour = Literal["none", "standard", "256"]
"""How many colours there are; none: nor any other escape sequence."""

NARROW = 60
"""Below so many columns every margin is as small as it can be."""


class Glyphs(Struct, frozen=True):
    """The marks of our own that a page is drawn with.

    gap: the line where time is left out. first, between, last: the line where an article appeared,
    when that is the first, a later or the last that stands on it.
    """

    dot: str
    ellipsis: str
    opening: str
    closing: str
    paragraph: str
    link: str
    wanted: str
    mark: str
    expected: str
    first: str
    between: str
    last: str
    line: str
    gap: str
    rule: str


_UNICODE = Glyphs("·", "…", "“", "”", "¶", "→ ", "▸", "●", "○", "┬", "┼", "┴", "│", "┊", "─")
_ASCII = Glyphs("-", "...", '"', '"', "par.", "> ", ">", "*", "o", "+", "+", "+", "|", ":", "-")
_EVERY_MARK = "".join(getattr(_UNICODE, name) for name in _UNICODE.__struct_fields__) + "╭╮╰╯"


class Look(Struct, frozen=True):
    """What a page is drawn for.

    width: the columns there are. measure: the most of them that running text fills.
    encoding: the one in which the page is written. colour: what can be shown of it.
    monochrome: bold, italics and underlines as far as `colour` is not none, but no colours.
    """

    width: int
    measure: int = MEASURE
    encoding: str = "utf-8"
    colour: Colour = "none"
    monochrome: bool = False

    @property
    def unicode(self) -> bool:
        """Whether the encoding has all of our own marks."""
        return encodable(_EVERY_MARK, self.encoding) == _EVERY_MARK

    @property
    def glyphs(self) -> Glyphs:
        """The marks to draw with."""
        return _UNICODE if self.unicode else _ASCII

    def safe(self, text: str) -> str:
        """Return text of an article as it may be written: printable, and in this encoding."""
        return encodable(printable(text), self.encoding)
