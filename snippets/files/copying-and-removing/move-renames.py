import os
import shutil
from pathlib import Path

Path("old").write_text("text")
os.mkdir("folder")
inode = os.stat("old").st_ino
assert shutil.move("old", "new") == "new"
assert not os.path.exists("old") and os.stat("new").st_ino == inode
assert shutil.move("new", "folder") == os.path.join("folder", "new")
assert (os.listdir("folder"), os.stat("folder/new").st_ino) == (["new"], inode)
