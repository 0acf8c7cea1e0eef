"""Measures verify against `python -I` per file and against pytest on the same snippets, and prints ratios.

usage: bench.py [ROUNDS]     (default 5; the commands of a round follow one another, and medians are printed)

CPU time is user and system time of a command and all its descendants, as the kernel accounts it. All commands use the
same interpreter, the one that verify chooses, and the same number of processes at a time.
"""

import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
VERIFY = ROOT / "target/release/verify"
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


def generate(root, questions, claims):
    """A bank of small snippets, each with a class, two asserts and a line of output."""
    (root / "verify.toml").write_text('python = ">=3.10"\n')
    for q in range(questions):
        text = ['question = "What is it?"\nlevel = "core"\ntags = ["generated"]\n']
        folder = root / f"snippets/generated/q{q}"
        folder.mkdir(parents=True)
        for c in range(claims):
            text.append(f'\n[[answer]]\nclaim = "c{c}"\nsays = "The boxes of number {q}, {c} have their values."\nverdict = "holds"\n')
            (folder / f"c{c}.py").write_text(SNIPPET.format(n=q * claims + c))
            body = f'---\nsource: "snippets/generated/q{q}/c{c}.py"\n---\n{q * claims + c + 3}\n'
            (folder / f"c{c}.snap").write_text(body)
        path = root / f"questions/generated/q{q}.toml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(text))


def measure(command, **options):
    """Seconds of wall clock and CPU, the peak memory of the largest process in MiB, and the exit status."""
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as scratch:
        options.setdefault("cwd", scratch)
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return time.perf_counter() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode


def interpreter():
    """The executable that verify chooses for the shipped bank."""
    report = subprocess.run(
        [VERIFY, "run", "--bank", ROOT, "--snapshots", "check", "--format", "json", "core/copying"],
        capture_output=True, text=True, check=True,
    )
    python = json.loads(report.stdout)["python"]
    return python["executable"], python["version"]


def pytest_for(python):
    """A pytest with xdist for that interpreter, in target/; None where it cannot be installed."""
    environment = ROOT / "target/bench" / pathlib.Path(python).name
    runner = environment / "bin/python"
    have = [runner, "-c", "import pytest, xdist"]
    if not runner.exists() or subprocess.run(have, stderr=subprocess.DEVNULL).returncode:
        made = subprocess.run([python, "-m", "venv", "--clear", environment], capture_output=True)
        pip = [runner, "-m", "pip", "install", "--quiet", "pytest", "pytest-xdist"]
        if made.returncode or subprocess.run(pip, capture_output=True).returncode:
            return None
    return runner


def commands(bank, python, runner):
    files = sorted((bank / "snippets").rglob("*.py"))
    per_file = f'xargs -P {JOBS} -n 1 "{python}" -I'
    listing = pathlib.Path(tempfile.mkstemp(suffix=".txt")[1])
    listing.write_text("".join(f"{path}\n" for path in files))
    verify = [VERIFY, "run", "--bank", bank, "--snapshots", "check", "--jobs", JOBS, "--quiet"]
    found = {
        "verify": verify,
        "no sandbox": [*verify, "--sandbox", "off"],
        "python -I": ["sh", "-c", f'{per_file} < "{listing}"'],
    }
    if runner:
        # A copy, as pytest would write its caches beside the files; beliefs fail in it, as they should.
        copy = pathlib.Path(tempfile.mkdtemp()) / "snippets"
        shutil.copytree(bank / "snippets", copy)
        found["pytest"] = [
            runner, "-m", "pytest", "-q", "-n", JOBS, "-p", "no:cacheprovider", "--import-mode=importlib",
            "--continue-on-collection-errors", "-o", "python_files=*.py", copy,
        ]
    return len(files), found


def compare(name, bank, python, runner):
    count, found = commands(bank, python, runner)
    # What is new is run twice, once as the control of itself: that is for the first time alone.
    measure(found["verify"])
    times = {tool: [] for tool in found}
    for _ in range(ROUNDS):
        for tool, command in found.items():
            times[tool].append(measure(command))
    if any(status for *_, status in times["verify"]):
        sys.exit(f"bench: verify fails on {bank}")
    print(f"\n{name}: {count} snippets, {JOBS} at a time, median of {ROUNDS}")
    print(f"  {'':12}{'wall s':>9}{'CPU s':>9}{'CPU ms each':>13}")
    for tool, runs in times.items():
        wall, cpu = (statistics.median(run[i] for run in runs) for i in (0, 1))
        print(f"  {tool:12}{wall:9.2f}{cpu:9.2f}{cpu / count * 1000:13.2f}")
    more = statistics.median(own[1] - off[1] for own, off in zip(times["verify"], times["no sandbox"]))
    print(f"  the sandbox costs {more / count * 1000:.2f} ms of CPU for each snippet")
    for tool in list(times)[2:]:
        ratio = lambda i: statistics.median(other[i] / own[i] for own, other in zip(times["verify"], times[tool]))
        print(f"  {tool} takes {ratio(1):.1f} times the CPU time of verify, {ratio(0):.1f} times the wall clock")


def main():
    os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp()
    python, version = interpreter()
    runner = pytest_for(python)
    print(f"CPython {version} at {python}; {os.cpu_count()} cores")
    if not runner:
        print("pytest cannot be installed here and is left out")
    compare("the shipped bank", ROOT, python, runner)
    with tempfile.TemporaryDirectory() as folder:
        generated = pathlib.Path(folder)
        generate(generated, 200, 5)
        compare("a generated bank", generated, python, runner)
    with tempfile.TemporaryDirectory() as folder:
        large = pathlib.Path(folder)
        generate(large, 500, 5)
        load = [measure([VERIFY, "list", "--bank", large]) for _ in range(max(ROUNDS, 5))]
        _, _, memory, _ = measure([VERIFY, "run", "--bank", large, "--snapshots", "check", "--quiet"])
        print("\na generated bank of 500 questions and 2,500 snippets")
        print(f"  loading and checking it: {statistics.median(run[1] for run in load) * 1000:.0f} ms of CPU, peak memory {max(run[2] for run in load):.0f} MiB")
        print(f"  running it: peak memory {memory:.0f} MiB in the largest process, coordinator or worker")


main()
