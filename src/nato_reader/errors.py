"""What can go wrong, each as one sentence: where it went wrong, what is wrong, what mends it."""


class ReaderError(Exception):
    """The root of every error that this package raises on purpose.

    where: the input, and the place in it where one is known ("notes.json", "$.quotes[2].spans").
    problem: what is wrong there, as the rest of a clause that begins with `where`.
    mend: what to do about it, as an imperative.
    """

    def __init__(self, where: str, problem: str, mend: str) -> None:
        super().__init__(where, problem, mend)
        self.where = where
        self.problem = problem
        self.mend = mend

    def __str__(self) -> str:
        return f"{self.where}: {self.problem}; {self.mend}."


class SourceError(ReaderError):
    """An input could not be opened or read."""


class ArticleError(ReaderError):
    """An input was read, but it is no article that can be understood."""


class InvalidArticleError(ReaderError, ValueError):
    """An article contradicts itself; `where` is the place in it, as a JSON path from `$`."""


class MisuseError(ReaderError):
    """What was asked for cannot be, whatever the articles hold, or of this article."""


class OutputError(ReaderError):
    """What was to be shown could not be written."""


class AssumptionWarning(UserWarning):
    """What an input does not say had to be guessed, such as its encoding."""
