# tries: hang something on a file outside, which is no matter of opening it
# full: raised
# says: [Errno
# todo: reduced: Landlock does not look at setxattr, and everybody may write the file
import os

os.setxattr("@OUTSIDE@/secret", "user.mark", b"here")
assert os.getxattr("@OUTSIDE@/secret", "user.mark") == b"here"
