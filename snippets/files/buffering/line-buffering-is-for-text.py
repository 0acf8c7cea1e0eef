import warnings
from pathlib import Path

seen = []
with open("log.txt", "w", buffering=1) as file:
    for text in ("one", " line\ntwo", "!"):
        file.write(text)
        seen.append(Path("log.txt").read_text())
assert seen == ["", "one line\ntwo", "one line\ntwo"]

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with open("log.bin", "wb", buffering=1) as binary:
        binary.write(b"a line\n")
        waiting = Path("log.bin").read_bytes()
assert (waiting, Path("log.bin").read_bytes()) == (b"", b"a line\n")
assert [warning.category for warning in caught] == [RuntimeWarning]
print(seen, caught[0].category.__name__)
