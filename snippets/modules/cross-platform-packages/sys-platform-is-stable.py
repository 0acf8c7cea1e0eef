import os
import platform
import sys

expected = {"Linux": "linux", "Darwin": "darwin", "Windows": "win32"}
assert sys.platform == expected[platform.system()]
assert os.name == {"linux": "posix", "darwin": "posix", "win32": "nt"}[sys.platform]
print(sys.platform, os.name)
