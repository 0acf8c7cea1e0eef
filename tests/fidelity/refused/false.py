# shows: a condition that is always false
# says: never
# line: 5
x = 1
assert False, "unreachable"
