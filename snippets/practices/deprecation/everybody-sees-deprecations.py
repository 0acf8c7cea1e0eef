import subprocess
import sys

with open("library.py", "w") as file:
    file.write("import warnings\ndef old():\n    warnings.warn('old is deprecated', DeprecationWarning, stacklevel=2)\n")
with open("application.py", "w") as file:
    file.write("import library\ndef run():\n    library.old()\n")
ran = subprocess.run(
    [sys.executable, "-c", "import sys; sys.path.insert(0, '.'); import application; application.run()"],
    capture_output=True, text=True,
)
assert ran.returncode == 0
print("deprecated" in ran.stderr)
assert "deprecated" in ran.stderr
