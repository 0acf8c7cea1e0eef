import gzip
from pathlib import Path

script = Path(gzip.__file__).read_bytes()
once = gzip.compress(script)
twice = gzip.compress(once)
assert len(once) < len(script) / 2
assert len(once) < len(twice) < len(once) * 1.02
assert gzip.decompress(gzip.decompress(twice)) == script
assert len(gzip.compress(b"x = 1")) > 5
print(len(once) < len(script), len(twice) < len(once))
