"""Whether what a date belongs to was or will be, by the verbs around it."""

from collections.abc import Iterable
from typing import Literal

from nato_reader.sentences.lexicon import words
from nato_reader.sentences.lexicon.inflection import IRREGULAR
from nato_reader.sentences.tagging.alone import LEXICON
from nato_reader.timeline.lexicon.verbs import (
    DEFERRED,
    LIKELY,
    MODALS,
    NOT_PAST,
    PLANNED,
    PRESENT,
    SCHEDULED,
    WILL,
)
from nato_reader.timeline.tokens import Tokens

Tense = Literal["past", "present", "future"]

_Told = Tense | Literal["unknown"]
"""unknown: a verb tells, but not when, and none beyond it does."""

_REACH = 30
"""The words to each side in which a verb is looked for."""

_HELD = 4
"""The words before a verb among which its auxiliaries stand."""

_PLANNED_BEFORE = 7
"""The words before "to" among which a plan is told of."""

_PASTS = frozenset(past for past, _ in IRREGULAR.values()) | {"been", "had", "were"}
_PARTICIPLES = frozenset(participle for _, participle in IRREGULAR.values()) - _PASTS
_BASES = frozenset("BSWx")
"""The letters of the forms of verbs that may follow "to"."""

_PASSED = frozenset("\"“”()`'‘’")
"""Marks that end no clause."""

_SUBORDINATORS = words(
    "although because if that though unless when where whether which while who whose"
)
_AWAITED = words("due effective payable record upcoming")
_PROMPT = (("as", "early", "as"), ("as", "soon", "as"), ("ahead", "of"), ("heading", "into"))
_UNTIL = words("by for through till to until")
_ADVERBS = words(
    "also be been being even get have keep never not now only remain stand stay still then"
)
"""What may stand between an auxiliary and its verb: will not stay closed."""
_SUBJECTS = words("he here how it she that there what where who")
_PERFECT = words("had has have")
_ABLE, _WAS = words("able enough forced seen"), words("was were")
_COPULAS = words("are be going is was were")


def tense_at(tokens: Tokens, first: int, last: int) -> Tense | None:
    """Return the tense of the clause that holds the expression from `first` to before `last`."""
    if _is_awaited(tokens, first) or _is_election(tokens, last):
        return "future"
    before = _nearest(tokens, range(first - 1, max(first - _REACH, 0) - 1, -1), first)
    told = before or _nearest(tokens, range(last, min(last + _REACH, len(tokens.lows))), first)
    return None if told == "unknown" else told


def follows_past(tokens: Tokens, first: int) -> bool:
    """Return whether a past form stands right before an expression: began on August 7."""
    at = first - 2 if tokens.tag(first - 1) in ("i", "r", "d") else first - 1
    return tokens.low(at) in _PASTS or _ends_like_past(tokens.low(at))


def _is_awaited(tokens: Tokens, first: int) -> bool:
    """Return whether the words right before say that it is to come: effective, as early as."""
    before = tokens.lows[max(first - 4, 0) : first]
    if before[-1:] == ("the",):
        before = before[:-1]
    if before and before[-1] in _AWAITED:
        return True
    return any(before[-len(prompt) :] == prompt for prompt in _PROMPT)


def _is_election(tokens: Tokens, last: int) -> bool:
    """Return whether it is: November's general election, which news speak of before it."""
    return tokens.lows[last : last + 3] == ("'s", "general", "election")


def _nearest(tokens: Tokens, places: Iterable[int], first: int) -> _Told | None:
    """Return the tense of the first verb that tells it, None where the clause ends before."""
    backwards = True
    for k in places:
        backwards = k < first
        if tokens.tags[k] == "^" and tokens.lows[k] not in _PASSED:
            return None
        if tokens.lows[k] in _SUBORDINATORS:
            return None
        if backwards and tokens.lows[k] in DEFERRED and tokens.lows[first - 1] in _UNTIL:
            return "future"
        found = _told_by(tokens, k)
        if found == "past" and backwards and _is_modifier(tokens, k):
            continue
        if found is not None:
            return found
    return None


def _is_modifier(tokens: Tokens, k: int) -> bool:
    """Return whether a past form is an adjective between "will" and a noun: preferred shares."""
    if not tokens.lows[k].endswith("ed") or not tokens.low(k + 1).endswith("s"):
        return False
    for j in range(k - 1, max(k - 10, -1), -1):
        if tokens.tags[j] in "^,k" or tokens.lows[j] in _SUBORDINATORS:
            return False
        if tokens.lows[j] in WILL:
            return True
    return False


def _told_by(tokens: Tokens, k: int) -> _Told | None:
    """Return what the word at `k` tells of its clause, None where it tells nothing."""
    low = tokens.lows[k]
    if low == "may" and tokens.is_capital(k):
        return None  # the month, or Theresa May
    if low in LIKELY or low == "could" or low.endswith("'ll"):
        return "future"
    if low == "to":
        return _by_infinitive(tokens, k) if _is_infinitive(tokens, k) else None
    if low in _PASTS or low in _PARTICIPLES or low in PRESENT or _ends_like_past(low):
        return _by_verb(tokens, k)
    is_present = low.endswith(("'re", "'m")) or (low == "'s" and tokens.low(k - 1) in _SUBJECTS)
    return "present" if is_present else None


def _by_verb(tokens: Tokens, k: int) -> _Told | None:
    """Return what a verb tells with its auxiliaries."""
    if tokens.lows[k] not in PRESENT:
        return None if _is_attribute(tokens, k) else _by_past(tokens, k)
    helped = _by_helpers(tokens, k)
    could = helped == "unknown" and "could" in tokens.lows[max(k - _HELD, 0) : k]
    return "future" if could else helped or "present"


def _ends_like_past(low: str) -> bool:
    return low.endswith("ed") and len(low) > 3 and low not in NOT_PAST


def _is_attribute(tokens: Tokens, k: int) -> bool:
    """Return whether a past form is an adjective behind an article: a contested convention."""
    return tokens.lows[k].endswith("ed") and tokens.tag(k - 1) in ("a", "d", "O", "p")


def _by_past(tokens: Tokens, k: int) -> _Told | None:
    """Return what a past form tells, which may be a participle: will be held, to be held."""
    low = tokens.lows[k]
    helped = _by_helpers(tokens, k)
    if low in SCHEDULED and not {"as", "been"} & set(tokens.lows[max(k - 2, 0) : k]):
        aimed = low != "set" or tokens.low(k + 1) in ("for", "to")
        return "future" if aimed else helped or "past"
    if helped is not None or low not in _PARTICIPLES:
        return helped or "past"
    was = any(tokens.low(j) in ("was", "were", "had", "been") for j in range(k - _HELD, k))
    return "past" if was else None


def _by_helpers(tokens: Tokens, k: int) -> _Told | None:
    """Return what the auxiliaries before a verb tell; None where there are none."""
    for j in range(k - 1, max(k - _HELD - 1, -1), -1):
        low = tokens.lows[j]
        if low in MODALS and not tokens.is_capital(j):
            return "future" if low in LIKELY else "unknown"
        if low == "to":
            return _by_infinitive(tokens, j)
        if low in _PERFECT:
            return "past"
        if low in ("is", "are"):
            return "present"
        if low not in _ADVERBS and not low.endswith("ly"):
            break
    return None


def _is_infinitive(tokens: Tokens, k: int) -> bool:
    """Return whether a verb follows "to"."""
    return not tokens.is_capital(k + 1) and LEXICON.get(tokens.low(k + 1)) in _BASES


def _by_infinitive(tokens: Tokens, k: int) -> _Told:
    """Return what is told by: plans to go; unknown where only the verb before tells it."""
    before = [tokens.low(j) for j in range(k - 1, k - _PLANNED_BEFORE - 1, -1)]
    if "had" in before or (before[0] in _ABLE and not _WAS.isdisjoint(before)):
        return "past"
    planned = any(low in PLANNED for low in before) or before[0] in _COPULAS
    return "future" if planned else "unknown"
