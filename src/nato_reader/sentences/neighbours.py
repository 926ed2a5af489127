"""The class of a word by what stands beside it, where the word by itself does not tell."""

from collections.abc import Sequence

from nato_reader.sentences.lexicon import words
from nato_reader.sentences.lexicon.function_words import ADJECTIVES, PLURALS, STANDING_ALONE
from nato_reader.sentences.lexicon.given_names import GIVEN
from nato_reader.sentences.lexicon.places import PLACES
from nato_reader.sentences.lexicon.reporting import SAYS
from nato_reader.sentences.lexicon.titles import TITLES
from nato_reader.sentences.tagging import LEXICON, tag_of


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
            return before not in ("r", "e", "t", "x")
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
    def low_after(self) -> str:
        return self.lows[self.index + 1] if self.after else ""

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
    if tag == "D":
        return beside.followed_by("tQp")
    low = beside.lows[beside.left]
    plural = _is_plural(beside, low) or low in PLURALS
    if beside.low in TITLES and beside.followed_by("N"):
        return False
    return tag in ("n", "N", "#", ")") and (plural or beside.followed_by("tQ"))


def _is_plural(beside: _Beside, low: str) -> bool:
    """Return whether what stands before is a plural: the Greens, but no Texas, no a Sanders."""
    if not low.endswith("s") or low in PLACES:
        return False
    return beside.left < 1 or beside.lows[beside.left - 1] not in ("a", "an")


def _reporting_base(beside: _Beside) -> str:
    return "V" if _base(beside) else "n"


def _other_base(beside: _Beside) -> str:
    return "v" if _base(beside) else "n"


def _noun_or_base(beside: _Beside) -> str:
    """Decide on report, claim, note: verbs after a pronoun or an auxiliary."""
    said = beside.quoted and beside.before == "N" and _is_plural(beside, beside.lows[beside.left])
    verb = said or beside.left_tag in ("x", "I", "p")
    return "V" if verb or (beside.before == "N" and beside.followed_by("tQ")) else "n"


def _noun_or_third_person(beside: _Beside) -> str:
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


def _is_of(beside: _Beside) -> bool:
    """Return whether nothing but a noun fits: a third of Republican claims."""
    index = beside.index - 2
    return index >= 0 and beside.lows[index] == "of" and not beside.followed_by("tQpdN:o,")


_USES = frozenset(("calls", "fears", "finds", "hopes", "uses"))
"""Forms that are verbs rather than nouns where a noun follows: the ad uses footage."""


def _is_according(beside: _Beside) -> bool:
    """Return whether it ends the source in: According to agency reports, ..."""
    index = beside.index - 1
    while index > 0 and beside.out[index] in "nNd":
        index -= 1
    return beside.after == "," and beside.lows[max(index - 1, 0) : index + 1] == ("according", "to")


def _that(beside: _Beside) -> str:
    """Decide on that which points: that plan is old, for that reason, he recalled that day."""
    opens = not beside.index or beside.before in (".", "?", "!", "Q")
    points = opens or beside.lows[beside.index - 1] in _BEFORE_NOUNS
    return "d" if beside.low_after in _DATES or (points and beside.followed_by("nN")) else "t"


_BEFORE_NOUNS = words("at by for from of on with")
_DATES = words("afternoon day evening moment month morning night week year")


def _past(beside: _Beside) -> str:
    """Decide on forms in -ed: a prepared statement, of registered voters, said retired X."""
    tag = beside.out[beside.index]
    if beside.low in ADJECTIVES and beside.followed_by("nN") and beside.left_tag not in tuple("Np"):
        return "n"
    if beside.before in ("d", "'"):
        return "n"
    modifies = tag == "v" and beside.before in ("i", "V") and beside.followed_by("nN")
    return "n" if modifies else tag


def _present_participle(beside: _Beside) -> str:
    return "n" if beside.before in ("d", "'") else beside.out[beside.index]


def _determiner(beside: _Beside) -> str:
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


def _object(beside: _Beside) -> str:
    """Decide on her, and on himself beside the name it stresses."""
    if beside.low.endswith(("self", "selves")):
        apposed = beside.before == "," and beside.index > 1 and beside.out[beside.index - 2] in "nN"
        if beside.before in ("n", "N") or apposed:
            return "e"
    return "d" if beside.low == "her" and beside.followed_by("nN#BvVgSWUQ") else "o"


def _capitalised(beside: _Beside) -> str:
    """Decide on a word that may be capitalised only because it begins a sentence."""
    if beside.index and beside.before not in (".", "?", "!", "Q", "(", "-"):
        return "N"
    known, listed = tag_of(beside.low), beside.low in LEXICON
    if known == "e":
        return "e" if listed or not _is_name_in_ly(beside) else "N"
    if beside.low in ADJECTIVES and beside.followed_by("nN"):
        return "n"
    if known in ("G", "g") and (listed or not beside.followed_by("NV")):
        return known
    if known in ("V", "v") and beside.after != "V" and (listed or beside.after != "N"):
        return "V" if beside.after == "N" and beside.low in SAYS else "g"
    return "N"


def _is_name_in_ly(beside: _Beside) -> bool:
    """Return whether a word that ends as adverbs do is a name: Kelly said."""
    return beside.followed_by("VxN'") or beside.low.title() in GIVEN


def _day(beside: _Beside) -> str:
    """Decide on Day, May and others that are surnames too: Kristen Day, May said."""
    return "N" if beside.before == "N" or beside.followed_by("V'") else "D"


def _noun(beside: _Beside) -> str:
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


def _relative(beside: _Beside) -> str:
    """Decide on which: they asked which plan, but a plan which they liked."""
    asks = beside.low == "which" and beside.followed_by("nN") and beside.before in tuple("vVgGx")
    return "d" if asks else "r"


def _preposition(beside: _Beside) -> str:
    if beside.after != "#":
        return "i"
    compared = beside.low == "than" and beside.lows[beside.index - 1] in _COMPARED
    return "e" if compared or beside.low in ("about", "around", "near", "over") else "i"


_COMPARED = ("fewer", "less", "more")


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
    "r": _relative,
    "t": _that,
    "v": _past,
}
"""Who decides on which letter."""
