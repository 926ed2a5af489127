"""A sentence's words -> its phrases: noun phrases, verbs, and each other word by itself."""

import re
from collections.abc import Iterator

from msgspec import Struct

from nato_reader.quotes.lexicon.cues import OCCASIONS
from nato_reader.quotes.words import Words

_PHRASE = re.compile(
    r"""
      (?P<D>   D(?:\#(?:,\#)?)?(?!') )
    | (?P<NP>  (?:d[de\#]{0,8}(?:D\#?(?=n))?)? (?:[\#nN]+|D(?=')) (?:'[e\#]*[nN\#D]+)*
             | p | o | d(?=[.,]|$) )
    | (?P<F>   x[xe]*[vVgG] | x[xe]*x | x | [vV] )
    | (?P<T>   Ie*[vVx] )
    | (?P<G>   [gG] )
    | (?P<one> . )
    """,
    re.VERBOSE,
)


_BEYOND = ("",) * 8
"""What stands behind the last phrase, and, counted from there, before the first."""


class Phrase(Struct):
    """Words that belong together: `kind` NP, F (finite verb), T (to + verb), G (-ing), or a tag.

    first, last: words, the last exclusive.
    """

    kind: str
    first: int
    last: int


class Phrases:
    """The phrases of the words from `first` to before `last`, and how to look about among them."""

    def __init__(self, words: Words, first: int, last: int) -> None:
        self.words = words
        self.first, self.last = first, last
        self.phrases = list(_parted(words, list(_phrases(words, first, last))))
        self._kinds = [*(phrase.kind for phrase in self.phrases), *_BEYOND]

    def kind(self, index: int) -> str:
        """Return the kind of the phrase at `index`, "" beyond the sentence."""
        try:
            return self._kinds[index]
        except IndexError:
            return ""

    def low(self, index: int) -> str:
        """Return the first word of the phrase at `index`, in lower case; "" beyond the sentence."""
        inside = 0 <= index < len(self.phrases)
        return self.words.lows[self.phrases[index].first] if inside else ""

    def head(self, index: int) -> str:
        """Return its last word, in lower case."""
        return self.words.lows[self.phrases[index].last - 1]

    def text_of(self, index: int) -> str:
        """Return the text of the phrase; of a quotation with its marks."""
        return self.words.between(self.phrases[index].first, self.phrases[index].last)

    def tags(self, index: int) -> str:
        """Return the tags of its words."""
        phrase = self.phrases[index]
        return self.words.tags[phrase.first : phrase.last]

    def after(self, index: int) -> int:
        """Return the index of the next phrase that is no adverb."""
        index += 1
        while self.kind(index) == "e":
            index += 1
        return index

    def before(self, index: int) -> int:
        """Return the index of the last phrase that is no adverb."""
        index -= 1
        while self.kind(index) == "e":
            index -= 1
        return index

    def find(self, word: int) -> int:
        """Return the index of the phrase that begins with a word; -1 where none does."""
        for index, phrase in enumerate(self.phrases):
            if phrase.first == word:
                return index
        return -1


def _phrases(words: Words, first: int, last: int) -> Iterator[Phrase]:
    for match in _PHRASE.finditer(words.tags, first, last):
        kind = match.lastgroup or ""
        yield Phrase(match[0] if kind == "one" else kind, match.start(), match.end())


def _parted(words: Words, phrases: list[Phrase]) -> Iterator[Phrase]:
    """Part what a comma is missing in: In an interview | Trump said."""
    for index, phrase in enumerate(phrases):
        beside = phrases[index - 1].kind if index else ""
        following = phrases[index + 1].kind if index + 1 < len(phrases) else ""
        at = words.tags.rfind("nN", phrase.first, phrase.last) if phrase.kind == "NP" else -1
        if at >= 0 and beside == "i" and following in ("F", "e") and words.lows[at] in OCCASIONS:
            yield Phrase("NP", phrase.first, at + 1)
            yield Phrase("NP", at + 1, phrase.last)
        else:
            yield phrase
