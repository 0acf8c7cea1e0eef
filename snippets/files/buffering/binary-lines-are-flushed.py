import warnings
from pathlib import Path

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    file = open("log.bin", "wb", buffering=1)
assert [warning.category for warning in caught] == [RuntimeWarning]

file.write(b"a line\n")
content = Path("log.bin").read_bytes()
file.close()
assert Path("log.bin").read_bytes() == b"a line\n"

print(content, caught[0].category.__name__)
assert content == b"a line\n"
