# shows: a message over several lines stands in the traceback as it is
# ends: refuted
x = 1
assert x == 2, "first\nsecond\n  third"
