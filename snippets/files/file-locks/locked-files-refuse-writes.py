import fcntl
from pathlib import Path

path = Path("data.txt")
path.write_text("old")

with open(path, "r+") as owner:
    fcntl.flock(owner, fcntl.LOCK_EX)
    outcome = "refused"
    with open(path, "w") as other:
        other.write("new")
        outcome = "written"

print(outcome, path.read_text())
assert outcome == "refused"
