from pathlib import Path

Path("names.txt").write_text("Ada\nBob\n")

with open("names.txt") as file:
    try:
        for line in file:
            file.tell()
        outcome = "told"
    except OSError as error:
        outcome = str(error)

with open("names.txt") as file:
    positions = [(file.readline(), file.tell()) for _ in range(2)]

assert outcome == "telling position disabled by next() call"
assert positions == [("Ada\n", 4), ("Bob\n", 8)]
print(outcome, positions)
