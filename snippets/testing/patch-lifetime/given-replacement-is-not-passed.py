import os
from unittest.mock import patch


@patch("os.getcwd", return_value="created")
@patch("os.cpu_count", new=lambda: "given")
@patch("os.getpid", lambda: "given, too")
def test(*arguments):
    return [argument() for argument in arguments], os.getcwd(), os.cpu_count(), os.getpid()


outcome = test()
assert outcome == (["created"], "created", "given", "given, too")
print(outcome)
