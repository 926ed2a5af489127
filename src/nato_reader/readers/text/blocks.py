"""What stands between blank lines: paragraphs, and links to related articles."""

import re
from collections.abc import Sequence

from nato_reader.article import Insert
from nato_reader.errors import ArticleError
from nato_reader.text import SHAPELESS

Block = str | Insert
"""A paragraph, or what stands between paragraphs."""

BLANK = rf"[\s{SHAPELESS}]"
VISIBLE = re.compile(rf"[^\s{SHAPELESS}]")
"""A character that a reader sees; in what the article format takes for a text there is one."""

_LABEL = re.compile(
    r"""
    (?: read \s (?: more | also ) | also \s read | see \s also | related )
    \s? : \s* (?= \S )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_INITIALS = frozenset("RrAaSs")
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_BRACKETS = frozenset({("(", ")"), ("<", ">"), ("[", "]")})


def is_seen(text: str) -> bool:
    """Return whether there is anything to see in `text`, which has no white space at its start."""
    return text != "" and (text[0] not in SHAPELESS or VISIBLE.search(text) is not None)


def has_label(line: str) -> bool:
    """Return whether `line` says of itself that it is a link to a related article."""
    return line[:1] in _INITIALS and _LABEL.match(line) is not None


def related(line: str) -> Insert | None:
    """Return the link to a related article that `line` is, its address where it ends in one."""
    label = _LABEL.match(line) if line[:1] in _INITIALS else None
    headline = line[label.end() :].strip() if label else ""
    if not is_seen(headline):
        return None
    *before, last = headline.rsplit(maxsplit=1)
    address = web_address(last[1:-1] if (last[0], last[-1]) in _BRACKETS else last)
    if address is None:
        return Insert(related=headline)
    return Insert(related=before[0] if before and is_seen(before[0]) else address, url=address)


def web_address(text: str) -> str | None:
    """Return `text` where it is an http or https address and nothing else, else None."""
    return text if _ADDRESS.fullmatch(text) else None


def standfirst_of(blocks: Sequence[Block]) -> str | None:
    """Return the first block where it stands again, word for word, as a later paragraph."""
    first = blocks[0] if blocks else None
    again = isinstance(first, str) and any(block == first for block in blocks[1:])
    return first if isinstance(first, str) and again else None


def no_text(name: str) -> ArticleError:
    """Return the error for an input in which there is nothing to see."""
    return ArticleError(name, "holds no text", "name a file that holds an article")
