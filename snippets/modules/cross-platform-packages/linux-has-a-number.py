import sys

print(sys.platform)
assert sys.platform in ("linux2", "linux3")
