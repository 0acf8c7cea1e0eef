import sys
from pathlib import Path

sys.path.insert(0, ".")
source = """
try:
    import fast_parser as parser
except ImportError:
    import slow_parser as parser
name = parser.__name__
"""
Path("slow_parser.py").write_text("")
Path("program.py").write_text(source)

import program

without = program.name
Path("fast_parser.py").write_text("")
del sys.modules["program"]
import importlib

importlib.invalidate_caches()
import program

assert [without, program.name] == ["slow_parser", "fast_parser"]
Path("fast_parser.py").write_text("not a module")
for name in ("program", "fast_parser"):
    del sys.modules[name]
try:
    import program
except SyntaxError as error:
    broken = Path(error.filename).name
assert broken == "fast_parser.py"
print(without, program.name)
