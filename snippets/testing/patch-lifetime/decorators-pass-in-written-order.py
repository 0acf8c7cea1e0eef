import os
from unittest.mock import patch


@patch("os.getcwd")
@patch("os.getpid")
def test(getcwd, getpid):
    return getcwd is os.getcwd, getpid is os.getpid


matches = test()
print(matches)
assert matches == (True, True)
