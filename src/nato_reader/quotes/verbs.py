"""Verbs as the parser of clauses meets them: which report, which are passive."""

from msgspec import Struct

from nato_reader.quotes.lexicon.cues import REPORTS
from nato_reader.quotes.lexicon.function_words import BE
from nato_reader.quotes.phrases import Phrase
from nato_reader.quotes.words import Words


class Verb(Struct):
    """A verb and its subject, by their phrases' indices; None where it has none of its own.

    word: the main word. cue: whether it reports. reduced: whether it proved to be a participle, as
    in "a report released in May found".
    """

    phrase: int
    word: int
    subject: int | None
    cue: bool
    passive: bool
    reduced: bool = False


def verb_of(words: Words, index: int, phrase: Phrase, subject: int | None) -> Verb:
    """Return the verb that is a phrase, the one at `index`."""
    word = phrase.last - 1
    passive = (
        phrase.kind == "F"
        and _is_past_participle(words, word)
        and any(low in BE for low in words.lows[phrase.first : word])
    )
    return Verb(index, word, subject, is_cue(words, phrase), passive)


def is_cue(words: Words, phrase: Phrase) -> bool:
    """Return whether a verb phrase reports; put does so in: as X put it."""
    low = words.lows[phrase.last - 1]
    if low in ("put", "puts"):
        return words.lows[phrase.last : phrase.last + 1] == ("it",)
    return low in REPORTS


def _is_past_participle(words: Words, word: int) -> bool:
    tag = words.tags[word]
    return tag in "vV" or (tag in "gG" and not words.lows[word].endswith("ing"))
