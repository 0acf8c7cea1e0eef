import os
import py_compile
import sys
from pathlib import Path

sys.path.insert(0, ".")
outcomes = {}
for name, target in (("beside", "beside.pyc"), ("cached", None)):
    Path(f"{name}.py").write_text("answer = 42\n")
    py_compile.compile(f"{name}.py", cfile=target)
    os.remove(f"{name}.py")
for name in ("beside", "cached"):
    try:
        outcomes[name] = __import__(name).answer
    except ModuleNotFoundError as error:
        outcomes[name] = f"no {error.name}"

assert len(list(Path("__pycache__").iterdir())) == 1
assert outcomes == {"beside": 42, "cached": "no cached"}
print(outcomes)
