import gzip
import hashlib

image = hashlib.shake_256().digest(2000)
text = image.hex().encode()
shrunk_text, shrunk_image = (len(gzip.compress(data)) for data in (text, image))
assert len(image) == 2000
assert shrunk_text < len(text) * 0.6
print(len(image), shrunk_image)
assert shrunk_image < len(image)
