import resource


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


data = b"x" * 50_000_000
high = peak()
del data
after = peak()
data = b"y" * 50_000_000
with_the_freed_memory_again = peak() - after
assert len(data) == 50_000_000 and data.startswith(b"y")
assert 48_000 <= high < 240_000
assert after >= high
assert with_the_freed_memory_again < 25_000
print({"its peak fell": after < high, "freed memory was used again": with_the_freed_memory_again < 25_000})
