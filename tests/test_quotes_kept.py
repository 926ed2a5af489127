"""What in quotation marks is somebody's words, and whether a sentence of theirs or a fragment."""

import pytest
from quoted import quotes_of


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Lena Holt sang “The Long Way Home” at the party.", id="a song"),
        pytest.param("The film “Winter in Eastmere” opens on Friday.", id="a film"),
        pytest.param("Her latest novel, “Salt,” sold well in spring.", id="a novel of one word"),
        pytest.param("His novel “the sea at night” sold well.", id="a novel in small letters"),
        pytest.param(
            "Lena Holt said that “The Long Way Home” was too long.",
            id="a title that is talked about",
        ),
        pytest.param("Lena Holt wore a “Save the Ferry” shirt.", id="a slogan on a shirt"),
        pytest.param("David “Duke” Penn runs the ferry.", id="a nickname within a name"),
        pytest.param("Penn, known as “the Walrus,” runs the ferry.", id="a nickname behind a name"),
        pytest.param("A ship named “Hope” lies in the harbour.", id="a ship's name"),
        pytest.param("The “experts” had never seen a bridge.", id="scare quotes"),
        pytest.param("The so-called “free bridge” costs two crowns.", id="so-called"),
        pytest.param("Lena Holt crossed the “free” bridge.", id="scare quotes with a name near"),
        pytest.param(
            "Lena Holt crossed the “free” bridge and said nothing.",
            id="scare quotes before a verb of saying",
        ),
        pytest.param("Sailors know this as a “neap tide.”", id="a term"),
        pytest.param("Such a fee is called “pontage.”", id="a term that is explained"),
        pytest.param("The word “harbour” has two syllables in it.", id="a word as a word"),
        pytest.param("“(Applause.)”", id="a transcript's remark"),
        pytest.param("“[Laughter]”", id="a transcript's remark in brackets"),
        pytest.param("A story called “The Long Way Home” won.", id="what a story is called"),
        pytest.param('He linked to <a title="the sea at night">it.', id="markup"),
        pytest.param("Press “Start” and wait for the gate.", id="the label of a button"),
    ],
)
def test_nobodys_words(text: str) -> None:
    assert quotes_of(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“The bridge is closed,” said Lena Holt.",
            [("The bridge is closed,", "direct")],
            id="a sentence before its source",
        ),
        pytest.param(
            "Lena Holt said: “The bridge is closed.”",
            [("The bridge is closed.", "direct")],
            id="a sentence behind a colon",
        ),
        pytest.param(
            "Lena Holt said, “The bridge is closed.”",
            [("The bridge is closed.", "direct")],
            id="a sentence behind a comma",
        ),
        pytest.param(
            "“The Long Way Home was our song,” said Lena Holt.",
            [("The Long Way Home was our song,", "direct")],
            id="a sentence that begins with a title",
        ),
        pytest.param(
            "“Save The Ferry Now,” said Lena Holt.",
            [("Save The Ferry Now,", "direct")],
            id="words written as titles are, but said",
        ),
        pytest.param("“Yes,” he said.", [("Yes,", "direct")], id="one word that is an answer"),
        pytest.param(
            "“No!” shouted Lena Holt.", [("No!", "direct")], id="one word that is shouted"
        ),
        pytest.param(
            "Asked about the boats, Lena Holt had one answer: “No.”",
            [("No.", "direct")],
            id="one word behind a colon",
        ),
        pytest.param(
            "“Is it closed?” asked Lena Holt.", [("Is it closed?", "direct")], id="a question"
        ),
        pytest.param("“The bridge is closed.”", [("The bridge is closed.", "direct")], id="alone"),
        pytest.param(
            "Lena Holt told the council on Monday, “We cannot pay for it.”",
            [("We cannot pay for it.", "direct")],
            id="a sentence behind who was told",
        ),
        pytest.param(
            "Lena Holt called the ferry, “old and slow and loud,” a disgrace.",
            [("old and slow and loud,", "partial")],
            id="words behind a comma that begin no sentence",
        ),
        pytest.param(
            "Lena Holt said the bridge was “closed for good.”",
            [("closed for good.", "partial")],
            id="the end of a reporter's sentence",
        ),
        pytest.param(
            "Lena Holt said that “the bridge is closed for good.”",
            [("the bridge is closed for good.", "partial")],
            id="a clause behind that",
        ),
        pytest.param(
            "“A danger to all” is what Lena Holt called the bridge.",
            [("A danger to all", "partial")],
            id="the subject of a reporter's sentence",
        ),
        pytest.param(
            "Lena Holt called the fee “absurd.”",
            [("absurd.", "partial")],
            id="one word with a cue beside it",
        ),
        pytest.param(
            "Lena Holt dismissed the fee as “pure madness” on Monday.",
            [("pure madness", "partial")],
            id="two words with a cue beside them",
        ),
        pytest.param(
            "Lena Holt said the fee was “absurd” and the bridge “a danger to all.”",
            [("absurd", "partial"), ("a danger to all.", "partial")],
            id="two fragments of one sentence",
        ),
        pytest.param(
            "Lena Holt called the bridge “a danger to all.” “We close it today,” she said.",
            [("a danger to all.", "partial"), ("We close it today,", "direct")],
            id="a fragment, then a sentence",
        ),
        pytest.param(
            "Lena Holt called David Penn “The Walrus of Eastmere” on Monday.",
            [("The Walrus of Eastmere", "partial")],
            id="what somebody calls somebody, though written as titles are",
        ),
        pytest.param(
            "The crowd ran to the pier with the chant “Save Our Ferry!” on Monday.",
            [("Save Our Ferry!", "partial")],
            id="a chant, though written as titles are",
        ),
        pytest.param(
            "He held a sign that read “Save Our Ferry” on Monday.",
            [("Save Our Ferry", "partial")],
            id="what a sign reads, though written as titles are",
        ),
        pytest.param(
            "Lena Holt sees a future for the town as a two-person “ferry-and-boat town” soon.",
            [("ferry-and-boat town", "partial")],
            id="two words, one of them of several parts",
        ),
        pytest.param(
            "Then, from the pier at noon: “The boats are late.”",
            [("The boats are late.", "direct")],
            id="a sentence behind a colon, of nobody known",
        ),
        pytest.param(
            "“The boats are late and the pier is closed,” in loud words in the fog.",
            [("The boats are late and the pier is closed,", "partial")],
            id="what begins a sentence and ends with a comma, of nobody known",
        ),
        pytest.param(
            "“Harbour to be closed in the spring,” by the Courier’s Ada Nash.",
            [],
            id="but not a title before a byline",
        ),
        pytest.param(
            "The fee is “absurd,” the harbour office said.",
            [("absurd,", "partial")],
            id="one word in a sentence that its source ends",
        ),
        pytest.param(
            "Lena Holt said that nobody had seen the “old bridge” but that it was “gone.”",
            [("old bridge", "partial"), ("gone.", "partial")],
            id="a word far behind another one of the same source",
        ),
        pytest.param(
            "“We wait,” Lena Holt said of the fog, “until it is gone.”",
            [("We wait, until it is gone.", "direct")],
            id="a sentence that goes on behind more than its source",
        ),
        pytest.param(
            "The bridge was described as “a danger to all who cross it.”",
            [("a danger to all who cross it.", "partial")],
            id="a fragment of nobody knows whom",
        ),
        pytest.param(
            "Lena Holt sang “The Long Way Home” and said, “That was for you.”",
            [("That was for you.", "direct")],
            id="a sentence beside a title",
        ),
        pytest.param(
            "David “Duke” Penn said the fee was “absurd.”",
            [("absurd.", "partial")],
            id="a fragment beside a nickname",
        ),
    ],
)
def test_somebodys_words(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(quote.text, quote.kind) for quote in quotes_of(text)] == expected


def test_a_fragment_of_nobody_knows_whom_is_unattributed() -> None:
    (quote,) = quotes_of("The bridge was described as “a danger to all who cross it.”")
    assert (quote.speaker, quote.mention) == (None, None)
