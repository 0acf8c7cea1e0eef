import errno
import os

error = OSError(errno.ENOENT, "no such settings", "app.toml")
assert type(error) is FileNotFoundError
assert (error.errno, error.strerror, error.filename) == (2, "no such settings", "app.toml")
assert str(error) == "[Errno 2] no such settings: 'app.toml'"
try:
    open("app.toml")
    opened = None
except OSError as raised:
    opened = raised
assert str(opened) == f"[Errno 2] {os.strerror(errno.ENOENT)}: 'app.toml'"
print(error)
