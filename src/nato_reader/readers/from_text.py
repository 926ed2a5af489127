"""An article in plain text: its title, its paragraphs, its links to others.

No word is dropped, not even one that is none of the article's, such as a signature's; the only
marks that are: the line under a title, and the label of a link.
"""

import re
from collections.abc import Iterator

from nato_reader.article import Article
from nato_reader.readers.text.blocks import (
    Block,
    has_label,
    is_seen,
    no_text,
    related,
    standfirst_of,
)
from nato_reader.readers.text.joining import joined, unwrapped
from nato_reader.readers.text.titles import title_of
from nato_reader.readers.text.wrapping import (
    Wrapping,
    blocks_of,
    first_line,
    with_line_feeds,
    wrapping_of,
)


def read(text: str, name: str, title: str | None = None) -> Article:
    """Return the article that `text` is; `title`, else `name`, is its title where it has none.

    Raises ArticleError, which names the input `name`, where there is nothing to see.
    """
    text = with_line_feeds(text)
    start = first_line(text)
    if start is None:
        raise no_text(name)
    wrapping = wrapping_of(text, start)
    first, start = title_of(text, start, wrapping)
    body: list[Block] = [related(line) or line for line in _unbroken(text, start, wrapping)]
    if not any(isinstance(block, str) for block in body):
        body = [*_unbroken(text, start, wrapping)]
    if first is None or not body:
        return Article(title=title or name, body=tuple(body) or (first or name,))
    standfirst = standfirst_of(body)
    return Article(title=first, standfirst=standfirst, body=tuple(body[standfirst is not None :]))


def _unbroken(text: str, start: int, wrapping: Wrapping) -> Iterator[str]:
    """Yield the paragraphs and links from `start` on, each on one line."""
    for block in map(str.strip, blocks_of(text, start, wrapping)):
        if "\n" not in block:
            if is_seen(block):
                yield block
        elif ":" in block and (has_label(block) or _LABELLED.search(block)):
            yield from _parted([*filter(is_seen, map(str.strip, block.split("\n")))], wrapping)
        else:
            yield unwrapped(block)


# Every line that may have a label; finding it is what matters here, not sparing others.
_LABELLED = re.compile(r"\n[^\S\n]*(?:read|also|see|related)", re.IGNORECASE)
_FINISHED = tuple(".!?…\"'”’»)]")


def _parted(lines: list[str], wrapping: Wrapping) -> Iterator[str]:
    """Yield the paragraph and the links that stand in `lines` without a blank line between."""
    piece: list[str] = []
    for line in lines:
        if piece and _is_next(piece, line, wrapping):
            yield joined(piece)
            piece = []
        piece.append(line)
    yield joined(piece)


def _is_next(piece: list[str], line: str, wrapping: Wrapping) -> bool:
    """Return whether `line` begins anew: a link behind a whole sentence, or what is behind one."""
    if has_label(piece[0]):
        return has_label(line) or not wrapping.goes_on(piece[-1], line)
    return has_label(line) and piece[-1].endswith(_FINISHED)
