import os
from pathlib import Path


class Located:
    def __fspath__(self):
        return "data.txt"


path = Path("data.txt")
try:
    "backup/" + path
    outcome = "nothing raised"
except TypeError:
    outcome = "TypeError"

with open(path, "w") as file:
    file.write("text")
size = os.path.getsize(Located())

assert outcome == "TypeError"
assert (os.fspath(path), size) == ("data.txt", 4)
print(outcome, os.fspath(path), size)
