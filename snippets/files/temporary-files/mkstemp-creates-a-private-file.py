import os
import stat
import tempfile

os.umask(0o000)
with open("plain.txt", "w") as plain:
    plain_mode = stat.filemode(os.stat("plain.txt").st_mode)
descriptor, path = tempfile.mkstemp(dir=".")
os.write(descriptor, b"secret")

assert os.path.basename(path) in os.listdir()
assert os.fstat(descriptor).st_ino == os.stat(path).st_ino
assert os.path.getsize(path) == 6
assert (stat.filemode(os.stat(path).st_mode), plain_mode) == ("-rw-------", "-rw-rw-rw-")
print(stat.filemode(os.stat(path).st_mode), plain_mode)
