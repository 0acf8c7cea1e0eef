# tries: change the standard library for those that come later
# full: raised
# says: [Errno
import os

with open(os.__file__, "a") as file:
    assert file.write("# more\n") == 7
