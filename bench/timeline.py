"""Print what finding events costs: on articles, as one article grows, and on the worst input.

    python bench/timeline.py [FOLDER]

FOLDER holds articles as .txt files; without one an article is made. They are read first, and what
that costs is told apart; then their events are found, and apart their temporal expressions, all in
this process. One without a date is given one, as otherwise what counts from it would be left out.
The one that is made has six times as many dates as news; the small one is made like news, too.
Beside it stands the rate at which dateparser (pip install dateparser) and chrono-node (npm install
chrono-node, in the folder where this is run or one above) find expressions in the first of the
same paragraphs, where they are there. They do not tell what happened.

The ratio of a size is that of a megabyte's time to one's at the smallest size: about 1 is linear.
That of a worst input is between the time of a text and of half of it: about 2 is linear.
"""

import cProfile
import json
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from pathlib import Path

from nato_reader import Article, Event, read_article
from nato_reader.timeline import extract_events, extract_expressions

Extract = Callable[[Article], Sequence[Event]]

SMALL = 5_000
SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
HALF = 10_000
MEGABYTE = 1_000_000
SHOWN = 6
MOST = 10
"""The milliseconds that the small article may take."""

PUBLISHED = "2023-07-11"
OURS: dict[str, Extract] = {"events": extract_events, "expressions": extract_expressions}

NAMES = ("Anna", "Peter", "Maria", "Thomas", "Ruth", "Walter", "Helen", "Martin", "Susan", "Paul")
FIRST = ("Bar", "Cal", "Dun", "Fen", "Gar", "Hol", "Kel", "Lor", "Mar", "Nor", "Pel", "Ros", "Sel")
SECOND = ("by", "den", "field", "ford", "gate", "ham", "ley", "lock", "man", "more", "ner", "port")
THINGS = ("harbour", "mill", "bridge", "school", "ferry", "tunnel", "market", "quarry", "library")
DONE = ("closed", "opened", "burned down", "was sold", "was flooded", "was rebuilt", "moved")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
PARAGRAPHS = (
    "The {place} {thing} {done} on {weekday}, {last} said, and nobody there expects it to last.",
    "On {month} {day}, {year}, the county bought {place} Hall. A year later it was sold to {name}.",
    "“We heard of it on the radio,” {name} told the council last week. The boats stay in.",
    "Sales at {last} & Sons rose in the third quarter of {year}, but the rent went up in {month}.",
    "Between {year} and {later} the {place} {thing} {done} twice; {name} kept the books.",
    "According to {name}, who left in {month}, the {thing} {done} two weeks ago. It was insured.",
    "{last} came to {place} in the early {decade}s, wed in ’{short} and died three years later.",
    "The {thing}, which {done} yesterday, had been inspected from {month} {day} to {later_day}.",
    "{name} claims that the ministry knew on {day} {month} {year}. The ministry denies it.",
    "A {thing} is due in {place} by the end of next year, and {last} will run it from {weekday}.",
    "It rained for five days, and the road to {place} is {day} miles longer than it looks.",
)
PLAIN = (
    "The road to {place} is longer than it looks, {name} said, and nobody has asked for a new one.",
    "{last} keeps the keys of the {thing} and its books, which are older than anyone in the house.",
    "“If they want it, they can have it,” {name} added. The county did not answer when asked.",
    "Most of what is left of the {thing} stands in the yard, under a roof that {last} made.",
    "It was not clear who will pay for it. People in {place} point at the council, it points back.",
    "There are two shops, a chapel and a hall where {last} has been known to sing when it is cold.",
)
"""What stands between those, as often as one likes, and names no date."""

AS_NEWS = 6
"""The plain paragraphs between dates that make an article like news: 2.3 expressions a kilobyte."""

WORST = (
    *("1 ", "1-", "May ", "the ", "last ", "July 11 and ", "first ", "quarter of ", "two ", "- "),
    *(",", "’98 ", "Monday, ", "a year ", "1998-", "after he left ", "which ", "X said that "),
    *("(", "year end ", "last year; July 11; ", "1998 it fell. ", "Last week X fell. ", "A", "9"),
)
DATES = "on 3 May it fell, "
FORMS: dict[str, Callable[[str, int], Sequence[str]]] = {
    "one paragraph": lambda unit, size: ("In 2022 it fell. x" + unit * (size // len(unit)),),
    "a paragraph each": lambda unit, size: (unit.strip(),) * (size // len(unit)),
    "before dates": lambda unit, size: (
        unit * (size // 2 // len(unit)) + " " + DATES * (size // 2 // len(DATES)),
    ),
}

DATEPARSER = """
import json, sys, time
from dateparser.search import search_dates
texts = json.load(sys.stdin)
search_dates(texts[0], languages=["en"])
before = time.process_time()
found = sum(len(search_dates(text, languages=["en"]) or ()) for text in texts)
print(time.process_time() - before, found)
"""
CHRONO = """
const chrono = require("chrono-node");
const texts = JSON.parse(require("fs").readFileSync(0, "utf8"));
chrono.parse(texts[0]);
const before = process.hrtime.bigint();
let found = 0;
for (const text of texts) found += chrono.parse(text).length;
console.log(Number(process.hrtime.bigint() - before) / 1e9, found);
"""
PEERS = (
    ("dateparser", (sys.executable, "-c", DATEPARSER), 100_000, "pip install dateparser"),
    ("chrono-node", ("node", "-e", CHRONO), MEGABYTE, "npm install chrono-node"),
)
"""What finds expressions too: its name, command, the bytes it is tried on, how to install it."""


def paragraphs(plain: int = 0) -> Iterator[str]:
    """Yield paragraphs without end, other names and dates in each round, and plain ones between."""
    for number in count():
        surname = FIRST[number // 7 % len(FIRST)] + SECOND[number // 3 % len(SECOND)]
        year = 1890 + number * 7 % 130
        words = {
            "name": f"{NAMES[number % len(NAMES)]} {surname}",
            "last": surname,
            "place": FIRST[number // 11 % len(FIRST)] + SECOND[number % len(SECOND)],
            "year": year,
            "later": year + 1 + number % 9,
            "decade": year // 10 * 10,
            "short": f"{year % 100:02}",
            "day": 1 + number % 20,
            "later_day": 22 + number % 7,
        }
        if number >= 100:
            words["place"] = f"{words['place']}{SECOND[number // 100 % len(SECOND)]}"
        for index, paragraph in enumerate(PARAGRAPHS, start=number):
            for text in (paragraph, *(PLAIN[k % len(PLAIN)] for k in range(plain))):
                yield text.format(
                    thing=THINGS[index % len(THINGS)],
                    done=DONE[index // 2 % len(DONE)],
                    weekday=DAYS[index % len(DAYS)],
                    month=MONTHS[index % len(MONTHS)],
                    **words,
                )


def made(size: int, plain: int = 0) -> Article:
    """Return an article of about so many bytes."""
    return article_of(first_of(paragraphs(plain), size))


def article_of(body: Sequence[str]) -> Article:
    """Return an article that has a date to count from."""
    return Article(title="Ferry to Skarholm runs again", published=PUBLISHED, body=tuple(body))


def first_of(texts: Iterator[str], size: int) -> list[str]:
    """Return the first texts, until there are so many bytes."""
    taken: list[str] = []
    for text in texts:
        taken.append(text)
        size -= len(text.encode())
        if size <= 0:
            break
    return taken


def weight(articles: Sequence[Article]) -> float:
    """Return the megabytes of the articles' paragraphs."""
    lengths = (len(text.encode()) for article in articles for text in article.paragraphs)
    return sum(lengths) / MEGABYTE


def seconds(
    articles: Sequence[Article], rounds: int = 1, extract: Extract = extract_events
) -> float:
    """Return the processor's seconds that finding the events takes, the least of rounds."""
    spent = []
    for _ in range(rounds):
        before = time.process_time()
        for article in articles:
            extract(article)
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
    return [
        article if article.published else article_of(article.paragraphs) for article in articles
    ]


def small() -> None:
    """Print what an article of a usual length takes, with as many dates as news and with more."""
    print(f"an article of {SMALL} bytes (at most {MOST} ms, where it is like news)")
    for manner, plain in (("like news", AS_NEWS), ("full of dates", 0)):
        article = made(SMALL, plain)
        for name, extract in OURS.items():
            spent = seconds([article], rounds=20, extract=extract) * 1000
            print(f"  {name:12} {spent:8.2f} ms {manner:14} {len(extract(article)):3} found")


def rates(articles: Sequence[Article]) -> None:
    """Print our rates and those of others."""
    megabytes = weight(articles)
    print("\nall")
    for name, extract in OURS.items():
        extract(articles[0])  # what is imported or cached is not what is measured
        spent = seconds(articles, extract=extract)
        found = sum(len(extract(article)) for article in articles)
        each = spent / len(articles) * 1000
        print(f"  {name:12} {each:8.2f} ms an article", rate(megabytes, spent, found))
    for peer in PEERS:
        beside(articles, *peer)


def rate(megabytes: float, spent: float, found: int) -> str:
    """Return how much is read in a second, and how much found."""
    return f"{megabytes / spent:8.3f} MB/s {found:8} found"


def beside(
    articles: Sequence[Article], name: str, command: Sequence[str], size: int, install: str
) -> None:
    """Print the rate of another program on the articles' first bytes, and ours on the same."""
    texts = first_of((text for article in articles for text in article.paragraphs), size)
    same = [article_of(texts)]
    try:
        done = subprocess.run(
            command, input=json.dumps(texts), capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        print(f"  {name} is not installed, and not measured ({install})")
        return
    theirs, number = done.stdout.split()
    line = rate(weight(same), float(theirs), int(number))
    print(f"  {name:12} {line} in the first {weight(same) * MEGABYTE:.0f} bytes")
    for ours, extract in OURS.items():
        ratio = float(theirs) / seconds(same, rounds=3, extract=extract)
        print(f"    a megabyte takes it {ratio:.2f} times as long as our {ours}")


def growth() -> None:
    """Print what a megabyte costs in one article, the smallest size first."""
    print(f"\none article\n  {'bytes':>10} {'s':>8} {'s/MB':>7} {'ratio':>6}")
    least = 0.0
    for size in SIZES:
        article = made(size)
        spent = seconds([article], rounds=1 if size > MEGABYTE else 5)
        each = spent / weight([article])
        least = least or each
        print(f"  {size:10} {spent:8.3f} {each:7.3f} {each / least:6.2f}", flush=True)


def doublings() -> None:
    """Print the worst inputs, in each form, those that grow most first."""
    print(f"\n{HALF} and {2 * HALF} characters of the worst, those that grow most first")
    found = []
    for unit in WORST:
        for form, body in FORMS.items():
            half, whole = (
                seconds([article_of(body(unit, size))], rounds=2) for size in (HALF, 2 * HALF)
            )
            found.append((whole / half, whole, unit, form))
    for ratio, whole, unit, form in sorted(found, reverse=True)[:SHOWN]:
        print(f"  {unit!r:24} {form:16} {whole:8.3f} s {ratio:6.2f}")


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
            module = ".".join(Path(entry.code.co_filename).with_suffix("").parts[-2:])
            functions[f"{module}.{entry.code.co_qualname}"] += microseconds
            modules[module] += microseconds
    whole = sum(modules.values())
    for title, counted in (("module", modules), ("function", functions)):
        print(f"\nslowest {title}s")
        for name, spent in counted.most_common(SHOWN):
            print(f"  {name:56} {spent / whole:6.1%}")


def main() -> None:
    """Measure on the folder, or on an article made, and then on what grows."""
    articles = read(Path(sys.argv[1])) if len(sys.argv) > 1 else [made(MEGABYTE)]
    small()
    rates(articles)
    steps(articles)
    growth()
    doublings()


if __name__ == "__main__":
    main()
