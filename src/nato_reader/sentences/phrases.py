"""A sentence's words -> its phrases: noun phrases, verbs, and each other word by itself."""

import re
from collections.abc import Iterator

from msgspec import Struct

from nato_reader.sentences.lexicon.reporting import NOUNS, OCCASIONS, RECORDINGS, TEXTS
from nato_reader.sentences.marks import without_closing_marks
from nato_reader.sentences.tagging.alone import tag_of
from nato_reader.sentences.words import Words

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


_FIRST_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_PARENTHESIS = 8
"""The phrases that an insertion in parentheses after a name may have."""

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

    def meets_verb(self, index: int) -> bool:
        """Return whether a finite verb follows, at most a day or a time between."""
        if self.words.tags[self.phrases[index].first] == "o":
            return False
        k = self.beyond_parentheses(self.after(index))
        if self.low(k) == "of" and self.kind(k + 1) == "NP":
            k = self.after(k + 1)
        if self.kind(k) == "i" and self.kind(k + 1) == "D":
            k += 2
        elif self.kind(k) == "D":
            k = self.after(k)
        return self.kind(k) == "F"

    def beyond_parentheses(self, index: int) -> int:
        """Return the index of what follows an insertion and its comma: X (D-Ohio), | said."""
        if self.kind(index) != "(":
            return index
        for k in range(index, index + _PARENTHESIS):
            if self.kind(k) == ")":
                return k + 2 if self.kind(k + 1) == "," else k + 1
        return index

    def ends_with(self, quote: int, marks: str) -> bool:
        """Return whether a quotation ends with one of the marks, before its closing ones."""
        return without_closing_marks(self.text_of(quote)).endswith(tuple(marks))

    def is_told(self, quote: int) -> bool:
        """Return whether a quotation ends with a comma, which reaches for who said it."""
        return self.ends_with(quote, ",")

    def opens_with_verb(self, quote: int) -> bool:
        """Return whether what is quoted says something of the words before it: X "is nice"."""
        first = _FIRST_WORD.search(self.text_of(quote))
        return first is not None and first[0].islower() and tag_of(first[0]) in ("x", "v", "V")

    def is_text(self, index: int) -> bool:
        """Return whether a noun phrase is somebody's words, or bears words."""
        if self.kind(index) != "NP":
            return False
        return self.head(index) in TEXTS or self.head(index) in NOUNS

    def whole(self, index: int) -> int:
        """Return where the noun phrases begin that the one at `index` ends: A and B, A of B."""
        while self.kind(index - 1) == "c" and self.kind(index - 2) == "NP":
            index -= 2
        while self.low(index - 1) in ("of", "from") and self.kind(index - 2) == "NP":
            if self.head(index - 2) in RECORDINGS:
                break
            index -= 2
        return index


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
