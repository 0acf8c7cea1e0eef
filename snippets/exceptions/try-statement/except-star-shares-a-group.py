# /// script
# requires-python = ">=3.11"
# ///


def handled(*errors):
    log = []
    try:
        try:
            raise ExceptionGroup("several", errors)
        except* LookupError as group:
            log.append(("LookupError", group.exceptions))
        except* ValueError as group:
            log.append(("ValueError", group.exceptions))
    except ExceptionGroup as rest:
        log.append(("raised on", rest.exceptions))
    return log


key, value, index, other = KeyError("k"), ValueError("v"), IndexError("i"), OSError("o")
assert handled(key, value, index) == [("LookupError", (key, index)), ("ValueError", (value,))]
assert handled(value, other) == [("ValueError", (value,)), ("raised on", (other,))]
try:
    raise ExceptionGroup("several", [value])
except ValueError:
    plain = "ValueError"
except ExceptionGroup:
    plain = "ExceptionGroup"
assert plain == "ExceptionGroup"
print(handled(key, value, index, other))
