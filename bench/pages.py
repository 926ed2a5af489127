"""Print how much of web pages is found: articles' texts, titles, authors and dates.

    python bench/pages.py FOLDER

FOLDER holds pages, and `expected.json`: the name of each page -> its "title", "author" and
"published" (null where not known), the strings "with" which its text must be, and those "without"
which it must be, "comments" of readers among them. Beside nato-reader, Trafilatura alone is tried
on the same pages. A string counts as found where it stands in the standfirst or the text, white
space and apostrophes' shapes apart; authors and titles are compared without case and punctuation.
"""

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import trafilatura

from nato_reader import Insert, ReaderError, read_article


class Found(NamedTuple):
    """What a reader makes of a page."""

    text: str
    title: str | None
    author: str | None
    published: str | None


def ours(path: Path) -> Found:
    """Return what nato-reader finds, headings and links to other articles with the text."""
    try:
        article = read_article(path)
    except ReaderError as error:
        print(f"  {error}")
        return Found("", None, None, None)
    inserts = (block for block in article.body if isinstance(block, Insert))
    beside = (insert.heading or insert.related or "" for insert in inserts)
    text = "\n".join((article.standfirst or "", *article.paragraphs, *beside))
    return Found(text, article.title, article.byline, article.published)


def trafilaturas(path: Path) -> Found:
    """Return what Trafilatura finds alone, with the settings that suit it best here."""
    found = trafilatura.bare_extraction(
        path.read_bytes(), include_comments=False, with_metadata=True
    )
    if found is None or isinstance(found, dict):
        return Found("", None, None, None)
    return Found(found.text or "", found.title, found.author, found.date)


def same(text: str) -> str:
    """Return `text` with single spaces and straight apostrophes."""
    return " ".join(text.split()).translate({ord(mark): "'" for mark in "’‘"})


def bare(text: str | None) -> list[str]:
    """Return the words of `text` in lower case."""
    return re.findall(r"\w+", (text or "").casefold())


def judged(found: Found, wanted: dict[str, Any]) -> Iterator[tuple[str, bool, str]]:
    """Yield for each thing wanted of a page its kind, whether it is as it should be, and what."""
    text = same(found.text)
    for kind in ("with", "without", "comments"):
        for string in wanted[kind]:
            yield kind, (same(string) in text) == (kind == "with"), string
    for kind, value in (
        ("title", found.title),
        ("author", found.author),
        ("published", found.published),
    ):
        if wanted[kind] is not None:
            yield kind, bare(value) == bare(wanted[kind]), f"{value!r} for {wanted[kind]!r}"


def measured(name: str, reader: Callable[[Path], Found], folder: Path) -> None:
    """Print the shares that `reader` reaches on all pages, and every failing."""
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    good: Counter[str] = Counter()
    all_: Counter[str] = Counter()
    seconds = 0.0
    print(f"{name}:")
    for page, wanted in expected.items():
        before = time.perf_counter()
        found = reader(folder / page)
        seconds += time.perf_counter() - before
        for kind, is_good, what in judged(found, wanted):
            all_[kind] += 1
            good[kind] += is_good
            if not is_good:
                print(f"  {page}: {kind}: {what}")
    for kind, count in all_.items():
        print(f"  {kind:10} {good[kind]:4} of {count:4} as wanted, {good[kind] / count:.1%}")
    print(f"  {seconds / len(expected) * 1000:.0f} ms a page")


def main() -> None:
    """Measure both on the folder that is named."""
    if len(sys.argv) != 2 or not (folder := Path(sys.argv[1])).is_dir():
        sys.exit("usage: python bench/pages.py FOLDER")
    trafilaturas(next(folder.glob("*.html")))  # what is imported is not what is measured
    measured("nato-reader", ours, folder)
    measured("Trafilatura alone", trafilaturas, folder)


if __name__ == "__main__":
    main()
