handlers = []
log = []


def emit(event):
    for handler in tuple(handlers):
        handler(event)


def once(event):
    log.append(f"once {event}")
    handlers.remove(once)
    handlers.append(late)


def always(event):
    log.append(f"always {event}")


def late(event):
    log.append(f"late {event}")


handlers += [once, always]
emit(1)
emit(2)
assert log == ["once 1", "always 1", "always 2", "late 2"]
print(log)
