import os
from pathlib import Path


def snapshot(folder):
    found = {}
    for path in sorted(Path(folder).rglob("*")):
        if path.is_file():
            status = path.stat()
            found[str(path)] = (status.st_mtime_ns, status.st_size, status.st_ino)
    return found


def changes(before, after):
    return {
        "new": sorted(after.keys() - before.keys()),
        "gone": sorted(before.keys() - after.keys()),
        "changed": sorted(name for name in before.keys() & after.keys() if before[name] != after[name]),
    }


os.makedirs("data/inner")
for name in ("a", "b", "inner/c"):
    Path("data", name).write_text("1")
before = snapshot("data")
Path("data/a").write_text("22")
Path("data/b").unlink()
Path("data/inner/d").write_text("1")
found = changes(before, snapshot("data"))
print(found)
assert found == {"new": ["data/inner/d"], "gone": ["data/b"], "changed": ["data/a"]}
assert changes(snapshot("data"), snapshot("data")) == {"new": [], "gone": [], "changed": []}
