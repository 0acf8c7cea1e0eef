import os
from pathlib import Path

Path("real/deep").mkdir(parents=True)
Path("link").symlink_to("real")


def visited(**options):
    return sorted(directory for directory, _, _ in os.walk(".", **options))


assert sorted(next(os.walk("."))[1]) == ["link", "real"]
assert visited() == [".", "./real", "./real/deep"]
assert visited(followlinks=True) == [".", "./link", "./link/deep", "./real", "./real/deep"]
print(visited())
