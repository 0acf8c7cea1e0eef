import os
import stat

modes = []
for umask in (0o000, 0o077):
    os.umask(umask)
    with open(f"data-{umask}", "w") as file:
        modes.append(oct(stat.S_IMODE(os.stat(file.name).st_mode)))
        os.chmod(file.name, 0o664)
        modes.append(oct(stat.S_IMODE(os.stat(file.name).st_mode)))

assert modes == ["0o666", "0o664", "0o600", "0o664"]
print(modes)
