import os
import tempfile
from pathlib import Path

try:
    with tempfile.TemporaryDirectory(dir=".") as name:
        Path(name, "deep", "er").mkdir(parents=True)
        Path(name, "deep", "er", "file.txt").write_text("text")
        raise KeyError("lost")
    outcome = "nothing raised"
except KeyError:
    outcome = "KeyError"

assert (outcome, type(name)) == ("KeyError", str)
assert os.path.exists(name) == False
print(outcome, type(name).__name__, os.path.exists(name))
