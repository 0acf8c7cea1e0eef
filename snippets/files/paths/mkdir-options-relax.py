from pathlib import Path


def made(path, **options):
    try:
        Path(path).mkdir(**options)
        return Path(path).is_dir()
    except OSError as error:
        return type(error).__name__


Path("taken").touch()
assert made("a/b") == "FileNotFoundError"
assert made("a/b", parents=True) is True
assert Path("a/b").is_dir() is True
assert made("a/b") == "FileExistsError"
assert made("a/b", exist_ok=True) is True
assert made("taken", exist_ok=True) == "FileExistsError"
print(made("a/b"), made("a/b", exist_ok=True), made("taken", exist_ok=True))
