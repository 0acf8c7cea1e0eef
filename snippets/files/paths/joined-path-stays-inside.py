from pathlib import PurePosixPath

base = PurePosixPath("/srv/uploads")
assert base / "passwd" == PurePosixPath("/srv/uploads/passwd")
path = base / "/etc/passwd"
assert path.parts == ("/", "etc", "passwd")

print(path)
assert path == PurePosixPath("/srv/uploads/etc/passwd")
