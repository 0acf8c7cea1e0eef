import os
from unittest.mock import patch


@patch("os.getcwd")
@patch("os.cpu_count", new=lambda: 64)
def test(*arguments):
    return len(arguments), arguments[0] is os.getcwd, os.cpu_count()


outcome = test()
assert outcome == (1, True, 64)
print(outcome)
