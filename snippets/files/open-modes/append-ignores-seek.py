from pathlib import Path

path = Path("log.txt")
path.write_text("first\n")

with open(path, "a+") as file:
    at_first = file.tell()
    file.seek(0)
    read = file.read(3)
    file.seek(0)
    file.write("second\n")

assert (at_first, read) == (6, "fir")
assert path.read_text() == "first\nsecond\n"
print(f"read {read!r} at 0; then {path.read_text()!r}")
