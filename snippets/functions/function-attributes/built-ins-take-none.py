try:
    len.unit = "items"
    outcome = "assigned"
except AttributeError:
    outcome = "AttributeError"

assert outcome == "AttributeError"
assert hasattr(len, "__dict__") is False
assert (len.__name__, len.__module__, len.__doc__) == ("len", "builtins", "Return the number of items in a container.")
print(outcome, len.__module__)
