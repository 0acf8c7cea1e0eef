from pathlib import Path


def made(path):
    try:
        Path(path).mkdir()
        return "made"
    except OSError as error:
        return type(error).__name__


outcomes = [made("a/b"), made("a"), made("a"), made("a/b")]
assert outcomes == ["FileNotFoundError", "made", "FileExistsError", "made"]
print(outcomes)
