"""Numbers as they are written in a text, in digits or words."""

from nato_reader.timeline.lexicon.numbers import CARDINALS, ORDINALS
from nato_reader.timeline.tokens import Tokens

_VAGUE = {"couple": 2, "dozen": 12}


def cardinal(tokens: Tokens, first: int, last: int) -> int | None:
    """Return the number that the tokens name: 12, twelve, twenty-three; None where they do not."""
    total = 0
    for k in range(first, last):
        low = tokens.lows[k]
        if tokens.tags[k] == "-" or low in ("a", "an", "of", "and"):
            continue
        if low.isdecimal():
            return int(low) if len(low) < 5 else None
        value = CARDINALS.get(low) or _VAGUE.get(low)
        if value is None:
            return None
        total += value
    return total or None


def ordinal(low: str) -> int | None:
    """Return the number of an ordinal: 1st, eleventh; None where it is none."""
    if low[:1].isdecimal():
        digits = low.rstrip("sthndr")
        return int(digits) if digits.isdecimal() else None
    return ORDINALS.get(low)


def year_of(low: str, near: int) -> int | None:
    """Return a year of two or four digits; of two, the one nearest to `near`: '98."""
    digits = low.lstrip("'’‘`")
    if not digits.isdecimal():
        return None
    if len(digits) != 2:
        return int(digits)
    candidates = (near // 100 * 100 + century + int(digits) for century in (-100, 0, 100))
    return min((year for year in candidates if year > 0), key=lambda year: abs(year - near))
