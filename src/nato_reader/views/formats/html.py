"""A page as one HTML file: semantic, fit for paper and telephone, with nothing to load or run."""

from collections.abc import Iterator, Sequence
from html import escape

from nato_reader.text import printable
from nato_reader.views.formats import colours
from nato_reader.views.formats.links import followable
from nato_reader.views.page import (
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
from nato_reader.views.wording import READ_MORE, UNATTRIBUTED, how_known, quoted, rests_on

_STYLE = f"""
:root {{ color-scheme: light dark; {colours.LIGHT.css()} }}
@media (prefers-color-scheme: dark) {{ :root {{ {colours.DARK.css()} }} }}
body {{ background: var(--paper); color: var(--ink); margin: 0 auto; max-width: 38rem;
  padding: 3rem 1.5rem; overflow-wrap: anywhere;
  font: 1.125rem/1.6 Georgia, "Times New Roman", serif; }}
h1 {{ font-size: 1.9rem; line-height: 1.2; text-wrap: balance; }}
h2 {{ font-size: 1.2rem; margin-top: 2rem; }}
.standfirst {{ font-style: italic; }}
.facts, figcaption, .source, .gap, .related, .number {{ color: var(--faint);
  font: .85rem/1.6 system-ui, sans-serif; }}
h2 + .facts {{ margin-top: -.9rem; }}
.number {{ float: left; margin-left: -2.5rem; width: 1.5rem; text-align: right; line-height: 2.1;
  text-decoration: none; }}
.wanted .number {{ color: var(--ink); font-weight: bold; }}
.quote, b {{ color: var(--people); }}
.date {{ color: var(--dates); text-decoration: underline; text-underline-offset: .2em; }}
figure {{ margin: 2rem 0; padding-left: 1rem; border-left: 2px solid var(--people); }}
blockquote {{ margin: 0; }}
ol.timeline {{ list-style: none; margin: 2rem 0 0 4rem; padding: 0;
  border-left: 2px solid var(--faint); }}
.timeline li {{ position: relative; padding: 0 0 1.5rem 1.5rem; }}
.timeline li::before {{ content: ""; position: absolute; left: -.4rem; top: .6rem; width: .7rem;
  height: .7rem; border-radius: 50%; background: var(--dates); }}
.year {{ position: absolute; left: -6rem; width: 5rem; text-align: right; font-weight: bold;
  color: var(--dates); }}
.day {{ color: var(--dates); display: block; }}
.timeline .gap::before {{ content: none; }}
.timeline .undated::before {{ background: var(--paper); border: 1px solid var(--dates);
  box-sizing: border-box; }}
.source {{ display: block; }}
@media (max-width: 46rem) {{ body {{ padding-left: 3rem; }} }}
"""

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
    return _PAGE.format(title=title, style=_STYLE, body=body)


def _article(page: Page, index: int) -> str:
    """Return one page; `index`, from 0, keeps the names of its paragraphs apart from others'."""
    prefix = f"a{index + 1}-" if index else ""
    events = [block for block in page.blocks if isinstance(block, Happening)]
    others = (_block(block, prefix) for block in page.blocks if not isinstance(block, Happening))
    timeline = ('<ol class="timeline">', *map(_happening, events), "</ol>") if events else ()
    return "\n".join(("<article>", *_head(page), *others, *timeline, "</article>"))


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
    gap = f'<li class="gap">{_safe(happening.gap)}</li>\n' if happening.gap else ""
    year = f'<span class="year">{_safe(happening.year)}</span>'
    day = f'<span class="day">{_safe(happening.date)}</span>' if happening.date else ""
    source = f'<span class="source">{rests_on(happening, _safe)}</span>'
    undated = "" if happening.edtf else ' class="undated"'
    return f"{gap}<li{undated}>{year}{day}{_safe(happening.event)}{source}</li>"
