from pathlib import Path, PurePath

path = Path("missing") / "site.tar.gz"
assert (path.parent, path.name, path.suffix) == (Path("missing"), "site.tar.gz", ".gz")
assert path.with_name("a.txt") == Path("missing/a.txt")
assert path.exists() is False
path.parent.mkdir()
path.touch()
assert path.exists() is True
questions = ("exists", "resolve", "mkdir", "iterdir", "read_text")
assert [name for name in questions if hasattr(PurePath, name)] == []
assert [name for name in questions if hasattr(Path, name)] == [*questions]
print(path, path.exists())
