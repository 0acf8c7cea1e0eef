# tries: change the times of a file outside, which is no matter of opening it
# full: raised
# says: [Errno
# todo: reduced: Landlock does not look at utimensat, and everybody may write the file
import os

os.utime("@OUTSIDE@/secret")
assert os.stat("@OUTSIDE@/secret").st_size == 8
