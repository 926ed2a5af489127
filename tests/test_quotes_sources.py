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
            "Many agree, including <the mayor David Penn> — “It is the wrong bridge” — and others.",
            "David Penn",
            id="singled out between dashes",
        ),
        pytest.param(
            "Many have said so, among them <Lena Holt> — “It is the wrong bridge.”",
            "Lena Holt",
            id="among whom one is singled out",
        ),
        pytest.param(
            "<Lena Holt> {told} David Penn — “You know what it costs” — and left.",
            "Lena Holt",
            id="not who was told, between dashes",
        ),
        pytest.param(
            "<Lena Holt> {said} of others, including David Penn: “They know what it costs.”",
            "Lena Holt",
            id="not who is singled out before a colon",
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
            "Here’s <Lena Holt> in May: “The bridge is closed.”", "Lena Holt", id="here is somebody"
        ),
        pytest.param(
            "“The bridge is closed,” {said} <Lena Holt> of the “No Toll” campaign.",
            "Lena Holt",
            id="who is behind a quotation, and not what is behind another one",
        ),
        pytest.param(
            "When <Lena Holt> {shouted}, “We wait,” the mayor laughed.",
            "Lena Holt",
            id="a clause of time before the quotation",
        ),
        pytest.param(
            "When the mayor came, “We wait,” <Lena Holt> {said}.",
            "Lena Holt",
            id="but not one without a cue",
        ),
        pytest.param(
            "“Is it closed?” <Lena Holt> {went on}, as if nobody had come.",
            "Lena Holt",
            id="a verb with a particle behind a question",
        ),
        pytest.param(
            "<Skarn Laws 45:1> {reads}: “The bridge is closed.”",
            "Skarn Laws 45:1",
            id="chapter and verse",
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
        pytest.param("“We wait,” <Kelly> {said}.", "Kelly", id="a name that ends as adverbs do"),
        pytest.param(
            "“We wait,” <Lena Holt> {said} matter-of-factly.",
            "Lena Holt",
            id="an adverb of several words behind",
        ),
        pytest.param(
            "“We wait,” {said} <one retired Eastmere ferryman>.",
            "one retired Eastmere ferryman",
            id="one of a kind",
        ),
        pytest.param("“We wait,” <Lena Holt> {went on}.", "Lena Holt", id="a verb with a particle"),
        pytest.param(
            "<Lena Holt> {shot back}: “We wait.”", "Lena Holt", id="a verb with a particle, before"
        ),
        pytest.param("“We wait,” <Lena Holt> {began}.", "Lena Holt", id="a verb of beginning"),
        pytest.param(
            "“We wait,” <Lena Holt> {noted}, as reported by the Eastmere Courier.",
            "Lena Holt",
            id="not who reported it, behind as",
        ),
        pytest.param(
            "To <Lena Holt>, the bridge was “closed for good.”",
            "Lena Holt",
            id="to whom it is so",
        ),
        pytest.param(
            "The plan fell through after <David Penn>’s “nobody crosses here” {remark}.",
            "David Penn",
            id="whose remark it is, behind the quotation",
        ),
        pytest.param(
            "<Secretary of State Lena Holt>: “We wait.”",
            "Lena Holt",
            id="a label with a title of several words",
        ),
        pytest.param(
            "From <Lena Holt>’s {letter}: “We wait.”", "Lena Holt", id="a label that names a text"
        ),
        pytest.param(
            "“We wait,” {said} <Lena “Kit” Holt>.", "Lena “Kit” Holt", id="a name with a nickname"
        ),
        pytest.param(
            "“Do we wait?” <Lena Holt, a baker from Eastmere>, {asked} the crowd.",
            "Lena Holt",
            id="behind a question, with an apposition",
        ),
        pytest.param(
            "The film shows footage of <Lena Holt> {saying}, “We wait.”",
            "Lena Holt",
            id="whom a recording shows",
        ),
        pytest.param(
            "The news did not please <ferry captain Lena Holt>: “We wait.”",
            "Lena Holt",
            id="who is named right before a colon, where no person does anything",
        ),
        pytest.param(
            "“We wait until the fog is gone.” [<Eastmere Courier>]",
            "Eastmere Courier",
            id="named in brackets behind",
        ),
        pytest.param(
            "In other words, {explained} <Lena Holt>, “we wait for the fog to go.”",
            "Lena Holt",
            id="the verb first, between commas before the quotation",
        ),
        pytest.param(
            "<Lena Holt> {said} that the fog came from Skarn: “We wait.”",
            "Lena Holt",
            id="not what something is from, before a colon",
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


@pytest.mark.parametrize(
    "signature",
    [
        pytest.param("— Lena Holt", id="a dash and a name"),
        pytest.param("-Lena Holt, Eastmere.", id="a dash, a name and a place"),
        pytest.param("– Mayor Lena Holt", id="a dash, a title and a name"),
    ],
)
def test_a_signature_below_a_quotation(signature: str) -> None:
    (quote,) = quotes_of("David Penn ran the ferry.", "“Nobody crosses.”", signature)
    assert quote.speaker == "Lena Holt"


@pytest.mark.parametrize(
    "below",
    [
        pytest.param("Lena Holt", id="a name without a dash"),
        pytest.param("— Lena Holt closed the bridge in May.", id="a sentence behind a dash"),
    ],
)
def test_no_signature_below_a_quotation(below: str) -> None:
    (quote,) = quotes_of("A boat came.", "“Nobody crosses.”", below)
    assert quote.speaker is None


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
            "“We wait,” {said} <Lena Holt>, half joking.",
            "Lena Holt",
            id="nor a participle behind an adverb",
        ),
        pytest.param(
            "“We wait,” {said} <an aide to Mayor Lena Holt>.",
            "aide to Mayor Lena Holt",
            id="not the name of whom an aide is to",
        ),
        pytest.param(
            "“We wait,” {said} <Lena Holt, David Penn and Ada Nash>.",
            "Lena Holt, David Penn and Ada Nash",
            id="three who speak together",
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
