import os
from pathlib import Path

for name in ("a.txt", "b.txt", "c.txt"):
    Path(name).write_text(name[0])

Path("target.txt").write_text("old")

contents = []
for function, name in ((os.replace, "a.txt"), (os.rename, "b.txt")):
    function(name, "target.txt")
    contents.append(Path("target.txt").read_text())

outcome = "nothing raised"
try:
    os.link("c.txt", "target.txt")
except FileExistsError:
    outcome = "FileExistsError"
os.link("c.txt", "free.txt")

assert contents == ["a", "b"]
assert outcome == "FileExistsError"
assert (Path("target.txt").read_text(), Path("free.txt").read_text()) == ("b", "c")
print(contents, outcome)
