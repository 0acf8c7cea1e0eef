import gzip

data = b"".join(b"%d squared is %d\n" % (n, n * n) for n in range(200))
packed = {level: gzip.compress(data, compresslevel=level) for level in (0, 1, 9)}
order = sorted(packed, key=lambda level: len(packed[level]))

assert data.endswith(b"\n198 squared is 39204\n199 squared is 39601\n")
assert order == [9, 1, 0]
assert len(packed[0]) > len(data)
assert [gzip.decompress(value) == data for value in packed.values()] == [True, True, True]
print(f"levels from the smallest result to the largest: {order}")
