import hashlib
import shutil
from pathlib import Path

Path("big.bin").write_bytes(bytes(n % 251 for n in range(10_500)))


def split(path, size):
    parts = []
    with open(path, "rb") as source:
        while chunk := source.read(size):
            parts.append(f"{path}.{len(parts):03}")
            Path(parts[-1]).write_bytes(chunk)
    return parts


def join(parts, path):
    with open(path, "wb") as target:
        for part in parts:
            with open(part, "rb") as source:
                shutil.copyfileobj(source, target)


parts = split("big.bin", 4000)
join(parts, "again.bin")
sizes = [Path(part).stat().st_size for part in parts]
assert Path(parts[1]).read_bytes() == bytes(n % 251 for n in range(4000, 8000))
same = [hashlib.sha256(Path(name).read_bytes()).hexdigest() for name in ("big.bin", "again.bin")]
print(parts, sizes)
assert sizes == [4000, 4000, 2500]
assert same[0] == same[1]
