import sys
from contextlib import closing

log = []


class OnlyClose:
    def close(self):
        log.append("close")


try:
    with OnlyClose():
        log.append("block")
except Exception as error:
    log.append(type(error))
assert log == [TypeError if sys.version_info >= (3, 11) else AttributeError]

log.clear()
with closing(OnlyClose()):
    log.append("block")
assert log == ["block", "close"]
print(log)
