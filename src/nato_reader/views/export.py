"""Pages -> the text of a file, in the format that the file's suffix names."""

import os
from collections.abc import Callable, Mapping, Sequence

from nato_reader.views.formats import html, markdown, plain, svg, terminal
from nato_reader.views.look import Look
from nato_reader.views.page import Page

SUFFIXES: Mapping[str, Callable[[Sequence[Page], Look], str]] = {
    ".svg": svg.render,
    ".html": lambda pages, _: html.render(pages),
    ".md": lambda pages, _: markdown.render(pages),
    ".txt": terminal.render,
}
"""The suffixes of a file, in lower case, and what renders pages for it."""


def suffix(path: str) -> str:
    """Return the suffix of a file's name, in lower case, with its dot."""
    return os.path.splitext(path)[1].lower()  # noqa: PTH122 - pathlib would read "x.md/" as "x.md"


def render(path: str, pages: Sequence[Page], look: Look, *, plain_text: bool = False) -> str:
    """Return the text for the file at `path`, whose suffix is one of SUFFIXES.

    plain_text: as records instead of a drawing, where the file is text.
    """
    if plain_text and suffix(path) == ".txt":
        return plain.render(pages)
    return SUFFIXES[suffix(path)](pages, look)
