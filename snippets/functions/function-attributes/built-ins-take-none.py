try:
    len.unit = "items"
    outcome = "assigned"
except AttributeError as error:
    outcome = type(error).__name__

assert outcome == "AttributeError"
assert hasattr(len, "__dict__") is False
assert (len.__name__, len.__module__, len.__doc__) == ("len", "builtins", "Return the number of items in a container.")
print(outcome, len.__module__)
