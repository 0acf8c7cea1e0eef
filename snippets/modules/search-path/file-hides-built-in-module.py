import subprocess
import sys
from pathlib import Path

for name in ("gc", "colorsys"):
    Path(f"{name}.py").write_text("origin = 'file'\n")
Path("script.py").write_text("import colorsys, gc\nprint(colorsys.origin, getattr(gc, 'origin', 'built-in'))\n")
assert sorted(Path().glob("*.py")) == [Path("colorsys.py"), Path("gc.py"), Path("script.py")]
origins = subprocess.check_output([sys.executable, "script.py"]).split()
assert origins[0] == b"file"

print(origins)
assert origins == [b"file", b"file"]
