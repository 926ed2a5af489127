"""The colours of what is exported, light and dark; text has a contrast of 4.5 or more (WCAG)."""

from msgspec import Struct


class Scheme(Struct, frozen=True):
    """One set of colours: background, text, what stands back, and the two accents."""

    paper: str
    ink: str
    faint: str
    people: str
    dates: str

    def css(self) -> str:
        """Return the colours as CSS variables."""
        return " ".join(f"--{name}: {getattr(self, name)};" for name in self.__struct_fields__)


LIGHT = Scheme("#fdfcf9", "#22201c", "#6f6a61", "#b0470a", "#0b6a99")
DARK = Scheme("#17181b", "#e4e0d8", "#94908a", "#f0985e", "#6cb8e6")
