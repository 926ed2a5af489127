"""Rules for a source that stands after the quotation."""

from nato_reader.quotes.attribution.reach import reach
from nato_reader.quotes.attribution.sources import Source, source_at, source_between
from nato_reader.sentences.clauses import Sentence

_READS = ("read", "reads")
"""What a text does when it is quoted: "...," read the sign."""

_CLOSING = 6
"""The words that may follow the last source of a sentence, as in: X reported on Tuesday."""


def said_x(sentence: Sentence, quote: int) -> Source | None:
    """Find "...," said X."""
    at = _beyond_comma(sentence, quote)
    verb = sentence.verb_at(at)
    if verb is None or verb.passive or sentence.kind(at) != "F":
        return None
    noun = sentence.after(at)
    says = verb.says or sentence.low_of(verb) in _READS
    if not says or sentence.kind(noun) != "NP":
        return None
    return None if sentence.tags(noun)[0] == "o" else source_at(sentence, noun, None, verb)


def x_said(sentence: Sentence, quote: int) -> Source | None:
    """Find "...," X said."""
    at = _beyond_comma(sentence, quote)
    for verb in sentence.verbs:
        if verb.subject is None or min(verb.subject, verb.phrase) < at or not verb.cue:
            continue
        if sentence.kind(verb.subject) == "r" or verb.passive:
            continue
        if not all(_may_stand_between(sentence, k) for k in range(at, verb.subject)):
            return None
        reached = at > quote + 1 or sentence.ends_with(quote, ",?!-—–") or at < verb.subject
        beside = verb.subject == at and sentence.after(at) == verb.phrase
        if not reached and not (beside and verb.says):
            return None
        return source_at(sentence, verb.subject, verb.phrase, verb)
    return None


def _may_stand_between(sentence: Sentence, index: int) -> bool:
    """Return whether a phrase may stand between a quotation and who said it: ..., as X said."""
    if sentence.kind(index) == "F":
        return sentence.low(index) in ("is", "was") and sentence.low(index + 1) == "what"
    return sentence.kind(index) in ("e", "D", "c", "s") or sentence.low(index) == "as"


def signed(sentence: Sentence, quote: int) -> Source | None:
    """Find "..." - Name, where nothing but the name follows."""
    return signature(sentence, quote + 1) if sentence.kind(quote + 1) == "-" else None


def bracketed(sentence: Sentence, quote: int) -> Source | None:
    """Find "..." [Name], where nothing but the name follows."""
    return signature(sentence, quote + 1) if sentence.kind(quote + 1) == "(" else None


def signature(sentence: Sentence, dash: int = 0) -> Source | None:
    """Find - Name, where nothing but the name follows the dash."""
    noun = dash + 1
    if sentence.kind(noun) != "NP":
        return None
    end = reach(sentence, noun)
    rest = {sentence.kind(k) for k in range(end, len(sentence.phrases))}
    if "N" not in sentence.tags(noun) or not rest <= {".", ",", "(", ")", "NP", "D", "e"}:
        return None
    last = sentence.phrases[noun].last
    return source_between(sentence, noun, end, (last, last))


def at_the_end(sentence: Sentence, quote: int) -> Source | None:
    """Find It was "...", X said and It was "...", said X."""
    for verb in sentence.verbs:
        if verb.phrase <= quote or not verb.cue or verb.passive:
            continue
        noun = sentence.after(verb.phrase)
        if verb.subject is None:
            if sentence.kind(verb.phrase - 1) == "," and sentence.kind(noun) == "NP":
                return source_at(sentence, noun, None, verb)
        elif verb.subject > quote and sentence.kind(verb.subject) == "NP":
            before = verb.subject - 1
            beside = sentence.kind(before) == "," or sentence.is_told(before)
            if beside and verb.says:
                return source_at(sentence, verb.subject, verb.phrase, verb)
    return None


def closing(sentence: Sentence, quote: int) -> Source | None:
    """Find whoever is named last as the source of the whole sentence: ..., X reported."""
    found = at_the_end(sentence, quote)
    if found is None or "Q" in sentence.words.tags[found.last : sentence.last]:
        return None
    if sentence.is_said_when(quote):
        return None
    last = max(found.last, found.cue[1])
    return found if last >= sentence.last - _CLOSING else None


def is_tag(sentence: Sentence, quote: int) -> bool:
    """Return whether all that follows is who said it: ...," X said."""
    if not sentence.ends_with(quote, ",?!-—–"):
        return False
    for verb in sentence.verbs:
        if verb.phrase > quote and verb.cue and verb.says:
            noun = sentence.after(verb.phrase)
            if verb.subject != quote + 1 and sentence.kind(noun) == "NP":
                noun = sentence.after(noun)
            ends = sentence.kind(noun) in (".", ",", "", "Q", "D", "i", ";", "-")
            return quote + 1 in (verb.subject, verb.phrase) and ends
    return False


def is_followed(sentence: Sentence, quote: int) -> bool:
    """Return whether a comma within its marks reaches for what follows: ...," X said."""
    verb = sentence.verb_at(sentence.after(quote + 1))
    if verb is None or verb.subject != quote + 1 or not verb.says:
        return False
    return sentence.is_told(quote)


def _beyond_comma(sentence: Sentence, quote: int) -> int:
    at = quote + 1
    return at + 1 if sentence.kind(at) in (",", "-") else at
