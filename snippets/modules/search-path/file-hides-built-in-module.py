import subprocess
import sys
from pathlib import Path

Path("gc.py").write_text("origin = 'beside the script'\n")
Path("script.py").write_text("import gc\nprint(getattr(gc, 'origin', 'built-in'))\n")
output = subprocess.check_output([sys.executable, "script.py"], text=True).strip()

print(output)
assert output == "beside the script"
