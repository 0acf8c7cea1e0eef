# shows: an empty pipe is not readable, a full one is
import os
import select

r, w = os.pipe()
assert select.select([r], [], [], 0)[0] == []
os.write(w, b"x")
assert select.select([r], [], [], 1)[0] == [r]
print("ready")
