# /// script
# requires-python = ">=3.15"
# ///
import subprocess
import sys
from pathlib import Path

for name in ("heavy", "starred", "tried", "called", "owned"):
    Path(f"{name}.py").write_text(f"print('{name}')\nx = 1\n")

Path("program.py").write_text("""
import heavy
from starred import *
try:
    import tried
finally:
    pass
def function():
    import called
function()
class Owner:
    import owned
print("bound")
heavy.x
""")


def printed(*options):
    return subprocess.check_output([sys.executable, *options, "program.py"], text=True).split()


assert printed() == ["heavy", "starred", "tried", "called", "owned", "bound"]
assert printed("-X", "lazy_imports=all") == ["starred", "tried", "called", "owned", "bound", "heavy"]
print(printed("-X", "lazy_imports=all"))
