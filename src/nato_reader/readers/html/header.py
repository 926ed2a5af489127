"""What stands around the headline of a page: the standfirst, who wrote it, the day."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice, pairwise

from nato_reader.readers.html.blocks import Block
from nato_reader.readers.html.bylines import says_by
from nato_reader.readers.html.dates import days
from nato_reader.readers.html.lexicon import (
    BYLINE_WORDS,
    PICTURE_CREDITS,
    PICTURE_WORDS,
    STANDFIRST_WORDS,
)
from nato_reader.readers.html.names import words_of
from nato_reader.readers.html.noise import is_noise
from nato_reader.readers.html.times import TimeKind, Times, is_labelled, label_at_end, named
from nato_reader.readers.html.visibility import is_within_unseen, shown_text
from nato_reader.readers.html.words import words

_BEFORE, _AFTER = 6, 40
"""How many blocks above and below the headline are its header, up to the first paragraph."""

_PERSON = re.compile(
    r"/(?:authors?|by|bio|columnists?|contributors?|people|person|profiles?|reporters?|staff|team|newsteam|writers?)(?:/|\Z)",
    re.IGNORECASE,
)
_BY = re.compile(r"(?:written\s+)?by:?", re.IGNORECASE)

_LONGEST_BYLINE = 120

_LONGEST_DATE = 8
"""The most words of a date, and of a standfirst that may be one."""


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
        self.below = _seen(blocks[middle + 1 : min(first, middle + _AFTER)])
        self.above = _seen(blocks[max(0, middle - _BEFORE) : middle])

    def dates(self, times: Times) -> Iterator[str]:
        """Yield the texts in which the day may stand, machine-readable ones first.

        times: the page's time elements, and of what each is.
        """
        labels = {
            block: label_at_end(before.text)
            for before, block in chain(pairwise(self.above), pairwise(self.below))
        }
        for block in (*self.below, *reversed(self.above)):
            if not (_is_standfirst(block) and len(words(block.text)) > _LONGEST_DATE):
                yield from _dates(block, labels.get(block) or named(block.element), times)

    def authors(self) -> Iterator[tuple[str, ...]]:
        """Yield what may be the authors, the surest first."""
        blocks = [*filter(_may_name_authors, (*self.below, *self.above))]
        for block in blocks:
            people = tuple(link.text for link in block.links if _PERSON.search(link.url))
            linked = tuple(link.text for link in block.links)
            if people and (says_by(block.text) or _is_byline(block)):
                yield people
            elif linked and _BY.fullmatch(_without(block.text, linked)):
                yield linked
        for block in blocks:
            if len(block.text) <= _LONGEST_BYLINE and (says_by(block.text) or _is_byline(block)):
                yield (block.text,)

    def standfirst(self) -> Iterator[str]:
        """Yield the texts that the markup calls a standfirst."""
        return (block.text for block in self.below if _is_standfirst(block))


def _seen(blocks: Sequence[Block]) -> tuple[Block, ...]:
    return tuple(block for block in blocks if not is_within_unseen(block.element))


def _is_text(block: Block) -> bool:
    """Return whether the block is likely to be a paragraph of the text."""
    is_long = block.kind == "paragraph" and len(words(block.text)) > 8
    return is_long and not _is_standfirst(block) and not is_header_line(block.text)


def _dates(block: Block, label: TimeKind | None, times: Times) -> Iterator[str]:
    """Yield the times in a block that are not of a change, the machine-readable one first."""
    inner = [time for time in block.element.iter("time") if time in times]
    told = [time.get("datetime") for time in inner if times[time] != "change"]
    if len(told) == 1 and told[0]:
        yield told[0]
    text = block.text
    for time in inner:
        if times[time] == "change":
            text = text.replace(shown_text(time) or " ", " ", 1)
    yield f"Updated {text}" if label == "change" else text


def is_header_line(text: str) -> bool:
    """Return whether `text` says who wrote an article, or when, and is no sentence of it."""
    parts = text.split()
    if len(parts) > _LONGEST_LINE or text.endswith(":"):
        return False
    if not is_labelled(text):
        return says_by(text)
    are_small = all(part in _SMALL or not part[:1].islower() for part in parts[1:])
    return are_small and next(days(text), None) is not None


_SMALL = frozenset(
    {
        *("a.m.", "ago", "am", "and", "at", "by", "first", "for", "hours", "in", "last", "min"),
        *("minutes", "modified", "of", "on", "p.m.", "pm", "posted", "published", "read", "the"),
        *("updated", "updated:"),
    }
)
"""What is written small beside a date."""

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


def _may_name_authors(block: Block) -> bool:
    return not is_noise(block.text)


def _is_byline(block: Block) -> bool:
    """Return whether the block, or an element close around it, is named as that of an author."""
    around = [*block.element.iterancestors()]
    if any(element.tag in ("figure", "figcaption") for element in (block.element, *around)):
        return False
    near = [words_of(element) for element in (block.element, *around[:2])]
    if any(PICTURE_CREDITS & names for names in near):
        return False
    are_pictures = any(PICTURE_WORDS & names for names in near)
    return any(BYLINE_WORDS & names or ("credit" in names and not are_pictures) for names in near)
