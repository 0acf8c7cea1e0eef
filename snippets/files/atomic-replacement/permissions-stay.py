import os
import stat
from pathlib import Path


def mode(path):
    return oct(stat.S_IMODE(os.stat(path).st_mode))


Path("settings.txt").touch()
Path("settings.txt").chmod(0o640)
Path("settings.new").write_text("new")
Path("settings.new").chmod(0o600)
assert (mode("settings.txt"), mode("settings.new")) == ("0o640", "0o600")

os.replace("settings.new", "settings.txt")
assert Path("settings.txt").read_text() == "new"

print(mode("settings.txt"))
assert mode("settings.txt") == "0o640"
