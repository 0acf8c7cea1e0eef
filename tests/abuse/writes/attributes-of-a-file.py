# tries: hang something on a file outside, which is no matter of opening it
# full: raised
# says: [Errno
# beyond: reduced: attributes of files that it may write can be changed, and it says so
import os

os.setxattr("@OUTSIDE@/secret", "user.mark", b"here")
assert os.getxattr("@OUTSIDE@/secret", "user.mark") == b"here"
