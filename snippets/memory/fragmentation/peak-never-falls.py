import resource


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


data = b"x" * 200_000_000
high = peak()
del data
after = peak()
assert high >= 190_000
assert after >= high
print(after >= high)
