import os
import subprocess
import sys
from pathlib import Path

Path("helper.py").write_text("print('found')\n")
os.mkdir("program")
Path("program/script.py").write_text("import helper\n")


def output(*arguments):
    result = subprocess.run([sys.executable, *arguments], capture_output=True, text=True)
    return result.stdout + "".join(result.stderr.splitlines()[-1:])


assert output("-c", "import helper") == "found\n"
outcome = output("program/script.py")
assert outcome in ("found\n", "ModuleNotFoundError: No module named 'helper'")

print(outcome)
assert outcome == "found\n"
