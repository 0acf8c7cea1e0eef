from pathlib import PurePosixPath

base = PurePosixPath("/srv/uploads")
path = base / "/etc/passwd"

print(path)
assert path == PurePosixPath("/srv/uploads/etc/passwd")
