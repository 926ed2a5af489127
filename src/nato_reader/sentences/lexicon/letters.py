"""The letters of names, to stand between the brackets of a pattern; from Unicode's Latin blocks."""

CAPITALS = "A-Z" + "".join(filter(str.isupper, map(chr, range(0xC0, 0x250))))
"""The capitals of the Latin alphabets: Élise, Łukasz, Şahin."""

ACCENTS = "\u0300-\u036f"
"""Accents that are characters of their own behind the letter they are for."""

MISREAD = "\x80-\x9f\xa1-\xbf"
"""What becomes of accented letters where UTF-8 was read as Latin-1."""
