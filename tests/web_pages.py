"""Web pages of our own making: a page as news sites publish them, with what a test changes."""

import json
from html import escape

from nato_reader import Article, Insert, read_article

PARAGRAPHS = (
    "The ferry between Norhaven and the island of Skarholm will run again from Monday, the county "
    "said, nine weeks after a storm tore its landing stage away.",
    "“We promised the island that it would not be forgotten,” said Ingrid Aune, who heads the "
    "county's harbour office. “Now the boats are back.”",
    "Repairs cost 4.2 million crowns, a third more than the county had planned in October, because "
    "divers found that two of the piles had rotted below the water line.",
    "Residents had to charter fishing boats to reach the school and the doctor on the mainland. "
    "Some of them spent nights in the sports hall of Norhaven when the sea was too high.",
    "The county council is to decide in March whether a bridge should be built instead, an idea "
    "that was first discussed in 1987 and has come back after every storm.",
)
URL = "https://courier.example/2024/03/03/ferry"
TITLE = "Ferry to Skarholm runs again after nine weeks"
STANDFIRST = (
    "The county has rebuilt the landing stage, but at a higher price than it had hoped for."
)
MENU = """<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li>
<li><a href="/weather">Weather</a></li></ul></nav>"""
FOOTER = """<footer><p>© 2024 The Norhaven Courier. All rights reserved.</p>
<a href="/privacy">Privacy policy</a> <a href="/terms">Terms of use</a></footer>"""


def paragraphs(*texts: str) -> str:
    """Return paragraphs of a page; the texts are markup already."""
    return "\n".join(f"<p>{text}</p>" for text in texts)


BODY = paragraphs(*PARAGRAPHS)


def meta(**contents: str) -> str:
    """Return meta elements; two underlines in a name stand for a colon."""
    return "\n".join(
        f'<meta property="{name.replace("__", ":")}" content="{escape(content)}">'
        for name, content in contents.items()
    )


def linked_data(**data: object) -> str:
    """Return a script with an article as linked data."""
    article = {"@context": "https://schema.org", "@type": "NewsArticle", **data}
    return f'<script type="application/ld+json">{json.dumps(article)}</script>'


def page(
    body: str = BODY,
    *,
    head: str = "",
    title: str = TITLE,
    heading: str | None = TITLE,
    header: str = "",
    after: str = "",
) -> str:
    """Return a page: `header` stands below the heading, `after` below the article."""
    h1 = f"<h1>{heading}</h1>" if heading else ""
    return f"""<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>{title}</title>
{head}
</head>
<body>
<div id="masthead"><a href="/">The Norhaven Courier</a></div>
{MENU}
<main><article>
<header>{h1}
{header}</header>
<div class="story-body">
{body}
</div>
</article></main>
{after}
{FOOTER}
</body>
</html>
"""


def with_middle(markup: str) -> str:
    """Return the body of a page with `markup` after its second paragraph."""
    return "\n".join((paragraphs(*PARAGRAPHS[:2]), markup, paragraphs(*PARAGRAPHS[2:])))


def read(text: str) -> Article:
    """Return the article in the page `text`."""
    return read_article(text.encode(), "html")


def words(article: Article) -> str:
    """Return all that the article says."""
    inserts = (block for block in article.body if isinstance(block, Insert))
    beside = [insert.heading or insert.related or "" for insert in inserts]
    return "\n".join((article.title, article.standfirst or "", *article.paragraphs, *beside))
