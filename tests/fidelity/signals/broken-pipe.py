# shows: SIGPIPE is ignored, so writing to a closed pipe raises
import os

r, w = os.pipe()
os.close(r)
try:
    os.write(w, b"x")
except BrokenPipeError as error:
    seen = error.errno
assert seen == 32
print(seen)
