import os.path
from os.path import exists
from unittest.mock import patch


def answers():
    return exists("settings.toml"), os.path.exists("settings.toml")


assert answers() == (False, False)
with patch(f"{__name__}.exists", return_value=True):
    own_name_patched = answers()
with patch("os.path.exists", return_value=True):
    definition_patched = answers()

assert own_name_patched == (True, False)
assert definition_patched == (False, True)
print(own_name_patched, definition_patched)
