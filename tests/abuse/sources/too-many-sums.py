# tries: overflow a stack of whoever reads it, by operands in one another
# full: unfit
x = 1@MANY:+1@
assert x == 1
