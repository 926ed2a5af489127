"""Fetching: what a server says becomes a page or one sentence, in time and within bounds."""

import gzip
import os
import signal
import socket
import ssl
import sys
import threading
import tracemalloc
import types
import zlib
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import brotli
import pytest
import trustme
from hypothesis import example, given
from hypothesis import strategies as st
from server import PAGE, Server, Talk, always, answer, forwarding, pages, redirect
from urllib3.exceptions import HTTPError

from nato_reader.errors import SourceError
from nato_reader.web import LIMITS, Fetched, Limits, fetch, shown
from nato_reader.web.addresses import joined, parse
from nato_reader.web.extra import missing
from nato_reader.web.hosts import is_public
from nato_reader.web.sentences import FetchError, failure, interrupted, proxy_failure
from nato_reader.web.waiting import THREAD

QUICK = Limits(seconds=0.3, patience=0.1)
FIRST, SECOND = "127.0.0.1", "127.0.0.2"


def loaded(url: str, **options: Any) -> Fetched:
    """Return what is at `url`; no proxy, and the first loopback address plays the internet."""
    return fetch(
        url,
        **{
            "environ": {},
            "limits": Limits(seconds=20, patience=10),
            "is_public": lambda ip: str(ip) == FIRST,
            **options,
        },
    )


def complaint(url: str, **options: Any) -> str:
    """Return the problem and the mend of the sentence that comes in place of a page."""
    with pytest.raises(SourceError) as caught:
        loaded(url, **options)
    assert caught.value.where == shown(url)
    sentence = str(caught.value)
    assert sentence.isprintable()
    assert sentence.endswith(".")
    assert len(sentence) < len(url) + 400
    return sentence.removeprefix(f"{shown(url)}: ")


def of(said: bytes | Talk, **options: Any) -> str:
    """Return the complaint about a server that says that."""
    with Server(always(said)) as server:
        return complaint(server.url(), **options)


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """Return a table of names, the addresses of each; it replaces the look-up of all others."""
    known: dict[str, list[str]] = {}
    look_up = socket.getaddrinfo

    def looked_up(host: str, port: int, *rest: Any, **more: Any) -> list[Any]:
        try:
            ip_address(host)
        except ValueError:
            if host not in known:
                raise socket.gaierror(socket.EAI_NONAME, "no such name") from None
            return [found for each in known[host] for found in look_up(each, port, *rest, **more)]
        return look_up(host, port, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", looked_up)
    return known


def nobody_waits() -> bool:
    """Return whether the threads of all fetches have ended, as they do soon."""
    for thread in threading.enumerate():
        if thread.name == THREAD:
            thread.join(10)
    return not any(thread.name == THREAD for thread in threading.enumerate())


def gone(server: Server) -> bool:
    """Return whether the client has gone away, as it does soon, or never came."""
    return server.connections == 0 or server.left.wait(10)


# --- A page ------------------------------------------------------------------------------------


def test_a_page_comes_with_what_is_told_of_it() -> None:
    told = 'Text/HTML;  Charset="ISO-8859-1"; x=y'
    with Server(always(answer(Content_Type=told))) as server:
        url = server.url("/news?id=1")
        assert loaded(f"{url}#part") == Fetched(PAGE, url, "text/html", "ISO-8859-1")


def test_a_page_of_which_nothing_is_told() -> None:
    with Server(always(answer(Content_Type=None, Content_Length=None))) as server:
        assert loaded(server.url()) == Fetched(PAGE, server.url(), None, None)


def test_what_is_asked_names_the_program_and_nothing_of_the_reader() -> None:
    with Server(always(answer())) as server:
        loaded(server.url("/a"))
        (request,) = server.requests
    assert (request.method, request.target) == ("GET", "/a")
    assert request.header("Host") == f"127.0.0.1:{server.port}"
    assert (request.header("User-Agent") or "").startswith("nato-reader/")
    assert (request.header("Accept") or "").startswith("text/html")
    for name in ("Cookie", "Referer", "Authorization", "From"):
        assert request.header(name) is None


CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
RAW_DEFLATE = zlib.compressobj(wbits=-15)
DEFLATED = RAW_DEFLATE.compress(PAGE) + RAW_DEFLATE.flush()


@pytest.mark.parametrize(
    "said",
    [
        pytest.param(answer(gzip.compress(PAGE), Content_Encoding="gzip"), id="gzip"),
        pytest.param(answer(gzip.compress(PAGE), Content_Encoding=" X-GZIP "), id="x-gzip"),
        pytest.param(
            answer(gzip.compress(PAGE[:9]) + gzip.compress(PAGE[9:]), Content_Encoding="gzip"),
            id="gzip in two members",
        ),
        pytest.param(
            answer(gzip.compress(b"") + gzip.compress(PAGE), Content_Encoding="gzip"),
            id="gzip whose first member is empty",
        ),
        pytest.param(
            answer(gzip.compress(PAGE) + b"\0\0", Content_Encoding="gzip"), id="gzip with padding"
        ),
        pytest.param(answer(zlib.compress(PAGE), Content_Encoding="deflate"), id="deflate"),
        pytest.param(answer(brotli.compress(PAGE), Content_Encoding="br"), id="brotli"),
        pytest.param(answer(DEFLATED, Content_Encoding="deflate"), id="deflate without header"),
        pytest.param(answer(Content_Encoding="identity"), id="no compression, said aloud"),
        pytest.param(
            CHUNKED
            + b"9\r\n"
            + PAGE[:9]
            + b"\r\n%x;a=b\r\n" % len(PAGE[9:])
            + PAGE[9:]
            + b"\r\n0\r\nTrailer: x\r\n\r\n",
            id="chunks",
        ),
        pytest.param(b"HTTP/1.0 200 OK\r\n\r\n" + PAGE, id="HTTP/1.0, until the connection ends"),
        pytest.param(b"HTTP/1.1 100 Continue\r\n\r\n" + answer(), id="an interim answer before"),
        pytest.param(answer(status="203 Non-Authoritative Information"), id="status 203"),
    ],
)
def test_however_it_is_sent_the_page_is_the_same(said: bytes) -> None:
    with Server(always(said)) as server:
        assert loaded(server.url()).data == PAGE


@pytest.mark.parametrize(
    "media_type",
    [
        *("text/plain", "text/markdown", "application/xhtml+xml", "application/json"),
        *("application/ld+json", "application/xml", "application/rss+xml"),
        *("application/octet-stream", "multipart/related", "nonsense"),
        "application/vnd.ms-thing+json",
    ],
)
def test_what_may_be_text_is_let_through(media_type: str) -> None:
    with Server(always(answer(Content_Type=media_type))) as server:
        assert loaded(server.url()).media_type == media_type


# --- Addresses ---------------------------------------------------------------------------------


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


# --- Credentials -------------------------------------------------------------------------------


def test_credentials_are_sent_to_their_host_alone() -> None:
    with Server(pages({"/c": answer()})) as other:
        ways = {"/a": redirect("/b"), "/b": redirect(f"http://bob:own@{FIRST}:{other.port}/c")}
        with Server(pages(ways)) as server:
            url = server.url("/a").replace("://", "://ann%40x:s%C3%A9cret@")
            assert loaded(url).url == other.url("/c")
            told = [request.header("Authorization") for request in server.requests]
        assert told == ["Basic YW5uQHg6c8OpY3JldA=="] * 2
        assert other.requests[0].header("Authorization") is None


# --- Redirects ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "status",
    [
        *("301 Moved Permanently", "302 Found", "303 See Other"),
        *("307 Temporary Redirect", "308 Permanent Redirect"),
    ],
)
def test_a_redirect_is_followed(status: str) -> None:
    with Server(pages({"/a/x": redirect("../b", status), "/b": answer()})) as server:
        assert loaded(server.url("/a/x")).url == server.url("/b")


def test_a_location_in_raw_utf_8_is_read_as_such() -> None:
    with Server(pages({"/": redirect("/é"), "/%C3%A9": answer()})) as server:
        assert loaded(server.url()).data == PAGE


def test_a_location_in_raw_latin_1_is_sent_as_utf_8() -> None:
    said = redirect("/_").replace(b"/_", b"/\xe9")
    with Server(pages({"/": said, "/%C3%A9": answer()})) as server:
        assert loaded(server.url()).data == PAGE


def test_five_redirects_are_followed_and_not_six() -> None:
    ways = {f"/{n}": redirect(f"/{n + 1}") for n in range(1, 7)}
    with Server(pages({**ways, "/7": answer()})) as server:
        assert loaded(server.url("/2")).data == PAGE
        assert complaint(server.url("/1")).startswith("is redirected more than 5 times; ")
        assert [request.target for request in server.requests].count("/7") == 1


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        pytest.param(redirect(None), "to nowhere (status 302)", id="no location"),
        pytest.param(redirect("  "), "to nowhere (status 302)", id="a blank location"),
        pytest.param(redirect("http://["), "cannot be understood", id="a malformed location"),
        pytest.param(redirect("https:///x"), "names no host", id="a location without host"),
        pytest.param(redirect("file:///x"), "'file:///x', which is no http", id="another scheme"),
        pytest.param(redirect("javascript:x"), "which is no http", id="a script"),
        pytest.param(redirect("/a\x1b[31m"), "which holds a character", id="a control in it"),
        pytest.param(redirect("/"), "is redirected in a circle, by way of http", id="a circle"),
        pytest.param(redirect("http://u:p@[/"), "'http://[/'", id="credentials are not shown"),
        pytest.param(redirect("x://" + "y" * 999), "yyy…', which", id="a very long one is cut"),
    ],
)
def test_a_redirect_that_leads_nowhere(said: bytes, problem: str) -> None:
    assert problem in of(said)


def test_what_is_wrong_behind_a_redirect_names_where() -> None:
    with Server(pages({"/a": redirect("/b"), "/b": answer(status="410 Gone")})) as server:
        said = complaint(server.url("/a"))
    assert said.startswith(f"leads to {server.url('/b')}, where the page was taken away for good")


# --- Public and private ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        *("8.8.8.8", "1.1.1.1", "2606:4700::1111", "64:ff9b::808:808", "::ffff:8.8.8.8"),
        "2002:808:808::1",
    ],
)
def test_addresses_of_the_internet(address: str) -> None:
    assert is_public(ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "127.9.9.9", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254"),
        *("0.1.2.3", "100.64.0.1", "192.0.2.1", "198.18.0.1", "224.0.0.1", "239.255.255.250"),
        *("240.0.0.1", "255.255.255.255", "0::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1"),
        *("fec0::1", "ff02::1", "2001:db8::1", "::ffff:127.0.0.1", "::ffff:169.254.169.254"),
        *("64:ff9b::a9fe:a9fe", "64:ff9b::7f00:1", "64:ff9b:1::808:808", "::7f00:1", "::808:808"),
        *("2002:7f00:1::1", "2002:a00:1::1", "2001:0:1:1::80ff:fffe", "4000::1"),
    ],
)
def test_addresses_that_are_not_of_the_internet(address: str) -> None:
    assert not is_public(ip_address(address))


LOCAL = pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.2", "2130706434", "0x7f000002", "0177.0.0.2", "127.2", "[::ffff:127.0.0.2]"),
        *("localhost", "LOCALHOST", "localhost.", "inner.example", "169.254.169.254", "0", "[::]"),
    ],
)


@LOCAL
def test_a_public_host_may_not_redirect_to_a_private_one(
    host: str, names: dict[str, list[str]]
) -> None:
    names |= {"localhost": [SECOND], "localhost.": [SECOND], "inner.example": [SECOND]}
    with Server(always(answer()), SECOND) as inner:
        location = f"http://{host}:{inner.port}/secret"
        said = of(redirect(location))
        assert inner.connections == 0
    assert "where this machine or a private network begins; if you trust it" in said
    assert "/secret" in said


def test_a_private_host_may_be_named_and_may_redirect_to_a_private_one() -> None:
    with Server(pages({"/a": redirect("/b"), "/b": answer()}), SECOND) as inner:
        assert loaded(inner.url("/a")).url == inner.url("/b")


def test_a_private_host_may_redirect_to_a_public_one_which_may_not_redirect_back() -> None:
    with Server(always(answer()), SECOND) as inner, ExitStack() as stack:
        public = stack.enter_context(Server(always(redirect(inner.url("/end")))))
        start = stack.enter_context(Server(always(redirect(public.url())), SECOND))
        assert f"leads to {inner.url('/end')}, where this machine" in complaint(start.url())
        assert inner.connections == 0


def test_a_public_host_may_redirect_to_a_public_one() -> None:
    with Server(pages({"/a": redirect("/b"), "/b": answer()})) as server:
        assert loaded(server.url("/a")).data == PAGE


def test_a_name_that_changes_its_meaning_is_judged_anew(names: dict[str, list[str]]) -> None:
    with Server(always(answer()), SECOND) as inner:

        def turn(_: object) -> bytes:
            names["news.example"] = [SECOND]
            return redirect(f"http://news.example:{inner.port}/")

        names["news.example"] = [FIRST]
        with Server(turn) as server:
            said = complaint(server.url(host="news.example"))
        assert inner.connections == 0
    assert "where this machine or a private network begins" in said


def test_it_is_looked_up_once_and_connected_to_what_was_judged(
    monkeypatch: pytest.MonkeyPatch, names: dict[str, list[str]]
) -> None:
    names["news.example"] = [FIRST]
    look_up, asked = socket.getaddrinfo, []

    def looked_up(host: str, *rest: Any, **more: Any) -> Any:
        asked.append(host)
        return look_up(host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", looked_up)
    with Server(always(answer())) as server:
        loaded(server.url(host="news.example"))
        assert server.requests[0].header("Host") == f"news.example:{server.port}"
    assert asked.count("news.example") == 1


def test_of_a_name_that_is_both_only_the_public_address_is_connected_to(
    names: dict[str, list[str]],
) -> None:
    with Server(always(answer(b"wrong")), SECOND) as inner:
        names["both.example"] = [SECOND, FIRST]
        said = of(redirect(f"http://both.example:{inner.port}/"))
        assert inner.connections == 0
    assert "nothing accepts connections" in said


def test_the_next_address_is_tried_where_one_does_not_answer(names: dict[str, list[str]]) -> None:
    with Server(always(answer())) as server:
        names["two.example"] = ["127.0.0.3", FIRST]
        assert loaded(server.url(host="two.example")).data == PAGE


# --- Answers that are no page ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("204 No Content", "there is nothing to read (204 No Content); check the address"),
        ("206 Partial Content", "something other than a page (206 Partial Content)"),
        ("202 Accepted", "something other than a page (202 Accepted)"),
        ("300 Multiple Choices", "something other than a page (300 Multiple Choices)"),
        ("400 Bad Request", "something other than a page (400 Bad Request)"),
        ("401 Unauthorized", "refuses to show it, or wants a subscription (401 Unauthorized)"),
        ("402 Payment Required", "wants a subscription (402 Payment Required)"),
        ("403 Forbidden", "(403 Forbidden); save the page in a browser, and open the file"),
        ("404 Not Found", "there is no such page (404 Not Found); check the address"),
        ("410 Gone", "taken away for good (410 Gone)"),
        ("429 Too Many Requests", "too many requests (429 Too Many Requests); try again later"),
        ("451 Unavailable", "for reasons of law (451 Unavailable For Legal Reasons)"),
        ("500 Oops", "has a fault of its own (500 Internal Server Error); try again later"),
        ("503 Oops", "has a fault of its own (503 Service Unavailable)"),
        ("599 \x1b[31m", "has a fault of its own (599); "),
        ("999 Denied", "something other than a page (999)"),
    ],
)
def test_a_status_that_brings_no_page(status: str, said: str) -> None:
    assert said in of(answer(status=status))


@pytest.mark.parametrize(
    ("media_type", "said"),
    [
        ("application/pdf", "there is a PDF, not a page of text; save its text into a file"),
        ("Application/PDF; x=y", "there is a PDF"),
        ("image/png", "there is an image"),
        ("image/svg+xml", "there is an image"),
        ("video/mp4", "there is a film"),
        ("audio/mpeg", "there is a sound recording"),
        ("application/zip", "there is an archive"),
        ("application/msword", "there is an office document"),
        (
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "there is an office document",
        ),
    ],
)
def test_what_is_no_text_is_refused_before_it_comes(media_type: str, said: str) -> None:
    def endless(client: socket.socket, closing: threading.Event) -> None:
        client.sendall(answer(b"", Content_Type=media_type, Content_Length="99"))
        assert client.recv(1) == b"" or closing.is_set()

    assert said in of(endless)


BROKEN = "breaks off in the middle; try again later, or save the page in a browser"
NO_HTTP = "the answer is no proper HTTP"


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        pytest.param(answer(b""), "the page is empty", id="nothing"),
        pytest.param(answer(b" \r\n\t"), "the page is empty", id="white space"),
        pytest.param(
            answer(gzip.compress(b""), Content_Encoding="gzip"), "is empty", id="nothing, packed"
        ),
        pytest.param(answer(Content_Length="999"), BROKEN, id="shorter than its length"),
        pytest.param(answer(b"", Content_Length="999"), BROKEN, id="a length and nothing"),
        pytest.param(CHUNKED + b"9\r\n" + PAGE[:9] + b"\r\n", BROKEN, id="the last chunk missing"),
        pytest.param(CHUNKED + b"99\r\n" + PAGE[:9], BROKEN, id="a chunk cut off"),
        pytest.param(CHUNKED + b"huge\r\n" + PAGE, BROKEN, id="a chunk's size is no number"),
        pytest.param(CHUNKED + b"-1\r\n" + PAGE, BROKEN, id="a chunk of negative size"),
        pytest.param(CHUNKED + b"f" * 70_000, BROKEN, id="a chunk's size without end"),
        pytest.param(
            answer(gzip.compress(PAGE)[:-9], Content_Encoding="gzip", Content_Length=None),
            BROKEN,
            id="compression cut off",
        ),
        pytest.param(
            answer(b"\x1f", Content_Encoding="gzip"), BROKEN, id="one byte of compression"
        ),
        pytest.param(answer(Content_Encoding="gzip"), "is damaged", id="no gzip at all"),
        pytest.param(answer(Content_Encoding="deflate"), "is damaged", id="no deflate at all"),
        pytest.param(
            answer(gzip.compress(PAGE)[:-8] + bytes(8), Content_Encoding="gzip"),
            "is damaged",
            id="a wrong check sum",
        ),
        pytest.param(
            answer(gzip.compress(PAGE) + b"\x1f\x8bxxxxx", Content_Encoding="gzip"),
            "is damaged",
            id="a damaged second member",
        ),
        pytest.param(
            answer(Content_Encoding="zstd"),
            "with 'zstd', which cannot be undone",
            id="not asked for",
        ),
        pytest.param(answer(Content_Encoding="br"), "is damaged", id="no brotli at all"),
        pytest.param(
            answer(brotli.compress(PAGE)[:-5], Content_Encoding="br"), BROKEN, id="brotli cut off"
        ),
        pytest.param(
            answer(Content_Encoding="gzip, " * 50 + "gzip"), "51 times over", id="a chain"
        ),
        pytest.param(answer(Transfer_Encoding="gzip, chunked"), "not understood", id="transfer"),
        pytest.param(answer(Content_Length="5, 6"), NO_HTTP, id="two lengths"),
        pytest.param(b"hello\r\n\r\n", NO_HTTP, id="no status line"),
        pytest.param(b"HTTP/1.1 huh\r\n\r\n", NO_HTTP, id="no status"),
        pytest.param(b"\0" * 100_000, NO_HTTP, id="zeros"),
        pytest.param(b"SSH-2.0-OpenSSH_9.6\r\n", NO_HTTP, id="a server of something else"),
        pytest.param(answer(X=("x" * 200_000)), NO_HTTP, id="a header of 200 kB"),
        pytest.param(b"HTTP/1.1 200 OK\r\n" + b"X: x\r\n" * 10_000, NO_HTTP, id="10,000 headers"),
        pytest.param(b"", "closed without an answer", id="silence"),
        pytest.param(b"HTTP/1.1 200 OK\r\nX: ", "the page is empty", id="half a header"),
    ],
)
def test_an_answer_that_is_none(said: bytes, problem: str) -> None:
    assert problem in of(said)


def test_a_connection_that_is_reset() -> None:
    def reset(client: socket.socket, _: threading.Event) -> None:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        client.close()

    assert "the connection was closed without an answer" in of(reset)


def test_nobody_listens() -> None:
    with Server(always(b"")) as server:
        url = server.url()
    assert complaint(url).startswith("nothing accepts connections; ")


def test_a_name_that_nobody_has(names: dict[str, list[str]]) -> None:
    assert complaint("http://none.example/").startswith("there is no host of that name; ")
    assert not names


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (socket.gaierror(socket.EAI_AGAIN, "again"), "cannot be looked up at the moment"),
        (OSError(101, "Network is unreachable"), "cannot be reached (Network is unreachable)"),
        (OSError("odd"), "cannot be reached; check the connection"),
    ],
    ids=["no name server", "no network", "for no known reason"],
)
def test_a_network_that_is_not_there(
    error: OSError, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    assert said in complaint("http://news.example/")


def test_the_web_extra_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "urllib3", None)
    url = "https://ann:secret@news.example/"
    assert complaint(url) == (
        "an address can be opened only with the web extra, which is not installed; "
        f"install it with {sys.executable} -m pip install 'nato-reader[web]'."
    )
    assert str(missing("x.html", "a web page")).startswith("x.html: a web page can be opened only")


# --- Size --------------------------------------------------------------------------------------

SMALL = Limits(seconds=20, size=1024**2)
TOO_LARGE = "the page is larger than 1 MiB, the most that is fetched of one; save the page"


def test_a_page_of_just_the_limit() -> None:
    body = b"x" * SMALL.size
    with Server(always(answer(body))) as server:
        assert loaded(server.url(), limits=SMALL).data == body
    with Server(always(answer(gzip.compress(body), Content_Encoding="gzip"))) as server:
        assert loaded(server.url(), limits=SMALL).data == body


def test_the_program_reads_10_mib() -> None:
    stated = Limits(seconds=30, size=10_485_760, redirects=5, patience=0.5)
    assert stated == LIMITS


def test_a_length_above_the_limit_is_refused_at_once() -> None:
    def announce(client: socket.socket, _: threading.Event) -> None:
        client.sendall(answer(b"", Content_Length=str(SMALL.size + 1)))
        assert client.recv(1) == b""

    assert of(announce, limits=SMALL).startswith(TOO_LARGE)


def endless(start: bytes, piece: bytes) -> Talk:
    """Return what goes on until the client leaves."""

    def talk(client: socket.socket, closing: threading.Event) -> None:
        client.sendall(start)
        while not closing.is_set():
            client.sendall(piece)

    return talk


@pytest.mark.parametrize(
    "library", [None, types.SimpleNamespace(Decompressor=object)], ids=["missing", "too old"]
)
def test_without_a_brotli_that_stops_at_a_limit_it_is_not_asked_for(
    library: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "brotli", library)
    with Server(always(answer(Content_Encoding="br"))) as server:
        assert "with 'br', which cannot be undone here" in complaint(server.url())
        assert server.requests[0].header("Accept-Encoding") == "gzip, deflate"


@pytest.mark.parametrize(
    "said",
    [
        pytest.param(endless(b"HTTP/1.1 200 OK\r\n\r\n", b"x" * 65536), id="a body without end"),
        pytest.param(endless(CHUNKED, b"1000\r\n" + b"x" * 4096 + b"\r\n"), id="endless chunks"),
        pytest.param(endless(CHUNKED + b"-1\r\n", b"x" * 65536), id="a chunk of negative size"),
        pytest.param(endless(CHUNKED + b"f" * 15 + b"\r\n", b"x" * 65536), id="an immense chunk"),
        pytest.param(
            answer(gzip.compress(bytes(100 * 1024**2), 1), Content_Encoding="gzip"), id="a bomb"
        ),
        pytest.param(
            answer(zlib.compress(bytes(100 * 1024**2), 1), Content_Encoding="deflate"),
            id="a bomb of another kind",
        ),
        pytest.param(
            answer(brotli.compress(bytes(100 * 1024**2), quality=1), Content_Encoding="br"),
            id="a bomb of a third kind",
        ),
        pytest.param(
            answer(gzip.compress(bytes(2**19)) * 500, Content_Encoding="gzip"),
            id="a bomb in many members",
        ),
    ],
)
def test_what_is_too_large_takes_no_memory(said: bytes | Talk) -> None:
    with Server(always(said)) as server:
        complaint(server.url(), limits=Limits(size=1))  # the first imports what is needed
        tracemalloc.start()
        try:
            assert complaint(server.url(), limits=SMALL).startswith(TOO_LARGE)
            _, most = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert most < 6 * SMALL.size


# --- Time --------------------------------------------------------------------------------------


def dripping(start: bytes, piece: bytes) -> Talk:
    """Return what says a little again and again, too often for a socket's timeout."""

    def talk(client: socket.socket, closing: threading.Event) -> None:
        client.sendall(start)
        while not closing.wait(0.02):
            client.sendall(piece)

    return talk


def silence(client: socket.socket, closing: threading.Event) -> None:
    client.settimeout(0.02)
    while not closing.is_set():
        try:
            if not client.recv(1):
                raise BrokenPipeError
        except TimeoutError:
            continue


SLOW = [
    pytest.param(silence, id="a server that says nothing"),
    pytest.param(dripping(b"HTTP/1.1 ", b"2"), id="a status line in drops"),
    pytest.param(dripping(b"HTTP/1.1 200 OK\r\nX: ", b"x"), id="a header in drops"),
    pytest.param(dripping(b"HTTP/1.1 200 OK\r\n", b"X: x\r\n"), id="headers without end"),
    pytest.param(dripping(b"", b"HTTP/1.1 100 Continue\r\n\r\n"), id="interim answers"),
    pytest.param(dripping(b"HTTP/1.1 200 OK\r\n\r\n", b"x"), id="a body in drops"),
    pytest.param(
        dripping(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 999\r\n\r\n", b"x"),
        id="a body of known length in drops",
    ),
    pytest.param(dripping(CHUNKED, b"1"), id="a chunk's size in drops"),
    pytest.param(dripping(CHUNKED + b"0\r\n", b"x: y\r\n"), id="trailers without end"),
]
TOO_SLOW = "the page took longer than 0.3 seconds to come; try again later, or save the page"


@pytest.mark.parametrize("said", SLOW)
def test_the_time_limit_holds_and_the_thread_ends(said: Talk) -> None:
    with Server(always(said)) as server:
        assert complaint(server.url(), limits=QUICK).startswith(TOO_SLOW)
        assert gone(server)
        assert nobody_waits()


def test_the_time_limit_holds_over_redirects_together() -> None:
    def late(client: socket.socket, closing: threading.Event) -> None:
        closing.wait(0.1)
        client.sendall(redirect(f"/{len(server.requests)}"))

    with Server(always(late)) as server:
        assert complaint(server.url("/start"), limits=QUICK).startswith(TOO_SLOW)
        assert nobody_waits()


def test_the_time_limit_holds_while_a_name_is_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    found = threading.Event()

    def look_up(*_: object, **__: object) -> list[Any]:
        found.wait(10)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (FIRST, server.port))]

    with Server(always(answer())) as server:
        with monkeypatch.context() as patch:
            patch.setattr(socket, "getaddrinfo", look_up)
            said = complaint("http://slow.example/", limits=QUICK)
            found.set()
            assert nobody_waits()
        assert server.requests == []
    assert said.startswith(TOO_SLOW)


def test_the_time_limit_holds_while_nobody_accepts() -> None:
    with socket.socket() as full:
        full.bind((FIRST, 0))
        full.listen(0)
        port = full.getsockname()[1]
        waiting = [socket.socket() for _ in range(4)]
        for each in waiting:
            each.settimeout(0)
            each.connect_ex((FIRST, port))
        assert complaint(f"http://{FIRST}:{port}/", limits=QUICK).startswith(TOO_SLOW)
        assert nobody_waits()
        for each in waiting:
            each.close()


def test_who_waits_is_told_once() -> None:
    told: list[str] = []

    def late(client: socket.socket, _: threading.Event) -> None:
        assert noted.wait(10)
        client.sendall(answer())

    def note() -> None:
        told.append(threading.current_thread().name)
        noted.set()

    noted = threading.Event()
    with Server(always(late)) as server:
        limits = Limits(seconds=20, patience=0.05)
        assert loaded(server.url(), waiting=note, limits=limits).data == PAGE
    assert told == [threading.current_thread().name]


def test_nobody_is_told_of_what_comes_at_once() -> None:
    told: list[int] = []
    with Server(always(answer())) as server:
        loaded(server.url(), waiting=lambda: told.append(1))
    assert told == []


@pytest.mark.parametrize("said", SLOW)
def test_an_interrupt_ends_the_transfer(said: Talk) -> None:
    def interrupting(client: socket.socket, closing: threading.Event) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        said(client, closing)

    with Server(always(interrupting)) as server:
        with pytest.raises(KeyboardInterrupt):
            loaded(server.url())
        assert gone(server)
        assert nobody_waits()


@pytest.mark.parametrize(
    "late",
    [
        failure(TimeoutError(), QUICK),
        interrupted(HTTPError(TimeoutError()), QUICK),
        proxy_failure(HTTPError(TimeoutError()), "proxy.example", QUICK),
    ],
    ids=["while it is asked", "while it is read", "while a proxy is asked"],
)
def test_the_time_limit_of_a_socket_is_told_in_the_same_words(late: FetchError) -> None:
    told = late.behind("http://news.example/")
    assert f"{told.problem}; {told.mend}".startswith(TOO_SLOW)


# --- TLS ---------------------------------------------------------------------------------------

Serving = Callable[[trustme.LeafCert], ssl.SSLContext]
AUTHORITY = trustme.CA()
YESTERDAY = datetime.now(UTC) - timedelta(days=1)
TOMORROW = datetime.now(UTC) + timedelta(days=1)


def serving(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the authority trusted, as a user would."""
    AUTHORITY.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))


@pytest.mark.usefixtures("trusted")
def test_a_page_over_tls_of_a_name_whose_address_is_connected_to(
    names: dict[str, list[str]],
) -> None:
    told: list[str | None] = []
    context = serving(AUTHORITY.issue_cert("news.example"))
    context.sni_callback = lambda _socket, name, _context: told.append(name)
    names |= {"news.example": [FIRST], "news.example.": [FIRST]}
    with Server(always(answer()), tls=context) as server:
        url = server.url("/a", "news.example")
        assert loaded(url) == Fetched(PAGE, url, "text/html", "utf-8")
        assert loaded(server.url("/a", "news.example.")).data == PAGE
    assert told == ["news.example", "news.example"]


@pytest.mark.usefixtures("trusted")
def test_a_page_over_tls_of_an_ip_address() -> None:
    with Server(always(answer()), tls=serving(AUTHORITY.issue_cert(FIRST))) as server:
        assert loaded(server.url()).data == PAGE


def self_signed() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    lonely = trustme.CA()
    with lonely.private_key_pem.tempfile() as key, lonely.cert_pem.tempfile() as certificate:
        context.load_cert_chain(certificate, key)
    return context


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize(
    ("context", "said"),
    [
        pytest.param(self_signed, "certificate is self-signed", id="self-signed"),
        pytest.param(
            lambda: serving(trustme.CA().issue_cert(FIRST)),
            "certificate is issued by somebody whom this computer does not trust",
            id="of an unknown authority",
        ),
        pytest.param(
            lambda: serving(AUTHORITY.issue_cert(FIRST, not_after=YESTERDAY)),
            "certificate has expired; check this computer's clock",
            id="expired",
        ),
        pytest.param(
            lambda: serving(AUTHORITY.issue_cert(FIRST, not_before=TOMORROW)),
            "certificate is not valid yet; check this computer's clock",
            id="of the future",
        ),
        pytest.param(
            lambda: serving(AUTHORITY.issue_cert("other.example", SECOND)),
            "certificate is for another host's name; check the address",
            id="of another host",
        ),
    ],
)
def test_a_certificate_that_proves_nothing(
    context: Callable[[], ssl.SSLContext], said: str
) -> None:
    with Server(always(answer()), tls=context()) as server:
        assert said in complaint(server.url())
        assert server.requests == []


def test_a_certificate_that_is_not_trusted_for_another_reason() -> None:
    error = ssl.SSLCertVerificationError()
    error.verify_code, error.verify_message = 79, "invalid CA certificate"
    told = failure(error, LIMITS).problem
    assert told == "the site's certificate cannot be trusted (invalid CA certificate)"


def test_a_server_that_speaks_no_tls() -> None:
    with Server(always(answer())) as server:
        url = server.url().replace("http:", "https:")
        assert complaint(url).startswith("no secure connection can be made (")


@pytest.mark.usefixtures("trusted")
def test_a_handshake_that_never_ends() -> None:
    with socket.create_server((FIRST, 0)) as silent:
        url = f"https://{FIRST}:{silent.getsockname()[1]}/"
        assert complaint(url, limits=QUICK).startswith(TOO_SLOW)
        assert nobody_waits()


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("said", SLOW)
def test_the_time_limit_holds_over_tls(said: Talk) -> None:
    with Server(always(said), tls=serving(AUTHORITY.issue_cert(FIRST))) as server:
        assert complaint(server.url(), limits=QUICK).startswith(TOO_SLOW)
        assert gone(server)
        assert nobody_waits()


@pytest.mark.usefixtures("trusted")
def test_a_redirect_may_lead_to_tls_and_not_away_from_it() -> None:
    with Server(always(answer())) as plain:
        tls = serving(AUTHORITY.issue_cert(FIRST))
        ways = pages({"/": answer(), "/away": redirect(plain.url("/x"))})
        with Server(ways, tls=tls) as secure:
            assert loaded(secure.url()).data == PAGE
            said = complaint(secure.url("/away"))
            with Server(always(redirect(secure.url()))) as start:
                assert loaded(start.url()).url == secure.url()
        assert plain.connections == 0
    assert said.startswith(f"is redirected to {plain.url('/x')}, which anyone on the way can alter")


# --- Proxies -----------------------------------------------------------------------------------


def test_a_page_by_a_proxy() -> None:
    with Server(always(answer())) as server, ExitStack() as stack:
        proxy = stack.enter_context(Server(forwarding((server.host, server.port))))
        found = loaded("http://news.example/a", environ={"http_proxy": proxy.url()})
        assert found == Fetched(PAGE, "http://news.example/a", "text/html", "utf-8")
        assert proxy.requests[0].target == "http://news.example/a"
        assert server.requests[0].header("Host") == "news.example"


@pytest.mark.usefixtures("trusted")
def test_a_page_over_tls_through_a_proxy() -> None:
    tls = serving(AUTHORITY.issue_cert("news.example"))
    with Server(always(answer()), tls=tls) as server, ExitStack() as stack:
        proxy = stack.enter_context(Server(forwarding((server.host, server.port))))
        environ = {"HTTPS_PROXY": f"{FIRST}:{proxy.port}"}
        assert loaded("https://ann:secret@news.example/a", environ=environ).data == PAGE
        (asked,) = proxy.requests
        assert (asked.method, asked.target) == ("CONNECT", "news.example:443")
        assert asked.header("Authorization") is None
        assert server.requests[0].target == "/a"
        assert server.requests[0].header("Authorization") is not None
        assert "for another host's name" in complaint("https://other.example/", environ=environ)


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_is_reached_over_tls(scheme: str) -> None:
    tls = serving(AUTHORITY.issue_cert(FIRST, "news.example"))
    with (
        Server(always(answer()), tls=tls if scheme == "https" else None) as server,
        ExitStack() as s,
    ):
        proxy = s.enter_context(Server(forwarding((server.host, server.port)), tls=tls))
        environ = {"all_proxy": proxy.url()}
        assert loaded(f"{scheme}://news.example/", environ=environ).data == PAGE


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_wants_a_password(scheme: str) -> None:
    tls = serving(AUTHORITY.issue_cert("news.example")) if scheme == "https" else None
    with Server(always(answer()), tls=tls) as server, ExitStack() as stack:
        answering = forwarding((server.host, server.port), wanted="Basic YW5uOnNlY3JldA==")
        proxy = stack.enter_context(Server(answering))
        url, name = f"{scheme}://news.example/", f"{scheme}_proxy"
        known = proxy.url().replace("://", "://ann:secret@")
        assert loaded(url, environ={name: known}).data == PAGE
        assert server.requests[-1].header("Proxy-Authorization") is None
        wrong = proxy.url().replace("://", "://ann:wrong@")
        said = complaint(url, environ={name: wrong})
    assert "asks for a name and password" in said
    assert "wrong" not in said


@pytest.mark.parametrize(
    "environ",
    [
        pytest.param({"no_proxy": "news.example"}, id="its name"),
        pytest.param({"NO_PROXY": "a.example, .Example"}, id="its domain"),
        pytest.param({"NO_PROXY": "*"}, id="all"),
        pytest.param({"NO_PROXY": "news.example:80"}, id="name and port"),
        pytest.param({"http_proxy": ""}, id="an empty one in small letters"),
        pytest.param({"REQUEST_METHOD": "GET"}, id="within CGI"),
    ],
)
def test_no_proxy_where_there_is_to_be_none(
    environ: Mapping[str, str], names: dict[str, list[str]]
) -> None:
    with Server(always(answer())) as proxy:
        environ = {"HTTP_PROXY": proxy.url(), "HTTPS_PROXY": proxy.url(), **environ}
        assert "no host of that name" in complaint("http://news.example/", environ=environ)
        assert proxy.connections == 0
    assert not names


@pytest.mark.parametrize(
    "environ",
    [
        pytest.param({"no_proxy": "ews.example,example.news"}, id="other names"),
        pytest.param({"no_proxy": ""}, id="no names"),
        pytest.param({"no_proxy": "news.example:81"}, id="another port"),
        pytest.param({"NO_PROXY": "*", "no_proxy": "other.example"}, id="small letters win"),
    ],
)
def test_a_proxy_where_there_is_to_be_one(environ: Mapping[str, str]) -> None:
    with Server(always(answer())) as proxy:
        environ = {"HTTP_PROXY": proxy.url(), **environ}
        assert loaded("http://news.example/", environ=environ).data == PAGE


def refusing(client: socket.socket, _: threading.Event) -> None:
    client.sendall(b"HTTP/1.1 403 Forbidden\r\n\r\n")


@pytest.mark.parametrize(
    ("url", "value", "said"),
    [
        pytest.param(
            "http://news.example/", "socks5://p:1", "HTTP_PROXY names has no http", id="SOCKS"
        ),
        pytest.param("http://news.example/", "http://[", "HTTP_PROXY names has", id="malformed"),
        pytest.param("http://news.example/", "http://", "HTTP_PROXY names has", id="no host"),
        pytest.param("https://news.example/", "p:99999", "HTTPS_PROXY names", id="a wrong port"),
    ],
)
def test_a_proxy_that_cannot_be_one(url: str, value: str, said: str) -> None:
    assert said in complaint(url, environ={"http_proxy": value, "https_proxy": value})


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_is_not_there(scheme: str) -> None:
    with Server(always(b"")) as gone:
        value = gone.url().replace("://", "://ann:secret@")
    said = complaint(f"{scheme}://news.example/", environ={"all_proxy": value})
    assert said.startswith(f"the proxy {FIRST}:{gone.port} cannot be reached; check HTTP_PROXY")


def test_a_proxy_that_refuses_to_connect() -> None:
    with Server(always(refusing)) as proxy:
        said = complaint("https://news.example/", environ={"https_proxy": proxy.url()})
    assert said.startswith(f"the proxy {FIRST}:{proxy.port} refuses to pass it on (status 403); ")


@pytest.mark.parametrize("said", [silence, dripping(b"HTTP/1.1 200 OK\r\n", b"X: x\r\n")])
def test_the_time_limit_holds_while_a_proxy_connects(said: Talk) -> None:
    with Server(always(said)) as proxy:
        environ = {"https_proxy": proxy.url()}
        told = complaint("https://news.example/", environ=environ, limits=QUICK)
        assert told.startswith(TOO_SLOW)
        assert gone(proxy)
        assert nobody_waits()


@LOCAL
def test_behind_a_proxy_hosts_are_judged_by_what_they_are_called(host: str) -> None:
    host = host.replace("inner.example", "metadata.internal")
    with Server(always(redirect(f"http://{host}/secret"))) as proxy:
        said = complaint("http://news.example/", environ={"http_proxy": proxy.url()})
        assert len(proxy.requests) == 1
    assert "where this machine or a private network begins" in said
