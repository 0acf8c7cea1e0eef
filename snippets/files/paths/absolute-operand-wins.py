import posixpath
from pathlib import PurePosixPath

base = PurePosixPath("/srv/uploads")
joined = [str(base / name) for name in ("a.txt", "/etc/passwd", "../other")]

assert joined == ["/srv/uploads/a.txt", "/etc/passwd", "/srv/uploads/../other"]
assert posixpath.join("/srv/uploads", "/etc/passwd") == "/etc/passwd"
print(joined)
