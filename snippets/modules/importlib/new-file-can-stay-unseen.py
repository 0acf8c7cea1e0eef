import importlib
import os
import sys
from pathlib import Path

os.mkdir("plugins")
sys.path.insert(0, "plugins")
log = []


def attempt():
    try:
        log.append(importlib.import_module("late").amount)
    except ModuleNotFoundError:
        log.append("missing")


attempt()
stamp = os.stat("plugins").st_mtime_ns
Path("plugins/late.py").write_text("amount = 3\n")
os.utime("plugins", ns=(stamp, stamp))
attempt()
importlib.invalidate_caches()
attempt()

assert log == ["missing", "missing", 3]
print(log)
