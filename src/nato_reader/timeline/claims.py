"""Who claims what a sentence tells, and whether a date is only that of the saying."""

from nato_reader.sentences.clauses import Sentence
from nato_reader.sentences.lexicon import words
from nato_reader.timeline.clauses import Clause, Clauses
from nato_reader.timeline.lexicon.statements import NOBODY, REPORTS, STATES, TELLS, WITH_OBJECT
from nato_reader.timeline.wording import text_of

_OF = words("at for from of with")
_LONGEST_NAME = 5


class Claims:
    """Who claims what, in the clauses of a sentence."""

    def __init__(self, sentence: Sentence, clauses: Clauses) -> None:
        self.sentence = sentence
        self.map = clauses

    def claimant(self, clause: Clause) -> str | None:
        """Return the subject of the verb that reports a clause."""
        if clause.parent is None or not clause.parts:
            return None
        outer = self.map.clauses[clause.parent]
        if outer.kind == "tag":
            return None
        verbs = [verb for verb in outer.verbs if verb < clause.parts[0]]
        if not verbs or (clause.kind == "relative" and not self._states(verbs[-1])):
            return None
        return self._subject_of(verbs[-1])

    def _states(self, phrase: int) -> bool:
        """Return whether a verb says that something is so."""
        verb = self.sentence.verb_at(phrase)
        return verb is not None and self.sentence.low_of(verb) in STATES

    def _subject_of(self, phrase: int) -> str | None:
        verb = self.sentence.verb_at(phrase)
        if verb is None or not verb.cue:
            return None
        subject = self.sentence.after(phrase) if verb.subject is None else verb.subject
        return self.name(subject)

    def name(self, phrase: int) -> str | None:
        """Return a noun phrase as the name of who claims something; None for I, we, it and who."""
        if self.sentence.kind(phrase) != "NP" or self.sentence.low(phrase) in NOBODY:
            return None
        text = text_of(self.sentence, self._whole(phrase))
        return text.lower() if self.sentence.tags(phrase) == "p" else text

    def _whole(self, phrase: int) -> list[int]:
        """Return a noun phrase and whose or what it is of: a spokesman | for the county."""
        whole = [phrase]
        while len(whole) < _LONGEST_NAME and self.sentence.low(whole[-1] + 1) in _OF:
            if self.sentence.kind(whole[-1] + 2) != "NP":
                break
            whole += [whole[-1] + 1, whole[-1] + 2]
        return whole

    def beside(self, clause: Clause) -> str | None:
        """Return who said the whole sentence: ..., X said; X said: ..."""
        if clause.kind == "tag" or self._is_in_tag(clause):
            return None
        if clause.reporter is not None:
            return self._subject_of(clause.reporter)
        for other in self.map.clauses:
            if other.kind == "tag" and other.verbs:
                return self._subject_of(other.verbs[0])
        return None

    def _is_in_tag(self, clause: Clause) -> bool:
        """Return whether a clause tells of who said the rest: ..., said X, who won in 2010."""
        return clause.parent is not None and self.map.clauses[clause.parent].kind == "tag"

    def according_to(self) -> list[int]:
        """Return the phrases of: according to X, and the commas around."""
        sentence = self.sentence
        for at in range(len(sentence.phrases)):
            beginning = (sentence.low(at), sentence.low(at + 1))
            if beginning == ("according", "to") and sentence.kind(at + 2) == "NP":
                whole = self._whole(at + 2)
                around = [k for k in (at - 1, whole[-1] + 1) if sentence.kind(k) == ","]
                return [at, at + 1, *whole, *around]
        return []

    def is_said(self, clause: Clause, phrase: int) -> bool:
        """Return whether the date is only that of the saying: X said on Tuesday that."""
        verbs = [verb for verb in clause.verbs if verb < phrase] or clause.verbs[:1]
        verb = self.sentence.verb_at(verbs[-1]) if verbs else None
        if verb is None or verb.passive:
            return False
        low = self.sentence.low_of(verb)
        if clause.kind == "tag" and low in REPORTS:
            return False
        orders = low in TELLS and any(
            self.sentence.kind(part) == "T" for part in clause.parts if part > verb.phrase
        )
        thing = low in WITH_OBJECT and self.sentence.kind(self.sentence.after(verb.phrase)) == "NP"
        return low in STATES and not orders and not thing
