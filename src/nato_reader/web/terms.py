"""What a fetch may take, and what it brings."""

from collections.abc import Callable, Mapping
from ipaddress import IPv4Address, IPv6Address

from msgspec import Struct

IPAddress = IPv4Address | IPv6Address


class Fetched(Struct, frozen=True):
    """What was found at an address.

    data: the page, not empty, its compression undone. url: where it was found in the end, without
    fragment and credentials. media_type: in lower case. charset: as the server tells it. Both are
    None where it does not.
    """

    data: bytes
    url: str
    media_type: str | None
    charset: str | None


class Limits(Struct, frozen=True):
    """The most that a fetch may take.

    seconds: for everything, from the look-up of the name to the last byte. size: of the page, in
    bytes, both as it is sent and unpacked. redirects: how many are followed. patience: the seconds
    until it is told that there is something to wait for.
    """

    seconds: float = 30
    size: int = 10 * 1024**2
    redirects: int = 5
    patience: float = 0.5


LIMITS = Limits()
"""Those of the program: news pages have up to 1 MB, and no site needs more than three redirects."""


class Terms(Struct, frozen=True):
    """What a fetch keeps to.

    environ: where proxies are named. is_public: whether anyone on the internet may be sent to an IP
    address.
    """

    limits: Limits
    environ: Mapping[str, str]
    is_public: Callable[[IPAddress], bool]
