"""A web address as people type it -> what is looked up, connected to, asked for and shown."""

import re
import unicodedata
from base64 import b64encode
from ipaddress import IPv4Address, IPv6Address
from socket import inet_aton
from urllib.parse import SplitResult, quote, unquote_to_bytes, urljoin, urlsplit

from msgspec import Struct

from nato_reader.text import printable
from nato_reader.web.sentences import FetchError

_PORTS = {"http": 80, "https": 443}
_LONGEST_SHOWN = 100


class Address(Struct, frozen=True):
    """Where a page is, in the form in which it is asked for.

    host: ASCII in lower case; an IP address in its usual spelling, without brackets. target: path
    and query, percent-encoded. authorization: the header that the credentials become, else None.
    """

    scheme: str
    host: str
    port: int
    target: str
    authorization: str | None = None

    @property
    def authority(self) -> str:
        """Return host and port, without the port where it is the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """Return the whole address, without credentials and fragment."""
        return f"{self.scheme}://{self.authority}{self.target}"


# --- How it is shown ---------------------------------------------------------------------------

# As far as what may be credentials: "https://", also where slashes are missing or turned.
_SCHEME = re.compile(r"[^:/?#]*:[/\\]*")
_AUTHORITY = re.compile(r"[^/?#]*")
_PORT = re.compile(r":[0-9]*\Z")


def shown(url: str) -> str:
    """Return `url` without the name and password in it, also where it is malformed.

    Where an @ follows behind these, they may go on as far as that: nothing is shown then.
    """
    scheme = _SCHEME.match(url)
    start = scheme.end() if scheme else 0
    authority = _AUTHORITY.match(url, start)
    end = authority.end() if authority else start
    host = url[start:end].rpartition("@")[2].rpartition("]")[2]
    if ":" in host and not _PORT.search(host):
        end = len(url)  # no port is behind the colon: it is a password, which may hold a slash
    elif "@" in url[start:end] and "@" in url[end:]:
        return f"{url[:start]}…"
    return url[:start] + url[start:end].rpartition("@")[2] + url[end:]


def brief(url: str) -> str:
    """Return an address that a server gave, in a form that fits into a sentence."""
    text = printable(shown(url))
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"


# --- What is in it -----------------------------------------------------------------------------

_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_CHECK = "check it for slips of the pen"


def parse(url: str) -> Address:
    """Return what is in `url`, an http or https address; its fragment is left out.

    Raises FetchError where it is none; its problem goes on from the address.
    """
    text = url.strip(" ")
    if _CONTROLS.search(text):
        raise FetchError("holds a character that no address may hold", _CHECK)
    try:
        parts = urlsplit(text)
        if parts.scheme not in _PORTS:
            raise FetchError("is no http or https address", "give one that begins with https://")
        if not parts.hostname:
            raise FetchError("names no host", "write the site's name behind the two slashes")
        return Address(
            parts.scheme,
            _host(parts),
            _port(parts),
            (_encoded(parts.path, "") or "/") + (parts.query and "?" + _encoded(parts.query, "?")),
            _authorization(parts),
        )
    except (ValueError, OSError):
        problem = "cannot be understood as an address (its host or port is malformed)"
        raise FetchError(problem, _CHECK) from None


def joined(base: Address, location: str) -> Address:
    """Return the address of `location`, which may be relative to `base`; as parse.

    It has the credentials of `base` where it leads to the same host, and never its own.
    """
    try:
        url = urljoin(base.url, location.strip(" "))
    except ValueError:
        url = location
    found = parse(url)
    same = found.host == base.host and (
        found.port == base.port or (base.port, found.port) == (80, 443)
    )
    authorization = base.authorization if same else None
    return Address(found.scheme, found.host, found.port, found.target, authorization)


def _port(parts: SplitResult) -> int:
    port = parts.port
    if port == 0:
        raise ValueError
    return port or _PORTS[parts.scheme]


_STRAY_PERCENT = re.compile("%(?![0-9a-fA-F]{2})")


def _encoded(text: str, also: str) -> str:
    """Return `text` as it is sent (https://www.rfc-editor.org/rfc/rfc3986#section-2)."""
    return quote(_STRAY_PERCENT.sub("%25", text), safe="%/:@!$&'()*+,;=~" + also)


def _authorization(parts: SplitResult) -> str | None:
    """Return the header's value: https://www.rfc-editor.org/rfc/rfc7617#section-2."""
    if parts.username is None:
        return None
    pair = unquote_to_bytes(parts.username) + b":" + unquote_to_bytes(parts.password or "")
    return f"Basic {b64encode(pair).decode()}"


# --- Its host ----------------------------------------------------------------------------------

_NAME = re.compile(r"(?:[a-z0-9_-]{1,63}\.)*[a-z0-9_-]{1,63}\.?")
_NUMBER = re.compile("[0-9]+|0x[0-9a-f]*")
_LONGEST = 254
_DOTS = str.maketrans("。．｡", "...")

# IDNA 2008 and browsers keep these; the standard library's IDNA 2003 would lead to another host.
_KEPT = frozenset("ßẞς\u200c\u200d")


def _host(parts: SplitResult) -> str:
    """Return the host in ASCII; raises ValueError or OSError where it cannot be one."""
    text = parts.hostname or ""
    if len(text) > _LONGEST or "%" in text:
        raise ValueError
    if "[" in parts.netloc:
        return str(IPv6Address(text))
    name = ".".join(map(_label, text.translate(_DOTS).split("."))).lower()
    if len(name) > _LONGEST or not _NAME.fullmatch(name):
        raise ValueError
    if _NUMBER.fullmatch(name.rstrip(".").rpartition(".")[2]):
        # A number at its end makes it an IPv4 address, however spelled:
        # https://url.spec.whatwg.org/#ends-in-a-number-checker
        return str(IPv4Address(inet_aton(name.rstrip("."))))
    return name


def _label(label: str) -> str:
    if _KEPT.isdisjoint(label):
        return label.encode("idna").decode()
    return "xn--" + unicodedata.normalize("NFKC", label.lower()).encode("punycode").decode()
