from pathlib import Path

Path("menu.txt").write_bytes(b"tea\ncaf\xc3\xa9\n")

with open("menu.txt", encoding="ascii") as file:
    try:
        outcome = file.readline()
    except UnicodeDecodeError as error:
        outcome = f"byte {error.object[error.start]:#x} at {error.start}"

assert outcome == "byte 0xc3 at 7"
assert Path("menu.txt").read_bytes().splitlines()[0] == b"tea"
print("reading the first line:", outcome)
