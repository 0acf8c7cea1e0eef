# /// script
# requires-python = ">=3.11"
# ///
import runpy
import traceback
from pathlib import Path

Path("program.py").write_text("prices = {'apple': {}}\nprint(prices['apple']['net'] + 1)\n")

try:
    runpy.run_path("program.py")
except KeyError as error:
    lines = traceback.format_exception(error)
source, marks = lines[-2].splitlines()[1:]
marked = "".join(character for character, mark in zip(source, marks) if mark in "~^")

assert marked == "prices['apple']['net']"
print(source, marks, sep="\n")
