# /// script
# dependencies = ["pytest"]
# ///

import pytest


def load(text):
    try:
        return int(text)
    except ValueError as error:
        raise LookupError("no such row") from error


with pytest.raises(LookupError) as caught:
    load("one")
names = [entry.name for entry in caught.traceback]
assert caught.value.args == ("no such row",)
assert type(caught.value.__cause__) is ValueError
assert names == ["<module>", "load"]
print(repr(caught.value), names)
