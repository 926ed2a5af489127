"""The streams: standard output and standard error."""

import os
import sys

from nato_reader.errors import OutputError
from nato_reader.text import printable


class StandardOutput:
    """Standard output in one encoding, as long as anybody reads it."""

    def __init__(self, encoding: str) -> None:
        self._encoding = encoding
        self._wanted = sys.stdout is not None

    def write(self, text: str) -> None:
        """Write `text` at once; nothing once the stream is closed or, as by `| head -1`, left.

        Raises OutputError.
        """
        if not self._wanted:
            return
        try:
            sys.stdout.buffer.write(text.encode(self._encoding, "replace"))
            sys.stdout.flush()
        except BrokenPipeError:
            self._abandon()
        except OSError as error:
            self._abandon()
            problem = f"cannot be written ({error.strerror})"
            raise OutputError("standard output", problem, "make room, or write elsewhere") from None

    def _abandon(self) -> None:
        """Give Python an open stream to flush at its end, or it would complain as well."""
        self._wanted = False
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(sentence: str) -> None:
    """Write a sentence to standard error; nothing where that is closed."""
    if sys.stderr is not None:
        sys.stderr.write(f"{printable(sentence)}\n")
