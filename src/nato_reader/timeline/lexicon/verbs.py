"""Verbs by the time that they speak of. Made for this."""

from nato_reader.sentences.lexicon import words

WILL = words("shall will wo won't")

LIKELY = WILL | words("may might must should would")
"""Modals of what is mostly still to come."""

MODALS = LIKELY | words("can could ought")

SCHEDULED = words("due expected forecast planned planning plans scheduled set slated")
"""What says by itself that something is to come: a meeting scheduled for Monday."""

DEFERRED = words("adjourned delayed extended gave given moved ordered postponed pushed suspended")
"""What puts something off to a day: postponed until Monday."""

PLANNED = words(
    """
    agree agreed agrees aim aims anticipated ask asked decide decided due expect expected expecting
    expects forecast forecasts hope hoped hopes hoping intend intended intends invited likely
    ordered pending plan planned planning plans preparations prepare prepared preparing promise
    promised promises proposed ready scheduled set slated supposed supposedly targeted vowed vows
    want wanted wants yet
    """
)
"""What is not yet done when it is followed by "to"."""

NOT_PAST = words(
    """
    bed bleed breed embed exceed feed hundred indeed need proceed red seed shed speed succeed
    united weed wed
    """
)
"""What ends like a past form and is none."""

PRESENT = words(
    """
    am are aren't arrive arrives begin begins close closes come comes continues do does doesn't
    don't end ends expire expires faces get gets go goes happen happens has have hosts is isn't
    leaves makes means meet meets open opens play plays remain remains resume resumes return returns
    runs say says seem seems start starts takes votes
    """
)
