import hashlib
import os


def rewrite(data, time):
    with open("data.txt", "wb") as file:
        file.write(data)
    os.utime("data.txt", (time, time))
    with open("data.txt", "rb") as file:
        return os.stat("data.txt").st_mtime, hashlib.sha256(file.read()).hexdigest()


old, touched, changed = rewrite(b"old", 1), rewrite(b"old", 2), rewrite(b"new", 2)
assert (old[0], touched[0], changed[0]) == (1, 2, 2)
assert old[1] == touched[1] == hashlib.sha256(b"old").hexdigest()
assert changed[1] == hashlib.sha256(b"new").hexdigest() != old[1]
print(old[1] == touched[1], touched[1] == changed[1])
