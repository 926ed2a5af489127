"""The names of encodings: what pages and servers write, and what Python reads it with.

Source of names and labels: https://encoding.spec.whatwg.org/#names-and-labels
"""

import re
from collections.abc import Mapping

from msgspec import Struct


class Charset(Struct, frozen=True):
    """An encoding: its name in the standard, and that of the codec which reads it."""

    name: str
    codec: str


# Name, codec, labels; in the order of the names. ISO-8859-1, -9 and -11 are read as the Windows
# encodings that contain them, and GB 2312 as its last extension, since that is what they are used
# for. Encodings that no browser reads for fear of attacks (UTF-7, HZ, ISO-2022-KR) are not here.
_TABLE: tuple[tuple[str, str, str], ...] = (
    ("Big5", "big5hkscs", "big5 big5-hkscs cn-big5 csbig5 x-x-big5"),
    ("EUC-JP", "euc_jp", "cseucpkdfmtjapanese euc-jp x-euc-jp"),
    (
        "EUC-KR",
        "cp949",
        (
            "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601"
            " ksc_5601 windows-949"
        ),
    ),
    (
        "GB18030",
        "gb18030",
        "chinese csgb2312 csiso58gb231280 gb18030 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk",
    ),
    ("IBM866", "cp866", "866 cp866 csibm866 ibm866"),
    ("ISO-2022-JP", "iso2022_jp_ext", "csiso2022jp iso-2022-jp"),
    (
        "ISO-8859-2",
        "iso8859_2",
        "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2",
    ),
    (
        "ISO-8859-3",
        "iso8859_3",
        "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3",
    ),
    (
        "ISO-8859-4",
        "iso8859_4",
        "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4",
    ),
    (
        "ISO-8859-5",
        "iso8859_5",
        (
            "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5"
            " iso_8859-5:1988"
        ),
    ),
    (
        "ISO-8859-6",
        "iso8859_6",
        (
            "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6"
            " iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987"
        ),
    ),
    (
        "ISO-8859-7",
        "iso8859_7",
        (
            "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7"
            " iso88597 iso_8859-7 iso_8859-7:1987 sun_eu_greek"
        ),
    ),
    (
        "ISO-8859-8",
        "iso8859_8",
        (
            "csiso88598e csiso88598i csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-8859-8-i"
            " iso-ir-138 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 logical visual"
        ),
    ),
    (
        "ISO-8859-10",
        "iso8859_10",
        "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6",
    ),
    ("ISO-8859-13", "iso8859_13", "iso-8859-13 iso8859-13 iso885913"),
    ("ISO-8859-14", "iso8859_14", "iso-8859-14 iso8859-14 iso885914"),
    (
        "ISO-8859-15",
        "iso8859_15",
        "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9",
    ),
    ("ISO-8859-16", "iso8859_16", "iso-8859-16"),
    ("KOI8-R", "koi8_r", "cskoi8r koi koi8 koi8-r koi8_r"),
    ("KOI8-U", "koi8_u", "koi8-ru koi8-u"),
    ("Mac Cyrillic", "mac_cyrillic", "x-mac-cyrillic x-mac-ukrainian"),
    ("Mac Roman", "mac_roman", "csmacintosh mac macintosh x-mac-roman"),
    ("Shift_JIS", "cp932", "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis"),
    (
        "UTF-8",
        "utf_8",
        "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8",
    ),
    ("UTF-16BE", "utf_16_be", "unicodefffe utf-16be"),
    (
        "UTF-16LE",
        "utf_16_le",
        "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le",
    ),
    ("Windows-874", "cp874", "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874"),
    ("Windows-1250", "cp1250", "cp1250 windows-1250 x-cp1250"),
    ("Windows-1251", "cp1251", "cp1251 windows-1251 x-cp1251"),
    (
        "Windows-1252",
        "cp1252",
        (
            "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1"
            " iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252"
        ),
    ),
    ("Windows-1253", "cp1253", "cp1253 windows-1253 x-cp1253"),
    (
        "Windows-1254",
        "cp1254",
        (
            "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989"
            " l5 latin5 windows-1254 x-cp1254"
        ),
    ),
    ("Windows-1255", "cp1255", "cp1255 windows-1255 x-cp1255"),
    ("Windows-1256", "cp1256", "cp1256 windows-1256 x-cp1256"),
    ("Windows-1257", "cp1257", "cp1257 windows-1257 x-cp1257"),
    ("Windows-1258", "cp1258", "cp1258 windows-1258 x-cp1258"),
)
_CHARSETS: Mapping[str, Charset] = {
    label: Charset(name, codec) for name, codec, labels in _TABLE for label in labels.split()
}


def charset_of(label: str) -> Charset | None:
    """Return what `label` names, None where it is unknown to the standard."""
    return _CHARSETS.get(label.strip("\t\n\f\r ").lower())


# --- What a page says of itself ----------------------------------------------------------------

_SEARCHED = 1024
"""Where a declaration must stand: https://html.spec.whatwg.org/multipage/semantics.html#charset"""

_VALUE = rb"""(?: "(?P<double> [^"]* )" | '(?P<single> [^']* )' | (?P<bare> [^\s;"'>]+ ) )"""
_XML = re.compile(
    rb"<\?xml \s [^>]*? \b encoding \s* = \s*" + _VALUE,
    re.VERBOSE,
)
# "<!-->" is a whole comment.
_COMMENT = re.compile(rb"<!(?=--).*?(?:-->|\Z)", re.DOTALL)
_META = re.compile(
    rb"""<meta (?P<attributes> [\s/] (?: [^>"'] | "[^"]*" | '[^']*' )* ) >""",
    re.VERBOSE | re.IGNORECASE,
)
_ATTRIBUTE = re.compile(rb"""(?P<key> [^\s"'>/=]+ ) \s* = \s* """ + _VALUE, re.VERBOSE)
_IN_CONTENT = re.compile(rb"charset \s* = \s*" + _VALUE, re.VERBOSE | re.IGNORECASE)


def declared_in(data: bytes) -> str | None:
    """Return the label of the encoding that a page declares in its first 1024 bytes, else None.

    In an XML declaration or a <meta>, the first known one where there are several; UTF-16 as
    "utf-8", since where the declaration can be read byte by byte there is no UTF-16.
    After "prescan a byte stream" in https://html.spec.whatwg.org/multipage/parsing.html
    """
    head = _COMMENT.sub(b"", data[:_SEARCHED])
    xml = _XML.match(head)
    metas = (_label_in(meta["attributes"]) for meta in _META.finditer(head))
    written = [*([_value(xml)] if xml else []), *filter(None, metas)]
    label = next(filter(charset_of, written), next(iter(written), None))
    charset = charset_of(label) if label else None
    return "utf-8" if charset and charset.name.startswith("UTF-16") else label


def _label_in(attributes: bytes) -> str | None:
    """Return what the attributes of a <meta> declare; of two of a name, the first counts."""
    found = reversed([*_ATTRIBUTE.finditer(attributes)])
    values = {match["key"].lower(): _value(match) for match in found}
    if b"charset" in values:
        return values[b"charset"]
    if values.get(b"http-equiv", "").lower() != "content-type":
        return None
    content = _IN_CONTENT.search(values.get(b"content", "").encode())
    return _value(content) if content else None


def _value(match: re.Match[bytes]) -> str:
    value: bytes = match["double"] or match["single"] or match["bare"] or b""
    return value.decode("ascii", "replace").strip()
