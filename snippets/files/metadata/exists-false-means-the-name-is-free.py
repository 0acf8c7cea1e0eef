import os

os.symlink("missing", "link")
exists = os.path.exists("link")
try:
    os.mkdir("link")
    outcome = "free"
except FileExistsError:
    outcome = "taken"

print(exists, outcome)
assert (exists, outcome) == (False, "free")
