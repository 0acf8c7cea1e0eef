from pathlib import Path

path = Path("names.txt")
path.write_text("Ada\nBob\n")

outcome = "nothing raised"
with open(path) as file:
    try:
        for line in file:
            file.tell()
    except OSError as error:
        outcome = f"OSError: {error}"

with open(path) as file:
    file.readline()
    position = file.tell()

assert outcome == "OSError: telling position disabled by next() call"
assert position == 4
print(outcome, position)
