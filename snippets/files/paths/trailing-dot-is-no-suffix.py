from pathlib import PurePath

path = PurePath("notes.")
print([path.stem, path.suffix])
assert [path.stem, path.suffix] == ["notes.", ""]
