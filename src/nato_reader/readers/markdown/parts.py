"""CommonMark, with tables and strikethrough, -> headings and paragraphs in order.

The only module that knows the parser, markdown-it-py, so that it is imported when it is needed.
"""

from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.common.html_blocks import block_names
from markdown_it.rules_block import StateBlock, paragraph
from markdown_it.token import Token

from nato_reader.readers.markdown.marked import Mark, Marked, Part, row
from nato_reader.readers.text.blocks import VISIBLE


class _Parser(MarkdownIt):
    """A parser that leaves addresses as they are written, and takes any for one."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - the library's name
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802
        return link

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802
        return True


def _flat(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001
    """Read what is nested too deeply as a paragraph; the parser would leave it out.

    A list takes two levels.
    """
    deep = state.level >= state.md.options.maxNesting - 2
    return deep and paragraph(state, start, end, silent)


def parts_of(text: str) -> list[Part]:
    """Return the headings and paragraphs of `text`, those with nothing to see left out.

    A paragraph is also an item of a list, a part of a quotation, a block of code and a row of a
    table. Images, comments and the tags of HTML leave nothing behind.
    """
    parser = _Parser("commonmark").enable(["table", "strikethrough"])
    parser.block.ruler.before("table", "flat", _flat)
    # What is within paragraphs is parsed one by one: all at once would fill forty times the memory.
    parser.core.ruler.enableOnly(["normalize", "block"])
    parts = _parts(parser, text)
    return [part for part in parts if VISIBLE.search(part.text.raw)]


def _parts(parser: MarkdownIt, text: str) -> Iterator[Part]:
    env: dict[str, object] = {}  # the addresses of links that are written elsewhere
    level = 0
    cells: list[Marked] | None = None
    for token in parser.parse(text, env):
        match token.type:
            case "heading_open":
                level = int(token.tag[1:])
            case "heading_close":
                level = 0
            case "tr_open":
                cells = []
            case "tr_close":
                yield Part(row(cells or []))
                cells = None
            case "inline" if cells is not None:
                cells.append(_marked(_within(parser, token.content, env)))
            case "inline":
                yield Part(_marked(_within(parser, token.content, env)), level)
            case "fence" | "code_block":
                yield Part(Marked(token.content))
            case "html_block":
                yield Part(_marked(_within(parser, _shown(token.content), env)))


def _within(parser: MarkdownIt, content: str, env: dict[str, object]) -> list[Token]:
    return parser.inline.parse(content, parser, env, [])


# --- Within a paragraph ------------------------------------------------------------------------

_BREAKING = frozenset({*block_names, "br", "hr", "img"})


def _marked(tokens: Sequence[Token]) -> Marked:
    """Return the text in a paragraph, its lines as they are broken, and what is marked in it."""
    texts: list[str] = []
    length = 0
    open_marks: list[tuple[int, str]] = []
    marks: list[Mark] = []
    for token in tokens:
        if token.nesting == 1:
            open_marks.append((length, str(token.attrGet("href") or "")))
        elif token.nesting == -1:
            start, url = open_marks.pop()
            marks.append(Mark(token.type.removesuffix("_close"), start, length, url))
        else:
            texts.append(_text(token))
            length += len(texts[-1])
    return Marked("".join(texts), tuple(marks))


def _text(token: Token) -> str:
    match token.type:
        case "softbreak" | "hardbreak":
            return "\n"
        case "image":
            return ""
        case "html_inline":
            return "\n" if _name(token.content) in _BREAKING else ""
        case _:
            return token.content


def _name(tag: str) -> str:
    """Return the name of the element whose tag this is: "br" of "<br/>"."""
    words = tag.strip("</>").split(maxsplit=1)
    return words[0].lower().rstrip("/") if words else ""


# --- HTML --------------------------------------------------------------------------------------

# What no browser shows, from its beginning to its end.
_HIDDEN = (("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"), ("<?", "?>"))


def _shown(content: str) -> str:
    """Return a block of HTML without what it begins with, if that is hidden."""
    content = content.strip()
    lower = content.lower()
    for start, end in _HIDDEN:
        if lower.startswith(start):
            at = lower.find(end)
            return content[at + len(end) :] if at >= 0 else ""
    return content
