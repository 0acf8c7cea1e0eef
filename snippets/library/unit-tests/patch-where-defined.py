from os.path import exists
from unittest.mock import patch


def is_configured():
    return exists("settings.toml")


with patch("os.path.exists", return_value=True):
    answer = is_configured()

print("is_configured():", answer)
assert answer is True
