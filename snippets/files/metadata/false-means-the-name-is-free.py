import os

os.symlink("missing", "link")

exists = os.path.exists("link")
try:
    os.mkdir("link")
    outcome = "created"
except FileExistsError:
    outcome = "FileExistsError"

print(exists, outcome)
assert (exists, outcome) == (False, "created")
