"""What begins at a phrase of a sentence: a participle, a subject, who said the rest."""

from nato_reader.sentences.clauses import Sentence

_NEAR = 7
"""The phrases within which a subject meets its verb."""

_PARTICIPLES = ("ed", "born", "built", "held", "known", "led", "made", "sold", "won", "written")


class Openings:
    """What may begin in a sentence."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence

    def is_prepositional(self, index: int) -> bool:
        """Return whether the verb is of: In a letter filed today, X said."""
        before = self.sentence.kind(index - 1)
        return before == "NP" and self.sentence.kind(index - 2) == "i"

    def is_participle(self, index: int, kind: str) -> bool:
        """Return whether a participle set apart by commas begins: X, elected in May, said."""
        sentence = self.sentence
        phrase = sentence.phrases[index]
        low = sentence.words.lows[phrase.first]
        if phrase.last - phrase.first > 1 or not low.endswith(_PARTICIPLES):
            return False
        if index > 0 and (sentence.kind(index - 1), sentence.kind(index - 2)) != (",", "NP"):
            return False
        rest = range(index + 1, len(sentence.phrases))
        comma = next((k for k in rest if sentence.kind(k) == ","), None)
        if comma is None or (index == 0 and kind == "F" and sentence.kind(comma + 1) != "NP"):
            return False
        return any(sentence.kind(k) == "F" for k in rest if k > comma)

    def is_inverted_tag(self, index: int) -> bool:
        """Return whether it is who said the rest: ..., said X."""
        sentence = self.sentence
        follows = sentence.kind(sentence.after(index)) == "NP"
        return follows and sentence.kind(index - 1) == "," and self._is_last_verb(index)

    def _is_last_verb(self, index: int) -> bool:
        """Return whether no clause follows up to the next comma."""
        for k in range(index + 1, len(self.sentence.phrases)):
            kind = self.sentence.kind(k)
            if kind == ",":
                return True
            if kind in ("F", "t", "r", "s", "T"):
                return False
        return True

    def is_tag(self, index: int, *, behind: bool) -> bool:
        """Return whether it is who said the rest: ..., X said; X, Y said, is Z.

        behind: whether there is a rest before it.
        """
        verb = next((verb for verb in self.sentence.verbs if verb.phrase > index), None)
        if verb is None or not verb.says or verb.phrase > index + _NEAR or verb.subject != index:
            return False
        mid = self.sentence.kind(verb.phrase + 1) == ","
        return (behind or mid) and self._is_last_verb(verb.phrase)

    def meets_verb(self, index: int) -> bool:
        """Return whether a finite verb follows the noun phrase at or behind a phrase, its own."""
        seen = False
        for k in range(index, index + _NEAR):
            kind = self.sentence.kind(k)
            if kind == "F":
                return seen and self._is_own(k, index)
            if kind == "NP":
                seen = True
            elif kind not in ("i", "e", "D", "#", "c", "(", ")") or (kind == "c" and not seen):
                return False
        return False

    def _is_own(self, verb: int, first: int) -> bool:
        """Return whether a verb's subject, where it is known, stands at a phrase or behind it."""
        found, phrase = self.sentence.verb_at(verb), self.sentence.phrases[verb]
        if self.sentence.low(verb + 1) == "by" and phrase.last - phrase.first == 1:
            return False  # victims killed by
        if found is None:
            return True
        return not found.reduced and (found.subject is None or found.subject >= first)
