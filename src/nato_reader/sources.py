"""An ARTICLE argument -> its bytes. All input of the program comes through here."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

from nato_reader import bundled
from nato_reader.errors import SourceError

LIMIT = 256 * 1024 * 1024
"""The most bytes that are read of one input: eighty times War and Peace."""

Waiting = Callable[[], None]


class Source(Struct, frozen=True):
    """What an argument names, read.

    name: what sentences call it. media_type, charset: what a server says of it, None where there
    is none or it does not say. url: where it was found on the web, None for what was not.
    """

    name: str
    data: bytes
    media_type: str | None = None
    charset: str | None = None
    url: str | None = None


def is_address(argument: str) -> bool:
    """Return whether `argument` is an address on the web, not a file's name."""
    return argument[:8].lower().startswith(("http://", "https://"))


def read(argument: str | None, waiting: Waiting | None = None) -> Source:
    """Return what `argument` names: a file, an http(s) address, `-` for standard input.

    None stands for the bundled article. waiting: called once where a server lets us wait. Raises
    SourceError where it cannot be opened or read, is empty or larger than LIMIT.
    """
    name = title(argument)
    if argument is not None and is_address(argument):
        return _fetched(argument, waiting)
    if argument == "-":
        data = _read_standard_input()
    else:
        data = _read_file(argument if argument is not None else str(bundled.path()))
    return Source(name, _checked(data, name))


def _fetched(url: str, waiting: Waiting | None) -> Source:
    from nato_reader.web import fetch

    found = fetch(url, waiting=waiting)
    return Source(title(url), found.data, found.media_type, found.charset, found.url)


def title(argument: str | None) -> str:
    """Return what a sentence calls the input `argument`; an address without its password."""
    if argument is None:
        return "the bundled article"
    return "standard input" if argument == "-" else without_password(argument)


def without_password(argument: str) -> str:
    """Return `argument`, an address, also one that is not opened, without name and password."""
    if "@" not in argument or "://" not in argument:
        return argument
    from nato_reader.web import shown

    return shown(argument)


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
        raise _missing(path) from None
    except IsADirectoryError:
        raise SourceError(path, "is a folder", "name a file in it") from None
    except PermissionError:
        problem = "may not be read by you"
        raise SourceError(path, problem, "ask its owner, or change its permissions") from None
    except (OSError, ValueError) as error:
        raise _unreadable(title(path), error) from None


def _missing(path: str) -> SourceError:
    mend = "check its name and folder"
    if "://" in path or path.lower().startswith("www."):
        mend = "write https:// before an address on the web"
    return SourceError(title(path), "there is no such file", mend)


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
