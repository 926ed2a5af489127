"""Forms that may be verbs or not: base forms, third persons, pasts and participles."""

from nato_reader.sentences.lexicon.function_words import ADJECTIVES, PLURALS
from nato_reader.sentences.lexicon.places import PLACES
from nato_reader.sentences.lexicon.reporting import SAYS
from nato_reader.sentences.lexicon.titles import TITLES
from nato_reader.sentences.tagging.beside import Beside

_USES = frozenset(("calls", "fears", "finds", "hopes", "uses"))
"""Forms that are verbs rather than nouns where a noun follows: the ad uses footage."""


def reporting_base(beside: Beside) -> str:
    """Decide on say, argue: verbs, unless nobody is there to say it."""
    return "V" if _base(beside) else "n"


def other_base(beside: Beside) -> str:
    """Decide on run, cost: verbs under the same conditions."""
    return "v" if _base(beside) else "n"


def _base(beside: Beside) -> bool:
    """Return whether a base form is a verb: they say, to say, voters say."""
    tag = beside.left_tag
    if tag in ("x", "I", "p", "r", "c", "", ",", ":", "Q"):
        return True
    if tag == "D":
        return beside.followed_by("tQp")
    low = beside.lows[beside.left]
    plural = _is_plural(beside, low) or low in PLURALS
    if beside.low in TITLES and beside.followed_by("N"):
        return False
    return tag in ("n", "N", "#", ")") and (plural or beside.followed_by("tQ"))


def _is_plural(beside: Beside, low: str) -> bool:
    """Return whether what stands before is a plural: the Greens, but no Texas, no a Sanders."""
    if not low.endswith("s") or low in PLACES:
        return False
    return beside.left < 1 or beside.lows[beside.left - 1] not in ("a", "an")


def noun_or_base(beside: Beside) -> str:
    """Decide on report, claim, note: verbs after a pronoun or an auxiliary."""
    said = beside.quoted and beside.before == "N" and _is_plural(beside, beside.lows[beside.left])
    verb = said or beside.left_tag in ("x", "I", "p")
    return "V" if verb or (beside.before == "N" and beside.followed_by("tQ")) else "n"


def noun_or_third_person(beside: Beside) -> str:
    """Decide on reports, claims, notes: verbs after a name, or where what is said follows."""
    if _is_according(beside):
        return "n"
    if beside.left_tag in ("N", "p", "r", ")") and not _is_of(beside):
        return "V"
    if beside.before in ("n", ",", "e") and beside.followed_by("tQpdNs:o"):
        return "V"
    if beside.before == "n" and beside.low in _USES and beside.followed_by("n"):
        return "V"
    tag = beside.before in ("n", "N") and beside.followed_by(".,") and beside.quoted
    return "V" if tag and beside.low in SAYS else "n"


def _is_of(beside: Beside) -> bool:
    """Return whether nothing but a noun fits: a third of Republican claims."""
    index = beside.index - 2
    return index >= 0 and beside.lows[index] == "of" and not beside.followed_by("tQpdN:o,")


def _is_according(beside: Beside) -> bool:
    """Return whether it ends the source in: According to agency reports, ..."""
    index = beside.index - 1
    while index > 0 and beside.out[index] in "nNd":
        index -= 1
    return beside.after == "," and beside.lows[max(index - 1, 0) : index + 1] == ("according", "to")


def past(beside: Beside) -> str:
    """Decide on forms in -ed: a prepared statement, of registered voters, said retired X."""
    tag = beside.out[beside.index]
    if beside.low in ADJECTIVES and beside.followed_by("nN") and beside.left_tag not in tuple("Np"):
        return "n"
    if beside.before in ("d", "'"):
        return "n"
    modifies = tag == "v" and beside.before in ("i", "V") and beside.followed_by("nN")
    return "n" if modifies else tag


def present_participle(beside: Beside) -> str:
    """Decide on saying, running: nouns after a determiner."""
    return "n" if beside.before in ("d", "'") else beside.out[beside.index]


def noun(beside: Beside) -> str:
    """Decide on what a list does not have as a verb, after a relative: who studies, which works."""
    if beside.low == "likely" and beside.before == "x" and beside.followed_by("xvVBS"):
        return "e"
    if beside.before == "t" and beside.low.endswith("s") and beside.followed_by("dpN#"):
        return "v" if beside.index > 1 and beside.out[beside.index - 2] in "nN" else "n"
    if beside.left_tag != "r":
        return "n"
    relative = beside.lows[beside.left]
    if relative == "which" and beside.left and beside.low.endswith("s"):
        return "v" if beside.out[beside.left - 1] in ",nN" else "n"
    return "v" if relative == "who" else "n"
