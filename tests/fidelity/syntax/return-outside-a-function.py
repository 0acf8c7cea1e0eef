# shows: return at module level is found by the compiler
# ends: unfit|refused
x = 1
assert x == 1
return
