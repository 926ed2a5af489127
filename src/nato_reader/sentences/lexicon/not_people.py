"""Names and parts of names that are no person's.

Source: the member states of the United Nations and the states of the United States by their
common names, and the usual words in the names of institutions and newspapers, chosen by hand.
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

PLACES = words(
    """
    afghanistan africa alabama alaska albania algeria angola argentina arizona arkansas armenia asia
    australia austria azerbaijan bahrain bangladesh beijing belarus belgium berlin bolivia bosnia
    boston botswana brazil britain brooklyn brussels bulgaria california cambodia cameroon canada
    carolina chad chicago chile china cleveland colombia colorado connecticut croatia cuba cyprus
    dakota dallas damascus delaware denmark detroit ecuador egypt england eritrea estonia ethiopia
    europe finland florida france geneva georgia germany ghana greece guatemala haiti hawaii
    honduras houston hungary iceland idaho illinois india indonesia iowa iran iraq ireland israel
    istanbul italy jamaica japan jersey jerusalem jordan kansas kazakhstan kentucky kenya kiev korea
    kosovo kuwait kyiv laos latvia lebanon liberia libya lithuania london louisiana luxembourg
    macedonia madrid maine malaysia mali malta manhattan maryland massachusetts mexico miami
    michigan minnesota mississippi missouri moldova mongolia montana morocco moscow mozambique
    myanmar namibia nato nebraska nepal netherlands nevada nicaragua niger nigeria norway ohio
    oklahoma oman oregon pakistan palestine panama paraguay paris pennsylvania peru philadelphia
    philippines poland portugal pyongyang qatar romania rome russia rwanda scotland senegal seoul
    serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tanzania
    tehran tennessee texas thailand tokyo tunisia turkey uganda ukraine uruguay utah uzbekistan
    venezuela vermont vietnam virginia wales washington wisconsin wyoming yemen york zambia zealand
    zimbabwe
    """
)
