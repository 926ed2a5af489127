"""Plain text -> an article: its title, its paragraphs, its links; no word is lost or made up."""

import json
import re
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nato_reader import Article, Insert
from nato_reader.errors import ArticleError
from nato_reader.readers.from_text import read
from nato_reader.text import SHAPELESS, printable

ROOT = Path(__file__).resolve().parents[1]
NAME = "bridge.txt"

# Wrapped at 66 columns; neither title nor links.
PROSE = """\
The mayor said on Monday that the bridge over the river, which had
been closed for repairs since March, would open before the summer
and that the toll would be suspended.
"""
PROSE_ON_A_LINE = PROSE.replace("\n", " ").strip()


def related(headline: str, url: str | None = None) -> Insert:
    return Insert(related=headline, url=url)


# --- Paragraphs --------------------------------------------------------------------------------

BODIES = [
    pytest.param("One line.", ["One line."], id="a line"),
    pytest.param("One.\nTwo.", ["One.", "Two."], id="without blank lines each is a paragraph"),
    pytest.param("One.\n\nTwo\nlines.", ["One.", "Two lines."], id="blank lines part paragraphs"),
    pytest.param("One.\n \t\nTwo\nlines.", ["One.", "Two lines."], id="a line of spaces is blank"),
    pytest.param("One.\n\u200b\nTwo\nlines.", ["One.", "Two lines."], id="as is one unseen"),
    pytest.param("\n\n  One.\n\n\n\nTwo\nlines.\n\n", ["One.", "Two lines."], id="many of them"),
    pytest.param("One.\r\n\r\nTwo\r\nlines.", ["One.", "Two lines."], id="the lines of Windows"),
    pytest.param("One.\r\rTwo\rlines.", ["One.", "Two lines."], id="of an old Macintosh"),
    pytest.param("One.\u2028\u2028Two\u2028lines.", ["One.", "Two lines."], id="of Unicode"),
    pytest.param("One.\x85\x85Two\x85lines.", ["One.", "Two lines."], id="of a mainframe"),
    pytest.param("One.\vTwo.", ["One.", "Two."], id="a vertical tab ends a line"),
    pytest.param("One.\n\nTwo\n\flines.", ["One.", "Two lines."], id="a page ends with its line"),
    pytest.param("One.\n\nTwo\flines.", ["One.", "Two lines."], id="or ends a line itself"),
    pytest.param("  A  b\tc. ", ["A  b\tc."], id="within a line spaces and tabs stay"),
    pytest.param("One.\n\n  Two\n  lines. ", ["One.", "Two lines."], id="an indent goes"),
    pytest.param(
        f"{'A long line. ' * 12}\n{'Another one. ' * 12}\n\nThe\nend.",
        [("A long line. " * 12).strip(), ("Another one. " * 12).strip(), "The", "end."],
        id="where lines are longer than any page each is a paragraph",
    ),
    pytest.param(
        f"{PROSE}\n{PROSE}\n{PROSE}\nSee https://example.org/{'x' * 130}\nfor\nmore.",
        [*[PROSE_ON_A_LINE] * 3, f"See https://example.org/{'x' * 130} for more."],
        id="but for an address among many lines",
    ),
]


@pytest.mark.parametrize(("text", "body"), BODIES)
def test_paragraphs(text: str, body: list[str]) -> None:
    assert read(text, NAME) == Article(title=NAME, body=tuple(body))


# The end of a line, the start of the next, and what they are together.
JOINTS = [
    pytest.param("the", "mayor", "the mayor", id="a space"),
    pytest.param("a well-", "known mayor", "a well-known mayor", id="a hyphen within a word"),
    pytest.param("a well\u2010", "known mayor", "a well\u2010known mayor", id="Unicode's hyphen"),
    pytest.param("the pre-", "and post-war", "the pre- and post-war", id="before and"),
    pytest.param("two-", "or three", "two- or three", id="before or"),
    pytest.param("two-", "to three", "two- to three", id="before to"),
    pytest.param("non-", "orthodox", "non-orthodox", id="a word that only begins like one"),
    pytest.param("Anglo-", "Saxon", "Anglo- Saxon", id="before a capital"),
    pytest.param("in 1990-", "which", "in 1990- which", id="behind a figure"),
    pytest.param("it -", "the bridge", "it - the bridge", id="a hyphen as a dash"),
    pytest.param("it—", "the bridge", "it—the bridge", id="a dash close to a word"),
    pytest.param("it —", "the bridge", "it — the bridge", id="a dash that is not"),
    pytest.param("“So,”—", "he left", "“So,”—he left", id="a dash close to a mark"),
    pytest.param("it", "—the bridge", "it —the bridge", id="a dash that begins a line"),
    pytest.param("2007–", "2018", "2007–2018", id="a dash between years"),
    pytest.param("it--", "the bridge", "it--the bridge", id="a typewriter's dash"),
    pytest.param("and/", "or", "and/or", id="a slash"),
    pytest.param("and /", "or", "and / or", id="a slash between spaces"),
    pytest.param("https://example.org/", "or", "https://example.org/ or", id="an address"),
    pytest.param("bound\u00ad", "ary", "bound\u00adary", id="a soft hyphen"),
    pytest.param("昨日、橋が", "開いた。", "昨日、橋が開いた。", id="Japanese"),
    pytest.param("昨日、", "「橋", "昨日、「橋", id="Japanese marks"),
    pytest.param("다리가", "열렸다", "다리가 열렸다", id="Korean"),
    pytest.param("橋", "bridge", "橋 bridge", id="only one of them Japanese"),
    pytest.param("fine 😀", "😀 fine", "fine 😀 😀 fine", id="wide, but no letters"),
    pytest.param("the", "  mayor", "the mayor", id="an indent"),
    pytest.param("the  ", "mayor", "the mayor", id="spaces at the end"),
]


@pytest.mark.parametrize(("before", "after", "together"), JOINTS)
def test_the_lines_of_a_paragraph_are_joined(before: str, after: str, together: str) -> None:
    article = read(f"One.\n\n{before}\n{after}\n\nThree.", NAME)
    assert article.paragraphs == ("One.", together, "Three.")


# --- Titles ------------------------------------------------------------------------------------

# Text, and the title it has of its own.
TITLES = [
    pytest.param("Bridge reopens\n\nIt did.", "Bridge reopens", id="a line before a blank one"),
    pytest.param("Bridge reopens\nIt did.", "Bridge reopens", id="a line among lines"),
    pytest.param(f"Bridge reopens\n{PROSE}\nEnd.", "Bridge reopens", id="a short line"),
    pytest.param("\n \nBridge reopens\nIt did.", "Bridge reopens", id="blank lines above"),
    pytest.param("   Bridge reopens\nIt did.", "Bridge reopens", id="in the middle of the page"),
    pytest.param(PROSE, None, id="prose"),
    pytest.param(f"{PROSE}\nAnother paragraph.", None, id="prose in paragraphs"),
    pytest.param(
        "The mayor said on Monday\nthat the bridge, closed since March, would open soon.\n\nEnd.",
        None,
        id="prose that was broken for no reason",
    ),
    pytest.param(
        f"Bridge reopens after a year of repairs that have cost the town more\n"
        f"than it had\n\n{PROSE}\nEnd.",
        "Bridge reopens after a year of repairs that have cost the town more than it had",
        id="a title of two lines",
    ),
    pytest.param("Bridge reopens.\nIt did.", None, id="a sentence"),
    pytest.param("Bridge reopens,\nat last.", None, id="a part of one"),
    pytest.param("In brief:\nIt did.", None, id="an announcement"),
    pytest.param("Bridge reopens …\nIt did.", None, id="dots"),
    pytest.param("“It reopens.”\nIt did.", None, id="a sentence in quotation marks"),
    pytest.param("(It reopens.)\nIt did.", None, id="or in brackets"),
    pytest.param("“It reopens”\nIt did.", "“It reopens”", id="quotation marks alone"),
    pytest.param("橋が開いた。\n昨日。", None, id="a sentence in Japanese"),
    pytest.param("Will it reopen?\n\nIt did.", "Will it reopen?", id="a question before a gap"),
    pytest.param("Will it reopen?\nIt did.", "Will it reopen?", id="a question among lines"),
    pytest.param(f"Will it reopen?\n{PROSE}\nEnd.", None, id="a question within a block"),
    pytest.param("Made in the U.S.\n\nIt is.", "Made in the U.S.", id="initials"),
    pytest.param("Bought by Quay Inc.\n\nIt is.", "Bought by Quay Inc.", id="an abbreviation"),
    pytest.param(f"Bought by Quay Inc.\n{PROSE}\nEnd.", None, id="one within a block"),
    pytest.param("It is so.\n\nIt is.", None, id="a word that only looks like one"),
    pytest.param("x" * 150 + "\n\nIt did.", "x" * 150, id="as long as a title can be"),
    pytest.param("x" * 151 + "\n\nIt did.", None, id="longer"),
    pytest.param("* * *\n\nIt did.", None, id="an ornament"),
    pytest.param("Bridge reopens", None, id="a line and nothing else"),
    pytest.param("Bridge reopens\n\u200b\n", None, id="a line and nothing to see"),
    pytest.param("Read more: Ferries\n\nIt did.", None, id="a link"),
    pytest.param("It reopens.\n===========\nIt did.", "It reopens.", id="a line underlined"),
    pytest.param("Bridge reopens\n---\n\nIt did.", "Bridge reopens", id="or with hyphens"),
]


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_titles(text: str, title: str | None) -> None:
    article = read(text, NAME)
    assert article.title == (title or NAME)
    assert article.paragraphs
    assert title not in article.paragraphs


def test_where_there_is_no_title_all_lines_are_the_body() -> None:
    assert read(PROSE, NAME).title == NAME
    assert "".join(read(PROSE, NAME).paragraphs).replace(" ", "") == "".join(PROSE.split())


def test_a_title_alone_is_the_body() -> None:
    alone = Article(title=NAME, body=("Bridge reopens",))
    assert read("Bridge reopens\n\n", NAME) == alone
    assert read("Bridge reopens\n==============\n", NAME) == alone


def test_the_title_of_what_has_none_may_be_another_than_its_name() -> None:
    assert read("One.", "folder/bridge.txt", "bridge.txt").title == "bridge.txt"


# --- Standfirsts -------------------------------------------------------------------------------


def test_what_stands_again_below_the_title_is_the_standfirst() -> None:
    article = read("Bridge reopens\n\nAt last.\n\nIt did.\n\nAt last.\n\nEnd.", NAME)
    assert article.standfirst == "At last."
    assert article.body == ("It did.", "At last.", "End.")


def test_also_where_its_lines_are_broken_elsewhere() -> None:
    article = read("Bridge reopens\n\nThis is\nthe end.\n\nIt did.\n\nThis is the\nend.", NAME)
    assert article.standfirst == "This is the end."


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Bridge reopens\n\nAt last.\n\nIt did.\n\nAt last!", id="other words"),
        pytest.param("Bridge reopens\n\nIt did.\n\nAt last.\n\nAt last.", id="further down"),
        pytest.param("It reopens.\n\nAt last.\n\nIt did.\n\nAt last.", id="without a title"),
    ],
)
def test_what_is_no_standfirst(text: str) -> None:
    assert read(text, NAME).standfirst is None


# --- Links -------------------------------------------------------------------------------------

LINKS = [
    pytest.param("Read more: Ferries", related("Ferries"), id="read more"),
    pytest.param("READ MORE: Ferries", related("Ferries"), id="in capitals"),
    pytest.param("Read also: Ferries", related("Ferries"), id="read also"),
    pytest.param("Also read : Ferries", related("Ferries"), id="also read"),
    pytest.param("See also: Ferries", related("Ferries"), id="see also"),
    pytest.param("Related: Ferries", related("Ferries"), id="related"),
    pytest.param(
        "Read more: Ferries https://example.org/f",
        related("Ferries", "https://example.org/f"),
        id="with its address",
    ),
    pytest.param(
        "Read more: Ferries (http://example.org/f)",
        related("Ferries", "http://example.org/f"),
        id="in brackets",
    ),
    pytest.param(
        "Read more: https://example.org/f",
        related("https://example.org/f", "https://example.org/f"),
        id="with its address only",
    ),
    pytest.param(
        "Read more: Ferries ftp://example.org", related("Ferries ftp://example.org"), id="no page"
    ),
    pytest.param("Read more:", "Read more:", id="a label alone"),
    pytest.param("Read more: \u200b", "Read more: \u200b", id="and nothing to see"),
    pytest.param("Read more about ferries", "Read more about ferries", id="no label"),
    pytest.param("Reading: Ferries", "Reading: Ferries", id="another word"),
    pytest.param("They read more: novels", "They read more: novels", id="within a sentence"),
]


@pytest.mark.parametrize(("line", "block"), LINKS)
@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["among lines", "among blank lines"])
def test_links_to_related_articles(line: str, block: str | Insert, gap: str) -> None:
    article = read(gap.join(["Bridge reopens", "It did.", line, "The end."]), NAME)
    assert article.body == ("It did.", block, "The end.")


def test_a_link_goes_on_where_its_line_was_full() -> None:
    link = "Read more: Ferries to be kept for another year, says the harbour\nmaster of the town\n"
    article = read(f"Bridge reopens\n\n{link}\n{PROSE}", NAME)
    assert article.body == (
        related("Ferries to be kept for another year, says the harbour master of the town"),
        PROSE_ON_A_LINE,
    )


def test_links_and_a_paragraph_without_blank_lines_between() -> None:
    links = "Read more: Ferries\nRead more: Tolls\n"
    article = read(f"Bridge reopens\n\nIt did.\n\n{PROSE}{links}{PROSE}", NAME)
    assert article.body == (
        "It did.",
        PROSE_ON_A_LINE,
        related("Ferries"),
        related("Tolls"),
        PROSE_ON_A_LINE,
    )


def test_a_label_in_the_middle_of_a_paragraph_is_none() -> None:
    text = (
        "The children were told, and that was all, to sit down again and to\nread more: novels.\n"
    )
    article = read(f"Bridge reopens\n\n{text}\n{PROSE}", NAME)
    assert article.paragraphs == (text.replace("\n", " ").strip(), PROSE_ON_A_LINE)


def test_links_alone_are_the_paragraphs() -> None:
    article = read("Bridge reopens\n\nRead more: A\n\nRead more: B", NAME)
    assert (article.title, article.body) == ("Bridge reopens", ("Read more: A", "Read more: B"))


# --- The whole ---------------------------------------------------------------------------------


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\r\n", "\r\n\r\n"], ids=repr)
def test_the_bundled_article_is_read_from_its_lines(gap: str) -> None:
    data = json.loads((ROOT / "data" / "article.json").read_text(encoding="utf-8"))
    body = [
        block if isinstance(block, str) else f"Read more: {block['related']}"
        for block in data["body"]
    ]
    article = read(gap.join([data["title"], data["standfirst"], *body]), NAME)
    assert (article.title, article.standfirst) == (data["title"], data["standfirst"])
    assert article.body == tuple(
        block if isinstance(block, str) else related(block["related"]) for block in data["body"]
    )


@pytest.mark.parametrize("text", ["", " \n\t\r\n", "\u200b\u00ad\n\ufeff"], ids=ascii)
def test_nothing_to_see(text: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read(text, NAME)
    assert str(caught.value) == f"{NAME}: holds no text; name a file that holds an article."


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        pytest.param("a" + "\n" * 1_000_000 + "b", 1, id="blank lines"),
        pytest.param("a" + "\n " * 1_000_000 + "\nb", 1, id="lines of spaces"),
        pytest.param("a\n\nb" + " " * 1_000_000 + "\nc", 1, id="spaces at the end of a line"),
        pytest.param("a\n\n" + "\u200b" * 1_000_000 + "\nb", 1, id="what cannot be seen"),
        pytest.param("a\n\nb\n\n" + "Read more: x\n" * 20_000, 20_001, id="links"),
        pytest.param("a\n\n" + "b-\n" * 100_000 + "\nc", 2, id="hyphens"),
        pytest.param("x " * 500_000, 1, id="one line"),
    ],
)
def test_much_of_the_same(text: str, blocks: int) -> None:
    assert len(read(text, NAME).body) == blocks


TEXTS = st.text(
    st.sampled_from("aB1 .-—/?\n\r\f\t\u2028\u200b\u00ad橋“”:=") | st.characters(codec="utf-8")
) | st.lists(
    st.sampled_from(["Bridge reopens", "It did.", "Read more: it", "", "a well-", "===", "x" * 130])
).map("\n".join)


LABEL = re.compile("readmore:|readalso:|alsoread:|seealso:|related:")
DROPPED = str.maketrans("", "", "=-()<>[]" + SHAPELESS)


def bare(text: str) -> str:
    """Return `text` without what may be dropped: labels, underlines, brackets, the unseen."""
    return LABEL.sub("", "".join(text.split()).lower()).translate(DROPPED)


@given(TEXTS)
def test_no_word_is_lost_or_made_up(text: str) -> None:
    try:
        article = read(text, NAME)
    except ArticleError:
        assert not any(printable(character) for character in text if not character.isspace())
        return
    assert msgspec.json.decode(msgspec.json.encode(article), type=Article) == article
    shown = ["" if article.title == NAME else article.title, article.standfirst or ""]
    for block in article.body:
        if isinstance(block, Insert):
            address = "" if block.url in (None, block.related) else block.url
            shown += [block.related or "", address or ""]
        else:
            shown.append(block)
    assert bare("\n".join(shown)) == bare(text)
