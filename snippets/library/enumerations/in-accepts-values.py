# /// script
# requires-python = ">=3.12"
# ///
import enum

Color = enum.Enum("Color", "RED GREEN")
found = [candidate in Color for candidate in (Color.RED, 1, 3, "RED")]
assert found == [True, True, False, False]
print(found)
