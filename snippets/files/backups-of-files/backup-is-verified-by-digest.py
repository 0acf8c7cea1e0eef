import hashlib
import shutil
from pathlib import Path


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


Path("data.bin").write_bytes(bytes(range(256)) * 10)
shutil.copyfile("data.bin", "good.bin")
shutil.copyfile("data.bin", "bad.bin")
with open("bad.bin", "r+b") as file:
    file.seek(100)
    file.write(b"x")
same_size = [Path(name).stat().st_size == 2560 for name in ("good.bin", "bad.bin")]
same_digest = [digest(name) == digest("data.bin") for name in ("good.bin", "bad.bin")]
print(same_size, same_digest)
assert (same_size, same_digest) == ([True, True], [True, False])
