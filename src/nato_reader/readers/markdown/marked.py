"""A paragraph or a heading of Markdown, without its marks but with what they said."""

from collections.abc import Iterable

from msgspec import Struct

from nato_reader.article import Insert
from nato_reader.readers.text.blocks import VISIBLE, Block, is_seen, related, web_address
from nato_reader.readers.text.joining import joined


class Mark(Struct, frozen=True):
    """What was marked: "em", "strong", "s" or "link" (to `url`), and where in the raw text."""

    kind: str
    start: int
    end: int
    url: str


class Marked(Struct, frozen=True):
    """A text in the lines in which it was written, and what is marked in it."""

    raw: str
    marks: tuple[Mark, ...] = ()

    def around_all(self, kind: str) -> Mark | None:
        """Return the mark of `kind` that stands around all there is to see, None without one."""
        last = self.at_end(kind)
        seen = VISIBLE.search(self.raw)
        return last if last and seen and last.start <= seen.start() else None

    def at_end(self, kind: str) -> Mark | None:
        """Return the mark of `kind` behind which there is nothing more to see, None without one."""
        marks = (mark for mark in self.marks if mark.kind == kind)
        last = max(marks, key=lambda mark: (mark.end, -mark.start), default=None)
        return last if last and VISIBLE.search(self.raw, last.end) is None else None


class Part(Struct, frozen=True):
    """A paragraph, or a heading of a level from 1 to 6; a paragraph's level is 0."""

    text: Marked
    level: int = 0

    @property
    def line(self) -> str:
        """The text on one line."""
        return joined(self.text.raw.split("\n"))

    def block(self) -> Block:
        """Return what the part is in the body of an article."""
        if self.level:
            return Insert(heading=self.line)
        return self.link() or related(self.line) or self.line

    def link(self) -> Insert | None:
        """Return the link that the paragraph is, a label before it apart; None where it is none."""
        link = self.text.at_end("link")
        if self.level or link is None:
            return None
        before = joined(self.text.raw[: link.start].split("\n"))
        # Whatever follows a label is the headline.
        if is_seen(before) and related(f"{before} …") != Insert(related="…"):
            return None
        headline = joined(self.text.raw[link.start : link.end].split("\n"))
        return Insert(related=headline, url=web_address(link.url)) if is_seen(headline) else None


def row(cells: Iterable[Marked]) -> Marked:
    """Return the cells of a table's row as one text, a line between those that are not empty."""
    lines = (joined(cell.raw.split("\n")) for cell in cells)
    return Marked(" | ".join(filter(is_seen, lines)))
