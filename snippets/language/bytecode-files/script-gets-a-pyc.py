import subprocess
import sys
from pathlib import Path

Path("script.py").write_text("print('hello')\n")
output = subprocess.check_output([sys.executable, "script.py"], text=True)
files = {path.name.split(".")[0] + path.suffix for path in Path(".").rglob("*.py*")}

assert output == "hello\n"
assert "script.py" in files
print(*sorted(files))
assert "script.pyc" in files
