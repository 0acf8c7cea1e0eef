import os
from pathlib import Path

os.mkdir("folder")
for name in ("a.txt", "b.txt"):
    Path("folder", name).write_text("text")
    os.chmod(f"folder/{name}", 0o000)


def outcome_of(action, *arguments):
    try:
        action(*arguments)
        return sorted(os.listdir("folder"))
    except PermissionError:
        return "PermissionError"


writable = [outcome_of(os.rename, "folder/a.txt", "folder/c.txt"), outcome_of(os.remove, "folder/c.txt")]
os.chmod("folder", 0o500)
os.chmod("folder/b.txt", 0o666)
read_only = outcome_of(os.remove, "folder/b.txt")
os.chmod("folder", 0o700)

assert writable == [["b.txt", "c.txt"], ["b.txt"]]
assert read_only == "PermissionError"
print(writable, read_only)
