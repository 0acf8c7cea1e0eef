import subprocess
import sys
from pathlib import Path

Path("colorsys.py").write_text("origin = 'beside the script'\n")
Path("program.py").write_text("import colorsys\nprint(getattr(colorsys, 'origin', 'library'))\n")
output = subprocess.check_output([sys.executable, "program.py"], text=True).strip()

assert output == "beside the script"
print(output)
