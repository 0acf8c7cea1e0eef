# /// script
# requires-python = ">=3.13"
# ///
from array import array

letters = array("w", "aé€")
letters.append("x")
assert (letters.itemsize, letters.tounicode(), len(letters)) == (4, "aé€x", 4)
letters[0] = "b"
try:
    letters.append("xy")
except TypeError:
    outcome = letters.tounicode()
assert outcome == "bé€x"
print(outcome, letters.itemsize)
