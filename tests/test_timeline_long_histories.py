"""Histories that go on over paragraphs, with asides, count from the date named last."""

import pytest
from timed import dated, read_story

HISTORIES = [
    pytest.param(
        "2016-05-20",
        """\
The quarrel over the straits had lasted for a generation when Norvik and the Varn League went to \
war in <the spring of 1864|1864-21>. Neither side was ready. The League had eleven ships and no \
money; Norvik had money, and a king who was afraid of the sea.

On <April 12|1864-04-12> the League's fleet appeared before the harbour of Harl. The fort answered \
for a day and a night, and on <April 14|1864-04-14> its garrison, hungry and without powder, \
surrendered. By <the end of the month|1864-04> the whole coast was in the League's hands.

General Brandt, who commanded in the north, refused to believe the news. In <June|1864-06> he \
marched with nine thousand men. He reached the pass on <July 3|1864-07-03>, found it held against \
him, and was beaten <the next day|1864-07-04>. <A week later|1864-W28> his army had ceased to \
exist. <That autumn|1864-23> the king offered a truce, which the League refused.

The winter was the worst in memory. In <January|1865-01> the harbour froze, and in \
<February|1865-02> bread was sold by the slice. In <May 1865|1865-05> a new ministry was formed \
under Count Emil Sand. <Two months later|1865-07> it asked for peace. The treaty was signed on \
<September 9|1865-09-09> in a railway carriage; it cost Norvik the straits and a third of its \
people. <The following year|1866> the king gave up his crown. He died abroad in <1871|1871>.""",
        id="a long history of a war",
    ),
    pytest.param(
        "2010-02-08",
        """\
Ottilie Brandt, who would paint the harbours of the north as nobody had before her, was born in \
Varn on <3 March 1902|1902-03-03>. Her father, a baker, died <the following year|1903>, and her \
mother kept the shop with the help of two aunts. The child drew on flour sacks.

In <1920|1920> she left for Oslo with a cardboard suitcase. <That autumn|1920-23> the academy, \
which had never taken a woman, took her. She sold her first painting <the next year|1921>, to a \
dentist. In <1926|1926> she showed nine harbours in Copenhagen; the critics hated eight of them. \
<A year later|1927> the museum of Oslo bought the ninth.

She married the poet Emil Lund in <May 1931|1931-05>. In <September|1931-09> the two moved to \
Lisbon, where they lived above a cinema. <Two years later|1933> she stopped painting, for reasons \
that she never told. Lund went back to Norway in <April 1940|1940-04>, was arrested in \
<October|1940-10> and died in a camp in <the spring of 1944|1944-21>. She learned of it <the \
following year|1945>.

Ottilie Brandt returned to Varn in <1946|1946>. On <7 June|1946-06-07> she bought brushes; <the \
next morning|1946-06-08> she sat on the quay and painted. She went on doing so until <December \
1957|1957-12>. She was buried on <the 20th of December|1957-12-20>, in the rain.""",
        id="a long biography",
    ),
    pytest.param(
        "2012-11-03",
        """\
When the Arvona left Varn on <June 9, 1911|1911-06-09>, with thirty-one men and a piano, nobody on \
the quay doubted that she would come back. Captain Hansen had been south twice. He had promised \
his wife that it was the last time.

They crossed the line on <July 18|1911-07-18> and took on coal in <September|1911-09>. The ship \
met the first ice on <November 20|1911-11-20>. For a month she pushed and turned. On <Christmas \
Day|1911-12-25> the men played football beside her.

Six of them set out across the glacier on <January 4|1912-01-04>. <Three days later|1912-01-07> \
the first sledge was lost with most of the tea. They reached the summit on <February \
11|1912-02-11>, in sunshine. <The next morning|1912-02-12> the wind rose; on <Tuesday|1912-02-13> \
Hansen could no longer walk, and on <Thursday|1912-02-15> they left him, at his wish, with a lamp.

The three who were left saw the masts of the Arvona on <March 2|1912-03-02>. The ship broke free \
in <April|1912-04>. <That summer|1912-22> the king received the men at Varn, and <the following \
year|1913> the widow published the diaries.""",
        id="a long voyage of days",
    ),
    pytest.param(
        "2021-09-30",
        """\
Norvik Oil began in a stable. Two brothers, Karl and Otto Lund, rented it in <March 1898|1898-03> \
and bought a boiler in <April|1898-04>. Neither had ever seen a well. In <1903|1903> they sold \
their first barrel, and <the following year|1904> they built a jetty.

The firm grew with the motor car. In <1912|1912> it opened a refinery at Varn. <Two years \
later|1914> war cut it off from its markets, and in <January 1915|1915-01> the refinery was \
closed. It opened again in <August|1915-08>, under guard.

Karl retired in <March 1919|1919-03>. In <the summer|1919-22> his nephew Emil took over, and by \
<the end of the year|1919> the firm owned eleven ships. In <October 1929|1929-10> its shares lost \
half of their value; by <December|1929-12> they had lost the other half. The bank stepped in \
<early the next year|1930~>.

The second war took nine ships. On <May 9, 1945|1945-05-09> Emil Lund hoisted the flag over the \
refinery himself. He died <three weeks later|1945-W22>. The state bought the firm in <1947|1947> \
and sold it in <1988|1988>; <a decade later|1998> it celebrated its hundredth birthday in a \
stable.""",
        id="a long history of a company",
    ),
    pytest.param(
        "2013-07-01",
        """\
The two armies found each other by accident on <the first of July 1863|1863-07-01>, and neither \
commander wanted to fight there. By <noon on Wednesday, July 1|1863-07-01>, the riders of Colonel \
Sand held the ridge north of the town against three times their number.

<That night|1863-07-01> both sides sent for help. On <Thursday|1863-07-02> the League attacked the \
orchard and lost four thousand men. <The following day|1863-07-03> it attacked the hill, with more \
guns and no more luck. By <Saturday|1863-07-04> it was raining, and the League's wagons stood on \
the road to the south in a line of seventeen miles. On <July 5|1863-07-05> the town's women began \
to bury the dead. They had not finished by <August|1863-08>.""",
        id="a battle told by the hour and the day",
    ),
]


@pytest.mark.parametrize(("published", "story"), HISTORIES)
def test_a_long_history_counts_from_the_date_named_last(published: str, story: str) -> None:
    text, dates = read_story(story)
    assert dated(text, published) == dates
