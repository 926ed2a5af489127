"""The reader's pager."""

import shlex
import signal
import subprocess
from collections.abc import Mapping

_PAGER = "less -FIRX"


def page(data: bytes, environ: Mapping[str, str]) -> bool:
    """Show `data` in PAGER, else in less; return whether there is one that could be started."""
    try:
        command = shlex.split(environ.get("PAGER", _PAGER))
        pager = subprocess.Popen(command, stdin=subprocess.PIPE, env=_with_escapes(environ))
    except (OSError, ValueError, IndexError):
        return False
    # Ctrl-C is the pager's to answer: it ends a search there, not the reading.
    handler = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        pager.communicate(data)
    finally:
        signal.signal(signal.SIGINT, handler)
    return True


def _with_escapes(environ: Mapping[str, str]) -> dict[str, str]:
    """Return `environ` with R in LESS, without which less shows escape sequences as text."""
    return {**environ, "LESS": f"{environ.get('LESS', '-FIX')} -R"}
