"""What the drawings of all views share: the columns of a page, and text wrapped into them."""

from collections.abc import Iterable, Iterator

from rich.console import Console
from rich.text import Text

from nato_reader.views.formats.terminal import palette
from nato_reader.views.look import Look
from nato_reader.views.page import Masthead


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

    def facts(self, facts: Iterable[str]) -> Text:
        """Return facts on one line, faint, dots between them."""
        return self.text(f" {self.glyphs.dot} ".join(facts), palette.FAINT)

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

    def masthead(self, masthead: Masthead, *, facts: bool = True) -> Iterator[Text]:
        """Yield the lines of the head, with or without its facts, a blank one after each part."""
        yield from self._paragraph(self.text(masthead.title, palette.TITLE))
        if masthead.standfirst:
            yield from self._paragraph(self.text(masthead.standfirst, palette.STANDFIRST))
        if masthead.origin:
            yield from self._paragraph(self.facts(masthead.origin))
        if masthead.url:
            yield from self._paragraph(self.text(masthead.url, palette.FAINT))
        if facts and masthead.facts:
            yield from self._paragraph(self.facts(masthead.facts))

    def _paragraph(self, text: Text) -> list[Text]:
        return [*self.wrapped(text), Text()]
