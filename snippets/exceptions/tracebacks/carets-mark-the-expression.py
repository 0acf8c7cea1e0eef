# /// script
# requires-python = ">=3.11"
# ///
import traceback
from pathlib import Path

program = "prices = {'apple': {}}\nprint(prices['apple']['net'] + 1)\n"
Path("program.py").write_text(program)

try:
    exec(compile(program, "program.py", "exec"))
except KeyError as error:
    lines = traceback.format_exception(error)
source, marks = lines[-2].splitlines()[1:]
marked = "".join(character for character, mark in zip(source, marks) if mark in "~^")

assert marked == "prices['apple']['net']"
print(source, marks, sep="\n")
