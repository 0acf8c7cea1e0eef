"""Measures verify against `python -I` for each file and against pytest on the same snippets, and prints ratios and
the table of README.md.

usage: bench.py [ROUNDS]     (default: 5)

In a round the commands run one after the other; the numbers are medians of the rounds. CPU time is the user and system
time of a command and all its descendants, as the kernel counts it. All commands use the interpreter that verify chooses
and the same number of parallel processes.
"""

import fcntl
import json
import os
import pathlib
import pty
import re
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
VERIFY = ROOT / "target/release/verify"
CACHE = ROOT / "target/bench/cache"
ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 5
JOBS = str(os.cpu_count())

SNIPPET = '''class Box:
    def __init__(self, value):
        self.value = value


boxes = [Box(number) for number in range({n}, {n} + 4)]
assert sum(box.value for box in boxes) == sum(range({n}, {n} + 4))
assert [box.value for box in boxes][0] == {n}
print(boxes[-1].value)
'''


PANDAS = '''# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

frame = pd.DataFrame({{"key": ["a", "b", "a"], "value": [{n}, 2, 3]}})
sums = frame.groupby("key")["value"].sum()
assert sums.to_dict() == {{"a": {n} + 3, "b": 2}}
assert frame["value"].tolist() == [{n}, 2, 3]
print(frame["value"].tolist()[0] + 3)
'''


def generate(root, questions, claims, snippet=SNIPPET):
    """Writes a bank of small snippets, each with two asserts and a line of output."""
    (root / "verify.toml").write_text('python = ">=3.10"\n')
    for q in range(questions):
        text = [f'question = "What is number {q}?"\nlevel = "core"\ntags = ["generated"]\n']
        folder = root / f"snippets/generated/q{q}"
        folder.mkdir(parents=True)
        for c in range(claims):
            text.append(f'\n[[answer]]\nclaim = "c{c}"\nsays = "The boxes of number {q}, {c} have their values."\nverdict = "holds"\n')
            (folder / f"c{c}.py").write_text(snippet.format(n=q * claims + c))
            body = f'---\nsource: "snippets/generated/q{q}/c{c}.py"\n---\n{q * claims + c + 3}\n'
            (folder / f"c{c}.snap").write_text(body)
        path = root / f"questions/generated/q{q}.toml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(text))


def measure(command, **options):
    """Returns the seconds of wall clock and CPU, the peak memory of the largest process in MiB, and the exit status."""
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as scratch:
        options.setdefault("cwd", scratch)
        # A shell ignores SIGINT for jobs in the background, and some snippets send it to themselves.
        usual = lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=usual, **options
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return time.perf_counter() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode


def interpreter():
    """Returns the interpreter that verify chooses for the shipped bank, and its version."""
    report = subprocess.run(
        [VERIFY, "run", "--bank", ROOT, "--snapshots", "check", "--format", "json", "core/copying"],
        capture_output=True, text=True, check=True,
    )
    python = json.loads(report.stdout)["lanes"][0]
    return python["executable"], python["version"]


def pytest_for(python):
    """Installs pytest with xdist for that interpreter into target/; returns None if that fails."""
    environment = ROOT / "target/bench" / pathlib.Path(python).name
    runner = environment / "bin/python"
    have = [runner, "-c", "import pytest, xdist"]
    if not runner.exists() or subprocess.run(have, stderr=subprocess.DEVNULL).returncode:
        made = subprocess.run([python, "-m", "venv", "--clear", environment], capture_output=True)
        pip = [runner, "-m", "pip", "install", "--quiet", "pytest", "pytest-xdist"]
        if made.returncode or subprocess.run(pip, capture_output=True).returncode:
            return None
    return runner


def commands(bank, pythons, runner):
    """Returns the number of snippets and the commands to compare. `pythons` maps groups of packages to interpreters."""
    files = sorted((bank / "snippets").rglob("*.py"))
    lists = {}
    for path in files:
        lists.setdefault(pythons[group(path)], []).append(f"{path}\n")
    per_file = []
    for python, paths in lists.items():
        listing = pathlib.Path(tempfile.mkstemp(suffix=".txt")[1])
        listing.write_text("".join(paths))
        per_file.append(f"xargs -P {JOBS} -n 1 '{python}' -I <'{listing}'")
    keeping = [VERIFY, "run", "--bank", bank, "--snapshots", "check", "--jobs", JOBS, "--quiet"]
    verify = [*keeping, "--no-cache"]
    found = {
        "verify": verify,
        # What was as recorded an hour ago is not run again.
        "kept results": keeping,
        # With CI set, verify does not use what was compiled before; without the sandbox it does not either.
        "verify, CI": ["env", "CI=1", *verify],
        "no sandbox": ["env", "CI=1", *verify, "--sandbox", "off"],
        "python -I": ["sh", "-c", "; ".join(per_file)],
    }
    if runner:
        # In a copy, because pytest writes caches beside the files. Refuted beliefs fail there, as they should.
        copy = pathlib.Path(tempfile.mkdtemp()) / "snippets"
        shutil.copytree(bank / "snippets", copy)
        found["pytest"] = [
            runner, "-m", "pytest", "-q", "-n", JOBS, "-p", "no:cacheprovider", "--import-mode=importlib",
            "--continue-on-collection-errors", "-o", "python_files=*.py", copy,
        ]
    return len(files), found


def group(path):
    """Returns the packages that a snippet asks for, as its environment is named; empty if it asks for none."""
    found = re.search(r"^# dependencies = \[(.*)\]$", path.read_text(), re.MULTILINE)
    return "+".join(sorted(json.loads(f"[{found[1]}]"))) if found else ""


def environments(bank, version):
    """Makes the environments of the bank and maps groups to their Pythons; returns None if one cannot be made."""
    short = ".".join(version.split(".")[:2])
    sync = subprocess.run([VERIFY, "env", "sync", "--bank", bank, "--python", short], capture_output=True, text=True)
    if sync.returncode:
        print(f"\npackages cannot be installed here and are left out: {sync.stdout}{sync.stderr}")
        return None
    found = {}
    for mark in sorted((CACHE / "verify/environments").glob("*/verify.json"), key=lambda path: path.stat().st_mtime):
        about = json.loads(mark.read_text())
        if about["python"] == short:
            found[about["group"]] = mark.parent / "bin/python"
    return found


def part_of_the_bank(root, with_packages):
    """Copies the questions of the shipped bank that need packages, or the other ones, into `root`."""
    shutil.copy(ROOT / "verify.toml", root)
    for question in sorted((ROOT / "questions").rglob("*.toml")):
        name = question.relative_to(ROOT / "questions").with_suffix("")
        snippets = ROOT / "snippets" / name
        if with_packages == any(group(path) for path in snippets.glob("*.py")):
            (root / "questions" / name.parent).mkdir(parents=True, exist_ok=True)
            shutil.copy(question, root / "questions" / name.parent)
            shutil.copytree(snippets, root / "snippets" / name)
    if with_packages:
        shutil.copytree(ROOT / "locks", root / "locks")


def forget():
    """Removes what verify remembers of earlier runs, but not the environments of packages."""
    for kept in (CACHE / "verify").glob("*"):
        if kept.is_dir() and kept.name not in ("environments", "tools"):
            shutil.rmtree(kept)


def compare(name, bank, pythons, runner):
    """Measures and prints; returns the number of snippets, and the medians of wall clock and CPU time by tool."""
    count, found = commands(bank, pythons, runner)
    # In its first run of a bank, verify examines every snippet; in the others it remembers that it did.
    forget()
    first = measure(found["verify"])
    measure(found["kept results"])
    times = {tool: [] for tool in found}
    for _ in range(ROUNDS):
        for tool, command in found.items():
            times[tool].append(measure(command))
    if any(status for *_, status in times["verify"]):
        sys.exit(f"bench: verify fails on {bank}")
    print(f"\n{name}: {count} snippets, {JOBS} at a time, median of {ROUNDS}")
    print(f"  {'':12}{'wall s':>9}{'CPU s':>9}{'CPU ms each':>13}")
    for tool, runs in [("first run", [first]), *times.items()]:
        wall, cpu = (statistics.median(run[i] for run in runs) for i in (0, 1))
        print(f"  {tool:12}{wall:9.2f}{cpu:9.2f}{cpu / count * 1000:13.2f}")
    more = statistics.median(own[1] - off[1] for own, off in zip(times["verify, CI"], times["no sandbox"]))
    print(f"  the sandbox costs {more / count * 1000:.2f} ms of CPU for each snippet")
    for tool in [tool for tool in times if tool in ("python -I", "pytest")]:
        ratio = lambda i: statistics.median(other[i] / own[i] for own, other in zip(times["verify"], times[tool]))
        print(f"  {tool} takes {ratio(1):.1f} times the CPU time of verify, {ratio(0):.1f} times the wall clock")
    own = statistics.median(run[1] for run in times["verify"])
    print(f"  examined runs: a first run takes {first[1] / own:.1f} times the CPU time of one that remembers it, {(first[1] - own) / count * 1000:.1f} ms more for each snippet")
    medians = {tool: [statistics.median(run[i] for run in runs) for i in (0, 1)] for tool, runs in times.items()}
    return count, {"first run": first[:2], **medians}


def table(shipped, generated):
    """Prints the table of the README from the results of two comparisons."""

    def row(what, medians, index, unit, each=1):
        own = medians["verify"][index]
        tools = (medians[tool][index] if tool in medians else None for tool in ("python -I", "pytest"))
        others = (f"{other / each:.{unit[1]}f} {unit[0]} ({other / own:.1f} times)" if other else "–" for other in tools)
        print(f"| {what} | {own / each:.{unit[1]}f} {unit[0]} | {' | '.join(others)} |")

    (count, medians), (many, small) = shipped, generated
    print(f"\n| | verify | `python -I` per file | pytest -n {JOBS} |")
    print("| --- | ---: | ---: | ---: |")
    row(f"the shipped bank, {count:,} snippets of the standard library: CPU", medians, 1, ("s", 2))
    row("the same: wall clock", medians, 0, ("s", 2))
    print(f"| the same, as nothing has changed since the last run: wall clock | {medians['kept results'][0]:.2f} s | | |")
    print(f"| the same, first run, with examined runs: CPU | {medians['first run'][1]:.2f} s | | |")
    row(f"{many:,} generated snippets: CPU of each", small, 1, ("ms", 1), each=many / 1000)


def kept(bank):
    """Measures a bank that nothing has changed since its last run."""
    run = [VERIFY, "run", "--bank", bank, "--snapshots", "check", "--quiet"]
    if measure(run)[3]:
        sys.exit(f"bench: verify fails on {bank}")
    runs = [measure(run) for _ in range(max(ROUNDS, 5))]
    wall, cpu = (statistics.median(run[i] for run in runs) * 1000 for i in (0, 1))
    print(f"  running it again, unchanged: {wall:.0f} ms of wall clock, {cpu:.0f} ms of CPU")


def shards(bank, count):
    """Measures the parts of a bank, which are divided by the durations of a run before, and the whole."""
    run = [VERIFY, "run", "--bank", bank, "--snapshots", "check", "--no-cache", "--jobs", "1"]
    report = pathlib.Path(tempfile.mkdtemp()) / "report.json"
    measure([*run, "--format", "json", "--output", report])
    whole, *_, failed = measure([*run, "--quiet"])
    sharded = [measure([*run, "--quiet", "--shard", f"{part}/{count}", "--timings", report]) for part in range(1, count + 1)]
    if failed or any(status for *_, status in sharded):
        sys.exit(f"bench: verify fails on {bank}")
    parts = [wall for wall, *_ in sharded]
    print(f"  as {count} shards with one job each: {', '.join(f'{part:.2f}' for part in parts)} s of wall clock; as one, {whole:.2f} s")


def saves(bank, snippet):
    """Measures in `verify watch` how long it takes from a save to the verdict, in a terminal."""
    keyboard, terminal = pty.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 80, 0, 0))
    words = [VERIFY, "watch", "--bank", bank, "--color", "never"]
    environment = {name: value for name, value in os.environ.items() if name != "CI"}
    watch = subprocess.Popen(words, stdin=terminal, stdout=terminal, stderr=terminal, env=environment, start_new_session=True)

    def read_until(text):
        seen = b""
        while text not in seen:
            if not select.select([keyboard], [], [], 60)[0]:
                sys.exit(f"bench: verify watch does not say {text}: {seen.decode(errors='replace')}")
            seen += os.read(keyboard, 1 << 16)

    read_until(b"quit")
    text, took = snippet.read_text(), {"passes": [], "fails": []}
    # Numbers that no earlier save had, so that each text is examined anew.
    first = time.time_ns()
    for number in range(first, first + 2 * max(ROUNDS, 5)):
        # A run that fails and one that passes, in turn.
        started = time.perf_counter()
        snippet.write_text(f"{text}assert sum([{number}]) == {number if number % 2 else -1}\n")
        read_until(b"ok " if number % 2 else b"FAILED")
        took["passes" if number % 2 else "fails"].append((time.perf_counter() - started) * 1000)
        # The screen is complete before the next save.
        while select.select([keyboard], [], [], 0.2)[0]:
            os.read(keyboard, 1 << 16)
    snippet.write_text(text)
    os.write(keyboard, b"q")
    watch.wait(60)
    each = ", ".join(f"{statistics.median(times):.0f} ms if it {how} (at most {max(times):.0f})" for how, times in took.items())
    print(f"  from a save in verify watch to its verdict: {each}")


def main():
    sys.stdout.reconfigure(line_buffering=True)
    os.environ["XDG_CACHE_HOME"] = str(CACHE)
    python, version = interpreter()
    runner = pytest_for(python)
    print(f"CPython {version} at {python}; {os.cpu_count()} cores")
    if not runner:
        print("pytest cannot be installed here and is left out")
    pythons = {"": python}
    with tempfile.TemporaryDirectory() as folder:
        part_of_the_bank(pathlib.Path(folder), with_packages=False)
        shipped = compare("the shipped bank without the questions about packages", pathlib.Path(folder), pythons, runner)
    made = environments(ROOT, version)
    if made:
        pythons.update(made)
        with tempfile.TemporaryDirectory() as folder:
            part_of_the_bank(pathlib.Path(folder), with_packages=True)
            compare("its questions about packages", pathlib.Path(folder), pythons, None)
        with tempfile.TemporaryDirectory() as folder:
            pandas = pathlib.Path(folder)
            generate(pandas, 10, 5, PANDAS)
            (pandas / "locks").mkdir()
            shutil.copy(ROOT / "locks/pandas.txt", pandas / "locks")
            compare("generated snippets with pandas; the goal is 10 times the CPU time", pandas, pythons, None)
    with tempfile.TemporaryDirectory() as folder:
        generated = pathlib.Path(folder)
        generate(generated, 200, 5)
        small = compare("a generated bank", generated, pythons, runner)
    with tempfile.TemporaryDirectory() as folder:
        large = pathlib.Path(folder)
        generate(large, 500, 5)
        load = [measure([VERIFY, "list", "--bank", large]) for _ in range(max(ROUNDS, 5))]
        _, _, memory, _ = measure([VERIFY, "run", "--bank", large, "--snapshots", "check", "--quiet"])
        print("\na generated bank of 500 questions and 2,500 snippets")
        print(f"  loading and checking it: {statistics.median(run[1] for run in load) * 1000:.0f} ms of CPU, peak memory {max(run[2] for run in load):.0f} MiB")
        print(f"  running it: peak memory {memory:.0f} MiB in the largest process, coordinator or worker")
        kept(large)
        shards(large, 3)
        saves(large, large / "snippets/generated/q0/c0.py")
    table(shipped, small)


main()
