"""The words that the rules know, each list sorted and with its source."""


def words(text: str) -> frozenset[str]:
    """Return the words of a list that is written as running text."""
    return frozenset(text.split())
