#!/usr/bin/env python3
"""Sets this crate beside Python clients: reading the same replies, and calling the same server on this machine.

Run it from anywhere: `kiwoom-api/benches/compare/run.py`. It needs Python 3.11 or later with `venv` and `pip`, and
cargo. What it compares with goes into a virtual environment of its own, `compare-venv` in the target directory, in the
versions of `requirements.txt`.

Every contestant is a process of its own, and so is the server. They work in turns, round by round, so that a change of
the machine's speed falls on all alike; a figure is the median of its rounds. Markdown tables go to the standard output,
all else to the standard error. The exit code is 1 if a goal is missed, and 2 if the comparison cannot be made.
"""

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]

CASES = {
    "ka10004": "69 elements of ka10004",
    "ka10007": "124 elements of ka10007",
    "ka10086-20": "20 rows of ka10086",
    "ka10086-600": "600 rows of ka10086",
}
OURS = "kiwoom-api"
READERS = {
    OURS: "**kiwoom-api**",
    "msgspec": "msgspec, structs of strings",
    "orjson": "orjson, dicts of strings",
    "json": "json, dicts of strings",
    "orjson-converted": "orjson, then `int`, `Decimal`, `date`",
    "rest-trade": "kiwoom-rest-trade, as shipped",
    "playground": "kiwoom-playground, as shipped",
    "rest-trade-json": "kiwoom-rest-trade's models, pydantic's parser",
    "playground-json": "kiwoom-playground's models, pydantic's parser",
}
CALLERS = {
    OURS: "**kiwoom-api**",
    "requests": "requests and orjson",
    "httpx": "httpx and orjson",
    "aiohttp": "aiohttp and orjson",
    "aiohttp-uvloop": "aiohttp, uvloop and orjson",
    "playground": "kiwoom-playground, as shipped",
    "rest-trade": "kiwoom-rest-trade, as shipped",
}


class Failed(Exception):
    """The comparison cannot be made; the message says why."""


def note(text):
    print(text, file=sys.stderr, flush=True)


def run(command, **options):
    try:
        return subprocess.run(command, check=True, **options)
    except FileNotFoundError:
        raise Failed(f"{command[0]} is not there; it is needed") from None
    except subprocess.CalledProcessError as error:
        raise Failed(f"{' '.join(map(str, command))} failed with exit code {error.returncode}") from None


def build():
    """The benchmark program of this crate, and the target directory."""
    note("Building kiwoom-api …")
    command = ["cargo", "bench", "--package", "kiwoom-api", "--bench", "compare", "--no-run", "--message-format=json"]
    built = run(command, cwd=ROOT, stdout=subprocess.PIPE)
    messages = [json.loads(line) for line in built.stdout.splitlines()]
    programs = [message["executable"] for message in messages if message.get("executable")]
    if not programs:
        raise Failed("cargo has built no program")
    metadata = run(["cargo", "metadata", "--no-deps", "--format-version=1"], cwd=ROOT, stdout=subprocess.PIPE)
    return programs[-1], Path(json.loads(metadata.stdout)["target_directory"])


def python_with_rivals(target):
    """A Python that has everything in `requirements.txt`."""
    venv = target / "compare-venv"
    python = venv / "bin" / "python"
    wanted = (HERE / "requirements.txt").read_text()
    installed = venv / "installed.txt"
    if not (installed.exists() and installed.read_text() == wanted):
        note("Installing the Python clients …")
        shutil.rmtree(venv, ignore_errors=True)
        try:
            run([sys.executable, "-m", "venv", venv], stdout=sys.stderr)
            pip = [python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-deps"]
            run([*pip, "--requirement", HERE / "requirements.txt"], stdout=sys.stderr)
        except Failed as error:
            raise Failed(f"{error}. Python needs its modules venv and pip, and pip a way to PyPI") from None
        installed.write_text(wanted)
    return python


class Contestant:
    """A process that does some work so many times when it is told to."""

    def __init__(self, name, command):
        self.name = name
        # A proxy would stand between it and the server.
        environment = {key: value for key, value in os.environ.items() if not key.upper().endswith("_PROXY")}
        self.process = subprocess.Popen(
            list(map(str, command)), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        )
        self.clock, self.processor = [], []
        self.expect("ready")

    def expect(self, wanted=None):
        line = self.process.stdout.readline().strip()
        if not line or (wanted and line != wanted):
            raise Failed(f"{self.name} has stopped" if not line else f"{self.name} said {line!r}")
        return line

    def work(self, times):
        """Works, and returns the nanoseconds by the clock and of the processor for one of those times."""
        self.process.stdin.write(f"{times}\n")
        self.process.stdin.flush()
        clock, processor = map(int, self.expect().split())
        return clock / times, processor / times

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def contest(contestants, rounds, milliseconds):
    """Lets all work in turns. Each round of each takes about so many milliseconds."""
    times = []
    for contestant in contestants:
        contestant.work(1)
        clock, _ = contestant.work(3)
        clock, _ = contestant.work(max(1, round(milliseconds * 1e6 / clock)))
        times.append(max(1, round(milliseconds * 1e6 / clock)))
    for _ in range(rounds):
        for contestant, number in zip(contestants, times):
            clock, processor = contestant.work(number)
            contestant.clock.append(clock)
            contestant.processor.append(processor)


def microseconds(nanoseconds):
    figure = nanoseconds / 1000
    return f"{figure:,.0f} µs" if figure >= 100 else f"{figure:.1f} µs"


def times_ours(figure, ours):
    ratio = figure / ours
    return f"{ratio:.0f}×" if ratio >= 100 else f"{ratio:.2g}×" if ratio < 1 else f"{ratio:.1f}×"


def table(heading, columns, rows):
    lines = [[heading, *columns], ["---", *["---:"] * len(columns)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def compare_reading(program, python, folder, rounds):
    figures = {}
    for case, title in CASES.items():
        note(f"Reading the {title} …")
        contestants = []
        try:
            for name in READERS:
                command = [python, HERE / "rivals.py", "decode", name, case, folder]
                if name == OURS:
                    command = [program, "decode", case, folder / f"{case}.json"]
                contestants.append(Contestant(name, command))
            contest(contestants, rounds, 50)
        finally:
            for contestant in contestants:
                contestant.close()
        figures[case] = {contestant.name: statistics.median(contestant.processor) for contestant in contestants}
    rows = []
    for name, title in READERS.items():
        cells = [f"{microseconds(f[name])}, {times_ours(f[name], f[OURS])}" for f in figures.values()]
        rows.append([title, *cells])
    print(table("processor time to read", CASES.values(), rows))
    print()
    return figures


def compare_calls(program, python, folder, rounds):
    note("Calling …")
    server = subprocess.Popen(
        [program, "serve", folder / "ka10086-20.json"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    contestants = []
    try:
        base = server.stdout.readline().strip()
        for name in CALLERS:
            command = [program, "call", base] if name == OURS else [python, HERE / "rivals.py", "call", name, base]
            contestants.append(Contestant(name, command))
        contest(contestants, rounds, 150)
    finally:
        for contestant in contestants:
            contestant.close()
        server.stdin.close()
        server.wait()
    processor = {contestant.name: statistics.median(contestant.processor) for contestant in contestants}
    clock = {contestant.name: statistics.median(contestant.clock) for contestant in contestants}
    rows = []
    for name, title in CALLERS.items():
        cells = [f"{microseconds(f[name])}, {times_ours(f[name], f[OURS])}" for f in (processor, clock)]
        rows.append([title, *cells])
    print(table("one call, 20 rows of ka10086", ["processor time", "by the clock"], rows))
    print()
    return processor


def judge(reading, calls):
    """Whether every goal is reached. Prints which are."""
    shipped = ("rest-trade", "playground")
    goals = []
    for case, title in CASES.items():
        figures = reading[case]
        models = min(figures[name] for name in shipped)
        goals += [
            (f"{title}: the fastest models as shipped", models / figures[OURS], 6),
            (f"{title}: orjson with numbers and dates", figures["orjson-converted"] / figures[OURS], 9),
            (f"{title}: msgspec into structs of strings", figures["msgspec"] / figures[OURS], 0.9),
        ]
    rivals = [figure for name, figure in calls.items() if name != OURS]
    goals.append(("one call: the fastest Python client", min(rivals) / calls[OURS], 3))
    rows = [
        [what, f"{ratio:.2f}", f"{goal:.1f}", "yes" if ratio >= goal else "**no**"] for what, ratio, goal in goals
    ]
    print(table("processor time of a rival, in times of ours", ["measured", "at least", "reached"], rows))
    print()
    return all(ratio >= goal for _, ratio, goal in goals)


def processor_name():
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            return next(line.partition(":")[2].strip() for line in file if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


def describe(python):
    rustc = run(["rustc", "--version"], cwd=ROOT, stdout=subprocess.PIPE, text=True).stdout.split()
    version = run([python, "--version"], stdout=subprocess.PIPE, text=True).stdout.strip()
    cores = os.cpu_count()
    print(f"{processor_name()}, {cores} cores, {platform.system()}; {' '.join(rustc[:2])}, {version}.")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=25, help="how often each contestant works (default: 25)")
    rounds = parser.parse_args().rounds
    try:
        if sys.version_info < (3, 11):
            raise Failed(f"this is Python {platform.python_version()}; 3.11 or later is needed")
        program, target = build()
        python = python_with_rivals(target)
        folder = target / "compare-replies"
        folder.mkdir(exist_ok=True)
        run([program, "replies", folder])
        reading = compare_reading(program, python, folder, rounds)
        calls = compare_calls(program, python, folder, rounds)
        reached = judge(reading, calls)
        describe(python)
    except Failed as error:
        note(f"compare: {error}")
        return 2
    return 0 if reached else 1


if __name__ == "__main__":
    sys.exit(main())
