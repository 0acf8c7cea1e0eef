from pathlib import Path

path = Path("report.txt")
with open(path, "x") as file:
    file.write("mine")

try:
    open(path, "x")
    outcome = "nothing raised"
except FileExistsError as error:
    outcome = type(error).__name__

assert outcome == "FileExistsError"
assert path.read_text() == "mine"
print(outcome, path.read_text())
