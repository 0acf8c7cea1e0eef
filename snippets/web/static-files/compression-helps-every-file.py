import gzip
import hashlib

image = hashlib.shake_256().digest(2000)
text = image.hex().encode()
assert len(gzip.compress(text)) < len(text) * 0.6
before, after = len(image), len(gzip.compress(image))
assert before == 2000
print(before, after)
assert after < before
