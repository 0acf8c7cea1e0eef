import random
import zlib


def by_digest(keys):
    return {key for key in keys if zlib.crc32(key.encode()) % 4 == 0}


def by_shuffle(keys):
    keys = list(keys)
    random.Random(0).shuffle(keys)
    return set(keys[: len(keys) // 4])


old = [f"row {number}" for number in range(100)]
grown = old + ["row 100"]
assert (len(by_digest(old)), len(by_shuffle(old)), len(old)) == (26, 25, 100)
assert by_digest(grown) - {"row 100"} == by_digest(old)
assert len(by_shuffle(old) - by_shuffle(grown)) == 6
