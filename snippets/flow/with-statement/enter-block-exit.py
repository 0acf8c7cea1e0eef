log = []


class Manager:
    def __enter__(self):
        log.append("enter")

    def __exit__(self, *exc_info):
        log.append("exit")


def leave(way):
    for turn in (1, 2):
        with Manager():
            log.append(way)
            if way == "return":
                return
            if way == "break":
                break
            if way == "continue":
                continue
            if way == "raise":
                raise ValueError
            log.append("end of block")
        log.append("after block")
    log.append("after loop")


def log_of(way):
    log.clear()
    try:
        leave(way)
    except ValueError:
        log.append("propagated")
    return log.copy()


assert log_of("end") == ["enter", "end", "end of block", "exit", "after block"] * 2 + ["after loop"]
assert log_of("continue") == ["enter", "continue", "exit"] * 2 + ["after loop"]
assert log_of("break") == ["enter", "break", "exit", "after loop"]
assert log_of("return") == ["enter", "return", "exit"]
assert log_of("raise") == ["enter", "raise", "exit", "propagated"]
print(log)
