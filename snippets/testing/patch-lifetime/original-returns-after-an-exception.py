import os
from unittest.mock import patch

here = os.getcwd()
patched = patch("os.getcwd", return_value="patched")
log = []


@patched
def decorated(getcwd):
    log.append(os.getcwd())
    raise LookupError


def block():
    with patched:
        log.append(os.getcwd())
        raise LookupError


for function in (decorated, block):
    try:
        function()
    except LookupError as error:
        log += [type(error), os.getcwd()]
assert log == ["patched", LookupError, here] * 2
print(log[:2])
