# shows: a lazy import is not made until the name is used
# python: >=3.15
import sys

lazy import colorsys

before = "colorsys" in sys.modules
assert before is False
assert colorsys.rgb_to_hsv(0, 0, 0) == (0.0, 0.0, 0)
assert "colorsys" in sys.modules
print(before)
