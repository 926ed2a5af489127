"""The closed classes of English words, each under the letter that tags it.

Source: the word classes of any grammar of English (here after Quirk, Greenbaum, Leech and Svartvik,
"A Comprehensive Grammar of the English Language", 1985), chosen by hand.
"""

from nato_reader.sentences.lexicon import words

CLASSES = {
    "d": """
        a all an another any both each either every few half her his its many more most much my
        neither no one our several some such that the their these this those whatever whichever your
        """,
    "p": """
        anybody anyone everybody everyone he i it nobody none others she somebody someone they we
        you
        """,
    "o": """
        her herself him himself itself me myself ourselves them themselves us yourself yourselves
        """,
    "r": "that which who whom whose",
    "i": """
        about above across after against ahead along alongside amid amidst among amongst around as
        at atop before behind below beneath beside besides between beyond by concerning despite
        during except following for from in including inside into like near of off on onto opposite
        out outside over past per regarding since than through throughout toward towards under
        underneath unlike until up upon versus via with within without worth
        """,
    "c": "& and but nor or plus yet",
    "s": """
        although because how if lest once though unless what whatever when whenever where whereas
        whereby wherever whether while why
        """,
    "x": """
        'd 'll 're 've ain't am are aren't be been being can can't cannot could couldn't did didn't
        do does doesn't don't had hadn't has hasn't have haven't is isn't may might mightn't must
        mustn't need needn't ought shall shan't should shouldn't was wasn't were weren't will won't
        would wouldn't
        """,
    "e": """
        again ago ahead almost alone already also altogether always apart around away back besides
        better both down else elsewhere enough even ever far first forward further furthermore hence
        here however indeed instead just last later least less likewise long longer maybe meanwhile
        moreover nearly never nevertheless next nonetheless not now nowhere often once only
        otherwise overall perhaps quite rather seldom so sometimes somewhat soon still then there
        thereby therefore thus together too twice very well yet
        """,
    "D": """
        afternoon apr april aug august day days dec december evening fall feb february fri friday
        hour hours jan january jul july jun june mar march midnight minute minutes moment mon monday
        month months morning night noon nov november oct october sat saturday sept september spring
        summer sun sunday thu thur thurs thursday today tomorrow tonight tue tues tuesday wed
        wednesday week weekend weekends weeks winter year years yesterday
        """,
    "n": """
        acting ad advertising ally anomaly anything assembly banking belly breed briefing briefings
        building buildings bully butterfly campaigning ceiling creed daily deed early elderly
        evening everything family feed fellow finding findings fly former freed friendly funding
        gathering gatherings greed hearing hearings housing hundred incoming indeed italy jelly
        kindred king late likely lovely managing manufacturing marketing meeting meetings monopoly
        monthly morning need nothing other outgoing own ping planning polling rally ranking red reed
        ring same seed setting settings shooting shootings sibling silly sitting sleazy something
        speed spending spring standing string such supply thing training ugly unlikely voting
        wedding weed weekly wholly wing writing writings yearly
        """,
}
"""Tag -> words. A word in several stands for the last, unless what is beside it decides."""

BE = words("'re 's am are aren't be been being is isn't was wasn't were weren't")

STANDING_ALONE = words(
    """
    all another any both each either few half many more most neither one several some such these
    this those
    """
)
"""Determiners that are pronouns where no noun follows."""

PLURALS = words("children four men people police three two women")
"""Words that take a plural verb and do not end in -s."""

ADJECTIVES = words(
    """
    acclaimed accused alleged celebrated convicted decorated defeated disgraced elected embattled
    exiled famed indicted jailed ousted renowned retired self-described unnamed
    """
)
"""Participles that stand before names."""

NAMES_TOO = words(
    """
    apr april aug august day dec fall jan jul jun june mar march may spring summer sun wed weeks
    winter
    """
)
"""Days, months and seasons that are surnames too."""
