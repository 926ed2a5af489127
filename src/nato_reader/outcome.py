"""What becomes of a run: its exit status, and the sentences it has to say."""

from types import TracebackType

from nato_reader.errors import MisuseError, ReaderError
from nato_reader.output.streams import complain

DONE, FAILED, MISUSED = 0, 1, 2
"""The exit statuses: all done; something could not be read or written; asked for wrongly."""


class Outcome:
    """A context in which an error of ours becomes a sentence and a status, and the run goes on."""

    status = DONE

    def __init__(self) -> None:
        self._held: list[str] | None = None

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> bool:
        if not isinstance(error, ReaderError):
            return False
        self.blame(error)
        return True

    def blame(self, error: ReaderError) -> None:
        """Say what went wrong, and let the run fail in the end."""
        self.say(str(error))
        self.status = max(self.status, MISUSED if isinstance(error, MisuseError) else FAILED)

    def say(self, sentence: str) -> None:
        """Say a sentence on standard error, now or when no pager has the screen any more."""
        if self._held is None:
            complain(sentence)
        else:
            self._held.append(sentence)

    def hold(self) -> None:
        """Keep what is to be said until `release`."""
        self._held = []

    def release(self) -> None:
        """Say what was kept, and from now on everything at once."""
        held, self._held = self._held or [], None
        for sentence in held:
            complain(sentence)
