"""Holidays with a rule of their own, in the forms in which English names them.

Source: 5 U.S.C. 6103 for the United States'; the Gregorian computus for Easter's.
"""

from nato_reader.sentences.lexicon import words

FIXED: dict[str, tuple[int, int]] = {
    "all saints day": (11, 1),
    "armistice day": (11, 11),
    "bastille day": (7, 14),
    "boxing day": (12, 26),
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "cinco de mayo": (5, 5),
    "d-day": (6, 6),
    "earth day": (4, 22),
    "epiphany": (1, 6),
    "fourth of july": (7, 4),
    "guy fawkes night": (11, 5),
    "halloween": (10, 31),
    "independence day": (7, 4),
    "juneteenth": (6, 19),
    "may day": (5, 1),
    "new year": (1, 1),
    "new year's": (1, 1),
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "new years day": (1, 1),
    "new years eve": (12, 31),
    "remembrance day": (11, 11),
    "st patrick's day": (3, 17),
    "st. patrick's day": (3, 17),
    "valentine's day": (2, 14),
    "veteran's day": (11, 11),
    "veterans day": (11, 11),
    "veterans' day": (11, 11),
}
"""Name -> month and day."""

WEEKDAYS: dict[str, tuple[int, int, int]] = {
    "columbus day": (10, 0, 2),
    "father's day": (6, 6, 3),
    "labor day": (9, 0, 1),
    "martin luther king day": (1, 0, 3),
    "martin luther king jr day": (1, 0, 3),
    "martin luther king jr. day": (1, 0, 3),
    "mlk day": (1, 0, 3),
    "memorial day": (5, 0, -1),
    "mother's day": (5, 6, 2),
    "presidents day": (2, 0, 3),
    "presidents' day": (2, 0, 3),
    "super tuesday": (3, 1, 1),
    "thanksgiving": (11, 3, 4),
    "thanksgiving day": (11, 3, 4),
}
"""Name -> month, weekday from Monday 0, and which of them in the month, -1 the last."""

EASTER: dict[str, int] = {
    "ash wednesday": -46,
    "easter": 0,
    "easter day": 0,
    "easter monday": 1,
    "easter sunday": 0,
    "good friday": -2,
    "palm sunday": -7,
    "pentecost": 49,
    "shrove tuesday": -47,
}
"""Name -> days from Easter Sunday."""

OTHER = ("black friday", "election day", "inauguration day")
"""Names with rules of their own: after Thanksgiving, after November's first Monday, 20 January."""

NAMED_AFTER = words(
    """
    accord accords agreement bunny cake candy card cards carol carols costume costumes egg eggs
    gift gifts hotel island islands market markets mask masks party pie present presents shopping
    song songs spirit tree trees turkey
    """
)
"""What is named after a holiday, and is no date: the Good Friday Agreement, a Christmas tree."""
