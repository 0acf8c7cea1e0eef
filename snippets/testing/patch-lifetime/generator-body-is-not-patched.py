import os
from unittest.mock import patch

patched = patch("os.getcwd", new=lambda: "patched")
original = os.getcwd


@patched
def returning():
    return os.getcwd()


@patched
def yielding():
    yield os.getcwd()


seen = [returning(), *yielding()]
assert seen == ["patched", original()]
print(seen[0])
