import errno
import os

os.mkdir("folder")
found = []
for action in (lambda: open("missing"), lambda: open("folder"), lambda: os.mkdir("folder"), lambda: os.rmdir("/")):
    try:
        action()
    except OSError as error:
        found.append((type(error).__name__, errno.errorcode[error.errno], error.filename))
print(found[:3])
assert found[:3] == [
    ("FileNotFoundError", "ENOENT", "missing"), ("IsADirectoryError", "EISDIR", "folder"), ("FileExistsError", "EEXIST", "folder")
]
try:
    os.read(99, 1)
except OSError as error:
    assert (errno.errorcode[error.errno], error.filename) == ("EBADF", None)
assert len(found) == 4 and found[3][2] == "/"
