import os
import shutil
from pathlib import Path

os.umask(0o022)
Path("old").write_text("secret")
os.chmod("old", 0o600)
shutil.copyfile("old", "new")
assert Path("new").read_text() == "secret"
modes = [os.stat(name).st_mode & 0o777 for name in ("old", "new")]
print([oct(mode) for mode in modes])
assert modes == [0o600, 0o644]
