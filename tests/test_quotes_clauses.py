"""Who is the source of a fragment, whichever clause it stands in."""

import pytest
from quoted import quotes_of, read_case


@pytest.mark.parametrize(
    ("case", "speaker"),
    [
        pytest.param(
            "<Lena Holt> rejected the plan, {calling} it “a waste of good steel.”",
            "Lena Holt",
            id="a participle has the main clause's subject",
        ),
        pytest.param(
            "{Calling} it “a waste of good steel,” <Lena Holt> rejected the plan.",
            "Lena Holt",
            id="a participle before the main clause too",
        ),
        pytest.param(
            "<Lena Holt> closed the road David Penn had built, {saying} it was “a danger to all.”",
            "Lena Holt",
            id="a participle, and not the subject of a clause between",
        ),
        pytest.param(
            "David Penn left the room, with <Lena Holt> {calling} him “the last of the ferrymen.”",
            "Lena Holt",
            id="but a participle with a subject of its own has that",
        ),
        pytest.param(
            "<Lena Holt> opened the window and {shouted}, “We wait.”",
            "Lena Holt",
            id="two verbs share a subject",
        ),
        pytest.param(
            "<Lena Holt> praised the crew but {called} the bridge “a danger to all.”",
            "Lena Holt",
            id="two verbs share a subject, and each has its object",
        ),
        pytest.param(
            "<Lena Holt, who runs the ferries>, {said} the plan was “closed for good.”",
            "Lena Holt",
            id="a relative clause ends before the verb behind a comma",
        ),
        pytest.param(
            "<Lena Holt, a captain who now moors the ferries>, {said}: “We wait.”",
            "Lena Holt",
            id="also where its verb is not known for one",
        ),
        pytest.param(
            "<The baker I was talking to, Lena Holt>, {cried}, “We wait.”",
            "Lena Holt",
            id="not the subject of a relative clause without a pronoun",
        ),
        pytest.param(
            "<A captain who came ashore to see the bridge> {said}, “We wait.”",
            "captain",
            id="not what somebody came to see",
        ),
        pytest.param(
            "Recalling that day, <Lena Holt, who ran the ferries>, {said}: “We wait.”",
            "Lena Holt",
            id="that day, which begins no clause",
        ),
        pytest.param(
            "<Lena Holt> {said} that day after day the ferries were “closed for good.”",
            "Lena Holt",
            id="but that does, where days go by",
        ),
        pytest.param(
            "The bridge “is a danger to us all,” <Lena Holt, a ferry captain>, {told} reporters.",
            "Lena Holt",
            id="not whom the words themselves are said of",
        ),
        pytest.param(
            "<Lena Holt> thanked a man who swims, and {called} him “a danger to us all.”",
            "Lena Holt",
            id="two verbs, with a relative clause before the comma between them",
        ),
        pytest.param(
            "Lena Holt thanked a man <who> swims, but {called} her “a danger to us all.”",
            "man",
            id="but not parted by but",
        ),
        pytest.param(
            "Lena Holt’s crew voted 6-1 for a letter <which> {said} it was “a danger to us all.”",
            "letter",
            id="a relative clause, and no number before its antecedent",
        ),
        pytest.param(
            "The mayor likes <Lena Holt>’s {dictum} that the sea is “a danger to us all.”",
            "Lena Holt",
            id="whose dictum it is",
        ),
        pytest.param(
            "<Lena Holt>, “the last captain of the old ferries,” a baker, {said} it was so.",
            "Lena Holt",
            id="but whose name they are set beside",
        ),
        pytest.param(
            "<Lena Holt> {described} David Penn’s promise as “a danger to all.”",
            "Lena Holt",
            id="not whose promise somebody describes",
        ),
        pytest.param(
            "Lena Holt defended <her> {comments} as being “a joke about the old ferries.”",
            "Lena Holt",
            id="but her own, where she does",
        ),
        pytest.param(
            "<She> played down David Penn’s words, {calling} them “a danger to all.”",
            None,
            id="a verb with an adverb behind it",
        ),
        pytest.param(
            "She said that the ferries were late, to which <Lena Holt> {replied}: “We wait.”",
            "Lena Holt",
            id="to which somebody replied",
        ),
        pytest.param(
            "<Lena Holt> {said} that David Penn’s remark “was a danger to all.”",
            "Lena Holt",
            id="not whose remark it is that something is said of",
        ),
        pytest.param(
            "<Lena Holt> emailed the crew {saying} that the bridge was “closed for good.”",
            "Lena Holt",
            id="not who was written to",
        ),
        pytest.param(
            "<Lena Holt> sent a letter to the crew {saying} that it was “closed for good.”",
            "Lena Holt",
            id="not whom a text was for",
        ),
        pytest.param(
            "The news led <Lena Holt> to {answer} that it was “closed for good.”",
            "Lena Holt",
            id="who is made to say something",
        ),
        pytest.param(
            "<Lena Holt> {says} there is “nothing to be afraid of.”",
            "Lena Holt",
            id="that there is something",
        ),
        pytest.param(
            "When David Penn spoke — as was right, being old — <Lena Holt> {said}, “We wait.”",
            "Lena Holt",
            id="a main clause behind an insertion",
        ),
        pytest.param(
            "“We wait,” <Lena Holt> {said}, asking that nobody cross.",
            "Lena Holt",
            id="not a participle for its verb",
        ),
        pytest.param(
            "At the market in Skarn, Velland, <Lena Holt of Eastmere> {called} it “a ruin.”",
            "Lena Holt",
            id="not a place between commas",
        ),
        pytest.param(
            "<Lena Holt> said nothing, and, when asked, {answering} only, “We wait.”",
            "Lena Holt",
            id="when asked",
        ),
        pytest.param(
            "David Penn built the bridge, but <Lena Holt> {called} it “a danger to all.”",
            "Lena Holt",
            id="but a second clause has a subject of its own",
        ),
        pytest.param(
            "The mast broke and <Lena Holt> {said} “nobody is to blame for it.”",
            "Lena Holt",
            id="a second clause without a comma too",
        ),
        pytest.param(
            "David Penn praised the bridge, while <Lena Holt> {called} it “a danger to all.”",
            "Lena Holt",
            id="a clause of contrast has a subject of its own",
        ),
        pytest.param(
            "When David Penn said the boats were late, <Lena Holt> {answered}: “We wait.”",
            "Lena Holt",
            id="not who spoke when it was answered",
        ),
        pytest.param(
            "Because David Penn was ill, <Lena Holt> {called} the meeting “a waste of time.”",
            "Lena Holt",
            id="not whom the reason is about",
        ),
        pytest.param(
            "<Lena Holt> {said} David Penn had called the bridge “a danger to all.”",
            "Lena Holt",
            id="of two reports the outer",
        ),
        pytest.param(
            "<Lena Holt> {recalled} that David Penn told her the bridge was “a danger to all.”",
            "Lena Holt",
            id="of two reports with that the outer",
        ),
        pytest.param(
            "The bridge was {described} by <Lena Holt> as “a danger to all.”",
            "Lena Holt",
            id="by whom a passive is done",
        ),
        pytest.param(
            "The bridge, {described} by <Lena Holt> as “a danger to all,” is closed.",
            "Lena Holt",
            id="by whom a passive within is done",
        ),
        pytest.param(
            "David Penn was {told} by <Lena Holt> that the bridge was “a danger to all.”",
            "Lena Holt",
            id="not who was told",
        ),
        pytest.param(
            "David Penn was {told} that the bridge was “a danger to all.”",
            None,
            id="not who was told, even where nobody tells",
        ),
        pytest.param(
            "“The bridge is closed,” David Penn was {told}.",
            None,
            id="not who was told, behind the quotation",
        ),
        pytest.param(
            "<Lena Holt>’s {claim} that the bridge is “a danger to all” surprised the crew.",
            "Lena Holt",
            id="whose claim it is",
        ),
        pytest.param(
            "The {claim} by <Lena Holt> that the bridge is “a danger to all” surprised the crew.",
            "Lena Holt",
            id="by whom a claim is",
        ),
        pytest.param(
            "David Penn laughed at <Lena Holt>’s {claim} that the bridge is “a danger to all.”",
            "Lena Holt",
            id="whose claim it is, not who laughs at it",
        ),
        pytest.param(
            "David Penn thanked Lena Holt, <who> {called} the plan “a waste of good steel.”",
            "Lena Holt",
            id="a relative clause has its antecedent",
        ),
        pytest.param(
            "<The harbour office> {said} it would pay for “every boat that was lost.”",
            "harbour office",
            id="an institution",
        ),
        pytest.param(
            "<Velland> {said} the bridge was “closed for good.”", "Velland", id="a country speaks"
        ),
    ],
)
def test_source_of_a_fragment(case: str, speaker: str | None) -> None:
    text, mention, cue = read_case(case)
    (quote,) = quotes_of(text)
    assert (quote.speaker, quote.mention, quote.cue) == (speaker, mention, cue)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“We wait,” Lena Holt said, calling the bridge “a danger to all.”",
            [("Lena Holt", "Lena Holt", "said"), ("Lena Holt", "Lena Holt", "calling")],
            id="a sentence and a fragment have one source and a cue each",
        ),
        pytest.param(
            "Lena Holt said the bridge was “old and weak” and the road “a danger to all.”",
            [("Lena Holt", "Lena Holt", "said"), ("Lena Holt", "Lena Holt", "said")],
            id="two fragments share source and cue",
        ),
        pytest.param(
            "Lena Holt called it “a danger to all,” but David Penn called it “a work of art.”",
            [("Lena Holt", "Lena Holt", "called"), ("David Penn", "David Penn", "called")],
            id="but two clauses have a source each",
        ),
        pytest.param(
            "“We wait,” said Lena Holt. “We swim,” said David Penn.",
            [("Lena Holt", "Lena Holt", "said"), ("David Penn", "David Penn", "said")],
            id="two sentences have a source each",
        ),
    ],
)
def test_several_in_a_sentence(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(q.speaker, q.mention, q.cue) for q in quotes_of(text)] == expected


def test_who_has_spoken_and_also_said_more() -> None:
    _, quote = quotes_of("“We wait,” said David Penn, who also said it was “closed for good.”")
    assert (quote.speaker, quote.mention, quote.cue) == ("David Penn", "who", "said")
