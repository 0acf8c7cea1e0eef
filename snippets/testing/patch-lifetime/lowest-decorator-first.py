import os
from unittest.mock import patch


@patch("os.getcwd")
@patch("os.cpu_count")
@patch("os.getpid")
def test(first, second, third):
    return first is os.getpid, second is os.cpu_count, third is os.getcwd


matches = test()
assert matches == (True, True, True)
print(matches)
