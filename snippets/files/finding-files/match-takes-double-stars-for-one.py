from pathlib import PurePath

patterns = ("src/*/main.py", "src/**/main.py")
paths = ("src/main.py", "src/app/main.py", "src/app/core/main.py")
found = {pattern: [path for path in paths if PurePath(path).match(pattern)] for pattern in patterns}

assert [path.count("/") for path in paths] == [1, 2, 3]
assert found == {"src/*/main.py": ["src/app/main.py"], "src/**/main.py": ["src/app/main.py"]}
assert [path for path in paths if PurePath(path).match("main.py")] == [
    "src/main.py",
    "src/app/main.py",
    "src/app/core/main.py",
]
print(found)
