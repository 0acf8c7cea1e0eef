import os

sizes = []


def measure():
    sizes.append(os.path.getsize("log.bin"))


with open("log.bin", "wb", buffering=16) as file:
    file.write(bytes(15))
    file.write(b"x")
    measure()
    file.write(b"y")
    measure()
    file.flush()
    measure()
    file.write(b"four")
    measure()
    file.seek(0)
    measure()
    file.write(b"start, and three beyond")
    measure()
    file.write(b"end")
    measure()
measure()

assert sizes == [0, 16, 17, 17, 21, 23, 23, 26]
print("full: {}; overflowed: {}; flushed: {}; written: {}; sought: {}".format(*sizes))
