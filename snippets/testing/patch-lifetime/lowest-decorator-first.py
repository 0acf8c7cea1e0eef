import os
from unittest.mock import patch


@patch("os.getcwd")
@patch("os.cpu_count", new=lambda: 64)
@patch("os.getpid")
def test(getpid, getcwd):
    return getpid is os.getpid, getcwd is os.getcwd, os.cpu_count()


matches = test()
assert matches == (True, True, 64)
print(matches)
