import os
import stat
import tempfile

os.umask(0o000)
with open("plain.txt", "w") as plain:
    plain_mode = stat.filemode(os.stat("plain.txt").st_mode)
os.mkdir("inside")
descriptor, path = tempfile.mkstemp(dir="inside")
os.write(descriptor, b"secret")

assert os.listdir("inside") == [os.path.basename(path)]
assert os.fstat(descriptor).st_ino == os.stat(path).st_ino
assert os.path.getsize(path) == 6
assert (stat.filemode(os.stat(path).st_mode), plain_mode) == ("-rw-------", "-rw-rw-rw-")
print(stat.filemode(os.stat(path).st_mode), plain_mode)
