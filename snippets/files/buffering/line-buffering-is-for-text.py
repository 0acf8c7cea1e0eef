import warnings
from pathlib import Path

path = Path("log.txt")
seen = []
with open(path, "w", buffering=1) as file:
    for text in ("one", " line\ntwo", "!"):
        file.write(text)
        seen.append(path.read_text())

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    binary = open("log.bin", "wb", buffering=1)
with binary:
    binary.write(b"a line\n")
    waiting = Path("log.bin").read_bytes()

assert waiting == b""
assert seen == ["", "one line\ntwo", "one line\ntwo"]
assert [warning.category for warning in caught] == [RuntimeWarning]
print(seen, caught[0].category.__name__)
