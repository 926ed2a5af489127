"""An address as it is typed, asked for and shown, and whom its credentials reach."""

import pytest
from fetching import FIRST, loaded
from hypothesis import example, given
from hypothesis import strategies as st
from server import Server, answer, pages, redirect

from nato_reader.errors import SourceError
from nato_reader.web import shown
from nato_reader.web.addresses import joined, parse
from nato_reader.web.sentences import FetchError

# --- Addresses -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        pytest.param("http://news.example", "http://news.example/", id="no path"),
        pytest.param("HTTP://News.Example:80/A", "http://news.example/A", id="capitals, its port"),
        pytest.param("https://news.example:80/", "https://news.example:80/", id="another port"),
        pytest.param(
            "https://news.example?x=1#y", "https://news.example/?x=1", id="no path, query"
        ),
        pytest.param("  https://news.example/ ", "https://news.example/", id="spaces around"),
        pytest.param("http://news.example/a b", "http://news.example/a%20b", id="a space in it"),
        pytest.param(
            "http://news.example/é?ü=ö", "http://news.example/%C3%A9?%C3%BC=%C3%B6", id="accents"
        ),
        pytest.param(
            "http://news.example/%C3%A9%zz", "http://news.example/%C3%A9%25zz", id="percent signs"
        ),
        pytest.param("http://bücher.example/", "http://xn--bcher-kva.example/", id="an umlaut"),
        pytest.param("http://straße.example/", "http://xn--strae-oqa.example/", id="a sharp s"),
        pytest.param(
            "http://news。example/", "http://news.example/", id="an ideographic full stop"
        ),
        pytest.param("http://news.example./", "http://news.example./", id="a dot at its end"),
        pytest.param("http://a_b.example/", "http://a_b.example/", id="an underscore"),
        pytest.param("http://2130706433/", "http://127.0.0.1/", id="IPv4 as one number"),
        pytest.param("http://0x7f.1/", "http://127.0.0.1/", id="IPv4 in hexadecimal"),
        pytest.param("http://0177.0.0.01/", "http://127.0.0.1/", id="IPv4 in octal"),
        pytest.param("http://１２７.0.0.1./", "http://127.0.0.1/", id="IPv4 in wide digits"),
        pytest.param("http://[0:0::1]:8080/", "http://[::1]:8080/", id="IPv6"),
        pytest.param("http://u:p@news.example/", "http://news.example/", id="credentials"),
        pytest.param("http://news.example/@u:p@x", "http://news.example/@u:p@x", id="@ in a path"),
        pytest.param("http://news.example/\\@x", "http://news.example/%5C@x", id="a backslash"),
    ],
)
def test_an_address_as_it_is_asked_for(url: str, asked: str) -> None:
    assert parse(url).url == asked


@pytest.mark.parametrize(
    ("url", "said"),
    [
        pytest.param("ftp://news.example/", "no http or https address", id="another scheme"),
        pytest.param("news.example", "no http or https address", id="no scheme"),
        pytest.param("file:///etc/passwd", "no http or https address", id="a file"),
        pytest.param("", "no http or https address", id="nothing"),
        pytest.param("http://", "names no host", id="no host"),
        pytest.param("http:news.example", "names no host", id="no slashes"),
        pytest.param("https:///path", "names no host", id="a path only"),
        pytest.param("http://u:p@/", "names no host", id="credentials for nobody"),
        pytest.param("http://[", "malformed", id="an open bracket"),
        pytest.param("http://]/", "malformed", id="a closing bracket"),
        pytest.param("http://[news.example]/", "malformed", id="a name in brackets"),
        pytest.param("http://[::1", "malformed", id="an unclosed bracket"),
        pytest.param("http://[::1%25eth0\\]/", "malformed", id="a bracket with rubbish"),
        pytest.param("http://[v1.a]/", "malformed", id="an address of the future"),
        pytest.param("http://news.example:99999/", "malformed", id="a port too high"),
        pytest.param("http://news.example:0/", "malformed", id="port 0"),
        pytest.param("http://news.example:x/", "malformed", id="a port in letters"),
        pytest.param("http://news.example:-1/", "malformed", id="a negative port"),
        pytest.param("http://news..example/", "malformed", id="an empty label"),
        pytest.param("http://./", "malformed", id="a dot for a host"),
        pytest.param(f"http://{'a' * 64}.example/", "malformed", id="a label too long"),
        pytest.param(f"http://{'a.' * 130}example/", "malformed", id="a name too long"),
        pytest.param("http://a b.example/", "malformed", id="a space in the host"),
        pytest.param("http://a%00b.example/", "malformed", id="a percent sign in the host"),
        pytest.param("http://a\\b.example/", "malformed", id="a backslash in the host"),
        pytest.param("http://1.2.3.4.5/", "malformed", id="an address of five numbers"),
        pytest.param("http://256.1.1.1/", "malformed", id="a number too large"),
        pytest.param("http://news.example/a\nb", "no address may hold", id="a line feed"),
        pytest.param("http://news.example/\0", "no address may hold", id="a NUL"),
        pytest.param("ht\ttp://news.example/", "no address may hold", id="a tab in the scheme"),
        pytest.param("http://news.example/\udc80", "no address may hold", id="no Unicode"),
    ],
)
def test_what_is_no_address(url: str, said: str) -> None:
    with pytest.raises(SourceError, match=said):
        loaded(url)


ODD = st.text(st.characters() | st.sampled_from("[]:/@?#%\\. \t\n\0ß。٣\ud800"), max_size=40)


@given(url=ODD | ODD.map("http://".__add__) | ODD.map("https://a:b@".__add__))
@example(url="http://[")
@example(url="http://℀.example")
@example(url="http://\u00ad/")
def test_any_text_is_an_address_in_ascii_or_an_error(url: str) -> None:
    shown(url)
    try:
        address = parse(url)
    except FetchError:
        return
    assert address.url.isascii()
    assert address.url.isprintable()
    assert " " not in address.url
    assert parse(address.url) == parse(address.url + "#x")
    assert parse(address.url).url == address.url


@given(location=ODD | ODD.map("//".__add__))
def test_any_location_is_an_address_or_an_error(location: str) -> None:
    base = parse("https://u:p@news.example/a/b?c")
    try:
        found = joined(base, location)
    except FetchError:
        return
    assert (found.authorization is None) == (found.authority != base.authority)


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://ann:secret@news.example/a", "https://news.example/a"),
        ("https://ann:sec@ret@news.example/a", "https://news.example/a"),
        ("https://ann:sec/ret@news.example/a", "https://news.example/a"),
        ("https://ann:sec#ret@news.example/a", "https://news.example/a"),
        ("https://ann:se@cr/et@news.example/a", "https://…"),
        ("https://ann:se@cr?et@news.example/a", "https://…"),
        ("https:/ann:secret@news.example", "https:/news.example"),
        ("https:\\\\ann:secret@news.example", "https:\\\\news.example"),
        ("https:ann:secret@news.example", "https:news.example"),
        ("ftp://ann:secret@", "ftp://"),
        ("https://ann:secret@[", "https://["),
        ("https://news.example/@ann:x", "https://news.example/@ann:x"),
        ("https://news.example:80/@ann", "https://news.example:80/@ann"),
        ("https://[::1]/@ann", "https://[::1]/@ann"),
        ("https://news.example/?mail=a@b", "https://news.example/?mail=a@b"),
    ],
)
def test_no_sentence_shows_credentials(url: str, safe: str) -> None:
    assert shown(url) == safe


# --- Credentials -----------------------------------------------------------------------------


def test_credentials_are_sent_to_their_host_alone() -> None:
    with Server(pages({"/c": answer()})) as other:
        ways = {"/a": redirect("/b"), "/b": redirect(f"http://bob:own@{FIRST}:{other.port}/c")}
        with Server(pages(ways)) as server:
            url = server.url("/a").replace("://", "://ann%40x:s%C3%A9cret@")
            assert loaded(url).url == other.url("/c")
            told = [request.header("Authorization") for request in server.requests]
        assert told == ["Basic YW5uQHg6c8OpY3JldA=="] * 2
        assert other.requests[0].header("Authorization") is None
