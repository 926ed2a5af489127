"""Function words that may be of two classes: that, which, some, her, about."""

from nato_reader.sentences.lexicon import words
from nato_reader.sentences.lexicon.function_words import STANDING_ALONE
from nato_reader.sentences.tagging.beside import Beside

_BEFORE_NOUNS = words("at by for from of on with")
_COMPARED = ("fewer", "less", "more")
_DATES = words("afternoon day evening moment month morning night week year")


def that(beside: Beside) -> str:
    """Decide on that which points: that plan is old, for that reason, he recalled that day."""
    opens = not beside.index or beside.before in (".", "?", "!", "Q")
    points = opens or beside.lows[beside.index - 1] in _BEFORE_NOUNS
    return "d" if beside.low_after in _DATES or (points and beside.followed_by("nN")) else "t"


def relative(beside: Beside) -> str:
    """Decide on which: they asked which plan, but a plan which they liked."""
    asks = beside.low == "which" and beside.followed_by("nN") and beside.before in tuple("vVgGx")
    return "d" if asks else "r"


def determiner(beside: Beside) -> str:
    """Decide on some, many, this: alone they are pronouns."""
    if beside.low not in STANDING_ALONE:
        return "d"
    if beside.low == "most" and beside.after == "e":
        return "e"
    if beside.low in _COMPARED and beside.low_after == "than":
        return "e" if beside.out[beside.index + 2 : beside.index + 3] == ["#"] else "p"
    modified = beside.followed_by("Vv") and beside.low in ("another", "one")
    if modified and beside.out[beside.index + 2 : beside.index + 3] in (["n"], ["N"]):
        return "d" if beside.low_after.endswith("ed") else "p"
    return "p" if beside.followed_by("xVvrietI.,'") else "d"


def object_pronoun(beside: Beside) -> str:
    """Decide on her, and on himself beside the name it stresses."""
    if beside.low.endswith(("self", "selves")):
        apposed = beside.before == "," and beside.index > 1 and beside.out[beside.index - 2] in "nN"
        if beside.before in ("n", "N") or apposed:
            return "e"
    return "d" if beside.low == "her" and beside.followed_by("nN#BvVgSWUQ") else "o"


def preposition(beside: Beside) -> str:
    """Decide on about and others before a number: about 40, more than 40."""
    if beside.after != "#":
        return "i"
    compared = beside.low == "than" and beside.lows[beside.index - 1] in _COMPARED
    return "e" if compared or beside.low in ("about", "around", "near", "over") else "i"
