"""News that tells of long ago too counts from its own day."""

import pytest
from timed import dated, read_story

NEWS = [
    pytest.param(
        "2023-07-11",
        """\
The bridge at Varn, built in <1903|1903> and rebuilt in <1951|1951>, was closed on \
<Friday|2023-07-07> after cracks were found <last month|2023-06>. It had been inspected in \
<May|2023-05>. Engineers will return on <Thursday|2023-07-13>.""",
        id="a bridge that is old",
    ),
    pytest.param(
        "2023-07-11",
        """\
Otto Lund, who leads the opposition, was arrested again on <Monday|2023-07-10>.

In <December 2010|2010-12> a court sent him abroad. On <December 27|2010-12-27> he returned, and \
thousands met him at the harbour.

His trial will begin <next month|2023-08>. A hearing was put off <last week|2023-W27>.""",
        id="a short flashback",
    ),
    pytest.param(
        "2023-07-11",
        """\
Norvik Oil, founded in <1898|1898>, will close its refinery at Varn <next year|2024>. Its workers \
stopped work on <Monday|2023-07-10>. The firm bought the refinery in <1912|1912> and lost it in \
<1940|1940>. Its chairman resigned in <April|2023-04>.""",
        id="a company with a history",
    ),
    pytest.param(
        "2023-07-11",
        """\
Otto Brandt, who built half of Varn, died on <Sunday|2023-07-09> at the age of 91. His family \
announced his death on <Monday|2023-07-10>.

Born in <1932|1932>, he went to sea at fifteen. In <1954|1954> he came back, and <the following \
year|1955> he bought his first crane.

He will be buried on <Friday|2023-07-14>.""",
        id="an obituary",
    ),
    pytest.param(
        "2023-07-11",
        """\
Thousands are expected in Varn on <Saturday|2023-07-15> to remember the rising of <1848|1848>. The \
king fled <that year|1848> and came back in <1851|1851>. The town hall was painted <last \
month|2023-06>, and a stage was built <yesterday|2023-07-10>.""",
        id="an anniversary",
    ),
    pytest.param(
        "2023-07-11",
        """\
A court in Oslo on <Tuesday|2023-07-11> sentenced a doctor to nine years. He was arrested in \
<March 2021|2021-03>. The trial began in <January|2023-01> and ended <last week|2023-W27>. The \
defence will appeal <next month|2023-08>.""",
        id="a trial",
    ),
    pytest.param(
        "2023-07-11",
        """\
Sales of cars rose in <June|2023-06> after three weak months. They had fallen in <2020|2020> and \
<2021|2021>. The bank raised rates on <Thursday|2023-07-06> and will meet again in \
<September|2023-09>.""",
        id="figures of two years",
    ),
    pytest.param(
        "2023-07-11",
        """\
Shells fell on Norvik on <Saturday|2023-07-08>, and on <Sunday|2023-07-09> its mayor was killed. \
The war began in <2014|2014>; a truce of <2015|2015> was broken <last year|2022>. Talks were held \
in <May|2023-05> and are to go on <next week|2023-W29>.""",
        id="a war that goes on",
    ),
    pytest.param(
        "2023-07-11",
        """\
A storm killed nine people in Varn <yesterday|2023-07-10>. It was the worst since <1953|1953>, \
when the sea broke through the dikes on <January 31|1953-01-31>. Schools will open again on \
<Monday|2023-07-17>.""",
        id="a storm like an old one",
    ),
]


@pytest.mark.parametrize(("published", "story"), NEWS)
def test_news_counts_from_its_own_day(published: str, story: str) -> None:
    text, dates = read_story(story)
    assert dated(text, published) == dates
