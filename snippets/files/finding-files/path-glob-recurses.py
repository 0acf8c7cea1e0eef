from pathlib import Path

Path("a/b").mkdir(parents=True)
for name in ("top.txt", "a/mid.txt", "a/b/deep.txt"):
    Path(name).touch()


def names(paths):
    return sorted(str(path) for path in paths)


assert names(Path().glob("**/*.txt")) == ["a/b/deep.txt", "a/mid.txt", "top.txt"]
assert names(Path().rglob("*.txt")) == names(Path().glob("**/*.txt"))
assert names(Path().rglob("b/*.txt")) == names(Path().glob("**/b/*.txt")) == ["a/b/deep.txt"]
print(names(Path().rglob("*.txt")))
