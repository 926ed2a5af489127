"""Whom a source means: names in full, without titles; pronouns and roles; or nobody known."""

import pytest
from quoted import quotes_of

SAID = "“Nobody may cross,” {} said."


@pytest.mark.parametrize(
    ("before", "mention", "speaker"),
    [
        pytest.param("Lena Holt came.", "Holt", "Lena Holt", id="a surname"),
        pytest.param("Lena Holt came.", "Ms. Holt", "Lena Holt", id="a surname with Ms."),
        pytest.param("Lena M. Holt came.", "Lena Holt", "Lena M. Holt", id="the fullest form"),
        pytest.param(
            "Lena Holt and David Holt came.",
            "Mr. Holt",
            "David Holt",
            id="a surname of two with Mr.",
        ),
        pytest.param(
            "Lena Holt and David Holt came.", "Holt", "Holt", id="but not a surname of two without"
        ),
        pytest.param("Lena May came.", "May", "Lena May", id="a surname that is a month's too"),
        pytest.param("Lena Holt came.", "David Holt", "David Holt", id="nor another given name"),
        pytest.param("Lena Holt came.", "Ilmari Voss", "Ilmari Voss", id="nor another name"),
        pytest.param("A boat came.", "Holt", "Holt", id="a surname that nothing completes"),
        pytest.param("A boat came.", "Mayor Lena Holt", "Lena Holt", id="without Mayor"),
        pytest.param("A boat came.", "Dr. Lena Holt", "Lena Holt", id="without Dr."),
        pytest.param("A boat came.", "Eastmere Mayor Lena Holt", "Lena Holt", id="without a place"),
        pytest.param(
            "A boat came.",
            "former ferry captain Lena Holt",
            "Lena Holt",
            id="without a small title",
        ),
        pytest.param(
            "Mayor Lena Holt came.", "Mayor Holt", "Lena Holt", id="a title and a surname"
        ),
        pytest.param("Sen. Lena Holt came.", "the senator", "Lena Holt", id="the senator"),
        pytest.param("Mayor Lena Holt came.", "the mayor", "Lena Holt", id="the mayor"),
        pytest.param("Sen. Lena Holt came.", "a senator", "senator", id="but not a senator"),
        pytest.param("Sen. Lena Holt came.", "the mayor", "mayor", id="nor who has another office"),
        pytest.param(
            "Sen. Lena Holt met Sen. David Penn.", "the senator", "senator", id="nor one of two"
        ),
        pytest.param("A boat came.", "an Eastmere official", "Eastmere official", id="without an"),
        pytest.param("A boat came.", "the harbour office", "harbour office", id="without the"),
        pytest.param(
            "A boat came.",
            "a spokeswoman for the harbour",
            "spokeswoman for the harbour",
            id="a description with whom it is for",
        ),
        pytest.param(
            "An Eastmere official came.",
            "the official",
            "Eastmere official",
            id="a fuller description",
        ),
        pytest.param(
            "A boat came.", "Lena Holt’s lawyer", "Lena Holt’s lawyer", id="not the owner"
        ),
        pytest.param("Lena Holt met David Penn.", "she", "Lena Holt", id="she by given name"),
        pytest.param("Lena Holt met David Penn.", "he", "David Penn", id="he by given name"),
        pytest.param("Ms. Voss met Mr. Orre.", "he", "Orre", id="he by title"),
        pytest.param("Lena Holt spoke. Ada Nash left.", "she", "Ada Nash", id="she, the latest"),
        pytest.param("Lena Holt met Ada Nash.", "she", "Lena Holt", id="she, the subject"),
        pytest.param(
            "Ada Nash left. Lena Holt’s boat followed.", "she", "Ada Nash", id="she, not an owner"
        ),
        pytest.param(
            "David Penn left. The Eastmere Courier wrote about it.",
            "he",
            "David Penn",
            id="he, not a newspaper",
        ),
        pytest.param(
            "Rhee Solberg said that she had read it. David Penn left.",
            "she",
            "Rhee Solberg",
            id="she, by another pronoun for the same name",
        ),
        pytest.param(
            "The mayor met Ada Nash. Lena Holt, the captain, asked to see her.",
            "she",
            "Lena Holt",
            id="she, who spoke last",
        ),
        pytest.param(
            "David Penn praised Carl Orre. He built boats.",
            "he",
            "David Penn",
            id="he, as the pronoun between",
        ),
        pytest.param(
            "When Carl Orre came back, David Penn sold the boat.",
            "he",
            "David Penn",
            id="he, the main clause's subject",
        ),
        pytest.param(
            "David Penn left. The harbour’s Carl Orre shut the gate.",
            "he",
            "Carl Orre",
            id="he, named behind an owner",
        ),
        pytest.param(
            "David Penn left. The captain, Carl Orre, shut the gate.",
            "he",
            "Carl Orre",
            id="he, named behind a role",
        ),
        pytest.param(
            "David Penn ran it. One delegate said he had paid for the boat.",
            "he",
            "delegate",
            id="he, somebody without a name",
        ),
        pytest.param(
            "David Penn ran it. A vote was asked for.", "he", "David Penn", id="he, not a thing"
        ),
        pytest.param("In May David Penn left for Skarn.", "he", "David Penn", id="he, not a month"),
        pytest.param(
            "Mayor Lena Holt left Velland. Penn came.",
            "she",
            "Lena Holt",
            id="she, over a full stop",
        ),
        pytest.param(
            "Judge Lena Holt KC came.", "Judge Holt", "Lena Holt", id="without letters behind it"
        ),
        pytest.param("Lena Holt came.", "Lena", "Lena Holt", id="a given name"),
        pytest.param(
            "More than 500 captains came when Texas was named.",
            "they",
            "500 captains",
            id="they, more than so many, and not a place that ends as plurals do",
        ),
        pytest.param(
            "Émile Şahin, the mayor, came.", "Şahin", "Émile Şahin", id="capitals with accents"
        ),
        pytest.param(
            "Jose\u0301 Marti\u0301n, the mayor, came.",
            "Marti\u0301n",
            "Jose\u0301 Marti\u0301n",
            id="accents that are characters of their own",
        ),
        pytest.param(
            "Mayor Lena \xadHolt came.", "Holt", "Lena Holt", id="a hyphen that is not to be seen"
        ),
        pytest.param(
            "Lena “Kit” Holt came.", "Holt", "Lena “Kit” Holt", id="a nickname within the name"
        ),
        pytest.param(
            "Dr. Walid Abu Hatab came.", "Abu Hatab", "Walid Abu Hatab", id="a surname of two words"
        ),
        pytest.param("Lena Holt III came.", "Holt", "Lena Holt III", id="a number behind the name"),
        pytest.param(
            "Brenton Orre, 18, from Skarn, disagrees. A boat came.",
            "he",
            "Brenton Orre",
            id="he, whose age is told",
        ),
        pytest.param(
            "A reporter asked Lena Holt about it.", "she", "Lena Holt", id="she, who was asked"
        ),
        pytest.param(
            "Friends offered to help David Penn.", "he", "David Penn", id="he, not a plural"
        ),
        pytest.param(
            "“We wait,” David Penn said.Carl Orre claimed to know.",
            "he",
            "Carl Orre",
            id="he, behind a full stop without a space",
        ),
        pytest.param("Lena Holt met Ada Nash.", "the two", None, id="the two"),
        pytest.param("Lena Holt left.", "he", None, id="he, not a woman"),
        pytest.param("The Eastmere Courier called.", "she", None, id="she, not a newspaper"),
        pytest.param("Georgia closed its border.", "she", None, id="she, not a place"),
        pytest.param("A boat came.", "she", None, id="she of whom nothing is known"),
        pytest.param("Lena Holt left.", "I", None, id="the reporter"),
        pytest.param("Lena Holt left.", "someone", None, id="someone"),
        pytest.param("The harbour office closed.", "it", "harbour office", id="it, an institution"),
        pytest.param(
            "The groups wrote to the mayor. They asked for a road.",
            "they",
            "groups",
            id="they, a group",
        ),
        pytest.param(
            "Lena Holt wrote about it in a letter.",
            "it",
            "letter",
            id="it, a text that was written",
        ),
        pytest.param("Some voters came.", "some voters", "some voters", id="some of a kind"),
        pytest.param("Lena Holt left.", "it", None, id="it, not a person"),
    ],
)
def test_speaker(before: str, mention: str, speaker: str | None) -> None:
    *_, quote = quotes_of(before, SAID.format(mention))
    assert (quote.mention, quote.speaker) == (mention, speaker)


def test_a_name_may_be_completed_later() -> None:
    (quote,) = quotes_of(
        "“Nobody may cross,” Holt said.", "Lena Holt has run the harbour since May."
    )
    assert quote.speaker == "Lena Holt"


def test_a_label_in_capitals_is_completed_too() -> None:
    (quote,) = quotes_of("Lena Holt met the crew.", "HOLT: “Nobody may cross.”")
    assert (quote.mention, quote.speaker) == ("HOLT", "Lena Holt")


def test_he_is_whoever_is_nearest_before_within_the_sentence() -> None:
    (quote,) = quotes_of("David Penn left.", "When Carl Orre came home, he said: “Nobody crosses.”")
    assert (quote.mention, quote.speaker) == ("he", "Carl Orre")


def test_he_is_whose_case_a_sentence_begins_with() -> None:
    (quote,) = quotes_of("David Penn sang.", "In Carl Orre’s case, he said: “Nobody crosses.”")
    assert (quote.mention, quote.speaker) == ("he", "Carl Orre")


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        pytest.param(
            ("“We wait,” said Lena Holt.", "“Nobody crosses before noon.”"),
            [("Lena Holt", "Lena Holt", "said"), ("Lena Holt", None, None)],
            id="the next paragraph, without words of its own for source and cue",
        ),
        pytest.param(
            ("Lena Holt called the plan “a danger to all.” “Nobody crosses.”",),
            [("Lena Holt", "Lena Holt", "called"), ("Lena Holt", "Lena Holt", None)],
            id="a sentence behind a fragment",
        ),
        pytest.param(
            ("Lena Holt shook her head. “Nobody crosses before noon.”",),
            [("Lena Holt", "Lena Holt", None)],
            id="the subject of the sentence before",
        ),
        pytest.param(
            ("“We wait,” said Lena Holt. David Penn laughed. “Nobody crosses before noon.”",),
            [("Lena Holt", "Lena Holt", "said"), ("David Penn", "David Penn", None)],
            id="not across another person's sentence",
        ),
        pytest.param(
            ("“We wait,” said Lena Holt.", "David Penn laughed.", "“Nobody crosses before noon.”"),
            [("Lena Holt", "Lena Holt", "said"), ("David Penn", None, None)],
            id="nor across another person's paragraph",
        ),
        pytest.param(
            ("“We wait,” said Lena Holt.", "“Nobody crosses,” said David Penn."),
            [("Lena Holt", "Lena Holt", "said"), ("David Penn", "David Penn", "said")],
            id="nor to a sentence that has a source",
        ),
        pytest.param(
            ("“Nobody crosses before noon.”", "The boats lay still."),
            [(None, None, None)],
            id="a quotation that nobody stands near",
        ),
    ],
)
def test_floating(
    paragraphs: tuple[str, ...], expected: list[tuple[str | None, str | None, str | None]]
) -> None:
    found = [(quote.speaker, quote.mention, quote.cue) for quote in quotes_of(*paragraphs)]
    assert found == expected


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("Secretary of State Lena Holt", id="behind a department"),
        pytest.param("Attorney General for Ohio Lena Holt", id="behind a state"),
        pytest.param("Former Ohio Governor Lena Holt", id="behind a title with its place"),
    ],
)
def test_a_name_begins_behind_what_is_no_name(source: str) -> None:
    (quote,) = quotes_of(f"“Nobody may cross before noon,” {source} said.")
    assert quote.speaker == "Lena Holt"
