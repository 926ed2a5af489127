"""A paragraph's words -> where each sentence begins and ends."""

import re
from collections.abc import Iterator

from nato_reader.sentences.lexicon.reporting import PHRASAL, SAYS
from nato_reader.sentences.marks import without_closing_marks
from nato_reader.sentences.words import Words

_LONGEST_SENTENCE = 150
"""The words after which a sentence is taken to end: nobody writes longer ones, machines may."""

_BARE_TAG = re.compile(r"(?:N+|p)V(?:\.|$)")
_TAG_WORDS = 16


def sentences_of(words: Words) -> Iterator[tuple[int, int]]:
    """Yield the first and one after the last word of each sentence."""
    begin, last = 0, len(words) - 1
    for index, tag in enumerate(words.tags):
        ends = tag in ".?!Q" and (index == last or _ends_sentence(words, index, tag))
        if ends or index - begin == _LONGEST_SENTENCE:
            yield begin, index + 1
            begin = index + 1
    if begin <= last:
        yield begin, last + 1


def _ends_sentence(words: Words, index: int, tag: str) -> bool:
    following = words.tags[index + 1]
    after = words.text[words.starts[index + 1]]
    begins = after.isupper() or after.isdigit()
    if tag != "Q":
        return tag != "." or begins or following == "Q"
    inner = without_closing_marks(words.between(index, index + 1))
    if not inner.endswith((".", "?", "!", "…")) or not (begins or following == "Q"):
        return False
    if following == "Q" or _is_introduced(words, index):
        return True
    return not (_is_bare_tag if inner[-1] == "." else _is_tag)(words, index + 1)


def _is_introduced(words: Words, index: int) -> bool:
    """Return whether a colon, or a verb of saying and a comma, stand right before a quotation."""
    before = words.tags[max(index - 2, 0) : index]
    return before.endswith(":") or before in ("V,", "G,", "i,")


def _is_bare_tag(words: Words, index: int) -> bool:
    """Return whether X said, and nothing more, follows a full stop that is one too many."""
    tag = _BARE_TAG.match(words.tags, index)
    return tag is not None and not SAYS.isdisjoint(words.lows[index : tag.end()])


def _is_tag(words: Words, index: int) -> bool:
    """Return whether X said follows: "Why?" X said."""
    for k in range(index, min(index + _TAG_WORDS, len(words))):
        if words.tags[k] == "V":
            return words.lows[k] in SAYS
        if words.tags[k] == "v":
            return words.lows[k + 1 : k + 2] == (PHRASAL.get(words.lows[k]),)  # X went on
        if words.tags[k] not in ("nNdp'e#" if k == index else "nNdp'e#,iI()"):
            return False
    return False
