# /// script
# requires-python = ">=3.11"
# ///
import os
import subprocess
import sys
from pathlib import Path

Path("colorsys.py").write_text("origin = 'beside the script'\n")
source = "import colorsys; print(hasattr(colorsys, 'origin'))"
Path("script.py").write_text(source)
safe = {**os.environ, "PYTHONSAFEPATH": "1"}


def hidden(*arguments, env=None):
    done = subprocess.run([sys.executable, *arguments], env=env, capture_output=True, text=True)
    return (done.stdout + done.stderr.strip().rpartition(": ")[2]).strip()


found = [[hidden(*start), hidden("-P", *start), hidden(*start, env=safe)] for start in (["script.py"], ["-c", source])]
assert found == [["True", "False", "False"]] * 2
assert [hidden("-m", "script"), hidden("-P", "-m", "script")] == ["True", "No module named script"]
print(found)
