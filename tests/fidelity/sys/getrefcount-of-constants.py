# shows: none and small numbers are immortal from 3.12 on
# python: >=3.12
import sys

before = sys.getrefcount(None)
held = [None] * 1000
assert sys.getrefcount(None) == before
print(before > 2 ** 20)
