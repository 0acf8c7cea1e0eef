import platform
import sys

assert platform.system().lower() == sys.platform == "linux"
assert platform.system() == sys.platform
