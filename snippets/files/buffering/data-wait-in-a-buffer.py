import os

with open("log.bin", "wb", buffering=16) as file:
    file.write(bytes(15))
    file.write(b"x")
    sizes = [os.path.getsize("log.bin")]
    file.write(b"y")
    sizes.append(os.path.getsize("log.bin"))
    file.flush()
    sizes.append(os.path.getsize("log.bin"))
    file.write(b"end")
    sizes.append(os.path.getsize("log.bin"))
sizes.append(os.path.getsize("log.bin"))

assert sizes == [0, 16, 17, 17, 20]
print("full: {}; overflowed: {}; flushed: {}; written again: {}; closed: {}".format(*sizes))
