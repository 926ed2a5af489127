"""Institutions: words in their names, and nouns for them.

Source: the usual words in the names of institutions and newspapers, chosen by hand.
"""

from nato_reader.sentences.lexicon import words

INSTITUTIONS = words(
    """
    administration agency airlines alliance america american army assembly associates association
    authority bank board broadcasting brothers bureau business cabinet campaign capital center
    centre chamber church city club coalition college commission committee company conference
    congress corporation council country county court daily defense democratic democrats department
    district embassy enterprises examiner executive express fed federation force forum foundation
    fox fund gallup gazette globe gop government group guardian herald hill holdings hospital house
    inc independent industries institute international journal justice labour league magazine media
    ministry monitor movement museum nation nations navy network news newspaper observer office
    organisation organization paper parliament party pentagon police politico poll post press
    project radio record reform registry republican republicans research reuters review school
    senate service services society standard star state states street studies sun supreme system
    team telegraph television times tonight tribune trust tv twitter union university weekly white
    world yahoo
    """
)
SURNAMES_TOO = words("church fox guardian hill house post star street white")
"""Those that are surnames too, behind a given name."""

GROUPS = words(
    """
    agency bank board campaign club committee company council court department government group
    hospital ministry network newspaper office organization paper party police poll school station
    study survey team union university
    """
)
"""Nouns for what speaks without being a person."""
