import subprocess
import sys
from pathlib import Path


def run(last_line):
    Path("program.py").write_text(f"print('first line')\n{last_line}\n")
    result = subprocess.run([sys.executable, "program.py"], capture_output=True, text=True)
    return result.stdout.strip(), result.stderr.splitlines()[-1].partition(":")[0]


outcomes = {line: run(line) for line in ("this is no Python", "this_is_no_name")}
assert outcomes == {
    "this is no Python": ("", "SyntaxError"),
    "this_is_no_name": ("first line", "NameError"),
}
print(outcomes)
