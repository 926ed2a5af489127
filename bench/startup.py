"""Print the CPU time of each command over that of Python importing typer and rich's console.

    python bench/startup.py [ROUNDS]

Each round runs the baseline and the commands in turn, each a process of its own with its output
thrown away; the ratio is that of a command and the baseline beside it, the median over all rounds.
"""

import os
import resource
import statistics
import subprocess
import sys

BASELINE = (sys.executable, "-c", "import typer, rich.console")
PROGRAM = (sys.executable, "-m", "nato_reader")
COMMANDS = ("show", "quotes", "timeline")
VARIANTS = ((), ("--json",), ("--plain",))
ROUNDS = 30

# An installed program has its byte code; a checkout has it where Python may write it.
ENVIRONMENT = {
    name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
}


def cpu_seconds(command: tuple[str, ...]) -> float:
    """Return the user and system seconds that a command takes, itself only."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=ENVIRONMENT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Measure in turn and print a line for each command."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    runs = [(name, *options) for name in COMMANDS for options in VARIANTS]
    ratios: dict[tuple[str, ...], list[float]] = {run: [] for run in runs}
    baselines: list[float] = []
    for run in runs:
        cpu_seconds((*PROGRAM, *run))  # write the byte code and warm the disk's cache
    for _ in range(rounds):
        for run in runs:
            baselines.append(cpu_seconds(BASELINE))
            ratios[run].append(cpu_seconds((*PROGRAM, *run)) / baselines[-1])
    print(f"baseline: {statistics.median(baselines) * 1000:.0f} ms of CPU time, {rounds} rounds")
    print(f"{'command':20} {'median':>7} {'fastest':>8} {'slowest':>8}   times the baseline")
    for run, each in ratios.items():
        print(
            f"{' '.join(run):20} {statistics.median(each):7.2f} {min(each):8.2f} {max(each):8.2f}"
        )


if __name__ == "__main__":
    main()
