# /// script
# requires-python = ">=3.11"
# ///
import subprocess
import sys
from pathlib import Path

Path("program.py").write_text("prices = {'apple': {}}\nprint(prices['apple']['net'] + 1)\n")

process = subprocess.run([sys.executable, "program.py"], capture_output=True, text=True)
source, marks = process.stderr.splitlines()[2:4]
marked = "".join(character for character, mark in zip(source, marks) if mark in "~^")

assert marked == "prices['apple']['net']"
print(source, marks, sep="\n")
