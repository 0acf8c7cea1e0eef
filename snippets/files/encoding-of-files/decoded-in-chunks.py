from pathlib import Path

path = Path("menu.txt")
path.write_bytes(b"tea\ncaf\xe9\n")

with open(path, encoding="utf-8") as file:
    try:
        outcome = file.readline()
    except UnicodeDecodeError as error:
        outcome = f"byte {error.object[error.start]:#x} at {error.start}"

assert outcome == "byte 0xe9 at 7"
assert path.read_bytes().splitlines()[0] == b"tea"
print("reading the first line:", outcome)
