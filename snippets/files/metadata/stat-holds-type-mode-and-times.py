import os
import stat
import time

os.umask(0o027)
start = int(time.time()) - 1  # the clock of the file system can be a little behind
with open("data.txt", "w") as file:
    file.write("text")
status = os.stat("data.txt")

assert stat.S_ISREG(status.st_mode) is True
assert oct(stat.S_IMODE(status.st_mode)) == "0o640"
assert status.st_size == 4
assert start <= int(status.st_mtime) <= time.time()
print(stat.filemode(status.st_mode), status.st_size)
