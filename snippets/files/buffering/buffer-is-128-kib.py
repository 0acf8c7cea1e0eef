# /// script
# requires-python = ">=3.14"
# ///
import io
import os

with open("data.bin", "wb") as file:
    file.write(bytes(128 * 1024 - 1))
    reached = os.path.getsize("data.bin")

assert reached == 0
assert io.DEFAULT_BUFFER_SIZE == 128 * 1024
print(reached, io.DEFAULT_BUFFER_SIZE)
