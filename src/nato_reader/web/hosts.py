"""Which hosts belong to the internet, and which to this machine or network."""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

from nato_reader.web.terms import IPAddress, Terms

_UNICAST = IPv6Network("2000::/3")
_NAT64 = IPv6Network("64:ff9b::/96")  # https://www.rfc-editor.org/rfc/rfc6052

# Reserved for what no public name server knows: https://www.rfc-editor.org/rfc/rfc6761,
# rfc6762, rfc8375, and https://www.icann.org/en/board-activities-and-meetings for "internal".
_PRIVATE = ("localhost", "local", "internal", "home.arpa")


def is_public(address: IPAddress) -> bool:
    """Return whether `address` is reached over the internet, and is one host's.

    One that stands for an IPv4 address is as public as that. Registries:
    https://www.iana.org/assignments/iana-ipv4-special-registry and iana-ipv6-special-registry.
    """
    if isinstance(address, IPv4Address):
        return address.is_global and not address.is_multicast
    inner = _embedded(address)
    if inner is not None:
        return is_public(inner)
    return address in _UNICAST and address.is_global


def _embedded(address: IPv6Address) -> IPv4Address | None:
    """Return the IPv4 address to which packets for `address` are brought in the end."""
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFF_FFFF)
    teredo = address.teredo
    return address.ipv4_mapped or address.sixtofour or (teredo[1] if teredo else None)


def may_be_public(host: str, terms: Terms) -> bool:
    """Return whether `host` may be public as far as its name tells; a proxy will look it up."""
    name = host.rstrip(".")
    try:
        return terms.is_public(ip_address(name))
    except ValueError:
        return not any(name == each or name.endswith(f".{each}") for each in _PRIVATE)
