# shows: equal constants of one code object are one object, folded in a condition or not
big = 1000
assert (500 * 2) is big
assert (10 ** 3) is big
print(big)
