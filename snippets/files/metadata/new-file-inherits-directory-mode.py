import os
import stat
from pathlib import Path

os.umask(0o022)
os.mkdir("private", 0o700)
Path("private/key.txt").touch()
modes = [oct(stat.S_IMODE(os.stat(path).st_mode)) for path in ("private", "private/key.txt")]
assert modes[0] == "0o700"

print(modes)
assert oct(os.umask(0o077)) == "0o22"
assert modes[1] in ("0o600", "0o644")
assert modes[1] == "0o600"
