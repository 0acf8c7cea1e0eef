# shows: raise AssertionError on the same line as an assert is no refutation
# ends: raised
x = 1
assert x == 1; raise AssertionError("by hand")
