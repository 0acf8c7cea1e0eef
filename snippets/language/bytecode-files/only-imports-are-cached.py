import subprocess
import sys
from pathlib import Path

Path("helper.py").write_text("")
Path("script.py").write_text("import helper\n")
subprocess.check_output([sys.executable, "script.py"])
cached = [path.name.split(".")[0] for path in Path(".").rglob("*.pyc")]

assert cached == ["helper"]
print(cached)
