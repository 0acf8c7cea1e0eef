import os
import platform
import sys

assert (platform.system(), sys.platform, os.name) == ("Linux", "linux", "posix")
