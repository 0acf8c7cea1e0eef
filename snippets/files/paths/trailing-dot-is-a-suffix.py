# /// script
# requires-python = ">=3.14"
# ///
from pathlib import PurePath

path = PurePath("notes.")
assert [path.stem, path.suffix] == ["notes", "."]
assert path.with_suffix(".txt") == PurePath("notes.txt")
print([path.stem, path.suffix], path.with_suffix(".txt"))
