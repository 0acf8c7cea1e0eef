# tries: become root by a program that is set-user-id
# full: passed
import os
import shutil
import subprocess

users = []
for words in (["su", "-c", "id -u"], ["sudo", "-n", "id", "-u"], ["mount"]):
    if shutil.which(words[0]) and words[0] != "mount":
        users.append(subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True).stdout)
assert [user for user in users if user == b"0\n" and os.getuid() != 0] == []
libc = __import__("ctypes").CDLL(None)
assert libc.prctl(39, 0, 0, 0, 0) == 1
