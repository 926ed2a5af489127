"""Titles and roles that stand before names or for them, with what they tell of gender.

Source: the usage of American and British newspapers, chosen by hand.
"""

from nato_reader.quotes.lexicon import words

MALE_TITLES = words(
    """
    brother chairman congressman councilman duke emperor father king lord mr mr. pope prince
    salesman sir spokesman sultan
    """
)
FEMALE_TITLES = words(
    """
    actress chairwoman congresswoman councilwoman dame duchess lady miss mother mrs mrs. ms ms.
    princess queen sister spokeswoman
    """
)
TITLES = (
    MALE_TITLES
    | FEMALE_TITLES
    | words(
        """
        adm adm. admiral adviser advisor aide ambassador analyst archbishop attorney author bishop
        capt capt. captain cardinal chair chancellor chief cmdr cmdr. co-host coach col col. colonel
        columnist commander commissioner congressman correspondent counsel delegate democrat deputy
        detective director doctor dr dr. editor executive expert former gen gen. general gov gov.
        governor host imam inspector judge justice justices lawyer leader lieutenant lt lt. maj maj.
        major manager mayor member minister moderator nominee officer organizer pastor pollster
        premier president producer prof prof. professor prosecutor rabbi rep rep. reporter
        representative republican rev rev. reverend scholar secretary sen sen. senator sergeant sgt
        sgt. sheriff speaker spokesperson star strategist superintendent surrogate treasurer vice
        """
    )
)
ROLES = {
    "adm.": "admiral",
    "capt.": "captain",
    "col.": "colonel",
    "congressman": "representative",
    "congresswoman": "representative",
    "dr.": "doctor",
    "gen.": "general",
    "gov.": "governor",
    "lawmaker": "representative",
    "prof.": "professor",
    "rep.": "representative",
    "rev.": "reverend",
    "sen.": "senator",
    "sgt.": "sergeant",
}
"""What is said for a title: the senator for Sen."""
