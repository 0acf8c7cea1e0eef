# shows: nonlocal at module level
# ends: unfit|refused
nonlocal x
assert x == 1
