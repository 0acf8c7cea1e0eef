# shows: a parenthesis that is not closed
# ends: refused
x = (1
assert x == 1
