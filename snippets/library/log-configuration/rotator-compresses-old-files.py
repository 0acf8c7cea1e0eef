import gzip
import logging.handlers
import os
from pathlib import Path


def compress(source, target):
    with open(source, "rb") as plain, gzip.open(target, "wb") as packed:
        packed.write(plain.read())
    os.remove(source)


handler = logging.handlers.RotatingFileHandler("app.log", maxBytes=15, backupCount=2)
handler.namer = lambda name: name + ".gz"
handler.rotator = compress
for text in ("first line", "second line"):
    handler.emit(logging.makeLogRecord({"msg": text}))
handler.close()

assert sorted(os.listdir()) == ["app.log", "app.log.1.gz"]
assert gzip.decompress(Path("app.log.1.gz").read_bytes()) == b"first line\n"
assert Path("app.log").read_text() == "second line\n"
