import subprocess
import sys
from pathlib import Path

Path("script.py").write_text("print('hello')\n")
subprocess.run([sys.executable, "script.py"], check=True, capture_output=True)
cached = [path.name.split(".")[0] for path in Path(".").rglob("*.pyc")]

print(cached)
assert cached == ["script"]
