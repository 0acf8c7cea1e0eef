# /// script
# requires-python = ">=3.13"
# ///
import inspect


def function():
    """First line.

    Second line.
        Third line.
    """


assert function.__doc__ == "First line.\n\nSecond line.\n    Third line.\n"
assert inspect.getdoc(function) == function.__doc__.rstrip("\n")
print(repr(function.__doc__))
