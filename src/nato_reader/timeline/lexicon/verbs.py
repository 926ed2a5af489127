"""Verbs by the time that they speak of. Made for this."""

from nato_reader.sentences.lexicon import words

FUTURE = words("'ll ’ll he'll i'll shall she'll they'll we'll will wo won't won’t you'll")

MODALS = FUTURE | words("can could may might must ought should would")

LIKELY = words("may might must should would")
"""Modals of what is mostly still to come."""

SET = words("due expected forecast planned planning plans scheduled set slated")
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

PRESENT = words(
    """
    am are aren't begin begins come comes continues do does doesn't don't ends expires get gets go
    goes happen has have is isn't makes means meet meets open opens remain remains runs say says
    seem seems start starts takes
    """
)
