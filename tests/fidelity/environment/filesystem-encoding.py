# shows: file names are UTF-8 with surrogateescape
import os
import sys

assert sys.getfilesystemencoding() == "utf-8"
assert sys.getfilesystemencodeerrors() == "surrogateescape"
with open(b"\xff-name", "w"):
    pass
assert os.listdir() == ["\udcff-name"]
print(ascii(os.listdir()))
