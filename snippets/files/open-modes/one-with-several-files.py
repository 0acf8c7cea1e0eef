from pathlib import Path

Path("in.txt").write_text("text")

with open("in.txt") as source, open("out.txt", "w") as target:
    target.write(source.read())
closed = [source.closed, target.closed]

outcomes = []
try:
    with open("in.txt") as source, open("out.txt", "w") as target:
        target.write(int(source.read()))
except ValueError:
    outcomes.append("ValueError")
closed += [source.closed, target.closed]

try:
    with open("in.txt") as source, open("missing.txt") as target:
        pass
except FileNotFoundError:
    outcomes.append("FileNotFoundError")
closed.append(source.closed)

assert outcomes == ["ValueError", "FileNotFoundError"]
assert closed == [True] * 5
print(outcomes, closed)
