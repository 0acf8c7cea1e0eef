import os
from unittest.mock import patch


@patch("os.getcwd", return_value="highest")
@patch("os.cpu_count", return_value="middle")
@patch("os.getpid", return_value="lowest")
def test(first, second, third):
    assert (os.getcwd(), os.cpu_count(), os.getpid()) == ("highest", "middle", "lowest")
    return first(), second(), third()


passed = test()
assert passed == ("lowest", "middle", "highest")
print(passed)
