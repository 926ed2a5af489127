"""Read an archive of articles in parallel with Dask, for archives that outgrow one machine.

    python docs/archive.py [ARTICLES]

It makes so many articles (300 if none are given), every tenth a file that is none, in a folder of
its own, and reads them all on a Dask bag. What `read_article` returns can be pickled, so that the
same few lines run on a cluster: only the scheduler is another.
"""

import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import dask.bag

from nato_reader import Article, ReaderError, read_article

TEXT = """Ferry {number} runs again

The ferry between Norhaven and island {number} will run again from Monday, the county said.

“The boats are back,” said Ingrid Aune of the harbour office. It cost {number} crowns.
"""


def make(folder: Path, count: int) -> list[str]:
    """Write the articles, and return their paths."""
    paths = [folder / f"{number}.txt" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_text("" if number % 10 == 9 else TEXT.format(number=number), encoding="utf-8")
    return [str(path) for path in paths]


def read(path: str) -> Article | str:
    """Return the article at `path`, or the sentence that says why it cannot be read."""
    try:
        return read_article(path)
    except ReaderError as error:
        return str(error)


def words(article: Article) -> int:
    """Return how many words the article has."""
    return sum(len(text.split()) for text in article.paragraphs)


def read_all(paths: Iterable[str], scheduler: str = "processes") -> tuple[int, int, list[str]]:
    """Return how many articles can be read, the words in them, and why the others cannot."""
    bag = dask.bag.from_sequence(paths, partition_size=50).map(read).persist(scheduler=scheduler)
    articles = bag.filter(lambda each: isinstance(each, Article))
    failures = bag.filter(lambda each: isinstance(each, str))
    found = articles.map(words).compute(scheduler=scheduler)
    return len(found), sum(found), failures.compute(scheduler=scheduler)


def main() -> None:
    """Make an archive, read it and say what was in it."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    with tempfile.TemporaryDirectory() as folder:
        articles, total, failures = read_all(make(Path(folder), count))
    print(f"{articles} articles, {total} words; {len(failures)} files could not be read:")
    for sentence in failures[:3]:
        print(f"  {sentence}")


if __name__ == "__main__":
    main()
