import os
import shutil
import stat
from pathlib import Path

path, temporary = Path("settings.txt"), Path("settings.new")


def mode_after(prepare):
    path.write_text("old")
    path.chmod(0o644)
    temporary.write_text("new")
    temporary.chmod(0o600)
    prepare()
    os.replace(temporary, path)
    return oct(stat.S_IMODE(path.stat().st_mode))


plain = mode_after(lambda: None)
copied = mode_after(lambda: shutil.copymode(path, temporary))
assert (plain, copied) == ("0o600", "0o644")
print(f"plain: {plain}, after copymode: {copied}")
