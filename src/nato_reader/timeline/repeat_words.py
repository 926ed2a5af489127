"""Words by which two sentences are compared: those that say nothing, and those that say a lot."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STOP_WORDS = _words(
    """
    a about after again all also although an and any are as at be because been before being both
    but by can could did do does during each even ever few for from had has have he her here hers
    him his how i if in into is it its itself just last later many me might more most much must my
    nd new now of off on once one only or other our out over own rd said same say says shall she
    should since so some st still such th than that the their them then there these they this those
    through to today tomorrow too under until up upon us very was we were what when where which
    while who whom whose why will with would yesterday yet you your
    """
)
"""What stands in any sentence, and says nothing of an event."""

DATE_WORDS = _words(
    """
    april august autumn century day decade december february friday january july june march may
    monday month november october saturday season september spring summer sunday thursday tuesday
    wednesday week weekend winter year
    """
)
"""What the date says already, which both have."""

TITLES = _words(
    """
    chairman chancellor chief deputy dr foreign general governor judge king lady lord mayor
    minister mr mrs ms president prime prince princess prof professor queen secretary senator sir
    """
)
"""What stands before a name, and may be left out or be another."""

NEGATIONS = _words("barely cannot denied deny fail failed hardly never no nobody none not")
"""What turns a sentence into its opposite."""

_CARDINALS = "one two three four five six seven eight nine ten eleven twelve"
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"

NUMBERS = {
    word: str(number)
    for line in (_CARDINALS, _ORDINALS)
    for number, word in enumerate(line.split(), start=1)
}
"""Numbers in words, and in figures."""

OPPOSITES = (
    *("accept reject", "acquit convict", "appoint dismiss", "approve reject", "arrest release"),
    *("arrive leave", "attack defend", "back oppose", "begin end", "begin stop", "birth death"),
    *("born die", "buy sell", "close open", "enter leave", "gain lose", "hire fire"),
    *("import export", "impose lift", "increase decrease", "join leave", "launch scrap"),
    *("lose win", "pass reject", "rise fall", "start end", "start stop", "widen narrow"),
)
"""Pairs of what two events, of the same people on the same day, may be called."""

_FORMS = """
    begin began begun
    build built
    buy bought
    choose chose chosen
    come came
    die died dying
    fall fell fallen
    fight fought
    find found
    give gave given
    go went
    hold held
    lead led
    leave left
    lose lost
    make made
    meet met
    rise rose risen
    sell sold
    send sent
    shoot shot
    strike struck
    take took taken
    win won
    """

VERBS = {form: line.split()[0] for line in _FORMS.strip().split("\n") for form in line.split()[1:]}
"""Verbs that change within, by their forms."""
