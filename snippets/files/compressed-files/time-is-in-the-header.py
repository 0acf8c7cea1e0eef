import gzip

data = b"data" * 10
first, second = gzip.compress(data, mtime=1), gzip.compress(data, mtime=2)
fixed = [gzip.compress(data, mtime=0) for _ in range(2)]

assert (first == second, first[4:8], second[4:8]) == (False, b"\1\0\0\0", b"\2\0\0\0")
assert first[8:] == second[8:]
assert fixed[0] == fixed[1]
print(first[4:8], second[4:8])
