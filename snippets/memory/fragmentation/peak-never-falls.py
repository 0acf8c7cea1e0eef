import resource


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


data = b"x" * 200_000_000
high = peak()
del data
after = peak()
assert "data" not in globals()
assert 190_000 <= high < 390_000
assert after >= high
print(after >= high)
