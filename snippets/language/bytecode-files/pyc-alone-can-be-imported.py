import os
import py_compile
import sys
from pathlib import Path

sys.path.insert(0, ".")
targets = {"beside": "beside.pyc", "cached": None}
for name, target in targets.items():
    Path(f"{name}.py").write_text("answer = 42\n")
    py_compile.compile(f"{name}.py", cfile=target)
    os.remove(f"{name}.py")
outcomes = {}
for name in targets:
    try:
        outcomes[name] = __import__(name).answer
    except ModuleNotFoundError as error:
        outcomes[name] = f"no {error.name}"

assert sorted(os.listdir()) == ["__pycache__", "beside.pyc"]
assert [path.name.split(".")[0] for path in Path("__pycache__").iterdir()] == ["cached"]
assert outcomes == {"beside": 42, "cached": "no cached"}
print(outcomes)
