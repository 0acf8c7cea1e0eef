# /// script
# requires-python = ">=3.11"
# ///
try:
    raise ExceptionGroup("several", [ValueError("v"), ValueError("w")])
except ValueError:
    handler = "except ValueError"
except ExceptionGroup as group:
    handler = "except ExceptionGroup"
    inside = [str(error) for error in group.exceptions]
assert (handler, inside) == ("except ExceptionGroup", ["v", "w"])
print(handler)
assert handler == "except ValueError"
