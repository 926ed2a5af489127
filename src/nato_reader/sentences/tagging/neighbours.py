"""The class of a word by what stands beside it, where the word by itself does not tell."""

from collections.abc import Sequence

from nato_reader.sentences.tagging import capitals, function_words, verb_forms
from nato_reader.sentences.tagging.beside import Beside

_DECIDING = {
    "B": verb_forms.other_base,
    "G": verb_forms.present_participle,
    "M": capitals.day,
    "N": capitals.capitalised,
    "S": verb_forms.reporting_base,
    "U": verb_forms.noun_or_third_person,
    "V": verb_forms.past,
    "W": verb_forms.noun_or_base,
    "d": function_words.determiner,
    "g": verb_forms.present_participle,
    "i": function_words.preposition,
    "n": verb_forms.noun,
    "o": function_words.object_pronoun,
    "r": function_words.relative,
    "t": function_words.that,
    "v": verb_forms.past,
}
"""Who decides on which letter."""

_MOSTLY = frozenset("Ndin")


def settled(tags: Sequence[str], lows: Sequence[str]) -> str:
    """Return the letters once those are decided that hang on their neighbours.

    lows: the words in lower case.
    """
    out = list(tags)
    quoted = out.index("Q") if "Q" in out else len(out)
    for index, tag in enumerate(tags):
        before = out[index - 1] if index else ""
        after = tags[index + 1] if index + 1 < len(out) else ""
        if tag in _DECIDING and not (tag in _MOSTLY and _is_plain(tag, before, after)):
            beside = Beside(out, lows, index, after, quoted=quoted < index)
            out[index] = _DECIDING[tag](beside)
    return "".join(out)


def _is_plain(tag: str, before: str, after: str) -> bool:
    """Return whether nothing is to decide, as with most words; who decides says the same."""
    match tag:
        case "N":
            return before not in ("", ".", "?", "!", "Q", "(", "-")
        case "n":
            return before not in ("r", "e", "t", "x")
        case "d":
            return after in ("n", "N", "#", "Q", "d")
        case _:
            return after != "#"
