"""Words that stand beside the calendar's and say which one is meant. Made for this."""

from nato_reader.sentences.lexicon import words

LAST = words("last past previous preceding prior")
NEXT = words("coming following forthcoming next subsequent upcoming")
THIS = words("current present this")
LATEST = words("latest recent")

AGO = frozenset(("ago",))
EARLIER = words("before earlier previously")
LATER = words("after afterward afterwards hence later")

PARTS = words("beginning close early end late mid middle midst start")
"""Parts of a day, month, year or decade, which is then only approximately meant."""

ABOUT = words("about almost approximately circa exactly just nearly only roughly some")

PREPOSITIONS = words(
    "after around at before between by during for from in into of on over since through "
    "throughout til till to towards toward until upto within"
)

ZONES = words("bst cet cst ct edt est et gmt mst pdt pst pt utc")

PRESENT_REFS = words("currently now nowadays presently")
PAST_REFS = words("lately recently")
FUTURE_REFS = frozenset(("soon",))

SETS: dict[str, str] = {
    "annually": "P1Y", "biannual": "P6M", "daily": "P1D", "fortnightly": "P2W",
    "hourly": "PT1H", "monthly": "P1M", "nightly": "P1D", "weekly": "P1W", "yearly": "P1Y",
}  # fmt: skip
"""What recurs -> the period after which it does, as ISO 8601 writes it."""

MEASURED = words(
    """
    barrels bushels cars cases copies cubic deaths degrees dollars euros feet homes hours houses
    hrs inches jobs kilograms kilometers kilometres km local men meters metres miles officers others
    ounces patients people percent points police pounds refugees residents seats shares soldiers
    students tons tonnes troops units victims votes voters watts women workers yards yen
    """
)
"""What is counted, so that a number before it is no year: 2000 people."""

MEASURES = words("acre foot inch kilometer kilometre meter metre mile page seat strong watt")
"""What a number is hyphened to where it measures: a 1984-page report."""

NUMBERED = words(
    """
    article boeing bus chapter channel flight highway interstate line model no office page part
    peugeot psalm resolution room route section suite title volume windows
    """
)
"""What has a number, so that a number behind it is no year: flight 1996."""

STREETS = words("avenue ave boulevard drive lane road st street")
"""What a house number stands before: 1945 Quay Street."""

SPORTS = words(
    """
    assists beat ball baskets goal goals halftime kicked minute minutes opponents points rebounds
    scored scoring striker team teammates touchdown touchdowns trailed
    """
)
"""What is told of a game, whose quarters and halves are no dates."""
