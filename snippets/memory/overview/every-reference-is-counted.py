import sys

before = sys.getrefcount(None)
slots = [None] * 1000
after = sys.getrefcount(None)

print("counted:", after - before)
assert after - before == 1000
