# tries: overflow a stack of whoever reads it, by expressions in one another
# full: unfit
x = @MANY:(@1@MANY:)@
assert x == 1
