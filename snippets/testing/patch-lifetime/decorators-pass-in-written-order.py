import os
from unittest.mock import patch


@patch("os.getcwd", return_value="directory")
@patch("os.getpid", return_value="process")
def test(first, second):
    assert (os.getcwd(), os.getpid()) == ("directory", "process")
    return first(), second()


passed = test()
print(passed)
assert sorted(passed) == ["directory", "process"]
assert passed == ("directory", "process")
