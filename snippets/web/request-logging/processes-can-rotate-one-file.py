import logging
import logging.handlers

first, second = (logging.handlers.RotatingFileHandler("app.log", maxBytes=24, backupCount=1) for _ in range(2))
for handler, text in ((first, "early"), (second, "early too"), (first, "after the rollover"), (second, "late")):
    handler.emit(logging.makeLogRecord({"msg": text}))
first.close()
second.close()
lines = []
for name in ("app.log.1", "app.log"):
    with open(name) as file:
        lines.append(file.read().splitlines())
assert lines[0][:2] == ["early", "early too"] and lines[1][0] == "after the rollover"
print(lines)
assert lines[1] == ["after the rollover", "late"]
