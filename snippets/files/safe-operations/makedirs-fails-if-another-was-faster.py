import os

os.makedirs("cache/images")
try:
    os.makedirs("cache/images", exist_ok=True)
    outcome = "fine"
except FileExistsError:
    outcome = "raised"
print(outcome, os.path.isdir("cache/images"))
assert outcome == "raised"
