# shows: an assert that is continued with a backslash
# ends: refuted
x = 1
assert x \
    == \
    2, "continued"
