# /// script
# requires-python = ">=3.12"
# ///
from contextlib import suppress


def leftover(*errors):
    try:
        with suppress(KeyError):
            raise ExceptionGroup("several", errors)
    except ExceptionGroup as group:
        return group.message, list(map(repr, group.exceptions))


outcomes = [leftover(KeyError()), leftover(KeyError(), ValueError()), leftover(ValueError())]
rest = ("several", ["ValueError()"])
assert outcomes == [None, rest, rest]
print(outcomes)
