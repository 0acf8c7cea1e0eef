# tries: fill the disk, which the reduced step says that it cannot prevent
# full: raised
# reduced: passed
# says: 2 MiB (`scratch-mib`)
# /// script
# [tool.verify]
# scratch-mib = 2
# ///
import os

for number in range(4):
    with open(f"part{number}", "wb") as file:
        file.write(bytes(1 << 20))
assert len(os.listdir()) == 4
