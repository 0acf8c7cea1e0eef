def function():
    """First line.

    Second line.
    """


print(repr(function.__doc__))
assert function.__doc__.startswith("First line.\n")
assert function.__doc__ == "First line.\n\n    Second line.\n    "
