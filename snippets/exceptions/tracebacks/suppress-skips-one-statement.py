from contextlib import suppress

log = []
with suppress(KeyError):
    log.append("before")
    {}["port"]
    log.append("after")

print(log)
assert log == ["before", "after"]
