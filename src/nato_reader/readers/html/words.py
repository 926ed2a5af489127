"""What two texts of a page have in common, typography apart."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

# Scripts that put no spaces between words: in them each character counts as one.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai and Lao, Burmese, Khmer
    "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Japanese and Chinese
)
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+")
_APOSTROPHES = str.maketrans("", "", "'’‘`´ʼ")

_RUN = 4
"""How many words in a row must be the same to tell a text by."""

_SHARE = 0.6
"""The share of a text's runs of words that must be known; the rest is what was glued or cut."""


def words(text: str) -> tuple[str, ...]:
    """Return the words of `text` in lower case, apostrophes left out."""
    plain = unicodedata.normalize("NFKC", text.translate(_APOSTROPHES))
    return tuple(_WORD.findall(plain.casefold()))


class Known:
    """Texts in which others are looked up, in time that grows as their lengths."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._runs: set[tuple[str, ...]] = set()
        self._texts: set[str] = set()
        self.size = 0
        for text in texts:
            found = words(text)
            self.size += len(found)
            self._runs.update(_runs(found))
            self._texts.add("".join(found))

    def has(self, text: str) -> bool:
        """Return whether most of `text` stands here, or, where it is short, all of it alone."""
        found = words(text)
        runs = list(_runs(found))
        if not runs:
            return "".join(found) in self._texts
        return sum(run in self._runs for run in runs) >= _SHARE * len(runs)


def _runs(text: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    return zip(*(text[start:] for start in range(_RUN)), strict=False)
