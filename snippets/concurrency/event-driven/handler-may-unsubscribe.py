handlers = []
log = []


def once(event):
    log.append(f"once {event}")
    handlers.remove(once)


def always(event):
    log.append(f"always {event}")


handlers += [once, always]
for handler in handlers:
    handler("saved")
assert (log[0], handlers) == ("once saved", [always])
print(log)
assert log == ["once saved", "always saved"]
