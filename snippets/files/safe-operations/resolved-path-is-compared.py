import os
from pathlib import Path

os.mkdir("uploads")
os.symlink("/etc", "uploads/link")


def resolved(name):
    path = Path("uploads", name).resolve()
    root = Path("uploads").resolve()
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else None


found = {name: resolved(name) for name in ("photo.png", "a/../photo.png", "../secret.txt", "/etc/passwd", "link/passwd")}
print(found)
assert found == {
    "photo.png": "photo.png",
    "a/../photo.png": "photo.png",
    "../secret.txt": None,
    "/etc/passwd": None,
    "link/passwd": None,
}
