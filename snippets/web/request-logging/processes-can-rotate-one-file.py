import logging
import logging.handlers

workers = [logging.handlers.RotatingFileHandler("app.log", maxBytes=40, backupCount=1) for _ in range(2)]


def write(worker, text):
    workers[worker].emit(logging.makeLogRecord({"msg": text}))


write(1, "early")
write(0, "early too")
write(0, "from the first, after the rollover")
write(1, "late")
for handler in workers:
    handler.close()
with open("app.log") as file:
    current = file.read().splitlines()
assert current[0] == "from the first, after the rollover"
print(current)
assert current == ["from the first, after the rollover", "late"]
