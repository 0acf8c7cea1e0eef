small, large = -9, 5
assert (small << 2, small >> 2, ~small) == (-36, -3, 8)
assert (large << 100, large >> 100, ~large) == (5 * 2**100, 0, -6)
assert (small << 2, small >> 2) == (small * 2**2, small // 2**2)
try:
    large << small
except ValueError as error:
    message = str(error)
assert message == "negative shift count"
print(large << 100, small >> 2)
