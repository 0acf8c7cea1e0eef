import hashlib
import os
from pathlib import Path


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


path = Path("data.txt")
path.write_text("old")
status, content = path.stat(), digest(path)
os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + 10**9))
touched = (path.stat().st_mtime_ns != status.st_mtime_ns, digest(path) != content)
path.write_text("new")
os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
rewritten = (path.stat().st_mtime_ns != status.st_mtime_ns, digest(path) != content)
print(touched, rewritten)
assert (touched, rewritten) == ((True, False), (False, True))
