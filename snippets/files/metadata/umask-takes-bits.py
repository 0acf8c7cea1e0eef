import os
import stat


def mode_of(path):
    return oct(stat.S_IMODE(os.stat(path).st_mode))


os.umask(0o027)
open("default.txt", "w").close()
os.close(os.open("private.txt", os.O_CREAT | os.O_WRONLY, 0o600))
os.close(os.open("wide.txt", os.O_CREAT | os.O_WRONLY, 0o777))
modes = [mode_of(name) for name in ("default.txt", "private.txt", "wide.txt")]
os.chmod("wide.txt", 0o777)
modes.append(mode_of("wide.txt"))

assert modes == ["0o640", "0o600", "0o750", "0o777"]
print(modes)
