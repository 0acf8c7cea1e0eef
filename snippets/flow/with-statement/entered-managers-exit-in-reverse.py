log = []


class Manager:
    def __init__(self, name, fails=False):
        self.name, self.fails = name, fails

    def __enter__(self):
        log.append(f"enter {self.name}")
        if self.fails:
            raise ConnectionError(self.name)

    def __exit__(self, *exc_info):
        log.append(f"exit {self.name}")


with Manager("a"), Manager("b"):
    log.append("block")
assert log == ["enter a", "enter b", "block", "exit b", "exit a"]

log.clear()
try:
    with Manager("a"), Manager("b"), Manager("c", fails=True):
        log.append("block")
except ConnectionError as error:
    log.append(f"raised by {error}")
assert log == ["enter a", "enter b", "enter c", "exit b", "exit a", "raised by c"]
print(log)
