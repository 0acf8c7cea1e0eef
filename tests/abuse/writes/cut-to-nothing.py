# tries: empty a file without opening it
# full: raised
# says: [Errno
import os

os.truncate("@OUTSIDE@/secret", 0)
assert os.stat("@OUTSIDE@/secret").st_size == 0
