import io
import mmap

file = io.BytesIO(b"data")

try:
    mmap.mmap(file.fileno(), 0)
    outcome = "mapped"
except io.UnsupportedOperation as error:
    outcome = f"UnsupportedOperation: {error}"

print(outcome)
assert outcome == "mapped"
