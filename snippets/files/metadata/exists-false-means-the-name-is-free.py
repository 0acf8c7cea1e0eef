import os

os.symlink("missing", "link")
assert os.readlink("link") == "missing"
assert os.path.exists("link") is False
try:
    os.mkdir("link")
    outcome = "free"
except FileExistsError as error:
    outcome = error.filename

print(outcome)
assert outcome in ("free", "link")
assert outcome == "free"
