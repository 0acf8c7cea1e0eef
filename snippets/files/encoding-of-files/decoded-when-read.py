from pathlib import Path

path = Path("menu.txt")
path.write_bytes(b"tea\ncaf\xe9\n")

outcome = "nothing raised"
with open(path, encoding="utf-8") as file:
    try:
        file.readline()
    except UnicodeDecodeError as error:
        outcome = f"UnicodeDecodeError: byte {error.object[error.start]:#x} at {error.start}"

assert outcome == "UnicodeDecodeError: byte 0xe9 at 7"
print(outcome)
