import sys
from pathlib import Path

sys.path.insert(0, ".")
source = """
import sys
if sys.platform == "win32":
    import made_for_windows as files
else:
    import made_for_others as files
"""
Path("made_for_others.py").write_text("")
Path("program.py").write_text(source)
names = []
real = sys.platform
for sys.platform in ("win32", real):
    try:
        import program

        names.append(program.files.__name__)
    except ModuleNotFoundError as error:
        names.append(f"no {error.name}")

assert real != "win32"
assert names == ["no made_for_windows", "made_for_others"]
print(names)
