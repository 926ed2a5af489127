"""Noun phrases with what hangs on them, and those that a clause is said of."""

from nato_reader.sentences.clauses import Sentence
from nato_reader.timeline.clauses import Clause

_LONGEST_CHAIN = 6
"""The phrases that a noun phrase and what hangs on it have at most: the fall of the wall."""


class Attached:
    """The noun phrases of a sentence, by their indices."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence

    def chain(self, at: int) -> list[int]:
        """Return a noun phrase and the prepositional ones behind it, a list at its end."""
        found = [at]
        while len(found) < _LONGEST_CHAIN:
            if (self.sentence.kind(at + 1), self.sentence.kind(at + 2)) != ("i", "NP"):
                break
            found += [at + 1, at + 2]
            at += 2
        return found + self._rest_of_list(at)

    def _rest_of_list(self, at: int) -> list[int]:
        """Return what a noun phrase begins a list with: Connecticut | , Delaware and Ohio."""
        found: list[int] = []
        while self.sentence.kind(at + 1) in (",", "c"):
            follows = at + 3 if self.sentence.kind(at + 2) == "c" else at + 2
            if self.sentence.kind(follows) != "NP":
                return []
            found += range(at + 1, follows + 1)
            if "c" in (self.sentence.kind(at + 1), self.sentence.kind(follows - 1)):
                return found
            at = follows
        return []

    def antecedent(self, clause: Clause) -> list[int]:
        """Return the noun phrases that a relative clause is about."""
        at = (clause.opener or 0) - 1
        found = []
        if self.sentence.kind(at) == ",":
            found.append(at)
            at -= 1
        if self.sentence.kind(at) in ("i", "I"):  # of which
            found.append(at)
            at -= 1
        while self.sentence.kind(at) == "NP":
            found.append(at)
            if self.sentence.low(at - 1) != "of" or self.sentence.kind(at - 2) != "NP":
                break
            found.append(at - 1)
            at -= 2
        return found[::-1]

    def beside_participle(self, clause: Clause) -> list[int]:
        """Return what a participle is said of, before it or, where it begins, behind it."""
        first, last = clause.parts[0], clause.parts[-1]
        if first == 0:
            return [last + 1, *self.chain(last + 2)]
        return [first - 2, first - 1]
