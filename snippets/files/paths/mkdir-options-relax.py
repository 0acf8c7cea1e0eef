from pathlib import Path

Path("taken").touch()


def made(path, **options):
    try:
        Path(path).mkdir(**options)
        return Path(path).is_dir()
    except OSError as error:
        return type(error).__name__


outcomes = [
    made("a/b", exist_ok=True),
    made("a/b", parents=True),
    made("a/b", parents=True),
    made("a/b", exist_ok=True),
    made("taken", exist_ok=True),
]
assert outcomes == ["FileNotFoundError", True, "FileExistsError", True, "FileExistsError"]
print(outcomes)
