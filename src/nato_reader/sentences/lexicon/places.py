"""Names of places.

Source: the member states of the United Nations and the states of the United States by their
common names, and cities, chosen by hand.
"""

from nato_reader.sentences.lexicon import words

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
