import os
from unittest.mock import patch

here = os.getcwd()
patched = patch("os.getcwd", return_value="patched")


@patched
def returning(getcwd):
    return os.getcwd(), getcwd()


@patched
def yielding(getcwd):
    yield os.getcwd(), getcwd()


seen = [returning(), *yielding()]
assert seen == [("patched", "patched"), (here, "patched")]
print(seen[0])
