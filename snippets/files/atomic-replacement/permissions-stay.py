import os
import stat
from pathlib import Path

path = Path("settings.txt")
path.write_text("old")
path.chmod(0o644)
temporary = Path("settings.new")
temporary.write_text("new")
temporary.chmod(0o600)
os.replace(temporary, path)

mode = stat.S_IMODE(path.stat().st_mode)
print(oct(mode))
assert mode == 0o644
