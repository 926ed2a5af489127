"""An ARTICLE argument -> its bytes. All input of the program comes through here."""

import sys
from pathlib import Path
from typing import BinaryIO

from nato_reader import bundled
from nato_reader.errors import SourceError

LIMIT = 32 * 1024 * 1024
"""The most bytes that are read of one input: ten times War and Peace."""


def read(argument: str | None) -> bytes:
    """Return what `argument` names: a file, `-` for standard input, None for the bundled article.

    Raises SourceError where it cannot be opened or read, is empty or larger than LIMIT.
    """
    if argument == "-":
        data = _read_standard_input()
    else:
        data = _read_file(argument if argument is not None else str(bundled.path()))
    return _checked(data, title(argument))


def title(argument: str | None) -> str:
    """Return what a sentence calls the input `argument`."""
    if argument is None:
        return "the bundled article"
    return "standard input" if argument == "-" else argument


def _read_standard_input() -> bytes:
    if sys.stdin is None:
        problem = "is closed"
        raise SourceError("standard input", problem, "name a file, or pipe an article in")
    return _read_all(sys.stdin.buffer, "standard input")


def _read_file(path: str) -> bytes:
    if not path:
        raise SourceError('""', "is no file's name", "name a file")
    try:
        with Path(path).open("rb") as file:
            return _read_all(file, path)
    except FileNotFoundError:
        problem = "there is no such file"
        raise SourceError(path, problem, "check its name and folder") from None
    except IsADirectoryError:
        raise SourceError(path, "is a folder", "name a file in it") from None
    except PermissionError:
        problem = "may not be read by you"
        raise SourceError(path, problem, "ask its owner, or change its permissions") from None
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from None


def _read_all(file: BinaryIO, name: str) -> bytes:
    try:
        return file.read(LIMIT + 1)
    except OSError as error:
        raise _unreadable(name, error) from None


def _unreadable(name: str, error: Exception) -> SourceError:
    reason = getattr(error, "strerror", None) or str(error)
    return SourceError(
        name, f"cannot be read ({reason})", "check that it is a file with text in it"
    )


def _checked(data: bytes, name: str) -> bytes:
    if not data or data.isspace():
        raise SourceError(name, "is empty", "name a file that holds an article")
    if len(data) > LIMIT:
        problem = f"is larger than {LIMIT // 1024**2} MiB, the most that is read of one article"
        raise SourceError(name, problem, "cut it into articles")
    return data
