"""What is told of a date: its clause, without what else stands in the sentence."""

import pytest
from timed import told

WHOLE = [
    # wherever the date stands
    "The bridge at Varn collapsed in 1987.",
    "A fire destroyed the old market on Friday.",
    "The council closed the library last month.",
    "Workers found the coins two weeks ago.",
    "Lena Holt became mayor of Varn in May 2019.",
    "The airline cancelled forty flights yesterday.",
    "The treaty was signed in 1951 by nine states.",
    "In 1987, the bridge at Varn collapsed.",
    "In 1972 the mine at Norvik closed.",
    "In 1890 the mine at Norvik opened.",
    "In 1848 a fire destroyed half of Varn.",
    "By 1960 nine mines had closed.",
    "Last year the harbour froze for the first time.",
    "On March 3, 2020, the two companies merged.",
    "The town has had no doctor since 2011.",
    # a full stop that ends no sentence
    "Dr. Lena Holt of St. Anne's moved to Varn in 2003.",
    "The factory employed 4.5 percent of the town in 1970.",
    # commas and conjunctions that join no clauses
    "Lena Holt, 52, became mayor in 2019.",
    "On Friday, in the old harbour of Varn, two boats burned.",
    "Norvik, Varn and Oslo signed the treaty in 1951.",
    "Holt bought bread and milk in Varn on Saturday.",
    "Crowds danced and sang in Varn on Saturday.",
    # a date within a noun phrase
    "Friday's vote ended in a tie.",
    "Friday’s vote ended in a tie.",
    "The 2019 election brought Holt to power.",
    "A May 2022 fire destroyed the archive.",
    # no verb
    "Floods in Norvik, May 2019",
    "The summit in Varn, July 2022",
    "1987: Collapse of the Varn bridge",
]


@pytest.mark.parametrize("case", WHOLE)
def test_a_sentence_of_one_clause_is_told_whole(case: str) -> None:
    [event] = told(case)
    assert (event.event, event.claimed_by) == (case.removesuffix("."), None)


SENTENCES = [
    ("Nobody expected it. The dam broke on Sunday. Hundreds fled.", ["The dam broke on Sunday"]),
    (
        "It was a cold night. A ferry sank off Varn on Saturday. The crew was saved.",
        ["A ferry sank off Varn on Saturday"],
    ),
    (
        "Varn has two theatres. The older one opened in 1820. Both are full.",
        ["The older one opened in 1820"],
    ),
]

RELATIVE = [
    (
        "The Arvona, which sank in 1912, lies off the coast.",
        ["The Arvona, which sank in 1912"],
    ),
    (
        "Lena Holt, who became mayor in 2019, lives in Varn.",
        ["Lena Holt, who became mayor in 2019"],
    ),
    (
        "The bridge that collapsed in 1987 was built of iron.",
        ["The bridge that collapsed in 1987"],
    ),
    ("Police are looking for a man who escaped on Sunday.", ["a man who escaped on Sunday"]),
    (
        "The museum returned a painting, which was stolen in 1998.",
        ["a painting, which was stolen in 1998"],
    ),
    (
        "Norvik, where the first mine opened in 1890, has no railway.",
        ["Norvik, where the first mine opened in 1890"],
    ),
    (
        "The Arvona, which sank in 1912, was found on Friday.",
        ["The Arvona, which sank in 1912", "The Arvona … was found on Friday"],
    ),
    (
        "Lena Holt, who became mayor in 2019, resigned on Friday.",
        ["Lena Holt, who became mayor in 2019", "Lena Holt … resigned on Friday"],
    ),
    (
        "The man who robbed the bank in 2014 was released on Monday.",
        ["The man who robbed the bank in 2014", "The man … was released on Monday"],
    ),
    (
        "The mine, which opened in 1890 and closed in 1975, is a museum.",
        ["The mine, which opened in 1890", "The mine, which … closed in 1975"],
    ),
]

SUBORDINATE = [
    (
        "Two people died and nine were hurt when a bus left the road on Sunday.",
        ["a bus left the road on Sunday"],
    ),
    (
        "Norvik Oil closed the refinery because sales had halved in 2020.",
        ["sales had halved in 2020"],
    ),
    ("Hundreds of people fled after the dam broke on Sunday.", ["the dam broke on Sunday"]),
    ("After the dam broke on Sunday, hundreds of people fled.", ["the dam broke on Sunday"]),
    (
        "When the mine closed in 2015, the town lost half of its people.",
        ["the mine closed in 2015"],
    ),
    (
        "Although the law was passed in 2018, nobody has been fined.",
        ["the law was passed in 2018"],
    ),
    (
        "Since the tunnel opened in 1994, fewer ferries cross the strait.",
        ["the tunnel opened in 1994"],
    ),
    ("Before he moved to Varn in 1999, Karl Brandt taught in Oslo.", ["he moved to Varn in 1999"]),
    ("The harbour has been empty since the fleet left in 2008.", ["the fleet left in 2008"]),
    (
        "Karl Brandt was a teacher when he joined the party in 1968.",
        ["he joined the party in 1968"],
    ),
    ("While the council met on Monday, a crowd gathered outside.", ["the council met on Monday"]),
    (
        "Lena Holt resigned on Friday after an audit found errors in May.",
        ["Lena Holt resigned on Friday", "an audit found errors in May"],
    ),
    (
        "The road was closed on Saturday because the bridge had collapsed in June.",
        ["The road was closed on Saturday", "the bridge had collapsed in June"],
    ),
]

SIDE_BY_SIDE = [
    (
        "The plant opened in 1974 and the second one followed in 1981.",
        ["The plant opened in 1974", "the second one followed in 1981"],
    ),
    (
        "Holt won the seat in 2011, but she lost it in 2015.",
        ["Holt won the seat in 2011", "she lost it in 2015"],
    ),
    (
        "Construction began in March 2020; the first train ran in May 2022.",
        ["Construction began in March 2020", "the first train ran in May 2022"],
    ),
    (
        "The mayor is silent; her deputy resigned on Monday.",
        ["her deputy resigned on Monday"],
    ),
    ("The mine closed in 2015; nobody has work.", ["The mine closed in 2015"]),
]

PREDICATES = [
    (
        "The mine opened in 1890 and closed in 1975.",
        ["The mine opened in 1890", "The mine … closed in 1975"],
    ),
    (
        "Ana Ruiz resigned in May and moved to Paris in June.",
        ["Ana Ruiz resigned in May", "Ana Ruiz … moved to Paris in June"],
    ),
    (
        "She joined the firm in 1990, became a partner in 1998 and retired in 2012.",
        ["She joined the firm in 1990", "She … became a partner in 1998", "She … retired in 2012"],
    ),
    (
        "The firm bought the mill in 2001 and will close it in 2024.",
        ["The firm bought the mill in 2001", "The firm … will close it in 2024"],
    ),
    ("The talks lasted three days and ended on Sunday.", ["The talks … ended on Sunday"]),
]

PARTICIPLES = [
    (
        "The church, built in 1740, burned down on Friday.",
        ["The church, built in 1740", "The church … burned down on Friday"],
    ),
    ("A man arrested on Sunday has been released.", ["A man arrested on Sunday"]),
    ("The law passed in 2018 bans open fires.", ["The law passed in 2018"]),
    (
        "Founded in 1950, Norvik Oil went bankrupt in 2009.",
        ["Founded in 1950, Norvik Oil", "Norvik Oil went bankrupt in 2009"],
    ),
    ("Holt, elected in 2019, leads a party of nine.", ["Holt, elected in 2019"]),
]

ASIDES = [
    (
        "The dam (finished in 1962) broke on Sunday.",
        ["The dam (finished in 1962)", "The dam … broke on Sunday"],
    ),
    ("Holt won the vote (she had lost in 2015).", ["she had lost in 2015"]),
    (
        "The old mill — built in 1820 — was sold on Friday.",
        ["The old mill — built in 1820", "The old mill … was sold on Friday"],
    ),
    ("The ferry – it was launched in 1969 – is for sale.", ["it was launched in 1969"]),
]

PARTS = (
    *(SENTENCES + RELATIVE + SUBORDINATE),
    *(SIDE_BY_SIDE + PREDICATES + PARTICIPLES + ASIDES),
)


@pytest.mark.parametrize(("case", "texts"), [pytest.param(*case, id=case[0]) for case in PARTS])
def test_each_date_has_its_own_clause(case: str, texts: list[str]) -> None:
    assert [(event.event, event.claimed_by) for event in told(case)] == [
        (text, None) for text in texts
    ]
