from pathlib import PurePosixPath

texts = {text: str(PurePosixPath(text)) for text in ("a//b", "a/./b", "a/b/", "a/../b", "./a", "//a")}
assert texts == {"a//b": "a/b", "a/./b": "a/b", "a/b/": "a/b", "a/../b": "a/../b", "./a": "a", "//a": "//a"}
print(texts)
