import os
import shutil
from pathlib import Path

Path("old").write_text("text")
os.chmod("old", 0o640)
os.utime("old", (1000, 2000))
assert shutil.copy("old", "plain") == "plain"
shutil.copy2("old", "whole")
assert os.stat("whole").st_mtime == 2000
assert os.stat("plain").st_mtime > 2000
for name in ("plain", "whole"):
    assert (Path(name).read_text(), os.stat(name).st_mode & 0o777) == ("text", 0o640)
