import gzip
import random
import zlib

script = b"".join(b"let name%d = %d;\n" % (number, number * number) for number in range(500))
pixels = bytes(random.Random(7).choices(range(8), k=5000))
image = zlib.compress(pixels, 9)
ratios = [len(gzip.compress(data)) / len(data) for data in (script, pixels, image)]
assert ratios[0] < 0.5 and ratios[1] < 0.5
assert 1 < ratios[2] < 1.02
assert gzip.decompress(gzip.compress(image)) == image
print([ratio < 1 for ratio in ratios])
