import os
import tempfile

with tempfile.TemporaryFile(dir=".") as file:
    file.write(b"text")
    file.flush()
    names = os.listdir(".")
    size, links = os.fstat(file.fileno()).st_size, os.fstat(file.fileno()).st_nlink

assert (names, size, links) == ([], 4, 0)
print(names, size, "bytes,", links, "links")
