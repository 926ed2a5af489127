"""One request: the address is looked up, judged, connected to and asked."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib import metadata
from ipaddress import ip_address
from typing import cast

from msgspec import Struct
from urllib3 import BaseHTTPResponse, HTTPConnectionPool, HTTPSConnectionPool, ProxyManager, Timeout
from urllib3.connection import HTTPConnection
from urllib3.exceptions import ConnectTimeoutError, HTTPError, ProxyError

from nato_reader.web.addresses import Address
from nato_reader.web.hosts import may_be_public
from nato_reader.web.proxies import Proxy, proxy_for
from nato_reader.web.sentences import FetchError, failure, proxy_failure
from nato_reader.web.terms import Terms
from nato_reader.web.unpacking import packings
from nato_reader.web.waiting import Line

_ACCEPT = "text/html, application/xhtml+xml, text/plain;q=0.9, application/json;q=0.8, */*;q=0.1"


class Answer(Struct, frozen=True):
    """An answer whose body is still to be read, and whether a public host gave it."""

    response: BaseHTTPResponse
    is_public: bool


@contextmanager
def asked(address: Address, *, guarded: bool, line: Line, terms: Terms) -> Iterator[Answer]:
    """Yield the answer from `address`, and close the connection behind it.

    guarded: whether only a public host may be asked, since it was one that sent us there. Raises
    FetchError.
    """
    proxy = proxy_for(address, terms.environ)
    try:
        if proxy is None:
            answer = _asked_directly(address, line, terms, guarded=guarded)
        else:
            answer = _asked_by_proxy(address, proxy, line, terms, guarded=guarded)
    except ProxyError as error:
        name = proxy.name if proxy else ""
        raise proxy_failure(error, name, terms.limits) from None
    except (HTTPError, OSError) as error:
        raise failure(error, terms.limits) from None
    with closing(answer.response):
        yield answer


def _private() -> FetchError:
    problem = "this machine or a private network begins"
    return FetchError(problem, "if you trust it, give that address itself")


# --- Directly ----------------------------------------------------------------------------------


def _asked_directly(address: Address, line: Line, terms: Terms, *, guarded: bool) -> Answer:
    """Ask the first of the host's IP addresses that lets us connect.

    The IP addresses that are judged are those that are connected to: a name that changes its
    meaning in between (DNS rebinding) changes nothing.
    """
    judged = {ip: terms.is_public(ip_address(ip)) for ip in _looked_up(address)}
    allowed = [ip for ip, is_public in judged.items() if is_public or not guarded]
    if not allowed:
        raise _private()
    while True:
        ip, *others = allowed
        share = line.remaining() / len(allowed)
        try:
            response = _ask(_pool(address, ip), address, address.target, share, line)
        except ConnectTimeoutError:  # and whatever else keeps a connection from being made
            if not others:
                raise
            allowed = others
        else:
            return Answer(response, judged[ip])


def _looked_up(address: Address) -> list[str]:
    found = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(each[4][0]) for each in found))


def _pool(address: Address, ip: str) -> HTTPConnectionPool:
    if address.scheme == "http":
        return HTTPConnectionPool(ip, address.port)
    context = ssl.create_default_context()
    name = address.host.rstrip(".")
    return HTTPSConnectionPool(ip, address.port, ssl_context=context, server_hostname=name)


# --- By a proxy --------------------------------------------------------------------------------


def _asked_by_proxy(
    address: Address, proxy: Proxy, line: Line, terms: Terms, *, guarded: bool
) -> Answer:
    is_public = may_be_public(address.host, terms)
    if guarded and not is_public:
        raise _private()
    context = ssl.create_default_context()
    manager = ProxyManager(
        proxy.url, proxy_headers=proxy.headers, ssl_context=context, proxy_ssl_context=context
    )
    pool = manager.connection_from_host(address.host, address.port, address.scheme)
    target = address.url if address.scheme == "http" else address.target
    return Answer(_ask(pool, address, target, line.remaining(), line), is_public)


# --- The request -------------------------------------------------------------------------------


def _ask(
    pool: HTTPConnectionPool, address: Address, target: str, patience: float, line: Line
) -> BaseHTTPResponse:
    pool.ConnectionCls = _held(cast("type[HTTPConnection]", pool.ConnectionCls), line)
    return pool.urlopen(
        "GET",
        target,
        headers=_headers(address),
        retries=False,
        redirect=False,
        assert_same_host=False,
        timeout=Timeout(connect=patience, read=line.remaining()),
        preload_content=False,
        decode_content=False,
    )


def _held(kind: type[HTTPConnection], line: Line) -> type[HTTPConnection]:
    """Return a class of connections whose socket `line` holds from the beginning."""

    def connect(self: HTTPConnection) -> None:
        line.hold(lambda: self.sock)
        kind.connect(self)
        # It is forgotten there while the answer is read; TLS within TLS has the socket within.
        connected = getattr(self.sock, "socket", self.sock)
        line.hold(lambda: connected)
        line.remaining()

    return cast("type[HTTPConnection]", type(kind.__name__, (kind,), {"connect": connect}))


def _headers(address: Address) -> dict[str, str]:
    headers = {
        "Host": address.authority,
        "User-Agent": _user_agent(),
        "Accept": _ACCEPT,
        "Accept-Encoding": packings(),
    }
    if address.authorization is not None:
        headers["Authorization"] = address.authorization
    return headers


def _user_agent() -> str:
    try:
        version = f"/{metadata.version('nato-reader')}"
    except metadata.PackageNotFoundError:
        version = ""
    return f"nato-reader{version} (article reader in the terminal)"
