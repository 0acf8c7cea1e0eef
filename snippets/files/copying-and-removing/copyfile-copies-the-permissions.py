import os
import shutil
from pathlib import Path

os.umask(0o022)
Path("old").write_text("secret")
os.chmod("old", 0o600)
shutil.copyfile("old", "new")
assert Path("new").read_text() == "secret"
assert os.stat("new").st_mode & 0o777 == 0o600
