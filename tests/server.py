"""A little web server on this machine that says what a test wants, and a forward proxy."""

import socket
import ssl
from collections.abc import Callable, Mapping
from contextlib import suppress
from select import select
from threading import Event, Thread
from typing import NamedTuple, Self
from urllib.parse import urlsplit

PAGE = b"<!doctype html><title>Bridge</title><p>The harbour bridge is open again.</p>"

Talk = Callable[[socket.socket, Event], None]
"""What speaks to a client on its own; the event is set when the server is to close."""


class Request(NamedTuple):
    """What was asked: "GET", "/page", and the headers in the order in which they came."""

    method: str
    target: str
    headers: list[tuple[str, str]]

    def header(self, name: str) -> str | None:
        """Return the value of a header that comes at most once, None if there is none."""
        values = [value for key, value in self.headers if key.lower() == name.lower()]
        assert len(values) <= 1, f"{name} comes {len(values)} times"
        return values[0] if values else None


Answering = Callable[[Request], bytes | Talk]


def answer(body: bytes = PAGE, status: str = "200 OK", **headers: str | None) -> bytes:
    """Return an answer; None leaves out a header, _ in a name stands for -."""
    told: dict[str, str | None] = {
        "Content_Type": "text/html; charset=utf-8",
        "Content_Length": str(len(body)),
        **headers,
    }
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in told.items() if value]
    return "\r\n".join([f"HTTP/1.1 {status}", *lines, "", ""]).encode() + body


def redirect(location: str | None, status: str = "302 Found") -> bytes:
    """Return an answer that sends the client elsewhere."""
    return answer(b"", status, Location=location)


def always(said: bytes | Talk) -> Answering:
    """Return what answers everything with the same."""
    return lambda _: said


def pages(found: Mapping[str, bytes | Talk]) -> Answering:
    """Return what answers by path, and with 404 where there is none."""
    return lambda request: found.get(request.target, answer(b"none", "404 Not Found"))


def forwarding(upstream: tuple[str, int], *, wanted: str | None = None) -> Answering:
    """Return what answers as a proxy to whom all names mean the server `upstream`.

    wanted: the Proxy-Authorization without which it refuses.
    """

    def answering(request: Request) -> bytes | Talk:
        if wanted is not None and request.header("Proxy-Authorization") != wanted:
            return answer(b"", "407 Proxy Authentication Required")
        if request.method == "CONNECT":
            return _tunnel
        parts = urlsplit(request.target)
        kept = [each for each in request.headers if not each[0].lower().startswith("proxy-")]
        head = [f"GET {parts.path} HTTP/1.1", *(f"{name}: {value}" for name, value in kept)]
        with socket.create_connection(upstream, 10) as there:
            there.sendall("\r\n".join([*head, "", ""]).encode())
            return b"".join(iter(lambda: there.recv(65536), b""))

    def _tunnel(client: socket.socket, _: Event) -> None:
        with socket.create_connection(upstream, 10) as there:
            client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            _relay(client, there)

    return answering


def _relay(one: socket.socket, other: socket.socket) -> None:
    """Pass on what either says until one has said all; in one thread, as TLS sockets need it."""
    sinks = {one: other, other: one}
    with suppress(OSError):
        while ready := _speaking(list(sinks)):
            for source in ready:
                data = source.recv(65536)
                if not data:
                    return
                sinks[source].sendall(data)


def _speaking(sockets: list[socket.socket]) -> list[socket.socket]:
    """Return the sockets that can be read: what TLS has decrypted, the system knows nothing of."""
    ready: list[socket.socket] = [
        each for each in sockets if isinstance(each, ssl.SSLSocket) and each.pending()
    ]
    return ready or select(sockets, [], [], 10)[0]


class Server:
    """The server; `requests` is what it was asked, `left` set when a client went away early."""

    def __init__(
        self, answering: Answering, host: str = "127.0.0.1", tls: ssl.SSLContext | None = None
    ) -> None:
        self._answering = answering
        self._tls = tls
        self._closing = Event()
        self._listener = socket.create_server((host, 0))
        self._threads = [Thread(target=self._accept)]
        self.requests: list[Request] = []
        self.connections = 0
        self.left = Event()
        self.host = host
        self.port: int = self._listener.getsockname()[1]

    def url(self, path: str = "/", host: str | None = None) -> str:
        """Return the address of a path, by the name `host` where one is given."""
        scheme = "https" if self._tls else "http"
        return f"{scheme}://{host or self.host}:{self.port}{path}"

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(10)
            assert not thread.is_alive()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            client.settimeout(10)
            thread = Thread(target=self._serve, args=(client,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, client: socket.socket) -> None:
        with client:
            try:
                if self._tls is None:
                    self._talk(client)
                else:
                    with self._tls.wrap_socket(client, server_side=True) as secure:
                        self._talk(secure)
            except OSError:
                self.left.set()

    def _talk(self, client: socket.socket) -> None:
        request = _request(client)
        if request is None:
            self.left.set()
            return
        self.requests.append(request)
        said = self._answering(request)
        if isinstance(said, bytes):
            client.sendall(said)
        else:
            said(client, self._closing)


def _request(client: socket.socket) -> Request | None:
    """Return what the client asks, None where it goes away without."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = client.recv(65536)
        if not piece:
            return None
        data += piece
        if data.startswith(b"\x16"):  # a handshake of TLS
            client.sendall(answer(b"", "400 Bad Request"))
            return None
    first, *lines = data.decode("latin-1").split("\r\n\r\n")[0].split("\r\n")
    method, target, _ = first.split(" ")
    pairs = [line.split(": ", 1) for line in lines]
    return Request(method, target, [(name, value) for name, value in pairs])
