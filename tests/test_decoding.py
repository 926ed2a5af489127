"""Bytes -> text: the bytes decide, then what is declared, then a guess that is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nato_reader.charsets import charset_of
from nato_reader.decoding import declared_in, decode
from nato_reader.errors import ArticleError

CURLY = "“Yes,” she said — twice."
CAFE = "Café Brook"
JAPANESE = "橋が開いた。"

# Bytes, what is declared, and the text that they are beyond doubt.
CERTAIN = [
    pytest.param(b"Plain.", None, "Plain.", id="ASCII"),
    pytest.param(b"", None, "", id="nothing"),
    pytest.param(b"Plain.", "koi8-r", "Plain.", id="ASCII, whatever contains it is declared"),
    pytest.param(b"Plain.", "utf-16", "Plain.", id="ASCII of one byte a character, not two"),
    pytest.param(b"Plain.", "klingon", "Plain.", id="ASCII under an unknown name"),
    pytest.param(CURLY.encode(), None, CURLY, id="UTF-8"),
    pytest.param(CURLY.encode(), "UTF8", CURLY, id="UTF-8 that says so"),
    pytest.param(CURLY.encode("utf-8-sig"), None, CURLY, id="UTF-8 with a byte order mark"),
    pytest.param(CURLY.encode("utf-8-sig"), "koi8-r", CURLY, id="a mark against a declaration"),
    pytest.param(CURLY.encode("utf-16"), None, CURLY, id="UTF-16 with a mark"),
    pytest.param(b"\xfe\xff" + CURLY.encode("utf-16-be"), None, CURLY, id="UTF-16, big end first"),
    pytest.param(CURLY.encode("utf-32"), None, CURLY, id="UTF-32 with a mark"),
    pytest.param(
        b"\0\0\xfe\xff" + CURLY.encode("utf-32-be"), None, CURLY, id="UTF-32, big end first"
    ),
    pytest.param("\ufeff\ufeffa".encode(), None, "\ufeffa", id="only one mark is a mark"),
    pytest.param(CURLY.encode("utf-16-le"), "utf-16", CURLY, id="UTF-16 that says so"),
    pytest.param(CURLY.encode("utf-16-be"), "utf-16be", CURLY, id="and of the other kind"),
    pytest.param(CURLY.encode("cp1252"), "windows-1252", CURLY, id="Windows-1252 that says so"),
    pytest.param(CURLY.encode("cp1252"), "ISO-8859-1", CURLY, id="or says ISO-8859-1"),
    pytest.param(CURLY.encode("cp1252"), " latin1\n", CURLY, id="or latin1 among white space"),
    pytest.param(CURLY.encode("cp1252"), "us-ascii", CURLY, id="or even ASCII"),
    pytest.param("€ öş".encode("cp1254"), "iso-8859-9", "€ öş", id="ISO-8859-9 is Windows-1254"),
    pytest.param("žluť".encode("iso8859_2"), "latin2", "žluť", id="ISO-8859-2"),
    pytest.param("мост".encode("koi8_r"), "koi8-r", "мост", id="KOI8-R"),
    pytest.param("หมู".encode("cp874"), "tis-620", "หมู", id="TIS-620 is Windows-874"),
    pytest.param(JAPANESE.encode("cp932"), "shift_jis", JAPANESE, id="Shift_JIS"),
    pytest.param("①".encode("cp932"), "shift_jis", "①", id="Shift_JIS as Windows extends it"),
    pytest.param("똠".encode("cp949"), "ks_c_5601-1987", "똠", id="EUC-KR as Windows extends it"),
    pytest.param("镕桥".encode("gb18030"), "gb2312", "镕桥", id="GB 2312 is GB18030"),
    pytest.param(
        JAPANESE.encode("iso2022_jp"), "iso-2022-jp", JAPANESE, id="ISO-2022-JP looks like ASCII"
    ),
    pytest.param(b"a\x1b[31mb", None, "a\x1b[31mb", id="colours are no noise"),
]


@pytest.mark.parametrize(("data", "declared", "text"), CERTAIN)
def test_what_needs_no_guess(data: bytes, declared: str | None, text: str) -> None:
    decoded = decode(data, "page.html", declared)
    assert (decoded.text, decoded.assumed) == (text, None)


# Bytes, what is declared, the text, and what is told of the guess.
GUESSED = [
    pytest.param(
        CAFE.encode("cp1252"),
        None,
        CAFE,
        "does not say its encoding and is not UTF-8, so it was read as Windows-1252",
        id="nothing is said",
    ),
    pytest.param(
        b"caf\xe9",
        None,
        "café",
        "does not say its encoding and is not UTF-8, so it was read as Windows-1252",
        id="what could be a cut character of UTF-8, had there been any other",
    ),
    pytest.param(
        CURLY.encode("cp1252"),
        "klingon",
        CURLY,
        "says its encoding is 'klingon', which is none we know, and is not UTF-8,"
        " so it was read as Windows-1252",
        id="an unknown name",
    ),
    pytest.param(
        CURLY.encode("cp1252"),
        "utf-8",
        CURLY,
        "says it is UTF-8 but is not, so it was read as Windows-1252",
        id="it says UTF-8",
    ),
    pytest.param(
        CAFE.encode("cp1252"),
        "euc-jp",
        CAFE,
        "says it is EUC-JP, which does not fit, and is not UTF-8, so it was read as Windows-1252",
        id="what is said does not fit",
    ),
    pytest.param(
        CURLY.encode(),
        "iso-8859-1",
        CURLY,
        "says it is Windows-1252 but is UTF-8, so it was read as that",
        id="UTF-8 against what is said",
    ),
    pytest.param(
        CURLY.encode(),
        "klingon",
        CURLY,
        "says its encoding is 'klingon', which is none we know, and is UTF-8,"
        " so it was read as that",
        id="UTF-8 under an unknown name",
    ),
    pytest.param(
        b"\x1b$B plain",
        "iso-2022-jp",
        "\x1b$B plain",
        "says it is ISO-2022-JP but is UTF-8, so it was read as that",
        id="ASCII that is not the encoding that looks like it",
    ),
    pytest.param(
        CURLY.encode("utf-16-le"),
        None,
        CURLY,
        "does not say its encoding and looks like UTF-16LE, so it was read as that",
        id="UTF-16 without a mark",
    ),
    pytest.param(
        CURLY.encode("utf-16-be"),
        "utf-16",
        CURLY,
        "says it is UTF-16LE, which does not fit, and looks like UTF-16BE, so it was read as that",
        id="UTF-16 that begins with the other end",
    ),
    pytest.param(
        "“One” ".encode() + b"caf\xe9 here",
        None,
        "“One” café here",
        "is UTF-8 but for 1 byte, which was read as Windows-1252",
        id="a stray byte in UTF-8",
    ),
    pytest.param(
        "“One” “two” ".encode() + b"\x93three\x9d",
        None,
        "“One” “two” “three\x9d",
        "is UTF-8 but for 2 bytes, which were read as Windows-1252",
        id="a stray byte without a meaning stays a control",
    ),
    pytest.param(
        "\ufeff“One” ".encode() + b"caf\xe9 here",
        None,
        "“One” café here",
        "is UTF-8 but for 1 byte, which was read as Windows-1252",
        id="a stray byte behind a byte order mark",
    ),
    pytest.param(
        "fée".encode() + b" f\xe9e",
        None,
        "fÃ©e fée",
        "does not say its encoding and is not UTF-8, so it was read as Windows-1252",
        id="as many stray bytes as characters",
    ),
    pytest.param(
        "“One”".encode()[:-1],
        None,
        "“One",
        "ends in the middle of a character, which was left out",
        id="UTF-8 that is cut off",
    ),
    pytest.param(
        "“One” two ”".encode()[:-2],
        "latin1",
        "“One” two ",
        "says it is Windows-1252 but is UTF-8, so it was read as that;"
        " it ends in the middle of a character, which was left out",
        id="UTF-8 that is cut off and says something else",
    ),
    pytest.param(
        "“One”".encode("utf-16")[:-1],
        None,
        "“One",
        "ends in the middle of a character, which was left out",
        id="UTF-16 that is cut off",
    ),
]


@pytest.mark.parametrize(("data", "declared", "text", "assumed"), GUESSED)
def test_what_was_guessed_is_told(
    data: bytes, declared: str | None, text: str, assumed: str
) -> None:
    decoded = decode(data, "page.html", declared)
    assert (decoded.text, decoded.assumed) == (text, assumed)


NO_TEXT = [
    pytest.param(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", None, id="an image"),
    pytest.param(bytes(range(256)), None, id="every byte there is"),
    pytest.param(b"caf\xe9 \x81", None, id="a byte that means nothing in Windows-1252"),
    pytest.param(b"caf\xe9 \0 noir", None, id="a zero beside what is not UTF-8"),
    pytest.param(b"caf\xe9 \0 noir", "koi8-r", id="or beside any encoding of single bytes"),
    pytest.param(b"\0\1\2\3 text", None, id="controls that happen to be UTF-8"),
    pytest.param(b"\0\1\2\3 text", "koi8-r", id="and whatever is said"),
    pytest.param(b"\xff\xfe\x00\xd8a\0", None, id="half a pair of surrogates in UTF-16"),
]


@pytest.mark.parametrize(("data", "declared"), NO_TEXT)
def test_what_is_no_text(data: bytes, declared: str | None) -> None:
    with pytest.raises(ArticleError) as caught:
        decode(data, "noise.bin", declared)
    sentence = "noise.bin: is no text in an encoding we can tell; save it as UTF-8."
    assert str(caught.value) == sentence


VISIBLE_TEXT = st.text(st.characters(exclude_categories=["Cc", "Cs"]) | st.sampled_from("\n\r\t"))


@given(VISIBLE_TEXT.filter(lambda text: not text.startswith("\ufeff")))
def test_any_text_in_utf_8_is_itself(text: str) -> None:
    assert decode(text.encode(), "x").text == text


@given(VISIBLE_TEXT, st.sampled_from(["utf-16", "utf-8-sig", "utf-32"]))
def test_any_text_with_a_byte_order_mark_is_itself(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "x") == decode(text.encode("utf-8-sig"), "x")
    assert decode(text.encode(encoding), "x").text == text


@given(
    st.binary(max_size=60) | VISIBLE_TEXT.map(str.encode),
    st.sampled_from([None, "utf-8", "latin1", "shift_jis", "iso-2022-jp", "x"]),
    st.binary(max_size=3),
)
def test_any_bytes_are_a_text_or_none(start: bytes, declared: str | None, end: bytes) -> None:
    data = start + end
    try:
        text = decode(data, "x", declared).text
    except ArticleError:
        return
    text.encode()  # there are no halves of characters in it
    if "\N{REPLACEMENT CHARACTER}" in text:
        assert any(there in data for there in (b"\xef\xbf\xbd", b"\xff\xfd", b"\xfd\xff"))


# --- What a page declares ----------------------------------------------------------------------

PAGES = [
    pytest.param(b'<meta charset="utf-8">', "utf-8", id="a meta"),
    pytest.param(b"<META CHARSET=ISO-8859-1>", "ISO-8859-1", id="in capitals, without quotes"),
    pytest.param(b"<meta charset='koi8-r'/>", "koi8-r", id="in single quotes"),
    pytest.param(b'<meta name="x" charset="big5">', "big5", id="behind another attribute"),
    pytest.param(
        b'<meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
        "gb2312",
        id="the old way",
    ),
    pytest.param(
        b"<meta content='text/html;charset=\"euc-kr\"' http-equiv=content-type>",
        "euc-kr",
        id="the old way, the other way round",
    ),
    pytest.param(
        b'<?xml version="1.0" encoding="ISO-8859-2"?><html>', "ISO-8859-2", id="an XML declaration"
    ),
    pytest.param(
        b'<!-- <meta charset="big5"> --><meta charset="koi8-r">', "koi8-r", id="not in a comment"
    ),
    pytest.param(b'<!--><meta charset="koi8-r">', "koi8-r", id="behind a comment of no length"),
    pytest.param(b'<!-- <meta charset="big5">', None, id="nor in one that does not end"),
    pytest.param(
        b'<meta charset="x-unknown"><meta charset="koi8-r">', "koi8-r", id="the first that is known"
    ),
    pytest.param(b'<meta charset="x-unknown">', "x-unknown", id="else the first"),
    pytest.param(b'<meta charset="big5" charset="koi8-r">', "big5", id="twice in one tag"),
    pytest.param(b'<meta charset="utf-16le">', "utf-8", id="UTF-16 cannot be said in ASCII"),
    pytest.param(b'<meta name="description" content="charset=big5">', None, id="in a description"),
    pytest.param(b'<metadata charset="big5">', None, id="in another element"),
    pytest.param(b'<p title="charset=big5">', None, id="in another attribute"),
    pytest.param(b"<meta charset=>", None, id="nothing"),
    pytest.param(b" " * 1024 + b'<meta charset="big5">', None, id="too far down"),
    pytest.param(b"", None, id="an empty page"),
]


@pytest.mark.parametrize(("data", "label"), PAGES)
def test_what_a_page_declares(data: bytes, label: str | None) -> None:
    assert declared_in(data) == label


def test_a_page_in_utf_16_is_not_searched() -> None:
    assert declared_in('<meta charset="big5">'.encode("utf-16-le")) is None


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("UTF-8", "UTF-8"),
        ("iso-8859-1", "Windows-1252"),
        ("x-sjis", "Shift_JIS"),
        ("gbk", "GB18030"),
        ("utf-7", None),
        ("hz-gb-2312", None),
        ("rot13", None),
        ("", None),
    ],
)
def test_names_are_those_of_the_standard_not_of_python(label: str, name: str | None) -> None:
    charset = charset_of(label)
    assert (charset and charset.name) == name
