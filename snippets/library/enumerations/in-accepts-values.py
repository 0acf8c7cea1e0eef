# /// script
# requires-python = ">=3.12"
# ///
import enum

Color = enum.Enum("Color", "RED GREEN")
Word = enum.Enum("Word", {"RED": "RED", "GREEN": "green"})
found = {candidate: candidate in Color for candidate in (Color.RED, 1, 2, 3, "RED")}
assert ["RED" in Word, "GREEN" in Word, "green" in Word] == [True, False, True]
assert found == {Color.RED: True, 1: True, 2: True, 3: False, "RED": False}
print(found)
