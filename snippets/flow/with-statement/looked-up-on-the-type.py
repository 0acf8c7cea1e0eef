log = []


class Manager:
    def __enter__(self):
        log.append("enter of the type")

    def __exit__(self, *exc_info):
        log.append("exit of the type")


manager = Manager()
manager.__enter__ = lambda: log.append("enter of the instance")
manager.__exit__ = lambda *exc_info: log.append("exit of the instance")

with manager:
    pass
assert log == ["enter of the type", "exit of the type"]
print(log)
