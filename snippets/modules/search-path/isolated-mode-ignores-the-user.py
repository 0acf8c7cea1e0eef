import os
import subprocess
import sys
from pathlib import Path

os.mkdir("program")
Path("program/script.py").write_text("import site, sys\nprint(sys.path[0], *sys.path, site.ENABLE_USER_SITE, sep='\\n')\n")
environment = {**os.environ, "PYTHONPATH": os.path.abspath("extra")}
seen = []
for options in ([], ["-I"]):
    lines = subprocess.check_output([sys.executable, *options, "program/script.py"], env=environment, text=True).splitlines()
    seen.append([os.path.abspath("program") in lines, os.path.abspath("extra") in lines, lines[-1]])

assert seen == [[True, True, "True"], [False, False, "False"]]
print(seen)
