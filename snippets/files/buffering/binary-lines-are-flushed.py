import warnings
from pathlib import Path

path = Path("log.bin")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    file = open(path, "wb", buffering=1)

file.write(b"a line\n")
content = path.read_bytes()
file.close()

print(content, caught[0].category.__name__)
assert content == b"a line\n"
