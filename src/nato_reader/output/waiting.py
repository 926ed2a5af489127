"""A note on a terminal's standard error while a server lets us wait, gone when it has answered."""

from typing import TextIO

from nato_reader.text import printable

_ERASE = "\r\x1b[2K"


class Note:
    """The note: call it to write it; `erase` takes it away again."""

    def __init__(self, stream: TextIO | None, name: str) -> None:
        self._stream = stream if stream is not None and stream.isatty() else None
        self._name = name
        self._written = False

    def __call__(self) -> None:
        """Write the note."""
        if self._stream:
            self._stream.write(f"Waiting for {printable(self._name)} ...")
            self._stream.flush()
            self._written = True

    def erase(self) -> None:
        """Take the note away, if it is there."""
        if self._stream and self._written:
            self._stream.write(_ERASE)
            self._stream.flush()
            self._written = False
