"""Markdown -> its parts, as the reader of Markdown puts them together."""
