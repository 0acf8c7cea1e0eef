# /// script
# [tool.verify]
# timeout = 60
# ///
import subprocess
import sys
from pathlib import Path

Path("lib.py").write_text("import warnings\ndef old():\n    warnings.warn('use new()', DeprecationWarning, stacklevel=2)\n")
Path("other.py").write_text("import lib\nlib.old()\n")
Path("program.py").write_text("import lib\nlib.old()\n")


def shown(*arguments):
    result = subprocess.run([sys.executable, *arguments], capture_output=True, text=True)
    return "DeprecationWarning: use new()" in result.stderr


seen = [shown("program.py"), shown("-c", "import other"), shown("-W", "default", "-c", "import other")]
assert seen == [True, False, True]
print(seen)
