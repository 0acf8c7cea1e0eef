from pathlib import Path

with open("report.txt", "x") as file:
    file.write("mine")

try:
    open("report.txt", "x")
    outcome = "nothing raised"
except FileExistsError as error:
    outcome = type(error).__name__

assert outcome == "FileExistsError"
assert Path("report.txt").read_text() == "mine"
print(outcome, Path("report.txt").read_text())
