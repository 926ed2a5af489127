"""Rules for a source that stands before the quotation."""

from nato_reader.quotes.attribution.reach import reach
from nato_reader.quotes.attribution.sources import Source, owner_of, source_between, subject_of
from nato_reader.quotes.lexicon.fragments import SLOGANS
from nato_reader.sentences.clauses import Sentence
from nato_reader.sentences.lexicon.reporting import NOUNS

_NEAR = 4
"""The phrases before a quotation among which a noun is looked for that calls it so."""

_SINGLING_OUT = frozenset(("among", "including"))

_CONTRASTING = frozenset(("although", "but", "though", "whereas", "while"))


def label(sentence: Sentence, quote: int) -> Source | None:
    """Find NAME: "..." and - NAME: "..."."""
    if sentence.kind(quote - 1) != ":":
        return None
    noun = end = _before_parentheses(sentence, quote - 2)
    if sentence.kind(noun) != "NP":
        return None
    if sentence.kind(noun - 1) == "c":
        noun -= 2
    if sentence.low(noun - 1) == "of" and sentence.kind(noun - 2) == "NP":
        noun -= 2  # Secretary of State Lena Holt
    before = sentence.kind(noun - 1)
    if sentence.low(noun - 1) == "from":  # From X: and More from X:
        before = "" if sentence.low(noun - 2) == "more" else sentence.kind(noun - 2)
    if before not in ("", "-", "e"):
        return None
    last = sentence.phrases[end].last
    owner = owner_of(sentence, noun)
    if owner is not None:
        return Source(sentence, *owner, (last - 1, last))
    return source_between(sentence, noun, end + 1, (last, last))


def here_is(sentence: Sentence, quote: int) -> Source | None:
    """Find Here's X in 1992: "..."; no text, which is nobody: Here's the statement."""
    if sentence.kind(quote - 1) != ":" or sentence.kind(2) != "NP" or sentence.is_text(2):
        return None
    if sentence.low(0) != "here" or sentence.low(1) not in ("'s", "is"):
        return None
    if any(sentence.kind(k) in ("F", "r", ",") for k in range(3, quote - 1)):
        return None
    last = sentence.phrases[quote - 2].last
    return source_between(sentence, 2, 3, (last, last)) if "N" in sentence.tags(2) else None


def singled_out(sentence: Sentence, quote: int) -> Source | None:
    """Find Many agree, including X - "..."; only a name, and what it means to say stands there."""
    noun = quote - 2
    if sentence.kind(quote - 1) != "-" or "N" not in sentence.tags(noun):
        return None
    before = noun - 2 if sentence.tags(noun - 1) == "o" else noun - 1  # among them X
    if sentence.low(before) not in _SINGLING_OUT or sentence.kind(quote + 1) not in ("-", ".", ""):
        return None
    last = sentence.phrases[noun].last
    return source_between(sentence, noun, quote - 1, (last, last))


def _before_parentheses(sentence: Sentence, index: int) -> int:
    """Return the index of what stands before an insertion that ends at `index`: X (D-Ohio)."""
    if sentence.kind(index) == ")":
        while index > 0 and sentence.kind(index) != "(":
            index -= 1
        index -= 1
    return index


def before_colon(sentence: Sentence, quote: int) -> Source | None:
    """Find the subject of the clause before a colon: X was blunt: "..."."""
    if sentence.kind(quote - 1) != ":":
        return None
    clauses = reversed(sentence.governing[quote])
    verbs = (verb for clause in clauses for verb in reversed(clause.verbs))
    found = next(filter(None, (subject_of(sentence, verb, quote) for verb in verbs)), None)
    named = quote - 2
    if found is None or found.words.tags[found.last - 1] in "Np" or sentence.kind(named) != "NP":
        return found
    if not sentence.tags(named).endswith("NN"):
        return found
    return source_between(sentence, named, named + 1, found.cue)  # it pleased Lena Holt: "..."


def according_to(sentence: Sentence, quote: int) -> Source | None:
    """Find according to X, on either side."""
    for k, phrase in enumerate(sentence.phrases):
        if sentence.low(k) == "according" and sentence.kind(k + 2) == "NP":
            if any(sentence.low(between) in _CONTRASTING for between in range(k, quote)):
                continue
            cue = (phrase.first, phrase.first + 2)
            return source_between(sentence, k + 2, reach(sentence, k + 2), cue)
    return None


def whose_quoted(sentence: Sentence, quote: int) -> Source | None:
    """Find X's "..." remark, his "..." promise."""
    if not calls_words(sentence, quote + 1):
        return None
    noun = sentence.phrases[quote + 1]
    cue = (noun.last - 1, noun.last)
    owner = sentence.phrases[quote - 1] if quote else None
    if sentence.kind(quote - 1) == "'" and sentence.kind(quote - 2) == "NP":
        return source_between(sentence, quote - 2, quote - 1, cue)
    if owner is not None and sentence.low(quote - 1) in ("his", "her", "their"):
        return Source(sentence, owner.first, owner.last, cue)
    return None


def to_whom(sentence: Sentence, quote: int) -> Source | None:
    """Find to X, "..." and To X, it is "...": the words for what X thinks of it."""
    for k in (quote - 3, 0):
        if sentence.kind(k) != "I" or k >= quote or sentence.kind(k - 1) in ("NP", "F", "G", "Q"):
            continue
        if sentence.kind(k + 1) == "NP" and sentence.kind(k + 2) == ",":
            at = sentence.phrases[k].first
            return source_between(sentence, k + 1, k + 2, (at, at))
    return None


def calls_words(sentence: Sentence, noun: int) -> bool:
    """Return whether a noun phrase calls something somebody's words: "..." remark."""
    if sentence.kind(noun) != "NP":
        return False
    return sentence.head(noun) in NOUNS or sentence.head(noun) in SLOGANS


def whose_words(sentence: Sentence, quote: int) -> Source | None:
    """Find X's claim that "..."; the nearest such noun, a few phrases before."""
    return _whose(sentence, quote, max(0, quote - _NEAR))


def whose_words_far(sentence: Sentence, quote: int) -> Source | None:
    """Find X's claim, however far before the quotation."""
    return _whose(sentence, quote, 0)


def _whose(sentence: Sentence, quote: int, first: int) -> Source | None:
    found = (_owner(sentence, k, quote) for k in range(quote - 1, first - 1, -1))
    return next(filter(None, found), None)


def whose_claim(sentence: Sentence, quote: int) -> Source | None:
    """Find X's claim that "...", with nothing between that reports."""
    for k in range(quote - 1, -1, -1):
        verb = sentence.verb_at(k)
        if verb is not None and verb.cue:
            return None
        found = _owner(sentence, k, quote)
        after = k + 3 if sentence.low(k + 1) == "by" else k + 1
        beside = after == quote and not sentence.opens_with_verb(quote)
        if found is not None and (beside or sentence.kind(after) == "t"):
            return found
    return None


def _owner(sentence: Sentence, k: int, quote: int) -> Source | None:
    """Return whose words the noun phrase `k` calls so: X's claim, his claim, the claim by X."""
    phrase = sentence.phrases[k]
    if not calls_words(sentence, k):
        return None
    cue = (phrase.last - 1, phrase.last)
    if sentence.low(k) in ("his", "her", "their"):
        return Source(sentence, phrase.first, phrase.first + 1, cue)
    if sentence.low(k + 1) == "as":
        return None  # X described Y's claim as
    owner = owner_of(sentence, k)
    if owner is not None:
        return Source(sentence, *owner, cue)
    if sentence.low(k + 1) == "by" and sentence.kind(k + 2) == "NP" and k + 2 < quote:
        return source_between(sentence, k + 2, k + 3, cue)
    return None
