"""What a server answers becomes a page or one sentence."""

import gzip
import socket
import sys
import threading
import zlib

import brotli
import pytest
from fetching import (
    CHUNKED,
    complaint,
    loaded,
    of,
)
from server import PAGE, Server, always, answer

from nato_reader.web import Fetched
from nato_reader.web.extra import missing

# --- A page ----------------------------------------------------------------------------------


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


# --- Answers that are no page ----------------------------------------------------------------


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
