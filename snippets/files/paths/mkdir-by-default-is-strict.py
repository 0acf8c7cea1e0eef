from pathlib import Path

Path("taken").touch()


def made(path, **options):
    try:
        Path(path).mkdir(**options)
        return "made"
    except OSError as error:
        return type(error).__name__


outcomes = [
    made("a/b"),
    made("a/b", parents=True),
    made("a/b", parents=True),
    made("a/b", exist_ok=True),
    made("taken", exist_ok=True),
]

assert outcomes == ["FileNotFoundError", "made", "FileExistsError", "made", "FileExistsError"]
print(outcomes)
