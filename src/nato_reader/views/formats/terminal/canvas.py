"""What the drawings of all views share: the columns of a page, and text wrapped into them."""

from collections.abc import Iterable, Iterator

from rich.console import Console
from rich.text import Text

from nato_reader.views.formats.terminal import palette, wrap
from nato_reader.views.look import Look
from nato_reader.views.page import Chapter, Masthead


def console(look: Look) -> Console:
    """Return a console that takes nothing from the environment: what is drawn is for `look`."""
    return Console(
        width=look.width,
        height=look.width,  # or Rich takes a dumb terminal for one of 80 columns
        color_system="256",
        force_terminal=True,
        force_jupyter=False,
        legacy_windows=False,
        no_color=False,
    )


class Canvas:
    """The columns of a page: a margin, for numbers and marks, and the text beside it.

    after: the columns on the right that something else needs.
    """

    def __init__(self, look: Look, margin: int, after: int = 0) -> None:
        self.look = look
        self.glyphs = look.glyphs
        self.margin = margin
        self.column = max(1, min(look.measure, look.width - margin - after))
        self._console = console(look)

    def without_margin(self) -> "Canvas":
        """Return a canvas of the text column alone."""
        return Canvas(self.look, 0, self.look.width - self.column)

    def text(self, words: str, style: str = "") -> Text:
        """Return an article's words, or ours, made safe, in one style."""
        return Text(self.look.safe(words), style)

    def facts(self, facts: Iterable[str], style: str = palette.FAINT) -> Text:
        """Return facts on one line, in one style, dots between them."""
        return self.text(f" {self.glyphs.dot} ".join(facts), style)

    def wrapped(
        self, text: Text, first: Text | None = None, rest: Text | None = None
    ) -> list[Text]:
        """Return `text` in lines; in the margin stand `first`, and on later lines `rest`."""
        blank = Text(" " * self.margin)
        margins = [first or blank, rest or blank]
        lines = text.wrap(self._console, self.column, overflow="fold")
        drawn = [Text.assemble(margins[index > 0], line) for index, line in enumerate(lines)]
        for line in drawn:
            line.rstrip()
        return drawn

    def paragraph(self, words: str, first: Text) -> Iterator[Text | str]:
        """Yield the lines of plain words, `first` in the margin of the first one.

        Lines that are plain to their edge come as text alone, which is drawn in no time.
        """
        safe = self.look.safe(words)
        if not wrap.is_even(safe):
            yield from self.wrapped(Text(safe), first=first)
            return
        blank = " " * self.margin
        for index, line in enumerate(wrap.lines(safe, self.column)):
            yield f"{blank}{line}" if index else Text.assemble(first, line)

    def chapter(self, chapter: Chapter, *, after: bool = True) -> Iterator[Text]:
        """Yield the lines of one of several articles, with or without a blank one after them."""
        yield from self.wrapped(self.text(f"[{chapter.number}] {chapter.title}", palette.TITLE))
        yield from self.wrapped(self.facts(chapter.origin))
        if after:
            yield Text()

    def masthead(self, masthead: Masthead, *, facts: bool = True) -> Iterator[Text]:
        """Yield the lines of the head, with or without its facts, a blank one after each part."""
        if masthead.label:
            yield from self._paragraph(self._rule(masthead.label))
        yield from self._paragraph(self.text(masthead.title, palette.TITLE))
        if masthead.standfirst:
            yield from self._paragraph(self.text(masthead.standfirst, palette.STANDFIRST))
        if masthead.origin:
            yield from self._paragraph(self.facts(masthead.origin))
        if masthead.url:
            yield from self._paragraph(self.text(masthead.url, palette.FAINT))
        if facts and masthead.facts:
            yield from self._paragraph(self.facts(masthead.facts))

    def _rule(self, label: str) -> Text:
        """Return a line drawn across the column, with words near its start where they fit."""
        rule = self.glyphs.rule
        words = self.text(label, palette.FAINT)
        left = self.column - words.cell_len - 4
        if left < 0:
            return words
        return Text.assemble(
            (rule * 2, palette.FAINT), " ", words, " ", (rule * left, palette.FAINT)
        )

    def _paragraph(self, text: Text) -> list[Text]:
        return [*self.wrapped(text), Text()]
