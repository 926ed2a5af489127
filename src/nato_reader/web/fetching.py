"""A fetch from beginning to end."""

import os
from collections.abc import Callable, Mapping
from importlib import import_module

from nato_reader.errors import SourceError
from nato_reader.web import hosts
from nato_reader.web.addresses import parse, shown
from nato_reader.web.extra import missing
from nato_reader.web.sentences import FetchError
from nato_reader.web.terms import LIMITS, Fetched, IPAddress, Limits, Terms
from nato_reader.web.waiting import in_time


def fetch(
    url: str,
    *,
    waiting: Callable[[], None] | None = None,
    limits: Limits = LIMITS,
    environ: Mapping[str, str] | None = None,
    is_public: Callable[[IPAddress], bool] = hosts.is_public,
) -> Fetched:
    """Return the page at `url`, an http or https address.

    waiting: called once, in this thread, if it takes longer than the limits' patience. environ:
    where proxies are named, by default the process's. is_public: which IP addresses a public site
    may redirect to. Raises SourceError, whose `where` is `url` without credentials, where there is
    none, it cannot be read, or it is no page of text.
    """
    name = shown(url)
    terms = Terms(limits, os.environ if environ is None else environ, is_public)
    try:
        start = parse(url)
        try:
            import_module("urllib3")
        except ImportError:
            raise missing(name, "an address") from None
        from nato_reader.web.journey import travel

        return in_time(limits, waiting, lambda line: travel(start, line, terms))
    except FetchError as error:
        failed = SourceError(name, error.problem, error.mend)
    raise failed  # from here, or it would keep the connection alive, with which the other began
