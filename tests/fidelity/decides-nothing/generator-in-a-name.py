# shows: a generator object as the condition
# ends: decides-nothing
checks = (i == 1 for i in [2])
assert checks
print("generator")
