"""Bytes -> Article: one module for each format, and the table that picks it."""

from collections.abc import Callable, Mapping

from nato_reader.article import Article
from nato_reader.readers import from_json

READERS: Mapping[str, Callable[[bytes, str], Article]] = {"json": from_json.read}
"""The value of `--format` -> what reads bytes of that format, given the input's name for errors."""
