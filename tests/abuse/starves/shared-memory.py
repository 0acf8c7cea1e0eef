# tries: fill /dev/shm, which the reduced step says that it cannot prevent
# full: raised
# reduced: passed
# says: 1 MiB (`shared-memory-mib`)
# /// script
# [tool.verify]
# shared-memory-mib = 1
# ///
import os

path = "/dev/shm/@MARK@"
try:
    with open(path, "wb") as file:
        file.write(bytes(2 << 20))
    assert os.stat(path).st_size == 2 << 20
finally:
    os.remove(path)
