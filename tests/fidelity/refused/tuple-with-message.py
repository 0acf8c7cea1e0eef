# shows: a condition and its message in parentheses are a tuple
# says: always|constant
x = 1
assert (x == 2, "message")
