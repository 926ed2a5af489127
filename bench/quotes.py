"""Print what finding quotations costs: on articles, as one article grows, and on the worst input.

    python bench/quotes.py [FOLDER]

FOLDER holds articles as .txt files; without one an article is made. They are read first, and what
that costs is told apart; then their quotations are found, all in this process. Beside it, where
node and its package compromise are there (npm install compromise, in the folder where this is run
or one above), stands the rate at which that finds quotations, without their speakers, in the same
paragraphs.

The ratio of a size is that of a megabyte's time to one's at the smallest size: about 1 is linear.
That of a worst input is between the time of a text and of half of it: about 2 is linear.
"""

import cProfile
import json
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path

from nato_reader import Article, read_article
from nato_reader.quotes import extract_quotes

SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
HALF = 10_000
MEGABYTE = 1_000_000
SHOWN = 6

GIVEN = ("Anna", "Peter", "Maria", "Thomas", "Ruth", "Walter", "Helen", "Martin", "Susan", "Paul")
FIRST = ("Bar", "Cal", "Dun", "Fen", "Gar", "Hol", "Kel", "Lor", "Mar", "Nor", "Pel", "Ros", "Sel")
SECOND = ("by", "den", "field", "ford", "gate", "ham", "ley", "lock", "man", "more", "ner", "port")
PARAGRAPHS = (
    "“The harbour will be open by Monday,” said {name}, who runs it. “Nobody has to wait.”",
    "{last} told the council that the bridge was “older than any of us,” and that it had to go.",
    "The boats are back, and the school is full; it cost 4.2 million, a third more than planned.",
    "“We were promised a road,” {he} said in a letter. “We were given a map.”",
    "According to {name}, the plan is “a good one, if it is paid for.” The county is silent.",
    "Asked about the ice, {he} added: “It comes when it comes.”",
)
WORST = (
    *('"', '" ', "“", "“a ”", "“a b c.” ", "“a,” said X. ", "“a “b ", "A: “b” ", "X said “a b” "),
    *("claim “a b” ", "Abc ", "A", "A-", "A. ", "X, ", "John Smith ", "the ", "very ", "X said, "),
    *("X, who said, ", "X and ", "that ", "(", "—", "'", "1,", ", ", "He said “a b c.” "),
)
COMPROMISE = """
const nlp = require("compromise");
const texts = JSON.parse(require("fs").readFileSync(0, "utf8"));
nlp(texts[0]).quotations().out("array");
const before = process.hrtime.bigint();
let found = 0;
for (const text of texts) found += nlp(text).quotations().length;
console.log(Number(process.hrtime.bigint() - before) / 1e9, found);
"""


def paragraphs() -> Iterator[str]:
    """Yield paragraphs without end, new names in each round."""
    for number in count():
        given = GIVEN[number % len(GIVEN)]
        surname = FIRST[number // 7 % len(FIRST)] + SECOND[number // 3 % len(SECOND)]
        surname += SECOND[number // 100 % len(SECOND)] * (number >= 100)
        he = "he" if number % 2 else "she"
        for paragraph in PARAGRAPHS:
            yield paragraph.format(name=f"{given} {surname}", last=surname, he=he)


def made(size: int) -> Article:
    """Return an article of about so many bytes."""
    body = []
    for paragraph in paragraphs():
        body.append(paragraph)
        size -= len(paragraph.encode())
        if size <= 0:
            return Article(title="Ferry to Skarholm runs again", body=tuple(body))
    raise AssertionError


def weight(articles: Sequence[Article]) -> float:
    """Return the megabytes of the articles' paragraphs."""
    lengths = (len(text.encode()) for article in articles for text in article.paragraphs)
    return sum(lengths) / MEGABYTE


def seconds(articles: Sequence[Article], rounds: int = 1) -> float:
    """Return the processor's seconds that finding the quotations takes, the least of rounds."""
    spent = []
    for _ in range(rounds):
        before = time.process_time()
        for article in articles:
            extract_quotes(article)
        spent.append(time.process_time() - before)
    return min(spent)


def read(folder: Path) -> list[Article]:
    """Return the folder's articles, and print what reading them costs."""
    paths = sorted(folder.glob("*.txt")) or sys.exit(f"{folder} has no .txt files")
    before = time.process_time()
    articles = [read_article(path) for path in paths]
    spent = time.process_time() - before
    print(f"{len(articles)} articles, {weight(articles):.1f} MB of paragraphs")
    print(f"  {'reading':12} {spent / len(articles) * 1000:8.2f} ms an article")
    return articles


def rates(articles: Sequence[Article]) -> None:
    """Print our rate and that of compromise."""
    megabytes = weight(articles)
    extract_quotes(articles[0])  # what is imported or cached is not what is measured
    ours = seconds(articles)
    found = sum(len(extract_quotes(article)) for article in articles)
    print_rate("nato-reader", ours, found, len(articles), megabytes)
    texts = json.dumps(["\n\n".join(article.paragraphs) for article in articles])
    try:
        done = subprocess.run(
            ("node", "-e", COMPROMISE),  # noqa: S607
            input=texts,
            capture_output=True,
            text=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        print("  compromise is not installed, and not measured (npm install compromise)")
        return
    theirs, number = done.stdout.split()
    print_rate("compromise", float(theirs), int(number), len(articles), megabytes)
    print(f"  a megabyte takes compromise {float(theirs) / ours:.1f} times as long")


def print_rate(name: str, spent: float, found: int, articles: int, megabytes: float) -> None:
    """Print a line for one program."""
    print(
        f"  {name:12} {spent / articles * 1000:8.2f} ms an article"
        f" {megabytes / spent:7.2f} MB/s {found:8} quotations"
    )


def growth() -> None:
    """Print what a megabyte costs in one article, the smallest size first."""
    print(f"\none article\n  {'bytes':>10} {'s':>8} {'s/MB':>7} {'ratio':>6}")
    least = 0.0
    for size in SIZES:
        article = made(size)
        spent = seconds([article], rounds=1 if size > MEGABYTE else 5)
        each = spent / weight([article])
        least = least or each
        print(f"  {size:10} {spent:8.3f} {each:7.3f} {each / least:6.2f}")


def doublings() -> None:
    """Print the worst inputs, in one paragraph and in many, those that grow most first."""
    print(f"\n{HALF} and {2 * HALF} characters of the worst, those that grow most first")
    found = []
    for unit in WORST:
        for form in ("one paragraph", "a paragraph each"):
            half, whole = (
                seconds([worst(unit, form, size)], rounds=3) for size in (HALF, 2 * HALF)
            )
            found.append((whole / half, whole, unit, form))
    for ratio, whole, unit, form in sorted(found, reverse=True)[:SHOWN]:
        print(f"  {unit!r:18} {form:16} {whole:8.3f} s {ratio:6.2f}")


def worst(unit: str, form: str, size: int) -> Article:
    """Return an article of `unit` again and again."""
    times = size // len(unit)
    body = ("x" + unit * times,) if form == "one paragraph" else (unit.strip(),) * times
    return Article(title="x", body=body)


def steps(articles: Sequence[Article]) -> None:
    """Print the share of time of the slowest modules and functions, what they call apart."""
    profile = cProfile.Profile()
    profile.enable()
    seconds(articles)
    profile.disable()
    functions: Counter[str] = Counter()
    modules: Counter[str] = Counter()
    for entry in profile.getstats():
        microseconds = round(entry.inlinetime * 1_000_000)
        if isinstance(entry.code, str):
            functions[entry.code] += microseconds
            modules["built in"] += microseconds
        else:
            module = Path(entry.code.co_filename).stem
            functions[f"{module}.{entry.code.co_qualname}"] += microseconds
            modules[module] += microseconds
    whole = sum(modules.values())
    for title, counted in (("module", modules), ("function", functions)):
        print(f"\nslowest {title}s")
        for name, spent in counted.most_common(SHOWN):
            print(f"  {name:48} {spent / whole:6.1%}")


def main() -> None:
    """Measure on the folder, or on an article made, and then on what grows."""
    articles = read(Path(sys.argv[1])) if len(sys.argv) > 1 else [made(MEGABYTE)]
    rates(articles)
    steps(articles)
    growth()
    doublings()


if __name__ == "__main__":
    main()
