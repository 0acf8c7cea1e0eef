import mmap
from pathlib import Path

path = Path("data.bin")
path.write_bytes(b"abc")
Path("empty.bin").touch()


def error_of(action):
    try:
        action()
    except (IndexError, ValueError) as error:
        return f"{type(error).__name__}: {error}"


with open(path, "r+b") as file, mmap.mmap(file.fileno(), 0) as mapping, open("empty.bin", "r+b") as empty:
    outcomes = [
        error_of(lambda: mapping.__setitem__(slice(0, 1), b"long")),
        error_of(lambda: mapping.write(b"four")),
        error_of(lambda: mmap.mmap(empty.fileno(), 0)),
    ]

assert outcomes == [
    "IndexError: mmap slice assignment is wrong size",
    "ValueError: data out of range",
    "ValueError: cannot mmap an empty file",
]
assert path.read_bytes() == b"abc"
print(*outcomes, sep="\n")
