import io
import mmap

file = io.BytesIO(b"data")
try:
    outcome = mmap.mmap(file.fileno(), 0)[:]
except io.UnsupportedOperation as error:
    outcome = f"UnsupportedOperation: {error}"

print(outcome)
assert outcome == b"data"
