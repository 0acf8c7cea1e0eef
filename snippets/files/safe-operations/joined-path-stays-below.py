import os
from pathlib import PurePosixPath

names = ["photo.png", "../secret.txt", "/etc/passwd"]
joined = [os.path.normpath(PurePosixPath("uploads") / name) for name in names]
print(joined)
assert joined == ["uploads/photo.png", "secret.txt", "/etc/passwd"]
assert all(path.startswith("uploads/") for path in joined)
