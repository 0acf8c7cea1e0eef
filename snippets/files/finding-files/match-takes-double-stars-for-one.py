from pathlib import PurePath

patterns = ("src/*/main.py", "src/**/main.py")
paths = ("src/main.py", "src/app/main.py", "src/app/core/main.py")
found = {pattern: [PurePath(path).match(pattern) for path in paths] for pattern in patterns}

assert found == {
    "src/*/main.py": [False, True, False],
    "src/**/main.py": [False, True, False],
}
print(found)
