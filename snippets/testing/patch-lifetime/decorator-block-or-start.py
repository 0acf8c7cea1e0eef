import os
from unittest.mock import patch

here = os.getcwd()
patched = patch("os.getcwd", return_value="patched")
seen = []


@patched
def decorated(getcwd):
    seen.append(os.getcwd())


decorated()
seen.append(os.getcwd())

with patched:
    seen.append(os.getcwd())
seen.append(os.getcwd())

patched.start()
seen.append(os.getcwd())
patched.stop()
seen.append(os.getcwd())
assert seen == ["patched", here] * 3
print(len(seen))
