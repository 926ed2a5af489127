"""Where the source of a quotation stands: rules over its sentence, the first that answers wins."""

from collections.abc import Callable

from msgspec.structs import replace

from nato_reader.quotes.attribution.after import (
    at_the_end,
    bracketed,
    closing,
    is_followed,
    is_tag,
    said_x,
    signed,
    x_said,
)
from nato_reader.quotes.attribution.before import (
    according_to,
    before_colon,
    here_is,
    label,
    singled_out,
    to_whom,
    whose_claim,
    whose_quoted,
    whose_words,
)
from nato_reader.quotes.attribution.governing import governing
from nato_reader.quotes.attribution.sources import Source
from nato_reader.sentences.clauses import Sentence

Rule = Callable[[Sentence, int], Source | None]

INTRODUCED: tuple[Rule, ...] = (
    signed,
    label,
    here_is,
    singled_out,
    according_to,
    closing,
    whose_claim,
    whose_quoted,
    governing,
    before_colon,
    said_x,
    x_said,
    at_the_end,
    to_whom,
    whose_words,
    bracketed,
)
"""Where what stands before the quotation reaches for it: X said, "..."."""

FOLLOWED: tuple[Rule, ...] = (
    signed,
    according_to,
    said_x,
    x_said,
    label,
    here_is,
    singled_out,
    whose_quoted,
    governing,
    before_colon,
    at_the_end,
    to_whom,
    whose_words,
    bracketed,
)
"""Where the quotation begins its sentence, or what follows it reaches back: "...," X said."""


def attribute(sentence: Sentence, quote: int) -> Source | None:
    """Return the source of the quotation at phrase `quote`, as its own sentence tells it."""
    answers: dict[Rule, Source | None] = {}

    def ask(rule: Rule) -> Source | None:
        if rule not in answers:
            answers[rule] = rule(sentence, quote)
        return answers[rule]

    for rule in INTRODUCED if _is_introduced(sentence, quote, ask) else FOLLOWED:
        found = ask(rule)
        if found is not None:
            return replace(found, rule=rule.__name__)
    return None


def _is_introduced(sentence: Sentence, quote: int, ask: Callable[[Rule], Source | None]) -> bool:
    beside = _has_cue_before(sentence, quote)
    if beside and (sentence.is_said_when(quote) or not is_followed(sentence, quote)):
        return True
    if sentence.opens_with(quote) or is_tag(sentence, quote):
        return False
    return any(ask(rule) is not None for rule in (whose_claim, whose_quoted, governing))


def _has_cue_before(sentence: Sentence, quote: int) -> bool:
    """Return whether a verb that reports, or that, stands right before the quotation."""
    before = quote - 1
    if sentence.kind(before) == "t":
        return True
    if sentence.kind(before) in (",", ":"):
        before = sentence.before(before)
    verb = sentence.verb_at(before)
    return verb is not None and verb.cue
