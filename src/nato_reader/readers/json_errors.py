"""Why JSON is no article: the parser's errors as our sentences."""

import codecs
import re
from collections.abc import Callable

import msgspec

from nato_reader.errors import ArticleError, InvalidArticleError
from nato_reader.text import excerpt

_NOT_JSON = "correct it there, or save the article as nato-reader show --json prints it"


def explained(error: Exception, data: bytes, name: str) -> ArticleError:
    """Return the sentence for what went wrong with the `data` of the input `name`."""
    if isinstance(error, UnicodeDecodeError):
        offset = error.start + (len(codecs.BOM_UTF8) if data.startswith(codecs.BOM_UTF8) else 0)
        problem = f"is not UTF-8 (the byte at offset {offset} fits nowhere)"
        return ArticleError(name, problem, "save it as UTF-8")
    if isinstance(error, msgspec.ValidationError):
        return _misfit(error, name)
    if isinstance(error, msgspec.DecodeError):
        return _malformed(str(error), data.decode("utf-8-sig"), name)
    problem = "is nested too deeply to be an article"
    return ArticleError(name, problem, "remove the needless brackets")


# --- JSON that is not JSON ---------------------------------------------------------------------

_BYTE = re.compile(r"^JSON is malformed: (?P<reason>.*) \(byte (?P<byte>[0-9]+)\)$")
_LINES = re.compile(r"\s*\{[^\n]*\}[ \t\r]*\n\s*\{")


def _malformed(message: str, text: str, name: str) -> ArticleError:
    match = _BYTE.match(message)
    if match is None:
        return ArticleError(name, "ends in the middle of the article", "add what is missing")
    line, column = _position(text, int(match["byte"]))
    if match["reason"] == "trailing characters" and _LINES.match(text):
        problem = "holds several articles, one a line, as --json prints them"
        return ArticleError(name, problem, "put each line into a file of its own")
    problem = f"is not valid JSON ({match['reason']} at line {line}, column {column})"
    return ArticleError(name, problem, _NOT_JSON)


def _position(text: str, byte: int) -> tuple[int, int]:
    """Return the line and the column, both from 1, at which a byte of the UTF-8 text stands."""
    before = text.encode()[:byte].decode(errors="ignore")
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


# --- JSON that is no article -------------------------------------------------------------------

_PLACE = re.compile(r" - at `(?P<place>\$[^`]*)`$")

_KINDS = {
    "array": "a list",
    "bool": "true or false",
    "float": "a number with decimals",
    "int": "a whole number",
    "null": "null",
    "object": "an object",
    "str": "a text",
}


def _misfit(error: msgspec.ValidationError, name: str) -> ArticleError:
    cause = error.__cause__
    if isinstance(cause, InvalidArticleError):
        return ArticleError(name, f"{cause.where} {cause.problem}", cause.mend)
    message = str(error)
    at = _PLACE.search(message)
    what, place = (message[: at.start()], at["place"]) if at else (message, "$")
    for pattern, sentence in _SENTENCES:
        if found := pattern.fullmatch(what):
            problem, mend = sentence(found)
            return ArticleError(name, f"{place} {problem}", mend)
    return ArticleError(name, f"{place} does not fit ({what})", _NOT_JSON)


def _wrong_type(match: re.Match[str]) -> tuple[str, str]:
    wanted = _kinds(match["wanted"])
    return f"must be {wanted}, not {_kinds(match['given'])}", f"write {wanted} there"


def _kinds(names: str) -> str:
    return " or ".join(_KINDS.get(name, name) for name in names.split(" | "))


def _unknown(match: re.Match[str]) -> tuple[str, str]:
    return f"has the unknown key {excerpt(match['key'])}", "remove it, or correct its spelling"


def _missing(match: re.Match[str]) -> tuple[str, str]:
    return f"lacks the key {excerpt(match['key'])}", "add it"


def _blank(_: re.Match[str]) -> tuple[str, str]:
    return "is a text with nothing to see in it", "write something there, or null where it may be"


def _short_list(match: re.Match[str]) -> tuple[str, str]:
    return "is an empty list", f"put at least {match['least']} into it"


def _wrong_length(match: re.Match[str]) -> tuple[str, str]:
    return f"must be a list of {match['length']}", "write its start and its end"


def _too_small(match: re.Match[str]) -> tuple[str, str]:
    return f"must be {match['least']} or more", "correct the number"


def _too_large(_: re.Match[str]) -> tuple[str, str]:
    return "is a number beyond all bounds", "correct it"


def _no_choice(match: re.Match[str]) -> tuple[str, str]:
    return f"cannot be {excerpt(match['given'][1:-1])}", 'write "direct" or "partial"'


_SENTENCES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], tuple[str, str]]], ...] = (
    (re.compile(r"Expected `(?P<wanted>[^`]*)`, got `(?P<given>[^`]*)`"), _wrong_type),
    (re.compile(r"Object contains unknown field `(?P<key>.*)`", re.DOTALL), _unknown),
    (re.compile(r"Object missing required field `(?P<key>[^`]*)`"), _missing),
    (re.compile(r"Expected `str` matching regex '.*'"), _blank),
    (re.compile(r"Expected `array` of length >= (?P<least>[0-9]+)"), _short_list),
    (re.compile(r"Expected `array` of length (?P<length>[0-9]+)"), _wrong_length),
    (re.compile(r"Expected `int` >= (?P<least>[0-9]+)"), _too_small),
    (re.compile(r"(?:Integer value|Number) out of range"), _too_large),
    (re.compile(r"Invalid enum value (?P<given>.*)", re.DOTALL), _no_choice),
)
"""msgspec's messages, in the order in which they are tried, and our sentence for each."""
