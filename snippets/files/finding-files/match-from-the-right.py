from pathlib import PurePosixPath

path = PurePosixPath("/srv/app/main.py")
patterns = ["*.py", "app/*.py", "srv/*.py", "/*.py", "/srv/*/*.py"]
matches = [path.match(pattern) for pattern in patterns]

assert matches == [True, True, False, False, True]
print(dict(zip(patterns, matches)))
