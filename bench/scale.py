"""Print what reading costs as articles grow: seconds and memory for each megabyte, and the start.

    python bench/scale.py [MEGABYTES ...]

A text is made of so many megabytes (1, 10 and 100 if none are given) and read with `show`, as
JSON, as records and as the drawn page, each in a process of its own. "first" is the time to the
first line of output; memory is the most that the process had. The ratio is that of a megabyte's
time, the start of the program apart, to one's of the smallest text: about 1 is linear.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

SIZES = (1, 10, 100)
VARIANTS = (("--json",), ("--plain",), ())
MEGABYTE = 1024 * 1024
PARAGRAPH = (
    "“We promised the island that it would not be forgotten,” said Ingrid Aune, who heads the\n"
    "county's harbour office. The boats are back, and nobody has to charter one to reach the\n"
    "school or the doctor any more; it cost 4.2 million crowns, a third more than was planned.\n\n"
)


class Cost(NamedTuple):
    """What a run took: seconds to the first line and to the end, and megabytes at most."""

    first: float
    whole: float
    memory: float


def written(megabytes: int, folder: str) -> str:
    """Return the path of a text of so many megabytes, a title and then one paragraph many times."""
    paragraph = PARAGRAPH.encode()
    path = Path(folder) / f"{megabytes}.txt"
    with path.open("wb") as file:
        file.write(b"Ferry to Skarholm runs again\n\n")
        for _ in range(megabytes * MEGABYTE // len(paragraph) or 1):
            file.write(paragraph)
    return str(path)


def cost(path: str, options: tuple[str, ...]) -> Cost:
    """Return what it costs to show the article at `path`."""
    command = (sys.executable, "-m", "nato_reader", "show", *options, path)
    before = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        output = process.stdout or sys.exit("no output")
        output.read(1)
        first = time.perf_counter() - before
        while output.read(MEGABYTE):
            pass
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    whole = time.perf_counter() - before
    return Cost(first, whole, usage.ru_maxrss * resource_unit() / MEGABYTE)


def resource_unit() -> int:
    """Return the bytes in which this system counts a process's memory."""
    return 1 if sys.platform == "darwin" else 1024


def main() -> None:
    """Measure each size in each variant, the smallest first."""
    sizes = [int(size) for size in sys.argv[1:]] or list(SIZES)
    print(
        f"{'':10} {'MB':>5} {'first s':>8} {'whole s':>8}"
        f" {'s/MB':>7} {'ratio':>6} {'MB memory':>10}"
    )
    with tempfile.TemporaryDirectory() as folder:
        paths = [written(size, folder) for size in sizes]
        for options in VARIANTS:
            start = min(cost(written(0, folder), options).whole for _ in range(3))
            least = 0.0
            for size, path in zip(sizes, paths, strict=True):
                spent = cost(path, options)
                each = (spent.whole - start) / size
                least = least or each
                print(
                    f"{' '.join(options) or 'drawn':10} {size:5} {spent.first:8.2f} "
                    f"{spent.whole:8.2f} {each:7.3f} {each / least:6.2f} {spent.memory:10.0f}"
                )


if __name__ == "__main__":
    main()
