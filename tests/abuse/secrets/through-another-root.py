# tries: make its scratch directory the root, and climb out of it
# full: raised
# says: PermissionError
import os

os.chroot(".")
os.chdir("../../../../../../..")
assert os.path.exists("/root") == True
