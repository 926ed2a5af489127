"""Where a report is from: "PARIS (AP) —" before its first words."""

import re

_DATELINE = re.compile(r"[^\Wa-z_][^\n]{0,60}[—–-]")
_CAPITALS = re.compile(r"[^\W\d_a-z]{3}")


def is_dateline(text: str) -> bool:
    """Return whether `text` is a dateline and no more."""
    return bool(_DATELINE.fullmatch(text) and _CAPITALS.search(text))
