def guarded(error):
    try:
        raise error
    except LookupError:
        log.append("handled")
    log.append("went on")


log = []
guarded(KeyError())
assert log == ["handled", "went on"]

error = TypeError("not a lookup")
try:
    guarded(error)
except TypeError as caught:
    log.append(caught)
assert log == ["handled", "went on", error]
print(log)
