"""A file, written whole or not at all."""

import os
import tempfile
from pathlib import Path

from nato_reader.errors import OutputError


def replace(path: str, text: str) -> None:
    """Write `text` to a file as UTF-8, whole or not at all; what was there before is replaced.

    Raises OutputError.
    """
    target = Path(path).resolve()
    if target.exists() and not target.is_file():
        raise OutputError(path, "is no ordinary file", "choose another name")
    try:
        _replace(target, text.encode())
    except FileNotFoundError:
        mend = "make it first, or choose another"
        raise OutputError(path, f"there is no folder {target.parent}", mend) from None
    except OSError as error:
        problem = f"cannot be written ({error.strerror})"
        raise OutputError(path, problem, "make room, or choose another place") from None


def _replace(target: Path, data: bytes) -> None:
    """Write a neighbour of `target`, then rename it: a reader sees the old file or the new."""
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            os.fchmod(file.fileno(), _mode(target))
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink()
        raise


def _mode(target: Path) -> int:
    """Return the permissions of the file there is, else those that the umask leaves."""
    if target.exists():
        return target.stat().st_mode & 0o7777
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask
