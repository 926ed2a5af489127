"""What looks like a date and is none, and beside it the like that is one."""

import pytest
from timed import dated, marked

NO_DATES = [
    pytest.param("He spent the night at Mar-a-Lago.", id="a house with a month in its name"),
    pytest.param("The mayor may close the bridge.", id="may as a verb"),
    pytest.param("May I cross the bridge?", id="May at the beginning as a verb"),
    pytest.param("May the bridge stand for ever.", id="may as a wish"),
    pytest.param("It may well be closed.", id="may before an adverb"),
    pytest.param("Theresa May crossed the bridge.", id="Theresa May"),
    pytest.param("Mrs. May crossed the bridge.", id="May with a title"),
    pytest.param("Prime Minister May crossed the bridge.", id="May with an office"),
    pytest.param("Ms. May’s plan failed.", id="May's plan"),
    pytest.param("They march over the bridge.", id="march as a verb"),
    pytest.param("The march ended at the bridge.", id="a march"),
    pytest.param("March on, the crowd sang.", id="march as a command"),
    pytest.param("He finished second in the race.", id="second as a rank"),
    pytest.param("It took a second.", id="a second"),
    pytest.param("They scored in the second.", id="in the second"),
    pytest.param("The second bridge is closed.", id="the second of a kind"),
    pytest.param("The Sunday Times reported it.", id="the Sunday Times"),
    pytest.param("“It is closed,” the Sunday Telegraph wrote.", id="the Sunday Telegraph"),
    pytest.param("Jan Kavan crossed the bridge.", id="Jan Kavan"),
    pytest.param("Will August Smith come?", id="August as a first name"),
    pytest.param("April Holt crossed the bridge.", id="April as a first name"),
    pytest.param("June Penn said the bridge is closed.", id="June as a first name"),
    pytest.param("An august crowd was there.", id="august as an adjective"),
    pytest.param("Sat on the bridge, he waited.", id="sat as a verb"),
    pytest.param("The sun shone on the bridge.", id="the sun"),
    pytest.param("He wed in Narva.", id="wed"),
    pytest.param("The mar on the bridge is small.", id="mar"),
    pytest.param("The bridge costs $1999.", id="a price"),
    pytest.param("The bridge cost £2,019.", id="a price in pounds"),
    pytest.param("The bridge cost €2020.", id="a price in euros"),
    pytest.param("It cost 1999 dollars.", id="a price in words"),
    pytest.param("Flight 1996 landed in Narva.", id="a flight"),
    pytest.param("See page 2010 of the report.", id="a page"),
    pytest.param("About 2,000 people crossed it.", id="a number with a comma"),
    pytest.param("Some 2000 people crossed it.", id="a number of people"),
    pytest.param("More than 1900 workers built it.", id="a number of workers"),
    pytest.param("The bridge is 1984 feet long.", id="feet"),
    pytest.param("The bridge is 2010 metres long.", id="metres"),
    pytest.param("It weighs 1950 tons.", id="tons"),
    pytest.param("She slept in room 1984.", id="a room"),
    pytest.param("Version 3.11 fixes it.", id="a version"),
    pytest.param("Narva won 2-1.", id="a score"),
    pytest.param("Narva won 2–1 in Tartu.", id="a score with a dash"),
    pytest.param("They voted 10-5 for it.", id="a vote"),
    pytest.param("The bill passed 219-210.", id="a vote of a chamber"),
    pytest.param("Tolls rose 7.5 percent.", id="a percentage"),
    pytest.param("Tolls rose 11% in all.", id="a percentage with a sign"),
    pytest.param("He lives at 10 Downing Street.", id="Downing Street"),
    pytest.param("Prices fall and rise.", id="fall as a verb"),
    pytest.param("The fall of the mayor was near.", id="a fall"),
    pytest.param("A fall from the bridge killed him.", id="a fall from a bridge"),
    pytest.param("They drank spring water.", id="spring water"),
    pytest.param("The spring broke.", id="a spring"),
    pytest.param("Lena Holt is in her 80s.", id="her 80s"),
    pytest.param("A man in his fifties crossed it.", id="his fifties"),
    pytest.param("Take Route 66 to the bridge.", id="a route"),
    pytest.param("Take Highway 2010 to the bridge.", id="a highway"),
    pytest.param("A Boeing 747 landed.", id="an aircraft"),
    pytest.param("Three of the 12 bridges are closed.", id="a number out of another"),
    pytest.param("Two-thirds, or 2/3, agreed.", id="a fraction"),
    pytest.param("The shop is open 24/7.", id="round the clock"),
    pytest.param("Article 2001 of the code forbids it.", id="an article of a code"),
    pytest.param("The U.N. adopted Resolution 1701.", id="another resolution"),
    pytest.param("The minister, 45, crossed the bridge.", id="an age"),
    pytest.param("Narva bid for the Winter Olympics.", id="the Winter Olympics"),
    pytest.param("The Arab Spring began in Tunis.", id="the Arab Spring"),
    pytest.param("She lives on Spring Street.", id="Spring Street"),
    pytest.param("The Second World War destroyed it.", id="the Second World War"),
    pytest.param("USA Today reported it.", id="USA Today"),
    pytest.param("The company filed for Chapter 11.", id="Chapter 11"),
    pytest.param("They watched “Blade Runner 2049.”", id="a film"),
    pytest.param("A quarter of voters stayed at home.", id="a quarter of them"),
    pytest.param("Half of voters stayed at home.", id="half of them"),
    pytest.param("The yield on the 10-year bond rose.", id="a bond"),
    pytest.param("The hall has 1967 seats.", id="a number of seats"),
    pytest.param("The mayor won by 2001 votes.", id="a number of votes"),
    pytest.param("It cost $1,999.", id="a price with a comma"),
    pytest.param("It cost 1,999 euros.", id="a price with a comma, in words"),
    pytest.param("It cost $2010 million.", id="a price in millions"),
    pytest.param("Shares fell to 1998.50 pence.", id="a share price"),
    pytest.param("The index fell to 2019.5 points.", id="an index"),
    pytest.param("The boxes hold 7/8 of it.", id="another fraction"),
    pytest.param("The storm had winds of 60-70 mph.", id="a range of speeds"),
    pytest.param("It is 12-15 miles away.", id="a range of miles"),
    pytest.param("She has a 9-to-5 job.", id="a working day"),
    pytest.param("The mayor was second to none.", id="second to none"),
    pytest.param("He came in second, 2-1 behind.", id="second before a score"),
    pytest.param("The second of two bridges is closed.", id="the second of two"),
    pytest.param("The quarterfinal is over.", id="a quarterfinal"),
    pytest.param("John March and June Holt crossed it.", id="two names"),
    pytest.param("The ship sailed at 20 knots.", id="knots"),
    pytest.param("He ran 1500 metres.", id="a race"),
    pytest.param("He won the 1500m.", id="a race with its unit joined"),
    pytest.param("The 1,500 workers left.", id="workers"),
    pytest.param("The zip code is 02019.", id="a postal code"),
    pytest.param("Read http://example.org/2019/07/11/bridge for more.", id="an address on the web"),
    pytest.param("Write to holt1999@example.org.", id="an electronic address"),
    pytest.param("Thousands joined the March for Life in Narva.", id="a march with a name"),
    pytest.param("Call 555-2019 for tickets.", id="a phone number"),
    pytest.param("Call 020 7946 1999 for tickets.", id="a phone number with spaces"),
    pytest.param("Call +1 (202) 555-1998.", id="a phone number with parentheses"),
    pytest.param("She lives at 1945 Quay Street.", id="a house number"),
    pytest.param("He drove a Peugeot 2008.", id="a model of a car"),
    pytest.param("Resolution 1973 was adopted.", id="a resolution"),
    pytest.param("They watched Saturday Night Live.", id="a television show"),
    pytest.param("They watched “Friday Night Lights.”", id="a television show in quotation marks"),
    pytest.param("The Good Friday Agreement ended it.", id="the Good Friday Agreement"),
    pytest.param("They sailed to Easter Island.", id="Easter Island"),
    pytest.param("They sailed to Christmas Island.", id="Christmas Island"),
    pytest.param("The computer runs Windows 2000.", id="a version by its year"),
    pytest.param(
        "He scored twice in the third quarter as Narva beat Tartu 21-14.", id="a quarter of a game"
    ),
    pytest.param("Narva scored twice in the first half and beat Tartu 3-1.", id="a half of a game"),
    pytest.param("The 1984-page report is out.", id="a number of pages"),
    pytest.param("The serial number is A1998.", id="a letter and figures"),
]


@pytest.mark.parametrize("case", NO_DATES)
def test_leaves_alone(case: str) -> None:
    assert dated(case) == []


NO_DATES_BUT_TIMES = [
    pytest.param("The toll is at a five-year low.", id="a duration before a noun"),
    pytest.param("The meeting takes two hours.", id="a duration"),
    pytest.param("He was jailed for 12 years.", id="a sentence"),
    pytest.param("The 18-month-old boy slept.", id="an age before a noun"),
    pytest.param("Lena Holt, 71 years old, spoke.", id="an age in years"),
    pytest.param("The annual fair was shut.", id="annual"),
    pytest.param("The quarterly report is late.", id="quarterly"),
    pytest.param("It shuts twice a week.", id="twice a week"),
    pytest.param("They waited for years.", id="for years"),
]


@pytest.mark.parametrize("case", NO_DATES_BUT_TIMES)
def test_leaves_durations_and_sets_alone(case: str) -> None:
    assert dated(case) == []


BESIDE = [
    pytest.param("Theresa May crossed it in <May>.", "2023-05", id="a month beside a name"),
    pytest.param("It may close in <May 2024>.", "2024-05", id="a month beside the verb"),
    pytest.param("The march was in <March>.", "2023-03", id="a month beside a march"),
    pytest.param(
        "The Sunday Times wrote on <Sunday>.", "2023-07-09", id="a Sunday beside the Sunday Times"
    ),
    pytest.param("Flight 1996 crashed in <1996>.", "1996", id="a year beside a flight"),
    pytest.param("The toll was $2010 in <2010>.", "2010", id="a year beside a price"),
    pytest.param("Some 2000 people came in <2000>.", "2000", id="a year beside a number"),
    pytest.param(
        "Jan Kavan spoke in <Jan. 2002>.", "2002-01", id="an abbreviated month beside a first name"
    ),
    pytest.param("Prices fell in <the fall of 2008>.", "2008-23", id="a season beside the verb"),
    pytest.param(
        "They drank spring water in <spring 2008>.", "2008-21", id="a season beside the water"
    ),
    pytest.param("Narva won 2-1 on <2 January>.", "2023-01-02", id="a day beside a score"),
    pytest.param(
        "August Smith came in <August 2022>.", "2022-08", id="a month beside a first name"
    ),
    pytest.param(
        "He came second on <the second of June>.",
        "2023-06-02",
        id="an ordinal in words beside a rank",
    ),
    pytest.param(
        "She lived at 10 Downing Street until <2010>.", "2010", id="a year beside an address"
    ),
    pytest.param("The toll hit a five-year low in <2016>.", "2016", id="a year beside a duration"),
    pytest.param("Buses ran daily until <June 2021>.", "2021-06", id="a month beside a set"),
]


@pytest.mark.parametrize(("case", "dates"), BESIDE)
def test_reads_the_date_beside_it(case: str, dates: str | tuple[str, ...]) -> None:
    assert dated(case) == marked(case, dates)
