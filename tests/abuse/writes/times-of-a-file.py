# tries: change the times of a file outside, which is no matter of opening it
# full: raised
# says: [Errno
# beyond: reduced: times of files that it may write can be changed, and it says so
import os

os.utime("@OUTSIDE@/secret")
assert os.stat("@OUTSIDE@/secret").st_size == 8
