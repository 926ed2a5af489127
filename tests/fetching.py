"""What the tests of fetching share: pages asked for as if the loopback were the internet."""

import socket
import ssl
import threading
from typing import Any

import pytest
import trustme
from server import Server, Talk, always

from nato_reader.errors import SourceError
from nato_reader.web import Fetched, Limits, fetch, shown
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


def nobody_waits() -> bool:
    """Return whether the threads of all fetches have ended, as they do soon."""
    for thread in threading.enumerate():
        if thread.name == THREAD:
            thread.join(10)
    return not any(thread.name == THREAD for thread in threading.enumerate())


def gone(server: Server) -> bool:
    """Return whether the client has gone away, as it does soon, or never came."""
    return server.connections == 0 or server.left.wait(10)


CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


LOCAL = pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.2", "2130706434", "0x7f000002", "0177.0.0.2", "127.2", "[::ffff:127.0.0.2]"),
        *("localhost", "LOCALHOST", "localhost.", "inner.example", "169.254.169.254", "0", "[::]"),
    ],
)


def endless(start: bytes, piece: bytes) -> Talk:
    """Return what goes on until the client leaves."""

    def talk(client: socket.socket, closing: threading.Event) -> None:
        client.sendall(start)
        while not closing.is_set():
            client.sendall(piece)

    return talk


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
AUTHORITY = trustme.CA()


def serving(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context
