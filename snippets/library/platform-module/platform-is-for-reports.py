import os
import platform
import sys

assert platform.python_version().startswith(".".join(map(str, sys.version_info[:3])))
assert platform.python_implementation().lower() == sys.implementation.name
assert (platform.system(), platform.machine()) == (os.uname().sysname, os.uname().machine)
assert all(type(text) is str for text in platform.uname())
