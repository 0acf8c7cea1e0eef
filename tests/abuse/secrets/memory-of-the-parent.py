# tries: read the memory of the stage through /proc
# full: raised
# says: [Errno
import os

with open(f"/proc/{os.getppid()}/mem", "rb") as file:
    assert file.readable() == True
