import io
import sys
from pathlib import Path

Path("plugins").mkdir()
Path("plugins/only_here.py").write_text("value = 42")
try:
    import only_here
except ModuleNotFoundError:
    sys.path = [*sys.path, "plugins"]
import only_here

assert only_here.value == 42
screen, sys.stdout = sys.stdout, io.StringIO()
print("diverted")
screen, sys.stdout = sys.stdout, screen
assert screen.getvalue() == "diverted\n"
sys.argv = ["program", "argument"]
from argparse import ArgumentParser

parser = ArgumentParser()
parser.add_argument("word")
assert parser.parse_args().word == "argument"
