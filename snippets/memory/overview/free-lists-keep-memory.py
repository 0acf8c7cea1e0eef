import sys


def blocks_given_back(make, number):
    items = [make(each) for each in range(number)]
    in_use = sys.getallocatedblocks()
    items.clear()
    return in_use - sys.getallocatedblocks()


strings = blocks_given_back(bytes, 60)
floats, many_floats = blocks_given_back(float, 60), blocks_given_back(float, 300)
assert 58 <= strings <= 61
assert floats in (0, 1)
assert 200 <= many_floats <= 210
print({"byte strings": strings >= 58, "floats": floats >= 60, "many floats": many_floats >= 300})
