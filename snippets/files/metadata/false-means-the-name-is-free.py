import os

os.symlink("missing", "link")

exists = os.path.exists("link")
outcome = "created"
try:
    os.mkdir("link")
except FileExistsError:
    outcome = "FileExistsError"

print(exists, outcome)
assert (exists, outcome) == (False, "created")
