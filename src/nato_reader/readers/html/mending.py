"""The chosen blocks -> the body of an article: what pages repeat and tear apart is mended."""

import re
from collections.abc import Iterator, Sequence

from nato_reader.article import Insert
from nato_reader.readers.html.addresses import absolute
from nato_reader.readers.html.blocks import Block
from nato_reader.readers.html.datelines import is_dateline
from nato_reader.readers.html.header import is_header_line
from nato_reader.readers.html.noise import is_noise
from nato_reader.readers.html.steps import is_linked
from nato_reader.readers.html.words import Known, words

Body = tuple[str | Insert, ...]


def body(chosen: Sequence[Block], title: str, url: str | None) -> Body:
    """Return the blocks as an article's body; links in it are made whole with `url`."""
    kept = [block for block in chosen if not is_noise(block.text)]
    kept = _from_the_title_on(kept, title)
    made = [each for block in kept for each in _made(block, url)]
    return tuple(_without_loose_ends(_with_datelines(made)))


def is_cut(body: Body, text: str) -> bool:
    """Return whether a body has little of the words in `text`, an article of the same title.

    And it is that article: at least half of its sentences stand in `text`, or it has none.
    """
    paragraphs = [block for block in body if isinstance(block, str)]
    if sum(len(words(block)) for block in paragraphs) >= _MOST * len(words(text)):
        return False
    every = (each for block in paragraphs for each in _SENTENCE_END.split(block))
    sentences = [each for each in every if len(words(each)) >= _SENTENCE]
    known = Known([text])
    return 2 * sum(map(known.has, sentences)) >= len(sentences)


_MOST = 0.4
"""The share of an article's words without which its page does not show it."""

_SENTENCE_END = re.compile(r"(?<=[.!?…。！？])(?![.!?…。！？])")

_SENTENCE = 5
"""The words of a sentence; fewer are a label, such as that the text is loading."""


def body_of_text(text: str) -> Body:
    """Return the body that a text makes: a paragraph a line."""
    return tuple(line for line in map(str.strip, text.splitlines()) if line)


def _from_the_title_on(blocks: list[Block], title: str) -> list[Block]:
    """Return the blocks without the title, links above it, and what is said again below it."""
    wanted = words(title)
    places = [index for index, block in enumerate(blocks[:_TOP]) if words(block.text) == wanted]
    start = places[-1] if places else 0
    below = Known(block.text for block in blocks[start:])
    above = [block for block in blocks[:start] if not (block.links or below.has(block.text))]
    kept = [block for block in (*above, *blocks[start:]) if words(block.text) != wanted]
    return [*(block for block in kept[:_TOP] if not is_header_line(block.text)), *kept[_TOP:]]


_TOP = 10
"""The blocks among which the title is looked for; further below it is a coincidence."""


def _made(block: Block, url: str | None) -> Iterator[str | Insert]:
    if block.kind == "heading":
        yield Insert(heading=block.text)
    elif _is_related(block):
        link = block.links[0]
        yield Insert(related=link.text, url=absolute(link.url, url))
    else:
        yield block.text


def _is_related(block: Block) -> bool:
    """Return whether the block is a link to another article, with a label before it at most."""
    if len(block.links) != 1 or len(words(block.links[0].text)) < 3:
        return False
    label = block.text.removesuffix(block.links[0].text).strip()
    if label.endswith(":"):
        return label.isupper() or _LABEL.fullmatch(label) is not None
    return is_linked(block) and not _ENDED.search(block.text)


_LABEL = re.compile(
    r"(?:also(?: read)?|more(?: on this)?|read(?: also| more| next)?|related|see also|watch):",
    re.IGNORECASE,
)
"""What stands before a link to say that it leads to another article."""

_ENDED = re.compile(r"[.!?][”\"’]?\Z")


def _with_datelines(made: Sequence[str | Insert]) -> Iterator[str | Insert]:
    """Join a dateline ("PARIS (AP) —") that is a block of its own to the paragraph behind it."""
    pending = ""
    for each in made:
        if isinstance(each, str) and is_dateline(each):
            pending += f"{each} "
        elif isinstance(each, str):
            yield pending + each
            pending = ""
        else:
            yield each
    if pending:
        yield pending.strip()


def _without_loose_ends(made: Iterator[str | Insert]) -> list[str | Insert]:
    """Leave out the headings after the last paragraph, which head nothing, and links there."""
    body = list(made)
    while body and isinstance(body[-1], Insert):
        body.pop()
    return body


def without_standfirst(body: Body, standfirst: str | None) -> Body:
    """Return the body without the standfirst at its beginning, where anything else is left."""
    if standfirst is None:
        return body
    wanted = words(standfirst)
    rest = tuple(
        each for index, each in enumerate(body) if index > _BEGINNING or _words(each) != wanted
    )
    return rest if any(isinstance(each, str) for each in rest) else body


_BEGINNING = 2
"""The last of the places at which a standfirst is one, not a paragraph that says the same."""


def _words(block: str | Insert) -> tuple[str, ...]:
    return words(block if isinstance(block, str) else block.heading or "")
