import os
from pathlib import Path

Path("real/deep").mkdir(parents=True)
Path("link").symlink_to("real/deep")

path = Path("link//./../file.txt")
resolved = path.resolve().relative_to(Path.cwd().resolve())
normalised = os.path.normpath(path)

assert str(path) == "link/../file.txt"
assert (str(resolved), normalised) == ("real/file.txt", "file.txt")
print(path, resolved, normalised)
