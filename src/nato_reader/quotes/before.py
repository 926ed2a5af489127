"""Rules for a source that stands before the quotation."""

from nato_reader.quotes.clauses import Sentence
from nato_reader.quotes.lexicon.cues import NOUNS, SAYS, STATES, TELLS
from nato_reader.quotes.reach import reach
from nato_reader.quotes.sources import Source, source_between, subject_of
from nato_reader.quotes.verbs import Verb

_CONTRASTING = frozenset(("although", "but", "though", "whereas", "while"))


def governing(sentence: Sentence, quote: int) -> Source | None:
    """Find the outermost clause that reports: X said that Y called it "..."."""
    clauses = sentence.governing[quote]
    found: Source | None = None
    for depth in range(len(clauses) - 1, -1, -1):
        inner = [clause.kind for clause in clauses[depth + 1 :]]
        for verb in reversed(clauses[depth].verbs):
            if not verb.cue or _is_aside(sentence, verb):
                continue
            if inner and not _reaches_into(sentence, verb, inner, found):
                continue
            outer = subject_of(sentence, verb, quote)
            if outer is not None:
                found = outer
                break
    return found


def _is_aside(sentence: Sentence, verb: Verb) -> bool:
    """Return whether it is: and I quote."""
    if sentence.low_of(verb) != "quote" or verb.subject is None:
        return False
    return sentence.low(verb.subject) == "i"


def _reaches_into(sentence: Sentence, verb: Verb, inner: list[str], found: Source | None) -> bool:
    """Return whether the verb reports a clause, and so whatever is in that clause.

    inner: the kinds of the clauses between. found: the source that a verb further in names.
    """
    said = found is not None and sentence.words.lows[found.cue[0]] in SAYS
    if said and not {"-", "(", "when"}.isdisjoint(inner):
        return False
    low, after = sentence.low_of(verb), sentence.after(verb.phrase)
    kind = sentence.kind(after)
    if found is not None and "relative" in inner:
        states = kind == "t" or low in STATES or low in TELLS
        beside = sentence.words.tags[found.cue[1] : found.cue[1] + 1] in ("Q", "")
        return states and not verb.passive and not beside
    if low in TELLS or low in STATES or kind in ("t", "s", "T", ":", ","):
        return True
    if kind == "NP":
        return sentence.kind(sentence.after(after)) == "F"
    return low in SAYS or inner == ["that"]


def label(sentence: Sentence, quote: int) -> Source | None:
    """Find NAME: "..." and - NAME: "..."."""
    if sentence.kind(quote - 1) != ":":
        return None
    noun = end = _before_parentheses(sentence, quote - 2)
    if sentence.kind(noun) != "NP":
        return None
    if sentence.kind(noun - 1) == "c":
        noun -= 2
    before = sentence.kind(noun - 1)
    if before not in ("", "-", "e") and sentence.low(noun - 1) != "from":
        return None
    last = sentence.phrases[end].last
    return source_between(sentence, noun, end + 1, (last, last))


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
    verbs = (verb for clause in sentence.governing[quote] for verb in reversed(clause.verbs))
    return next(filter(None, (subject_of(sentence, verb, quote) for verb in verbs)), None)


def according_to(sentence: Sentence, quote: int) -> Source | None:
    """Find according to X, on either side."""
    for k, phrase in enumerate(sentence.phrases):
        if sentence.low(k) == "according" and sentence.kind(k + 2) == "NP":
            if any(sentence.low(between) in _CONTRASTING for between in range(k, quote)):
                continue
            cue = (phrase.first, phrase.first + 2)
            return source_between(sentence, k + 2, reach(sentence, k + 2), cue)
    return None


def whose_words(sentence: Sentence, quote: int) -> Source | None:
    """Find X's claim that "..."; the nearest such noun."""
    found = (_owner(sentence, k, quote) for k in range(quote - 1, -1, -1))
    return next(filter(None, found), None)


def whose_claim(sentence: Sentence, quote: int) -> Source | None:
    """Find X's claim that "...", with nothing between that reports."""
    for k in range(quote - 1, -1, -1):
        verb = sentence.verb_at(k)
        if verb is not None and verb.cue:
            return None
        found = _owner(sentence, k, quote)
        after = k + 3 if sentence.low(k + 1) == "by" else k + 1
        if found is not None and (after == quote or sentence.kind(after) == "t"):
            return found
    return None


def _owner(sentence: Sentence, k: int, quote: int) -> Source | None:
    """Return whose words the noun phrase `k` calls so: X's claim, his claim, the claim by X."""
    phrase = sentence.phrases[k]
    if phrase.kind != "NP" or sentence.head(k) not in NOUNS:
        return None
    cue = (phrase.last - 1, phrase.last)
    possessive = sentence.tags(k).rfind("'")
    if possessive > 0:
        return Source(sentence, phrase.first, phrase.first + possessive, cue)
    if sentence.low(k) in ("his", "her", "their"):
        return Source(sentence, phrase.first, phrase.first + 1, cue)
    if sentence.low(k + 1) == "by" and sentence.kind(k + 2) == "NP" and k + 2 < quote:
        return source_between(sentence, k + 2, k + 3, cue)
    return None
