# shows: a lazy from-import resolves when the name is read
# python: >=3.15
import sys

lazy from colorsys import rgb_to_hsv

before = "colorsys" in sys.modules
assert before is False
assert rgb_to_hsv(0, 0, 0)[2] == 0
print(before)
