"""Bytes -> text: in which encoding they are, told by themselves first and by a declaration next."""

import codecs
import re
from collections.abc import Callable, Mapping

from msgspec import Struct

from nato_reader.charsets import Charset, charset_of, declared_in
from nato_reader.errors import ArticleError
from nato_reader.text import counted, excerpt

__all__ = ["RULES", "Decoded", "declared_in", "decode"]


class Decoded(Struct, frozen=True):
    """A text, and what had to be guessed to read it.

    assumed: the rest of a clause that begins with the input's name ("does not say its encoding and
    is not UTF-8, so it was read as Windows-1252"); None where nothing was guessed.
    """

    text: str
    assumed: str | None = None


class _Said(Struct, frozen=True):
    """What is declared: a label, and the encoding, None where the label is unknown or missing."""

    label: str | None
    charset: Charset | None

    def denied(self) -> str:
        """Return why the encoding had to be guessed, as the beginning of a clause."""
        if not self.label:
            return "does not say its encoding and"
        if self.charset is None:
            return f"says its encoding is {excerpt(self.label)}, which is none we know, and"
        return f"says it is {self.charset.name}, which does not fit, and"


def decode(data: bytes, name: str, declared: str | None = None) -> Decoded:
    """Return the text that `data` holds, without a byte order mark, in all else unchanged.

    declared: the label of an encoding, as HTTP or a page gives it; the bytes may know better.
    Raises ArticleError, in which the input is called `name`, where they are no text.
    """
    said = _Said(declared, charset_of(declared) if declared else None)
    for rule in RULES:
        decoded = rule(data, said)
        if decoded is not None and not _is_noise(decoded.text):
            return decoded
    raise ArticleError(name, "is no text in an encoding we can tell", "save it as UTF-8")


_HEAD = 65536
_NOISE = re.compile("[\0-\x08\x0e-\x19\x1c-\x1f]")


def _is_noise(text: str) -> bool:
    """Return whether of the first 64 Ki characters more than a tenth are ASCII's controls.

    The escape that begins a colour and the end of a file in DOS are not counted.
    """
    head = text[:_HEAD]
    return len(_NOISE.findall(head)) > len(head) // 10


# --- By the bytes alone ------------------------------------------------------------------------

# A piece of a character at the end is no error but left over.
_FINAL = False
_Read = Callable[[bytes | memoryview, str, bool], tuple[str, int]]

# UTF-32's first: that of its little-endian form begins like UTF-16's.
_MARKS: tuple[tuple[bytes, _Read], ...] = (
    (codecs.BOM_UTF32_LE, codecs.utf_32_le_decode),
    (codecs.BOM_UTF32_BE, codecs.utf_32_be_decode),
    (codecs.BOM_UTF8, codecs.utf_8_decode),
    (codecs.BOM_UTF16_LE, codecs.utf_16_le_decode),
    (codecs.BOM_UTF16_BE, codecs.utf_16_be_decode),
)


def _by_mark(data: bytes, _: _Said) -> Decoded | None:
    """Take a byte order mark at its word."""
    for mark, read in _MARKS:
        if data.startswith(mark):
            return _read(memoryview(data)[len(mark) :], read)
    return None


def _read(
    data: bytes | memoryview, read: _Read, *assumed: str, errors: str = "strict"
) -> Decoded | None:
    """Return the text, also where its end is cut off; None where it is in another encoding."""
    try:
        text, consumed = read(data, errors, _FINAL)
    except UnicodeDecodeError:
        return None
    cut = ["ends in the middle of a character, which was left out"] * (consumed < len(data))
    return Decoded(text, "; it ".join((*assumed, *cut)) or None)


_SAMPLE = 4096


def _by_zeros(data: bytes, said: _Said) -> Decoded | None:
    """Read UTF-16 without a mark, in which every other byte of Latin text is zero."""
    zeros = (data[:_SAMPLE:2].count(0), data[1:_SAMPLE:2].count(0))
    if min(zeros) > 0 or max(zeros) <= min(len(data), _SAMPLE) // 4:
        return None
    name, read = (
        ("UTF-16LE", codecs.utf_16_le_decode) if zeros[1] else ("UTF-16BE", codecs.utf_16_be_decode)
    )
    if said.charset is not None and said.charset.name == name:
        return _read(data, read)
    return _read(data, read, f"{said.denied()} looks like {name}, so it was read as that")


def _as_utf_8(data: bytes, said: _Said) -> Decoded | None:
    """Read UTF-8, ASCII among it, whatever is said: other text is hardly ever UTF-8 by chance."""
    decoded = _read(data, codecs.utf_8_decode)
    if decoded is None:
        return None
    plain = decoded.text.isascii()
    if plain and decoded.assumed:  # what ends it is no character cut off, but another encoding's
        return None
    if not said.label or (plain and not _is_seven_bit(said)):
        return decoded
    if said.charset is None:
        contradiction = f"{said.denied()} is UTF-8, so it was read as that"
    elif said.charset.name != "UTF-8":
        contradiction = f"says it is {said.charset.name} but is UTF-8, so it was read as that"
    else:
        return decoded
    return Decoded(decoded.text, "; it ".join(filter(None, (contradiction, decoded.assumed))))


# --- By what is said ---------------------------------------------------------------------------


def _is_seven_bit(said: _Said) -> bool:
    """Return whether all bytes of the encoding are ASCII's, but not all characters."""
    return said.charset is not None and said.charset.name == "ISO-2022-JP"


def _as_seven_bit(data: bytes, said: _Said) -> Decoded | None:
    """Read what looks like ASCII and is not."""
    return _as_declared(data, said) if data.isascii() and _is_seven_bit(said) else None


def _as_declared(data: bytes, said: _Said) -> Decoded | None:
    """Read what fits the declaration to the last byte."""
    if said.charset is None:
        return None
    if b"\0" in data and not said.charset.name.startswith("UTF-16"):
        return None
    try:
        return Decoded(data.decode(said.charset.codec))
    except UnicodeDecodeError:
        return None


# --- By a guess --------------------------------------------------------------------------------

# The five bytes that mean nothing in Windows-1252 are the controls that they are in ISO-8859-1:
# https://encoding.spec.whatwg.org/#windows-1252
_STRAY: Mapping[int, str] = {
    byte: bytes([byte]).decode("latin-1" if byte in b"\x81\x8d\x8f\x90\x9d" else "cp1252")
    for byte in range(0x80, 0x100)
}
_STRAYS = "nato-reader-strays"


def _read_stray(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return _STRAY[error.object[error.start]], error.start + 1


codecs.register_error(_STRAYS, _read_stray)


def _as_mostly_utf_8(data: bytes, _: _Said) -> Decoded | None:
    """Read UTF-8 with some bytes of Windows-1252 in it, as pasting text together leaves it."""
    body = data.removeprefix(codecs.BOM_UTF8)
    strays = _count_of_strays(body)
    if strays is None:
        return None
    were = f"{counted(strays, 'byte')}, which {'was' if strays == 1 else 'were'}"
    assumed = f"is UTF-8 but for {were} read as Windows-1252"
    return _read(body, codecs.utf_8_decode, assumed, errors=_STRAYS)


def _count_of_strays(data: bytes) -> int | None:
    """Return how many bytes are not UTF-8; None where characters of several bytes are no more."""
    valid = len(codecs.utf_8_decode(data, "ignore", _FINAL)[0])
    strays = len(codecs.utf_8_decode(data, "surrogateescape", _FINAL)[0]) - valid
    ascii_ones = len(data.translate(None, bytes(range(0x80, 0x100))))
    return strays if strays < valid - ascii_ones else None


def _as_windows_1252(data: bytes, said: _Said) -> Decoded | None:
    """Read what nearly all Western text was in before UTF-8, unless a byte has no meaning in it."""
    if b"\0" in data:
        return None
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    if said.charset is not None and said.charset.name == "UTF-8":
        return Decoded(text, "says it is UTF-8 but is not, so it was read as Windows-1252")
    return Decoded(text, f"{said.denied()} is not UTF-8, so it was read as Windows-1252")


RULES: tuple[Callable[[bytes, _Said], Decoded | None], ...] = (
    _by_mark,
    _by_zeros,
    _as_seven_bit,
    _as_utf_8,
    _as_declared,
    _as_mostly_utf_8,
    _as_windows_1252,
)
"""The ways to read bytes, in the order in which they are tried; the first that fits is taken."""
