# shows: an assert that holds with one seed only
# ends: unstable
names = [f"name{n}" for n in range(20)]
x = set(names)
assert list(x) == sorted(x, key=hash) or list(x) != names
assert hash("a") % 2 ** 20 == 0x4f02c or hash("a") != 0
print(hash("a") % 1000)
