import zlib

bomb = zlib.compress(bytes(200_000))
assert len(bomb) < 500
assert len(zlib.decompressobj().decompress(bomb)) == 200_000

bounded = zlib.decompressobj()
first = bounded.decompress(bomb, 1000)
second = bounded.decompress(bounded.unconsumed_tail, 2000)
assert (len(first), len(second), bounded.eof) == (1000, 2000, False)
print(len(first), len(second), "bytes so far")
