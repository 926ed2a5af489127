"""The reader's pager."""

import re
import signal
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from math import ceil
from typing import IO

from nato_reader.output.streams import write_all

_PAGER = "less -FIRX"

# What a shell returns for a command that is none: not executable, not found, a syntax error.
_NOT_STARTED = (126, 127, 2)

_RETAINED = 1024 * 1024
"""The bytes after which a pager has read some, and so has started: no pipe holds more."""

_ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


def rows(text: str, width: int) -> int:
    """Return how many rows of a screen the lines of `text` fill, escape sequences apart."""
    lines = _ESCAPE.sub("", text).splitlines()
    return sum(max(1, ceil(len(line) / width)) for line in lines)


def page(pieces: Iterator[bytes], environ: Mapping[str, str]) -> Iterable[bytes]:
    """Show the pieces in PAGER, else in less, as they come, until the reader has read enough.

    Returns what is to be shown in another way: nothing, or all where no pager could be started.
    """
    command = environ.get("PAGER", _PAGER)
    if not command.strip():
        return pieces
    # Ctrl-C is the pager's to answer: it ends a search there, not the reading. To be ignored by us
    # only, it needs a handler: what is ignored outright, the pager would inherit.
    before = signal.signal(signal.SIGINT, lambda *_: None)
    retained: list[bytes] = []
    try:
        # PAGER is a command for the shell: that is how POSIX and every other program take it.
        process = subprocess.Popen(  # noqa: S602
            command, shell=True, stdin=subprocess.PIPE, bufsize=0, env=_with_escapes(environ)
        )
        with process:
            if process.stdin:
                _feed(process.stdin, pieces, retained)
    finally:
        signal.signal(signal.SIGINT, before)
    return chain(retained, pieces) if process.returncode in _NOT_STARTED else ()


def _feed(stream: IO[bytes], pieces: Iterator[bytes], retained: list[bytes]) -> None:
    """Write the pieces as long as they are read; retain those that may not have been."""
    size = 0
    try:
        for piece in pieces:
            size += len(piece)
            if size < _RETAINED:
                retained.append(piece)
            else:
                retained.clear()
            write_all(stream, piece)
    except BrokenPipeError:
        return


def _with_escapes(environ: Mapping[str, str]) -> dict[str, str]:
    """Return `environ` with R in LESS, without which less shows escape sequences as text.

    At its start, since a prompt or a command takes all that follows it.
    """
    return {**environ, "LESS": f"-R {environ.get('LESS', '-FIX')}"}
