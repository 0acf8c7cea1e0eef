import os
import tempfile

tempfile.tempdir = os.getcwd()
with tempfile.TemporaryFile() as file:
    file.write(b"text")
    file.flush()
    names = os.listdir()
    size, links = os.fstat(file.fileno()).st_size, os.fstat(file.fileno()).st_nlink
    same_disk = os.fstat(file.fileno()).st_dev == os.stat(".").st_dev

assert (names, size, links) == ([], 4, 0)
assert same_disk is True
print(names, size, "bytes,", links, "links")
