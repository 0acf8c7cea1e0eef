import gzip

data = b"".join(b"user %d bought apples\n" % n for n in range(200))
packed = {level: gzip.compress(data, compresslevel=level) for level in (0, 1, 9)}
order = sorted(packed, key=lambda level: len(packed[level]))

assert (data.count(b"\n"), data[-24:]) == (200, b"\nuser 199 bought apples\n")
assert order == [9, 1, 0]
assert len(packed[0]) > len(data)
assert [gzip.decompress(value) == data for value in packed.values()] == [True, True, True]
print(f"levels from the smallest result to the largest: {order}")
