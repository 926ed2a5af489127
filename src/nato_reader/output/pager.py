"""The reader's pager."""

import os
import re
import signal
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from math import ceil
from threading import Event, Thread

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


class _LeftError(BaseException):
    """The pager is gone: what is waited for meanwhile is wanted no more."""


def page(pieces: Iterator[bytes], environ: Mapping[str, str]) -> Iterable[bytes]:
    """Show the pieces in PAGER, else in less, as they come, until the reader has read enough.

    Returns what is to be shown in another way: nothing, or all where no pager could be started.
    """
    command = environ.get("PAGER", _PAGER)
    if not command.strip():
        return pieces
    # PAGER is a command for the shell: that is how POSIX and every other program take it.
    process = subprocess.Popen(  # noqa: S602
        command, shell=True, stdin=subprocess.PIPE, bufsize=0, env=_with_escapes(environ)
    )
    retained: list[bytes] = []
    with process:
        _Feeding(process).feed(pieces, retained)
    return chain(retained, pieces) if process.returncode in _NOT_STARTED else ()


class _Feeding:
    """What gives a pager its text, until it is gone, also where the text is waited for then.

    Ctrl-C is the pager's to answer: it ends a search there, not the reading. To be ignored by us
    only, it needs a handler: what is ignored outright, the pager would inherit. The same signal
    wakes us from waiting when the pager is gone.
    """

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._is_waiting = False
        self._is_over = Event()

    def feed(self, pieces: Iterator[bytes], retained: list[bytes]) -> None:
        """Write the pieces as long as they are read; retain those that may not have been."""
        before = signal.signal(signal.SIGINT, self._interrupted)
        watch = Thread(target=self._watch, daemon=True)
        watch.start()
        try:
            self._write(pieces, retained)
        except (_LeftError, BrokenPipeError):
            pass
        finally:
            self._is_waiting = False
            self._is_over.set()
            if self._process.stdin:
                self._process.stdin.close()
            watch.join()
            signal.signal(signal.SIGINT, before)

    def _interrupted(self, *_: object) -> None:
        if self._is_waiting and self._process.returncode is not None:
            raise _LeftError

    def _watch(self) -> None:
        started = self._process.wait() not in _NOT_STARTED  # else what is read is still wanted
        if started and not self._is_over.is_set():
            os.kill(os.getpid(), signal.SIGINT)

    def _write(self, pieces: Iterator[bytes], retained: list[bytes]) -> None:
        size = 0
        while self._process.stdin:
            self._is_waiting = True
            if self._process.returncode not in (None, *_NOT_STARTED):
                return  # it left when nothing was waited for, and its signal went unheard
            piece = next(pieces, None)
            self._is_waiting = False
            if piece is None:
                return
            if size < _RETAINED:
                retained.append(piece)
            write_all(self._process.stdin, piece)
            size += len(piece)
            if size >= _RETAINED:
                retained.clear()


def _with_escapes(environ: Mapping[str, str]) -> dict[str, str]:
    """Return `environ` with R in LESS, without which less shows escape sequences as text.

    At its start, since a prompt or a command takes all that follows it.
    """
    return {**environ, "LESS": f"-R {environ.get('LESS', '-FIX')}"}
