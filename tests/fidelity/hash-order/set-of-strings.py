# shows: the order of a set of strings depends on the seed
# ends: unstable
x = {f"name{n}" for n in range(20)}
assert len(x) == 20
print(x)
