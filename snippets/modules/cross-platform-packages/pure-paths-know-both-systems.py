import ntpath
import posixpath
from pathlib import PurePosixPath, PureWindowsPath

forward, backward = "data/prices.csv", "data\\prices.csv"
parts = {path: [flavour(path).parts for flavour in (PureWindowsPath, PurePosixPath)] for path in (forward, backward)}
assert parts[forward] == [("data", "prices.csv"), ("data", "prices.csv")]
assert parts[backward] == [("data", "prices.csv"), ("data\\prices.csv",)]
assert [module.split(backward) for module in (ntpath, posixpath)] == [("data", "prices.csv"), ("", backward)]
print(parts)
