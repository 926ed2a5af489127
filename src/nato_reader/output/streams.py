"""The streams: standard output and standard error."""

import os
import sys
from typing import IO, TextIO

from nato_reader.errors import OutputError
from nato_reader.text import printable


class StandardOutput:
    """Standard output in one encoding, as long as anybody reads it."""

    def __init__(self, encoding: str) -> None:
        self.encoding = encoding
        self._wanted = True

    def write(self, text: str) -> None:
        """Write `text` at once; nothing once, as by `| head -1`, the stream is left.

        Raises OutputError, once.
        """
        if not self._wanted:
            return
        if sys.stdout is None:
            self._wanted = False
            raise OutputError("standard output", "is closed", "leave it open, or write elsewhere")
        try:
            write_all(sys.stdout.buffer, text.encode(self.encoding, "replace"))
            sys.stdout.flush()
        except OSError as error:
            self._wanted = False
            abandon(sys.stdout)
            if not isinstance(error, BrokenPipeError):
                raise refused(error) from None

    @property
    def wanted(self) -> bool:
        """Whether anybody still reads what is written."""
        return self._wanted


def write_all(stream: IO[bytes], data: bytes) -> None:
    """Write all of `data`, also where PYTHONUNBUFFERED leaves a stream that may take a part."""
    left = memoryview(data)
    while left:
        left = left[stream.write(left) :]


def refused(error: OSError) -> OutputError:
    """Return the sentence for a standard output that takes no more."""
    problem = f"cannot be written ({error.strerror})"
    return OutputError("standard output", problem, "make room, or write elsewhere")


def complain(sentence: str) -> None:
    """Write a sentence to standard error; where that cannot be, there is nobody to tell."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(f"{printable(sentence)}\n")
        sys.stderr.flush()
    except OSError:
        abandon(sys.stderr)


def abandon(stream: TextIO) -> None:
    """Let Python flush `stream` into nothing at its end, or it would complain as well."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, stream.fileno())
    os.close(nothing)
