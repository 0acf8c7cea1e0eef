import os.path
from os.path import exists
from unittest.mock import patch


def by_name():
    return exists("settings.toml")


def by_attribute():
    return os.path.exists("settings.toml")


def answers():
    return by_name(), by_attribute()


with patch(f"{__name__}.exists", return_value=True):
    own_name_patched = answers()
with patch("os.path.exists", return_value=True):
    definition_patched = answers()


@patch(f"{__name__}.exists", return_value=True)
def decorated(fake):
    return answers()


assert own_name_patched == (True, False)
assert definition_patched == (False, True)
assert decorated() == (True, False)
assert answers() == (False, False)
print(own_name_patched, definition_patched)
