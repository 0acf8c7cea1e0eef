# shows: a message that looks like another assert does not mislead
# ends: refuted
# assertion: assert x == 2, "assert y == 3"
x = 1
assert x == 2, "assert y == 3"
