import os
import shutil

os.makedirs("elsewhere/kept")
os.mkdir("tree")
os.symlink("../elsewhere", "tree/link")
assert os.listdir("tree/link") == ["kept"]
shutil.rmtree("tree")
assert (os.listdir(), os.listdir("elsewhere")) == (["elsewhere"], ["kept"])

os.symlink("elsewhere", "link")
try:
    shutil.rmtree("link")
except OSError as error:
    reason = error.args[0]
assert reason == "Cannot call rmtree on a symbolic link"
assert (sorted(os.listdir()), os.listdir("link")) == (["elsewhere", "link"], ["kept"])
print(reason)
