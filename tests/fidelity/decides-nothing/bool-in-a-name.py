# shows: a bool in a name decides
found = "a" in "abc"
assert found
print(found)
