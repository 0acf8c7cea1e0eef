# shows: besides the script's directory only the standard library is on the path, or site-packages
import os
import sys
import sysconfig

standard = sysconfig.get_paths()["stdlib"]
others = [p for p in sys.path[1:] if not p.endswith(".zip") and not p.startswith(os.path.dirname(standard))]
others = [p for p in others if "packages" not in p]
assert others == []
print(others)
