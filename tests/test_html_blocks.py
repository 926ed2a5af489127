"""Web pages: no word of an article is lost, glued to another or made another."""

import pytest
from web_pages import PARAGRAPHS, TITLE, URL, page, paragraphs, read, with_middle

from nato_reader import Insert


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        pytest.param(
            "<h2>What the divers found</h2>",
            Insert(heading="What the divers found"),
            id="a heading",
        ),
        pytest.param(
            "<blockquote><p>The stage must bear a lorry of forty tonnes, the expert's report says, "
            "and it could not.</p></blockquote>",
            "The stage must bear a lorry of forty tonnes, the expert's report says, and it could not.",
            id="a quotation that stands nowhere else",
        ),
        pytest.param(
            '<p>Read more: <a href="https://courier.example/storm">How the storm of November hit the '
            "coast</a></p>",
            Insert(
                related="How the storm of November hit the coast",
                url="https://courier.example/storm",
            ),
            id="a link to another article, with its address",
        ),
        pytest.param(
            '<p>The <a href="/report">expert\'s report</a> was published on Friday by the county itself.</p>',
            "The expert's report was published on Friday by the county itself.",
            id="a sentence with a link in it",
        ),
        pytest.param(
            "<p>It is 14<sup>th</sup> century<br>work, the <b>museum</b>&nbsp;says, and <i>listed</i>.</p>",
            "It is 14th century work, the museum says, and listed.",
            id="marked words, without a space that the page has not",
        ),
        pytest.param(
            "<p>The Skar&shy;holm boat\u200b leaves at six and comes\n      back   at nine.</p>",
            "The Skarholm boat leaves at six and comes back at nine.",
            id="white space as a browser shows it, and no hints for hyphenation",
        ),
        pytest.param(
            "<p>Tickets cost 4 &lt; 5 crowns &amp; dogs travel &quot;free&quot; &#8212; as before.</p>",
            'Tickets cost 4 < 5 crowns & dogs travel "free" — as before.',
            id="characters written as references",
        ),
        pytest.param(
            "<p>It&#146;s &#147;done&#148;, the foreman said of the work on the landing stage.</p>",
            "It’s “done”, the foreman said of the work on the landing stage.",
            id="references that only Windows means something by",
        ),
    ],
)
def test_stays_as_the_page_shows_it(markup: str, expected: str | Insert) -> None:
    assert read(page(with_middle(markup))).body == (*PARAGRAPHS[:2], expected, *PARAGRAPHS[2:])


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        pytest.param(
            "<p><strong>What the divers found</strong></p>",
            Insert(heading="What the divers found"),
            id="a few bold words are a heading",
        ),
        pytest.param(
            "<p><b>Will the ferry run at night as well, now that it is back?</b></p>",
            "Will the ferry run at night as well, now that it is back?",
            id="a bold question is somebody's",
        ),
        pytest.param(
            "<p><b>Norhaven</b> has waited for this day since the storm of November.</p>",
            "Norhaven has waited for this day since the storm of November.",
            id="a bold word in a sentence",
        ),
        pytest.param(
            "<p>It cost 4.2 million<sup><a href='#n1'>1</a></sup> crowns in the end, the county said.</p>",
            "It cost 4.2 million crowns in the end, the county said.",
            id="without a footnote's number",
        ),
        pytest.param(
            "<p>The hall has 40 m<sup>2</sup> and a stove, which the islanders were glad of.</p>",
            "The hall has 40 m² and a stove, which the islanders were glad of.",
            id="with a raised figure of the text, raised",
        ),
    ],
)
def test_small_markup_is_understood(markup: str, expected: str | Insert) -> None:
    assert read(page(with_middle(markup))).body[2] == expected


def test_a_table_may_lay_out_the_page() -> None:
    text = "<br><br>".join(PARAGRAPHS)
    old = f"<table><tr><td><a href=/>Home</a><br><a href=/s>Sport</a></td><td>{text}</td></tr></table>"
    assert read(f"<title>{TITLE}</title>{old}").body == PARAGRAPHS


def test_items_of_a_list_and_cells_of_a_table_are_not_glued_together() -> None:
    markup = """<ul><li>The first boat leaves at six in the morning</li><li>The last boat leaves at
    ten in the evening</li></ul>
    <table><tr><th>Route taken</th><th>Price in crowns</th></tr>
    <tr><td>Norhaven to Skarholm</td><td>45 crowns</td></tr></table>"""
    body = read(page(with_middle(markup))).body
    assert body[2:4] == (
        "The first boat leaves at six in the morning",
        "The last boat leaves at ten in the evening",
    )
    table = " ".join(text for text in body[4:] if isinstance(text, str))
    assert "Skarholm | 45 crowns" in table


@pytest.mark.parametrize(
    "separator", ["<br><br>", "<br />\n<br />", "<br>&nbsp;<br>", "</div><div>"]
)
def test_paragraphs_without_elements_of_their_own_are_told_apart(separator: str) -> None:
    assert read(page(f"<div>{separator.join(PARAGRAPHS)}</div>")).paragraphs == PARAGRAPHS


@pytest.mark.parametrize("language", ["zh", "ja", "th"])
def test_scripts_without_spaces_lose_nothing(language: str) -> None:
    texts = {
        "zh": [
            "渡轮将于星期一恢复运行，县政府表示。",
            "风暴在十一月摧毁了码头，修复费用高达四百二十万克朗，比计划多三分之一。",
            "居民们不得不租用渔船前往学校和诊所，有时还要在体育馆过夜。",
        ],
        "ja": [
            "フェリーは月曜日から運航を再開すると郡は発表した。",
            "嵐が桟橋を壊してから九週間が過ぎ、修理には四百二十万クローネかかった。",
            "住民は学校や診療所へ行くために漁船を借りなければならなかった。",
        ],
        "th": [
            "เรือข้ามฟากจะกลับมาให้บริการในวันจันทร์",
            "การซ่อมแซมใช้เงินสี่ล้านสองแสนโครน มากกว่าที่วางแผนไว้หนึ่งในสาม",
            "ชาวเกาะต้องเช่าเรือประมงเพื่อไปโรงเรียนและไปหาหมอ",
        ],
    }[language]
    assert read(page(paragraphs(*texts))).paragraphs == tuple(texts)


def test_links_are_made_whole_by_the_pages_own_address() -> None:
    link = '<p>Read more: <a href="/storm">How the storm of November hit the coast</a></p>'
    head = f'<link rel="canonical" href="{URL}">'
    related = read(page(with_middle(link), head=head)).body[2]
    assert isinstance(related, Insert)
    assert related.url == "https://courier.example/storm"


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        pytest.param(
            "<p>The pier is <del>41</del><ins>44</ins> metres long now, the county said on Friday.</p>",
            "The pier is 44 metres long now, the county said on Friday.",
            id="without what was struck out",
        ),
        pytest.param(
            "<p>It sold 10<sup>6</sup> tickets since 2009<sup>1</sup>, which no other route of the county did.</p>",
            "It sold 10⁶ tickets since 2009¹, which no other route of the county did.",
            id="with raised figures apart from the others",
        ),
        pytest.param(
            '<p>The county, a member of <button class="glossary">NORDHAV</button> since 1961, paid for all of it.</p>',
            "The county, a member of NORDHAV since 1961, paid for all of it.",
            id="with a word that a button explains",
        ),
        pytest.param(
            '<p>She wrote: <a href="https://x.example/p">“I will not leave the island over a ferry, and nobody should.”</a></p>',
            "She wrote: “I will not leave the island over a ferry, and nobody should.”",
            id="with a quotation that is a link",
        ),
        pytest.param(
            '<p><a href="https://x.example/d">The company had been warned in 1987, according to documents of the county.</a></p>',
            "The company had been warned in 1987, according to documents of the county.",
            id="with a sentence that is a link",
        ),
        pytest.param(
            '<h2 id="r">What the report says <a class="headerlink" href="#r">¶</a></h2>',
            Insert(heading="What the report says"),
            id="a heading without the sign to link to it",
        ),
        pytest.param(
            '<h2 id="r"><a href="#r">What the report says</a></h2>',
            Insert(heading="What the report says"),
            id="a heading that links to itself",
        ),
    ],
)
def test_no_word_is_lost_or_made_another(markup: str, expected: str | Insert) -> None:
    assert read(page(with_middle(markup))).body[2] == expected


def test_what_is_not_displayed_is_left_out() -> None:
    hidden = (
        '<p style="color: red; display: none">This was the text of another article altogether.</p>'
    )
    assert read(page(with_middle(hidden))).body == PARAGRAPHS


LINKED = "How the storm of November hit the coast"


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        pytest.param(
            f'<a href="https://x.example/a"><p>{LINKED}</p></a>',
            (Insert(related=LINKED, url="https://x.example/a"),),
            id="around a paragraph",
        ),
        pytest.param(
            f'<a href="https://x.example/a"><div><p>Read more: {LINKED}</p></div></a>',
            (Insert(related=f"Read more: {LINKED}", url="https://x.example/a"),),
            id="around a paragraph in an element",
        ),
        pytest.param(f'<a href="/a"><h2>{LINKED}</h2></a>', (), id="around a heading of another"),
        pytest.param(
            '<a href="/a"><p>The county had been warned in 1987, its documents say.</p></a>',
            ("The county had been warned in 1987, its documents say.",),
            id="around a sentence",
        ),
    ],
)
def test_a_link_around_a_block_is_the_blocks(
    markup: str, expected: tuple[str | Insert, ...]
) -> None:
    body = read(page(with_middle(markup))).body
    assert body == (*PARAGRAPHS[:2], *expected, *PARAGRAPHS[2:])


def test_text_laid_out_with_spaces_is_parted_at_blank_lines() -> None:
    lines = "\n  \n".join(text.replace(" the ", "\nthe ") for text in PARAGRAPHS)
    assert read(page(f"<pre>{lines}</pre>")).body == PARAGRAPHS


def test_a_link_in_text_laid_out_with_spaces_stays_in_its_paragraph() -> None:
    link = f'Read more: <a href="https://x.example/a">{LINKED}</a>'
    text = "\n\n".join((*PARAGRAPHS[:2], link, *PARAGRAPHS[2:]))
    related = Insert(related=LINKED, url="https://x.example/a")
    assert read(page(f"<pre>{text}</pre>")).body == (*PARAGRAPHS[:2], related, *PARAGRAPHS[2:])


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        pytest.param(
            "<td>To Skarholm, with a bicycle<td>45 crowns<td><td>",
            "To Skarholm, with a bicycle | 45 crowns",
            id="at the end",
        ),
        pytest.param(
            "<td><td>To Skarholm, with a bicycle<td>45 crowns",
            "To Skarholm, with a bicycle | 45 crowns",
            id="at the start",
        ),
        pytest.param(
            "<td>To Skarholm, with a bicycle<td><td>45 crowns",
            "To Skarholm, with a bicycle | | 45 crowns",
            id="within",
        ),
    ],
)
def test_empty_cells_are_seen_only_between_others(cells: str, expected: str) -> None:
    table = f"<table><tr><td>Route taken<td>Price</tr><tr>{cells}</tr></table>"
    assert expected in read(page(with_middle(table))).body


@pytest.mark.parametrize("tag", ["ul", "ol"])
def test_a_bold_item_of_a_list_is_no_heading(tag: str) -> None:
    items = "".join(f"<li><b>{text}</b></li>" for text in ("Take a warm coat", "Take a book"))
    markup = f"<p>The county advises whoever crosses in winter:</p><{tag}>{items}</{tag}>"
    body = read(page(with_middle(markup))).body
    assert [text for text in body if text in ("Take a warm coat", "Take a book")]
    assert not any(isinstance(block, Insert) for block in body)
