"""Whether what a date belongs to was or will be, by the verbs around it."""

from typing import Literal

from nato_reader.sentences.lexicon import words
from nato_reader.sentences.lexicon.inflection import IRREGULAR
from nato_reader.timeline.lexicon.verbs import (
    DEFERRED,
    FUTURE,
    LIKELY,
    MODALS,
    PLANNED,
    PRESENT,
    SET,
)
from nato_reader.timeline.tokens import Tokens

Tense = Literal["past", "present", "future"]

_REACH = 30
"""The words to each side in which a verb is looked for."""

_PASTS = frozenset(past for past, _ in IRREGULAR.values()) | {"were", "had", "been"}
_PARTICIPLES = frozenset(participle for _, participle in IRREGULAR.values())
_NOT_PAST = words(
    "bed bleed breed embed exceed feed hundred indeed need proceed red seed shed speed succeed "
    "weed wed united"
)
_PASSED = frozenset("\"“”()`'‘’")
"""Marks that end no clause."""

_AWAITED = words("effective payable due record")
_AS = words("as been")
"""What makes past what was planned: as previously planned, had been scheduled."""

_AIMED = words("for to")
_SUBORDINATORS = words(
    "although because if that though unless when where whether which while who whose"
)
_UNTIL = words("until till to by through for")
_HELPERS = words("be been being not also then now have")


def tense_at(tokens: Tokens, first: int, last: int) -> Tense | None:
    """Return the tense of the clause that holds the expression from `first` to before `last`."""
    if _is_awaited(tokens, first):
        return "future"
    return _backwards(tokens, first) or _forwards(tokens, last)


def _is_awaited(tokens: Tokens, first: int) -> bool:
    """Return whether the words right beside say that it is to come: effective, as early as."""
    if tokens.low(first - 1) in _AWAITED:
        return True
    return tokens.lows[max(first - 3, 0) : first] in (("as", "early", "as"), ("as", "soon", "as"))


def _backwards(tokens: Tokens, first: int) -> Tense | None:
    for k in range(first - 1, max(first - _REACH, 0) - 1, -1):
        if tokens.tags[k] == "^" and tokens.lows[k] not in _PASSED:
            return None
        if tokens.lows[k] in _SUBORDINATORS:
            return None
        if tokens.lows[k] in DEFERRED and tokens.lows[first - 1] in _UNTIL:
            return "future"
        found = _tense_of(tokens, k)
        if found == "past" and tokens.lows[k].endswith("ed") and _is_modified(tokens, k):
            continue
        if found is not None:
            return found
    return None


def _is_modified(tokens: Tokens, k: int) -> bool:
    """Return whether a past form is an adjective between "will" and what follows: preferred."""
    if not tokens.low(k + 1).endswith("s"):
        return False
    for j in range(k - 1, max(k - 10, -1), -1):
        if tokens.tags[j] in "^,k" or tokens.lows[j] in ("that", "which", "who"):
            return False
        if tokens.lows[j] in FUTURE:
            return True
    return False


def _forwards(tokens: Tokens, last: int) -> Tense | None:
    for k in range(last, min(last + _REACH, len(tokens.lows))):
        if tokens.tags[k] == "^" and tokens.lows[k] not in _PASSED:
            return None
        found = _tense_of(tokens, k)
        if found is not None:
            return found
    return None


def _tense_of(tokens: Tokens, k: int) -> Tense | None:
    """Return the tense that the word at `k` gives its clause, None where it gives none."""
    low = tokens.lows[k]
    if low in FUTURE or low in LIKELY:
        return "future"
    if low == "to" and _is_infinitive(tokens, k):
        return _of_infinitive(tokens, k)
    if _is_past(low) or low in _PARTICIPLES:
        return _of_past(tokens, k)
    if low in PRESENT:
        return "present"
    return None


def _is_past(low: str) -> bool:
    if low in _PASTS:
        return True
    return low.endswith("ed") and len(low) > 3 and low not in _NOT_PAST


def _of_past(tokens: Tokens, k: int) -> Tense | None:
    """Return the tense of a past form, which may be a participle: will be held, to be held."""
    if tokens.lows[k] in SET and _AS.isdisjoint(tokens.lows[max(k - 2, 0) : k]):
        return "past" if tokens.lows[k] == "set" and tokens.low(k + 1) not in _AIMED else "future"
    for j in range(k - 1, max(k - 5, -1), -1):
        low = tokens.lows[j]
        if low in MODALS:
            return "future" if low in FUTURE or low in LIKELY else None
        if low == "to":
            return _of_infinitive(tokens, j)
        if low in ("is", "are", "has", "have"):
            return "past" if low in ("has", "have") else "present"
        if low not in _HELPERS and not low.endswith("ly"):
            break
    if (
        tokens.lows[k] in _PARTICIPLES
        and tokens.lows[k] not in _PASTS
        and not _is_helped(tokens, k)
    ):
        return None
    return "past"


def _is_helped(tokens: Tokens, k: int) -> bool:
    return any(tokens.low(j) in ("was", "were", "had", "been") for j in range(k - 4, k))


def _is_infinitive(tokens: Tokens, k: int) -> bool:
    """Return whether a verb follows "to", as far as letters tell: no number, name or article."""
    return tokens.tag(k + 1) == "w" and not tokens.is_capital(k + 1) and tokens.low(k + 1).isalpha()


def _of_infinitive(tokens: Tokens, k: int) -> Tense | None:
    """Return the tense of what is to be: plans to go; None where only the verb before tells it."""
    before = [tokens.low(j) for j in range(k - 1, k - 5, -1)]
    if "had" in before:
        return "past"
    if any(low in PLANNED for low in before):
        return "future"
    if before[0] in ("is", "are", "was", "were", "going"):
        return "future"
    return None
