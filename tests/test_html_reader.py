"""Web pages -> articles: what is the article, what only stands beside it, what the page says of it."""

import datetime as dt

import pytest
from web_pages import (
    BODY,
    PARAGRAPHS,
    STANDFIRST,
    TITLE,
    linked_data,
    meta,
    page,
    paragraphs,
)

from nato_reader import Article, ArticleError, Insert, read_article
from nato_reader.readers import from_html


def read(text: str) -> Article:
    return read_article(text.encode(), "html")


def words(article: Article) -> str:
    """Return all that the article says."""
    inserts = (block for block in article.body if isinstance(block, Insert))
    beside = [insert.heading or insert.related or "" for insert in inserts]
    return "\n".join((article.title, article.standfirst or "", *article.paragraphs, *beside))


def test_a_plain_page_is_its_title_and_paragraphs() -> None:
    assert read(page()) == Article(title=TITLE, body=PARAGRAPHS)


def with_middle(markup: str) -> str:
    """Return the body of a page with `markup` after its second paragraph."""
    return "\n".join((paragraphs(*PARAGRAPHS[:2]), markup, paragraphs(*PARAGRAPHS[2:])))


COMMENTS = """<section id="comments"><h2>2 comments</h2><ol class="comment-list">
<li class="comment"><p>My cousin on the island says that the old stage was better than this one.</p></li>
<li class="comment"><p>Four million crowns, and still nobody has cleaned the waiting room.</p></li>
</ol></section>"""


@pytest.mark.parametrize(
    ("body", "after", "gone"),
    [
        pytest.param(BODY, COMMENTS, "My cousin", id="comments below the article"),
        pytest.param(
            BODY + COMMENTS, "", "waiting room", id="comments within the article's element"
        ),
        pytest.param(
            with_middle(
                '<div class="newsletter-promo"><p>Get the Courier every morning by e-mail, with all '
                'that has happened overnight.</p><input type="email"></div>'
            ),
            "",
            "every morning",
            id="an invitation to a newsletter between paragraphs",
        ),
        pytest.param(
            with_middle(
                '<aside class="related"><h3>Related</h3><ul><li><a href="/storm">Storm leaves the '
                "island without power for a week</a></li></ul></aside>"
            ),
            "",
            "without power",
            id="a box of related articles",
        ),
        pytest.param(
            BODY
            + '<h3><a href="/seal">Seal rescued from the drained harbour basin by firemen</a></h3>'
            + '<h3><a href="/fish">Fish market to move into the old customs house next year</a></h3>',
            "",
            "Seal rescued",
            id="headings that are links to other articles",
        ),
        pytest.param(
            with_middle(
                '<div class="inline-promo"><p>The new atlas of the coast shows every pier, bank and wreck between the two capes, in colour.</p></div>'
            ),
            "",
            "new atlas",
            id="an element that is named for something else",
        ),
        pytest.param(
            with_middle(
                "<p hidden>The new atlas of the coast shows every pier, bank and wreck between the capes.</p>"
            ),
            "",
            "new atlas",
            id="a hidden element",
        ),
        pytest.param(
            with_middle("<p>ADVERTISEMENT</p>"), "", "ADVERTISEMENT", id="a label of advertising"
        ),
        pytest.param(
            with_middle(
                '<p>Spoken <span class="sr-only">opens in a new window</span> plainly.</p>'
            ),
            "",
            "new window",
            id="what only a screen reader is to say",
        ),
        pytest.param(
            with_middle("<figure><img src=a.jpg alt='A boat at a pier'></figure>"),
            "",
            "A boat at",
            id="the description of a picture",
        ),
        pytest.param(
            with_middle("<script>var text = 'not for reading';</script><style>p {}</style>"),
            "",
            "not for reading",
            id="scripts and styles",
        ),
    ],
)
def test_is_left_out(body: str, after: str, gone: str) -> None:
    article = read(page(body, after=after))
    assert gone not in words(article)
    assert [text for text in article.paragraphs if text in PARAGRAPHS] == list(PARAGRAPHS)


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


def test_every_post_of_a_live_page_keeps_its_heading() -> None:
    posts = [
        f"<section><h3>Update {index}</h3><p>{text}</p></section>"
        for index, text in enumerate(PARAGRAPHS)
    ]
    headings = [
        block.heading for block in read(page("".join(posts))).body if isinstance(block, Insert)
    ]
    assert headings == [f"Update {index}" for index in range(5)]


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


def test_a_character_reference_to_a_control_does_not_lose_the_article() -> None:
    broken = paragraphs(PARAGRAPHS[0] + "&#27;[31m&#x1b;&#0;&#7;", *PARAGRAPHS[1:])
    assert read(page(broken)).paragraphs == (PARAGRAPHS[0] + "[31m", *PARAGRAPHS[1:])


def test_a_refrain_is_said_as_often_as_it_is() -> None:
    refrain = "“Bring back the boat,” they sang every evening on the pier of Norhaven in the rain."
    body = paragraphs(PARAGRAPHS[0], refrain, *PARAGRAPHS[1:3], refrain, *PARAGRAPHS[3:])
    assert read(page(body)).paragraphs.count(refrain) == 2


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


def test_linked_data_of_another_article_says_nothing_of_this_one() -> None:
    other = linked_data(
        headline="Goats win the county show once more",
        author="Odd Berg",
        datePublished="2001-01-01",
    )
    article = read(
        page(head=other + meta(author="Marit Lie", article__published_time="2024-03-03"))
    )
    assert (article.byline, article.published) == ("Marit Lie", "2024-03-03")


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


def test_a_standfirst_may_be_wrapped() -> None:
    wrapped = f'<div class="field field--name-summary"><p>{STANDFIRST}</p></div>'
    assert read(page(header=wrapped)).standfirst == STANDFIRST


def test_a_pull_quote_is_not_said_twice() -> None:
    pulled = "<blockquote class='pullquote'>We promised the island that it would not be forgotten</blockquote>"
    assert read(page(with_middle(pulled))).paragraphs == PARAGRAPHS


@pytest.mark.parametrize(
    "dateline", ["NORHAVEN —", "NORHAVEN (Courier) –", "NORHAVEN, Skar County —"]
)
def test_a_dateline_of_its_own_is_joined_to_its_paragraph(dateline: str) -> None:
    body = read(page(f"<div>{dateline}</div>{BODY}")).body
    assert body == (f"{dateline} {PARAGRAPHS[0]}", *PARAGRAPHS[1:])


NOISE = [
    "© 2024 The Norhaven Courier. All rights reserved.",
    "Copyright 2024 Courier Media Inc. This material may not be published or rewritten.",
    "Sign up for our Morning Tide newsletter, and read the day before it begins.",
    "Subscribe to get the best of the Courier in your inbox.",
    "Download the Courier app for news as it breaks.",
    "Follow us on Facebook",
    "Follow Marit Lie on Twitter",
    "Click here to read more stories from the coast.",
    "Photo: Odd Berg",
    "Story continues below advertisement",
]
NO_NOISE = [
    "Like us, the Danes have a long coast and few people to look after it, the minister said.",
    "Like many on Facebook, Ms. Holm learned of the decision from a neighbour on the pier.",
    "Get used to it: alerts will come every day from now on, he said.",
    "Receive no alerts and you will drown, said the mayor of the island on Monday.",
    "Copyright 1961 on the plans of the stage belongs to the state, the court found.",
    "Find a home on Facebook is what the young do now, she said of her grandchildren.",
    "By Wednesday evening three things were known about the landing stage:",
    "Published on Wednesday, the report runs to 94 pages and says of the piles:",
    "By then, 4,000 salmon had died in the pens below the old landing stage (see chart)",
    "“I am not a robot,” the minister told the council, and took the ferry to the island.",
    "Copyright is what the ferry's builder now claims for its drawings.",
    "“Sign up or stay ashore,” the captain told them. The list was full within an hour of that.",
    "Subscribe they did: two hundred islanders bought a share of the new boat.",
    "Follow the coast road, the harbour office advises, until the stage has been inspected again.",
    "Photos of the storm hang in every kitchen on the island, and nobody takes them down again.",
    "Related to the ferry's owner by marriage, the mayor did not vote on the contract on Monday.",
    "Advertisement revenue paid for a part of the new boat, which bears the name of a dairy.",
]


@pytest.mark.parametrize("text", NOISE)
def test_what_a_site_says_of_itself_is_left_out(text: str) -> None:
    assert read(page(with_middle(f"<p>{text}</p>"))).body == PARAGRAPHS
    assert read(page(f"{BODY}<p>{text}</p>")).body == PARAGRAPHS


@pytest.mark.parametrize("text", NO_NOISE)
def test_what_only_begins_so_stays(text: str) -> None:
    assert text in read(page(with_middle(f"<p>{text}</p>"))).paragraphs


def test_an_article_that_stands_there_twice_is_read_once() -> None:
    assert (
        read(page(f'<div class="wide">{BODY}</div><div class="narrow">{BODY}</div>')).body
        == PARAGRAPHS
    )


def test_an_article_that_only_linked_data_has_is_read_from_there() -> None:
    data = linked_data(headline=TITLE, articleBody="\n\n".join(PARAGRAPHS))
    assert read(page("<p>Loading the story</p>", head=data)).body == PARAGRAPHS


def test_linked_data_leaves_out_what_stands_below_the_article() -> None:
    data = linked_data(headline=TITLE, articleBody=" ".join(PARAGRAPHS))
    below = paragraphs(
        "Marit Lie has written about the islands for the Courier since the spring of 2011."
    )
    assert read(page(BODY + below, head=data)).body == PARAGRAPHS


def test_linked_data_that_only_sums_up_leaves_nothing_out() -> None:
    data = linked_data(headline=TITLE, articleBody=PARAGRAPHS[0])
    assert read(page(head=data)).body == PARAGRAPHS


def test_what_heads_and_links_below_the_last_paragraph_is_left_out() -> None:
    link = '<p>Read more: <a href="https://x.example/a">How the storm of November hit the coast</a></p>'
    assert read(page(f"{BODY}<h2>More on this</h2>{link}")).body == PARAGRAPHS


# --- the title ---------------------------------------------------------------------------------

OTHER = "Skarholm ferry: what you need to know"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            page(
                title=f"{OTHER} | Courier", head=meta(og__title=TITLE) + linked_data(headline=TITLE)
            ),
            TITLE,
            id="what the page shows, where its data agrees and the window's title does not",
        ),
        pytest.param(
            page(title=f"{TITLE} - The Norhaven Courier", head=meta(og__title=OTHER)),
            TITLE,
            id="what the page shows, where the window's title agrees",
        ),
        pytest.param(
            page(
                heading="The Norhaven Courier",
                head=meta(og__title=TITLE, og__site_name="The Norhaven Courier"),
            ),
            TITLE,
            id="the data's, where the only heading is the site's name",
        ),
        pytest.param(
            page(
                heading=None,
                title=f"{TITLE} | The Norhaven Courier",
                head=meta(og__site_name="The Norhaven Courier"),
            ),
            TITLE,
            id="the window's without the site's name",
        ),
        pytest.param(
            page(heading=None, title=f"The Norhaven Courier: {OTHER}"),
            f"The Norhaven Courier: {OTHER}",
            id="the window's whole, where nothing tells the site's name",
        ),
        pytest.param(
            page(heading=f"Local news | {TITLE}", head=meta(og__title=TITLE)),
            TITLE,
            id="without the section before it",
        ),
        pytest.param(
            page(heading=TITLE.upper(), head=meta(og__title=TITLE)),
            TITLE,
            id="in lower case, where the heading shouts",
        ),
        pytest.param(
            page(
                heading="Courier",
                title=f"{OTHER} | x",
                head=meta(og__title=TITLE, twitter__title=TITLE),
            ),
            TITLE,
            id="what its data says twice, before what the window says",
        ),
        pytest.param(
            page(heading="", title="", head=linked_data(name=TITLE)), TITLE, id="linked data's name"
        ),
        pytest.param(
            page(heading="", title="", head=linked_data(headline="Fähre &amp;amp; Föhr")),
            "Fähre & Föhr",
            id="linked data's, its references escaped twice",
        ),
        pytest.param(
            page(
                heading="",
                title="",
                head=linked_data(headline=TITLE).replace(">{", "><!--{").replace("}<", "}--><"),
            ),
            TITLE,
            id="linked data's, in a comment",
        ),
        pytest.param(
            page(heading="", title="", head=linked_data(headline="Fähre &amp; Föhr")),
            "Fähre & Föhr",
            id="linked data's, its references resolved",
        ),
        pytest.param(
            page(head=linked_data(headline="site-template", name="x"), title=TITLE),
            TITLE,
            id="what is shown and told, not a system's own word for it",
        ),
        pytest.param(
            page(heading="Seal - the animal - rescued", title="Seal - the animal - rescued"),
            "Seal - the animal - rescued",
            id="with its own dashes",
        ),
    ],
)
def test_the_title_is(text: str, expected: str) -> None:
    assert read(text).title == expected


def test_a_page_without_any_title_is_called_as_its_input() -> None:
    assert read(page(heading=None, title="")).title == "the bytes given"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"<h2>{TITLE}</h2>{BODY}", id="as a heading"),
        pytest.param(f"<p>{TITLE}</p>{BODY}", id="as a paragraph"),
        pytest.param(f"<p class='dek'>{STANDFIRST}</p>{BODY}", id="and so is the standfirst"),
    ],
)
def test_the_title_is_not_repeated_in_the_body(body: str) -> None:
    article = read(page(body, header=f"<p class='standfirst'>{STANDFIRST}</p>"))
    assert (article.standfirst, article.body) == (STANDFIRST, PARAGRAPHS)


# --- the standfirst ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(page(head=meta(og__description=STANDFIRST)), STANDFIRST, id="a description"),
        pytest.param(
            page(header=f"<h2 class='sub-headline'>{STANDFIRST}</h2>"),
            STANDFIRST,
            id="what the page shows below its heading",
        ),
        pytest.param(
            page(head=meta(og__description=PARAGRAPHS[0][:120])),
            None,
            id="not the first paragraph, cut",
        ),
        pytest.param(
            page(head=meta(og__description=PARAGRAPHS[0][:90] + "…")),
            None,
            id="not the first paragraph, cut with an ellipsis",
        ),
        pytest.param(
            page(head=meta(og__description=PARAGRAPHS[0])), None, id="not the first paragraph"
        ),
        pytest.param(
            page(
                f"<p>NORHAVEN — {PARAGRAPHS[0]}</p>" + paragraphs(*PARAGRAPHS[1:]),
                head=meta(description=PARAGRAPHS[0][:120]),
            ),
            None,
            id="not the first paragraph without its dateline",
        ),
        pytest.param(page(head=meta(og__description=TITLE)), None, id="not the title once more"),
        pytest.param(
            page(
                head=meta(
                    description="Breaking news, sports, weather and events from all over the region."
                )
            ),
            None,
            id="not the praise of the site",
        ),
    ],
)
def test_the_standfirst_is(text: str, expected: str | None) -> None:
    article = read(text)
    assert article.standfirst == expected
    assert len(article.paragraphs) == len(PARAGRAPHS)


# --- by whom, where, when ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            page(
                head=linked_data(headline=TITLE, author={"@type": "Person", "name": "Marit Lie"})
                + meta(author="Web Desk")
            ),
            "Marit Lie",
            id="linked data's before a meta element's",
        ),
        pytest.param(
            page(
                head=linked_data(
                    headline=TITLE, author=[{"name": "Marit Lie"}, {"name": "Odd Berg"}]
                )
            ),
            "Marit Lie, Odd Berg",
            id="both of two",
        ),
        pytest.param(
            page(
                head=linked_data(
                    headline=TITLE,
                    author={"@id": "#7"},
                    about={"@id": "#7", "@type": "Person", "name": "Odd Berg"},
                )
            ),
            "Odd Berg",
            id="one that linked data names elsewhere",
        ),
        pytest.param(page(head=meta(author="By Marit Lie")), "Marit Lie", id="without By"),
        pytest.param(page(head=meta(author="www.courier.example")), None, id="no host's name"),
        pytest.param(
            page(head=meta(article__author="https://www.facebook.com/courier")),
            None,
            id="no address",
        ),
        pytest.param(page(head=meta(author="4711")), None, id="no number"),
        pytest.param(page(head=meta(author="who knows " * 20)), None, id="no long text"),
        pytest.param(
            page(head=linked_data(headline=TITLE, creator="Marit Lie")), "Marit Lie", id="a creator"
        ),
        pytest.param(
            page(header='<p>By <a href="/marit">Marit Lie</a> and <a href="/odd">Odd Berg</a></p>'),
            "Marit Lie, Odd Berg",
            id="two who are named with links behind By",
        ),
        pytest.param(
            page(
                header='<figure><img src=a.jpg><figcaption class="credit">Odd Berg</figcaption></figure>'
            ),
            None,
            id="not who took the picture",
        ),
        pytest.param(page(head=meta(author="admin")), None, id="no system's account"),
        pytest.param(
            page(head=meta(author="Courier", og__site_name="Courier")), None, id="not the publisher"
        ),
        pytest.param(
            page(
                header='<div class="byline">By <a href="/staff/marit-lie">Marit Lie</a> | 3 March 2024</div>'
            ),
            "Marit Lie",
            id="who is named below the heading, with a link",
        ),
        pytest.param(
            page(header='<p class="byline">By Marit Lie, marit@courier.example</p>'),
            "Marit Lie",
            id="who is named below the heading, without an e-mail address",
        ),
        *(
            pytest.param(page(head=meta(author=name)), name, id=f"{name}, whole")
            for name in (
                "Lena Marsh",
                "Theresa May",
                "Ann March, Bob Novak",
                "Marco",
                "Jan",
                "Sarah Mayer",
            )
        ),
        pytest.param(
            page(after='<p>About the author: <a rel="author" href="/x">Odd Berg</a></p>'),
            "Odd Berg",
            id="whom the markup calls the author, where that is one only",
        ),
        pytest.param(
            page(
                after='<a rel="author" href="/x">Odd Berg</a> <a rel="author" href="/y">Marit Lie</a>'
            ),
            None,
            id="nobody where the markup calls several so",
        ),
        pytest.param(
            page(header="<p>By Marit Lie</p>"), "Marit Lie", id="who is named in plain words"
        ),
        pytest.param(
            page(
                after='<div class="card"><span class="byline">By <a href="/staff/x">Odd Berg</a></span></div>'
            ),
            None,
            id="not who wrote another article",
        ),
    ],
)
def test_the_byline_is(text: str, expected: str | None) -> None:
    assert read(text).byline == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param(
            linked_data(headline=TITLE, publisher={"name": "The Norhaven Courier"})
            + meta(og__site_name="Courier"),
            "The Norhaven Courier",
            id="linked data's",
        ),
        pytest.param(meta(og__site_name="Norhaven Courier"), "Norhaven Courier", id="Open Graph's"),
        pytest.param("", None, id="not told"),
    ],
)
def test_the_publisher_is(head: str, expected: str | None) -> None:
    assert read(page(head=head)).publisher == expected


URL = "https://courier.example/2024/03/03/ferry"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            page(
                head=linked_data(
                    headline=TITLE,
                    datePublished="2024-03-03T08:00:00+01:00",
                    dateModified="2024-03-05",
                )
                + meta(article__published_time="2024-03-04")
            ),
            "2024-03-03",
            id="linked data's before a meta element's",
        ),
        pytest.param(
            page(head=meta(article__published_time="2024-03-03T23:30:00-05:00")),
            "2024-03-03",
            id="as the newsroom's clock had it",
        ),
        pytest.param(
            page(
                head=meta(article__published_time="2024-03-04T02:30:00Z")
                + f'<link rel="canonical" href="{URL}">'
            ),
            "2024-03-03",
            id="the address's, where the universal time is one day on",
        ),
        pytest.param(
            page(
                head=meta(article__published_time="2024-03-04T02:30:00+09:00")
                + f'<link rel="canonical" href="{URL}">'
            ),
            "2024-03-04",
            id="not the address's, where the time is local",
        ),
        pytest.param(page(head=meta(pdate="20240303")), "2024-03-03", id="in figures only"),
        pytest.param(
            page(header="<p class=date>3 March 2024, 8.15am</p>"),
            "2024-03-03",
            id="below the heading",
        ),
        pytest.param(
            page(header="<p>Published: Sunday, March 3rd, 2024 | Updated: March 5, 2024</p>"),
            "2024-03-03",
            id="not the day of a change",
        ),
        pytest.param(
            page(header="<p>Updated: March 5, 2024</p>"),
            None,
            id="none where only a change is dated",
        ),
        pytest.param(
            page(header="<p>03/04/2024</p>"), None, id="none where day and month may be either"
        ),
        pytest.param(
            page(header="<p>03/24/2024</p>"), "2024-03-24", id="figures that can be read in one way"
        ),
        pytest.param(
            page(head=meta(article__published_time="2024-02-31")),
            None,
            id="none that the calendar lacks",
        ),
        pytest.param(
            page(head=meta(article__published_time="0001-01-01T00:00:00")),
            None,
            id="none that stands for none",
        ),
        pytest.param(
            page(header='<time datetime="2024-03-03T07:00:00+01:00">This morning</time>'),
            "2024-03-03",
            id="what a time element says to machines",
        ),
        pytest.param(
            page(head=linked_data(**{"@type": "WebPage", "datePublished": "2024-03-03"})),
            "2024-03-03",
            id="what linked data says of the page",
        ),
        pytest.param(
            page(after='<time datetime="2024-03-03">Sunday</time>'),
            "2024-03-03",
            id="the only time on the page",
        ),
        pytest.param(
            page(
                after='<time datetime="2024-03-03">Sunday</time><time datetime="2024-03-01">Friday</time>'
            ),
            None,
            id="none of several times on the page",
        ),
        pytest.param(page(header="<p>24/03/2024</p>"), "2024-03-24", id="figures, the day first"),
        pytest.param(
            page(header='<span itemprop="datePublished" content="2024-03-03">Sunday</span>'),
            "2024-03-03",
            id="what the markup calls so",
        ),
        pytest.param(
            page(head=f'<link rel="canonical" href="{URL}">'), "2024-03-03", id="the address's"
        ),
        pytest.param(page(head=meta(pubdate="1970-01-01")), None, id="no beginning of time"),
        pytest.param(page(), None, id="none of those that the text mentions"),
    ],
)
def test_the_date_is(text: str, expected: str | None) -> None:
    assert read(text).published == expected
    assert expected is None or dt.date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param(f'<link rel="canonical" href="{URL}">', URL, id="the canonical one"),
        pytest.param(linked_data(headline=TITLE, url=URL), URL, id="linked data's"),
        pytest.param(meta(og__url=URL), URL, id="Open Graph's"),
        pytest.param(
            '<link rel="canonical" href="https://courier.example/">', None, id="no front page"
        ),
        pytest.param('<link rel="canonical" href="javascript:alert(1)">', None, id="no script"),
        pytest.param('<link rel="canonical" href="//[">', None, id="no broken one"),
    ],
)
def test_the_address_is(head: str, expected: str | None) -> None:
    assert read(page(head=head)).url == expected


def test_another_sites_address_is_not_the_pages() -> None:
    other = page(head='<link rel="canonical" href="https://www.courier.example/a">')
    assert from_html.read(other, "a.html", URL).url == "https://www.courier.example/a"
    stolen = page(head='<link rel="canonical" href="https://elsewhere.test/a">')
    assert from_html.read(stolen, "a.html", URL).url == URL


def test_a_page_saved_by_a_browser_knows_where_it_is_from() -> None:
    saved = f"<!-- saved from url=(0040){URL} -->\n{page()}"
    assert read(saved).url == URL


def test_an_accelerated_page_is_read_like_any_other() -> None:
    text = page(head=f'<link rel="canonical" href="{URL}">').replace("<html", "<html amp")
    article = read(text.replace("<article>", "<article><amp-img src=a.jpg></amp-img>"))
    assert (article.body, article.url) == (PARAGRAPHS, URL)


# --- what is no article ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("<html><body></body></html>", id="an empty page"),
        pytest.param(
            "<html><body><script>render()</script><div id=root></div></body></html>",
            id="a page that a script would fill",
        ),
        pytest.param(
            "<html><body><p>Please enable JS and disable any ad blocker</p></body></html>",
            id="a page that wants a script",
        ),
        pytest.param(
            "<html><head><title>Just a moment...</title></head><body><h1>courier.example</h1><p>Checking if the site connection is secure. Enable JavaScript and cookies to continue.</p></body></html>",
            id="a page that wants to know whether we are human",
        ),
        pytest.param(
            f"<html><body>{'<ul>' + '<li><a href=/a>Ferry</a></li>' * 30 + '</ul>'}</body></html>",
            id="a list of links",
        ),
        pytest.param(
            "<html><head><title>Page not found | Courier</title></head><body><h1>Page not found</h1><p>Sorry, the page you were looking for does not exist. It may have been moved.</p></body></html>",
            id="a page that says there is none",
        ),
        pytest.param("<!-- nothing -->", id="a comment"),
        pytest.param("<html><frameset><frame src=a.html></frameset></html>", id="frames"),
    ],
)
def test_nothing_found_is_an_error_that_says_so(text: str) -> None:
    with pytest.raises(ArticleError, match=r"^the bytes given: (holds no|shows only) "):
        read(text)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        pytest.param("<p>" + "word " * 2_200_000, "larger than 10 MiB", id="eleven megabytes"),
        pytest.param(
            "<div>" * 100_000 + "words",
            "nests its elements too deeply",
            id="100,000 elements in each other",
        ),
        pytest.param(
            "<p>" + "<i>a</i>" * 200_000, "200,00", id="200,000 elements beside each other"
        ),
    ],
)
def test_what_is_no_page_of_news_is_refused(text: str, problem: str) -> None:
    with pytest.raises(ArticleError, match=problem):
        read(text)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("<div>" * 1000 + BODY + "</div>" * 1000, id="1,000 elements in each other"),
        pytest.param("<font><b><i>" * 300 + BODY, id="elements that are never closed"),
        pytest.param(BODY.replace("</p>", ""), id="paragraphs that are never closed"),
        pytest.param(f'<p data-x="{"a" * 1_000_000}">' + BODY, id="an attribute of a megabyte"),
        pytest.param(BODY.replace("<p>", "<p\0>").replace(" the ", " t\0he "), id="null bytes"),
        pytest.param(
            BODY + "<!ENTITY a '&b;&b;'><p>&a;&a;&nosuch;</p>", id="entities that are none"
        ),
        pytest.param('<?xml version="1.0" encoding="utf-16"?>' + BODY, id="a wrong declaration"),
        pytest.param(
            '<script type="application/ld+json">{"@type": "NewsArticle", </script>' + BODY,
            id="linked data that is broken",
        ),
        pytest.param(
            '<script type="application/ld+json">' + "[" * 100_000 + "</script>" + BODY,
            id="linked data that is nested without end",
        ),
    ],
)
def test_a_broken_page_is_read_all_the_same(body: str) -> None:
    article = read(page(body))
    assert [text for text in article.paragraphs if text in PARAGRAPHS] == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "before",
    [
        pytest.param('<?xml version="1.0"' + " " * 250 + 'encoding="utf-8"?>', id="a long one"),
        pytest.param('<?xml encoding="utf-8"?><?xml encoding="utf-8"?>', id="two"),
        pytest.param('\x01<?xml encoding="utf-8"?>', id="one behind a control character"),
    ],
)
def test_declarations_of_xml_do_no_harm(before: str) -> None:
    assert read(before + page()).body == PARAGRAPHS
