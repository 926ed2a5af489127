"""The sentence for what needs the optional libraries."""

import shlex
import sys

from nato_reader.errors import SourceError


def _command() -> str:
    """Return what installs the extra where this program is, whatever pip the shell would find."""
    return f"{shlex.quote(sys.executable)} -m pip install 'nato-reader[web]'"


def missing(name: str, what: str) -> SourceError:
    """Return the error for the input `name` where a library of the extra is not installed.

    what: what needs it, with an article: "an address", "a web page".
    """
    problem = f"{what} can be opened only with the web extra, which is not installed"
    return SourceError(name, problem, f"install it with {_command()}")
