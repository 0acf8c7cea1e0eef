import zlib

bomb = zlib.compress(bytes(200_000))
decompressor = zlib.decompressobj()
first = decompressor.decompress(bomb, 1000)
second = decompressor.decompress(decompressor.unconsumed_tail, 1000)

assert len(bomb) < 500
assert (len(first), len(second), decompressor.eof) == (1000, 1000, False)
print(f"under 500 bytes: {len(bomb) < 500}; {len(first)} and {len(second)} of {200_000} so far")
