# shows: floor division and remainder of negative numbers
a, b = -7, 2
assert a // b == -4 and a % b == 1
assert divmod(a, -b) == (3, -1)
print(a // b, a % b)
