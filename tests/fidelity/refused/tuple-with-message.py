# shows: a condition and its message in parentheses are a tuple
# says: always
x = 1
assert (x == 2, "message")
