#!/usr/bin/env python3
"""What it costs to build this crate in a program of one's own, by feature and by dependency.

Run it from anywhere: `kiwoom-api/benches/build_cost.py`. It needs Python 3.11 or later, cargo and Unix. For each set of
features it makes a program that depends on nothing else, takes the versions of this repository's `Cargo.lock`, and
builds it from nothing, without and with optimisation: eight minutes or so of processor time in all. Markdown tables go
to the standard output, all else to the standard error.

Times are processor time (user and system), so that neither other programs nor the number of cores change them much.
"""

import json
import os
import platform
import resource
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CRATE = "kiwoom-api"
FEATURE_SETS = {"none": [], "`mock`": ["mock"]}
PROFILES = {"`cargo build`": [], "`cargo build --release`": ["--release"]}


class Failed(Exception):
    """There is nothing to report; the message says why."""


def run(command, folder, **options):
    try:
        return subprocess.run(command, cwd=folder, check=True, **options)
    except FileNotFoundError:
        raise Failed(f"{command[0]} is not there; it is needed") from None
    except subprocess.CalledProcessError as error:
        raise Failed(f"{' '.join(map(str, command))} failed with exit code {error.returncode}") from None


def make_program(folder, features):
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "src").mkdir(parents=True)
    (folder / "Cargo.toml").write_text(
        f"""[package]
name = "program"
version = "0.0.0"
edition = "2024"

[dependencies]
{CRATE} = {{ path = {json.dumps(str(ROOT / CRATE))}, features = {json.dumps(features)} }}

[workspace]
"""
    )
    (folder / "src" / "main.rs").write_text("fn main() {}\n")
    shutil.copy(ROOT / "Cargo.lock", folder)


class Graph:
    """The packages that a program is built from, each with what it depends on."""

    def __init__(self, folder):
        # Not the metadata: that names more than is built, what other machines and features need.
        command = ["cargo", "tree", "--edges=normal,build", "--prefix=depth", "--no-dedupe", "--format= {p}"]
        lines = run(command, folder, stdout=subprocess.PIPE, text=True).stdout.splitlines()
        self.needs, way = {}, []
        for line in lines:
            depth, name, version, *_ = line.split()
            package = f"{name} {version.removeprefix('v')}"
            way = [*way[: int(depth)], package]
            self.needs.setdefault(package, set())
            if len(way) > 1:
                self.needs[way[-2]].add(package)
        self.crate = next(package for package in self.needs if package.startswith(f"{CRATE} "))

    def tree(self, root, without=None):
        """A package and all that it needs, directly or not, if it did not need one of its dependencies itself."""
        found, open_ends = {root}, [need for need in self.needs[root] if need != without]
        while open_ends:
            package = open_ends.pop()
            if package not in found:
                found.add(package)
                open_ends += self.needs[package]
        return found


def build(folder, options):
    """Builds from nothing. Returns the processor time of each package, and of everything."""
    target, log = folder / "target", folder / "rustc.log"
    shutil.rmtree(target, ignore_errors=True)
    log.write_text("")
    environment = {**os.environ, "RUSTC_WRAPPER": str(Path(__file__).resolve()), "BUILD_COST_LOG": str(log)}
    environment["CARGO_TARGET_DIR"] = str(target)
    before = processor_time(resource.RUSAGE_CHILDREN)
    run(["cargo", "build", "--locked", "--quiet", *options], folder, env=environment, stdout=sys.stderr)
    everything = processor_time(resource.RUSAGE_CHILDREN) - before
    packages = Counter()
    for line in log.read_text().splitlines():
        package, rustc, wrapper = line.rsplit(" ", 2)
        packages[package] += float(rustc)
        everything -= float(wrapper)
    shutil.rmtree(target)
    return packages, everything


def wrap_rustc(command):
    """What cargo calls instead of rustc: calls it, and notes the processor time and whose package it was."""
    # The jobserver of cargo is in the files that it left open.
    code = subprocess.run(command, close_fds=False).returncode
    package = f"{os.environ.get('CARGO_PKG_NAME', '-')} {os.environ.get('CARGO_PKG_VERSION', '-')}"
    rustc, wrapper = processor_time(resource.RUSAGE_CHILDREN), processor_time(resource.RUSAGE_SELF)
    with open(os.environ["BUILD_COST_LOG"], "a", encoding="utf-8") as log:
        log.write(f"{package} {rustc:.3f} {wrapper:.3f}\n")
    return code


def processor_time(who):
    usage = resource.getrusage(who)
    return usage.ru_utime + usage.ru_stime


def table(*lines):
    head, *rows = lines
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    print("\n".join(f"| {' | '.join(map(str, line))} |" for line in lines))
    print()


def report(target):
    rows, plain = [], None
    for name, features in FEATURE_SETS.items():
        folder = target / "build-cost" / (features[0] if features else "none")
        make_program(folder, features)
        graph = Graph(folder)
        cells, costs = [], []
        for profile, options in PROFILES.items():
            print(f"{profile} with features: {name} …", file=sys.stderr)
            packages, everything = build(folder, options)
            cells.append(f"{everything:.0f} s, {packages[graph.crate]:.1f} s of it {CRATE}")
            costs.append(packages)
        rows.append([name, len(graph.tree(graph.crate)) - 1, *cells])
        plain = plain or (graph, costs)
    table(["features", "other crates", *PROFILES], *rows)

    graph, costs = plain

    def cells(crates):
        return len(crates), *(f"{sum(packages[crate] for crate in crates):.1f} s" for packages in costs)

    lines = []
    for dependency in graph.needs[graph.crate]:
        alone = graph.tree(graph.crate) - graph.tree(graph.crate, without=dependency)
        lines.append([dependency.split()[0], *cells(graph.tree(dependency)), *cells(alone)])
    lines.sort(key=lambda line: (-line[1], line[0]))
    profiles = [f"rustc, {profile}" for profile in PROFILES]
    table(["direct dependency", "crates with its own", *profiles, "crates only it brings", *profiles], *lines)
    rustc = run(["rustc", "--version"], ROOT, stdout=subprocess.PIPE, text=True).stdout.split()
    print(f"{platform.system()} on {platform.machine()}, {' '.join(rustc[:2])}.")


def main():
    try:
        if sys.version_info < (3, 11):
            raise Failed(f"this is Python {platform.python_version()}; 3.11 or later is needed")
        command = ["cargo", "metadata", "--no-deps", "--format-version=1"]
        report(Path(json.loads(run(command, ROOT, stdout=subprocess.PIPE).stdout)["target_directory"]))
    except Failed as error:
        print(f"build_cost: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(wrap_rustc(sys.argv[1:]) if "BUILD_COST_LOG" in os.environ else main())
