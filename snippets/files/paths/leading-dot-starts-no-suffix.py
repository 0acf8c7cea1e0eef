from pathlib import PurePath

parts = {name: (PurePath(name).stem, PurePath(name).suffix) for name in (".bashrc", ".bashrc.old", "a.txt")}
assert parts == {".bashrc": (".bashrc", ""), ".bashrc.old": (".bashrc", ".old"), "a.txt": ("a", ".txt")}
print(parts)
