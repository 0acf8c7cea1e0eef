# tries: overflow a stack of whoever reads it, by attributes in one another
# full: unfit
# todo: the parser of the coordinator overflows its stack, and all claims are lost
x = y@MANY:.real@
assert x == 1
