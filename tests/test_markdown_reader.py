"""Markdown -> an article: marks gone, words kept; what we export is read back."""

from collections.abc import Iterable
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nato_reader import Article, Insert, read_article
from nato_reader.errors import ArticleError
from nato_reader.readers.from_markdown import is_markdown, read
from nato_reader.text import printable
from nato_reader.views import show
from nato_reader.views.formats import markdown

NAME = "bridge.md"


def heading(text: str) -> Insert:
    return Insert(heading=text)


def related(headline: str, url: str | None = None) -> Insert:
    return Insert(related=headline, url=url)


# --- What a paragraph is -----------------------------------------------------------------------

BODIES = [
    pytest.param("One.\n\nTwo.", ["One.", "Two."], id="paragraphs"),
    pytest.param("A well-\nknown\nmayor.", ["A well-known mayor."], id="their lines are joined"),
    pytest.param("One  \ntwo\\\nthree.", ["One two three."], id="also where a break was wanted"),
    pytest.param("*One* **two** ***three*** _four_.", ["One two three four."], id="emphasis"),
    pytest.param("2 * 3 * 4, a_b_c.", ["2 * 3 * 4, a_b_c."], id="marks that mark nothing"),
    pytest.param("~~One~~ two.", ["One two."], id="words that are struck out stay"),
    pytest.param("Type `a  *b*` now.", ["Type a  *b* now."], id="code is literal"),
    pytest.param("\\*One\\* &amp; &lt;two&gt;.", ["*One* & <two>."], id="escapes and entities"),
    pytest.param("A [mayor](https://example.org/m) said.", ["A mayor said."], id="a link's words"),
    pytest.param("A [mayor][m].\n\n[m]: /m 'M'", ["A mayor."], id="of which the address is below"),
    pytest.param("A [mayor] [or](so.", ["A [mayor] [or](so."], id="brackets that are no link"),
    pytest.param(
        "See <https://example.org/%20> now.", ["See https://example.org/%20 now."], id="a"
    ),
    pytest.param("One.\n\n![A bridge](b.png)\n\nTwo.", ["One.", "Two."], id="an image is no words"),
    pytest.param("One <!-- two --> three.", ["One  three."], id="nor is a comment"),
    pytest.param("<!--\n\ntwo\n\n-->\n\nThree.", ["Three."], id="however long"),
    pytest.param("<!-- two --> Three.", ["Three."], id="what is behind it stays"),
    pytest.param("A<b>b</b>c<br>d.", ["Abc d."], id="tags go, a break is a space"),
    pytest.param("<div>\n<p>One &amp;</p><p>two</p>\n</div>", ["One & two"], id="a block of HTML"),
    pytest.param("<script>\nx()\n\ny()\n</script>\n\nOne.", ["One."], id="a script is no words"),
    pytest.param(
        "- One.\n- Two\n  lines.\n  - Three.", ["One.", "Two lines.", "Three."], id="items"
    ),
    pytest.param("1. One.\n\n   Two.", ["One.", "Two."], id="an item of two paragraphs"),
    pytest.param("> One.\n> > Two.", ["One.", "Two."], id="quotations"),
    pytest.param("```x\na = 1\n\nb = 2\n```", ["a = 1 b = 2"], id="a block of code"),
    pytest.param("    a\n      b", ["a b"], id="an indented one"),
    pytest.param(
        "| a | b |\n|---|---|\n| 1 | |\n| **2** | 3 |", ["a | b", "1", "2 | 3"], id="rows"
    ),
    pytest.param("One.\n\n---\n\nTwo.", ["One.", "Two."], id="a line across the page"),
    pytest.param("> " * 40 + "One.", ["> " * 22 + "One."], id="too deep to be taken apart"),
    pytest.param("One.\n\n## Next\n\nTwo.", ["One.", heading("Next"), "Two."], id="a heading"),
    pytest.param("One.\n\nNext *up*\n---\n", ["One.", heading("Next up")], id="an underlined one"),
    pytest.param(
        "One.\n\n[Ferries](https://example.org/f)\n\nTwo.",
        ["One.", related("Ferries", "https://example.org/f"), "Two."],
        id="a link alone",
    ),
    pytest.param(
        "One.\n\n*Read more: [Ferries\nstay](<https://example.org/f>)*",
        ["One.", related("Ferries stay", "https://example.org/f")],
        id="a link behind a label",
    ),
    pytest.param("One.\n\n[Ferries](f.html)", ["One.", related("Ferries")], id="to a file"),
    pytest.param("One.\n\n[F](javascript:f)", ["One.", related("F")], id="to a script"),
    pytest.param(
        "One.\n\n<https://example.org>",
        ["One.", related("https://example.org", "https://example.org")],
        id="an address alone",
    ),
    pytest.param("One.\n\nRead more: F", ["One.", related("F")], id="a label without a link"),
    pytest.param(
        "One.\n\nSee [F](https://example.org).", ["One.", "See F."], id="a link among words"
    ),
    pytest.param(
        "One.\n\nAll of [F](https://example.org)", ["One.", "All of F"], id="a link behind words"
    ),
    pytest.param("One.\n\n[![F](f.png)](f.html)", ["One."], id="an image that is a link"),
]


@pytest.mark.parametrize(("text", "body"), BODIES)
def test_paragraphs(text: str, body: list[str | Insert]) -> None:
    article = read(text, NAME)
    assert (article.title, article.body) == (NAME, tuple(body))


# --- Titles and standfirsts --------------------------------------------------------------------

# Text, title, standfirst, body.
HEADS = [
    pytest.param("# A *title*\n\nOne.", "A title", None, ["One."], id="a first heading"),
    pytest.param("Title\n===\n\nOne.", "Title", None, ["One."], id="an underlined one"),
    pytest.param("### Title\n\nOne.", "Title", None, ["One."], id="of any level"),
    pytest.param(
        "## Kicker\n# Title\n\nOne.", "Title", None, [heading("Kicker"), "One."], id="a kicker"
    ),
    pytest.param(
        "## Title\n\nOne.\n\n# Part", "Title", None, ["One.", heading("Part")], id="a later part"
    ),
    pytest.param("One.\n\n# Title\n\nTwo.", "Title", None, ["One.", "Two."], id="a later heading"),
    pytest.param("One.\n\n## Part", NAME, None, ["One.", heading("Part")], id="a lower one"),
    pytest.param(
        "# Title\n\n# Part\n\nOne.", "Title", None, [heading("Part"), "One."], id="two of them"
    ),
    pytest.param("# Title", NAME, None, ["Title"], id="a title alone"),
    pytest.param("# Title\n## Part", "Title", None, ["Part"], id="headings alone"),
    pytest.param("# Title\n\n*Lead.*\n\nOne.", "Title", "Lead.", ["One."], id="italics below it"),
    pytest.param("# Title\n\n_A_ lead.\n\nOne.", "Title", None, ["A lead.", "One."], id="in part"),
    pytest.param("# Title\n\n**Lead.**\n\nOne.", "Title", None, ["Lead.", "One."], id="in bold"),
    pytest.param(
        "# Title\n\nOne.\n\n*Lead.*", "Title", None, ["One.", "Lead."], id="italics further down"
    ),
    pytest.param("*Lead.*\n\nOne.", NAME, None, ["Lead.", "One."], id="italics without a title"),
    pytest.param("# Title\n\n*Lead.*", "Title", None, ["Lead."], id="italics alone"),
    pytest.param(
        "# Title\n\nLead.\n\nOne.\n\nLead.", "Title", "Lead.", ["One.", "Lead."], id="words again"
    ),
]


@pytest.mark.parametrize(("text", "title", "standfirst", "body"), HEADS)
def test_heads(text: str, title: str, standfirst: str | None, body: list[str | Insert]) -> None:
    assert read(text, NAME) == Article(title=title, standfirst=standfirst, body=tuple(body))


def test_the_title_of_what_has_none_may_be_another_than_its_name() -> None:
    assert read("One.", "folder/bridge.md", "bridge.md").title == "bridge.md"


@pytest.mark.parametrize(
    "text", ["", " \n\n", "\u200b", "![](b.png)", "<!-- x -->", "---\ntitle: x\n---\n", "***\n"]
)
def test_nothing_to_see(text: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read(text, NAME)
    assert str(caught.value) == f"{NAME}: holds no text; name a file that holds an article."


# --- Front matter ------------------------------------------------------------------------------

FRONT = [
    pytest.param("title: Bridge", {"title": "Bridge"}, id="a title"),
    pytest.param("Title: Bridge", {"title": "Bridge"}, id="a key in capitals"),
    pytest.param('title: "Bridge: open"', {"title": "Bridge: open"}, id="in double quotes"),
    pytest.param("title: 'It''s open'", {"title": "It's open"}, id="in single quotes"),
    pytest.param("title: Bridge # really", {"title": "Bridge"}, id="a comment behind it"),
    pytest.param('title: "Bridge" open', {}, id="quotes around a part"),
    pytest.param("title:", {}, id="an empty title"),
    pytest.param("title: null", {}, id="null"),
    pytest.param("title: >\n  Bridge\n  open", {}, id="a folded text"),
    pytest.param("title: Bridge\n  open", {}, id="a text that goes on"),
    pytest.param("author: Ada Brook", {"byline": "Ada Brook"}, id="an author"),
    pytest.param("author: [Ada, Bo]", {}, id="a list of authors"),
    pytest.param("author:\n- Ada\n- Bo", {}, id="a list a line each"),
    pytest.param("author: {name: Ada}", {}, id="an object"),
    pytest.param("date: 2024-06-02", {"published": "2024-06-02"}, id="a day"),
    pytest.param("date: 2024-06-02 10:00:00 +0200", {"published": "2024-06-02"}, id="and a time"),
    pytest.param("date: 2024-06-31", {}, id="no day"),
    pytest.param("date: 2 June 2024", {}, id="a day in words"),
    pytest.param("description: At last.", {"standfirst": "At last."}, id="a description"),
    pytest.param("layout: post\n# x\ntags:\n  - x", {}, id="other keys"),
    pytest.param("", {}, id="nothing"),
]


@pytest.mark.parametrize(("matter", "told"), FRONT)
@pytest.mark.parametrize("end", ["---", "..."])
def test_front_matter(matter: str, told: dict[str, str], end: str) -> None:
    whole = {"title": NAME, **told}
    article = read(f"---\n{matter}\n{end}\nOne.\n", NAME)
    assert article == msgspec.convert({**whole, "body": ["One."]}, Article)
    windows = f"---\n{matter}\n{end}\nOne.\n".replace("\n", "\r\n")
    assert read(windows, NAME) == article


def test_the_title_of_the_front_matter_stands_not_again_in_the_body() -> None:
    assert read("---\ntitle: Bridge\n---\n# Bridge\n\nOne.", NAME).body == ("One.",)
    assert read("---\ntitle: Bridge\n---\n# Part\n\nOne.", NAME).body == (heading("Part"), "One.")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        pytest.param("---\nOne\n---\n\nTwo.", (heading("One"), "Two."), id="a heading"),
        pytest.param("---\ntitle: One", ("title: One",), id="without an end"),
        pytest.param("One.\n\n---\nx: y\n---\n", ("One.", heading("x: y")), id="further down"),
    ],
)
def test_what_is_no_front_matter(text: str, body: tuple[str | Insert, ...]) -> None:
    article = read(text, NAME)
    assert (heading(article.title), *article.body)[-len(body) :] == body


# --- Whether it is Markdown --------------------------------------------------------------------

KINDS = [
    pytest.param("# Title\n\nOne.", True, id="a heading"),
    pytest.param("\n\u200b\n  ## Title", True, id="a heading further down and in"),
    pytest.param("Title\n=====\n\nOne.", True, id="an underlined one"),
    pytest.param("Title\r\n=====\r\n\r\nOne.", True, id="in the lines of Windows"),
    pytest.param("---\ntitle: x\n---\nOne.", True, id="front matter with a title"),
    pytest.param("---\nlayout: x\n---\n# Title", True, id="a heading below front matter"),
    pytest.param("---\nlayout: x\n---\nOne.", False, id="front matter without a title"),
    pytest.param("#1 hit of the year\n\nOne.", False, id="a number"),
    pytest.param("#bridge reopens\n\nOne.", False, id="a tag"),
    pytest.param("#\n\nOne.", False, id="a sign alone"),
    pytest.param("####### Title", False, id="too many signs"),
    pytest.param("    # Title", False, id="too far in"),
    pytest.param("\t# Title", False, id="behind a tab"),
    pytest.param("Title\n-----\n\nOne.", False, id="underlined with hyphens"),
    pytest.param("Title\n=\n\nOne.", False, id="hardly underlined"),
    pytest.param("One.\n\n# Part", False, id="a heading further down"),
    pytest.param("One *two*.", False, id="emphasis"),
    pytest.param("", False, id="nothing"),
]


@pytest.mark.parametrize(("text", "wanted"), KINDS)
def test_what_is_surely_markdown(text: str, wanted: bool) -> None:
    assert is_markdown(text) is wanted


# --- Our own exports ---------------------------------------------------------------------------


def exported(article: Article) -> str:
    return markdown.render([show.page(article)])


@pytest.mark.parametrize("file", ["data/article.json", "tests/pages/everything.json"])
def test_our_export_is_read_back(file: str) -> None:
    article = read_article(Path(__file__).resolve().parents[1] / file)
    again = read(exported(article), NAME)
    assert (again.title, again.standfirst) == (article.title, article.standfirst)
    assert (again.byline, again.publisher) == (article.byline, article.publisher)
    assert (again.url, again.published) == (article.url, article.published)
    assert again.paragraphs == article.paragraphs


SEEN = st.text(
    st.characters(categories=["L", "N", "P", "S", "Zs"], exclude_characters="\u2028\u2029")
    | st.sampled_from("*_`[]<>&#~$\\|-+=:!.()1 ")
).map(lambda text: printable(text).strip())
WORDS = SEEN.filter(bool)


@given(
    WORDS,
    st.none() | WORDS,
    st.lists(WORDS, min_size=1, max_size=4),
    st.lists(st.builds(Insert, heading=WORDS) | st.builds(Insert, related=WORDS), max_size=2),
    st.sampled_from([None, "2024", "2024-06", "2024-06-02"]),
)
def test_any_export_is_read_back(
    title: str,
    standfirst: str | None,
    paragraphs: list[str],
    inserts: Iterable[Insert],
    published: str | None,
) -> None:
    body: tuple[str | Insert, ...] = (*paragraphs[:1], *inserts, *paragraphs[1:])
    article = Article(title=title, standfirst=standfirst, published=published, body=body)
    again = read(exported(article), NAME)
    assert (again.title, again.standfirst) == (title, standfirst)
    assert again.paragraphs == article.paragraphs


HEAD = "# Title\n\nAda Brook · 2 June 2024\n\n1 min read · 2 quotes\n\n"


def test_a_name_alone_may_be_anybodys() -> None:
    article = read(f"{HEAD}**1**\u2002One.", NAME)
    assert article == Article(title="Title", published="2024-06-02", body=("One.",))


def test_two_names_are_the_authors_and_the_publishers() -> None:
    article = read("# Title\n\nAda Brook · The Quay\n\n**1**\u2002One.", NAME)
    assert (article.byline, article.publisher) == ("Ada Brook", "The Quay")
    assert article.body == ("One.",)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{HEAD}**2**\u2002One.", id="numbers from 2"),
        pytest.param(f"{HEAD}**1**\u2002One.\n\n**3**\u2002Two.", id="a number left out"),
        pytest.param(f"{HEAD}**1**\u2002One.\n\nTwo.", id="a paragraph without a number"),
        pytest.param(f"{HEAD}Another line.\n\n**1**\u2002One.", id="a line too many"),
        pytest.param(f"{HEAD}**1** One.", id="an ordinary space"),
        pytest.param(f"{HEAD}1\u2002One.", id="not in bold"),
        pytest.param(f"{HEAD}**01**\u2002One.", id="a zero before it"),
    ],
)
def test_what_is_not_our_export(text: str) -> None:
    paragraphs = read(text, NAME).paragraphs
    assert paragraphs[0] == "Ada Brook · 2 June 2024"
    assert "One." not in paragraphs


# --- Whatever it is ----------------------------------------------------------------------------

HOSTILE = ["[", "*", ">", "- ", "`", "![", "<", "> a\n", "- a\n", "|a|b\n|-|-\n", "[a](", "a <!--"]


@pytest.mark.parametrize("piece", HOSTILE)
def test_much_of_the_same(piece: str) -> None:
    article = read(f"# Title\n\nOne.\n\n{piece * 5000}\n\nTwo.", NAME)
    assert article.paragraphs[0] == "One."


MARKS = st.text(
    st.sampled_from("ab1 .\n\t*_`[]()<>#-+~|!:'\"\\=\u200b") | st.characters(codec="utf-8")
)


@given(MARKS | MARKS.map(lambda text: f"---\n{text}\n---\n{text}") | st.text("> -*1.\n`a"))
def test_no_word_is_made_up(text: str) -> None:
    try:
        article = read(text, NAME)
    except ArticleError:
        return
    assert msgspec.json.decode(msgspec.json.encode(article), type=Article) == article
    is_markdown(text)
    if "&" not in text and "\0" not in text:
        for block in article.body:
            words = block if isinstance(block, str) else f"{block.heading or block.related}"
            assert is_within(words, text)


def is_within(words: str, text: str) -> bool:
    """Return whether the letters and marks of `words` stand in `text` in their order."""
    letters = iter(text)
    return all(letter in letters for letter in words if not letter.isspace() and letter != "|")
