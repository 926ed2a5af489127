"""Which words in quotation marks are somebody's: no titles of works, no terms, no scare quotes."""

import re

from nato_reader.quotes.lexicon.fragments import FIRM, SLOGANS
from nato_reader.sentences.clauses import Sentence
from nato_reader.sentences.lexicon import words
from nato_reader.sentences.lexicon.inflection import forms
from nato_reader.sentences.lexicon.reporting import PHRASAL, SAYS, TEXTS

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_PART = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_ASIDE = re.compile(r"\W{1,2}[(\[][^()\[\]]{1,40}[)\]]\W{0,3}")
_SMALL = words(
    """
    a an and as at but by for from in into is it of off on onto or over the to up vs with
    """
)
_MAKING = words(
    """
    penned published publishing recited sang sing singing sings telling tells told write writes
    writing wrote
    """
)
"""Verbs after which capitals are a title's: X sang "The Long Way Home", told "The Late News"."""


_NAMING = frozenset(form for verb in ("brand", "call", "dub", "label") for form in forms(verb))


def is_title(sentence: Sentence, quote: int) -> bool:
    """Return whether the words are written as titles are, where a title may stand."""
    if not is_title_case(sentence.text_of(quote)):
        return False
    at = sentence.phrases[quote].first - 1
    if at >= sentence.first and sentence.words.lows[at] in _MAKING:
        return True
    if is_slogan(sentence, quote) or _is_named(sentence, quote):
        return False
    return sentence.kind(quote - 1) == "t" or not is_introduced(sentence, quote)


def is_title_case(text: str) -> bool:
    """Return whether each word but the small ones begins with a capital."""
    words = _WORD.findall(text)
    if not words or len(words) > 14:
        return False
    return all(word[0].isupper() or word[0].isdigit() or word in _SMALL for word in words) and (
        words[0][0].isupper() or words[0][0].isdigit()
    )


def length(sentence: Sentence, quote: int) -> int:
    """Return how many words are quoted; those of a compound such as one-term count each."""
    return len(_PART.findall(sentence.text_of(quote)))


def _is_named(sentence: Sentence, quote: int) -> bool:
    """Return whether somebody names somebody so: X called Y "...", not a book called "..."."""
    seen_as = sentence.low(quote - 1) == "as"  # X hailed Y as "..."
    named = quote - 1 - seen_as
    verb = sentence.verb_at(sentence.before(named))
    if verb is None or verb.passive or sentence.kind(named) != "NP":
        return False
    return verb.cue if seen_as else sentence.low_of(verb) in _NAMING


def is_slogan(sentence: Sentence, quote: int) -> bool:
    """Return whether a word for what is called out stands right before: the slogan "..."."""
    at = sentence.phrases[quote].first - 1
    if at >= sentence.first and sentence.words.lows[at] in (",", "of"):
        at -= 1
    return at >= sentence.first and sentence.words.lows[at] in SLOGANS


def is_aside(sentence: Sentence, quote: int) -> bool:
    """Return whether a transcript's remark is all that is quoted, such as "(Applause.)"."""
    return _ASIDE.fullmatch(sentence.text_of(quote)) is not None


def is_introduced(sentence: Sentence, quote: int) -> bool:
    """Return whether a verb of saying or a colon stands right before the quotation."""
    words = sentence.words
    at = sentence.phrases[quote].first - 1
    if at < sentence.first:
        return False
    if words.tags[at] == ":":
        return True
    if words.tags[at] in ",t":
        at -= 1
    if at < sentence.first or words.tags[at] not in "VG":
        return False
    return words.lows[at] in SAYS or _is_read(sentence, at)


def _is_read(sentence: Sentence, at: int) -> bool:
    """Return whether a verb is what a text does: a sign reading "...", which reads "..."."""
    words = sentence.words
    text = at > sentence.first and (words.tags[at - 1] in "rt" or words.lows[at - 1] in TEXTS)
    return text and words.lows[at] in ("read", "reading", "reads")


def cue_beside(sentence: Sentence, quote: int) -> int | None:
    """Return the reporting verb at most nine words before the quotation; None if there is none."""
    words = sentence.words
    at = sentence.phrases[quote].first
    for k in range(at - 1, max(sentence.first, at - _BESIDE) - 1, -1):
        if words.lows[k] in FIRM and words.tags[k] in "VG":
            return k
        if PHRASAL.get(words.lows[k]) == words.lows[k + 1]:
            return k
    return None


_BESIDE = 9


def unsaid_by(sentence: Sentence, quote: int) -> int | None:
    """Return the verb that reports a quotation but not whose it is; None if there is none.

    X was told that "...", "...," X was told.
    """
    for verb in sentence.verbs:
        if verb.passive and verb.cue and verb.phrase > quote and sentence.opens_with(quote):
            return verb.word
    return cue_beside(sentence, quote)
