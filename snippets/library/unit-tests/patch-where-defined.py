import os
from os.path import exists
from unittest.mock import patch


def is_configured():
    return exists("settings.toml")


with patch("os.path.exists", return_value=True):
    assert os.path.exists("settings.toml") is True
    answer = is_configured()
assert os.path.exists("settings.toml") is False
os.mkdir("settings.toml")
assert is_configured() is True

print("is_configured():", answer)
assert answer is True
