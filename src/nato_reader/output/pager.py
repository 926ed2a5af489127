"""The reader's pager."""

import re
import signal
import subprocess
from collections.abc import Mapping
from math import ceil

_PAGER = "less -FIRX"

# What a shell returns for a command that is none: not executable, not found, a syntax error.
_NOT_STARTED = (126, 127, 2)


_ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


def rows(text: str, width: int) -> int:
    """Return how many rows of a screen the lines of `text` fill, escape sequences apart."""
    lines = _ESCAPE.sub("", text).splitlines()
    return sum(max(1, ceil(len(line) / width)) for line in lines)


def page(data: bytes, environ: Mapping[str, str]) -> bool:
    """Show `data` in PAGER, else in less; return whether there is one that could be started."""
    command = environ.get("PAGER", _PAGER)
    if not command.strip():
        return False
    # Ctrl-C is the pager's to answer: it ends a search there, not the reading. To be ignored by us
    # only, it needs a handler: what is ignored outright, the pager would inherit.
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        # PAGER is a command for the shell: that is how POSIX and every other program take it.
        done = subprocess.run(  # noqa: S602
            command, shell=True, input=data, env=_with_escapes(environ), check=False
        )
    finally:
        signal.signal(signal.SIGINT, before)
    return done.returncode not in _NOT_STARTED


def _with_escapes(environ: Mapping[str, str]) -> dict[str, str]:
    """Return `environ` with R in LESS, without which less shows escape sequences as text.

    At its start, since a prompt or a command takes all that follows it.
    """
    return {**environ, "LESS": f"-R {environ.get('LESS', '-FIX')}"}
