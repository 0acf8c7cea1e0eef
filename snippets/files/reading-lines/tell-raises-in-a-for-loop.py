from pathlib import Path

path = Path("names.txt")
path.write_text("Ada\nBob\n")

with open(path) as file:
    try:
        for line in file:
            file.tell()
        outcome = "told"
    except OSError as error:
        outcome = str(error)

with open(path) as file:
    positions = [(file.readline(), file.tell()) for _ in range(2)]

assert outcome == "telling position disabled by next() call"
assert positions == [("Ada\n", 4), ("Bob\n", 8)]
print(outcome, positions)
