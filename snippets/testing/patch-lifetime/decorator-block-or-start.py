import os
from unittest.mock import patch

original = os.getcwd
seen = []


@patch("os.getcwd")
def decorated(getcwd):
    seen.append(os.getcwd is getcwd)


decorated()
seen.append(os.getcwd is original)

with patch("os.getcwd") as getcwd:
    seen.append(os.getcwd is getcwd)
seen.append(os.getcwd is original)

patcher = patch("os.getcwd")
getcwd = patcher.start()
seen.append(os.getcwd is getcwd)
patcher.stop()
seen.append(os.getcwd is original)
assert seen == [True, True, True, True, True, True]
print(seen)
