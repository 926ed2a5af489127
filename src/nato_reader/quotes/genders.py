"""What an article tells of somebody's gender: Rhee said that she would wait."""

import re
from collections import Counter
from collections.abc import Collection, Iterable

from nato_reader.quotes.names import bare

_GENDERS = {
    **dict.fromkeys(("he", "him", "himself", "his"), "m"),
    **dict.fromkeys(("her", "hers", "herself", "she"), "f"),
}
_STEP = re.compile(
    r"[“„«]|``|[”»\"]|''|(?<=[a-z\d)]{2})[.?!;]|\n|"
    rf"\b(?:{'|'.join(sorted(_GENDERS))})\b|(?<![\w’'-])[A-Z][\w’'-]+"
)
_OPENS, _CLOSES = ("“", "„", "«", "``"), ("”", "»")

Votes = dict[str, Counter[str]]
"""Surname, in lower case -> how often a pronoun of each gender follows it."""


def votes_on(texts: Iterable[str], surnames: Collection[str]) -> Votes:
    """Return what pronouns tell of the bearers of surnames.

    A pronoun counts for the one bearer who is named before it in its sentence, and for nobody where
    two are named. What is quoted does not count.
    """
    votes: Votes = {}
    for text in texts:
        _vote(text, surnames, votes)
    return votes


def _vote(text: str, surnames: Collection[str], votes: Votes) -> None:
    named: set[str] = set()
    quoted = False
    for match in _STEP.finditer(text):
        step = match[0]
        if step in _OPENS or step in _CLOSES or step in ('"', "''"):
            quoted = step in _OPENS or (step not in _CLOSES and not quoted)
        elif quoted:
            continue
        elif step in _GENDERS:
            if len(named) == 1:
                votes.setdefault(next(iter(named)), Counter())[_GENDERS[step]] += 1
        elif step[0].isupper():
            low = bare(step.removesuffix("’s").removesuffix("'s").rstrip("’'")).lower()
            if low in surnames:
                named.add(low)
        else:
            named = set()
