# /// script
# requires-python = ">=3.12"
# ///
import os
from pathlib import Path

Path("tree/real").mkdir(parents=True)
Path("tree/link").symlink_to("real")

by_os = next(os.walk("tree"))
by_path = next(Path("tree").walk())

assert (by_os[0], sorted(by_os[1]), by_os[2]) == ("tree", ["link", "real"], [])
assert by_path == (Path("tree"), ["real"], ["link"])
print(by_path[1:])
