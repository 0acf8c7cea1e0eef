# shows: no descriptor beyond the three is open and inheritable
import os

extra = []
for fd in range(3, 64):
    try:
        if os.get_inheritable(fd):
            extra.append(fd)
    except OSError:
        pass
assert extra == []
print(extra)
