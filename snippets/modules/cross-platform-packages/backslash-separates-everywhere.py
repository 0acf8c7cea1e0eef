from pathlib import PurePosixPath, PureWindowsPath

name = "data\\prices.csv"
assert PureWindowsPath(name).parts == ("data", "prices.csv")
print(PurePosixPath(name).parts)
assert PurePosixPath(name).parts == ("data", "prices.csv")
