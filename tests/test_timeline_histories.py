"""Short histories and biographies count from the date named last."""

import pytest
from timed import dated, read_story

HISTORIES = [
    pytest.param(
        "2000-06-03",
        """\
They pitched their first camp on <April 19, 1950|1950-04-19>. On <May 14|1950-05-14> Herrand chose \
the north face. The fourth camp stood on <May 31|1950-05-31>; <three days later|1950-06-03> two \
men went for the top. They came down frostbitten <the next day|1950-06-04>, and the party did not \
reach the road until <July 6|1950-07-06>.""",
        id="a mountain",
    ),
    pytest.param(
        "2019-04-12",
        """\
The war between Norvik and the Varn League began in <1864|1864>. On <April 12|1864-04-12> the \
League's fleet shelled the harbour, and <two days later|1864-04-14> the garrison surrendered. By \
<the end of the month|1864-04> the whole coast had fallen. In <June|1864-06> General Brandt \
marched north with nine thousand men; he reached the pass on <July 3|1864-07-03> and was beaten \
there <the next day|1864-07-04>. <The following year|1865> the League asked for peace.""",
        id="a war of one summer",
    ),
    pytest.param(
        "2014-09-02",
        """\
Ottilie Brandt was born in Varn on <3 March 1902|1902-03-03>, the third child of a baker. Her \
father died <the following year|1903>, and her mother kept the shop. In <1920|1920> she left for \
Oslo. <That autumn|1920-23> she entered the academy, and <the next year|1921> she sold her first \
painting.

In <May 1931|1931-05> she married the poet Emil Lund; in <September|1931-09> the two moved to \
Lisbon. <Two years later|1933> she stopped painting. Lund was killed in <1944|1944>, and <that \
winter|1944-24> she returned to Varn. She died in <December 1957|1957-12>.""",
        id="a painter's life",
    ),
    pytest.param(
        "2022-10-05",
        """\
Norvik Oil was founded in <1898|1898> by two brothers who had never seen a well. In <1912|1912> \
they built a refinery at Varn, and <the following year|1913> the firm paid its first dividend. <A \
year later|1914> war cut it off from its markets.

In <March 1919|1919-03> the elder brother retired. In <August|1919-08> his nephew took over, and \
by <the end of the year|1919> the firm owned eleven ships. It lost nine of them in <1940|1940>.""",
        id="a company",
    ),
    pytest.param(
        "2008-06-21",
        """\
The first settlers came up the river in <the spring of 1791|1791-21>. In <August|1791-08> they \
built a mill, and <that winter|1791-24> forty of them died of fever. <The next spring|1792-21> a \
road was cut through the forest. In <1848|1848> the railway came, and <three years later|1851> \
Varn had nine inns. The great fire broke out on <June 20, 1877|1877-06-20>; it burned until <June \
22|1877-06-22>, and by <the end of the summer|1877-22> half of the people had left.""",
        id="a town",
    ),
    pytest.param(
        "2011-12-14",
        """\
The Arvona left Varn on <June 9, 1911|1911-06-09> with thirty-one men and a piano. She reached the \
ice on <November 20|1911-11-20>. On <January 4|1912-01-04> six men set out across the glacier, and \
<three days later|1912-01-07> the first sledge was lost. They reached the summit on <February \
11|1912-02-11>. <The next morning|1912-02-12> the wind rose, and on <Tuesday|1912-02-13> Hansen \
could no longer walk. The last of them came back to the ship in <April|1912-04>.""",
        id="an expedition",
    ),
    pytest.param(
        "1998-03-02",
        """\
The rising began on <Monday, March 13, 1848|1848-03-13>, when students marched to the palace. On \
<Tuesday|1848-03-14> the garrison opened fire. By <Wednesday|1848-03-15> there were two hundred \
barricades, and on <Friday|1848-03-17> the king fled in a milk cart. <A week later|1848-W12> the \
republic was proclaimed. It lasted until <October|1848-10>.""",
        id="a rising, day by day",
    ),
    pytest.param(
        "1986-05-03",
        """\
The dockers of Norvik stopped work on <3 May 1926|1926-05-03>. <The next day|1926-05-04> the \
railwaymen joined them, and on <Friday|1926-05-07> the newspapers did not appear. The government \
sent troops on <10 May|1926-05-10>. <Two days later|1926-05-12> the unions gave in; the miners \
held out until <November|1926-11>. Wages fell <the following year|1927>.""",
        id="a strike",
    ),
    pytest.param(
        "2006-07-18",
        """\
The generals rose in <July 1936|1936-07>. In <October|1936-10> their troops stood before the \
capital, and in <December|1936-12> the government moved to the coast.

In <February|1937-02> the rebels crossed the river. They were stopped in <March|1937-03>, and \
<that summer|1937-22> the front did not move. <The next year|1938> the republic tried once more: \
on <July 25|1938-07-25> its army crossed the river at night, and by <mid-November|1938-11~> it had \
lost everything that it had won.""",
        id="a civil war over a winter",
    ),
    pytest.param(
        "2003-01-31",
        """\
The sea broke through the dikes of Norvik on the night of <January 31, 1953|1953-01-31>. By \
<Sunday morning|1953-02-01> three villages had gone. The first boats reached the island on \
<Monday|1953-02-02>, and <the following day|1953-02-03> the army took charge. The last dike was \
closed in <November|1953-11>.""",
        id="a flood",
    ),
    pytest.param(
        "1996-02-10",
        """\
Emil Sand was born in Oslo in <1914|1914> and first sat at a piano at four. He was hired by the \
Varn Orchestra in <September 1938|1938-09> and dismissed in <November|1938-11>. In \
<January|1939-01> he sailed to New York. <Two months later|1939-03> he made his first record. <The \
following year|1940> he led a band of his own, and in <the summer|1940-22> it played for nine \
weeks in Chicago. He gave up music in <1951|1951>.""",
        id="a musician",
    ),
    pytest.param(
        "2015-10-25",
        """\
In <1413|1413> the young duke claimed the crown. <Two years later|1415> he landed with ten \
thousand men: on <14 August|1415-08-14> he laid siege to Harl, which fell on <22 \
September|1415-09-22>. The armies met on <25 October|1415-10-25>. <The next year|1416> he took the \
coast, and he died in <August 1422|1422-08>.""",
        id="an older war",
    ),
    pytest.param(
        "1987-12-06",
        """\
On the morning of <December 6, 1917|1917-12-06>, two ships met in the narrows of Norvik. One of \
them burned for twenty minutes and then blew up. <That night|1917-12-06> snow began to fall. On \
<Saturday|1917-12-08> a train with doctors came from Boston, and at <Christmas|1917-12-25> nine \
thousand people lived in tents. The inquiry opened a week after the explosion. The pilot was \
arrested in <February|1918-02> and freed in <March|1918-03>.""",
        id="an explosion",
    ),
    pytest.param(
        "2009-02-20",
        """\
In <December 1807|1807-12> Marshal Rousse surrounds the city. On <January 27|1808-01-27> his men \
break through the wall, and <three weeks later|1808-W07> they hold half of the streets. The city \
gives up on <February 20|1808-02-20>. <That year|1808> two thirds of its people die.""",
        id="a siege told in the present",
    ),
    pytest.param(
        "2001-11-05",
        """\
Brandt entered parliament in <1922|1922>. He became minister of trade in <June 1929|1929-06> but \
resigned in <October|1929-10>. <A month later|1929-11> the banks failed. In <1933|1933> he fled to \
Lisbon; in <the spring of the following year|1934-21> he was sentenced to death in his absence. He \
came home on <9 May 1945|1945-05-09>, and <the same day|1945-05-09> he spoke from the balcony of \
the town hall. <The previous year|1944> his house had burned.""",
        id="a politician",
    ),
]


@pytest.mark.parametrize(("published", "story"), HISTORIES)
def test_a_history_counts_from_the_date_named_last(published: str, story: str) -> None:
    text, dates = read_story(story)
    assert dated(text, published) == dates
