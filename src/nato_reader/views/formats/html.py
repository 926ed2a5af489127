"""A page as one HTML file: semantic, fit for paper and telephone, with nothing to load or run."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby

from nato_reader.text import printable
from nato_reader.views.formats.links import followable
from nato_reader.views.formats.stylesheet import STYLE
from nato_reader.views.page import (
    Appearance,
    Block,
    Chapter,
    Happening,
    Heading,
    Note,
    Page,
    Paragraph,
    Quotation,
    Related,
    Run,
)
from nato_reader.views.wording import (
    CLAIMED,
    READ_MORE,
    UNATTRIBUTED,
    appeared,
    how_known,
    quoted,
    rests_on,
    when,
)

_PAGE = """<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<main>
{body}
</main>
</body>
</html>
"""


def render(pages: Sequence[Page]) -> str:
    """Return the pages as one whole HTML document, each an article in it."""
    title = " · ".join(_safe(page.masthead.title) for page in pages)
    body = "\n".join(_article(page, index) for index, page in enumerate(pages))
    return _PAGE.format(title=title, style=STYLE, body=body)


def _article(page: Page, index: int) -> str:
    """Return one page; `index`, from 0, keeps the names of its paragraphs apart from others'."""
    prefix = f"a{index + 1}-" if index else ""
    blocks = (
        part for kind, group in groupby(page.blocks, _list) for part in _listed(kind, group, prefix)
    )
    return "\n".join(("<article>", *_head(page), *blocks, "</article>"))


def _list(block: Block) -> str | None:
    """Return the class of the list that a block is an item of, None where it is none."""
    if isinstance(block, Happening | Appearance):
        return "timeline" if block.edtf else "undated"
    return None


def _listed(kind: str | None, blocks: Iterable[Block], prefix: str) -> Iterator[str]:
    if kind:
        yield f'<{"ol" if kind == "timeline" else "ul"} class="{kind}">'
    yield from (_block(block, prefix) for block in blocks)
    if kind:
        yield "</ol>" if kind == "timeline" else "</ul>"


def _safe(text: str) -> str:
    return escape(printable(text))


def _head(page: Page) -> Iterator[str]:
    head = page.masthead
    if head.label:
        yield f'<p class="facts">{_safe(head.label)}</p>'
    yield f'<h1 dir="auto">{_safe(head.title)}</h1>'
    if head.standfirst:
        yield f'<p class="standfirst" dir="auto">{_safe(head.standfirst)}</p>'
    origin, facts = (" · ".join(map(_safe, parts)) for parts in (head.origin, head.facts))
    address = _link(head.url, head.url) if head.url else ""
    for line in filter(None, (origin, address, facts)):
        yield f'<p class="facts">{line}</p>'


def _block(block: Block, prefix: str) -> str:
    match block:
        case Paragraph():
            return _paragraph(block, prefix)
        case Heading():
            return f'<h2 dir="auto">{_safe(block.text)}</h2>'
        case Related():
            return f'<p class="related">{READ_MORE}: {_link(block.text, block.url)}</p>'
        case Chapter():
            return _chapter(block)
        case Quotation():
            return _quotation(block)
        case Happening():
            return _happening(block)
        case Appearance():
            return _appearance(block)
        case Note():
            return f"<p>{_safe(block.text)}</p>"


def _paragraph(paragraph: Paragraph, prefix: str) -> str:
    number, name = paragraph.number, f"{prefix}p{paragraph.number}"
    wanted = ' class="wanted"' if paragraph.wanted else ""
    text = "".join(map(_run, paragraph.runs))
    link = f'<a class="number" href="#{name}">{number}</a>'
    return f'<p id="{name}"{wanted} dir="auto">{link}{text}</p>'


def _run(run: Run) -> str:
    text = _safe(run.text)
    return text if run.role == "plain" else f'<span class="{run.role}">{text}</span>'


def _link(text: str, url: str | None) -> str:
    """Return `text` linked to `url`, or with it behind where it should not be followed."""
    if url is None or not followable(url):
        return _safe(text) + (f" ({_safe(url)})" if url and url != text else "")
    return f'<a href="{_safe(url)}" rel="noreferrer">{_safe(text)}</a>'


def _chapter(chapter: Chapter) -> str:
    origin = " · ".join(map(_safe, chapter.origin))
    title = f'<h2 dir="auto">[{chapter.number}] {_safe(chapter.title)}</h2>'
    return f'{title}\n<p class="facts">{origin}</p>'


def _quotation(quotation: Quotation) -> str:
    speaker = f"<b>{_safe(quotation.speaker)}</b>" if quotation.speaker else UNATTRIBUTED
    source = " · ".join((speaker, *map(_safe, how_known(quotation))))
    words = f'<blockquote dir="auto">{quoted(quotation, _safe)}</blockquote>'
    return f"<figure>\n{words}\n<figcaption>{source}</figcaption>\n</figure>"


def _happening(happening: Happening) -> str:
    date = " · ".join(map(_safe, when(happening)))
    day = f'<span class="day">{date}</span>' if date else ""
    claimed = (f"{CLAIMED} <b>{_safe(happening.claimed_by)}</b>",) if happening.claimed_by else ()
    source = " · ".join((*claimed, *rests_on(happening, _safe)))
    text = f'{day}{_safe(happening.event)}<span class="source">{source}</span>'
    expected = ' class="expected"' if happening.expected else ""
    return f"{_gap(happening)}<li{expected}>{_year(happening)}{text}</li>"


def _appearance(appearance: Appearance) -> str:
    words = " · ".join(map(_safe, appeared(appearance)))
    return f'{_gap(appearance)}<li class="published">{_year(appearance)}{words}</li>'


def _gap(block: Happening | Appearance) -> str:
    return f'<li class="gap">{_safe(block.gap)}</li>\n' if block.gap else ""


def _year(block: Happening | Appearance) -> str:
    return f'<span class="year">{_safe(block.year)}</span>' if block.edtf else ""
