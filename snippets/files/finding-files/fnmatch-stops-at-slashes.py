from fnmatch import fnmatchcase

paths = ["src/main.py", "src/deep/main.py"]
matched = [path for path in paths if fnmatchcase(path, "src/*.py")]

print(matched)
assert matched == ["src/main.py"]
