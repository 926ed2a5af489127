"""What can go wrong on the way to a page, and what a reader can do about it.

A problem is what is true of the page at an address ("the certificate has expired"), so that it also
goes on from "leads to https://..., where".
"""

import ssl
from collections.abc import Callable, Iterator
from http import HTTPStatus
from http.client import HTTPException
from socket import EAI_AGAIN, gaierror

from nato_reader.web.terms import Limits

SAVE = "save the page in a browser, and open the file"
_NETWORK = "check the connection to the network, or try again later"
_LATER = "try again later"


class FetchError(Exception):
    """A fetch failed: its problem, and what mends it, as in ReaderError."""

    def __init__(self, problem: str, mend: str) -> None:
        super().__init__(problem, mend)
        self.problem = problem
        self.mend = mend

    def behind(self, url: str) -> "FetchError":
        """Return the same error, of what an address leads to."""
        return FetchError(f"leads to {url}, where {self.problem}", self.mend)


class _TooSlowError(FetchError):
    """The time is over, which is the fault of no single address."""

    def behind(self, _: str) -> FetchError:
        return self


# --- What is answered --------------------------------------------------------------------------

_STATUS: tuple[tuple[range, str, str], ...] = (
    (range(204, 206), "there is nothing to read", "check the address"),
    (range(401, 404), "the site refuses to show it, or wants a subscription", SAVE),
    (range(404, 405), "there is no such page", "check the address"),
    (range(407, 408), "the proxy asks for a name and password", "write them into its address"),
    (range(410, 411), "the page was taken away for good", "look for a copy in a web archive"),
    (range(429, 430), "the site has had too many requests", _LATER),
    (range(451, 452), "the site may not show it, for reasons of law", "look for it elsewhere"),
    (range(500, 600), "the site has a fault of its own", _LATER),
    (range(1000), "the site answers with something other than a page", "open it in a browser"),
)
"""Statuses of HTTP (https://www.iana.org/assignments/http-status-codes): the first row holds."""


def refused(status: int) -> FetchError:
    """Return the error for an answer that is no page."""
    phrase = f" {HTTPStatus(status).phrase}" if status in {*HTTPStatus} else ""
    problem, mend = next(row[1:] for row in _STATUS if status in row[0])
    return FetchError(f"{problem} ({status}{phrase})", mend)


_ELSEWHERE = "give the address of a page with text"
_TEXT_IN_FILE = "save its text into a file, and open that"
_UNPACK = "unpack it, and open a file in it"

_NO_TEXT: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (("image/",), "an image", _ELSEWHERE),
    (("video/",), "a film", _ELSEWHERE),
    (("audio/",), "a sound recording", _ELSEWHERE),
    (("application/pdf", "application/x-pdf"), "a PDF", _TEXT_IN_FILE),
    (("application/epub",), "an e-book", _TEXT_IN_FILE),
    (("application/msword", "application/rtf"), "an office document", _TEXT_IN_FILE),
    (
        ("application/vnd.ms-", "application/vnd.oasis.", "application/vnd.openxmlformats"),
        "an office document",
        _TEXT_IN_FILE,
    ),
    (
        ("application/zip", "application/gzip", "application/x-gzip", "application/x-tar"),
        "an archive",
        _UNPACK,
    ),
    (("application/x-7z", "application/x-rar", "application/vnd.rar"), "an archive", _UNPACK),
)
"""How media types begin that are no text, what they are, and what mends it."""

_MARKUP = ("+xml", "+json")


def no_text(media_type: str | None) -> FetchError | None:
    """Return the error for what a server calls no text, None for what may be some."""
    kind = media_type or ""
    if kind.endswith(_MARKUP) and not kind.startswith("image/"):
        return None
    for beginnings, what, mend in _NO_TEXT:
        if kind.startswith(beginnings):
            return FetchError(f"there is {what}, not a page of text", mend)
    return None


def too_slow(limits: Limits) -> FetchError:
    """Return the error for a page that is not there in time."""
    problem = f"the page took longer than {limits.seconds:g} seconds to come"
    return _TooSlowError(problem, f"{_LATER}, or {SAVE}")


def too_large(limits: Limits) -> FetchError:
    """Return the error for a page that is larger than any with an article."""
    size = f"{limits.size / 1024**2:g} MiB"
    return FetchError(f"the page is larger than {size}, the most that is fetched of one", SAVE)


def garbled(what: str) -> FetchError:
    """Return the error for a page that cannot be put together: `what` ails it."""
    return FetchError(f"the page {what}", f"{_LATER}, or {SAVE}")


# --- What fails --------------------------------------------------------------------------------


def failure(error: BaseException, limits: Limits) -> FetchError:
    """Return the error for what a library raised on the way to the answer."""
    causes = [*_causes(error)]
    for kind, explained in _FAILURES:
        for cause in causes:
            if isinstance(cause, kind):
                return explained(cause)
    if any(isinstance(cause, TimeoutError) for cause in causes):
        return too_slow(limits)
    for cause in causes:
        if isinstance(cause, OSError) and not isinstance(cause, HTTPException):
            reason = f" ({cause.strerror})" if cause.strerror else ""
            return FetchError(f"the site cannot be reached{reason}", _NETWORK)
    return FetchError("the answer is no proper HTTP, which the web speaks", "check the address")


def interrupted(error: BaseException, limits: Limits) -> FetchError:
    """Return the error for what a library raised while the page was read."""
    if any(isinstance(cause, TimeoutError) for cause in _causes(error)):
        return too_slow(limits)
    return garbled("breaks off in the middle")


def proxy_failure(error: BaseException, name: str, limits: Limits) -> FetchError:
    """Return the error for a proxy, called `name`, that does not bring us to the site."""
    mend = "check HTTP_PROXY, HTTPS_PROXY and NO_PROXY"
    causes = [*_causes(error)]
    if any(isinstance(cause, TimeoutError) for cause in causes):
        return too_slow(limits)
    refusal = next((str(each) for each in causes if str(each).startswith(_NO_TUNNEL)), None)
    if refusal is None:
        return FetchError(f"the proxy {name} cannot be reached", mend)
    status = refusal.removeprefix(_NO_TUNNEL)[:3]
    if status == "407":
        problem = f"the proxy {name} asks for a name and password"
        return FetchError(problem, "write them into its address, http://name:password@...")
    return FetchError(f"the proxy {name} refuses to pass it on (status {status})", mend)


_NO_TUNNEL = "Tunnel connection failed: "


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Yield `error` and what it was raised from or wraps, each once."""
    seen: set[int] = set()
    waiting: list[object] = [error]
    while waiting:
        each = waiting.pop(0)
        if isinstance(each, BaseException) and id(each) not in seen:
            seen.add(id(each))
            yield each
            waiting += [*each.args, each.__cause__, each.__context__]


def _no_host(error: BaseException) -> FetchError:
    if isinstance(error, gaierror) and error.errno == EAI_AGAIN:
        return FetchError("the site's name cannot be looked up at the moment", _NETWORK)
    return FetchError("there is no host of that name", "check how it is spelled")


def _untrusted(error: BaseException) -> FetchError:
    code = getattr(error, "verify_code", 0)
    for codes, problem, mend in _CERTIFICATE:
        if code in codes:
            return FetchError(f"the site's certificate {problem}", mend)
    reason = getattr(error, "verify_message", "") or "for an unknown reason"
    return FetchError(f"the site's certificate cannot be trusted ({reason})", SAVE)


_AUTHORITY = "where you trust its issuer, name the issuer's certificate in SSL_CERT_FILE"
_CLOCK = "check this computer's clock, or try again later"

# OpenSSL's codes: https://docs.openssl.org/master/man3/X509_STORE_CTX_get_error/
_CERTIFICATE: tuple[tuple[tuple[int, ...], str, str], ...] = (
    ((9,), "is not valid yet", _CLOCK),
    ((10,), "has expired", _CLOCK),
    ((18,), "is self-signed: nobody vouches that the site is the one it says", _AUTHORITY),
    ((2, 19, 20, 21, 27), "is issued by somebody whom this computer does not trust", _AUTHORITY),
    ((23,), "has been revoked by its issuer", "do not open it"),
    ((62, 64), "is for another host's name", "check the address"),
)


def _insecure(error: BaseException) -> FetchError:
    reason = str(getattr(error, "reason", None) or "it ended early").replace("_", " ").lower()
    return FetchError(f"no secure connection can be made ({reason})", "check the address")


def _nobody(_: BaseException) -> FetchError:
    return FetchError("nothing accepts connections", "check the address and its port")


def _hung_up(_: BaseException) -> FetchError:
    return FetchError("the connection was closed without an answer", _LATER)


_FAILURES: tuple[tuple[type[BaseException], Callable[[BaseException], FetchError]], ...] = (
    (gaierror, _no_host),
    (ssl.SSLCertVerificationError, _untrusted),
    (ssl.SSLError, _insecure),
    (ConnectionRefusedError, _nobody),
    (ConnectionResetError, _hung_up),
    (BrokenPipeError, _hung_up),
)
"""Exceptions in the order in which they are looked for, and the error that each becomes."""
