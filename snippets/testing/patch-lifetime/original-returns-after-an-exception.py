import os
from unittest.mock import patch

original = os.getcwd
log = []


@patch("os.getcwd", return_value="patched")
def decorated(getcwd):
    log.append(os.getcwd())
    raise LookupError


def block():
    with patch("os.getcwd", return_value="patched"):
        log.append(os.getcwd())
        raise LookupError


for function in (decorated, block):
    try:
        function()
    except LookupError as error:
        log.append(os.getcwd is original)
assert log == ["patched", True, "patched", True]
print(log)
