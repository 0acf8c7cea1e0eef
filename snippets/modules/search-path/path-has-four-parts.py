import os
import subprocess
import sys
import venv
from pathlib import Path

venv.create("env", symlinks=True)
os.mkdir("program")
Path("program/script.py").write_text("import json, sys\nprint(json.dumps([sys.path, json.__file__]))\n")
environment = {**os.environ, "PYTHONPATH": os.path.abspath("extra")}
import json

path, json_file = json.loads(subprocess.check_output(["env/bin/python", "program/script.py"], env=environment))
places = [
    path.index(os.path.abspath("program")),
    path.index(os.path.abspath("extra")),
    path.index(os.path.dirname(os.path.dirname(json_file))),
    next(i for i, entry in enumerate(path) if entry.endswith("site-packages")),
]
assert places == sorted(places)
assert places[:2] == [0, 1]
assert places[3] == len(path) - 1
print([Path(path[place]).name.rstrip("0123456789.") for place in places])
