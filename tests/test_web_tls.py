"""Certificates are verified, whatever else they say."""

import socket
import ssl
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
import trustme
from fetching import (
    AUTHORITY,
    FIRST,
    QUICK,
    SECOND,
    SLOW,
    TOO_SLOW,
    complaint,
    gone,
    loaded,
    nobody_waits,
    serving,
)
from server import PAGE, Server, Talk, always, answer, pages, redirect

from nato_reader.web import LIMITS, Fetched
from nato_reader.web.sentences import failure

Serving = Callable[[trustme.LeafCert], ssl.SSLContext]


YESTERDAY = datetime.now(UTC) - timedelta(days=1)


TOMORROW = datetime.now(UTC) + timedelta(days=1)


@pytest.mark.usefixtures("trusted")
def test_a_page_over_tls_of_a_name_whose_address_is_connected_to(
    names: dict[str, list[str]],
) -> None:
    told: list[str | None] = []
    context = serving(AUTHORITY.issue_cert("news.example"))
    context.sni_callback = lambda _socket, name, _context: told.append(name)
    names |= {"news.example": [FIRST], "news.example.": [FIRST]}
    with Server(always(answer()), tls=context) as server:
        url = server.url("/a", "news.example")
        assert loaded(url) == Fetched(PAGE, url, "text/html", "utf-8")
        assert loaded(server.url("/a", "news.example.")).data == PAGE
    assert told == ["news.example", "news.example"]


@pytest.mark.usefixtures("trusted")
def test_a_page_over_tls_of_an_ip_address() -> None:
    with Server(always(answer()), tls=serving(AUTHORITY.issue_cert(FIRST))) as server:
        assert loaded(server.url()).data == PAGE


def self_signed() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    lonely = trustme.CA()
    with lonely.private_key_pem.tempfile() as key, lonely.cert_pem.tempfile() as certificate:
        context.load_cert_chain(certificate, key)
    return context


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize(
    ("context", "said"),
    [
        pytest.param(self_signed, "certificate is self-signed", id="self-signed"),
        pytest.param(
            lambda: serving(trustme.CA().issue_cert(FIRST)),
            "certificate is issued by somebody whom this computer does not trust",
            id="of an unknown authority",
        ),
        pytest.param(
            lambda: serving(AUTHORITY.issue_cert(FIRST, not_after=YESTERDAY)),
            "certificate has expired; check this computer's clock",
            id="expired",
        ),
        pytest.param(
            lambda: serving(AUTHORITY.issue_cert(FIRST, not_before=TOMORROW)),
            "certificate is not valid yet; check this computer's clock",
            id="of the future",
        ),
        pytest.param(
            lambda: serving(AUTHORITY.issue_cert("other.example", SECOND)),
            "certificate is for another host's name; check the address",
            id="of another host",
        ),
    ],
)
def test_a_certificate_that_proves_nothing(
    context: Callable[[], ssl.SSLContext], said: str
) -> None:
    with Server(always(answer()), tls=context()) as server:
        assert said in complaint(server.url())
        assert server.requests == []


def test_a_certificate_that_is_not_trusted_for_another_reason() -> None:
    error = ssl.SSLCertVerificationError()
    error.verify_code, error.verify_message = 79, "invalid CA certificate"
    told = failure(error, LIMITS).problem
    assert told == "the site's certificate cannot be trusted (invalid CA certificate)"


def test_a_server_that_speaks_no_tls() -> None:
    with Server(always(answer())) as server:
        url = server.url().replace("http:", "https:")
        assert complaint(url).startswith("no secure connection can be made (")


@pytest.mark.usefixtures("trusted")
def test_a_handshake_that_never_ends() -> None:
    with socket.create_server((FIRST, 0)) as silent:
        url = f"https://{FIRST}:{silent.getsockname()[1]}/"
        assert complaint(url, limits=QUICK).startswith(TOO_SLOW)
        assert nobody_waits()


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("said", SLOW)
def test_the_time_limit_holds_over_tls(said: Talk) -> None:
    with Server(always(said), tls=serving(AUTHORITY.issue_cert(FIRST))) as server:
        assert complaint(server.url(), limits=QUICK).startswith(TOO_SLOW)
        assert gone(server)
        assert nobody_waits()


@pytest.mark.usefixtures("trusted")
def test_a_redirect_may_lead_to_tls_and_not_away_from_it() -> None:
    with Server(always(answer())) as plain:
        tls = serving(AUTHORITY.issue_cert(FIRST))
        ways = pages({"/": answer(), "/away": redirect(plain.url("/x"))})
        with Server(ways, tls=tls) as secure:
            assert loaded(secure.url()).data == PAGE
            said = complaint(secure.url("/away"))
            with Server(always(redirect(secure.url()))) as start:
                assert loaded(start.url()).url == secure.url()
        assert plain.connections == 0
    assert said.startswith(f"is redirected to {plain.url('/x')}, which anyone on the way can alter")
