log = []


class Manager:
    def __enter__(self):
        log.append("enter of the type")

    def __exit__(self, *exc_info):
        log.append("exit of the type")


manager = Manager()
manager.__enter__ = lambda: log.append("enter of the instance")
manager.__exit__ = lambda *exc_info: log.append("exit of the instance")
manager.__enter__()
manager.__exit__()
assert log == ["enter of the instance", "exit of the instance"]

log.clear()
with manager:
    log.append("block")
assert log == ["enter of the type", "block", "exit of the type"]
print(log)
