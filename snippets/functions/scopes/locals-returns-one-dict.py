def function():
    first = locals()
    added = 1
    second = locals()
    return second["added"], first is second, "added" in first


current, same, updated = function()
print(same, updated)
assert current == 1
assert (same, updated) == (True, True)
