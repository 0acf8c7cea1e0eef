# tries: overflow a stack of whoever reads it, by attributes in one another
# full: unfit
x = y@MANY:.real@
assert x == 1
