import os
import platform
import sys

names = (sys.platform, os.name)
assert names == {"Linux": ("linux", "posix"), "Darwin": ("darwin", "posix"), "Windows": ("win32", "nt")}[platform.system()]
print(names)
