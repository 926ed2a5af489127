"""Verbs as the parser of clauses meets them: which report, which are passive."""

from msgspec import Struct

from nato_reader.sentences.lexicon.function_words import BE
from nato_reader.sentences.lexicon.reporting import BESIDE, PHRASAL, REPORTS, SAYS
from nato_reader.sentences.phrases import Phrase
from nato_reader.sentences.words import Words


class Verb(Struct):
    """A verb and its subject, by their phrases' indices; None where it has none of its own.

    main: whether its clause hangs on no other.
    word, last: the main word, and the end of what belongs to it: put it, went on. cue: whether it
    reports; says: whether a whole quotation. reduced: whether it proved to be a participle, as in
    "a report released in May found".
    """

    phrase: int
    word: int
    last: int
    subject: int | None
    cue: bool
    says: bool
    passive: bool
    finite: bool
    main: bool = True
    reduced: bool = False


def verb_of(words: Words, index: int, phrase: Phrase, subject: int | None) -> Verb:
    """Return the verb that is a phrase, the one at `index`."""
    word = phrase.last - 1
    low, particle = words.lows[word], _has_particle(words, phrase)
    finite = phrase.kind == "F"
    passive = (
        finite
        and _is_past_participle(words, word)
        and any(earlier in BE for earlier in words.lows[phrase.first : word])
    )
    says = low in SAYS or (particle and low in PHRASAL) or _is_beside(words, phrase)
    last = phrase.last + particle
    return Verb(index, word, last, subject, is_cue(words, phrase), says, passive, finite)


def is_cue(words: Words, phrase: Phrase) -> bool:
    """Return whether a verb phrase reports; put does so in: as X put it, went in: X went on."""
    if words.lows[phrase.last - 1] in REPORTS:
        return True
    return _has_particle(words, phrase) or _is_beside(words, phrase)


def _has_particle(words: Words, phrase: Phrase) -> bool:
    """Return whether the verb says with the word after it: put it, went on, but not went on to."""
    particle = PHRASAL.get(words.lows[phrase.last - 1])
    following = words.lows[phrase.last : phrase.last + 2]
    return particle is not None and following[:1] == (particle,) and following[1:] != ("to",)


def _is_beside(words: Words, phrase: Phrase) -> bool:
    """Return whether the verb reports what it stands next to: "...," X began."""
    if words.lows[phrase.last - 1] not in BESIDE:
        return False
    follows = phrase.first > 0 and words.tags[phrase.first - 1] == "Q"
    return follows or words.tags[phrase.last : phrase.last + 1] in (",", ":", ".", "Q")


def _is_past_participle(words: Words, word: int) -> bool:
    tag = words.tags[word]
    return tag in "vV" or (tag in "gG" and not words.lows[word].endswith("ing"))
