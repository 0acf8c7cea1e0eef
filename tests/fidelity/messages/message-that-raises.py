# shows: an exception in the message replaces the AssertionError
# ends: raised
x = 1
assert x == 2, 1 / 0
