"""The story so far: the last paragraphs of an article, and the sentences before one of theirs."""

from collections import deque
from collections.abc import Iterator

from nato_reader.sentences.clauses import Sentence
from nato_reader.sentences.paragraphs import Paragraph

_PARAGRAPHS = 13
"""How many paragraphs are kept, the current one included."""

SENTENCES = 12
"""How many sentences back somebody is looked for."""


class Story:
    """The last paragraphs, in order."""

    def __init__(self) -> None:
        self._paragraphs: deque[Paragraph] = deque(maxlen=_PARAGRAPHS)

    def go_on(self, paragraph: Paragraph) -> None:
        """Take in the next paragraph; the oldest may be forgotten."""
        self._paragraphs.append(paragraph)

    def before(self, sentence: Sentence, most: int = SENTENCES) -> Iterator[Sentence]:
        """Yield the sentences before one, the nearest first, `most` of them at most."""
        number, index = sentence.place
        for paragraph in reversed(self._paragraphs):
            if paragraph.number > number:
                continue
            end = index if paragraph.number == number else len(paragraph.spans)
            for k in range(end - 1, -1, -1):
                if most == 0:
                    return
                most -= 1
                yield paragraph.sentence(k)
