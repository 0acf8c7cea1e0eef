# tries: take a file into its scratch directory by a hard link
# full: raised
# says: [Errno
import os

os.link("@OUTSIDE@/secret", "link")
with open("link") as file:
    assert file.read() == "a secret"
