"""A paragraph's words, each with a letter for its class; a quotation stands as one of them.

The letters make a string, so that the order of words can be matched by regular expressions.

    N name   n other noun, adjective, unknown   d determiner   p pronoun   o object pronoun
    r relative pronoun   t that   V verb that reports   v other verb   G, g the same in -ing
    x auxiliary   I to   i preposition   c conjunction   s subordinator   e adverb
    D day, month, time   # number   ' possessive   Q quotation   , ; : - ( ) . ? ! punctuation
"""

import re
from collections.abc import Sequence

from msgspec import Struct

from nato_reader.sentences.lexicon.abbreviations import ABBREVIATIONS
from nato_reader.sentences.lexicon.letters import ACCENTS, MISREAD
from nato_reader.sentences.marks import NICKNAME
from nato_reader.sentences.tagging.alone import tag_of
from nato_reader.sentences.tagging.neighbours import settled
from nato_reader.text import SHAPELESS

_TOKEN = re.compile(
    rf"""
      \d[\d,.:]*\d(?![\w-])                       # 70,000, 10:45
    | [^\W_]+ (?:                                  # 59-year-old, AT&T, misread characters
        (?: [-'’&/–{MISREAD}{ACCENTS}] | \.(?![A-Z][a-z]) | (?<=[ÂÃ{ACCENTS}])\xa0 )+ [^\W_]+ )*
      [{ACCENTS}]*
    | """
    + NICKNAME.replace(" ", "[ ]")
    + rf"""
    | ['’] | -{{2,}} | \.{{2,}} | [^\s{SHAPELESS}]
    """,
    re.VERBOSE,
)
_CLITIC = re.compile(r"['’](?:s|d|ll|re|ve|m)$", re.IGNORECASE)


class Words(Struct, frozen=True):
    """The words of a text: `tags` has a letter for each, `starts` and `ends` where they stand.

    lows: the words in lower case, with straight apostrophes. quotes: which of the quotations a word
    stands for, by its index.
    """

    text: str
    tags: str
    lows: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    quotes: dict[int, int]

    def __len__(self) -> int:
        return len(self.tags)

    def between(self, first: int, last: int) -> str:
        """Return the text from word `first` to the one before `last`."""
        return self.text[self.starts[first] : self.ends[last - 1]] if first < last else ""


def words_of(text: str, holes: Sequence[tuple[int, int]], begin: int = 0) -> Words:
    """Return the words of `text` from `begin`; each hole, a quotation with its marks, is one, Q.

    holes: offsets, in order.
    """
    found = _Found(text)
    for number, (start, end) in enumerate(holes):
        found.take_between(begin, start)
        found.quotes[len(found.tags)] = number
        found.take("Q", "", start, end)
        begin = end
        while text[begin : begin + 1] in _APOSTROPHES:  # of a quotation within the quotation
            begin += 1
    found.take_between(begin, len(text))
    return found.words()


_APOSTROPHES = ("'", "’")


class _Found:
    """The words found so far."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tags: list[str] = []
        self.lows: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.quotes: dict[int, int] = {}

    def words(self) -> Words:
        tags = settled(self.tags, self.lows)
        found = (tuple(self.lows), tuple(self.starts), tuple(self.ends))
        return Words(self.text, tags, *found, self.quotes)

    def take(self, tag: str, low: str, start: int, end: int) -> None:
        self.tags.append(tag)
        self.lows.append(low)
        self.starts.append(start)
        self.ends.append(end)

    def take_between(self, begin: int, end: int) -> None:
        for match in _TOKEN.finditer(self.text, begin, end):
            token = match[0]
            start, stop = match.span()
            if match[0] == "." and self._takes_stop(start):
                continue
            if "'" in token or "’" in token:
                self._take_with_apostrophe(token, start)
                continue
            self.tags.append(tag_of(token))
            self.lows.append(token.lower())
            self.starts.append(start)
            self.ends.append(stop)

    def _take_with_apostrophe(self, token: str, start: int) -> None:
        clitic = _CLITIC.search(token)
        if clitic and clitic.start():
            self._take_parts(token, clitic.start(), start)
        else:
            self.take(tag_of(token), token.replace("’", "'").lower(), start, start + len(token))

    def _take_parts(self, token: str, cut: int, start: int) -> None:
        """Take Smith's as Smith and 's, he's as he and is."""
        word, clitic = token[:cut], token[cut:].replace("’", "'").lower()
        self.take(tag_of(word), word.replace("’", "'").lower(), start, start + cut)
        tag = "'" if clitic == "'s" and self.tags[-1] not in ("p", "r") else "x"
        self.take(tag, clitic, start + cut, start + len(token))

    def _takes_stop(self, at: int) -> bool:
        """Return whether a full stop belongs to the word right before it, and take it if so."""
        if not self.ends or self.ends[-1] != at or not self._is_abbreviated(at):
            return False
        self.ends[-1] = at + 1
        if at - self.starts[-1] == 1:
            self.tags[-1] = "N"
        return True

    def _is_abbreviated(self, at: int) -> bool:
        word = self.text[self.starts[-1] : at].rpartition("-")[2]
        if len(word) == 1:
            return word.isupper() and word != "I"
        if "." in word:
            return all(len(part) == 1 for part in word.split("."))
        if word == "No":
            return self.text[at + 1 : at + 3].strip().isdigit()
        return word in ABBREVIATIONS
