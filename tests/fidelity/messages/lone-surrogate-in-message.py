# shows: a lone surrogate in a message is written with backslashreplace to stderr
# ends: refuted
x = 1
assert x == 2, "\udc80"
