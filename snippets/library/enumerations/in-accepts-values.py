# /// script
# requires-python = ">=3.12"
# ///
import enum

Color = enum.Enum("Color", "RED GREEN")
Word = enum.Enum("Word", {"RED": "RED", "GREEN": "green"})
found = {candidate: candidate in Color for candidate in (Color.RED, 1, 2, 3, "RED")}
assert {name: name in Word for name in Word.__members__} == {"RED": True, "GREEN": False}
assert "green" in Word
assert found == {Color.RED: True, 1: True, 2: True, 3: False, "RED": False}
print(found)
