"""Events of several articles -> one entry for each, wherever it is told."""

from collections import defaultdict
from collections.abc import Iterable

from msgspec.structs import replace

from nato_reader.timeline.repeats import Gist, agree, gist
from nato_reader.views.line import Entry

_MOST_COMPARED = 50
"""The entries of one date that an event is compared with: those with its rarest words first."""


def merged(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries, those of different articles that tell the same of one date as one."""
    days: dict[str, _Day] = defaultdict(_Day)
    undated: list[Entry] = []
    for entry in entries:
        if entry.event.date is None:
            undated.append(entry)
        else:
            days[entry.event.date].add(entry)
    return [*(entry for day in days.values() for entry in day.entries), *undated]


class _Day:
    """The entries of one date, and which of them have a word."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._gists: list[Gist] = []
        self._having: dict[str, list[int]] = defaultdict(list)

    def add(self, entry: Entry) -> None:
        """Take an entry in, with the one that tells the same or for itself."""
        told = gist(entry.event.event)
        same = self._same(entry, told)
        if same is not None:
            self.entries[same] = _both(self.entries[same], entry)
            return
        for word in told.words:
            self._having[word].append(len(self.entries))
        self.entries.append(entry)
        self._gists.append(told)

    def _same(self, entry: Entry, told: Gist) -> int | None:
        compared: set[int] = set()
        for indices in sorted((self._having.get(word, []) for word in told.words), key=len):
            for index in indices:
                if index in compared:
                    continue
                if len(compared) == _MOST_COMPARED:
                    return None
                compared.add(index)
                if _apart(self.entries[index], entry) and agree(self._gists[index], told):
                    return index
        return None


def _apart(one: Entry, other: Entry) -> bool:
    """Return whether no article tells both: what it tells twice is two events."""
    return not {each.article for each in one.references} & {
        each.article for each in other.references
    }


def _both(one: Entry, other: Entry) -> Entry:
    """Return one entry for two: claimed where both only claim it, expected where both expect it."""
    return replace(
        one if one.expected <= other.expected else other,
        references=one.references + other.references,
        claimed_by=one.claimed_by if other.claimed_by else None,
        expected=one.expected and other.expected,
    )
