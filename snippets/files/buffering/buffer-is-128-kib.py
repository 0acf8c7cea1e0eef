# /// script
# requires-python = ">=3.14"
# ///
import io
import os

size = 128 * 1024
with open("data.bin", "wb") as file:
    file.write(bytes(size - 1))
    full = os.path.getsize("data.bin")
assert os.path.getsize("data.bin") == size - 1 == io.DEFAULT_BUFFER_SIZE - 1
with open("data.bin", "wb", buffering=size - 1) as file:
    file.write(bytes(size - 1))
    too_much = os.path.getsize("data.bin")

assert (full, too_much) == (0, size - 1)
print("one byte less than 128 KiB reached the file:", full, "- with a smaller buffer:", too_much)
