import os.path
from os.path import basename
from unittest.mock import patch


def answers():
    return basename("settings.toml"), os.path.basename("shop.toml")


assert answers() == ("settings.toml", "shop.toml")
with patch(f"{__name__}.basename", return_value="patched"):
    own_name_patched = answers()
with patch("os.path.basename", return_value="patched"):
    definition_patched = answers()

assert own_name_patched == ("patched", "shop.toml")
assert definition_patched == ("settings.toml", "patched")
print(own_name_patched, definition_patched)
