import logging
import logging.handlers
from pathlib import Path


def contents(name, backups):
    handler = logging.handlers.RotatingFileHandler(name, maxBytes=20, backupCount=backups)
    for number in range(1, 9):
        handler.handle(logging.makeLogRecord({"msg": f"record {number}"}))
    handler.close()
    return {path.name: path.read_text().split("\n")[:-1] for path in sorted(Path().glob(f"{name}*"))}


rotated, never = contents("app.log", 2), contents("one.log", 0)

assert rotated == {
    "app.log": ["record 7", "record 8"],
    "app.log.1": ["record 5", "record 6"],
    "app.log.2": ["record 3", "record 4"],
}
assert {name: len(lines) for name, lines in never.items()} == {"one.log": 8}
print(rotated, list(never))
