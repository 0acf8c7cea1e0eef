# /// script
# requires-python = ">=3.15"
# ///
import sys
from pathlib import Path

sys.path.insert(0, ".")
log = sys.loaded = []
for name in ("heavy", "starred", "tried", "called", "owned"):
    Path(f"{name}.py").write_text("import sys\nsys.loaded.append(__name__)\nx = 1\n")

code = """
__lazy_modules__ = ["heavy", "starred", "tried", "called", "owned"]
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
log.append("bound")
heavy.x
"""
exec(code, {"log": log})

assert log == ["starred", "tried", "called", "owned", "bound", "heavy"]
print(log)
