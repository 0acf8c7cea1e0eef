import os
import stat
from pathlib import Path

Path("data.txt").touch()
os.mkdir("folder")
os.chmod("data.txt", 0o640)
os.chmod("folder", 0o750)

modes = [os.stat(name).st_mode for name in ("data.txt", "folder")]
assert [(stat.S_ISREG(mode), stat.S_ISDIR(mode)) for mode in modes] == [(True, False), (False, True)]
assert [oct(stat.S_IMODE(mode)) for mode in modes] == ["0o640", "0o750"]
assert [stat.filemode(mode) for mode in modes] == ["-rw-r-----", "drwxr-x---"]
print([stat.filemode(mode) for mode in modes])
