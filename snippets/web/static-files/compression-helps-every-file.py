import gzip
import random

script = b"function add(left, right) { return left + right; }\n" * 40
image = random.Random(7).randbytes(2000)
sizes = {name: (len(data), len(gzip.compress(data))) for name, data in (("script", script), ("image", image))}
assert sizes["script"][1] < sizes["script"][0] / 10
print(sizes["image"])
assert sizes["image"][1] < sizes["image"][0]
