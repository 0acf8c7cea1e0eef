handlers = []
log = []


def once(event):
    log.append("once")
    handlers.remove(once)


def always(event):
    log.append("always")


handlers += [once, always]
for handler in handlers:
    handler("saved")
print(log)
assert log == ["once", "always"]
