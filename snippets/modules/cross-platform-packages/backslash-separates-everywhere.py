from pathlib import PurePosixPath, PureWindowsPath

parts = [PureWindowsPath("data\\prices.csv").parts, PurePosixPath("data\\prices.csv").parts]
print(parts)
assert parts == [("data", "prices.csv"), ("data", "prices.csv")]
