# tries: change the mode of a file outside, which is no matter of opening it
# full: raised
# says: [Errno
# beyond: reduced-as-root: modes of files that its user owns can be changed, and it says so
import os

os.chmod("@OUTSIDE@/secret", 0o600)
assert os.stat("@OUTSIDE@/secret").st_mode & 0o777 == 0o600
