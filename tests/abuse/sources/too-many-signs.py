# tries: overflow a stack of whoever reads it, by operators in one another
# full: unfit
x = @MANY:-@1
assert x == 1
