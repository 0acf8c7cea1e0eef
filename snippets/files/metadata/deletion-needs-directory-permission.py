import os
import stat
from pathlib import Path

os.mkdir("folder")


def outcome_of(folder_mode, file_mode, action, *arguments):
    os.chmod("folder", 0o700)
    Path("folder/a.txt").touch()
    os.chmod("folder/a.txt", file_mode)
    os.chmod("folder", folder_mode)
    modes = [stat.filemode(os.stat(path).st_mode) for path in ("folder", "folder/a.txt")]
    try:
        action(*arguments)
        return *modes, os.listdir("folder")
    except PermissionError as error:
        return *modes, error.filename


outcomes = [
    outcome_of(0o700, 0o000, os.remove, "folder/a.txt"),
    outcome_of(0o700, 0o000, os.rename, "folder/a.txt", "folder/b.txt"),
    outcome_of(0o500, 0o666, os.remove, "folder/a.txt"),
    outcome_of(0o500, 0o666, os.rename, "folder/a.txt", "folder/c.txt"),
]
assert outcomes == [
    ("drwx------", "----------", []),
    ("drwx------", "----------", ["b.txt"]),
    ("dr-x------", "-rw-rw-rw-", "folder/a.txt"),
    ("dr-x------", "-rw-rw-rw-", "folder/a.txt"),
]
print(*outcomes, sep="\n")
