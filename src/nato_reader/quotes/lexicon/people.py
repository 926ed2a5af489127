"""Nouns for people, and what belongs to their titles and names.

Source: the usage of American and British newspapers, chosen by hand.
"""

from nato_reader.sentences.lexicon import words
from nato_reader.sentences.lexicon.titles import TITLES

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
