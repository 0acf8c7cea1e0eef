# /// script
# [tool.verify]
# timeout = 60
# ///
import os
import subprocess
import sys
from pathlib import Path

Path("tools.py").write_text("answer = 42\n")
cached = {}
settings = {
    "-B": (["-B"], {}),
    "variable": ([], {"PYTHONDONTWRITEBYTECODE": "1"}),
    "default": ([], {}),
}
for name, (options, variables) in settings.items():
    command = [sys.executable, *options, "-c", "import tools; print(tools.answer)"]
    answer = subprocess.check_output(command, env={**os.environ, **variables}, text=True).strip()
    folders = sorted({path.parts[0] for path in Path(".").rglob("tools.*.pyc")})
    cached[name] = (answer, folders)

assert cached == {
    "-B": ("42", []),
    "variable": ("42", []),
    "default": ("42", ["__pycache__"]),
}
print(cached)
