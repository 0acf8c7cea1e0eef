# tries: remove a file of another's directory, or move it away
# full: passed
import os

done = []
for act in (os.remove, lambda path: os.rename(path, path + "2"), lambda path: os.rename(path, "here")):
    try:
        act("@OUTSIDE@/secret")
        done.append(act)
    except OSError:
        pass
assert done == []
