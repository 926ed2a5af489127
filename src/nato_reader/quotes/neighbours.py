"""The class of a word by what stands beside it, where the word by itself does not tell."""

from collections.abc import Sequence

from nato_reader.quotes.lexicon.cues import SAYS
from nato_reader.quotes.lexicon.function_words import ADJECTIVES, PLURALS, STANDING_ALONE
from nato_reader.quotes.tagging import LEXICON, tag_of


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
            beside = _Beside(out, lows, index, after, quoted=quoted < index)
            out[index] = _DECIDING[tag](beside)
    return "".join(out)


_MOSTLY = frozenset("Ndin")


def _is_plain(tag: str, before: str, after: str) -> bool:
    """Return whether nothing is to decide, as with most words: the rules below say the same."""
    match tag:
        case "N":
            return before not in ("", ".", "?", "!", "Q", "(", "-")
        case "n":
            return before != "r"
        case "d":
            return after in ("n", "N", "#", "Q", "d")
        case _:
            return after != "#"


class _Beside:
    """A word and what stands beside it; what stands before is decided, what follows is not."""

    __slots__ = ("after", "before", "index", "low", "lows", "out", "quoted")

    def __init__(
        self, out: Sequence[str], lows: Sequence[str], index: int, after: str, *, quoted: bool
    ) -> None:
        self.out, self.lows, self.index = out, lows, index
        self.before, self.after = out[index - 1] if index else "", after
        self.low, self.quoted = lows[index], quoted

    @property
    def left(self) -> int:
        """The index of what stands before, adverbs passed over; -1 at the beginning."""
        index = self.index - 1
        while index > 0 and self.out[index] == "e":
            index -= 1
        return index

    @property
    def left_tag(self) -> str:
        left = self.left
        return self.out[left] if left >= 0 else ""

    def followed_by(self, tags: str) -> bool:
        return self.after != "" and self.after in tags


def _base(beside: _Beside) -> bool:
    """Return whether a base form is a verb: they say, to say, voters say."""
    tag = beside.left_tag
    if tag in ("x", "I", "p", "r", "c", "", ",", ":", "Q"):
        return True
    low = beside.lows[beside.left]
    plural = low.endswith("s") or low in PLURALS
    return tag in ("n", "N", "#", ")") and (plural or beside.followed_by("tQ"))


def _reporting_base(beside: _Beside) -> str:
    return "V" if _base(beside) else "n"


def _other_base(beside: _Beside) -> str:
    return "v" if _base(beside) else "n"


def _noun_or_base(beside: _Beside) -> str:
    """Decide on report, claim, note: verbs after a pronoun or an auxiliary."""
    verb = beside.left_tag in ("x", "I", "p")
    return "V" if verb or (beside.before == "N" and beside.followed_by("tQ")) else "n"


def _noun_or_third_person(beside: _Beside) -> str:
    """Decide on reports, claims, notes: verbs after a name, or where what is said follows."""
    if beside.left_tag in ("N", "p", "r", ")"):
        return "V"
    if beside.before in ("n", ",", "e") and beside.followed_by("tQpdNs:o"):
        return "V"
    tag = beside.before in ("n", "N") and beside.followed_by(".,") and beside.quoted
    return "V" if tag else "n"


def _that(beside: _Beside) -> str:
    opens = not beside.index or beside.before in (".", "?", "!", "Q")
    return "d" if opens and beside.followed_by("nN") else "t"


def _past(beside: _Beside) -> str:
    """Decide on forms in -ed: a prepared statement, of registered voters, said retired X."""
    tag = beside.out[beside.index]
    if beside.low in ADJECTIVES and beside.followed_by("nN"):
        return "n"
    if beside.before in ("d", "'") and beside.lows[beside.index - 1] not in STANDING_ALONE:
        return "n"
    modifies = tag == "v" and beside.before in ("i", "V") and beside.followed_by("nN")
    return "n" if modifies else tag


def _present_participle(beside: _Beside) -> str:
    return "n" if beside.before in ("d", "'") else beside.out[beside.index]


def _determiner(beside: _Beside) -> str:
    """Decide on some, many, this: alone they are pronouns."""
    alone = beside.low in STANDING_ALONE and beside.followed_by("xVvrietI.,'")
    return "p" if alone else "d"


def _object(beside: _Beside) -> str:
    """Decide on her, and on himself beside the name it stresses."""
    if beside.low.endswith(("self", "selves")) and beside.before in ("n", "N"):
        return "e"
    return "d" if beside.low == "her" and beside.followed_by("nN#BvVgSWUQ") else "o"


def _capitalised(beside: _Beside) -> str:
    """Decide on a word that may be capitalised only because it begins a sentence."""
    if beside.index and beside.before not in (".", "?", "!", "Q", "(", "-"):
        return "N"
    known, listed = tag_of(beside.low), beside.low in LEXICON
    if known == "e":
        return known
    if beside.low in ADJECTIVES and beside.followed_by("nN"):
        return "n"
    if known in ("G", "g") and (listed or not beside.followed_by("NV")):
        return known
    if known in ("V", "v") and beside.after != "V" and (listed or beside.after != "N"):
        return "V" if beside.after == "N" and beside.low in SAYS else "g"
    return "N"


def _day(beside: _Beside) -> str:
    """Decide on Day, May and others that are surnames too: Kristen Day."""
    return "N" if beside.before == "N" else "D"


def _noun(beside: _Beside) -> str:
    who = beside.before == "r" and beside.lows[beside.index - 1] == "who"
    return "v" if who else "n"


def _preposition(beside: _Beside) -> str:
    about = beside.after == "#" and beside.low in ("about", "around", "near", "over")
    return "e" if about else "i"


_DECIDING = {
    "B": _other_base,
    "G": _present_participle,
    "M": _day,
    "N": _capitalised,
    "S": _reporting_base,
    "U": _noun_or_third_person,
    "V": _past,
    "W": _noun_or_base,
    "d": _determiner,
    "g": _present_participle,
    "i": _preposition,
    "n": _noun,
    "o": _object,
    "t": _that,
    "v": _past,
}
"""Who decides on which letter."""
