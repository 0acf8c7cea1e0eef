# shows: the modules that are there at the start are those of an interpreter that runs a file
import sys

# The .pth files of an installation may import some others.
names = "json logging asyncio ctypes traceback ast dis faulthandler inspect subprocess signal".split()
present = [name for name in names if name in sys.modules]
print(present)
assert "json" not in present and "traceback" not in present and "faulthandler" not in present
