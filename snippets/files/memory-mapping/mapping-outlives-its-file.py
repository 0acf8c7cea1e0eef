import mmap
from pathlib import Path

path = Path("data.bin")
path.write_bytes(b"abc")

with open(path, "r+b") as file:
    mapping = mmap.mmap(file.fileno(), 0)
before = mapping[:]
mapping.close()

try:
    mapping[:]
    outcome = "nothing raised"
except ValueError as error:
    outcome = f"ValueError: {error}"

assert before == b"abc"
assert outcome == "ValueError: mmap closed or invalid"
print(before, outcome)
