"""A file, written whole or not at all."""

import os
import tempfile
from pathlib import Path

from nato_reader.errors import OutputError


def replace(path: str, text: str) -> None:
    """Write `text` to a file as UTF-8, whole or not at all; what was there before is replaced.

    Raises OutputError.
    """
    target = Path(os.path.realpath(path))
    try:
        if target.exists() and not target.is_file():
            raise OutputError(path, "is no ordinary file", "choose another name")
        _replace(target, text.encode())
    except (OSError, RuntimeError) as error:  # before Python 3.13 a loop of links is the latter
        raise _explained(error, path, target.parent) from None


def _explained(error: Exception, path: str, folder: Path) -> OutputError:
    if isinstance(error, FileNotFoundError) and not folder.is_dir():
        mend = "make it first, or choose another"
        return OutputError(path, f"there is no folder {folder}", mend)
    reason = getattr(error, "strerror", None) or str(error)
    return OutputError(path, f"cannot be written ({reason})", "choose another place or name")


def _replace(target: Path, data: bytes) -> None:
    """Write a neighbour of `target`, then rename it: a reader sees the old file or the new."""
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=".nato-reader-")
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
