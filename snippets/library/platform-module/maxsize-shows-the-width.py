import os
import platform
import struct
import sys

assert sys.maxsize == 2 ** (8 * struct.calcsize("P") - 1) - 1
assert platform.machine() == os.uname().machine
