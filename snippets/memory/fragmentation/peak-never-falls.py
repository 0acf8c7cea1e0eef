import resource


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


data = b"x" * 100_000_000
high = peak()
del data
after = peak()
data = b"y" * 100_000_000
with_the_freed_memory_again = peak() - after
assert 95_000 <= high < 290_000
assert after >= high
assert with_the_freed_memory_again < 50_000
print({"its peak fell": after < high, "freed memory was used again": with_the_freed_memory_again < 50_000})
