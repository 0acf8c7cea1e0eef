from pathlib import Path

path = Path("log.txt")
try:
    with open(path, "w", buffering=0) as file:
        file.write("text")
        outcome = path.read_text()
except ValueError as error:
    outcome = f"ValueError: {error}"

print(outcome)
assert outcome == "text"
