import os
import stat


def mode_of(path):
    return oct(stat.S_IMODE(os.stat(path).st_mode))


modes = {}
for umask in (0o027, 0o077):
    os.umask(umask)
    for folder in (0o700, 0o777):
        name = f"{umask}-{folder}"
        os.mkdir(name)
        os.chmod(name, folder)
        open(f"{name}/default", "w").close()
        os.close(os.open(f"{name}/wide", os.O_CREAT | os.O_WRONLY, 0o777))
        modes[oct(umask), oct(folder)] = mode_of(f"{name}/default"), mode_of(f"{name}/wide")

assert modes == {
    ("0o27", "0o700"): ("0o640", "0o750"),
    ("0o27", "0o777"): ("0o640", "0o750"),
    ("0o77", "0o700"): ("0o600", "0o700"),
    ("0o77", "0o777"): ("0o600", "0o700"),
}
print(modes)
