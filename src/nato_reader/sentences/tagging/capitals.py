"""Words with a capital that may be names or not."""

from nato_reader.sentences.lexicon.function_words import ADJECTIVES
from nato_reader.sentences.lexicon.given_names import GIVEN
from nato_reader.sentences.lexicon.reporting import SAYS
from nato_reader.sentences.tagging.alone import LEXICON, tag_of
from nato_reader.sentences.tagging.beside import Beside


def capitalised(beside: Beside) -> str:
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


def _is_name_in_ly(beside: Beside) -> bool:
    """Return whether a word that ends as adverbs do is a name: Kelly said."""
    return beside.followed_by("VxN'") or beside.low.title() in GIVEN


def day(beside: Beside) -> str:
    """Decide on Day, May and others that are surnames too: Kristen Day, May said."""
    return "N" if beside.before == "N" or beside.followed_by("V'") else "D"
