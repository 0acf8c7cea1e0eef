import os
import subprocess
import sys
from pathlib import Path

os.mkdir("program")
Path("helper.py").touch()
Path("program/beside.py").touch()
Path("program/script.py").write_text(
    "from importlib.util import find_spec\nprint(*[name for name in ('helper', 'beside') if find_spec(name)])\n"
)


def run(*arguments):
    return subprocess.check_output([sys.executable, *arguments], text=True).split()


found = [run("program/script.py"), run("-m", "program.script"), run("-c", "import program.script")]
assert found == [["beside"], ["helper"], ["helper"]]
print(found)
