"""The clauses of a sentence that are open at a place: a stack, the outermost first."""

from msgspec import Struct

from nato_reader.sentences.verbs import Verb


class Clause(Struct):
    """What is known of a clause that is still open.

    kind: "main"; "that", "relative", "when" (of time), "where" or "sub" (other) where it hangs on
    another; "-" or "(" where it is inserted.
    """

    kind: str
    subject: int | None
    verbs: list[Verb]

    @property
    def pending(self) -> bool:
        """Whether it has a subject that waits for its verb."""
        return self.subject is not None and not self.has_verb

    @property
    def has_verb(self) -> bool:
        """Whether it has a finite verb."""
        return any(verb.finite for verb in self.verbs)


class Stack(list[Clause]):
    """The open clauses; at least one is."""

    def __init__(self) -> None:
        super().__init__((Clause("main", None, []),))

    @property
    def top(self) -> Clause:
        """The innermost clause."""
        return self[-1]

    def begin(self, subject: int | None) -> Clause:
        """Open a main clause; what was open before is closed."""
        self[:] = [Clause("main", subject, [])]
        return self[0]

    def push(self, kind: str, subject: int | None) -> None:
        """Open a clause within the innermost one."""
        self.append(Clause(kind, subject, []))

    def pop_to(self, kind: str) -> bool:
        """Close the innermost clause of a kind and those within it; return whether one was open."""
        for depth in range(len(self) - 1, 0, -1):
            if self[depth].kind == kind:
                del self[depth:]
                return True
        return False

    def close_to_pending(self) -> None:
        """Close the clauses within the innermost one whose subject waits, if one does."""
        for depth in range(len(self) - 1, -1, -1):
            if self[depth].pending:
                del self[depth + 1 :]
                return

    def close_to_reporting(self) -> None:
        """Close the clauses within the outermost one that reports, if one does."""
        for depth, clause in enumerate(self):
            if any(verb.cue for verb in clause.verbs):
                del self[depth + 1 :]
                return

    def waits(self) -> bool:
        """Return whether the main clause is an outer one that has had no verb."""
        return len(self) > 1 and not self[0].has_verb and self[0].kind == "main"

    def copied(self) -> tuple[Clause, ...]:
        """Return the open clauses as they are now."""
        return tuple(Clause(clause.kind, clause.subject, clause.verbs[:]) for clause in self)
