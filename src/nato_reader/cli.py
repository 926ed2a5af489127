"""The command line: arguments in, exit status out."""

import os
import sys
from collections.abc import Sequence
from typing import Annotated, Any, Literal

import typer
from typer.core import TyperGroup

from nato_reader import __version__
from nato_reader.outcome import DONE, FAILED, MISUSED
from nato_reader.output.streams import abandon, complain, refused
from nato_reader.request import Request
from nato_reader.run import run

_EXAMPLES = """\
  nato-reader show                        read the bundled article
  nato-reader quotes --by elysee          what one of its speakers said
  nato-reader show page.html notes.txt    read articles of yours, saved pages or text
  nato-reader timeline https://...        what happened when, from an article on the web
"""

_INTERRUPTED = 130
"""What Typer returns after Ctrl-C."""


class _ExamplesFirst(TyperGroup):
    """A group of commands whose help begins with examples."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the examples, then what Typer writes."""
        formatter.write(f"{_EXAMPLES}\n")
        super().format_help(ctx, formatter)


app = typer.Typer(
    cls=_ExamplesFirst,
    help="Read a news article: what it says, who said what, what happened when.",
    context_settings={"help_option_names": ["-h", "--help"]},
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def _option(*names: str, help: str, metavar: str | None = None) -> Any:  # noqa: A002
    return typer.Option(*names, help=help, metavar=metavar, show_default=False)


Articles = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ARTICLE]...",
        help="Files, addresses, or - for standard input; if none, the bundled article.",
        show_default=False,
    ),
]
Json = Annotated[bool, _option("--json", help="Print JSON, for scripts.")]
Plain = Annotated[bool, _option("--plain", help="Print one record a line, with tabs.")]
Width = Annotated[int | None, _option("--width", metavar="N", help="Wrap to N columns.")]
Colour = Annotated[
    Literal["auto", "always", "never"],
    _option("--color", metavar="WHEN", help="auto (default), always or never."),
]
Pager = Annotated[
    bool | None, _option("--pager/--no-pager", help="Page it; by default if too tall.")
]
Export = Annotated[
    str | None,
    _option("--export", metavar="FILE", help="Also write .svg, .html, .md or .txt."),
]
Format = Annotated[
    Literal["json", "html", "text"] | None,
    _option("--format", metavar="NAME", help="What the articles are: json, html or text."),
]
Jobs = Annotated[int, _option("--jobs", metavar="N", help="Read with N processes at once.")]
Para = Annotated[int | None, _option("--para", metavar="N", help="Paragraph N and its neighbours.")]
Published = Annotated[
    str | None, _option("--published", metavar="DATE", help="When it appeared, if it does not say.")
]
Every = Annotated[bool, _option("--all", help="Every date in the text, in its order.")]
By = Annotated[
    str | None, _option("--by", metavar="NAME", help="Only speakers with NAME in theirs.")
]


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"nato-reader {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _without_command(
    context: typer.Context,
    _: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Print the version."
        ),
    ] = False,
) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


@app.command("show")
def _show(
    articles: Articles = None,
    para: Para = None,
    json: Json = False,
    plain: Plain = False,
    width: Width = None,
    colour: Colour = "auto",
    pager: Pager = None,
    export: Export = None,
    published: Published = None,
    written_in: Format = None,
    jobs: Jobs = 1,
) -> int:
    """What does it say? The article, its paragraphs numbered."""
    request = Request(
        view="show",
        articles=tuple(articles or ()),
        written_in=written_in,
        jobs=jobs,
        json=json,
        plain=plain,
        width=width,
        colour=colour,
        pager=pager,
        export=export,
        published=published,
        paragraph=para,
    )
    return run(request)


@app.command("quotes")
def _quotes(
    articles: Articles = None,
    by: By = None,
    json: Json = False,
    plain: Plain = False,
    width: Width = None,
    colour: Colour = "auto",
    pager: Pager = None,
    export: Export = None,
    published: Published = None,
    written_in: Format = None,
    jobs: Jobs = 1,
) -> int:
    """Who said what? The quotations and their speakers."""
    request = Request(
        view="quotes",
        articles=tuple(articles or ()),
        written_in=written_in,
        jobs=jobs,
        json=json,
        plain=plain,
        width=width,
        colour=colour,
        pager=pager,
        export=export,
        published=published,
        by=by,
    )
    return run(request)


@app.command("timeline")
def _timeline(
    articles: Articles = None,
    every: Every = False,
    json: Json = False,
    plain: Plain = False,
    width: Width = None,
    colour: Colour = "auto",
    pager: Pager = None,
    export: Export = None,
    published: Published = None,
    written_in: Format = None,
    jobs: Jobs = 1,
) -> int:
    """What happened when? The dated events in order."""
    request = Request(
        view="timeline",
        articles=tuple(articles or ()),
        written_in=written_in,
        jobs=jobs,
        json=json,
        plain=plain,
        width=width,
        colour=colour,
        pager=pager,
        export=export,
        published=published,
        every=every,
    )
    return run(request)


def status(arguments: Sequence[str]) -> int:
    """Run the program with these arguments and return its exit status.

    Raises KeyboardInterrupt on Ctrl-C.
    """
    command = typer.main.get_command(app)
    try:
        outcome = command.main(list(arguments), prog_name="nato-reader", standalone_mode=False)
    except typer.TyperException as error:
        complain(_misuse(error, arguments))
        return MISUSED
    except OSError as error:  # of Typer's own output: help, the version
        abandon(sys.stdout)
        complain(str(refused(error)))
        return FAILED
    except SystemExit as end:
        if isinstance(end.__context__, BrokenPipeError):  # which Typer takes for a failure
            return DONE
        raise
    if outcome == _INTERRUPTED:
        raise KeyboardInterrupt
    return outcome or 0


def _misuse(error: typer.TyperException, arguments: Sequence[str]) -> str:
    """Return the sentence for a wrong command line."""
    context = getattr(error, "ctx", None)
    program = context.command_path if context else "nato-reader"
    if arguments and program == "nato-reader" and os.path.exists(arguments[0]):  # noqa: PTH110
        return f"{arguments[0]}: is no command; to read it, type nato-reader show {arguments[0]}."
    message = error.format_message().rstrip(".")
    return f"{program}: {message[:1].lower()}{message[1:]}; see {program} --help."
