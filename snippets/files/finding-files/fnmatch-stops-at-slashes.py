from fnmatch import fnmatchcase

paths = ["src/main.py", "src/deep/main.py", "src/main.txt"]
matched = [path for path in paths if fnmatchcase(path, "src/*.py")]
assert matched[0] == "src/main.py"
assert "src/main.txt" in paths
assert "src/main.txt" not in matched

print(matched)
assert matched == ["src/main.py"]
