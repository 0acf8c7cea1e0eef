# shows: an AssertionError that a raise statement made is no refutation
# ends: raised
x = 1
assert x == 1
raise AssertionError("by hand")
