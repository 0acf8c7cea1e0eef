import os

os.close(os.open("data.txt", os.O_CREAT | os.O_WRONLY, 0o444))

try:
    os.remove("data.txt")
    outcome = "deleted"
except PermissionError:
    outcome = "PermissionError"

print(outcome)
assert outcome == "PermissionError"
