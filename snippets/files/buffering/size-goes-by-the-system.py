import os
from pathlib import Path

path = Path("log.bin")
with open(path, "wb") as file:
    block = os.stat(path).st_blksize
    file.write(bytes(block - 1))
    sizes = [path.stat().st_size]
sizes.append(path.stat().st_size)

assert sizes == [0, block - 1]
print("one byte less than a block waited in the buffer")
