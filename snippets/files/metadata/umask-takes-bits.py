import os
import stat


def mode_of(path):
    return oct(stat.S_IMODE(os.stat(path).st_mode))


os.umask(0o027)
modes = []
for folder, folder_mode in (("closed", 0o700), ("open", 0o777)):
    os.mkdir(folder)
    os.chmod(folder, folder_mode)
    open(f"{folder}/default.txt", "w").close()
    os.close(os.open(f"{folder}/private.txt", os.O_CREAT | os.O_WRONLY, 0o600))
    os.close(os.open(f"{folder}/wide.txt", os.O_CREAT | os.O_WRONLY, 0o777))
    modes.append([mode_of(f"{folder}/{name}.txt") for name in ("default", "private", "wide")])
os.chmod("open/wide.txt", 0o777)

assert modes == [["0o640", "0o600", "0o750"]] * 2
assert mode_of("open/wide.txt") == "0o777"
print(modes[0], mode_of("open/wide.txt"))
