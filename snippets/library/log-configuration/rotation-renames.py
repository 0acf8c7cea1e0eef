import logging
import logging.handlers
from pathlib import Path

handler = logging.handlers.RotatingFileHandler("app.log", maxBytes=22, backupCount=2)
for number in range(1, 9):
    handler.handle(logging.makeLogRecord({"msg": f"record: {number}"}))

contents = {path.name: path.read_text().splitlines() for path in Path().glob("app.log*")}
assert contents == {
    "app.log": ["record: 7", "record: 8"],
    "app.log.1": ["record: 5", "record: 6"],
    "app.log.2": ["record: 3", "record: 4"],
}
print(*sorted(contents.items()), sep="\n")
