# shows: no descriptor beyond the three is open
import os

found = []
for fd in range(3, 256):
    try:
        os.fstat(fd)
    except OSError:
        continue
    found.append(fd)
print(found)
assert found == []
