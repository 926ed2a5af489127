"""How far a source's words reach: the noun phrase with what belongs to it."""

from nato_reader.sentences.clauses import Sentence
from nato_reader.sentences.lexicon import words
from nato_reader.sentences.lexicon.reporting import OCCASIONS
from nato_reader.sentences.tagging.alone import LEXICON

_PLACING = words("after at before by during in on through to via")
_NAMING = words("at for from of with")
_SINCE = words("also currently formerly now once then")
_COURTESY = words("miss mr. mrs. ms.")
_ENDS = frozenset((",", ";", "Q", ".", "-", ":", "?", "!"))
_LONGEST_PARENTHESIS = 8


def reach(sentence: Sentence, index: int, limit: int | None = None) -> int:
    """Return the index after the last phrase of the source that begins with phrase `index`.

    limit: the phrase before which it has to end, such as its verb.
    """
    end = len(sentence.phrases) if limit is None else limit
    k = index + 1
    if sentence.kind(index) == "r":
        return k
    named = _is_name(sentence, index)
    relative = sentence.kind(k) == "," and sentence.kind(k + 1) == "r"
    if relative and named and _is_short(sentence, index):
        return k
    while k < end:
        step = _next_part(sentence, k, end, named=named)
        if step is None:
            break
        k, named = step
    return k


def _is_name(sentence: Sentence, index: int) -> bool:
    tags = sentence.tags(index)
    return tags[-1] in "Npo" and tags[0] not in "d#"


def _is_short(sentence: Sentence, index: int) -> bool:
    """Return whether it is a surname or a pronoun: somebody introduced before."""
    phrase = sentence.phrases[index]
    return phrase.last - phrase.first == 1 or sentence.low(index) in _COURTESY


def _next_part(sentence: Sentence, k: int, end: int, *, named: bool) -> tuple[int, bool] | None:
    """Return where the part that begins at `k` ends and whether it names, None if it is no part."""
    kind = sentence.kind(k)
    if not named and _modifies(sentence, k):
        return _clause(sentence, k, end), False
    part: tuple[int, bool] | None = None
    match kind:
        case "i" | "I":
            part = _prepositional(sentence, k, end, named=named)
        case ",":
            part = _apposed(sentence, k, end)
        case "c":
            part = _coordinated(sentence, k, end, named=named)
        case "(":
            part = _in_parentheses(sentence, k, end)
        case "-" if end < len(sentence.phrases):
            part = _between_dashes(sentence, k, end)
        case _:
            pass
    return part


def _modifies(sentence: Sentence, k: int) -> bool:
    """Return whether a clause begins that belongs to the noun: who knows, asked to, I spoke to."""
    kind, tags = sentence.kind(k), sentence.tags(k)
    return kind in ("r", "G", "T") or (kind, tags) in (("F", "v"), ("NP", "p"))


def _prepositional(sentence: Sentence, k: int, end: int, *, named: bool) -> tuple[int, bool] | None:
    if sentence.kind(k + 1) != "NP" or k + 2 > end:
        return None
    low = sentence.low(k)
    if named and low not in _NAMING:
        return None
    if low in _PLACING and sentence.head(k + 1) in OCCASIONS:
        return None
    return k + 2, named


def _coordinated(sentence: Sentence, k: int, end: int, *, named: bool) -> tuple[int, bool] | None:
    if sentence.low(k) not in ("and", "&", "or") or sentence.kind(k + 1) != "NP":
        return None
    open_ended = end == len(sentence.phrases)
    if open_ended and sentence.kind(sentence.after(k + 1)) == "F":
        return None
    return k + 2, named


def _apposed(sentence: Sentence, k: int, end: int) -> tuple[int, bool] | None:
    """Return where an apposition, an age, a place or a relative clause after a comma ends."""
    if sentence.low(k + 1) in _SINCE:
        k += 1
    if k + 1 >= end:
        return None
    kind, low = sentence.kind(k + 1), sentence.low(k + 1)
    if kind == "NP" and LEXICON.get(sentence.head(k + 1)) not in ("g", "G"):
        open_ended = end == len(sentence.phrases)
        begins = open_ended and sentence.kind(sentence.after(k + 1)) == "F"
        return None if begins else (k + 2, False)
    if kind == "i" and low in ("of", "from") and sentence.kind(k + 2) == "NP":
        return k + 3, True
    if kind == "r" and low in ("who", "whose", "which"):
        return _clause(sentence, k + 1, end), False
    return None


def _clause(sentence: Sentence, k: int, end: int) -> int:
    """Return where a relative or participial clause ends: before a comma, or at `end`."""
    while k < end and sentence.kind(k) not in _ENDS:
        k += 1
    return k


def _in_parentheses(sentence: Sentence, k: int, end: int) -> tuple[int, bool] | None:
    for close in range(k + 1, min(end, k + _LONGEST_PARENTHESIS)):
        if sentence.kind(close) == ")":
            return close + 1, True
    return None


def _between_dashes(sentence: Sentence, k: int, end: int) -> tuple[int, bool] | None:
    """Return where an insertion ends after which the verb follows: X - a teacher - said."""
    for close in range(k + 1, end):
        if sentence.kind(close) == "-":
            return (close, False) if close + 1 >= end - 1 else None
    return None
