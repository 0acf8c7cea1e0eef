import zlib

keys = [zlib.crc32(f"user{number}".encode()) for number in range(10_000)]
moved = sum(key % 4 != key % 5 for key in keys)
taken_over = sum(key % 5 == 4 for key in keys)
assert 1800 < taken_over < 2200
print(moved > 3 * taken_over)
assert moved == taken_over
