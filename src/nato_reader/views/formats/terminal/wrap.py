"""Plain text -> lines, as Rich would wrap it, in a tenth of the time: most articles are plain."""

from collections.abc import Iterator

from rich.cells import cell_len


def is_even(text: str) -> bool:
    """Return whether each character of `text` fills one cell, so that columns can be counted."""
    return cell_len(text) == len(text)


def lines(text: str, width: int) -> Iterator[str]:
    """Yield the lines of an even `text`, broken at spaces; a longer word is cut.

    The spaces at a break are on neither line.
    """
    text = text.rstrip(" ")
    start = 0
    while len(text) - start > width:
        end = text.rfind(" ", start + 1, start + width + 1)
        if end < 0:
            end = start + width
        yield text[start:end].rstrip(" ")
        start = end
        while text.startswith(" ", start):
            start += 1
    yield text[start:]
