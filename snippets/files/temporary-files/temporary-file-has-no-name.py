import os
import tempfile

os.mkdir("inside")
with tempfile.TemporaryFile(dir="inside") as file:
    file.write(b"text")
    file.flush()
    names, found = os.listdir("inside"), os.fstat(file.fileno())
    assert found.st_dev == os.stat("inside").st_dev

assert (names, found.st_size, found.st_nlink) == ([], 4, 0)
print(names, found.st_size, "bytes,", found.st_nlink, "links")
