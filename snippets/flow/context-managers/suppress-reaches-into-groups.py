# /// script
# requires-python = ">=3.12"
# ///
from contextlib import suppress


def leftover(*errors):
    try:
        with suppress(KeyError):
            raise ExceptionGroup("several", errors)
    except ExceptionGroup as group:
        return group.message, group.exceptions


first, second = KeyError(1), ValueError(2)
assert leftover(first) is None
assert leftover(first, second) == leftover(second) == ("several", (second,))
print(leftover(first, second))
