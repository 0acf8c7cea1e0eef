import hashlib
import io
import os
import shutil
from pathlib import Path

content = bytes(range(256)) * 40


class Response(io.BytesIO):
    def read(self, size=-1):
        sizes.append(size)
        return super().read(size)


def fetch(response, path, digest):
    with open(path + ".part", "wb") as target:
        shutil.copyfileobj(response, target, length=1000)
    found = hashlib.sha256(Path(path + ".part").read_bytes()).hexdigest()
    if found != digest:
        os.remove(path + ".part")
        raise ValueError("the download is damaged")
    os.replace(path + ".part", path)


digest = hashlib.sha256(content).hexdigest()
sizes = []
fetch(Response(content), "good.bin", digest)
assert sizes == [1000] * 12
try:
    fetch(io.BytesIO(content[:-1]), "bad.bin", digest)
except ValueError as error:
    refused = str(error)
print(sorted(os.listdir()), refused)
assert sorted(os.listdir()) == ["good.bin"]
assert Path("good.bin").read_bytes() == content and refused == "the download is damaged"
