from contextlib import suppress

log = []
with suppress(LookupError):
    log.append("before")
    {}["port"]
    log.append("never")
log.append("behind")

outcome = "nothing raised"
try:
    with suppress(LookupError):
        int("x")
except ValueError:
    outcome = "ValueError"

assert log == ["before", "behind"]
assert outcome == "ValueError"
print(log, outcome)
