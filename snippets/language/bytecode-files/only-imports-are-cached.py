import subprocess
import sys
from pathlib import Path

Path("helper.py").write_text("")
Path("script.py").write_text("import helper\n")
subprocess.run([sys.executable, "script.py"], check=True)
cached = [path.name.split(".")[0] for path in Path(".").rglob("*.pyc")]

assert cached == ["helper"]
print(cached)
