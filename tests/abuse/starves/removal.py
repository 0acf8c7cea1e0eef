# tries: make a tree in scratch that cannot be removed: too deep for a stack, and closed to its owner
# full: passed
import os

top = os.open(".", os.O_RDONLY)
for _ in range(1500):
    os.mkdir("d")
    os.chdir("d")
with open("last\nfile", "w") as file:
    file.write("x")
os.chmod(".", 0)
os.fchdir(top)
os.mkdir("closed")
os.mkdir("closed/inner")
os.chmod("closed", 0)
assert len(os.listdir(".")) == 2
