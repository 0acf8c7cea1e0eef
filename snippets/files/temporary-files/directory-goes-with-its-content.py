import os
import tempfile
from pathlib import Path

try:
    with tempfile.TemporaryDirectory() as name:
        Path(name, "deep", "er").mkdir(parents=True)
        Path(name, "deep", "er", "file.txt").write_text("text")
        inside = [files for _, _, files in os.walk(name)]
        raise KeyError("lost")
except KeyError as error:
    outcome = str(error)

assert inside == [[], [], ["file.txt"]]
assert (outcome, os.path.exists(name)) == ("'lost'", False)
print(outcome, "still there:", os.path.exists(name))
