log = []


def guarded(error):
    try:
        raise error
    except LookupError:
        log.append("handled")
    log.append("went on")


def log_of(error):
    log.clear()
    try:
        guarded(error)
    except TypeError as caught:
        log.append("same object" if caught is error else "another object")
    return log.copy()


assert log_of(KeyError()) == ["handled", "went on"]
assert log_of(TypeError()) == ["same object"]
print(log)
