import logging
import logging.handlers
import os


def lines_after_rotation(kind):
    open("app.log", "w").close()
    handler = kind("app.log")
    handler.emit(logging.makeLogRecord({"msg": "before"}))
    os.replace("app.log", "app.log.1")
    open("app.log", "w").close()
    handler.emit(logging.makeLogRecord({"msg": "after"}))
    handler.close()
    contents = []
    for name in ("app.log.1", "app.log"):
        with open(name) as file:
            contents.append(file.read().split())
    return contents


plain, watched = (
    lines_after_rotation(kind) for kind in (logging.FileHandler, logging.handlers.WatchedFileHandler)
)
assert plain == [["before", "after"], []]
assert watched == [["before"], ["after"]]
print(plain, watched)
