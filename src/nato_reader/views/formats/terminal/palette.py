"""The styles of a terminal page: two accents, of equal contrast on black and on white."""

from typing import Final

# Orange and blue stay apart also for those who see no red or no green. Colours 166 and 31 of the
# 256 have a contrast of 3.8 and 4.1 to white, 5.5 and 5.1 to black (WCAG 2.2's formula).
PEOPLE: Final = "color(166)"
DATES: Final = "color(31)"
FAINT: Final = "dim"

TITLE: Final = "bold"
STANDFIRST: Final = "italic"
SPEAKER: Final = f"bold not dim {PEOPLE}"
YEAR: Final = f"bold {DATES}"

# A date is underlined as well, as quotation marks already tell a quotation without colour.
RUNS: Final = {"plain": "", "quote": PEOPLE, "date": f"underline {DATES}"}
