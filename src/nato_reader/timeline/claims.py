"""Who claims what a sentence tells, and whether a date is only that of the saying."""

from nato_reader.sentences.clauses import Sentence
from nato_reader.timeline.clauses import Clause, Clauses
from nato_reader.timeline.lexicon.statements import NOBODY, REPORTS, STATES, TELLS, WITH_OBJECT
from nato_reader.timeline.wording import text_of


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
        text = text_of(self.sentence, [phrase])
        return text.lower() if self.sentence.tags(phrase) == "p" else text

    def beside(self, clause: Clause) -> str | None:
        """Return who said the whole sentence: ..., X said; X said: ..."""
        if clause.kind == "tag":
            return None
        if clause.reporter is not None:
            return self._subject_of(clause.reporter)
        for other in self.map.clauses:
            if other.kind == "tag" and other.verbs:
                return self._subject_of(other.verbs[0])
        return None

    def according_to(self) -> list[int]:
        """Return the phrases of: according to X, and the commas around."""
        sentence = self.sentence
        for at in range(len(sentence.phrases)):
            words = (sentence.low(at), sentence.low(at + 1))
            if words == ("according", "to") and sentence.kind(at + 2) == "NP":
                around = [k for k in (at - 1, at + 3) if sentence.kind(k) == ","]
                return [at, at + 1, at + 2, *around]
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
