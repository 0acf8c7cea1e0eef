# tries: change the mode of a file outside, which is no matter of opening it
# full: raised
# says: [Errno
# todo: reduced-as-root: Landlock does not look at chmod, and the snippet owns what root owns
import os

os.chmod("@OUTSIDE@/secret", 0o600)
assert os.stat("@OUTSIDE@/secret").st_mode & 0o777 == 0o600
