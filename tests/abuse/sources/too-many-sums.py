# tries: overflow a stack of whoever reads it, by operands in one another
# full: unfit
# todo: the parser of the coordinator overflows its stack, and all claims are lost
x = 1@MANY:+1@
assert x == 1
