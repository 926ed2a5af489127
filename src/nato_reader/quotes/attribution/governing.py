"""The outermost clause that reports a quotation: X said that Y had called it "..."."""

import re

from nato_reader.quotes.attribution.sources import Source, subject_of
from nato_reader.sentences.clauses import Sentence
from nato_reader.sentences.lexicon.reporting import SAYS, STATES, TELLS
from nato_reader.sentences.verbs import Verb

_BESIDE = re.compile(r"e*[,:]?(?:Q|$)")


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
    if found is not None:
        said = sentence.words.lows[found.cue[0]] in SAYS
        if said and not {"-", "(", "when"}.isdisjoint(inner):
            return False
        if "relative" in inner:
            return _reaches_into_relative(sentence, verb, inner, found)
    kind = _following(sentence, verb)
    if _states(sentence, verb) or kind in ("s", ":", ","):
        return True
    if kind == "T":
        return verb.says
    if kind == "NP":
        return sentence.kind(sentence.after(sentence.after(verb.phrase))) == "F"
    return verb.says or inner == ["that"]


def _reaches_into_relative(sentence: Sentence, verb: Verb, inner: list[str], found: Source) -> bool:
    """Return whether the verb reports what a relative clause says: X likes Y, whom he called "...".

    Not so where that tells of the verb's own subject: said X, who also said that "...". And not so
    of one with a noun as its subject, right beside what is quoted: X said Y, whom Z called "...".
    """
    inverted = verb.subject is None and sentence.kind(verb.phrase) == "F"
    if verb.passive or (inner[0] == "relative" and inverted):
        return False
    tags = sentence.words.tags
    text = tags[found.first] == "t"
    beside = _BESIDE.match(tags, found.cue[1]) is not None
    if beside and tags[found.first : found.last] not in ("p", "t"):
        return False
    issues = text and _following(sentence, verb) == "NP"  # X released a video that said "..."
    return issues or _states(sentence, verb)


def _states(sentence: Sentence, verb: Verb) -> bool:
    low = sentence.low_of(verb)
    return low in STATES or low in TELLS or _following(sentence, verb) == "t"


def _following(sentence: Sentence, verb: Verb) -> str:
    return sentence.kind(sentence.after(verb.phrase))
