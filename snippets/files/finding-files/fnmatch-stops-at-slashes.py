from fnmatch import fnmatchcase

matches = fnmatchcase("src/deep/main.py", "src/*.py")

print(matches)
assert matches == False
