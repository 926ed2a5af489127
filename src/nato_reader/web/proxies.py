"""Which proxy the environment names for an address."""

import re
from base64 import b64encode
from collections.abc import Mapping
from urllib.parse import unquote_to_bytes, urlsplit

from msgspec import Struct

from nato_reader.web.addresses import Address
from nato_reader.web.sentences import FetchError

_SCHEME = re.compile("[a-z][a-z0-9+.-]*://", re.IGNORECASE)


class Proxy(Struct, frozen=True):
    """A proxy: its url without credentials, host and port as sentences name it, its headers."""

    url: str
    name: str
    headers: Mapping[str, str]


def proxy_for(address: Address, environ: Mapping[str, str]) -> Proxy | None:
    """Return the proxy through which `address` is reached, None if without.

    As in urllib.request: HTTP_PROXY, HTTPS_PROXY, else ALL_PROXY, and NO_PROXY; the same in lower
    case wins. Raises FetchError where it names none that can be used.
    """
    named = _named(environ)
    name = address.scheme if named.get(address.scheme) else "all"
    url = named.get(name)
    if not url or _is_exempt(address, named.get("no", "")):
        return None
    return _parsed(url, f"{name}_proxy".upper())


def _named(environ: Mapping[str, str]) -> dict[str, str]:
    """Return what the variables NAME_proxy hold, by NAME in lower case."""
    found: dict[str, str] = {}
    for name, value in sorted(environ.items()):  # capitals come first: small letters win
        if name.lower().endswith("_proxy") and (name.islower() or name.isupper()):
            found[name[:-6].lower()] = value
    if "REQUEST_METHOD" in environ:  # a visitor's header "Proxy" in CGI: https://httpoxy.org
        found["http"] = environ.get("http_proxy", "")
    return found


def _is_exempt(address: Address, listed: str) -> bool:
    """Return whether NO_PROXY lists the address's host, with or without port, or what it is in."""
    names = [each.strip().lstrip(".").lower() for each in listed.split(",")]
    hosts = (address.host.rstrip("."), f"{address.host}:{address.port}", address.authority)
    return "*" in names or any(
        host == name or host.endswith(f".{name}") for name in filter(None, names) for host in hosts
    )


def _parsed(url: str, variable: str) -> Proxy:
    try:
        parts = urlsplit(url if _SCHEME.match(url) else f"http://{url}")
        port = parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError:
        parts, port = urlsplit(""), 0
    if parts.scheme not in ("http", "https") or not parts.hostname:
        problem = f"the proxy that {variable} names has no http or https address"
        raise FetchError(problem, f"correct {variable}")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    headers = {}
    if parts.username is not None:
        pair = unquote_to_bytes(parts.username) + b":" + unquote_to_bytes(parts.password or "")
        headers["Proxy-Authorization"] = f"Basic {b64encode(pair).decode()}"
    return Proxy(f"{parts.scheme}://{host}:{port}", f"{host}:{port}", headers)
