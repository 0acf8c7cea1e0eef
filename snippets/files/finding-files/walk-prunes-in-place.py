import os
from pathlib import Path

for name in ("src/core", ".git/objects"):
    Path(name).mkdir(parents=True)


def visited(prune, **settings):
    directories = []
    for directory, subdirectories, _ in os.walk(".", **settings):
        directories.append(directory)
        prune(subdirectories)
    return sorted(directories)


def in_place(names):
    names[:] = [name for name in names if name != ".git"]


def rebind(names):
    rebound.append([name for name in names if name != ".git"])
    names = rebound[-1]


rebound = []
assert visited(in_place) == [".", "./src", "./src/core"]
assert visited(rebind) == [".", "./.git", "./.git/objects", "./src", "./src/core"]
assert rebound[0] == ["src"]
assert visited(in_place, topdown=False) == visited(rebind)
print(visited(in_place))
