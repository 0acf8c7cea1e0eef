import os
from pathlib import Path

root = Path("uploads").resolve()
root.mkdir()
(root / "photo.png").write_text("x")
os.symlink("/etc", root / "link")


def below(name):
    path = (root / name).resolve()
    return path.is_relative_to(root)


found = {name: below(name) for name in ("photo.png", "a/../photo.png", "../secret.txt", "/etc/passwd", "link/passwd")}
print(found)
assert found == {
    "photo.png": True, "a/../photo.png": True, "../secret.txt": False, "/etc/passwd": False, "link/passwd": False
}
