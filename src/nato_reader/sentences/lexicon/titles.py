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
HUMANS = TITLES | words(
    """
    activist adversary advocate ally applicant artist backer banker bystander caller candidate
    caucusgoer challenger child citizen client colleague companion consultant critic customer
    defender donor driver economist employee engineer entrepreneur fan farmer fisherman friend guest
    guy historian insider investigator investor janitor jurist kid lawmaker lobbyist local loyalist
    machinist mechanic neighbor neighbour nurse observer official operative opponent owner
    participant passenger passer-by patient person photographer physician player poet policeman
    politician priest prisoner protester psychologist publicist refugee researcher resident retiree
    rival scientist shopper singer soldier source specialist staffer student supporter survivor
    teacher teenager tourist trader veteran victim visitor volunteer voter waiter waitress watchdog
    witness worker writer
    """
)
"""Nouns for people who may be introduced without a name: one delegate, a friend."""

AFTER_NAMES = words("CBE DBE DSO Esq JD KBE KC MBE MD MEP MP MSP OBE PhD QC RN")
"""Letters after a name that are no part of it: Lena Holt QC."""

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
