import logging
import logging.handlers
from pathlib import Path

files = {}
for backups in (0, 1):
    name = f"{backups}.log"
    handler = logging.handlers.RotatingFileHandler(name, maxBytes=20, backupCount=backups)
    for number in range(1, 9):
        handler.handle(logging.makeLogRecord({"msg": f"record {number}"}))
    handler.close()
    files[backups] = [len(path.read_text().splitlines()) for path in sorted(Path().glob(f"{name}*"))]

assert files == {0: [8], 1: [2, 2]}
print(files)
