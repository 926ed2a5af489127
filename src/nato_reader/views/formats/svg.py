"""The terminal page as a picture: text that stays text, and no font, frame or script to load."""

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style

from nato_reader.text import printable
from nato_reader.views.formats import colours, terminal
from nato_reader.views.formats.terminal import palette
from nato_reader.views.look import Look
from nato_reader.views.page import Page

_CELL, _LINE, _SIZE = 9, 20, 15
"""The width and height of a cell and the size of the type in it, in pixels."""
_BORDER = 27

# A rule is drawn, since few fonts' box characters meet from line to line; each within its cell, but
# for the short ones where an article appeared.
_X, _Y = _CELL / 2, _LINE / 2
_RULES = {
    "│": f"M{_X} 0v{_LINE}",
    "┊": f"M{_X} 2v4m0 4v4m0 4v2",
    "─": f"M0 {_Y}h{_CELL}",
    "┬": f"M-3 {_Y}h{_CELL + 6}M{_X} {_Y}v{_Y}",
    "┼": f"M-3 {_Y}h{_CELL + 6}M{_X} 0v{_LINE}",
    "┴": f"M-3 {_Y}h{_CELL + 6}M{_X} 0v{_Y}",
    "╭": f"M{_X} {_LINE}V{_Y + 4}q0 -4 4 -4h{_X - 4}",
    "╮": f"M0 {_Y}h{_X - 4}q4 0 4 4V{_LINE}",
    "╰": f"M{_X} 0V{_Y - 4}q0 4 4 4h{_X - 4}",
    "╯": f"M0 {_Y}h{_X - 4}q4 0 4 -4V0",
}

_WORDS_OR_GAP = re.compile(r"  +|(?:(?!  ).)+")

_STYLE = f"""
svg {{ color-scheme: light dark; {colours.LIGHT.css()} }}
@media (prefers-color-scheme: dark) {{ svg {{ {colours.DARK.css()} }} }}
.paper {{ fill: var(--paper); stroke: var(--faint); stroke-opacity: .3; }}
text {{ fill: var(--ink); white-space: pre; font: {_SIZE}px/{_LINE}px ui-monospace,
  "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }}
path {{ fill: none; stroke: var(--faint); }}
.dim {{ fill: var(--faint); }}
.people {{ fill: var(--people); }}
.dates {{ fill: var(--dates); }}
.bold {{ font-weight: bold; }}
.italic {{ font-style: italic; }}
.underline {{ text-decoration: underline; }}
"""

_PICTURE = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" \
width="{width}" height="{height}" role="img">
<title>{title}</title>
<style>{style}</style>
<rect class="paper" x="0.5" y="0.5" width="{inner_width}" height="{inner_height}" rx="8"/>
<g transform="translate({border} {border})">
{lines}
</g>
</svg>
"""


def render(pages: Sequence[Page], look: Look) -> str:
    """Return the pages as one SVG document, below each other, as wide as `look`."""
    lines = _lines(pages, look)
    width = look.width * _CELL + 2 * _BORDER
    height = len(lines) * _LINE + 2 * _BORDER
    return _PICTURE.format(
        width=width,
        height=height,
        inner_width=width - 1,
        inner_height=height - 1,
        title=escape(" · ".join(printable(page.masthead.title) for page in pages)),
        style=_STYLE,
        border=_BORDER,
        lines="\n".join(_line(line, row * _LINE) for row, line in enumerate(lines)),
    )


def _lines(pages: Sequence[Page], look: Look) -> list[list[Segment]]:
    """Return what stands on each line, without the blank ones at the end."""
    lines = list(Segment.split_lines(terminal.segments(pages, look)))
    while lines and not any(segment.text.strip() for segment in lines[-1]):
        lines.pop()
    return lines


def _line(segments: Iterable[Segment], top: int) -> str:
    """Return the elements of one line of text whose upper edge is at `top`.

    What stands together is one element, whatever its styles: only so is text that runs from the
    right, or is wider than its cells, put in order by whoever shows it.
    """
    elements: list[str] = []
    column = 0
    for is_text, chunk in groupby(_atoms(segments), _is_text):
        pieces = list(chunk)
        width = sum(cell_len(text) for text, _ in pieces)
        if is_text:
            elements.append(_text(pieces, column, width, top))
        else:
            elements += _rules("".join(text for text, _ in pieces), column, top)
        column += width
    return "".join(elements)


def _atoms(segments: Iterable[Segment]) -> Iterator[tuple[str, Style | None]]:
    """Yield the segments: those of frames and lines as they are, others cut at wider gaps."""
    for text, style, _ in segments:
        if _is_frame(text, style):
            yield text, style
        else:
            yield from ((atom, style) for atom in _WORDS_OR_GAP.findall(text))


def _is_frame(text: str, style: Style | None) -> bool:
    """Return whether the segment is of our drawing; a rule in an article is text."""
    return bool(style and style.dim) and set(text) <= _RULES.keys() | {" "}


def _is_text(atom: tuple[str, Style | None]) -> bool:
    text, style = atom
    return not _is_frame(text, style) and not text.startswith("  ")


def _rules(rules: str, column: int, top: int) -> Iterator[str]:
    for offset, rule in enumerate(rules):
        if rule in _RULES:
            place = f"translate({(column + offset) * _CELL} {top})"
            yield f'<path transform="{place}" d="{_RULES[rule]}"/>'


def _text(pieces: list[tuple[str, Style | None]], column: int, width: int, top: int) -> str:
    place = f'x="{column * _CELL}" y="{top + _SIZE}" textLength="{width * _CELL}"'
    return f"<text {place}>{''.join(_span(text, style) for text, style in pieces)}</text>"


def _span(text: str, style: Style | None) -> str:
    classes = " ".join(_classes(style)) if style else ""
    return f'<tspan class="{classes}">{escape(text)}</tspan>' if classes else escape(text)


def _classes(style: Style) -> Iterator[str]:
    colour = style.color.name if style.color else None
    if colour in (palette.PEOPLE, palette.DATES):
        yield "people" if colour == palette.PEOPLE else "dates"
    for name in ("bold", "dim", "italic", "underline"):
        if getattr(style, name):
            yield name
