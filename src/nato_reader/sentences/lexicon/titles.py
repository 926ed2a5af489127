"""Titles and roles that stand before names or for them, with what they tell of gender.

Source: the usage of American and British newspapers, chosen by hand.
"""

from nato_reader.sentences.lexicon import words

MALE_TITLES = words(
    """
    boy boyfriend brother businessman chairman congressman councilman duke emperor father gentleman
    grandfather husband king lord man mr mr. nephew pope prince salesman sir son spokesman sultan
    uncle
    """
)
FEMALE_TITLES = words(
    """
    actress aunt businesswoman chairwoman congresswoman councilwoman dame daughter duchess girl
    girlfriend grandmother lady miss mother mrs mrs. ms ms. niece princess queen saleswoman sister
    spokeswoman widow wife woman
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
