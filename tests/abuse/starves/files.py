# tries: fill the disk with names, which the reduced step says that it cannot prevent
# full: raised
# reduced: passed
# says: 10 files (`scratch-files`)
# /// script
# [tool.verify]
# scratch-files = 10
# ///
import os

for number in range(20):
    os.mkdir(f"directory{number}")
assert len(os.listdir()) == 20
