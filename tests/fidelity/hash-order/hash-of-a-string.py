# shows: the hash of a string depends on the seed
# ends: unstable
x = hash("text")
assert isinstance(x, int)
print(x)
