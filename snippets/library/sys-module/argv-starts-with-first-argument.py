import subprocess
import sys
from pathlib import Path

Path("show.py").write_text("import sys; print(*sys.argv)")
words = subprocess.check_output([sys.executable, "show.py", "first", "8"], text=True).split()
assert words[-2:] == ["first", "8"]
assert words[0] == "first"
