import gzip

data = "".join(f"user {n % 7} bought {n * n % 13} apples and {n % 5} pears\n" for n in range(200)).encode()
packed = {level: gzip.compress(data, compresslevel=level) for level in (0, 1, 9)}
order = sorted(packed, key=lambda level: len(packed[level]))

assert order == [9, 1, 0]
assert len(packed[0]) > len(data)
assert [gzip.decompress(value) == data for value in packed.values()] == [True, True, True]
print(f"levels from the smallest result to the largest: {order}")
