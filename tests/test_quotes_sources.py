"""Who is the source of a quotation in its own sentence, and which words report it."""

import pytest
from quoted import quotes_of, read_case


@pytest.mark.parametrize(
    ("case", "speaker"),
    [
        pytest.param("“We wait,” {said} <Lena Holt>.", "Lena Holt", id="the verb first"),
        pytest.param("“We wait,” <Lena Holt> {said}.", "Lena Holt", id="the name first"),
        pytest.param("“We wait,” <Lena Holt> has {said}.", "Lena Holt", id="with an auxiliary"),
        pytest.param("“We wait,” <Lena Holt> later {said}.", "Lena Holt", id="with an adverb"),
        pytest.param("“Do we wait?” {asked} <Lena Holt>.", "Lena Holt", id="behind a question"),
        pytest.param("<Lena Holt> {said}: “We wait.”", "Lena Holt", id="before a colon"),
        pytest.param("<Lena Holt> {said}, “We wait.”", "Lena Holt", id="before a comma"),
        pytest.param(
            "“We wait,” <Lena Holt> {told} David Penn.", "Lena Holt", id="not who was told, behind"
        ),
        pytest.param(
            "<Lena Holt> {told} David Penn: “We wait.”", "Lena Holt", id="not who was told, before"
        ),
        pytest.param(
            "<Lena Holt> {said} that the bridge was “closed for good.”", "Lena Holt", id="said that"
        ),
        pytest.param(
            "<Lena Holt> {told} David Penn that the bridge was “closed for good.”",
            "Lena Holt",
            id="told somebody that",
        ),
        pytest.param(
            "“The bridge,” <Lena Holt> {said}, “is closed.”", "Lena Holt", id="between its halves"
        ),
        pytest.param(
            "{According to} <Lena Holt>, the bridge is “closed for good.”",
            "Lena Holt",
            id="according to, before",
        ),
        pytest.param(
            "The bridge is “closed for good,” {according to} <Lena Holt>.",
            "Lena Holt",
            id="according to, behind",
        ),
        pytest.param(
            "According to the timetable, boats sail, but <Lena Holt> {said} “none leaves today.”",
            "Lena Holt",
            id="not what the other clause is according to",
        ),
        pytest.param(
            "The bridge is, as <Lena Holt> {put it}, “closed for good.”",
            "Lena Holt",
            id="as somebody put it, before",
        ),
        pytest.param(
            "The bridge is “closed for good,” as <Lena Holt> {put it}.",
            "Lena Holt",
            id="as somebody put it, behind",
        ),
        pytest.param(
            "<Lena Holt’s statement> {read}: “We wait.”", "Lena Holt", id="whose statement it is"
        ),
        pytest.param(
            "“We wait,” <the statement> {read}.", "statement", id="a statement of nobody's"
        ),
        pytest.param(
            "In a letter to David Penn, <Lena Holt> {wrote}, “We wait.”",
            "Lena Holt",
            id="not whom a letter is to",
        ),
        pytest.param(
            "In a letter to David Penn, <Lena Holt> {called} the bridge “a danger to all.”",
            "Lena Holt",
            id="not whom a letter is to, of a fragment",
        ),
        pytest.param(
            "In a speech on Monday, <Lena Holt> {said}: “We wait.”",
            "Lena Holt",
            id="not an occasion",
        ),
        pytest.param(
            "<Lena Holt> was blunt: “The bridge is closed.”", "Lena Holt", id="a colon and no cue"
        ),
        pytest.param(
            "<Lena Holt> had a plan of her own: “We swim across.”",
            "Lena Holt",
            id="a colon behind a noun and no cue",
        ),
        pytest.param("“We wait.” — <Lena Holt>", "Lena Holt", id="signed behind a dash"),
        pytest.param(
            "“We wait,” <David Penn> {said} — Lena Holt had agreed.",
            "David Penn",
            id="not who is named behind a later dash",
        ),
        pytest.param("<Lena Holt>: “We wait.”", "Lena Holt", id="a label"),
        pytest.param("<HOLT>: “We wait.”", "HOLT", id="a label in capitals"),
        pytest.param("“<HOLT>: We wait.”", "HOLT", id="a label within the marks"),
        pytest.param(
            "“NOTE: We wait,” {said} <Lena Holt>.", "Lena Holt", id="but no word that is no name"
        ),
        pytest.param(
            "EASTMERE, Velland (NP) — <Lena Holt> {said} the bridge was “closed for good.”",
            "Lena Holt",
            id="not the agency or the place of a dateline",
        ),
        pytest.param(
            "EASTMERE — “We wait,” <Lena Holt> {said}.",
            "Lena Holt",
            id="a dateline before the quote",
        ),
    ],
)
def test_source(case: str, speaker: str) -> None:
    text, mention, cue = read_case(case)
    (quote,) = quotes_of(text)
    assert (quote.speaker, quote.mention, quote.cue) == (speaker, mention, cue)


def test_a_label_within_the_marks_is_not_quoted() -> None:
    (quote,) = quotes_of("“HOLT: We wait.”")
    assert quote.text == "We wait."


@pytest.mark.parametrize(
    ("case", "speaker"),
    [
        pytest.param(
            "“We wait,” {said} <Lena Holt, 59, of Eastmere>.", "Lena Holt", id="an age and a place"
        ),
        pytest.param(
            "<Lena Holt, 59, of Eastmere, who runs the ferry>, {said}: “We wait.”",
            "Lena Holt",
            id="an age, a place and a relative clause",
        ),
        pytest.param(
            "<Lena Holt, the harbour master>, {said}: “We wait.”", "Lena Holt", id="an apposition"
        ),
        pytest.param(
            "“We wait,” {said} <the harbour master, Lena Holt>.", "Lena Holt", id="a name apposed"
        ),
        pytest.param(
            "“We wait,” {said} <Lena Holt, a baker who lives on the river>.",
            "Lena Holt",
            id="an apposition with a relative clause",
        ),
        pytest.param(
            "<David Penn, who said little in March>, {called} the bridge “a danger to all.”",
            "David Penn",
            id="a relative clause that has a cue itself",
        ),
        pytest.param(
            "<Lena Holt, whose son David Penn built the bridge>, {called} it “a danger to all.”",
            "Lena Holt",
            id="a relative clause that names somebody else",
        ),
        pytest.param(
            "“We wait,” {said} <Lena Holt> on Monday.", "Lena Holt", id="but no day belongs to it"
        ),
        pytest.param(
            "“We wait,” {said} <Lena Holt> in a statement.", "Lena Holt", id="nor a statement"
        ),
        pytest.param(
            "“We wait,” {said} <Lena Holt> at a rally in Eastmere.",
            "Lena Holt",
            id="nor an occasion",
        ),
        pytest.param(
            "“We wait,” {said} <Lena Holt>, and David Penn nodded.",
            "Lena Holt",
            id="nor a next clause",
        ),
        pytest.param(
            "“We wait,” {said} <Lena Holt>, adding that no boat would sail.",
            "Lena Holt",
            id="nor a participle behind a comma",
        ),
        pytest.param(
            "“We wait,” {said} <Lena Holt and David Penn>.",
            "Lena Holt and David Penn",
            id="two who speak together",
        ),
    ],
)
def test_how_far_a_source_reaches(case: str, speaker: str) -> None:
    text, mention, cue = read_case(case)
    (quote,) = quotes_of(text)
    assert (quote.speaker, quote.mention, quote.cue) == (speaker, mention, cue)
