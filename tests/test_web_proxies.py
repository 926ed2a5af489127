"""Pages through a proxy, where there is to be one."""

import socket
import threading
from collections.abc import Mapping
from contextlib import ExitStack

import pytest
from fetching import (
    AUTHORITY,
    FIRST,
    LOCAL,
    QUICK,
    TOO_SLOW,
    complaint,
    dripping,
    gone,
    loaded,
    nobody_waits,
    serving,
    silence,
)
from server import PAGE, Server, Talk, always, answer, forwarding, redirect

from nato_reader.web import Fetched


def test_a_page_by_a_proxy() -> None:
    with Server(always(answer())) as server, ExitStack() as stack:
        proxy = stack.enter_context(Server(forwarding((server.host, server.port))))
        found = loaded("http://news.example/a", environ={"http_proxy": proxy.url()})
        assert found == Fetched(PAGE, "http://news.example/a", "text/html", "utf-8")
        assert proxy.requests[0].target == "http://news.example/a"
        assert server.requests[0].header("Host") == "news.example"


@pytest.mark.usefixtures("trusted")
def test_a_page_over_tls_through_a_proxy() -> None:
    tls = serving(AUTHORITY.issue_cert("news.example"))
    with Server(always(answer()), tls=tls) as server, ExitStack() as stack:
        proxy = stack.enter_context(Server(forwarding((server.host, server.port))))
        environ = {"HTTPS_PROXY": f"{FIRST}:{proxy.port}"}
        assert loaded("https://ann:secret@news.example/a", environ=environ).data == PAGE
        (asked,) = proxy.requests
        assert (asked.method, asked.target) == ("CONNECT", "news.example:443")
        assert asked.header("Authorization") is None
        assert server.requests[0].target == "/a"
        assert server.requests[0].header("Authorization") is not None
        assert "for another host's name" in complaint("https://other.example/", environ=environ)


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_is_reached_over_tls(scheme: str) -> None:
    tls = serving(AUTHORITY.issue_cert(FIRST, "news.example"))
    with (
        Server(always(answer()), tls=tls if scheme == "https" else None) as server,
        ExitStack() as s,
    ):
        proxy = s.enter_context(Server(forwarding((server.host, server.port)), tls=tls))
        environ = {"all_proxy": proxy.url()}
        assert loaded(f"{scheme}://news.example/", environ=environ).data == PAGE


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_wants_a_password(scheme: str) -> None:
    tls = serving(AUTHORITY.issue_cert("news.example")) if scheme == "https" else None
    with Server(always(answer()), tls=tls) as server, ExitStack() as stack:
        answering = forwarding((server.host, server.port), wanted="Basic YW5uOnNlY3JldA==")
        proxy = stack.enter_context(Server(answering))
        url, name = f"{scheme}://news.example/", f"{scheme}_proxy"
        known = proxy.url().replace("://", "://ann:secret@")
        assert loaded(url, environ={name: known}).data == PAGE
        assert server.requests[-1].header("Proxy-Authorization") is None
        wrong = proxy.url().replace("://", "://ann:wrong@")
        said = complaint(url, environ={name: wrong})
    assert "asks for a name and password" in said
    assert "wrong" not in said


@pytest.mark.parametrize(
    "environ",
    [
        pytest.param({"no_proxy": "news.example"}, id="its name"),
        pytest.param({"NO_PROXY": "a.example, .Example"}, id="its domain"),
        pytest.param({"NO_PROXY": "*"}, id="all"),
        pytest.param({"NO_PROXY": "news.example:80"}, id="name and port"),
        pytest.param({"http_proxy": ""}, id="an empty one in small letters"),
        pytest.param({"REQUEST_METHOD": "GET"}, id="within CGI"),
    ],
)
def test_no_proxy_where_there_is_to_be_none(
    environ: Mapping[str, str], names: dict[str, list[str]]
) -> None:
    with Server(always(answer())) as proxy:
        environ = {"HTTP_PROXY": proxy.url(), "HTTPS_PROXY": proxy.url(), **environ}
        assert "no host of that name" in complaint("http://news.example/", environ=environ)
        assert proxy.connections == 0
    assert not names


@pytest.mark.parametrize(
    "environ",
    [
        pytest.param({"no_proxy": "ews.example,example.news"}, id="other names"),
        pytest.param({"no_proxy": ""}, id="no names"),
        pytest.param({"no_proxy": "news.example:81"}, id="another port"),
        pytest.param({"NO_PROXY": "*", "no_proxy": "other.example"}, id="small letters win"),
    ],
)
def test_a_proxy_where_there_is_to_be_one(environ: Mapping[str, str]) -> None:
    with Server(always(answer())) as proxy:
        environ = {"HTTP_PROXY": proxy.url(), **environ}
        assert loaded("http://news.example/", environ=environ).data == PAGE


def refusing(client: socket.socket, _: threading.Event) -> None:
    client.sendall(b"HTTP/1.1 403 Forbidden\r\n\r\n")


@pytest.mark.parametrize(
    ("url", "value", "said"),
    [
        pytest.param(
            "http://news.example/", "socks5://p:1", "HTTP_PROXY names has no http", id="SOCKS"
        ),
        pytest.param("http://news.example/", "http://[", "HTTP_PROXY names has", id="malformed"),
        pytest.param("http://news.example/", "http://", "HTTP_PROXY names has", id="no host"),
        pytest.param("https://news.example/", "p:99999", "HTTPS_PROXY names", id="a wrong port"),
    ],
)
def test_a_proxy_that_cannot_be_one(url: str, value: str, said: str) -> None:
    assert said in complaint(url, environ={"http_proxy": value, "https_proxy": value})


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_is_not_there(scheme: str) -> None:
    with Server(always(b"")) as gone:
        value = gone.url().replace("://", "://ann:secret@")
    said = complaint(f"{scheme}://news.example/", environ={"all_proxy": value})
    assert said.startswith(f"the proxy {FIRST}:{gone.port} cannot be reached; check HTTP_PROXY")


def test_a_proxy_that_refuses_to_connect() -> None:
    with Server(always(refusing)) as proxy:
        said = complaint("https://news.example/", environ={"https_proxy": proxy.url()})
    assert said.startswith(f"the proxy {FIRST}:{proxy.port} refuses to pass it on (status 403); ")


@pytest.mark.parametrize("said", [silence, dripping(b"HTTP/1.1 200 OK\r\n", b"X: x\r\n")])
def test_the_time_limit_holds_while_a_proxy_connects(said: Talk) -> None:
    with Server(always(said)) as proxy:
        environ = {"https_proxy": proxy.url()}
        told = complaint("https://news.example/", environ=environ, limits=QUICK)
        assert told.startswith(TOO_SLOW)
        assert gone(proxy)
        assert nobody_waits()


@LOCAL
def test_behind_a_proxy_hosts_are_judged_by_what_they_are_called(host: str) -> None:
    host = host.replace("inner.example", "metadata.internal")
    with Server(always(redirect(f"http://{host}/secret"))) as proxy:
        said = complaint("http://news.example/", environ={"http_proxy": proxy.url()})
        assert len(proxy.requests) == 1
    assert "where this machine or a private network begins" in said
