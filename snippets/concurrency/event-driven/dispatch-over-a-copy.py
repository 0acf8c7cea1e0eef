handlers, log = [], []


def once(event):
    log.append(f"once {event}")
    handlers.remove(once)


def always(event):
    log.append(f"always {event}")


def log_of(loop_over):
    handlers[:] = [once, always]
    log.clear()
    for event in (1, 2):
        for handler in loop_over(handlers):
            handler(event)
    return log.copy()


assert log_of(tuple) == ["once 1", "always 1", "always 2"]
assert log_of(iter) == ["once 1", "always 2"]
print(log_of(tuple))
