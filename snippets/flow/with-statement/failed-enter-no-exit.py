log = []


class Manager:
    def __init__(self, fails):
        self.fails = fails

    def __enter__(self):
        log.append("enter")
        if self.fails:
            raise ConnectionError("no server")

    def __exit__(self, *exc_info):
        log.append("exit")


def log_of(fails):
    log.clear()
    try:
        with Manager(fails):
            log.append("block")
    except ConnectionError as error:
        log.append(str(error))
    return log.copy()


assert log_of(fails=False) == ["enter", "block", "exit"]
assert log_of(fails=True) == ["enter", "no server"]
print(log)
