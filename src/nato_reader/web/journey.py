"""From one address to the next, as far as redirects lead."""

from nato_reader.text import excerpt
from nato_reader.web.addresses import Address, brief, joined
from nato_reader.web.answers import received
from nato_reader.web.asking import asked
from nato_reader.web.sentences import SAVE, FetchError
from nato_reader.web.terms import Fetched, Terms
from nato_reader.web.waiting import Line

_REDIRECTS = frozenset({301, 302, 303, 307, 308})


def travel(start: Address, line: Line, terms: Terms) -> Fetched:
    """Return the page at the end of the way that begins at `start`; raises FetchError."""
    address, guarded = start, False
    seen = {start.url}
    while len(seen) <= terms.limits.redirects + 1:
        try:
            with asked(address, guarded=guarded, line=line, terms=terms) as answer:
                status = answer.response.status
                if status not in _REDIRECTS:
                    return received(answer.response, address.url, line, terms.limits)
                location = answer.response.headers.get("Location", "")
                guarded = answer.is_public
        except FetchError as error:
            raise (error if address is start else error.behind(brief(address.url))) from None
        address = _next(address, location, status)
        if address.url in seen:
            problem = f"is redirected in a circle, by way of {brief(address.url)}"
            raise FetchError(problem, SAVE)
        seen.add(address.url)
    raise FetchError(f"is redirected more than {terms.limits.redirects} times", SAVE)


def _next(address: Address, location: str, status: int) -> Address:
    """Return where an answer from `address` sends us."""
    if not location.strip():
        problem = f"is redirected by {brief(address.url)} to nowhere (status {status})"
        raise FetchError(problem, "open it in a browser")
    try:
        found = joined(address, _as_utf8(location))
    except FetchError as error:
        problem = f"is redirected to {excerpt(brief(location))}, which {error.problem}"
        raise FetchError(problem, "open it in a browser") from None
    if (address.scheme, found.scheme) == ("https", "http"):
        problem = f"is redirected to {brief(found.url)}, which anyone on the way can alter"
        raise FetchError(problem, "if that is good enough, give that address itself")
    return found


def _as_utf8(location: str) -> str:
    """Return a header as it was meant: http.client reads all of them as ISO 8859-1."""
    try:
        return location.encode("latin-1").decode()
    except UnicodeError:
        return location
