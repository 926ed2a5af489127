"""Names of the calendar's parts, and their abbreviations, as newspapers' style books write them."""

from nato_reader.sentences.lexicon import words

MONTHS: dict[str, int] = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
    "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9,
    "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12,
    "dec": 12,
}  # fmt: skip

WEEKDAYS: dict[str, int] = {
    "monday": 0, "mon": 0, "tuesday": 1, "tue": 1, "tues": 1, "wednesday": 2, "wed": 2,
    "thursday": 3, "thu": 3, "thur": 3, "thurs": 3, "friday": 4, "fri": 4, "saturday": 5,
    "sunday": 6,
}  # fmt: skip
"""Weekdays, Monday 0, as datetime counts. Sat. and Sun. are left out: they are words."""

SEASONS: dict[str, int] = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}

SEASONS_AS_TIMEX: dict[str, str] = {
    "spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI",
}  # fmt: skip

UNITS: dict[str, str] = {
    "second": "second", "minute": "minute", "hour": "hour", "day": "day", "night": "night",
    "week": "week", "fortnight": "fortnight", "weekend": "weekend", "month": "month",
    "quarter": "quarter", "half": "half", "season": "season", "year": "year", "decade": "decade",
    "century": "century",
}  # fmt: skip
"""The singular of what time is counted in -> what it is called in the code."""

PLURALS: dict[str, str] = {
    **{f"{word}s": unit for word, unit in UNITS.items() if word not in ("half", "century")},
    "halves": "half", "centuries": "century",
}  # fmt: skip

PARTS_OF_DAY: dict[str, str] = {
    "afternoon": "AF", "dawn": "MO", "dusk": "EV", "evening": "EV", "midday": "12:00",
    "midnight": "24:00", "morning": "MO", "night": "NI", "nightfall": "NI", "noon": "12:00",
    "overnight": "NI", "sunrise": "MO", "sunset": "EV",
}  # fmt: skip
"""Part of a day -> how TIMEX3 writes it behind the T."""

DEICTIC_DAYS: dict[str, int] = {"today": 0, "tomorrow": 1, "tonight": 0, "yesterday": -1}
"""Days from the day of publication."""

TITLES_AFTER_WEEKDAYS = words(
    "best business express football footballers funday herald independent journal mail mirror "
    "night's observer people post school sun schools star telegraph times tribune"
)
"""What makes a weekday a part of a title: the Sunday Times."""
