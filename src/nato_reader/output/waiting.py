"""A note on a terminal's standard error while a server lets us wait, gone when it has answered."""

from typing import TextIO

from nato_reader.text import printable

_LONGEST = 40
"""The most characters of a host's name that are shown, so that the note stays on one line."""


class Note:
    """The note: call it to write it; `erase` takes it away again."""

    def __init__(self, stream: TextIO | None, address: str) -> None:
        self._stream = stream if stream is not None and stream.isatty() else None
        host = printable(address.partition("//")[2].partition("/")[0])
        self._text = f"Waiting for {host[:_LONGEST]} ..."
        self._is_written = False

    def __call__(self) -> None:
        """Write the note."""
        self._write(self._text)
        self._is_written = True

    def erase(self) -> None:
        """Take the note away, if it is there; on a dumb terminal only blanks can."""
        if self._is_written:
            self._write(f"\r{' ' * len(self._text)}\r")
            self._is_written = False

    def _write(self, text: str) -> None:
        if self._stream:
            self._stream.write(text)
            self._stream.flush()
