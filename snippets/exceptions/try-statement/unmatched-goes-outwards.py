def guarded(error):
    try:
        try:
            raise error
        except LookupError:
            log.append("handled")
    except ValueError:
        log.append("handled outside")
    log.append("went on")


log = []
guarded(KeyError())
guarded(ValueError())
assert log == ["handled", "went on", "handled outside", "went on"]

error = TypeError("neither")
try:
    guarded(error)
except TypeError as caught:
    log.append(caught)
assert log == ["handled", "went on", "handled outside", "went on", error]
print(log)
