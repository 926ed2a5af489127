"""What stands around the headline of a page: the standfirst, who wrote it, the day."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from nato_reader.readers.html.blocks import Block
from nato_reader.readers.html.dates import days
from nato_reader.readers.html.lexicon import BYLINE_WORDS, STANDFIRST_WORDS
from nato_reader.readers.html.names import words_of
from nato_reader.readers.html.words import words

_BEFORE, _AFTER = 6, 40
"""How many blocks above and below the headline are its header, up to the first paragraph."""

_PERSON = re.compile(
    r"/(?:authors?|by|bio|columnists?|contributors?|people|person|profiles?|reporters?|staff|team|newsteam|writers?)(?:/|\Z)",
    re.IGNORECASE,
)
_BY = re.compile(r"\A(?:written\s+)?by\b:?\s*", re.IGNORECASE)

_LONGEST_BYLINE = 120


class Header:
    """The blocks around a headline that are not the article's text."""

    def __init__(self, blocks: Sequence[Block], chosen: Sequence[Block], title: str) -> None:
        places = {block: index for index, block in enumerate(blocks)}
        texts = [places[block] for block in chosen if _is_text(block)]
        wanted = words(title)
        titles = [
            index
            for index, block in enumerate(blocks[: texts[-1] if texts else None])
            if words(block.text) == wanted
        ]
        headings = [index for index in titles if blocks[index].element.tag == "h1"]
        middle = next(reversed(headings or titles), max(0, (texts or [0])[0] - _BEFORE))
        first = next((place for place in texts if place > middle), len(blocks))
        self.below = tuple(blocks[middle + 1 : min(first, middle + _AFTER)])
        self.above = tuple(blocks[max(0, middle - _BEFORE) : middle])

    def dates(self) -> Iterator[str]:
        """Yield the texts in which the day may stand, machine-readable ones first."""
        for block in (*self.below, *reversed(self.above)):
            times = [time.get("datetime") for time in block.element.iter("time")]
            if len(times) == 1 and times[0] and "pdated" not in block.text:
                yield times[0]
            yield block.text

    def authors(self) -> Iterator[tuple[str, ...]]:
        """Yield what may be the authors, the surest first."""
        blocks = (*self.below, *self.above)
        for block in blocks:
            people = tuple(link.text for link in block.links if _PERSON.search(link.url))
            linked = tuple(link.text for link in block.links)
            rest = _without(block.text, linked)
            if people and (_BY.match(block.text) or _is_byline(block)):
                yield people
            elif linked and _BY.fullmatch(rest):
                yield linked
        for block in blocks:
            if len(block.text) <= _LONGEST_BYLINE and (_is_byline(block) or _BY.match(block.text)):
                yield (block.text,)

    def standfirst(self) -> Iterator[str]:
        """Yield the texts that the markup calls a standfirst."""
        return (block.text for block in self.below if _is_standfirst(block))


def _is_text(block: Block) -> bool:
    """Return whether the block is likely to be a paragraph of the text."""
    is_long = block.kind == "paragraph" and len(words(block.text)) > 8
    return is_long and not _is_standfirst(block) and not is_header_line(block.text)


_BY_SOMEBODY = re.compile(r"\A(?:(?:story|written)\s+)?by:?\s+(?=[^\Wa-z_])", re.IGNORECASE)
_DATED = re.compile(
    r"\A(?:first |last )?(?:modified|posted|published|updated)\b.*\d", re.IGNORECASE | re.DOTALL
)
_SMALL = frozenset(
    {"and", "for", "in", "of", "the", "at", "am", "pm", "a.m.", "p.m.", "|", "·", "•"}
)


def is_header_line(text: str) -> bool:
    """Return whether `text` says who wrote an article, or when, and is no sentence of it."""
    parts = text.split()
    if len(parts) > _LONGEST_LINE or text.endswith(":"):
        return False
    if _DATED.match(text):
        return next(days(text), None) is not None
    if not _BY_SOMEBODY.match(text) or text.endswith((".", "!", "?", "”", '"')):
        return False
    return all(part in _SMALL or not part[:1].islower() for part in parts[1:])


_LONGEST_LINE = 20
"""The most words of a line in a header."""


def _is_standfirst(block: Block) -> bool:
    """Return whether the block, or a small element around it, is named as a standfirst."""
    if len(words(block.text)) <= 3:
        return False
    if STANDFIRST_WORDS & words_of(block.element):
        return True
    for element in islice(block.element.iterancestors(), 2):
        if STANDFIRST_WORDS & words_of(element):
            return len(element.text_content()) <= 2 * len(block.text) + _LONGEST_BYLINE
    return False


def _without(text: str, parts: Sequence[str]) -> str:
    for part in parts:
        text = text.replace(part, " ", 1)
    return " ".join(text.replace(",", " ").replace(" and ", " ").split())


def _is_byline(block: Block) -> bool:
    near = (block.element, *list(block.element.iterancestors())[:2])
    if any(element.tag in ("figure", "figcaption") for element in block.element.iterancestors()):
        return False
    return any(BYLINE_WORDS & words_of(element) for element in near)
