# tries: overflow a stack of whoever reads it, by operators in one another
# full: unfit
# todo: the parser of the coordinator overflows its stack, and all claims are lost
x = @MANY:-@1
assert x == 1
