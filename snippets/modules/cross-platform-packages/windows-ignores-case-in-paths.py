from pathlib import PurePosixPath, PureWindowsPath

equal = [flavour("Data/Prices.csv") == flavour("data/prices.CSV") for flavour in (PureWindowsPath, PurePosixPath)]
assert equal == [True, False]
print(equal)
