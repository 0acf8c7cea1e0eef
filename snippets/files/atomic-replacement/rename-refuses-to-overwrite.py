import os
from pathlib import Path

Path("a.txt").write_text("a")
Path("b.txt").write_text("b")

outcome = "overwritten"
try:
    os.rename("a.txt", "b.txt")
except FileExistsError:
    outcome = "FileExistsError"

print(outcome, Path("b.txt").read_text())
assert outcome == "FileExistsError"
