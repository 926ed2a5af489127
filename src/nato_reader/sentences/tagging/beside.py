"""What is known where a word's class is decided: the words beside it and their letters."""

from collections.abc import Sequence


class Beside:
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
        """The word that follows, in lower case; "" at the end."""
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
        """The letter of what stands before, adverbs passed over; "" at the beginning."""
        left = self.left
        return self.out[left] if left >= 0 else ""

    def followed_by(self, tags: str) -> bool:
        """Return whether the letter of what follows is one of these."""
        return self.after != "" and self.after in tags
