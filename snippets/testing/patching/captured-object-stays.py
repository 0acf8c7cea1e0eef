import platform
from unittest.mock import patch

functions = [platform.system]


def by_default(function=platform.system):
    return function()


def by_collection():
    return functions[0]()


def looked_up():
    return platform.system()


with patch("platform.system", return_value="patched") as replacement:
    seen = by_default(), by_collection(), looked_up()
original = platform.system()
assert seen == (original, original, "patched")
assert replacement.call_count == 1
print(seen)
