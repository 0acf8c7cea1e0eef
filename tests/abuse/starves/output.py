# tries: flood the report
# full: too-much-output
# says: 1 MiB of output (`output`)
import os

line = b"x" * 65536
for _ in range(20):
    os.write(1, line)
assert len(line) == 65536
