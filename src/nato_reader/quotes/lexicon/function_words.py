"""The closed classes of English words, each under the letter that tags it.

Source: the word classes of any grammar of English (here after Quirk, Greenbaum, Leech and Svartvik,
"A Comprehensive Grammar of the English Language", 1985), chosen by hand.
"""

from nato_reader.quotes.lexicon import words

CLASSES = {
    "d": """
        a all an another any both each either every few half her his its many more most much my
        neither no one our several some such that the these this those their whatever whichever
        your
        """,
    "p": """
        anybody anyone everybody everyone he i it nobody none others she somebody someone they
        we you
        """,
    "o": """
        her herself him himself itself me myself ourselves them themselves us yourself
        yourselves
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
        although because how if lest once though unless what whatever when whenever where
        whereas whereby wherever whether while why
        """,
    "x": """
        ain't am are aren't be been being can can't cannot could couldn't did didn't do does doesn't
        don't had hadn't has hasn't have haven't is isn't may might mightn't must mustn't need
        needn't 'd 'll 're 've ought shall shan't should shouldn't was wasn't were weren't will
        won't would wouldn't
        """,
    "e": """
        again ago ahead almost alone already also altogether always apart around away back
        besides better both else elsewhere enough even ever far first forward further furthermore
        hence here however indeed instead just last later least less likewise long longer maybe
        meanwhile moreover nearly never nevertheless next nonetheless not now nowhere often
        once only otherwise overall perhaps quite rather seldom so sometimes somewhat soon still
        then there thereby therefore thus together too twice very well yet
        """,
    "D": """
        afternoon day days evening fall hour hours midnight minute minutes moment month months
        morning night noon spring summer today tomorrow tonight week weekend weekends weeks
        winter year years yesterday monday tuesday wednesday thursday friday saturday sunday
        january february march april june july august september october november december jan feb
        mar apr jun jul aug sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
        """,
    "n": """
        ad ally anomaly anything assembly belly breed bully butterfly ceiling creed deed
        evening everything family feed fellow fly freed friendly greed hundred indeed italy
        jelly kindred lovely monopoly need nothing ping rally red reed seed sibling silly sleazy
        something speed supply thing ugly weed wholly wing wedding king morning string ring
        spring early daily weekly monthly yearly elderly likely unlikely own other
        acting advertising banking briefing briefings building buildings campaigning finding
        findings former funding gathering gatherings hearing hearings housing incoming late managing
        manufacturing marketing meeting meetings outgoing polling ranking same setting settings
        shooting shootings sitting spending standing such training voting writing writings
        """,
}
"""Tag -> words. A word in several stands for the last, unless what is beside it decides."""

BE = words("am are be been being is isn't aren't was wasn't were weren't 's 're")
HAVE = words("had hadn't has hasn't have haven't having 've")
OF_NAMES = words("al bin da de del della der di dos du el ibn la le of the van von y")
"""Small words within names: Bill de Blasio, the Bank of England."""

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
    accused acclaimed alleged celebrated convicted decorated defeated disgraced elected
    embattled exiled famed indicted jailed ousted renowned retired self-described unnamed
    """
)
"""Participles that stand before names."""

NAMES_TOO = words(
    """
    apr april aug august dec fall jan jul jun june mar march may sun spring summer wed weeks
    winter day
    """
)
"""Days, months and seasons that are surnames too."""
