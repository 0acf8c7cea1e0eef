from pathlib import Path


def made(path):
    try:
        Path(path).mkdir()
    except OSError as error:
        return type(error).__name__, error.filename
    return "made", path


outcomes = [made("a/b"), made("a"), made("a"), made("a/b")]
assert outcomes == [("FileNotFoundError", "a/b"), ("made", "a"), ("FileExistsError", "a"), ("made", "a/b")]
print(outcomes)
