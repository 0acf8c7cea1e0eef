import os
import shutil
import stat
from pathlib import Path


def mode_after(prepare):
    Path("settings.txt").touch()
    Path("settings.txt").chmod(0o644)
    Path("settings.new").write_text("new")
    Path("settings.new").chmod(0o600)
    prepare("settings.txt", "settings.new")
    os.replace("settings.new", "settings.txt")
    return oct(stat.S_IMODE(os.stat("settings.txt").st_mode)), Path("settings.txt").read_text()


plain = mode_after(lambda old, new: None)
copied = mode_after(shutil.copymode)
assert (plain, copied) == (("0o600", "new"), ("0o644", "new"))
print(f"plain: {plain[0]}, after copymode: {copied[0]}")
