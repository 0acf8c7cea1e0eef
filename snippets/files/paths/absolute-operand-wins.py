import posixpath
from pathlib import PurePosixPath

base = PurePosixPath("/srv/uploads")
names = ("a.txt", "/etc/passwd", "../other")
joined = [str(base / name) for name in names]

assert joined == ["/srv/uploads/a.txt", "/etc/passwd", "/srv/uploads/../other"]
assert [posixpath.join("/srv/uploads", name) for name in names] == joined
print(joined)
