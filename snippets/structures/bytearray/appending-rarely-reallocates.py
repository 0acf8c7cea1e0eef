buffer, sizes = bytearray(), []
for number in range(10_000):
    buffer += b"piece"
    if not sizes or buffer.__alloc__() != sizes[-1]:
        sizes.append(buffer.__alloc__())
assert len(buffer) == 50_000
assert 50 < len(sizes) < 150

fixed, made, kept = b"", 0, []
for number in range(100):
    kept.append(fixed)
    fixed += b"piece"
    made += fixed is not kept[-1]
assert (made, len(fixed), len({id(each) for each in kept})) == (100, 500, 100)
print(len(sizes) < 150, made)
